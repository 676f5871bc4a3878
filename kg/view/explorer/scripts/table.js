// The table: the same ties as the graph, to be sorted and read aloud.

let SORT = { by: "weight", down: true };

function pairRows(view) {
  return [...view.pairs.values()]
    .filter((pair) => view.shown.has(pair.a) && view.shown.has(pair.b) && (!view.kept || view.kept.has(pair.key)))
    .map((pair) => ({ pair, actor: partyLabel(view.level, pair.a), towards: partyLabel(view.level, pair.b), weight: pair.weight }));
}

const COLUMNS_OF_TABLE = ["actor", "towards", "weight", "acts", "quads", "statements", "articles", "sources"];

function drawTable(place) {
  const rows = pairRows(VIEW);
  for (const row of rows) row.numbers = tally(statementsOf(row.pair.rows), VIEW.chosen.main);
  const value = {
    actor: (row) => row.actor,
    towards: (row) => row.towards,
    weight: (row) => row.weight,
    acts: (row) => row.numbers.acts,
    quads: (row) => row.numbers.byQuad[0] + row.numbers.byQuad[1] - row.numbers.byQuad[2] - row.numbers.byQuad[3],
    statements: (row) => row.numbers.statements.length,
    articles: (row) => row.numbers.articles.size,
    sources: (row) => row.numbers.sources.size,
  }[SORT.by];
  const order = (one, other) => {
    const [a, b] = [value(one), value(other)];
    return typeof a === "string" ? a.localeCompare(b) : a - b;
  };
  rows.sort((one, other) => (SORT.down ? -1 : 1) * order(one, other) || one.pair.key - other.pair.key);
  const head = COLUMNS_OF_TABLE.map((name) => {
    const isSorted = SORT.by === name;
    return h("th", { scope: "col", "aria-sort": isSorted ? (SORT.down ? "descending" : "ascending") : "none", class: ["actor", "towards"].includes(name) ? "" : "num" },
      link(t(`column_${name}`), () => {
        SORT = { by: name, down: isSorted ? !SORT.down : !["actor", "towards"].includes(name) };
        drawTable(place);
      }), isSorted ? (SORT.down ? " ↓" : " ↑") : "");
  });
  const most = 500;
  const body = rows.slice(0, most).map((row) => {
    const { numbers } = row;
    const label = `${row.actor} → ${row.towards}`;
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, link(row.actor, () => openPair(row.pair.a, row.pair.b))),
      h("td", {}, link(row.towards, () => openPair(row.pair.a, row.pair.b))),
      h("td", { class: "num" }, row.weight.toLocaleString(LANGUAGE)),
      h("td", { class: "num" }, numbers.acts ? number(numbers.acts, numbers.statements.filter((at) => !numbers.others.includes(at)), label) : "0"),
      h("td", { class: "num" }, quadCells(numbers, label)),
      h("td", { class: "num" }, number(numbers.statements.length, numbers.statements, label)),
      h("td", { class: "num" }, number(numbers.articles.size, numbers.statements, label)),
      h("td", { class: "num" }, number(numbers.sources.size, numbers.statements, label)),
    );
  });
  show(
    place,
    h("div", { class: "sheet", tabindex: 0, role: "region", "aria-label": t("tab_table") },
      h("table", {}, h("caption", {}, captionText(VIEW)), h("thead", {}, h("tr", {}, head)), h("tbody", {}, body)),
      rows.length ? null : h("p", {}, emptyWords()),
      rows.length > most ? h("p", { class: "quiet" }, t("more_rows", { n: rows.length - most })) : null),
  );
}

function quadCells(numbers, label) {
  const signs = FACTS.names.quads.map((quad) => quad.split(" ")[1]);
  const parts = FACTS.names.quads.map((quad, k) => numbers.byQuad[k] > 0 && h("span", { class: `quad ${signs[k]}`, title: quad }, number(numbers.byQuad[k], numbers.quads[k], `${label}, ${quad}`), ` ${quad}`));
  return parts.some(Boolean) ? parts : "–";
}

function emptyWords() {
  if (STATE.least > 1) return t("empty_least");
  if (STATE.from !== null || STATE.to !== null) return t("empty_window");
  return t("empty");
}
