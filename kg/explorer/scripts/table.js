// The table: the same ties as the graph, to be sorted and read aloud.

const TEXTS = ["actor", "label", "target"];
let SORT = { by: "weight", down: true };

function pairRows(selection) {
  return [...selection.pairs.values()]
    .filter((pair) => isDrawn(selection, pair))
    .map((pair) => ({ pair, actor: actorLabel(selection.level, pair.a), target: actorLabel(selection.level, pair.b), weight: pair.weight }));
}

const COLUMNS_OF_TABLE = ["actor", "label", "target", "weight", "acts", "quad_classes", "statements", "articles", "sources"];

function drawTable(place) {
  const rows = pairRows(SELECTION);
  for (const row of rows) {
    row.numbers = tallyOf(row.pair);
    row.label = labelsText(row.pair.rows);
  }
  const value = {
    actor: (row) => row.actor,
    label: (row) => row.label,
    target: (row) => row.target,
    weight: (row) => row.weight,
    acts: (row) => row.numbers.acts,
    quad_classes: (row) => row.numbers.byQuadClass[0] + row.numbers.byQuadClass[1] - row.numbers.byQuadClass[2] - row.numbers.byQuadClass[3],
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
    return h("th", { scope: "col", "aria-sort": isSorted ? (SORT.down ? "descending" : "ascending") : "none", class: TEXTS.includes(name) ? "" : "num" },
      link(t(`column_${name}`), () => {
        SORT = { by: name, down: isSorted ? !SORT.down : !TEXTS.includes(name) };
        drawTable(place);
      }), isSorted ? (SORT.down ? " ↓" : " ↑") : "");
  });
  const most = 500;
  const body = rows.slice(0, most).map((row) => {
    const { numbers } = row;
    const label = `${row.actor} → ${row.target}`;
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, link(row.actor, () => openPair(row.pair.a, row.pair.b))),
      h("td", {}, row.label),
      h("td", {}, link(row.target, () => openPair(row.pair.a, row.pair.b))),
      h("td", { class: "num" }, numeral(row.weight)),
      h("td", { class: "num" }, number(numbers.acts, ofActs(numbers), label)),
      h("td", { class: "num" }, quadClassCells(numbers, label)),
      h("td", { class: "num" }, number(numbers.statements.length, numbers.statements, label)),
      h("td", { class: "num" }, number(numbers.articles.size, numbers.statements, label)),
      h("td", { class: "num" }, number(numbers.sources.size, numbers.statements, label)),
    );
  });
  show(
    place,
    h("div", { class: "sheet", tabindex: 0, role: "region", "aria-label": t("tab_table") },
      h("table", {}, h("caption", {}, captionText(SELECTION)), h("thead", {}, h("tr", {}, head)), h("tbody", {}, body)),
      rows.length ? null : h("p", {}, emptyText()),
      rows.length > most ? h("p", { class: "quiet" }, t("more_rows", { n: rows.length - most })) : null),
  );
}

function quadClassCells(numbers, label) {
  const parts = FACTS.labels.quad_classes.map((quadClass, k) => numbers.byQuadClass[k] > 0 && h("span", { class: `quad-class ${signOfQuadClass(k)}` }, number(numbers.byQuadClass[k], numbers.quadClasses[k], `${label}, ${quadClass}`), ` ${quadClass}`));
  return parts.some(Boolean) ? parts : "–";
}

function emptyText() {
  if (STATE.min_weight > 1) return t("empty_min_weight", { n: numeral(STATE.min_weight) });
  if (hasPeriod()) return t("empty_period", { period: periodText() });
  if (SELECTION.withIssues && !STATE.issues) return t("empty_but_issues", { n: numeral(SELECTION.withIssues), option: t("with_issues") });
  return t("empty");
}
