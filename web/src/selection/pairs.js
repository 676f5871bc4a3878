// Pairs of actors that ties make, how much they weigh, and whom each actor is tied to: as kg/network counts.

import { firstNotBefore } from "../data/columns.js";

/** @import { Facts, Level } from "../data/types.d.ts" */
/** @import { Count } from "../state/types.d.ts" */
/** @import { Chosen, Pair } from "./types.d.ts" */

/** Return the key of a pair among so many actors. @param {number} a @param {number} b @param {number} n */
export const pairKey = (a, b, n) => a * n + b;

/** Pairs of actors in the order of their keys. What one of them is is put together when asked for: there may be a million. */
export class Pairs {
  #n;
  #keys;
  #starts;
  #rows;
  #weights;
  /** @type {Map<number, Pair>} */
  #known = new Map();

  /**
   * @param {number} n How many actors there are.
   * @param {Float64Array} keys Sorted.
   * @param {Int32Array} starts Where the rows of each begin, and where the last ones end.
   * @param {Int32Array} rows
   * @param {Float64Array} weights
   */
  constructor(n, keys, starts, rows, weights) {
    this.#n = n;
    this.#keys = keys;
    this.#starts = starts;
    this.#rows = rows;
    this.#weights = weights;
    this.size = keys.length;
  }

  /** Return whether there is a pair. @param {number} key */
  has(key) {
    return this.#placeOf(key) >= 0;
  }

  /** Return a pair, if it is there. @param {number} key */
  get(key) {
    const place = this.#placeOf(key);
    return place < 0 ? undefined : this.#at(place);
  }

  *values() {
    for (let place = 0; place < this.size; place++) yield this.#at(place);
  }

  /** Return those of whom both are among some actors. @param {Set<number>} some */
  among(some) {
    const isSome = new Uint8Array(this.#n);
    for (const at of some) isSome[at] = 1;
    /** @type {Pair[]} */
    const found = [];
    this.each((a, b, _, place) => {
      if (isSome[a] && isSome[b]) found.push(this.#at(place));
    });
    return found;
  }

  /** Return those that weigh at least so much. @param {number} least */
  from(least) {
    const places = numbersFrom(this.#weights, least);
    const starts = new Int32Array(places.length + 1);
    for (const [k, place] of places.entries())
      starts[k + 1] = starts[k] + this.#starts[place + 1] - this.#starts[place];
    const rows = new Int32Array(starts[places.length]);
    for (const [k, place] of places.entries())
      rows.set(this.#rows.subarray(this.#starts[place], this.#starts[place + 1]), starts[k]);
    const keys = Float64Array.from(places, (place) => this.#keys[place]);
    const weights = Float64Array.from(places, (place) => this.#weights[place]);
    return new Pairs(this.#n, keys, starts, rows, weights);
  }

  /** Go through all. @param {(a: number, b: number, weight: number, place: number) => void} work */
  each(work) {
    for (let place = 0; place < this.size; place++) {
      const a = Math.floor(this.#keys[place] / this.#n);
      work(a, this.#keys[place] - a * this.#n, this.#weights[place], place);
    }
  }

  /** @param {number} place */
  #at(place) {
    const known = this.#known.get(place);
    if (known) return known;
    const key = this.#keys[place];
    const a = Math.floor(key / this.#n);
    const rows = Array.from(this.#rows.subarray(this.#starts[place], this.#starts[place + 1]));
    const pair = { a, b: key - a * this.#n, key, rows, weight: this.#weights[place] };
    this.#known.set(place, pair);
    return pair;
  }

  /** @param {number} key */
  #placeOf(key) {
    const place = firstNotBefore(this.size, (one) => this.#keys[one] < key);
    return place < this.size && this.#keys[place] === key ? place : -1;
  }
}

/** @param {Float64Array} numbers @param {number} least */
function numbersFrom(numbers, least) {
  /** @type {number[]} */
  const places = [];
  for (let place = 0; place < numbers.length; place++) if (numbers[place] >= least) places.push(place);
  return places;
}

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
  const counts = new Int32Array(level.pairs);
  for (const row of rows) counts[level.pair[row]]++;
  const present = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const starts = new Int32Array(present + 1);
  /** Where the next row of each pair goes. */
  const next = new Int32Array(level.pairs);
  for (let pair = 0, place = 0, at = 0; pair < level.pairs; pair++) {
    if (!counts[pair]) continue;
    next[pair] = at;
    at += counts[pair];
    starts[++place] = at;
  }
  const sorted = new Int32Array(rows.length);
  for (const row of rows) sorted[next[level.pair[row]]++] = row;
  const keys = new Float64Array(present);
  const weights = new Float64Array(present);
  for (let place = 0; place < present; place++) {
    const own = sorted.subarray(starts[place], starts[place + 1]);
    keys[place] = pairKey(level.actor[own[0]], level.target[own[0]], n);
    weights[place] = weightOf(facts, own, chosen, by);
  }
  return new Pairs(n, keys, starts, sorted, weights);
}

/**
 * Return how many acts, statements or articles rows of ties have.
 *
 * @param {Facts} facts
 * @param {number[] | Int32Array} rows
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

/** Who is tied, how strongly, and to whom, whichever way ties point. */
export class Neighbours {
  #weights;
  #starts;
  #ends;

  /** @param {Pairs} pairs @param {number} n How many actors there are. */
  constructor(pairs, n) {
    this.#weights = new Float64Array(n);
    this.#starts = new Int32Array(n + 1);
    pairs.each((a, b, weight) => {
      this.#weights[a] += weight;
      this.#weights[b] += weight;
      this.#starts[a + 1]++;
      this.#starts[b + 1]++;
    });
    this.size = this.#starts.reduce((sum, ends) => sum + (ends > 0 ? 1 : 0), 0);
    for (let at = 0; at < n; at++) this.#starts[at + 1] += this.#starts[at];
    const next = this.#starts.slice(0, n);
    this.#ends = new Int32Array(this.#starts[n]);
    pairs.each((a, b) => {
      this.#ends[next[a]++] = b;
      this.#ends[next[b]++] = a;
    });
  }

  /** Return whether an actor is tied. @param {number} at */
  has(at) {
    return this.#starts[at] < this.#starts[at + 1];
  }

  /** Return how strongly an actor is tied. @param {number} at */
  weightOf(at) {
    return this.#weights[at] ?? 0;
  }

  /** Return to whom an actor is tied. @param {number} at */
  othersOf(at) {
    return new Set(this.#ends.subarray(this.#starts[at], this.#starts[at + 1]));
  }

  /** Return the numbers of those who are tied. */
  *keys() {
    for (let at = 0; at < this.#weights.length; at++) if (this.has(at)) yield at;
  }

  /** Return who is tied, the most strongly tied first. */
  inOrder() {
    const most = this.#weights.reduce((one, other) => Math.max(one, other), 0);
    const n = this.#weights.length;
    const ranks = new Float64Array(this.size);
    let place = 0;
    for (const at of this.keys()) ranks[place++] = (most - this.#weights[at]) * n + at;
    return Array.from(ranks.sort(), (rank) => rank % n);
  }
}
