// What two do to each other, and in what places an actor stands.

import assert from "node:assert/strict";
import test from "node:test";
import { dyadActs, dyadShown } from "../src/selection/dyad.js";
import { rolesOf } from "../src/selection/roles.js";
import { selectionOf } from "../src/selection/select.js";
import { label, level, made, relation, state } from "./support/made.js";

/** @type {[string, string][]} */
const ENDS = [
  ["a", "b"],
  ["a", "b"],
  ["b", "a"],
  ["b", "c"],
  ["a", "b"],
];
const FACTS = made({
  relations: [relation("meets"), relation("visits")],
  tie_labels: [label("meets"), label("visits")],
  rows: [
    { first: 20, last: 25 },
    { relation: 1, act: 1, rank: 1 },
    {},
    { own: 0 },
    { relation: 1, act: 1, rank: 2, first: 10, last: 10 },
  ],
  ties: [
    { statement: 0 },
    { statement: 1, label: "visits" },
    { statement: 2 },
    { statement: 3 },
    { statement: 4, label: "visits" },
  ],
});
const selection = selectionOf(FACTS, level(["a", "b", "c"], ENDS), state());

test("those chosen are shown, if both are there; else those of the strongest tie", () => {
  assert.deepEqual(dyadShown(selection, ["c", "b"]), [2, 1]);
  for (const chosen of [null, [], ["c"], ["c", "nobody"], ["nobody", "c"], ["a", "b", "c"]]) {
    assert.deepEqual(dyadShown(selection, chosen), [0, 1]);
  }
});

test("each act is one, with all its mentions, in the order of time", () => {
  const [pair] = selection.pairs.values();
  const acts = dyadActs(selection, pair).map(({ main, statements, first, last, relation: { id }, label: { text } }) => [
    main,
    statements,
    first,
    last,
    id,
    text,
  ]);
  assert.deepEqual(acts, [
    [1, [1, 4], 10, 10, "visits", "visits"],
    [0, [0], 20, 25, "meets", "meets"],
  ]);
});

test("an actor is subject or object, or fills a role, of what matches; of what it says all is told", () => {
  const own = { ...selection.level, subject: [0, 1, 0, 0, 1], object: [1, 0, 1, 0, 1] };
  const statements = [
    { s: 5, o: 6 },
    { s: 6, o: 5 },
    { s: 5, o: 6 },
    { s: 5, o: 5, sources: [5] },
    { s: 6, o: 6, roles: [[0, 5]] },
  ];
  const words = {
    entities: [],
    fields: [],
    roles: [],
    bodies: [],
    statements: statements.map((one) => /** @type {const} */ ({ quote: [], ...one })),
  };
  // s3 does not match: it is another's claim, but the actor is its source
  assert.deepEqual(rolesOf({ ...selection, level: own }, /** @type {any} */ (words), 0, 5), [
    ["as_subject", [0, 2]],
    ["as_object", [1]],
    ["as_source", [3]],
    ["as_other", [4]],
  ]);
  // one that is no actor of the level is found by its number among entities
  assert.deepEqual(rolesOf(selection, /** @type {any} */ (words), undefined, 6), [
    ["as_subject", [1, 4]],
    ["as_object", [0, 2]],
  ]);
});
