// What is marked of a text that several coders quote, and which unit comes next.

import assert from "node:assert/strict";
import { test } from "node:test";
import { openFrom } from "../src/annotate/view/screens/adjudicate.js";
import { piecesOf } from "../src/annotate/view/screens/coded-text.js";

/** @import { UnitOfCodings } from "../src/annotate/types.d.ts" */

test("a text is cut where the words of a coder begin or end, and each piece says whose it is", () => {
  // "Due to their high inertia": the first coder quotes all of it, the second "their high"
  const pieces = piecesOf(0, 30, [[[0, 25]], [[7, 17]]]);
  assert.deepEqual(
    pieces.map(({ from, to, by, begins }) => [from, to, by, begins]),
    [
      [0, 7, [0], [0]],
      [7, 17, [0, 1], [1]],
      [17, 25, [0], []],
      [25, 30, [], []],
    ],
  );
});

test("words that begin before a paragraph or end behind it are marked in it, and the rest is one piece", () => {
  assert.deepEqual(piecesOf(10, 20, [[[0, 30]]]), [{ from: 10, to: 20, by: [0], begins: [] }]);
  assert.deepEqual(piecesOf(10, 20, [[], [[30, 40]]]), [{ from: 10, to: 20, by: [], begins: [] }]);
});

test("after a decision comes the next open unit, else the first open one, else none other", () => {
  const units = (/** @type {string} */ open) =>
    [...open].map((sign) => /** @type {UnitOfCodings} */ ({ decided: sign === "." ? null : {} }));
  assert.equal(openFrom(units("x.x."), 2), 3);
  assert.equal(openFrom(units(".xx"), 2), 0);
  assert.equal(openFrom(units("xxx"), 3), 2);
});
