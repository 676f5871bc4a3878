// The matrix: who does what to whom, the most tied actors by the most tied actors.

const MOST_IN_MATRIX = 30;

function drawMatrix(place) {
  const nodes = [...VIEW.nodes].filter(([at]) => VIEW.shown.has(at)).sort((one, other) => other[1].weight - one[1].weight || one[0] - other[0]);
  const order = nodes.slice(0, MOST_IN_MATRIX).map(([at]) => at);
  const n = VIEW.level.nodes.length;
  const cell = (a, b) => {
    const pair = VIEW.pairs.get(pairKey(a, b, n));
    if (!pair) return h("td", { class: a === b ? "self" : null });
    const [good, ill, rest] = signsOf(pair);
    const sign = good > ill ? "cooperation" : ill > good ? "conflict" : "neither";
    const shown = [good && `+${good}`, ill && `−${ill}`, rest && `(${rest})`].filter(Boolean).join(" ");
    const words = `${actorLabel(VIEW.level, a)} → ${actorLabel(VIEW.level, b)}: ${arrowsWords(pair)}`;
    return h("td", { class: `cell ${sign}` }, link(shown, () => openPair(a, b), { "aria-label": words, title: words }));
  };
  show(
    place,
    h("div", { class: "sheet", tabindex: 0, role: "region", "aria-label": t("tab_matrix") },
      order.length
        ? h("table", { class: "matrix" },
            h("caption", {}, `${t("matrix_reads")} ${captionText(VIEW)}`),
            h("thead", {}, h("tr", {}, h("td", {}), order.map((at) => h("th", { scope: "col" }, h("span", {}, actorLabel(VIEW.level, at)))))),
            h("tbody", {}, order.map((a) => h("tr", {}, h("th", { scope: "row" }, link(actorLabel(VIEW.level, a), () => openActor(VIEW.level.nodes[a].actor))), order.map((b) => cell(a, b))))))
        : h("p", {}, emptyWords()),
      nodes.length > order.length ? h("p", { class: "quiet" }, t("matrix_more", { n: nodes.length - order.length })) : null),
  );
}

/** Return how many statements of a pair are facts for good, facts for ill, and all else. */
function signsOf(pair) {
  const signs = [0, 0, 0];
  for (const at of statementsOf(pair.rows)) {
    const { sign } = FACTS.relations[FACTS.statements.relation[VIEW.chosen.main[at]]];
    signs[isReal(at) ? sign : 2]++;
  }
  return signs;
}
