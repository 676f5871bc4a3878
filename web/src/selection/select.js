// What matches a state: statements, the ties that they draw, the pairs that ties make, and what of it is drawn.

import { arrowsOf } from "./arrows.js";
import { compareViewpoints } from "./compare.js";
import { Neighbours, pairUp } from "./pairs.js";
import { pairsWithin, withinReach } from "./reach.js";
import { chooseStatements } from "./statements.js";
import { chooseTies } from "./ties.js";
import { viewpointsOf } from "./viewpoints.js";

/** @import { Facts, Level } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Selection } from "./types.d.ts" */

/**
 * Return what matches a state.
 *
 * @param {Facts} facts
 * @param {Level} level The level of the state.
 * @param {State} state
 * @returns {Selection}
 */
export function selectionOf(facts, level, state) {
  const chosen = chooseStatements(facts, state, viewpointsOf(state));
  const ties = chooseTies(facts, level, chosen, state);
  const rows = state.issues ? ties.between.concat(ties.issues) : ties.between;
  const all = pairUp(facts, level, rows, chosen, state.count);
  const pairs = state.min_weight > 1 ? all.from(state.min_weight) : all;
  const nodes = new Neighbours(pairs, level.nodes.length);
  const reach = withinReach(level, pairs, nodes, state);
  return {
    facts,
    level,
    state,
    chosen,
    pairs,
    nodes,
    ...reach,
    arrows: arrowsOf(facts, level, pairsWithin(reach, pairs), chosen.main),
    parts: state.compared_with && compareViewpoints(facts, state, state.compared_with),
    weak: all.size - pairs.size,
    selfLoops: ties.selfLoops,
    withIssues: ties.issues.length,
  };
}
