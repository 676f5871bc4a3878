// Which ties the statements that match draw.

import assert from "node:assert/strict";
import test from "node:test";
import { selectionOf } from "../src/selection/select.js";
import { chooseStatements } from "../src/selection/statements.js";
import { chooseTies, untiedOf } from "../src/selection/ties.js";
import { FORECAST, level, made, relation, state } from "./support/made.js";

/** @import { State } from "../src/state/types.d.ts" */

/**
 * @param {Parameters<typeof made>[0]} parts
 * @param {[string, string][]} ends
 * @param {Partial<State>} [changes]
 */
function drawn(parts, ends, changes) {
  const facts = made(parts);
  const chosen = chooseStatements(facts, state(changes), ["everyone"]);
  return chooseTies(facts, level(["a", "b", "c"], ends), chosen, state(changes));
}

test("a statement that does not match draws no tie", () => {
  const parts = { rows: [{}, { mode: FORECAST }], ties: [{ statement: 0 }, { statement: 1 }, { statement: 0 }] };
  assert.deepEqual(
    drawn(
      parts,
      [
        ["a", "b"],
        ["a", "b"],
        ["a", "c"],
      ],
      { modes: [0] },
    ).between,
    [0, 2],
  );
});

test("ties with issues are apart, and ties of an actor with itself are counted", () => {
  const parts = {
    rows: [{}],
    ties: [{ statement: 0 }, { statement: 0, issue: 1 }, { statement: 0 }, { statement: 0, issue: 1 }],
  };
  const ends = /** @type {[string, string][]} */ ([
    ["a", "b"],
    ["a", "c"],
    ["a", "a"],
    ["b", "b"],
  ]);
  assert.deepEqual(drawn(parts, ends), { between: [0], issues: [1], selfLoops: 1 });
  assert.deepEqual(drawn(parts, ends, { self: true }), { between: [0, 2], issues: [1, 3], selfLoops: 0 });
});

test("both ends must be of a type that is chosen", () => {
  const parts = { rows: [{}], ties: [{ statement: 0 }] };
  assert.deepEqual(drawn(parts, [["a", "b"]], { types: ["country"] }).between, [0]);
  assert.deepEqual(drawn(parts, [["a", "b"]], { types: ["person"] }).between, []);
});

test("a counterparty that comes from another mention needs one that matches", () => {
  // s1 names nobody; that the act is directed at b is said by s0
  const parts = {
    rows: [{ act: 1 }, { act: 1, mode: FORECAST }],
    ties: [{ statement: 0 }, { statement: 1 }, { statement: 1, issue: 1 }],
  };
  const dependencies = {
    needs: /** @type {[number, number[]][]} */ ([[1, [0]]]),
    yields: /** @type {[number, number[]][]} */ ([[2, [0]]]),
  };
  const ends = /** @type {[string, string][]} */ ([
    ["a", "b"],
    ["a", "b"],
    ["a", "c"],
  ]);
  const both = drawn({ ...parts, dependencies }, ends);
  assert.deepEqual([both.between, both.issues], [[0, 1], []]);
  const alone = drawn({ ...parts, dependencies }, ends, { modes: [FORECAST] });
  assert.deepEqual([alone.between, alone.issues], [[], [2]]);
});

test("which way a tie points depends on the relation of the main mention", () => {
  const relations = [relation("meets", { manner: 1 }), relation("visits", { manner: 0 })];
  const rows = [
    { relation: 0, act: 1, rank: 0 },
    { relation: 1, act: 1, rank: 1, mode: FORECAST },
  ];
  const ties = [{ statement: 1 }, { statement: 1 }];
  const dependencies = {
    manners: /** @type {[number, number][]} */ ([
      [0, 0],
      [1, 1],
    ]),
  };
  const ends = /** @type {[string, string][]} */ ([
    ["a", "b"],
    ["b", "a"],
  ]);
  assert.deepEqual(drawn({ relations, rows, ties, dependencies }, ends).between, [1]);
  assert.deepEqual(drawn({ relations, rows, ties, dependencies }, ends, { modes: [FORECAST] }).between, [0]);
});

test("to whom an undated mention belongs depends on the days that its act has", () => {
  const rows = [
    { act: 1, rank: 0 },
    { act: 1, rank: 1, first: 10, last: 12, mode: FORECAST },
  ];
  const ties = [{ statement: 0 }, { statement: 0 }];
  const dependencies = {
    times: /** @type {[number, number | null, number | null][]} */ ([
      [0, null, null],
      [1, 10, 12],
    ]),
  };
  const ends = /** @type {[string, string][]} */ ([
    ["a", "b"],
    ["c", "b"],
  ]);
  assert.deepEqual(drawn({ rows, ties, dependencies }, ends).between, [1]);
  assert.deepEqual(drawn({ rows, ties, dependencies }, ends, { modes: [0] }).between, [0]);
});

test("what matches and ties no two actors is told, also where ties are too weak", () => {
  const facts = made({
    rows: [{}, {}, {}, { mode: FORECAST }],
    ties: [{ statement: 0 }, { statement: 1, issue: 1 }],
  });
  const ends = /** @type {[string, string][]} */ ([
    ["a", "b"],
    ["a", "c"],
  ]);
  const untied = (/** @type {Partial<State>} */ changes) => {
    const chosen = state({ according_to: ["everyone"], modes: [0], ...changes });
    return untiedOf(selectionOf(facts, level(["a", "b", "c"], ends), chosen));
  };
  assert.deepEqual(untied({}), [1, 2]);
  assert.deepEqual(untied({ min_weight: 2 }), [1, 2]);
  assert.deepEqual(untied({ issues: true }), [2]);
  assert.deepEqual(untied({ modes: null }), [1, 2, 3]);
});
