// The matrix: who does what to whom, by country or body. Marks are as large as their numbers, in the colours of signs.

import { h, show } from "../elements/dom.js";
import { emptyNote } from "../elements/empty.js";
import { button } from "../elements/link.js";
import { number } from "../elements/number.js";
import { matrixOf } from "../selection/matrix.js";
import { withAllPairs } from "../selection/reach.js";
import { support } from "../selection/tally.js";
import { labelsOf, labelWithNumber } from "../selection/tie-labels.js";
import { change, facts, loadWords, selection, state } from "../store/store.js";
import { captionText } from "../words/captions.js";
import { arrowed, counted, t } from "../words/text.js";
import { focusOn, moveInGrid, spotlight } from "./matrix-grid.js";
import { COUNTED, cellInWords, entryName, isNamed, part, SIGNS, signName, tableOf } from "./matrix-table.js";

/** @import { Matrix, MatrixCell } from "../selection/types.d.ts" */

const MOST_LABELS = 5;

/** What was drawn last, so that opening something leaves the matrix as it is. @type {unknown[]} */
let drawn = [];

/** Draw the matrix. @param {HTMLElement} place */
export async function drawMatrix(place) {
  const wanted = [selection, state.unfolded, state.more, state.language];
  if (place.querySelector(".matrix") && wanted.every((one, k) => one === drawn[k])) return;
  const shown = withAllPairs(selection);
  const matrix = matrixOf(shown, state);
  if (!matrix.folding.every((id) => isNamed(shown, id))) await loadWords();
  drawn = wanted;
  if (!matrix.cells.length) {
    show(place, h("div", { class: "sheet" }, h("p", {}, emptyNote())));
    return;
  }
  const names = matrix.entries.map((entry) => entryName(shown, entry));
  const fold = (/** @type {string} */ group) => foldOrUnfold(place, matrix, group);
  const table = tableOf(shown, matrix, names, fold);
  const band = h("div", { class: "band", hidden: true });
  const sentence = h("p", { class: "matrix-sentence" }, h("span", { class: "quiet" }, t("matrix_keys")));
  const say = (/** @type {MatrixCell} */ cell) => sayOf(sentence, names, cell);
  for (const kind of ["mouseover", "focusin"])
    table.addEventListener(kind, (event) => spotlight(event, table, band, matrix, say));
  table.addEventListener("keydown", (event) => moveInGrid(event, table));
  show(
    place,
    h(
      "div",
      { class: "sheet matrix-sheet" },
      h(
        "p",
        { class: "quiet" },
        captionText(shown),
        " ",
        number(t("show_quotes"), support(shown).statements, t("based_on_drawn")),
      ),
      h("div", { class: "matrix-tools" }, folds(matrix), legend(matrix)),
      sentence,
      h("div", { class: "matrix-scroll" }, h("div", {}, table, band)),
    ),
  );
}

/** @param {Matrix} matrix */
function folds({ folding, unfolded }) {
  return [
    unfolded.length < folding.length && button(t("unfold_all"), () => change({ unfolded: folding })),
    unfolded.length > 0 && button(t("fold_all"), () => change({ unfolded: [] })),
  ];
}

/** Fold a group, or unfold it, and keep the focus on it. @param {HTMLElement} place @param {Matrix} matrix @param {string} group */
async function foldOrUnfold(place, { unfolded }, group) {
  const isOpen = unfolded.includes(group);
  await change({ unfolded: isOpen ? unfolded.filter((one) => one !== group) : [...unfolded, group] });
  focusOn(place, group);
}

/** Name the marks that there are. @param {Matrix} matrix */
function legend({ cells }) {
  const used = SIGNS.flatMap((sign, k) => (cells.some(({ signs }) => signs[k]) ? [sign] : []));
  const sample = (/** @type {string} */ sign, /** @type {string} */ kind) =>
    h("span", { class: `square ${kind}` }, part(sign));
  return h(
    "p",
    { class: "matrix-legend" },
    used.map((sign) => h("span", {}, sample(sign, ""), sign === "neither" ? t("matrix_neither") : signName(sign))),
    cells.some(({ together }) => together) && h("span", {}, sample("", "together"), t("matrix_together")),
    h("span", { class: "quiet" }, t("matrix_help", { what: counted(2, COUNTED[state.count]) })),
  );
}

/** Say what a cell shows. @param {HTMLElement} sentence @param {string[]} names @param {MatrixCell} cell */
function sayOf(sentence, names, cell) {
  const labels = labelsOf(facts, selection.level, cell.rows);
  const shown = labels.slice(0, MOST_LABELS).map(labelWithNumber);
  const more = labels.length > shown.length ? [t("and_more", { n: labels.length - shown.length })] : [];
  show(
    sentence,
    h("strong", {}, arrowed([names[cell.row], names[cell.column]])),
    ` ${cellInWords(cell)}: `,
    h("span", { id: "matrix-says" }, [...shown, ...more].join("; ")),
  );
}
