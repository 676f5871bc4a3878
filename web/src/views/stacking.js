// Where marks of a lane lie: in rows, each with its words if there is room for them, or counted where there are too many.

import { firstNotBefore } from "../data/columns.js";

/**
 * What is to be placed: from where to where it reaches, and how wide its words are.
 *
 * @typedef {{ left: number, right: number, width: number }} Wide
 */
/** @typedef {{ row: number, words: number | null }} Placed In which row, and where its words begin. */

/** Half of a mark. */
export const HALF = 7;
const BESIDE = 4;
const APART = 8;

/**
 * Place marks, which come in the order of time, in rows; all with their words if there is room for it, else as many as
 * have.
 *
 * @param {Wide[]} marks
 * @param {number} from The left end of the lane.
 * @param {number} to
 * @param {number} most How many rows there may be.
 * @returns {Placed[] | null} Nothing if there is no room even without words.
 */
export function stacked(marks, from, to, most) {
  return inRows(marks, from, to, most, true) ?? withWords(marks, inRows(marks, from, to, most, false), from, to);
}

/** Where the words of a mark begin at its right. @param {Wide} mark */
const atRight = ({ left }) => left + HALF + BESIDE;
/** Where they begin at its left. @param {Wide} mark */
const atLeft = ({ left, width }) => left - HALF - BESIDE - width;

/**
 * Place marks in rows, all with their words or all without; none if there are too few rows.
 *
 * @param {Wide[]} marks
 * @param {number} from
 * @param {number} to
 * @param {number} most
 * @param {boolean} isNamed
 */
export function inRows(marks, from, to, most, isNamed) {
  /** @type {number[]} */
  const ends = [];
  /** @type {Placed[]} */
  const placed = [];
  for (const mark of marks) {
    const isRight = atRight(mark) + mark.width <= to;
    const start = isNamed && !isRight ? Math.max(atLeft(mark), from) : mark.left - HALF;
    if (isNamed && !isRight && atLeft(mark) < from) return null;
    const end = Math.max(mark.right, mark.left) + HALF;
    let row = ends.findIndex((taken) => taken + APART / 2 <= start);
    if (row < 0) row = ends.length;
    if (row >= most) return null;
    ends[row] = isNamed && isRight ? Math.max(end, atRight(mark) + mark.width + APART / 2) : end;
    placed.push({ row, words: isNamed ? (isRight ? atRight(mark) : atLeft(mark)) : null });
  }
  return placed;
}

/** Give words to the marks that have room for them. @param {Wide[]} marks @param {Placed[] | null} placed @param {number} from @param {number} to */
function withWords(marks, placed, from, to) {
  if (!placed) return null;
  /** @type {number[]} */
  const free = [];
  return placed.map(({ row }, k) => {
    const mark = marks[k];
    const later = placed.findIndex((one, other) => other > k && one.row === row);
    const next = later < 0 ? to : marks[later].left - HALF - APART;
    const isRight = atRight(mark) + mark.width <= next;
    const isLeft = !isRight && atLeft(mark) >= Math.max(free[row] ?? from, from);
    free[row] = Math.max(mark.right, mark.left, isRight ? atRight(mark) + mark.width : 0) + HALF + APART;
    return { row, words: isRight ? atRight(mark) : isLeft ? atLeft(mark) : null };
  });
}

/**
 * Count what lies wholly in each of some stretches.
 *
 * @template {{ first: number | null, last: number | null }} T
 * @param {T[]} things
 * @param {number[]} starts The first day of each stretch, in order.
 * @returns {{ bins: Map<number, T[]>, wide: T[] }} Things by the number of their stretch, and those that no stretch holds.
 */
export function binned(things, starts) {
  /** @type {Map<number, T[]>} */
  const bins = new Map();
  /** @type {T[]} */
  const wide = [];
  for (const thing of things) {
    const bin = thing.first === null || thing.last === null ? -1 : binOf(starts, thing.first);
    if (bin < 0 || bin !== binOf(starts, /** @type {number} */ (thing.last))) wide.push(thing);
    else bins.set(bin, [...(bins.get(bin) ?? []), thing]);
  }
  return { bins, wide };
}

/** @param {number[]} starts @param {number} day */
const binOf = (starts, day) => firstNotBefore(starts.length, (bin) => starts[bin] <= day) - 1;
