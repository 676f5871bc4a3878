// The matrix: who does what to whom, the most tied actors by the most tied actors.

const MOST_IN_MATRIX = 30;

function drawMatrix(place) {
  const nodes = [...VIEW.nodes].filter(([at]) => VIEW.shown.has(at)).sort((one, other) => other[1].weight - one[1].weight || one[0] - other[0]);
  const order = nodes.slice(0, MOST_IN_MATRIX).map(([at]) => at);
  const n = VIEW.level.nodes.length;
  const most = Math.max(1, ...[...VIEW.pairs.values()].map((pair) => pair.weight));
  const cell = (a, b) => {
    if (a === b && !VIEW.pairs.has(pairKey(a, b, n))) return h("td", { class: "self" });
    const pair = VIEW.pairs.get(pairKey(a, b, n));
    if (!pair) return h("td", {});
    const numbers = tally(statementsOf(pair.rows), VIEW.chosen.main);
    const signs = signsOf(pair);
    const sign = signs[0] > signs[1] ? 0 : signs[1] > signs[0] ? 1 : 2;
    const mixed = signs[0] > 0 && signs[0] === signs[1];
    const words = `${partyLabel(VIEW.level, a)} → ${partyLabel(VIEW.level, b)}: ${count(numbers.statements.length, "statement")}, ${mixed ? t("mixed") : FACTS.names.signs[sign]}`;
    return h(
      "td",
      { class: `cell ${mixed ? "mixed" : FACTS.names.signs[sign]}`, "data-strength": Math.ceil((pair.weight / most) * 4) },
      link(`${mixed ? "±" : ["+", "−", ""][sign]}${pair.weight}`, () => openPair(a, b), { class: "link", "aria-label": words, title: words }),
    );
  };
  show(
    place,
    h("div", { class: "sheet", tabindex: 0, role: "region", "aria-label": t("tab_matrix") },
      order.length
        ? h("table", { class: "matrix" },
            h("caption", {}, `${t("matrix_reads")} ${captionText(VIEW)}`),
            h("thead", {}, h("tr", {}, h("td", {}), order.map((at) => h("th", { scope: "col" }, h("span", {}, partyLabel(VIEW.level, at)))))),
            h("tbody", {}, order.map((a) => h("tr", {}, h("th", { scope: "row" }, link(partyLabel(VIEW.level, a), () => openParty(VIEW.level.nodes[a].party))), order.map((b) => cell(a, b))))))
        : h("p", {}, emptyWords()),
      nodes.length > order.length ? h("p", { class: "quiet" }, t("matrix_more", { n: nodes.length - order.length })) : null),
  );
}

/** Return how many statements of a pair are for good, for ill, and neither; what is no fact is neither. */
function signsOf(pair) {
  const signs = [0, 0, 0];
  for (const at of statementsOf(pair.rows)) signs[!isReal(at) ? 2 : FACTS.relations[FACTS.statements.relation[VIEW.chosen.main[at]]].sign]++;
  return signs;
}
