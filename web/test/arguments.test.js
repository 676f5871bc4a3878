// Which arrows of an argument match, and where its cards lie.

import assert from "node:assert/strict";
import test from "node:test";
import { argumentOf } from "../src/selection/arguments.js";
import { partsOf, wayKey } from "../src/selection/layers.js";
import { DENIED, FORECAST, made, state } from "./support/made.js";

/** @import { Arguments } from "../src/data/types.d.ts" */

/** Cards 0 → 1 → 2 by two statements and one, and 1 sums up 3; card 4 sums up 3 but is in the map by nothing else. */
const GIVEN = /** @type {Arguments} */ ({
  topics: [
    ["kyiv", "Kyiv"],
    ["minsk", "Minsk"],
  ],
  cards: ["a", "b", "c", "d", "e"].map((text, k) => ({ text, about: k === 0 ? [0] : k === 3 ? [1] : [] })),
  arrows: [
    { tail: 0, head: 1, words: "causes", by: "causes", statement: 0 },
    { tail: 0, head: 1, words: "causes", by: "causes", statement: 1 },
    { tail: 1, head: 2, words: "in order to", by: "aim", statement: 2 },
    { tail: 1, head: 3, words: "sums up", by: "sums_up", statement: 3 },
    { tail: 4, head: 3, words: "sums up", by: "sums_up", statement: 4 },
  ],
  places: [],
});

/** @param {Parameters<typeof state>[0]} [changes] @param {Parameters<typeof made>[0]} [parts] */
function arrows(changes, parts) {
  const facts = made({ rows: [{}, {}, {}, {}, {}], ...parts });
  return argumentOf(facts, GIVEN, state(changes)).map(({ tail, head, statements }) => [tail, head, statements]);
}

test("statements that say the same are one arrow; a sum is there where its claim leads somewhere", () => {
  assert.deepEqual(arrows(), [
    [0, 1, [0, 1]],
    [1, 2, [2]],
    [1, 3, [3]],
  ]);
});

test("what is denied or planned is part of an argument, and sums that match do not replace what they sum up", () => {
  const rows = [{ polarity: DENIED }, { mode: FORECAST }, {}, {}, {}];
  assert.equal(arrows({ polarities: [0], modes: [0], count: "acts" }, { rows }).length, 3);
  assert.equal(
    arrows({}, { statements: { sums: [[0, [1]]] } })[0]
      .at(-1)
      ?.toString(),
    "0,1",
  );
});

test("about something is what leads to it and from it", () => {
  assert.deepEqual(
    arrows({ about: "minsk" }).map(([tail, head]) => [tail, head]),
    [
      [0, 1],
      [1, 3],
    ],
  );
  assert.equal(arrows({ about: "kyiv" }).length, 3);
  assert.deepEqual(arrows({ about: "nowhere" }), []);
});

/** @param {[number, number][]} pairs */
const led = (pairs) =>
  pairs.map(([tail, head]) => ({ tail, head, words: "causes", by: "causes", statement: 0, statements: [0] }));

test("cards keep their layers and their order, do not overlap, and stand above what they lead to", () => {
  const places = {
    cards: /** @type {[number, number, number][]} */ ([
      [0, 0, 0.5],
      [1, 0, 1.5],
      [2, 1, 1],
    ]),
    bends: [],
  };
  const [part] = partsOf(
    places,
    led([
      [0, 2],
      [1, 2],
    ]),
    () => 100,
  );
  assert.deepEqual(
    part.layers.map((row) => row.map(({ card, at }) => [card, at])),
    [
      [
        [0, 50],
        [1, 150],
      ],
      [[2, 100]],
    ],
  );
  assert.equal(part.width, 200);
});

test("what does not hang together is apart, the larger part first, and a passing arrow has its place", () => {
  const places = {
    cards: /** @type {[number, number, number][]} */ ([
      [5, 0, 0.5],
      [6, 1, 0.5],
      [0, 0, 0.5],
      [1, 1, 0.5],
      [2, 2, 0.5],
    ]),
    bends: /** @type {[number, number, number[]][]} */ ([[0, 2, [1.2]]]),
  };
  const parts = partsOf(
    places,
    led([
      [5, 6],
      [0, 1],
      [1, 2],
      [0, 2],
    ]),
    () => 100,
  );
  assert.deepEqual(
    parts.map(({ layers }) => layers.map((row) => row.map(({ card }) => card))),
    [
      [[0], [1, -1], [2]],
      [[5], [6]],
    ],
  );
  assert.deepEqual(
    parts[0].ways.get(wayKey({ tail: 0, head: 2 }))?.map(({ card }) => card),
    [0, -1, 2],
  );
});
