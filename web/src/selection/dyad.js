// What two do to each other, in the order of time.

import { byStrength } from "./reach.js";
import { byAct, statementsOf } from "./tally.js";
import { labelsOf } from "./tie-labels.js";

/** @import { Relation } from "../data/types.d.ts" */
/** @import { TieLabel } from "./tie-labels.js" */
/** @import { Pair, Selection } from "./types.d.ts" */

/**
 * An act or a statement of a pair.
 *
 * @typedef {object} DyadAct
 * @property {number} main Its main mention.
 * @property {number[]} statements
 * @property {number | null} first
 * @property {number | null} last
 * @property {Relation} relation
 * @property {TieLabel} label
 */

/**
 * Return the two to show: those chosen, else those of the strongest tie, of which there must be one.
 *
 * @param {Selection} selection
 * @param {string[] | null} chosen Their ids.
 * @returns {[number, number]}
 */
export function dyadShown({ level, pairs }, chosen) {
  const [a, b, ...more] = (chosen ?? []).map((id) => level.numbers.get(id));
  if (a !== undefined && b !== undefined && !more.length) return [a, b];
  const [strongest] = [...pairs.values()].sort(byStrength);
  return [strongest.a, strongest.b];
}

/**
 * Return the acts and statements of a pair with their days.
 *
 * @param {Selection} selection
 * @param {Pair} pair
 * @returns {DyadAct[]}
 */
export function dyadActs(selection, pair) {
  const { facts, chosen } = selection;
  const { statement } = facts.ties;
  return byAct(selection, statementsOf(selection, pair.rows)).map((statements) => {
    const [at] = statements;
    const main = chosen.main[at];
    const relation = facts.relations[facts.statements.relation[main]];
    const some = new Set(statements);
    const [label] = labelsOf(
      facts,
      pair.rows.filter((row) => some.has(statement[row])),
    );
    return { main, statements, first: chosen.first[at], last: chosen.last[at], relation, label };
  });
}
