// Which arrows are drawn: of each tie that of the main mention of its act.

import { pairKey } from "./pairs.js";
import { isDrawn } from "./reach.js";

/** @import { Facts, Level } from "../data/types.d.ts" */
/** @import { Pair, Reach, Selection } from "./types.d.ts" */

/** @type {WeakMap<Level, Map<string, number>>} */
const numbersByEncoding = new WeakMap();

/**
 * Return for each arrow that is drawn the rows of its ties.
 *
 * @param {Facts} facts
 * @param {Level} level
 * @param {Map<number, Pair>} pairs
 * @param {Reach} reach
 * @param {Int32Array} main For each statement the main mention of its act.
 */
export function arrowsOf(facts, level, pairs, reach, main) {
  /** @type {Map<number, number[]>} */
  const arrows = new Map();
  for (const pair of pairs.values()) {
    if (!isDrawn(reach, pair)) continue;
    for (const row of pair.rows) {
      const arrow = arrowOf(facts, level, row, main);
      const rows = arrows.get(arrow);
      if (rows) rows.push(row);
      else arrows.set(arrow, [row]);
    }
  }
  return arrows;
}

/** @param {Facts} facts @param {Level} level @param {number} row @param {Int32Array} main */
function arrowOf(facts, level, row, main) {
  const at = facts.ties.statement[row];
  if (main[at] === at) return level.arrow[row];
  const s = facts.statements;
  const relation = s.relation[main[at]];
  const sign = facts.ties.together[row] ? facts.names.signs.indexOf("together") : facts.relations[relation].sign;
  for (const what of [relation, -1]) {
    const encoding = [level.actor[row], level.target[row], what, sign, s.hold[main[at]], s.mark[main[at]]].join(" ");
    const known = byEncoding(level).get(encoding);
    if (known !== undefined) return known;
  }
  return level.arrow[row];
}

/** @param {Level} level */
function byEncoding(level) {
  let known = numbersByEncoding.get(level);
  if (!known) {
    const { actor, target, relation, sign, hold, mark } = level.arrows;
    known = new Map();
    for (let k = 0; k < actor.length; k++)
      known.set([actor[k], target[k], relation[k], sign[k], hold[k], mark[k]].join(" "), k);
    numbersByEncoding.set(level, known);
  }
  return known;
}

/**
 * Return whether an arrow ties two together, without direction.
 *
 * @param {Facts} facts
 * @param {Level} level
 * @param {number} at
 */
export const isTogether = (facts, level, at) => facts.names.signs[level.arrows.sign[at]] === "together";

/** Return the arrows that are drawn between the same two, in each direction. @param {Selection} selection */
export function arrowsBetween({ level, arrows: drawn }) {
  const { arrows, nodes } = level;
  /** @type {Map<number, [number[], number[]]>} */
  const groups = new Map();
  for (const at of drawn.keys()) {
    const [a, b] = [arrows.actor[at], arrows.target[at]];
    const key = pairKey(Math.min(a, b), Math.max(a, b), nodes.length);
    const sides = groups.get(key) ?? [[], []];
    groups.set(key, sides);
    sides[a < b ? 0 : 1].push(at);
  }
  return [...groups.values()];
}

/** Return which arrows of a level have others between the same two. @param {Level} level */
export function parallels({ arrows, nodes }) {
  const pairs = new Map();
  const keys = Array.from(arrows.actor, (a, at) =>
    pairKey(Math.min(a, arrows.target[at]), Math.max(a, arrows.target[at]), nodes.length),
  );
  for (const key of keys) pairs.set(key, (pairs.get(key) || 0) + 1);
  return keys.map((key) => pairs.get(key) > 1);
}
