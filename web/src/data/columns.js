// Looking through columns and sorted lists.

/** @import { Column } from "./types.d.ts" */

/** Return the places in a column of a number. @param {Column | Uint8Array} column @param {number} number */
export function numbersWith(column, number) {
  /** @type {number[]} */
  const found = [];
  for (let at = 0; at < column.length; at++) if (column[at] === number) found.push(at);
  return found;
}

/** Return the first of n places, sorted, that is not before what is looked for; n if all are. @param {number} n @param {(at: number) => boolean} isBefore */
export function firstNotBefore(n, isBefore) {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
