// The order of acts that texts state, where dates do not say it: as kg/analysis/temporal_order.py has it.

import { ofEveryKind } from "./kinds.js";
import { ACT, chooseStatements, isReal } from "./statements.js";
import { isDated } from "./timeline.js";
import { viewpointsOf } from "./viewpoints.js";

/** @import { Unit } from "./timeline.js" */
/** @import { Selection } from "./types.d.ts" */

/**
 * @typedef {object} Steps
 * @property {Map<Unit, number>} columns The column of each act, from 1.
 * @property {(number | null)[]} numbers Which step of its chain each column is; none between two chains.
 */

/**
 * Return the acts without a date of which an order is stated among them, by the column of their step; two of one column
 * are told to come in no order. Acts that no order joins are of separate chains, and between these a column is empty.
 *
 * @param {Selection} selection
 * @param {Unit[]} units
 * @returns {Steps}
 */
export function stepsOf(selection, units) {
  const { act } = selection.facts.statements;
  const unitOf = new Map(units.map((unit) => [act[unit.main], unit]));
  const pairs = statedOrders(selection).map((pair) => pair.map((one) => unitOf.get(one)));
  const undated = new Set(pairs.flat().filter((unit) => unit !== undefined && !isDated(unit)));
  const told = pairs.filter((pair) => pair.every((unit) => unit && undated.has(unit)));
  /** @type {Map<Unit, Unit[]>} */
  const earlier = new Map();
  for (const [first, second] of /** @type {[Unit, Unit][]} */ (told)) {
    earlier.set(first, earlier.get(first) ?? []);
    earlier.set(second, [...(earlier.get(second) ?? []), first]);
  }
  /** @type {Map<Unit, number>} */
  const steps = new Map();
  /** @type {(unit: Unit) => number} */
  const stepOf = (unit) => {
    const known = steps.get(unit);
    if (known !== undefined) return known;
    const step = 1 + Math.max(0, ...(earlier.get(unit) ?? []).map(stepOf));
    steps.set(unit, step);
    return step;
  };
  const inOrder = units.filter((unit) => earlier.has(unit));
  for (const unit of inOrder) stepOf(unit);
  /** @type {Steps} */
  const found = { columns: new Map(), numbers: [] };
  for (const chain of chainsOf(inOrder, /** @type {[Unit, Unit][]} */ (told))) {
    if (found.numbers.length) found.numbers.push(null);
    const before = found.numbers.length;
    for (const unit of chain) found.columns.set(unit, before + stepOf(unit));
    const last = Math.max(...chain.map(stepOf));
    found.numbers.push(...Array.from({ length: last }, (_, k) => k + 1));
  }
  return found;
}

/**
 * Return the acts that orders join, at once or by way of others.
 *
 * @param {Unit[]} units
 * @param {[Unit, Unit][]} orders
 * @returns {Unit[][]}
 */
function chainsOf(units, orders) {
  const chainOf = new Map(units.map((unit) => [unit, [unit]]));
  for (const pair of orders) {
    const [one, other] = pair.map((unit) => chainOf.get(unit) ?? []);
    if (one === other) continue;
    one.push(...other);
    for (const unit of other) chainOf.set(unit, one);
  }
  return [...new Set(chainOf.values())];
}

/**
 * Return pairs of acts or plain statements, by their numbers, of which the texts state that the first came before the second, at once or by
 * way of others; none of which they state both.
 *
 * @param {Selection} selection
 * @returns {[number, number][]}
 */
export function statedOrders({ facts, state }) {
  if (!facts.orders.length) return [];
  const { inside, main } = chooseStatements(facts, ofEveryKind(state), viewpointsOf(state));
  const { act, relation } = facts.statements;
  const isAct = (/** @type {number} */ at) =>
    inside[at] === 1 && act[at] >= 0 && isReal(facts, at) && facts.relations[relation[main[at]]].kind === ACT;
  /** @type {Map<number, Set<number>>} */
  const later = new Map();
  for (const [by, first, second] of facts.orders) {
    if (!inside[by] || !isReal(facts, by) || !isAct(first) || !isAct(second) || act[first] === act[second]) continue;
    later.set(act[first], (later.get(act[first]) ?? new Set()).add(act[second]));
  }
  const reached = new Map([...later.keys()].map((one) => [one, reachedFrom(later, one)]));
  return [...reached].flatMap(([one, others]) =>
    [...others]
      .filter((other) => !reached.get(other)?.has(one))
      .map((other) => /** @type {[number, number]} */ ([one, other])),
  );
}

/** @param {Map<number, Set<number>>} later @param {number} start */
function reachedFrom(later, start) {
  const reached = new Set(later.get(start));
  for (const one of reached) for (const next of later.get(one) ?? []) reached.add(next);
  return reached;
}
