// How many statements a filter would let through.

import { chooseStatements, insiders } from "./statements.js";
import { viewpointsOf } from "./viewpoints.js";

/** @import { Facts } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */

/**
 * Count the statements that would match if only articles with one value of a filter were chosen, for each of some.
 *
 * A later version or another printing that is not chosen leaves its place to one that is, so that each value is counted
 * by itself.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {"sections" | "tags"} filter
 * @param {string[]} values
 */
export const countEach = (facts, state, filter, values) =>
  values.map(
    (value) => insiders(chooseStatements(facts, { ...state, [filter]: [value] }, viewpointsOf(state)).inside).length,
  );

/**
 * Count the statements that match but for one filter by a number that says something of each; -1 is not counted.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {"kinds" | "quad_classes" | "relations" | "modes" | "certainties" | "polarities"} filter The filter.
 * @param {(at: number) => number} value
 * @param {number} n How many values there are.
 */
export function countBy(facts, state, filter, value, n) {
  const numbers = new Array(n).fill(0);
  const any = filter === "kinds" ? [...numbers.keys()] : null; // of acts, none chosen means acts alone
  const { inside, main } = chooseStatements(facts, { ...state, [filter]: any }, viewpointsOf(state));
  for (const at of insiders(inside)) {
    const one = value(filter === "quad_classes" ? main[at] : at);
    if (one >= 0) numbers[one]++;
  }
  return numbers;
}
