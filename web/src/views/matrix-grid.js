// Moving in the matrix: arrow keys go from cell to cell, and what is pointed at stands out with its row and column.

/** @import { Matrix, MatrixCell } from "../selection/types.d.ts" */
/** @typedef {[row: number, column: number]} Place Heads are at -1, those of groups at -2. */

/** @param {Element} element @returns {Place} */
const placeOf = (element) => {
  const [row, column] = String(/** @type {HTMLElement} */ (element).dataset.at).split(" ");
  return [Number(row), Number(column)];
};

/** @param {Element} grid */
const spotsOf = (grid) => /** @type {HTMLElement[]} */ ([...grid.querySelectorAll("[data-at]")]);

/** Which side of a place changes, in which direction, by key. @type {{ [key: string]: [side: 0 | 1, step: number] }} */
const WAYS = { ArrowRight: [1, 1], ArrowLeft: [1, -1], ArrowDown: [0, 1], ArrowUp: [0, -1] };

/** Go to the next that there is in the direction of an arrow key. @param {KeyboardEvent} event @param {Element} grid */
export function moveInGrid(event, grid) {
  const start = event.target instanceof Element ? event.target.closest("[data-at]") : null;
  const way = WAYS[event.key];
  if (!start || !way) return;
  event.preventDefault();
  const [side, step] = way;
  const from = placeOf(start);
  const ahead = spotsOf(grid)
    .map((spot) => ({ spot, at: placeOf(spot) }))
    .filter(({ at }) => at[1 - side] === from[1 - side] && (at[side] - from[side]) * step > 0)
    .sort((one, other) => (one.at[side] - other.at[side]) * step);
  if (ahead.length) moveTo(grid, ahead[0].spot);
}

/** @param {Element} grid @param {HTMLElement} spot */
function moveTo(grid, spot) {
  moveTabStop(grid, spot);
  spot.focus();
}

/** Give the focus to the head of a group. @param {Element} place @param {string} group */
export function focusOn(place, group) {
  const head = spotsOf(place).find((spot) => spot.dataset.group === group);
  if (head) moveTo(place, head);
}

/**
 * Make what is pointed at stand out with its row and column, and say what it shows.
 *
 * @param {Event} event
 * @param {HTMLElement} table
 * @param {HTMLElement} band Lies over the column.
 * @param {Matrix} matrix
 * @param {(cell: MatrixCell) => void} say
 */
export function spotlight({ target, type }, table, band, { rows, columns, cells }, say) {
  const spot = target instanceof Element ? target.closest("td, th")?.querySelector("[data-at]") : null;
  for (const one of table.querySelectorAll(".lit")) one.classList.remove("lit");
  band.hidden = !spot;
  if (!spot) return;
  const [row, column] = placeOf(spot);
  if (type === "focusin") moveTabStop(table, spot);
  spot.closest("tr")?.classList.toggle("lit", row >= 0);
  const head = table.querySelector(`[data-at="-1 ${column}"]`)?.closest("th");
  band.hidden = column < 0 || !head;
  if (head && column >= 0) {
    head.classList.add("lit");
    [band.style.left, band.style.width] = [`${head.offsetLeft}px`, `${head.offsetWidth}px`];
  }
  const cell = cells.find((one) => one.row === rows[row] && one.column === columns[column]);
  if (cell) say(cell);
}

/** @param {Element} grid @param {Element} spot */
function moveTabStop(grid, spot) {
  for (const one of grid.querySelectorAll("[data-at][tabindex='0']")) one.setAttribute("tabindex", "-1");
  spot.setAttribute("tabindex", "0");
}
