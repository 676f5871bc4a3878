// Which actors and pairs are drawn: all, those near one, or those that a large network begins with.

import { once } from "../data/once.js";

/** @import { Level } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Neighbours, Pairs } from "./pairs.js" */
/** @import { Pair, Reach, Selection } from "./types.d.ts" */

const MOST_DRAWN = 20000;
const WHOLE_UP_TO = 1000;
const FIRST_ACTORS = 30;

/**
 * Return which of the actors and pairs that match are drawn.
 *
 * @param {Level} level
 * @param {Pairs} pairs
 * @param {Neighbours} nodes
 * @param {State} state
 * @returns {Reach}
 */
export function withinReach(level, pairs, nodes, state) {
  const known = (/** @type {string} */ id) => level.numbers.get(id) ?? -1;
  const whole = { isGrown: false, weakest: 0, kept: null };
  if (state.ego !== null && nodes.has(known(state.ego)))
    return { ...whole, shown: near(nodes, known(state.ego), state.steps) };
  if (state.all) return { ...whole, shown: new Set(nodes.keys()) };
  if (nodes.size <= WHOLE_UP_TO) return { ...whole, shown: new Set(nodes.keys()), ...strongest(pairs) };
  return { ...whole, shown: grown(nodes, (state.grown || []).map(known)), isGrown: true };
}

/** Return the pairs that are drawn. @param {Reach} reach @param {Pairs} pairs */
export const pairsWithin = ({ shown, kept }, pairs) => pairs.among(shown).filter(({ key }) => !kept || kept.has(key));

/** Return the pairs that are drawn. @param {Selection} selection */
export const drawnPairs = (selection) => pairsWithin(selection, selection.pairs);

/** Return a selection with all pairs that match, also those that a large graph leaves out. @type {(selection: Selection) => Selection} */
export const withAllPairs = once((selection) => {
  if (!selection.isGrown && !selection.kept) return selection;
  return { ...selection, shown: new Set(selection.nodes.keys()), kept: null, weakest: 0, isGrown: false };
});

/** Compare two pairs: the stronger one first. @param {Pair} one @param {Pair} other */
export const byStrength = (one, other) => other.weight - one.weight || one.key - other.key;

/**
 * Return the pairs that are drawn where there are more than can be, and how many are not.
 *
 * @param {Pairs} pairs
 */
function strongest(pairs) {
  if (pairs.size <= MOST_DRAWN) return {};
  const kept = [...pairs.values()].sort(byStrength).slice(0, MOST_DRAWN);
  return { weakest: pairs.size - MOST_DRAWN, kept: new Set(kept.map((pair) => pair.key)) };
}

/**
 * Return the most tied actors, and some with their neighbours.
 *
 * @param {Neighbours} nodes
 * @param {number[]} some
 */
function grown(nodes, some) {
  const shown = new Set(nodes.inOrder().slice(0, FIRST_ACTORS));
  for (const at of some) {
    if (nodes.has(at)) for (const one of [at, ...nodes.othersOf(at)]) shown.add(one);
  }
  return shown;
}

/**
 * Return those that are at most so many steps away.
 *
 * @param {Neighbours} nodes
 * @param {number} start
 * @param {number} steps
 */
function near(nodes, start, steps) {
  const reached = new Set([start]);
  let edge = [start];
  for (let step = 0; step < steps; step++) {
    const next = edge.flatMap((at) => [...nodes.othersOf(at)]).filter((other) => !reached.has(other));
    for (const at of next) reached.add(at);
    edge = [...new Set(next)];
  }
  return reached;
}
