// The named picture: at most so many of the strongest ties, of actors that hang together, so that all can be named.

import { once } from "../data/once.js";
import { arrowsOf } from "./arrows.js";
import { pairKey, pairUp, weightOf } from "./pairs.js";

/** @import { Pair, Selection } from "./types.d.ts" */

/** How many actors are drawn at first. */
export const FIRST = 20;
/** How many neighbours are added at a time. */
export const MORE = 10;
const MOST_TIES = 24;
/** What two actors with an act between them count for, beside their statements. */
const ACT = 1000;

/** Return of a selection what the named picture draws. @type {(selection: Selection) => Selection} */
export const namedOf = once((selection) => {
  const strength = strengthOf(selection);
  const shown = actorsOf(selection, strength);
  const { arrows, left } = arrowsAmong(selection, shown);
  return { ...selection, shown, arrows, pairs: pairsOf(selection, arrows), kept: null, weakest: left, isGrown: false };
});

/**
 * Return how strongly two are tied, either way: by their acts, then by their statements.
 *
 * @param {Selection} selection
 * @returns {(one: number, other: number) => number}
 */
function strengthOf({ facts, level, pairs, chosen }) {
  const n = level.nodes.length;
  /** @type {Map<number, number>} */
  const strengths = new Map();
  const ofPair = (/** @type {Pair | undefined} */ pair) =>
    pair ? ACT * weightOf(facts, pair.rows, chosen, "acts") + Math.min(pair.rows.length, ACT - 1) : 0;
  return (one, other) => {
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    const key = pairKey(a, b, n);
    const strength = strengths.get(key) ?? ofPair(pairs.get(key)) + ofPair(pairs.get(pairKey(b, a, n)));
    strengths.set(key, strength);
    return strength;
  };
}

/**
 * Return which actors are drawn: those near one if that is asked for, otherwise the most strongly tied and what they
 * are most strongly tied to; and the neighbours of those from which the reader has grown the picture.
 *
 * @param {Selection} selection
 * @param {(one: number, other: number) => number} strength
 */
function actorsOf({ level, nodes, shown: reached, state }, strength) {
  const isEgo = state.ego !== null && nodes.has(level.numbers.get(state.ego) ?? -1);
  const within = (/** @type {number} */ at) => !isEgo || reached.has(at);
  const ego = isEgo ? /** @type {number} */ (level.numbers.get(state.ego ?? "")) : -1;
  /** @type {Set<number>} */
  const shown = new Set();
  const add = (/** @type {number} */ at) => {
    shown.add(at);
    for (const other of strongestOf(nodes.othersOf(at), at, shown, strength)) shown.add(other);
  };
  if (isEgo) add(ego);
  if (!isEgo || state.steps > 1) spread(shown, nodes, within, strength);
  for (const id of state.grown ?? []) {
    const at = level.numbers.get(id);
    if (at !== undefined && nodes.has(at)) add(at);
  }
  return shown;
}

/** Return the most strongly tied of some that are not drawn yet. @param {Set<number>} others @param {number} at @param {Set<number>} shown @param {(one: number, other: number) => number} strength */
function strongestOf(others, at, shown, strength) {
  const waiting = [...others].filter((other) => other !== at && !shown.has(other));
  return waiting.sort((one, other) => strength(at, other) - strength(at, one) || one - other).slice(0, MORE);
}

/**
 * Add actors, each time the one that is tied most strongly to one of those drawn; where none is tied to them, the most
 * tied of the others.
 *
 * @param {Set<number>} shown
 * @param {Selection["nodes"]} nodes
 * @param {(at: number) => boolean} within
 * @param {(one: number, other: number) => number} strength
 */
function spread(shown, nodes, within, strength) {
  const order = nodes.inOrder().filter(within);
  /** How strongly each that waits is tied. @type {Map<number, [single: number, sum: number]>} */
  const waiting = new Map();
  const reach = (/** @type {number} */ at) => {
    waiting.delete(at);
    for (const other of nodes.othersOf(at)) {
      if (shown.has(other) || !within(other)) continue;
      const tie = strength(at, other);
      const [single, sum] = waiting.get(other) ?? [0, 0];
      waiting.set(other, [Math.max(single, tie), sum + tie]);
    }
  };
  for (const at of [...shown]) reach(at);
  while (shown.size < Math.min(FIRST, order.length)) {
    const [best] = [...waiting].reduce(
      (one, other) => (isStronger(other, one) ? other : one),
      /** @type {[number, [number, number]]} */ ([-1, [-1, -1]]),
    );
    const next = best < 0 ? order.find((at) => !shown.has(at)) : best;
    if (next === undefined) return;
    shown.add(next);
    reach(next);
  }
}

/** @param {[number, [number, number]]} one @param {[number, [number, number]]} other */
const isStronger = ([at, [single, sum]], [otherAt, [otherSingle, otherSum]]) =>
  single !== otherSingle ? single > otherSingle : sum !== otherSum ? sum > otherSum : at < otherAt;

/**
 * Return which arrows between those drawn are drawn, all of one sign from one to another together, and how many are too
 * weak: first what holds the picture together, then the strongest.
 *
 * @param {Selection} selection
 * @param {Set<number>} shown
 */
function arrowsAmong({ facts, level, pairs, chosen, state }, shown) {
  const { actor, target, sign } = level.arrows;
  /** @type {Map<string, { one: number, other: number, arrows: [number, number[]][], tie: number }>} */
  const groups = new Map();
  for (const [at, rows] of arrowsOf(facts, level, pairs.among(shown), chosen.main)) {
    const key = `${actor[at]} ${target[at]} ${sign[at]}`;
    const group = groups.get(key) ?? { one: actor[at], other: target[at], arrows: [], tie: 0 };
    group.arrows.push([at, rows]);
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const rows = group.arrows.flatMap(([, own]) => own);
    group.tie = ACT * weightOf(facts, rows, chosen, "acts") + Math.min(rows.length, ACT - 1);
  }
  const order = [...groups.values()].sort((a, b) => b.tie - a.tie || a.one - b.one || a.other - b.other);
  const ego = state.ego === null ? -1 : (level.numbers.get(state.ego) ?? -1);
  const first = holdingTogether(order, shown);
  const ofEgo = order.filter(({ one, other }) => one === ego || other === ego);
  const ranked = [...new Set([...first, ...ofEgo, ...order])];
  const kept = ranked.slice(0, Math.max(MOST_TIES, first.length));
  return { arrows: new Map(kept.flatMap((group) => group.arrows)), left: ranked.length - kept.length };
}

/** Return the strongest ties without which some would not be tied to the others. @template {{ one: number, other: number }} T @param {T[]} order @param {Set<number>} shown */
function holdingTogether(order, shown) {
  const root = new Map([...shown].map((at) => [at, at]));
  const rootOf = (/** @type {number} */ at) => {
    let found = at;
    while (root.get(found) !== found) found = root.get(found) ?? found;
    return found;
  };
  return order.filter(({ one, other }) => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) root.set(a, b);
    return a !== b;
  });
}

/** Return the pairs that arrows make. @param {Selection} selection @param {Map<number, number[]>} arrows */
function pairsOf({ facts, level, chosen, state }, arrows) {
  const rows = [...new Set([...arrows.values()].flat())].sort((one, other) => one - other);
  return pairUp(facts, level, rows, chosen, state.count);
}
