// What the named picture draws of a selection.

import assert from "node:assert/strict";
import test from "node:test";
import { FIRST, namedOf } from "../src/selection/named.js";
import { tiesBetween } from "../src/selection/named-ties.js";
import { selectionOf } from "../src/selection/select.js";
import { level, made, state } from "./support/made.js";

/** @import { State } from "../src/state/types.d.ts" */

/** @param {[string, string][]} ends @param {Partial<State>} [changes] */
function named(ends, changes) {
  const ids = [...new Set(ends.flat())].sort();
  const facts = made({
    rows: ends.map((_, act) => ({ act })),
    ties: ends.map((_, statement) => ({ statement })),
  });
  return namedOf(selectionOf(facts, level(ids, ends), state({ according_to: ["everyone"], ...changes })));
}

const star = (/** @type {number} */ number) =>
  [...Array(number).keys()].map((k) => /** @type {[string, string]} */ (["a", `b${String(k).padStart(2, "0")}`]));

test("few actors are all drawn", () => {
  const drawn = named(star(8));
  assert.equal(drawn.shown.size, 9);
  assert.equal(drawn.weakest, 0);
});

test("of many the most strongly tied are drawn, and they hang together", () => {
  const strong = /** @type {[string, string][]} */ ([
    ["a", "b40"],
    ["a", "b40"],
  ]);
  const drawn = named([...star(60), ...strong]);
  assert.equal(drawn.shown.size, FIRST);
  const ids = [...drawn.shown].map((at) => drawn.level.nodes[at].actor);
  assert.ok(ids.includes("a") && ids.includes("b40"));
  assert.equal(drawn.pairs.size, FIRST - 1);
});

test("growing adds ten neighbours at a time", () => {
  assert.equal(named(star(60), { grown: ["a"] }).shown.size, FIRST + 10);
  assert.equal(named(star(60), { grown: ["a", "a"] }).shown.size, FIRST + 20);
});

test("near one are its ten strongest neighbours", () => {
  assert.equal(named(star(60), { ego: "a" }).shown.size, 11);
  assert.equal(named(star(60), { ego: "a", grown: ["a"] }).shown.size, 21);
});

test("ties of one sign between the same two are one arrow, with how many acts", () => {
  const drawn = named([
    ["a", "b"],
    ["a", "b"],
    ["b", "a"],
  ]);
  const ties = tiesBetween(drawn, (at) => drawn.level.nodes[at].actor);
  assert.deepEqual(
    ties.map(({ from, to, acts }) => [from, to, acts]),
    [
      ["a", "b", 2],
      ["b", "a", 1],
    ],
  );
});

test("ties within a folded frame are not drawn, those from it are one", () => {
  const drawn = named([
    ["a1", "a2"],
    ["a1", "b"],
    ["a2", "b"],
  ]);
  const ties = tiesBetween(drawn, (at) => drawn.level.nodes[at].actor[0]);
  assert.deepEqual(
    ties.map(({ from, to, acts }) => [from, to, acts]),
    [["a", "b", 2]],
  );
});
