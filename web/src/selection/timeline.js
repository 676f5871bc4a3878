// What a timeline shows: acts, and other statements that match, in lanes of actors or of pairs.

import { once } from "../data/once.js";
import { byStrength } from "./reach.js";
import { insiders, isReal } from "./statements.js";
import { byAct, inOrder, mainOf, signOfQuadClass } from "./tally.js";

/** @import { Pair, Selection } from "./types.d.ts" */

/**
 * An act with all its mentions, or another statement.
 *
 * @typedef {object} Unit
 * @property {number} main Its main mention.
 * @property {number[]} statements
 * @property {number | null} first The first day on which it may have happened.
 * @property {number | null} last
 * @property {boolean} isReal Whether it is said to have happened.
 * @property {number} sign
 * @property {{ pair: Pair, rows: number[] }[]} ties
 */

/**
 * A line of a timeline: an actor, or one and whom it turns to.
 *
 * @typedef {object} Lane
 * @property {number[]} ends One actor, or two.
 * @property {Unit[]} units
 */

/**
 * Return the acts and statements that match, those with a date in the order of time.
 *
 * @type {(selection: Selection) => Unit[]}
 */
export const unitsOf = once((selection) => {
  const { facts, chosen } = selection;
  const ties = tiesByStatement(selection);
  return byAct(selection, inOrder(chosen, insiders(chosen.inside))).map((statements) => {
    const main = mainOf(selection, statements);
    const dating = statements.find((at) => isReal(facts, at)) ?? main;
    const mine = tiesOf(statements, ties);
    return {
      main,
      statements,
      first: chosen.first[dating],
      last: chosen.last[dating],
      isReal: statements.some((at) => isReal(facts, at)),
      sign: signOf(selection, main, mine),
      ties: mine,
    };
  });
});

/** Return whether something has a date. @param {{ first: number | null, last: number | null }} one */
export const isDated = ({ first, last }) => first !== null || last !== null;

/** Return the units of what ties two to each other, either way. @param {Unit[]} units @param {number[]} two */
export const between = (units, [a, b]) =>
  units.filter(({ ties }) => ties.some(({ pair }) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)));

/** Return the pair that is chosen, by numbers, if both are there. @param {Selection} selection */
export function pairChosen({ level, state }) {
  const [a, b, ...more] = (state.pair ?? []).map((id) => level.numbers.get(id));
  return a !== undefined && b !== undefined && !more.length ? [a, b] : null;
}

/**
 * Return lanes, those with the most acts first; what one pair does either way stays together. One act of several actors
 * is in the lane of each.
 *
 * @param {Selection} selection
 * @param {Unit[]} units
 * @param {"actor" | "pair"} by
 * @param {number[] | null} [only] The pair whose lanes there are, if only one.
 * @returns {Lane[]}
 */
export function lanesOf(selection, units, by, only = null) {
  /** @type {Map<string, Lane>} */
  const lanes = new Map();
  const endsOf = by === "pair" || only ? pairsOf : (/** @type {Unit} */ unit) => actorsOf(selection, unit);
  for (const unit of units) {
    for (const ends of endsOf(unit)) {
      if (only && !(only.includes(ends[0]) && only.includes(ends[1]))) continue;
      const lane = lanes.get(ends.join(" ")) ?? { ends, units: [] };
      lanes.set(ends.join(" "), lane);
      lane.units.push(unit);
    }
  }
  const sorted = [...lanes.values()].sort((one, other) => other.units.length - one.units.length);
  return by === "pair" || only ? bothWays(sorted, lanes) : sorted;
}

/** @param {Unit} unit */
const pairsOf = ({ ties }) => ties.map(({ pair }) => [pair.a, pair.b]);

/** Return who does it: whom its ties begin at, or its subject where it has none. @param {Selection} selection @param {Unit} unit */
function actorsOf({ facts, level }, { main, ties }) {
  const tied = ties.flatMap(({ pair, rows }) =>
    rows.some((row) => facts.ties.together[row]) ? [pair.a, pair.b] : [pair.a],
  );
  const actors = tied.length ? [...new Set(tied)] : [level.subject[main]];
  return actors.filter((at) => at >= 0).map((at) => [at]);
}

/** Put what goes the other way behind each lane. @param {Lane[]} sorted @param {Map<string, Lane>} lanes */
function bothWays(sorted, lanes) {
  /** @type {Set<Lane>} */
  const taken = new Set();
  for (const lane of sorted) {
    taken.add(lane);
    const back = lanes.get([...lane.ends].reverse().join(" "));
    if (back) taken.add(back);
  }
  return [...taken];
}

/** Return for each statement the rows of ties by pair, the strongest pair first. @param {Selection} selection */
function tiesByStatement({ facts, pairs }) {
  /** @type {Map<number, Map<Pair, number[]>>} */
  const ties = new Map();
  for (const pair of pairs.values()) {
    for (const row of pair.rows) {
      const at = facts.ties.statement[row];
      const known = ties.get(at) ?? new Map();
      ties.set(at, known);
      known.set(pair, [...(known.get(pair) ?? []), row]);
    }
  }
  return ties;
}

/** @param {number[]} statements @param {Map<number, Map<Pair, number[]>>} ties */
function tiesOf(statements, ties) {
  /** @type {Map<Pair, number[]>} */
  const mine = new Map();
  for (const at of statements)
    for (const [pair, rows] of ties.get(at) ?? []) mine.set(pair, [...(mine.get(pair) ?? []), ...rows]);
  return [...mine].sort(([one], [other]) => byStrength(one, other)).map(([pair, rows]) => ({ pair, rows }));
}

/** @param {Selection} selection @param {number} main @param {Unit["ties"]} ties */
function signOf({ facts }, main, ties) {
  const { relation, quad_class: quadClass } = facts.statements;
  const isTogether = ties.some(({ rows }) => rows.some((row) => facts.ties.together[row]));
  if (isTogether) return facts.names.signs.indexOf(signOfQuadClass(facts, quadClass[main]));
  return facts.relations[relation[main]].sign;
}

/** A date at which playing stops: the days of acts, and how many acts have them. @typedef {{ first: number, last: number, acts: number }} Stop */

/** Return which of two dates comes first, as a sort asks for it. @param {Omit<Stop, "acts">} one @param {Omit<Stop, "acts">} other */
export const byDays = (one, other) => one.first - other.first || one.last - other.last;

/** Return the dates of acts one after the other, each once. @param {Unit[]} units @returns {Stop[]} */
export function stopsOf(units) {
  /** @type {Map<string, Stop>} */
  const stops = new Map();
  for (const { first, last } of units) {
    const [from, to] = [first ?? last, last ?? first];
    if (from === null || to === null) continue;
    const stop = stops.get(`${from} ${to}`) ?? { first: from, last: to, acts: 0 };
    stops.set(`${from} ${to}`, stop);
    stop.acts++;
  }
  return [...stops.values()].sort(byDays);
}
