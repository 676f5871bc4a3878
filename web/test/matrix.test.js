// The matrix: groups that fold, and what their cells count.

import assert from "node:assert/strict";
import test from "node:test";
import { matrixOf } from "../src/selection/matrix.js";
import { selectionOf } from "../src/selection/select.js";
import { CONFLICT, COOPERATION, level, MATERIAL_COOPERATION, made, relation, state } from "./support/made.js";

/** @import { Matrix } from "../src/selection/types.d.ts" */
/** @import { State } from "../src/state/types.d.ts" */

const RELATIONS = [relation("helps", { sign: COOPERATION }), relation("hits", { sign: CONFLICT })];

/** Two ministries of one country act upon two of another, and upon a body of its own. */
const ACTORS = ["a1", "a2", "b1", "b2", "body"];

/**
 * @param {import("./support/made.js").Row[]} rows
 * @param {[string, string, number, number?][]} ties Ends, statement, and whether both do it together.
 * @param {Partial<State>} changes
 */
function matrix(rows, ties, changes) {
  const facts = made({
    rows,
    relations: RELATIONS,
    ties: ties.map(([, , statement, together = 0]) => ({ statement, together })),
  });
  const one = level(
    ACTORS,
    ties.map(([actor, target]) => [actor, target]),
  );
  for (const node of one.nodes) node.country = node.actor === "body" ? null : node.actor[0];
  const chosen = state(changes);
  return matrixOf(selectionOf(facts, one, chosen), chosen);
}

/** Return the cells by the names of their entries. @param {Matrix} found */
const cells = ({ entries, cells: all }) =>
  Object.fromEntries(all.map((cell) => [`${entries[cell.row].id}>${entries[cell.column].id}`, cell]));

test("a folded group counts an act once that several of it take part in", () => {
  const rows = [{ act: 0 }, { act: 0 }, { act: 1, relation: 1 }];
  const found = matrix(
    rows,
    [
      ["a1", "b1", 0],
      ["a2", "b2", 1],
      ["a1", "b1", 2],
    ],
    { count: "acts", unfolded: [] },
  );
  assert.deepEqual(Object.keys(cells(found)), ["a>b"]);
  assert.equal(cells(found)["a>b"].number, 2);
  assert.deepEqual(cells(found)["a>b"].signs, [1, 1, 0]);
});

test("unfolded, each member has its own cells, and what has none is left out", () => {
  const found = matrix(
    [{ act: 0 }, { act: 0 }],
    [
      ["a1", "b1", 0],
      ["a2", "b1", 1],
    ],
    { count: "acts", unfolded: ["a", "b"] },
  );
  assert.deepEqual(Object.keys(cells(found)), ["a1>b1", "a2>b1"]);
  assert.deepEqual(
    found.rows.map((at) => found.entries[at].id),
    ["a1", "a2"],
  );
  assert.deepEqual(
    found.columns.map((at) => found.entries[at].id),
    ["b1"],
  );
});

test("what two do together stands on both sides, and within a folded group once", () => {
  const rows = [{ quad_class: MATERIAL_COOPERATION }, { quad_class: MATERIAL_COOPERATION }];
  const found = matrix(
    rows,
    [
      ["a1", "body", 0, 1],
      ["a1", "a2", 1, 1],
    ],
    { unfolded: [] },
  );
  assert.deepEqual(
    Object.values(cells(found)).map(({ number, together }) => [number, together]),
    [
      [1, true],
      [1, true],
      [1, true],
    ],
  );
  assert.deepEqual(Object.keys(cells(found)).sort(), ["a>a", "a>body", "body>a"]);
});

test("groups stand by how much they are tied, their members too", () => {
  const rows = [{}, {}, {}, {}];
  const found = matrix(
    rows,
    [
      ["body", "b2", 0],
      ["b2", "b1", 1],
      ["b2", "body", 2],
      ["a1", "b1", 3],
    ],
    { unfolded: ["b"] },
  );
  assert.deepEqual(
    found.entries.map(({ id }) => id),
    ["b2", "b1", "body", "a1"],
  );
});

test("small matrices open unfolded, and all groups that can be folded are named", () => {
  const found = matrix(
    [{}, {}],
    [
      ["a1", "b1", 0],
      ["a2", "b1", 1],
    ],
    {},
  );
  assert.deepEqual([found.folding, found.unfolded], [["a"], ["a"]]);
});
