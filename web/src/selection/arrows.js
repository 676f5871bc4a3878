// Which arrows are drawn: of each tie that of the main mention of its act.

import { firstNotBefore } from "../data/columns.js";
import { pairKey } from "./pairs.js";

/** @import { Facts, Level } from "../data/types.d.ts" */
/** @import { Pair, Selection } from "./types.d.ts" */

/**
 * Return for each arrow that is drawn the rows of its ties.
 *
 * @param {Facts} facts
 * @param {Level} level
 * @param {Pair[]} pairs Those that are drawn.
 * @param {Int32Array} main For each statement the main mention of its act.
 */
export function arrowsOf(facts, level, pairs, main) {
  /** @type {Map<number, number[]>} */
  const arrows = new Map();
  for (const pair of pairs) {
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
    const encoding = [level.actor[row], level.target[row], what, sign, s.hold[main[at]], s.mark[main[at]]];
    const known = numberOf(level, encoding);
    if (known >= 0) return known;
  }
  return level.arrow[row];
}

/** Return the number of the arrow that has an encoding, by which arrows are sorted; -1 if none has. @param {Level} level @param {number[]} encoding */
function numberOf({ arrows }, encoding) {
  const columns = [arrows.actor, arrows.target, arrows.relation, arrows.sign, arrows.hold, arrows.mark];
  const compared = (/** @type {number} */ at) => {
    const k = columns.findIndex((column, which) => column[at] !== encoding[which]);
    return k < 0 ? 0 : columns[k][at] - encoding[k];
  };
  const found = firstNotBefore(arrows.actor.length, (at) => compared(at) < 0);
  return found < arrows.actor.length && compared(found) === 0 ? found : -1;
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
