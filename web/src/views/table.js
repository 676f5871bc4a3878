// The table: a row a tie or a statement, with facets, filters in the heads of columns, and a quote in each row.

import { h, show } from "../elements/dom.js";
import { emptyNote } from "../elements/empty.js";
import { unfoldAgain, unfolded } from "../elements/focus.js";
import { button, link } from "../elements/link.js";
import { number } from "../elements/number.js";
import { asFilters, chosenValues, narrowed, rowsDrawn, unitsOf } from "../selection/facets.js";
import { pairUp } from "../selection/pairs.js";
import { withAllPairs } from "../selection/reach.js";
import { support } from "../selection/tally.js";
import { ROWS } from "../state/choices.js";
import { change, facts, loadWords, selection, state } from "../store/store.js";
import { captionText, selectionText } from "../words/captions.js";
import { count, numeral, t } from "../words/text.js";
import { facetBoxes } from "./facets.js";
import { filterOf, hasText, statementColumns, tieColumns } from "./table-columns.js";

/** @import { Selection } from "../selection/types.d.ts" */
/** @import { Unit } from "../selection/facets.js" */
/** @import { Column } from "./table-columns.js" */

const SORTED_BY = { ties: "-weight", statements: "when" };

/** What was drawn last, so that opening something leaves the table as it is. @type {unknown[]} */
let drawn = [];

/** Draw the table. @param {HTMLElement} place */
export async function drawTable(place) {
  const { rows, facets, columns, sort, more, language } = state;
  const wanted = [selection, rows, facets, columns, sort, more, language];
  if (place.querySelector(".table-view") && wanted.every((one, k) => one === drawn[k])) return;
  await loadWords();
  drawn = wanted;
  const shown = withAllPairs(selection);
  const all = unitsOf(shown, rows);
  const { units, counts } = narrowed(shown, all, facets);
  const boxes = h("div", { class: "facets", "aria-label": t("facets"), role: "group" });
  const before = place.querySelector(".facets");
  show(boxes, facetBoxes(counts, chosenValues(facets)));
  if (before) unfoldAgain(boxes, unfolded(before));
  const of = rows === "ties" ? ofTies(shown, all, units) : ofStatements(shown, all, units);
  show(place, h("div", { class: "sheet table-view" }, boxes, h("div", { class: "table-main" }, tools(shown), of)));
}

/** Say what is listed, and offer the other, and what the facets choose as filters of the page. @param {Selection} shown */
function tools(shown) {
  const { facets, columns, rows } = state;
  const filters = facets ? asFilters(facts, facets) : {};
  const kinds = ROWS.map((kind) =>
    button(t(`rows_${kind}`), () => change({ rows: kind, sort: null, columns: null, more: 0 }), {
      "aria-pressed": String(kind === rows),
    }),
  );
  const caption =
    rows === "ties"
      ? [captionText(shown), " ", number(t("show_quotes"), support(shown).statements, t("based_on_drawn"))]
      : selectionText();
  return [
    h("p", { class: "quiet" }, caption),
    h(
      "div",
      { class: "table-tools" },
      h("div", { class: "choices", role: "group", "aria-label": t("rows") }, kinds),
      (facets || columns) && button(t("remove_facets"), () => change({ facets: null, columns: null, more: 0 })),
      Object.keys(filters).length > 0 &&
        button(t("apply_facets"), () => change({ ...filters, facets: withoutFilters(facets ?? []), more: 0 }), {
          title: t("apply_facets_help"),
        }),
    ),
  ];
}

/** Return the choices that are no filters of the page. @param {string[]} facets */
function withoutFilters(facets) {
  const left = facets.filter((one) => !Object.keys(asFilters(facts, [one])).length);
  return left.length ? left : null;
}

/** @param {Selection} shown @param {Unit[]} all @param {Unit[]} units */
function ofTies(shown, all, units) {
  const { level, chosen } = shown;
  const rows = units.map(({ row }) => row);
  const pairs = [...pairUp(facts, level, rows, chosen, shown.state.count).values()];
  const total = new Set(all.map(({ a, b }) => a * level.nodes.length + b)).size;
  return listOf(tieColumns(shown), pairs, total, "tie", (pair) => pair.key);
}

/** @param {Selection} shown @param {Unit[]} all @param {Unit[]} units */
const ofStatements = (shown, all, units) =>
  listOf(statementColumns(shown), units, all.length, "statement", ({ at }) => at);

/**
 * Return the table of what fits the filters of its columns, how much that is, and more of it.
 *
 * @template Row
 * @param {Column<Row>[]} columns
 * @param {Row[]} rows
 * @param {number} total How many there are without facets.
 * @param {string} what
 * @param {(row: Row) => number} key
 */
function listOf(columns, rows, total, what, key) {
  const filters = new Map(columns.map(({ name }) => [name, filterOf(name)]));
  const fitting = rows.filter((row) => columns.every((column) => fits(column, row, filters.get(column.name) ?? "")));
  const sort = columns.some(({ name }) => name === state.sort?.replace(/^-/, "")) ? state.sort : SORTED_BY[state.rows];
  const isDown = Boolean(sort?.startsWith("-"));
  const by = columns.find(({ name }) => name === sort?.replace(/^-/, ""));
  const value = by?.order ?? by?.value ?? key;
  const sorted = fitting
    .map((row) => ({ row, value: value(row) }))
    .sort((one, other) => (isDown ? -1 : 1) * compare(one.value, other.value) || key(one.row) - key(other.row));
  const { drawn: most, next } = rowsDrawn(sorted.length, state.more);
  const head = columns.map((column) => headCell(column, by === column && (isDown ? "descending" : "ascending")));
  const inputs = columns.map((column) => h("td", {}, filterInput(column, filters.get(column.name) ?? "")));
  const said = t("table_shown", {
    n: numeral(most),
    of: numeral(sorted.length),
    total: count(total, what),
  });
  return [
    h("p", { class: "quiet", role: "status" }, said),
    h(
      "div",
      { class: "table-scroll", tabindex: 0, role: "region", "aria-label": t("tab_table") },
      h(
        "table",
        { class: "listed" },
        h("thead", {}, h("tr", {}, head), h("tr", { class: "filters" }, inputs)),
        h(
          "tbody",
          {},
          sorted.slice(0, most).map(({ row }) => bodyRow(columns, row)),
        ),
      ),
      !sorted.length && h("p", {}, total ? t("nothing_fits") : emptyNote()),
      next > 0 && button(t("more", { n: numeral(next) }), () => change({ more: state.more + 1 })),
      !next && sorted.length > most && h("p", { class: "quiet" }, t("table_most")),
    ),
  ];
}

/** @param {string | number} one @param {string | number} other */
const compare = (one, other) => (typeof one === "number" ? one - Number(other) : one.localeCompare(String(other)));

/**
 * Return whether a row fits the filter of a column: a text that it has, or the least number.
 *
 * @template Row
 * @param {Column<Row>} column
 * @param {Row} row
 * @param {string} filter
 */
function fits({ isText, value }, row, filter) {
  if (!filter) return true;
  if (!isText) return !(Number(value(row)) < Number(filter));
  return hasText(String(value(row)), filter);
}

/**
 * @template Row
 * @param {Column<Row>} column
 * @param {false | "ascending" | "descending"} sorted
 */
function headCell({ name, isText }, sorted) {
  const isDown = sorted ? sorted === "ascending" : !isText;
  return h(
    "th",
    { scope: "col", "aria-sort": sorted || "none", class: isText ? "" : "num" },
    link(t(`column_${name}`), () => change({ sort: `${isDown ? "-" : ""}${name}` })),
    sorted && (sorted === "descending" ? " ↓" : " ↑"),
  );
}

/** @template Row @param {Column<Row>} column @param {string} filter */
function filterInput({ name, isText }, filter) {
  const set = (/** @type {string} */ text) => {
    const others = (state.columns ?? []).filter((one) => !one.startsWith(`${name}:`));
    const next = text.trim() ? [...others, `${name}:${text.trim()}`] : others;
    return change({ columns: next.length ? next : null, more: 0 });
  };
  const words = t(isText ? "column_contains" : "column_at_least");
  return h("input", {
    type: isText ? "search" : "number",
    value: filter,
    placeholder: isText ? "…" : "≥",
    "aria-label": `${t(`column_${name}`)}: ${words}`,
    onchange: (event) => set(event.target.value),
  });
}

/** @template Row @param {Column<Row>[]} columns @param {Row} row */
const bodyRow = (columns, row) =>
  h(
    "tr",
    {},
    columns.map(({ name, isText, value, cell }, k) =>
      h(
        k ? "td" : "th",
        { scope: k ? null : "row", class: isText ? name : "num" },
        cell ? cell(row) : h("bdi", {}, value(row)),
      ),
    ),
  );
