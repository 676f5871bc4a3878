// What of a network is drawn, and the paths in it.

import assert from "node:assert/strict";
import test from "node:test";
import { arrowsBetween, parallels } from "../src/selection/arrows.js";
import { Neighbours, Pairs, pairKey } from "../src/selection/pairs.js";
import { shortestPaths } from "../src/selection/paths.js";
import { drawnPairs, withinReach } from "../src/selection/reach.js";
import { selectionOf } from "../src/selection/select.js";
import { level, made, relation, state } from "./support/made.js";

/** @import { State } from "../src/state/types.d.ts" */

/**
 * Return pairs of so many actors.
 *
 * @param {[number, number, number?][]} ends Each with its weight.
 * @param {number} n
 */
function pairsOf(ends, n) {
  const pairs = ends.map(([a, b, weight = 1]) => ({ key: pairKey(a, b, n), weight }));
  pairs.sort((one, other) => one.key - other.key);
  const [keys, weights] = [pairs.map(({ key }) => key), pairs.map(({ weight }) => weight)];
  const starts = new Int32Array(pairs.length + 1);
  return new Pairs(n, Float64Array.from(keys), starts, new Int32Array(), Float64Array.from(weights));
}

/** Return who is tied by pairs. @param {[number, number, number?][]} ends @param {number} n */
const neighbours = (ends, n) => new Neighbours(pairsOf(ends, n), n);

/** @param {[number, number, number?][]} ends @param {number} n @param {Partial<State>} [changes] */
function reach(ends, n, changes) {
  const actors = Array.from({ length: n }, (_, at) => `p${at}`);
  const pairs = pairsOf(ends, n);
  return withinReach(level(actors, []), pairs, new Neighbours(pairs, n), state(changes));
}

/** A chain 0 – 1 – 2 – 3 and a pair 4 – 5. @type {[number, number][]} */
const CHAIN = [
  [0, 1],
  [2, 1],
  [2, 3],
  [4, 5],
];
/** Everybody with the next. */
const RING = Array.from(
  { length: 1200 },
  (_, at) => /** @type {[number, number, number]} */ ([at, (at + 1) % 1200, at === 600 ? 5 : 1]),
);

test("an actor is as tied as its ties weigh, whichever way they point", () => {
  const nodes = neighbours(
    [
      [0, 1, 3],
      [1, 0, 2],
      [1, 2, 4],
    ],
    3,
  );
  assert.deepEqual(
    [...nodes.keys()].map((at) => [at, nodes.weightOf(at), [...nodes.othersOf(at)]]),
    [
      [0, 5, [1]],
      [1, 9, [0, 2]],
      [2, 4, [1]],
    ],
  );
  assert.deepEqual(nodes.inOrder(), [1, 0, 2]);
});

test("a small network is drawn whole", () => {
  assert.deepEqual(reach(CHAIN, 6), { shown: new Set([0, 1, 2, 3, 4, 5]), isGrown: false, weakest: 0, kept: null });
});

test("one actor is drawn with those at most so many steps away", () => {
  assert.deepEqual(reach(CHAIN, 6, { ego: "p0", steps: 1 }).shown, new Set([0, 1]));
  assert.deepEqual(reach(CHAIN, 6, { ego: "p0", steps: 2 }).shown, new Set([0, 1, 2]));
  assert.deepEqual(reach(CHAIN, 6, { ego: "p0", steps: 3 }).shown, new Set([0, 1, 2, 3]));
});

test("one who is not tied stands for nobody: all are drawn", () => {
  assert.equal(reach(CHAIN, 7, { ego: "p6" }).shown.size, 6);
  assert.equal(reach(CHAIN, 7, { ego: "nobody" }).shown.size, 6);
});

test("a large network begins with its thirty most tied and grows by neighbours", () => {
  const begun = reach(RING, 1200);
  // 600 and 601 have the strong tie; of all others, the first by number
  assert.deepEqual(begun.shown, new Set([600, 601, ...Array.from({ length: 28 }, (_, at) => at)]));
  assert.equal(begun.isGrown, true);
  const grown = reach(RING, 1200, { grown: ["p900", "nobody"] });
  assert.deepEqual([...grown.shown].slice(30).sort(), [899, 900, 901]);
  assert.equal(reach(RING, 1200, { all: true }).shown.size, 1200);
});

test("of more pairs than can be drawn the weakest wait", () => {
  const all = Array.from(
    { length: 150 * 150 },
    (_, at) => /** @type {[number, number, number]} */ ([Math.floor(at / 150), at % 150, at < 100 ? 1 : 2]),
  );
  const { weakest, kept } = reach(all, 150);
  assert.equal(weakest, 150 * 150 - 20_000);
  assert.equal(kept?.size, 20_000);
  assert.ok(!kept?.has(0), "the first hundred are the weakest");
  assert.deepEqual(reach(all, 150, { all: true }).kept, null);
});

test("pairs are drawn where both of their actors are", () => {
  const facts = made({ rows: [{}], ties: [{ statement: 0 }, { statement: 0 }] });
  const selection = selectionOf(
    facts,
    level(
      ["a", "b", "c"],
      [
        ["a", "b"],
        ["b", "c"],
      ],
    ),
    state({ ego: "a" }),
  );
  assert.deepEqual(
    drawnPairs(selection).map(({ a, b }) => [a, b]),
    [[0, 1]],
  );
  assert.deepEqual([...selection.arrows], [[0, [0]]]);
});

test("a mention is drawn on the arrow of its act's main mention", () => {
  const relations = [relation("meets"), relation("visits")];
  const parts = {
    relations,
    rows: [
      { relation: 0, act: 1, rank: 0 },
      { relation: 1, act: 1, rank: 1 },
    ],
    ties: [{ statement: 0 }, { statement: 1 }],
  };
  const both = level(
    ["a", "b"],
    [
      ["a", "b"],
      ["a", "b"],
    ],
  );
  both.arrows.relation = [0, 1];
  const everyone = state({ according_to: ["everyone"] });
  assert.deepEqual([...selectionOf(made(parts), both, everyone).arrows], [[0, [0, 1]]]);
  const alone = selectionOf(made({ ...parts, rows: [{ ...parts.rows[0], own: 0 }, parts.rows[1]] }), both, state());
  assert.deepEqual([...alone.arrows], [[1, [1]]]);
});

test("arrows between the same two are found in both directions", () => {
  const four = level(
    ["a", "b", "c"],
    [
      ["a", "b"],
      ["a", "b"],
      ["b", "a"],
      ["c", "a"],
    ],
  );
  assert.deepEqual(parallels(four), [true, true, true, false]);
  const facts = made({ rows: [{}], ties: [0, 1, 2, 3].map(() => ({ statement: 0 })) });
  assert.deepEqual(arrowsBetween(selectionOf(facts, four, state())), [
    [[0, 1], [2]],
    [[], [3]],
  ]);
});

test("all shortest paths are found, whichever way ties point", () => {
  // 0 → 1 → 3 and 0 ← 2 ← 3, and a longer one over 4 and 5
  const nodes = neighbours(
    [
      [0, 1],
      [1, 3],
      [2, 0],
      [3, 2],
      [0, 4],
      [4, 5],
      [5, 3],
    ],
    6,
  );
  assert.deepEqual(shortestPaths(nodes, 0, 3), [
    [0, 1, 3],
    [0, 2, 3],
  ]);
  assert.deepEqual(shortestPaths(nodes, 4, 3), [[4, 5, 3]]);
  assert.deepEqual(shortestPaths(nodes, 0, 1), [[0, 1]]);
  assert.deepEqual(shortestPaths(nodes, 0, 0), [[0]]);
});

test("where there is no path there is none", () => {
  const nodes = neighbours(CHAIN, 6);
  assert.deepEqual(shortestPaths(nodes, 0, 4), []);
  assert.deepEqual(shortestPaths(nodes, 0, -1), []);
});

test("of many shortest paths six are shown", () => {
  const middle = Array.from({ length: 9 }, (_, at) => at + 2);
  const ends = middle.flatMap(
    (at) =>
      /** @type {[number, number][]} */ ([
        [0, at],
        [at, 1],
      ]),
  );
  assert.equal(shortestPaths(neighbours(ends, 11), 0, 1).length, 6);
});

test("pairs are numbered in the order of their ends", () => {
  const ends = /** @type {[string, string][]} */ ([
    ["b", "a"],
    ["a", "c"],
    ["a", "b"],
    ["b", "a"],
    ["a", "c"],
  ]);
  const { pair, pairs } = level(["a", "b", "c"], ends);
  assert.deepEqual([[...pair], pairs], [[2, 1, 0, 2, 1], 3]);
  assert.equal(level(["a"], []).pairs, 0);
});
