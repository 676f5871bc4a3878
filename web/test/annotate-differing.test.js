// Where two texts differ, word by word.

import assert from "node:assert/strict";
import { test } from "node:test";
import { difference, differing } from "../src/annotate/text/differing.js";

test("words that differ stand between those that both have", () => {
  assert.deepEqual(differing("due to their high inertia", "due to their great inertia"), [
    { same: "due to their" },
    { was: "high", is: "great" },
    { same: "inertia" },
  ]);
});

test("words may be left out, or come in", () => {
  assert.deepEqual(differing("a b c", "a c d"), [
    { same: "a" },
    { was: "b", is: "" },
    { same: "c" },
    { was: "", is: "d" },
  ]);
  assert.deepEqual(differing("same  words", "same words"), [{ same: "same words" }]);
});

test("both texts can be put together again from the pieces", () => {
  const words = "the army the front the talks and the truce".split(" ");
  for (let k = 0; k < 200; k++) {
    const [was, is] = [3, 5].map((step) => words.filter((_, at) => (at * step + k) % 4 !== 1).join(" "));
    const pieces = differing(was, is);
    const side = (/** @type {"was" | "is"} */ name) =>
      pieces
        .map((piece) => ("same" in piece ? piece.same : piece[name]))
        .filter(Boolean)
        .join(" ");
    assert.equal(side("was"), was);
    assert.equal(side("is"), is);
  }
});

test("the same change in two quotes is the same difference", () => {
  assert.equal(difference("their high inertia", "their great inertia"), difference("high cost", "great cost"));
  assert.notEqual(difference("high cost", "great cost"), difference("high cost", "low cost"));
});
