// What ties weigh, and what statements amount to.

import assert from "node:assert/strict";
import test from "node:test";
import { codingsBeside } from "../src/selection/codings.js";
import { selectionOf } from "../src/selection/select.js";
import { keysOf } from "../src/selection/statements.js";
import {
  byAct,
  inOrder,
  mainOf,
  ofActs,
  signsOf,
  statementsOf,
  support,
  tally,
  tallyOf,
} from "../src/selection/tally.js";
import { atAnyTime, histogramOf, spanOf } from "../src/selection/time.js";
import {
  article,
  CONFLICT,
  DENIED,
  FORECAST,
  level,
  MATERIAL_CONFLICT,
  made,
  NEITHER,
  relation,
  state,
  VERBAL_COOPERATION,
} from "./support/made.js";

const RELATIONS = [
  relation("offers", { goldstein: 7 }),
  relation("attacks", { goldstein: -10, sign: CONFLICT }),
  relation("is close to", { kind: 3, deed: false, sign: NEITHER }),
];
const [OFFERS, ATTACKS, IS_CLOSE] = [0, 1, 2];

/**
 * Two articles: a offers something to b, told in both, and is close to it; b attacks a, which one source says, and is
 * said to be about to attack it again.
 */
const PARTS = {
  relations: RELATIONS,
  articles: [article("one"), article("two")],
  signers: ["Gazette", "Herald"],
  sources: [{ id: "nato", label: "NATO", by: ["Herald"] }],
  rows: [
    { relation: OFFERS, act: 0, rank: 0, quad_class: VERBAL_COOPERATION, article: 0, publisher: 0 },
    { relation: OFFERS, act: 0, rank: 1, quad_class: VERBAL_COOPERATION, article: 1, publisher: 1 },
    { relation: IS_CLOSE, article: 0, publisher: 0 },
    { relation: ATTACKS, act: 1, quad_class: MATERIAL_CONFLICT, article: 1, publisher: 1, source: 0 },
    { relation: ATTACKS, act: 2, quad_class: MATERIAL_CONFLICT, article: 1, publisher: 1, mode: FORECAST },
  ],
  ties: [{ statement: 0 }, { statement: 1 }, { statement: 2 }, { statement: 3 }, { statement: 4 }],
};
/** @type {[string, string][]} */
const ENDS = [
  ["a", "b"],
  ["a", "b"],
  ["a", "b"],
  ["b", "a"],
  ["b", "a"],
];

/** @param {Partial<import("../src/state/types.d.ts").State>} [changes] */
const selected = (changes) =>
  selectionOf(made(PARTS), level(["a", "b"], ENDS), state({ according_to: ["everyone"], ...changes }));

/** @param {ReturnType<typeof selected>} selection */
const weights = ({ pairs }) => [...pairs.values()].map(({ a, b, weight }) => [a, b, weight]);

test("a tie weighs as many statements, acts or articles as it has", () => {
  assert.deepEqual(weights(selected()), [
    [0, 1, 3],
    [1, 0, 2],
  ]);
  assert.deepEqual(weights(selected({ count: "acts", kinds: [0, 3] })), [
    [0, 1, 1],
    [1, 0, 2],
  ]);
  assert.deepEqual(weights(selected({ count: "articles" })), [
    [0, 1, 2],
    [1, 0, 1],
  ]);
});

test("a state alone weighs nothing where acts are counted", () => {
  assert.deepEqual(weights(selected({ count: "acts", kinds: [3] })), [[0, 1, 0]]);
});

test("ties below the minimum weight are left out and counted", () => {
  const selection = selected({ min_weight: 3 });
  assert.deepEqual(weights(selection), [[0, 1, 3]]);
  assert.equal(selection.weak, 1);
});

test("a tally has each count with its statements", () => {
  const facts = made(PARTS);
  const numbers = tally(facts, [0, 1, 2, 3, 4], Int32Array.of(0, 0, 2, 3, 4));
  assert.equal(numbers.acts, 2);
  assert.deepEqual(numbers.byQuadClass, [1, 0, 0, 1]);
  assert.deepEqual(numbers.quadClasses, [[0, 1], [], [], [3]]);
  assert.deepEqual([numbers.unrealActs, numbers.unreal], [1, [4]]);
  assert.deepEqual(ofActs(numbers), [0, 1, 3]);
  assert.equal(numbers.articles.size, 2);
  // the Gazette, the Herald, and NATO
  assert.equal(numbers.sources.size, 3);
  assert.deepEqual([numbers.sum, numbers.scored], [7 - 10, 2]);
});

test("an act that one mention only plans is one act, and not counted apart", () => {
  const rows = [{ act: 0, mode: FORECAST }, { act: 0 }, { act: 1, polarity: DENIED }];
  const numbers = tally(made({ rows }), [0, 1, 2], Int32Array.of(0, 0, 2));
  assert.deepEqual([numbers.acts, numbers.unrealActs, numbers.unreal, numbers.noQuadClass], [1, 1, [0, 2], 1]);
});

test("a caption is based on what is drawn, not on what matches", () => {
  const all = support(selected());
  assert.deepEqual([all.actors, all.statements.length, all.acts], [2, 5, 2]);
  const strong = support(selected({ min_weight: 3 }));
  assert.deepEqual([strong.actors, strong.statements.length, strong.acts], [2, 3, 1]);
});

test("a pair amounts to the statements of its ties", () => {
  const selection = selected();
  const [there, back] = [...selection.pairs.values()].map((pair) => tallyOf(selection, pair));
  assert.deepEqual([there.acts, there.statements], [1, [0, 1, 2]]);
  assert.deepEqual([back.acts, back.unrealActs, back.statements], [1, 1, [3, 4]]);
});

test("the signs of a pair: what is planned is neither", () => {
  assert.deepEqual(signsOf(selected(), [0, 1, 2, 3, 4]), [2, 1, 2]);
});

test("the signs of a pair count what ties are weighed by", () => {
  // the offer is told by two statements, in two articles; that one is close to the other is no act
  assert.deepEqual(signsOf(selected({ count: "acts" }), [0, 1]), [1, 0, 0]);
  assert.deepEqual(signsOf(selected({ count: "articles" }), [0, 1, 2]), [2, 0, 1]);
  assert.deepEqual(signsOf(selected({ count: "statements" }), [0, 1, 2]), [2, 0, 1]);
});

test("statements are in the order of time, then of the text; those without a date are last", () => {
  const facts = made({
    rows: [
      { first: null, last: null },
      { first: 20, last: 20 },
      { first: null, last: 5 },
      { first: 20, last: 30 },
    ],
    ties: [{ statement: 3 }, { statement: 1 }, { statement: 3 }],
  });
  const selection = selectionOf(
    facts,
    level(
      ["a", "b"],
      [
        ["a", "b"],
        ["a", "b"],
        ["a", "b"],
      ],
    ),
    state(),
  );
  assert.deepEqual(inOrder(selection.chosen, [0, 3, 2, 1]), [2, 1, 3, 0]);
  assert.deepEqual(statementsOf(selection, [0, 1, 2]), [1, 3]);
  assert.deepEqual(keysOf(facts, [3, 1]), ["s1", "s3"]);
});

test("mentions of one act stand together, represented by the main one if it is among them", () => {
  const selection = selected();
  assert.deepEqual(byAct(selection, [1, 3, 0, 2]), [[1, 0], [3], [2]]);
  assert.equal(mainOf(selection, [1, 0]), 0);
  assert.equal(mainOf(selection, [1]), 1);
});

test("mentions that do not match stand alone", () => {
  assert.deepEqual(byAct(selected({ articles: ["two"] }), [0, 1]), [[0], [1]]);
});

test("other codings, reprints and earlier versions of what counts are told, and what was retracted", () => {
  const facts = made({
    articles: [
      article("text", { text: 1 }),
      article("reprint", { text: 1, copy: true }),
      article("another"),
      article("draft", { text: 3, newer: [0] }),
      article("wrong", { text: 4, status: "retracted", newer: [0] }),
    ],
    coders: ["ann", "bob"],
    rows: [
      { article: 0, coder: 0 },
      { article: 0, coder: 1 },
      { article: 1, coder: 0 },
      { article: 2, coder: 1 },
      { article: 3, coder: 0 },
      { article: 4, coder: 0 },
    ],
  });
  assert.deepEqual(codingsBeside(facts, [0], new Set([0])), {
    coders: ["ann"],
    left: { other_coder: 1, reprint: 1, superseded: 1, retracted: 1, unread: 0, with_errors: 0 },
  });
  assert.deepEqual(codingsBeside(facts, [3], new Set([2])), {
    coders: [],
    left: { other_coder: 0, reprint: 0, superseded: 0, retracted: 1, unread: 0, with_errors: 0 },
  });
});

test("the histogram counts an act once, and spreads what has no exact day over its days", () => {
  const rows = [
    { first: 100, last: 100, act: 1 },
    { first: 100, last: 100, act: 1 },
    { first: 100, last: 109 },
    { first: 105, last: 105, approximate: 1 },
    {},
  ];
  const facts = made({ rows });
  const selection = selectionOf(facts, level([], []), state({ since: 105 }));
  assert.deepEqual(spanOf(facts), [100, 109]);
  const { chosen, statements } = atAnyTime(selection);
  assert.deepEqual(statements, [0, 1, 2, 3, 4]);
  // two bins of five days
  const bins = histogramOf(facts, chosen, statements, [100, 109], 2);
  assert.deepEqual(bins, { sure: [1, 0], unsure: [0.5, 0.5 + 1], width: 5 });
});

test("one day is a span", () => assert.deepEqual(spanOf(made({ rows: [{ first: 3, last: 3 }] })), [3, 3]));

test("where nothing has a date there is no span", () => assert.equal(spanOf(made({ rows: [{}] })), null));
