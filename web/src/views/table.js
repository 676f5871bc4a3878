// The table: the same ties as the graph, to be sorted and read aloud.

import { h, show } from "../elements/dom.js";
import { link } from "../elements/link.js";
import { number } from "../elements/number.js";
import { ofActs, signOfQuadClass, tallyOf } from "../selection/tally.js";
import { labelsText } from "../selection/tie-labels.js";
import { openPair } from "../store/open.js";
import { facts, selection } from "../store/store.js";
import { captionText, emptyText } from "../words/captions.js";
import { namedPairs } from "../words/names.js";
import { numeral, t } from "../words/text.js";
import { scrolling } from "./sheet.js";

/** @import { Pair, Tally } from "../selection/types.d.ts" */
/** @typedef {{ pair: Pair, actor: string, target: string, label: string, numbers: Tally }} Row */

const MOST_ROWS = 500;

/** What columns are sorted by. @type {{ [column: string]: (row: Row) => string | number }} */
const VALUES = {
  actor: (row) => row.actor,
  label: (row) => row.label,
  target: (row) => row.target,
  weight: (row) => row.pair.weight,
  acts: (row) => row.numbers.acts,
  quad_classes: ({ numbers: { byQuadClass: n } }) => n[0] + n[1] - n[2] - n[3],
  statements: (row) => row.numbers.statements.length,
  articles: (row) => row.numbers.articles.size,
  sources: (row) => row.numbers.sources.size,
};
const TEXTS = ["actor", "label", "target"];

let sorting = { by: "weight", down: true };

/** Draw the table. @param {HTMLElement} place */
export function drawTable(place) {
  const rows = namedPairs(selection).map((row) => ({
    ...row,
    numbers: tallyOf(selection, row.pair),
    label: labelsText(facts, row.pair.rows),
  }));
  rows.sort(
    (one, other) =>
      (sorting.down ? -1 : 1) * compare(VALUES[sorting.by](one), VALUES[sorting.by](other)) ||
      one.pair.key - other.pair.key,
  );
  const head = h(
    "thead",
    {},
    h(
      "tr",
      {},
      Object.keys(VALUES).map((name) => headCell(name, place)),
    ),
  );
  const body = h("tbody", {}, rows.slice(0, MOST_ROWS).map(bodyRow));
  show(
    place,
    scrolling(
      "table",
      h("table", {}, h("caption", {}, captionText(selection)), head, body),
      rows.length ? null : h("p", {}, emptyText()),
      rows.length > MOST_ROWS && h("p", { class: "quiet" }, t("more_rows", { n: rows.length - MOST_ROWS })),
    ),
  );
}

/** @param {string | number} one @param {string | number} other */
const compare = (one, other) => (typeof one === "number" ? one - Number(other) : one.localeCompare(String(other)));

/** @param {string} name @param {HTMLElement} place */
function headCell(name, place) {
  const isSorted = sorting.by === name;
  const isText = TEXTS.includes(name);
  const sort = () => {
    sorting = { by: name, down: isSorted ? !sorting.down : !isText };
    drawTable(place);
  };
  const direction = sorting.down ? "descending" : "ascending";
  return h(
    "th",
    { scope: "col", "aria-sort": isSorted ? direction : "none", class: isText ? "" : "num" },
    link(t(`column_${name}`), sort),
    isSorted && (sorting.down ? " ↓" : " ↑"),
  );
}

/** @param {Row} row */
function bodyRow({ pair, actor, target, label, numbers }) {
  const { statements } = numbers;
  const title = `${actor} → ${target}`;
  const open = () => openPair(pair.a, pair.b);
  const cells = [
    numeral(pair.weight),
    number(numbers.acts, ofActs(numbers), title),
    quadClasses(numbers, title),
    number(statements.length, statements, title),
    number(numbers.articles.size, statements, title),
    number(numbers.sources.size, statements, title),
  ];
  return h(
    "tr",
    {},
    h("th", { scope: "row" }, link(actor, open)),
    h("td", {}, label),
    h("td", {}, link(target, open)),
    cells.map((cell) => h("td", { class: "num" }, cell)),
  );
}

/** @param {Tally} numbers @param {string} title */
function quadClasses({ byQuadClass, quadClasses: statements }, title) {
  const parts = facts.labels.quad_classes.map(
    (name, k) =>
      byQuadClass[k] > 0 &&
      h(
        "span",
        { class: `quad-class ${signOfQuadClass(facts, k)}` },
        number(byQuadClass[k], statements[k], `${title}, ${name}`),
        ` ${name}`,
      ),
  );
  return parts.some(Boolean) ? parts : "–";
}
