// The arrows of the named picture: one for each two ends and sign.

import { isTogether } from "./arrows.js";
import { weightOf } from "./pairs.js";

/** @import { Column } from "../data/types.d.ts" */
/** @import { Selection } from "./types.d.ts" */

/**
 * What ties one end to another.
 *
 * @typedef {object} NamedTie
 * @property {string} from
 * @property {string} to
 * @property {number} sign
 * @property {number} hold The plainest among its ties.
 * @property {number} mark
 * @property {number[]} rows
 * @property {number} weight
 * @property {number} acts
 * @property {boolean} isBoth Whether it leads there and back.
 * @property {boolean} isTogether Whether it leads nowhere: both do it together.
 * @property {string[]} prices What it asks for in return, in words.
 * @property {string[]} conditions
 */

/**
 * Return the arrows between ends, the heaviest first; those within one end are left out unless they are of one actor.
 *
 * @param {Selection} named
 * @param {(at: number) => string} endOf What an actor is drawn as.
 * @returns {NamedTie[]}
 */
export function tiesBetween(named, endOf) {
  const { facts, level, arrows: drawn, chosen, state } = named;
  const { actor, target, sign, hold, mark } = level.arrows;
  /** @type {Map<string, NamedTie>} */
  const ties = new Map();
  for (const [at, rows] of drawn) {
    const together = isTogether(facts, level, at);
    const ends = [endOf(actor[at]), endOf(target[at])];
    if (ends[0] === ends[1] && actor[at] !== target[at]) continue;
    const [from, to] = together ? ends.sort() : ends;
    const key = `${from}>${to}:${sign[at]}`;
    const tie = ties.get(key);
    if (!tie) {
      const plain = { from, to, sign: sign[at], hold: hold[at], mark: mark[at], rows: [...rows], weight: 0, acts: 0 };
      ties.set(key, { ...plain, isBoth: false, isTogether: together, prices: [], conditions: [] });
      continue;
    }
    tie.rows.push(...rows);
    tie.hold = Math.max(tie.hold, hold[at]);
    tie.mark = Math.max(tie.mark, mark[at]);
  }
  const made = thereAndBack(facts.ties.statement, ties);
  for (const tie of made) {
    tie.weight = weightOf(facts, tie.rows, chosen, state.count);
    tie.acts = weightOf(facts, tie.rows, chosen, "acts");
    addTerms(named, tie);
  }
  return made.sort(
    (one, other) =>
      other.acts - one.acts || other.weight - one.weight || (one.from + one.to < other.from + other.to ? -1 : 1),
  );
}

/**
 * Make one of two that the same statements draw, there and back.
 *
 * @param {Column} statement
 * @param {Map<string, NamedTie>} ties
 */
function thereAndBack(statement, ties) {
  const drawnBy = (/** @type {NamedTie} */ { rows }) =>
    [...new Set(rows.map((row) => statement[row]))].sort().join(" ");
  /** @type {Set<NamedTie>} */
  const gone = new Set();
  for (const tie of ties.values()) {
    const back = ties.get(`${tie.to}>${tie.from}:${tie.sign}`);
    if (!back || back === tie || gone.has(tie) || drawnBy(tie) !== drawnBy(back)) continue;
    tie.isBoth = true;
    tie.rows.push(...back.rows);
    gone.add(back);
  }
  return [...ties.values()].filter((tie) => !gone.has(tie));
}

/** Add what an offer asks for in return, and its conditions. @param {Selection} named @param {NamedTie} tie */
function addTerms({ facts, chosen }, tie) {
  const statements = new Set(tie.rows.map((row) => facts.ties.statement[row]));
  const acts = new Set([...statements].map((at) => facts.statements.act[at]).filter((act) => act >= 0));
  /** @type {[Set<string>, Set<string>]} */
  const terms = [new Set(), new Set()];
  for (const mention of facts.offers.mentions) {
    const [at] = mention;
    if (!chosen.inside[at] || !(statements.has(at) || acts.has(facts.statements.act[at]))) continue;
    for (const [k, own] of mention.slice(8).entries())
      for (const one of /** @type {string[]} */ (own)) terms[k].add(one);
  }
  [tie.prices, tie.conditions] = terms.map((some) => [...some]);
}
