// What statements amount to, and what is drawn is based on.

import { once } from "../data/once.js";
import { weightOf } from "./pairs.js";
import { drawnPairs } from "./reach.js";
import { isReal } from "./statements.js";

/** @import { Facts } from "../data/types.d.ts" */
/** @import { Chosen, Pair, Selection, Tally } from "./types.d.ts" */

/**
 * Return what statements amount to: acts by quad class, articles, sources. What is planned, forecast or denied is no
 * act; it is counted apart.
 *
 * @param {Facts} facts
 * @param {number[]} statements
 * @param {Int32Array} main For each statement the main mention of its act.
 * @returns {Tally}
 */
export function tally(facts, statements, main) {
  const s = facts.statements;
  const classes = facts.names.quad_classes;
  /** @type {Map<number, number>} */
  const acts = new Map();
  /** @type {number[][]} */
  const quadClasses = classes.map(() => []);
  /** @type {{ unreal: number[], none: number[] }} */
  const apart = { unreal: [], none: [] };
  let [sum, scored] = [0, 0];
  for (const at of statements) {
    const relation = facts.relations[s.relation[main[at]]];
    const quadClass = s.quad_class[main[at]];
    if (s.act[at] < 0 || !relation.deed) continue;
    if (!isReal(facts, at)) apart.unreal.push(at);
    else {
      (quadClass < 0 ? apart.none : quadClasses[quadClass]).push(at);
      if (acts.has(s.act[at])) continue;
      acts.set(s.act[at], quadClass);
      if (relation.goldstein === null) continue;
      sum += relation.goldstein;
      scored++;
    }
  }
  const numberOf = (/** @type {number} */ quadClass) => [...acts.values()].filter((one) => one === quadClass).length;
  const planned = apart.unreal.map((at) => s.act[at]).filter((act) => !acts.has(act));
  return {
    statements,
    acts: acts.size,
    ...apart,
    unrealActs: new Set(planned).size,
    quadClasses,
    byQuadClass: classes.map((_, quadClass) => numberOf(quadClass)),
    noQuadClass: numberOf(-1),
    articles: new Set(statements.map((at) => s.article[at])),
    sources: new Set(statements.map((at) => sourceOf(facts, at))),
    sum,
    scored,
  };
}

/** Return who says it: a quoted source, below 0, or who signs the article. @param {Facts} facts @param {number} at */
const sourceOf = ({ statements: s }, at) =>
  s.source[at] >= 0 ? -1 - s.source[at] : s.author[at] >= 0 ? s.author[at] : s.publisher[at];

/** Return the statements of acts among those counted. @param {Tally} numbers */
export const ofActs = (numbers) => [...numbers.quadClasses.flat(), ...numbers.none];

/** Return what a pair amounts to. @param {Selection} selection @param {Pair} pair */
export const tallyOf = (selection, pair) =>
  tally(selection.facts, statementsOf(selection, pair.rows), selection.chosen.main);

/** Return what the ties that are drawn are based on, and how many actors are drawn. @type {(selection: Selection) => Tally & { actors: number }} */
export const support = once((selection) => {
  const pairs = drawnPairs(selection);
  const actors = new Set(selection.isGrown ? selection.shown : []);
  for (const { a, b } of pairs) actors.add(a).add(b);
  const { statement } = selection.facts.ties;
  const statements = new Set(pairs.flatMap((pair) => pair.rows.map((row) => statement[row])));
  return { ...tally(selection.facts, [...statements], selection.chosen.main), actors: actors.size };
});

/**
 * Return the statements of rows of ties, each once, in the order of time.
 *
 * @param {Selection} selection
 * @param {number[]} rows
 */
export function statementsOf({ facts, chosen }, rows) {
  return inOrder(chosen, new Set(rows.map((row) => facts.ties.statement[row])));
}

/**
 * Return statements in the order of time, then of the text.
 *
 * @param {Chosen} chosen
 * @param {Iterable<number>} statements
 */
export function inOrder({ first, last }, statements) {
  const day = (/** @type {number} */ at) => first[at] ?? last[at] ?? Infinity;
  return [...statements].sort((one, other) => day(one) - day(other) || one - other);
}

/**
 * Return lists of statements, those that match and are mentions of one act together, in the order of the first of each.
 *
 * @param {Selection} selection
 * @param {number[]} statements
 */
export function byAct({ facts, chosen }, statements) {
  /** @type {Map<string, number[]>} */
  const acts = new Map();
  for (const at of statements) {
    const act = facts.statements.act[at];
    const key = act >= 0 && chosen.inside[at] ? `act ${act}` : `statement ${at}`;
    const known = acts.get(key);
    if (known) known.push(at);
    else acts.set(key, [at]);
  }
  return [...acts.values()];
}

/**
 * Return which of the mentions of one act represents it: the main mention, if it is among them.
 *
 * @param {Selection} selection
 * @param {number[]} mentions
 */
export function mainOf({ chosen }, mentions) {
  const main = chosen.main[mentions[0]];
  return mentions.includes(main) ? main : mentions[0];
}

/** Return the sign of a quad class, cooperation or conflict. @param {Facts} facts @param {number} quadClass */
export const signOfQuadClass = (facts, quadClass) => facts.names.quad_classes[quadClass].split(" ")[1];

/** Return the rows of a pair that tie both together, without direction. @param {Facts} facts @param {number[]} rows */
export const togetherRows = (facts, rows) => rows.filter((row) => facts.ties.together[row]);

/**
 * Return how many acts, statements or articles, whatever ties are weighed by, are cooperation, conflict, and all else
 * (denied and non-actual ones too).
 *
 * @param {Selection} selection
 * @param {number[]} rows
 */
export function signsOf(selection, rows) {
  const { facts, chosen, state } = selection;
  const { relation, quad_class: quadClass } = facts.statements;
  const together = new Set(togetherRows(facts, rows).map((row) => facts.ties.statement[row]));
  const { act } = facts.statements;
  const real = new Set(
    rows
      .map((row) => facts.ties.statement[row])
      .filter((at) => isReal(facts, at))
      .map((at) => act[at]),
  );
  /** @type {number[][]} */
  const signs = [[], [], []];
  for (const row of rows) {
    const at = facts.ties.statement[row];
    if (state.count === "acts" && !isReal(facts, at) && real.has(act[at])) continue;
    const main = chosen.main[at];
    const alone = facts.relations[relation[main]].sign;
    const sign = together.has(at) ? facts.names.signs.indexOf(signOfQuadClass(facts, quadClass[main])) : alone;
    signs[isReal(facts, at) ? sign : 2].push(row);
  }
  return signs.map((some) => (some.length ? weightOf(facts, some, chosen, state.count) : 0));
}
