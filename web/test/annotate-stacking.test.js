// Cards beside their words: exact at the current sentence, and none upon another.

import assert from "node:assert/strict";
import test from "node:test";
import { stacked } from "../src/annotate/view/stacking.js";

test("cards that have room stand beside their words", () => {
  assert.deepEqual(stacked([0, 40, 100], 0, 22), [0, 40, 100]);
});

test("those of the current sentence stand exact, and the others give way", () => {
  assert.deepEqual(stacked([100, 100, 100, 100], 2, 22), [56, 78, 100, 122]);
});

test("where there is no room above, all give way downwards", () => {
  assert.deepEqual(stacked([0, 0, 10, 10], 2, 22), [0, 22, 44, 66]);
});

test("no two cards overlap, wherever words are and whichever is current", () => {
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % 300;
  };
  for (let round = 0; round < 200; round++) {
    const tops = Array.from({ length: 1 + (next() % 12) }, next).sort((one, other) => one - other);
    const anchor = next() % tops.length;
    const at = stacked(tops, anchor, 22);
    for (let k = 1; k < at.length; k++) assert.ok(at[k] - at[k - 1] >= 22, `${tops} ${anchor}`);
    assert.ok(at[0] >= 0);
  }
});

test("a column without cards is empty", () => {
  assert.deepEqual(stacked([], 0, 22), []);
});
