// What follows from the data of a page, worked out once.

import { numbersWith } from "./columns.js";
import { Keys } from "./keys.js";
import { rowOf } from "./lines.js";

/** @import { Column, Facts, GivenFacts, GivenLevel, GivenWords, Level, Names, StatementColumns, Words } from "./types.d.ts" */

/** Return facts with names in the language of the interface. @param {GivenFacts} given @returns {Facts} */
export function prepareFacts(given) {
  const { relations, text } = given;
  const families = [...new Set(relations.map((relation) => relation.family))];
  const entries = Object.entries(given.names).map(([kind, names]) => [
    kind,
    names.map(/** @param {string} name */ (name) => text[`${kind}: ${name}`] || name),
  ]);
  /** @template {{ words: string }} T @param {"signs" | "holds" | "marks"} kind @param {T[]} encodings @returns {T[]} */
  const named = (kind, encodings) =>
    encodings.map((one, k) => ({ ...one, words: text[`encoding of ${kind}: ${given.names[kind][k]}`] || one.words }));
  const { signs, holds, marks } = given.encodings;
  return {
    ...given,
    keys: new Keys(given.keys),
    families,
    familyOf: relations.map((relation) => families.indexOf(relation.family)),
    articleById: new Map(given.articles.map((article) => [article.id, article])),
    repeated: repeatedMentions(given.statements),
    counting: numbersWith(given.statements.aside, 0),
    labels: /** @type {Names} */ (Object.fromEntries(entries)),
    encodings: { signs: named("signs", signs), holds: named("holds", holds), marks: named("marks", marks) },
  };
}

/** Return the mentions of each act that has several, in their order. @param {StatementColumns} statements */
function repeatedMentions({ act, rank }) {
  const counts = new Int32Array(act.length);
  for (const one of act) if (one >= 0) counts[one]++;
  /** @type {Map<number, number[]>} */
  const mentions = new Map();
  for (let at = 0; at < act.length; at++) {
    if (act[at] < 0 || counts[act[at]] < 2) continue;
    const known = mentions.get(act[at]);
    if (known) known.push(at);
    else mentions.set(act[at], [at]);
  }
  for (const some of mentions.values()) some.sort((one, other) => rank[one] - rank[other]);
  return [...mentions.values()];
}

/** Return what is read, statements and articles asked for one by one. @param {GivenWords} given @returns {Words} */
export const prepareWords = (given) => ({
  ...given,
  statements: rowOf(given.statements),
  bodies: rowOf(given.bodies),
});

/** Return a level with the numbers of its actors. @param {string} name @param {GivenLevel} given @returns {Level} */
export function prepareLevel(name, given) {
  const isTied = new Uint8Array(given.nodes.length);
  for (const ends of [given.actor, given.target]) for (const at of ends) isTied[at] = 1;
  return {
    ...given,
    name,
    numbers: new Map(given.nodes.map((node, at) => [node.actor, at])),
    isTied,
    ...numbersOfPairs(given),
  };
}

/** Return the number of each tie's pair, in the order of their ends, how many pairs there are, and the number of each tie's arrow. @param {GivenLevel} given */
function numbersOfPairs({ nodes, actor, target, arrow: among, arrows }) {
  const rows = Int32Array.from({ length: actor.length }, (_, row) => row);
  const sorted = sortedBy(actor, sortedBy(target, rows, nodes.length), nodes.length);
  const [pair, arrow] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  let [pairs, first] = [0, 0];
  for (let k = 0; k < sorted.length; k++) {
    const [row, last] = [sorted[k], sorted[k - 1]];
    if (k === 0 || actor[row] !== actor[last] || target[row] !== target[last]) {
      pairs++;
      while (arrows.actor[first] !== actor[row] || arrows.target[first] !== target[row]) first++;
    }
    pair[row] = pairs - 1;
    arrow[row] = first + among[row];
  }
  return { pair, pairs, arrow };
}

/** Return rows sorted by a column of numbers below n; of those that have one number the order stays. @param {Column} column @param {Int32Array} rows @param {number} n */
function sortedBy(column, rows, n) {
  const places = new Int32Array(n + 1);
  for (let row = 0; row < column.length; row++) places[column[row] + 1]++;
  for (let k = 0; k < n; k++) places[k + 1] += places[k];
  const sorted = new Int32Array(rows.length);
  for (const row of rows) sorted[places[column[row]]++] = row;
  return sorted;
}
