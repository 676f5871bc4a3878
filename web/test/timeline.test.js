// The acts of a timeline: each once, in lanes, and in the order that is stated where there is no date.

import assert from "node:assert/strict";
import test from "node:test";
import { prepareWords } from "../src/data/prepare.js";
import { rolesOf } from "../src/selection/roles.js";
import { selectionOf } from "../src/selection/select.js";
import { statedOrders, stepsOf } from "../src/selection/steps.js";
import { between, isDated, lanesOf, pairChosen, stopsOf, unitsOf } from "../src/selection/timeline.js";
import { DENIED, label, level, made, relation, state } from "./support/made.js";

/** @import { StatementWords } from "../src/data/types.d.ts" */
/** @import { Lane } from "../src/selection/timeline.js" */

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
const LEVEL = { ...level(["a", "b", "c"], ENDS), subject: [0, 0, 1, 1, 0] };
const selection = selectionOf(FACTS, LEVEL, state());

const lanesText = (/** @type {Lane[]} */ lanes) =>
  lanes.map(({ ends, units }) => `${ends.map((at) => "abc"[at]).join(">")} ${units.map(({ main }) => main).join(",")}`);

test("each act is one, with all its mentions and the date of one that has it, in the order of time", () => {
  const units = unitsOf(selection).map(({ main, statements, first, last }) => [main, statements, first, last]);
  assert.deepEqual(units, [
    [1, [1, 4], 10, 10],
    [0, [0], 20, 25],
    [2, [2], null, null],
  ]);
});

test("what did not happen is told apart from what did", () => {
  const facts = made({ rows: [{ act: 1, polarity: DENIED }, { act: 1 }, { polarity: DENIED }] });
  const units = unitsOf(selectionOf(facts, { ...level(["a"], []), subject: [0, 0, 0] }, state()));
  // an act that one mention denies and another affirms happened, as everywhere
  assert.deepEqual(
    units.map(({ statements, isReal }) => [statements, isReal]),
    [
      [[0, 1], true],
      [[2], false],
    ],
  );
});

test("a lane is of an actor, the one with the most acts first; of a pair, both ways together", () => {
  const units = unitsOf(selection);
  assert.deepEqual(lanesText(lanesOf(selection, units, "actor")), ["a 1,0", "b 2"]);
  assert.deepEqual(lanesText(lanesOf(selection, units, "pair")), ["a>b 1,0", "b>a 2"]);
});

test("what ties no two actors stands in the lane of its subject alone", () => {
  const facts = made({ rows: [{}, {}], ties: [{ statement: 0 }] });
  const own = { ...level(["a", "b", "c"], [["a", "b"]]), subject: [0, 2] };
  const one = selectionOf(facts, own, state());
  assert.deepEqual(lanesText(lanesOf(one, unitsOf(one), "actor")), ["a 0", "c 1"]);
  assert.deepEqual(lanesText(lanesOf(one, unitsOf(one), "pair")), ["a>b 0"]);
});

test("what two do together stands in the lanes of both", () => {
  const facts = made({ rows: [{ quad_class: 1 }], ties: [{ statement: 0, together: 1 }] });
  const one = selectionOf(facts, { ...level(["a", "b"], [["a", "b"]]), subject: [0] }, state());
  assert.deepEqual(lanesText(lanesOf(one, unitsOf(one), "actor")), ["a 0", "b 0"]);
});

test("a pair alone has what ties its two, either way", () => {
  assert.deepEqual(pairChosen({ ...selection, state: state({ pair: ["b", "a"] }) }), [1, 0]);
  for (const pair of [null, [], ["c"], ["c", "nobody"], ["a", "b", "c"]])
    assert.equal(pairChosen({ ...selection, state: state({ pair }) }), null);
  const units = between(unitsOf(selection), [1, 0]);
  assert.deepEqual(
    units.map(({ main }) => main),
    [1, 0, 2],
  );
  assert.deepEqual(lanesText(lanesOf(selection, units, "actor", [1, 0])), ["a>b 1,0", "b>a 2"]);
  assert.deepEqual(between(unitsOf(selection), [0, 2]), []);
});

test("playing stops at each date once, in order; what has no date is no stop", () => {
  const day = (/** @type {number | null} */ first, /** @type {number | null} */ last) =>
    /** @type {any} */ ({ first, last });
  assert.deepEqual(stopsOf([day(5, 9), day(5, 5), day(null, null), day(5, 5), day(2, null), day(null, 7)]), [
    { first: 2, last: 2, acts: 1 },
    { first: 5, last: 5, acts: 2 },
    { first: 5, last: 9, acts: 1 },
    { first: 7, last: 7, acts: 1 },
  ]);
});

/** Four acts without a date and one with; s1 after s0, s2 after s1, s4 denied. */
const ORDERED = {
  rows: [0, 1, 2, 3, 4, 5].map((act) => ({
    act,
    ...(act === 3 ? { first: 1, last: 1 } : {}),
    ...(act === 4 ? { polarity: DENIED } : {}),
  })),
};

/** @param {[number, number, number][]} orders */
function ordered(orders) {
  const one = selectionOf(made({ ...ORDERED, orders }), { ...level(["a"], []), subject: [0, 0, 0, 0, 0, 0] }, state());
  const steps = stepsOf(one, unitsOf(one));
  return {
    orders: statedOrders(one),
    steps: [...steps.columns].map(([{ main }, column]) => [main, column]).sort(),
    numbers: steps.numbers,
  };
}

test("acts without a date have the order that is stated, also by way of others", () => {
  const { orders, steps } = ordered([
    [1, 0, 1],
    [2, 1, 2],
    [5, 0, 5],
  ]);
  assert.deepEqual(orders.sort(), [
    [0, 1],
    [0, 2],
    [0, 5],
    [1, 2],
  ]);
  assert.deepEqual(steps, [
    [0, 1],
    [1, 2],
    [2, 3],
    [5, 2],
  ]);
});

test("acts that no order joins stand in chains of their own, with an empty column between", () => {
  const { steps, numbers } = ordered([
    [1, 0, 1],
    [5, 2, 5],
  ]);
  assert.deepEqual(steps, [
    [0, 1],
    [1, 2],
    [2, 4],
    [5, 5],
  ]);
  assert.deepEqual(numbers, [1, 2, null, 1, 2]);
});

test("an order by way of a dated act holds, and the dated act is no step", () => {
  assert.deepEqual(
    ordered([
      [3, 0, 3],
      [2, 3, 2],
    ]).steps,
    [
      [0, 1],
      [2, 2],
    ],
  );
});

test("of what did not happen, or of which both orders are stated, there is no order", () => {
  assert.deepEqual(ordered([[4, 0, 4]]).orders, []);
  assert.deepEqual(
    ordered([
      [0, 0, 1],
      [1, 1, 0],
    ]).steps,
    [],
  );
});

test("an order that nobody in the selection states is none", () => {
  // s4, which is denied, is who states it
  assert.deepEqual(ordered([[4, 0, 1]]).orders, []);
  assert.ok(isDated({ first: null, last: 3 }) && !isDated({ first: null, last: null }));
});

test("an actor is subject or object, or fills a role, of what matches; of what it says all is told", () => {
  const own = { ...selection.level, subject: [0, 1, 0, 0, 1], object: [1, 0, 1, 0, 1] };
  /** @type {StatementWords[]} */
  const statements = [
    { s: 5, o: 6, quote: [] },
    { s: 6, o: 5, quote: [] },
    { s: 5, o: 6, quote: [] },
    { s: 5, o: 5, quote: [], sources: [5] },
    { s: 6, o: 6, quote: [], roles: [[0, 5]] },
  ];
  const read = { entities: [], fields: [], roles: [], bodies: [] };
  const words = prepareWords({ ...read, statements });
  // s3 does not match: it is another's claim, but the actor is its source
  assert.deepEqual(rolesOf({ ...selection, level: own }, words, 0, 5), [
    ["as_subject", [0, 2]],
    ["as_object", [1]],
    ["as_source", [3]],
    ["as_other", [4]],
  ]);
  // one that is no actor of the level is found by its number among entities
  assert.deepEqual(rolesOf({ ...selection, level: { ...own, subject: [], object: [] } }, words, undefined, 6), [
    ["as_subject", [1, 4]],
    ["as_object", [0, 2]],
  ]);
});
