// What matches by time: at any time, and how many acts or statements lie where.

import { chooseStatements, insiders } from "./statements.js";
import { viewpointsOf } from "./viewpoints.js";

/** @import { Facts } from "../data/types.d.ts" */
/** @import { Chosen, Selection } from "./types.d.ts" */

/** Return the first and the last day of all statements. @param {Facts} facts @returns {[number, number] | null} */
export function spanOf({ statements }) {
  let [first, last] = [Infinity, -Infinity];
  for (const days of [statements.first, statements.last]) {
    for (const day of days) {
      if (day === null) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return first > last ? null : [first, last];
}

/** Return the statements of any time, as if a selection had no window. @param {Selection} selection */
export function atAnyTime({ facts, state, chosen: inWindow }) {
  const isLimited = state.since !== null || state.until !== null || !state.undated;
  const anyTime = { ...state, since: null, until: null, undated: true };
  const chosen = isLimited ? chooseStatements(facts, anyTime, viewpointsOf(state)) : inWindow;
  return { chosen, statements: insiders(chosen.inside) };
}

/**
 * Return how many acts or statements lie in each of equal stretches of time: those with an exact day, and those
 * without, which are spread over the days that they may have.
 *
 * @param {Facts} facts
 * @param {Chosen} chosen
 * @param {number[]} statements
 * @param {[number, number]} span
 * @param {number} bins
 */
export function histogramOf(facts, chosen, statements, [first, last], bins) {
  const width = (last - first + 1) / bins;
  /** @type {number[]} */
  const sure = new Array(bins).fill(0);
  /** @type {number[]} */
  const unsure = new Array(bins).fill(0);
  const bin = (/** @type {number} */ day) => Math.min(bins - 1, Math.max(0, Math.floor((day - first) / width)));
  const seen = new Set();
  for (const at of statements) {
    const act = facts.statements.act[at];
    if (act >= 0 && seen.has(act)) continue;
    if (act >= 0) seen.add(act);
    const [early, late] = [chosen.first[at], chosen.last[at]];
    if (early === null && late === null) continue;
    const [one, other] = [bin(early ?? first), bin(late ?? last)];
    const isSure = early !== null && late === early && !chosen.approximate[at];
    for (let k = one; k <= other; k++) (isSure ? sure : unsure)[k] += 1 / (other - one + 1);
  }
  return { sure, unsure, width };
}
