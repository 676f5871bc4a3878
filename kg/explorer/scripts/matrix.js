// The matrix: who does what to whom, the most tied actors by the most tied actors.

const MOST_IN_MATRIX = 30;

function drawMatrix(place) {
  const nodes = [...SELECTION.nodes].filter(([at]) => SELECTION.shown.has(at)).sort((one, other) => other[1].weight - one[1].weight || one[0] - other[0]);
  const order = nodes.slice(0, MOST_IN_MATRIX).map(([at]) => at);
  const n = SELECTION.level.nodes.length;
  const cell = (a, b) => {
    const pair = SELECTION.pairs.get(pairKey(a, b, n));
    const rows = [...(pair ? pair.rows : []), ...togetherRows(SELECTION.pairs.get(pairKey(b, a, n)))];
    if (!rows.length) return h("td", { class: a === b ? "self" : null });
    const [cooperation, conflict, rest] = signsOf(rows);
    const sign = cooperation > conflict ? "cooperation" : conflict > cooperation ? "conflict" : "neither";
    const shown = [cooperation && `+${cooperation}`, conflict && `−${conflict}`, rest && `(${rest})`].filter(Boolean).join(" ");
    const words = `${actorLabel(SELECTION.level, a)} → ${actorLabel(SELECTION.level, b)}: ${labelsText(rows)}`;
    return h("td", { class: `cell ${sign}` }, link(shown, () => (pair ? openPair(a, b) : openPair(b, a)), { "aria-label": words, title: words }));
  };
  show(
    place,
    h("div", { class: "sheet", tabindex: 0, role: "region", "aria-label": t("tab_matrix") },
      order.length ? h("p", { class: "quiet" }, t("matrix_help")) : null,
      order.length
        ? h("table", { class: "matrix" },
            h("caption", {}, captionText(SELECTION)),
            h("thead", {}, h("tr", {}, h("td", {}), order.map((at) => h("th", { scope: "col" }, h("span", {}, actorLabel(SELECTION.level, at)))))),
            h("tbody", {}, order.map((a) => h("tr", {}, h("th", { scope: "row" }, link(actorLabel(SELECTION.level, a), () => openActor(SELECTION.level.nodes[a].actor))), order.map((b) => cell(a, b))))))
        : h("p", {}, emptyText()),
      nodes.length > order.length ? h("p", { class: "quiet" }, t("matrix_more", { n: nodes.length - order.length })) : null),
  );
}

/** Return the rows of a pair that tie both together, without direction. */
const togetherRows = (pair) => (pair ? pair.rows.filter((row) => FACTS.ties.together[row]) : []);

/** Return how many statements are cooperation, conflict, and all else (denied and non-actual ones too). */
function signsOf(rows) {
  const together = new Set(togetherRows({ rows }).map((row) => FACTS.ties.statement[row]));
  const signs = [0, 0, 0];
  for (const at of statementsOf(rows)) {
    const main = SELECTION.chosen.main[at];
    const alone = FACTS.relations[FACTS.statements.relation[main]].sign;
    const sign = together.has(at) ? FACTS.names.signs.indexOf(signOfQuadClass(FACTS.statements.quad_class[main])) : alone;
    signs[isReal(at) ? sign : 2]++;
  }
  return signs;
}
