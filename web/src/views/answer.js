// The answer to a named question: whom it means, its tables with the words behind each row, and what else there is.

import { h, ofCorpus } from "../elements/dom.js";
import { number } from "../elements/number.js";
import { numbersOf } from "../selection/findings.js";
import { facts } from "../store/store.js";
import { t, upper } from "../words/text.js";
import { quoteCell } from "./table-columns.js";

/** @import { QuestionAnswer } from "../data/types.d.ts" */
/** @typedef {QuestionAnswer["tables"][number]} Table */

/** Of how many letters a cell stands in one line. */
const SHORT = 12;

/** Return an answer. @param {QuestionAnswer} answer */
export const answerParts = ({ whom, tables, beside, command }) => [
  whom.map((sentence) => h("p", { class: "quiet" }, sentence)),
  tables.map(tableParts),
  beside.map((sentence) => h("p", {}, sentence)),
  h("p", { class: "quiet" }, `${upper(t("analysis_command"))} `, h("code", {}, command)),
];

/** @param {Table} table */
function tableParts({ heading, columns, numeric, rows, told }) {
  const isCited = rows.some(({ statements }) => statements.length);
  const heads = columns.map((name, k) => h("th", { scope: "col", class: numeric[k] ? "num" : "" }, upper(name)));
  const table = h(
    "table",
    { class: "listed" },
    h("thead", {}, h("tr", {}, isCited && h("th", { scope: "col" }, t("column_quote")), heads)),
    h(
      "tbody",
      {},
      rows.map((row) => rowOf(row, numeric, isCited)),
    ),
  );
  const named = { tabindex: 0, role: "region", "aria-label": heading || t("tab_questions") };
  return [
    heading && h("h3", {}, upper(heading)),
    rows.length ? h("div", { class: "table-scroll", ...named }, table) : h("p", {}, t("question_none")),
    rows.length > 0 && h("p", { class: "quiet" }, upper(told), "."),
  ];
}

/** @param {Table["rows"][number]} row @param {boolean[]} numeric @param {boolean} isCited */
function rowOf({ cells, statements }, numeric, isCited) {
  const numbers = numbersOf(facts, statements);
  const label = cells.slice(0, 3).filter(Boolean).join(" ");
  const more = numbers.length > 1 && [" ", number(t("and_more", { n: numbers.length - 1 }), numbers, label)];
  return h(
    "tr",
    {},
    isCited && h("td", { class: "quote" }, numbers.length > 0 && quoteCell(numbers[0]), more),
    cells.map((cell, k) => h("td", { class: classOf(cell, numeric[k]) }, ofCorpus(cell))),
  );
}

/** @param {string} cell @param {boolean} isNumeric */
const classOf = (cell, isNumeric) => (isNumeric ? "num" : cell.length <= SHORT ? "short" : "");
