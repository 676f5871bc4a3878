// Lines between two layers that share one line across.

import assert from "node:assert/strict";
import test from "node:test";
import { busesOf, spanOf } from "../src/layout/buses.js";

/** @param {...[string, number, string, number]} pairs From what, at which place, to what, at which place. */
const between = (...pairs) =>
  busesOf(
    pairs.map(([from, at, to, end]) => ({
      from: { key: from, at, room: 50 },
      to: { key: to, at: end },
      of: `${from}${to}`,
    })),
  );

test("causes of one thing share a line, and so do things of one cause", () => {
  const { buses, levels } = between(["a", 0, "x", 100], ["b", 100, "x", 100], ["c", 200, "x", 100]);
  assert.deepEqual([buses.length, levels], [1, 1]);
  assert.deepEqual(spanOf(buses[0]), [0, 200]);
  assert.equal(between(["a", 100, "x", 0], ["a", 100, "y", 200]).buses.length, 1);
});

test("each of two reasons for each of two things is one line; reasons of one alone are another", () => {
  const all = between(["a", 0, "x", 0], ["b", 200, "x", 0], ["a", 0, "y", 200], ["b", 200, "y", 200]);
  assert.equal(all.buses.length, 1);
  const { buses } = between(["a", 0, "x", 0], ["b", 200, "x", 0], ["b", 200, "y", 200]);
  assert.deepEqual(buses.map(({ of }) => of).sort(), [["ax", "bx"], ["by"]]);
  // two lines leave one card beside each other, so that neither is read as the other
  const [left, right] = buses.flatMap(({ from }) => from.filter(({ key }) => key === "b").map(({ at }) => at));
  assert.ok(Math.abs(left - right) >= 8);
});

test("an arrow alone runs straight down where its card is wide enough", () => {
  const { buses, levels } = between(["a", 100, "x", 140]);
  assert.deepEqual([spanOf(buses[0]), levels], [[140, 140], 0]);
});

test("lines that meet lie on levels of their own, in the order in which they do not cross", () => {
  // a leads to the right and c, from the right of a, further right: below a's line c would come down through it
  const { buses, levels } = between(["a", 0, "x", 300], ["c", 150, "y", 500]);
  const [a, c] = buses;
  assert.equal(levels, 2);
  assert.ok(c.level < a.level);
  const apart = between(["a", 0, "x", 100], ["c", 300, "y", 400]);
  assert.deepEqual([apart.levels, apart.buses.map(({ level }) => level)], [1, [0, 0]]);
});
