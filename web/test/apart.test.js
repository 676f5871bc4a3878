// Names of many points, none on another.

import assert from "node:assert/strict";
import test from "node:test";
import { namesApart } from "../src/layout/apart.js";

/** @param {...[number, number]} points */
const names = (...points) =>
  namesApart(points.map(([x, y]) => ({ x, y, away: 5, measure: () => ({ width: 100, height: 20 }) })));

test("a name stands below its point, above it where something is below, and nowhere where there is no room", () => {
  assert.deepEqual(names([0, 0])[0], { x: -50, y: 5, width: 100, height: 20 });
  // the second point is 10 pixels right of the first: only above it is room; the third has none
  const [first, second, third] = names([0, 0], [10, 0], [20, 0]);
  assert.equal(first?.y, 5);
  assert.equal(second?.y, -25);
  assert.equal(third, null);
});

test("of a thousand points names never meet, and the first is always named", () => {
  const points = Array.from(
    { length: 1000 },
    (_, k) => /** @type {[number, number]} */ ([(k * 7919) % 1500, (k * 104729) % 900]),
  );
  const placed = names(...points).filter((one) => one !== null);
  assert.ok(names(...points)[0]);
  assert.ok(placed.length > 50);
  for (const [k, one] of placed.entries())
    for (const other of placed.slice(k + 1))
      assert.ok(
        one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y,
      );
});
