// Words of arrows of the whole network that would lie on names.

import assert from "node:assert/strict";
import test from "node:test";
import { liesOn } from "../src/graph/over-names.js";

/** From the left to the right, level: words of 13 letters of 10 pixels are 130 wide and stand above the middle, at 0. */
const arrow = {
  one: { x: -200, y: 0 },
  other: { x: 200, y: 0 },
  smooth: { enabled: false, type: "", roundness: 0 },
  size: 13,
};
const measure = (/** @type {string} */ text) => 10 * text.length;
const lies = (/** @type {number} */ x, /** @type {number} */ y) =>
  liesOn("hinders talks", arrow, [{ x, y, width: 40, height: 10 }], measure);

test("words lie on a name above the middle of their arrow", () => assert.ok(lies(-20, -12)));
test("words lie on no name below their arrow", () => assert.ok(!lies(-20, 20)));
test("words lie on no name beside them", () => assert.ok(!lies(90, -12)));
