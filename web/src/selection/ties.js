// Which ties the statements that match draw: as kg/selection/ties.py draws them.

import { once } from "../data/once.js";
import { insiders } from "./statements.js";

/** @import { Facts, Level } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Chosen, Selection } from "./types.d.ts" */

/**
 * Return the rows of ties that statements draw; those with issues apart.
 *
 * @param {Facts} facts
 * @param {Level} level
 * @param {Chosen} chosen
 * @param {State} state
 */
export function chooseTies(facts, level, chosen, state) {
  const { ties } = facts;
  const { inside } = chosen;
  const out = dependingOnOthers(facts, chosen);
  /** @type {number[]} */
  const between = [];
  /** @type {number[]} */
  const issues = [];
  let selfLoops = 0;
  const types = state.types && new Set(state.types);
  const fits = (/** @type {number} */ at) => !types || types.has(level.nodes[at].type);
  for (let row = 0; row < ties.statement.length; row++) {
    if (!inside[ties.statement[row]] || out.has(row)) continue;
    const [a, b] = [level.actor[row], level.target[row]];
    if (!fits(a) || !fits(b)) continue;
    if (a === b && !state.self) {
      if (!ties.issue[row]) selfLoops++;
      continue;
    }
    (ties.issue[row] ? issues : between).push(row);
  }
  return { between, issues, selfLoops };
}

/**
 * Return the statements that match and draw no tie at all, whatever types of actors and however weak ties are left out.
 *
 * @type {(selection: Selection) => number[]}
 */
export const untiedOf = once(({ facts, level, chosen, state }) => {
  const { between, issues } = chooseTies(facts, level, chosen, { ...state, types: null, self: true });
  const tied = new Set((state.issues ? between.concat(issues) : between).map((row) => facts.ties.statement[row]));
  return insiders(chosen.inside).filter((at) => !tied.has(at));
});

/**
 * Return the rows that do not follow from what matches, by what kg/explorer/data/ties.py says.
 *
 * @param {Facts} facts
 * @param {Chosen} chosen
 */
function dependingOnOthers({ ties, statements, relations }, { inside, main, first, last }) {
  const out = new Set();
  const isAnyInside = (/** @type {number[]} */ some) => some.some((at) => inside[at]);
  for (const [row, manner] of ties.manners) {
    if (relations[statements.relation[main[ties.statement[row]]]].manner !== manner) out.add(row);
  }
  for (const [row, from, to] of ties.times) {
    const at = ties.statement[row];
    if (first[at] !== from || last[at] !== to) out.add(row);
  }
  for (const [row, givers] of ties.needs) if (!isAnyInside(givers)) out.add(row);
  for (const [row, givers] of ties.yields) if (isAnyInside(givers)) out.add(row);
  return out;
}
