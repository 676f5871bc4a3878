// Pairs of actors that ties make, how much they weigh, and whom each actor is tied to: as kg/network counts.

/** @import { Facts, Level } from "../data/types.d.ts" */
/** @import { Count } from "../state/types.d.ts" */
/** @import { Chosen, Pair } from "./types.d.ts" */

/** Return the key of a pair among so many actors. @param {number} a @param {number} b @param {number} n */
export const pairKey = (a, b, n) => a * n + b;

/**
 * Return the pairs that rows of ties make, with how much they weigh.
 *
 * @param {Facts} facts
 * @param {Level} level
 * @param {number[]} rows
 * @param {Chosen} chosen
 * @param {Count} by
 */
export function pairUp(facts, level, rows, chosen, by) {
  const n = level.nodes.length;
  /** @type {Map<number, Pair>} */
  const pairs = new Map();
  for (const row of rows) {
    const [a, b] = [level.actor[row], level.target[row]];
    const key = pairKey(a, b, n);
    const pair = pairs.get(key);
    if (pair) pair.rows.push(row);
    else pairs.set(key, { a, b, key, rows: [row], weight: 0 });
  }
  for (const pair of pairs.values()) pair.weight = weightOf(facts, pair.rows, chosen, by);
  return pairs;
}

/**
 * Return how many acts, statements or articles rows of ties have.
 *
 * @param {Facts} facts
 * @param {number[]} rows
 * @param {Chosen} chosen
 * @param {Count} by
 */
export function weightOf(facts, rows, chosen, by) {
  const s = facts.statements;
  const { statement } = facts.ties;
  const isAct = (/** @type {number} */ at) => s.act[at] >= 0 && facts.relations[s.relation[chosen.main[at]]].deed;
  if (rows.length === 1) return by === "acts" && !isAct(statement[rows[0]]) ? 0 : 1;
  const seen = new Set();
  for (const row of rows) {
    const at = statement[row];
    if (by === "articles") seen.add(s.article[at]);
    else if (by === "statements") seen.add(at);
    else if (isAct(at)) seen.add(s.act[at]);
  }
  return seen.size;
}

class OneTied {
  weight = 0;
  /** @type {number[]} */
  ends = [];
  /** @type {Set<number> | null} */
  known = null;

  /** Whom this one is tied to; a set is made when first asked for. */
  get others() {
    this.known ??= new Set(this.ends);
    return this.known;
  }
}

/** Return who is tied, how strongly, and to whom. @param {Map<number, Pair>} pairs */
export function neighbours(pairs) {
  /** @type {Map<number, OneTied>} */
  const nodes = new Map();
  const add = (/** @type {number} */ at, /** @type {number} */ other, /** @type {Pair} */ pair) => {
    const node = nodes.get(at) ?? new OneTied();
    nodes.set(at, node);
    node.ends.push(other);
    node.weight += pair.weight;
  };
  for (const pair of pairs.values()) {
    add(pair.a, pair.b, pair);
    add(pair.b, pair.a, pair);
  }
  return nodes;
}
