// How arrows look.

import assert from "node:assert/strict";
import test from "node:test";
import { bendsOf, widthOf, wrapped } from "../src/graph/encoding.js";
import { selectionOf } from "../src/selection/select.js";
import { level, made, state } from "./support/made.js";

test("names are broken at words into at most three lines", () => {
  assert.equal(wrapped("NATO"), "NATO");
  assert.equal(wrapped("Ministry of Foreign Affairs of Belarus"), "Ministry of Foreign\nAffairs of Belarus");
  assert.equal(wrapped("a b c d", 1), "a\nb\nc…");
  assert.equal(wrapped("incomprehensible", 6), "incom…");
});

test("width grows with the logarithm of the weight, and no further than a bound", () => {
  assert.deepEqual(
    [1, 2, 4].map((weight) => widthOf(weight, false).toFixed(1)),
    ["1.2", "2.5", "3.8"],
  );
  assert.equal(widthOf(10_000, false), 9);
  assert.equal(widthOf(10_000, true), 4);
});

/** Return how far arrows bend, to the right of their way above zero. @param {[string, string][]} ends */
function bends(ends) {
  const facts = made({ rows: [{}], ties: ends.map(() => ({ statement: 0 })) });
  const found = bendsOf(selectionOf(facts, level(["a", "b", "c"], ends), state()));
  return ends.map((_, at) =>
    Number(((found.get(at)?.roundness ?? Number.NaN) * (found.get(at)?.type === "curvedCW" ? 1 : -1)).toFixed(3)),
  );
}

test("a single arrow is straight", () => assert.deepEqual(bends([["a", "b"]]), [0]));

test("arrows of one direction spread to both sides", () => {
  assert.deepEqual(
    bends([
      ["a", "b"],
      ["a", "b"],
      ["a", "b"],
    ]),
    [-0.22, 0, 0.22],
  );
});

test("opposite arrows bend each to its own right, so that they lie apart", () => {
  assert.deepEqual(
    bends([
      ["a", "b"],
      ["a", "c"],
      ["b", "a"],
      ["b", "a"],
    ]),
    [0.132, 0, 0.132, 0.352],
  );
});

test("many arrows between two bend by no more together than a bound", () => {
  const most = Math.max(...bends(Array.from({ length: 20 }, () => /** @type {[string, string]} */ (["a", "b"]))));
  assert.equal(most, Number(((9.5 * 1.5) / 20).toFixed(3)));
});
