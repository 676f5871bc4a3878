// In what two viewpoints differ.

import assert from "node:assert/strict";
import test from "node:test";
import { compareViewpoints, PARTS, partOfArrow } from "../src/selection/compare.js";
import { selectionOf } from "../src/selection/select.js";
import { AFFIRMED, DENIED, DOUBTS, level, made, NEUTRAL, REJECTS, state } from "./support/made.js";

const SOURCES = [
  { id: "nato", label: "NATO", by: ["Gazette"] },
  { id: "army", label: "Army", by: ["Gazette"] },
];
const [NATO, ARMY] = [0, 1];
/** @typedef {NonNullable<Parameters<typeof made>[0]>} Parts */

/** What a source says, as the author reports it. @param {number} source @param {number} claim */
const says = (source, claim, polarity = AFFIRMED, more = {}) => ({
  source,
  own: 0,
  claim,
  polarity,
  stance: NEUTRAL,
  ...more,
});

/**
 * Return the claims of each part in which there are any, each as the statements of both sides.
 *
 * @param {Parts["rows"]} rows
 * @param {Parts["statements"]} [statements]
 */
function parts(rows, one = ["of:nato"], other = ["of:army"], statements = {}) {
  const facts = made({ sources: SOURCES, rows, statements });
  const { claims } = compareViewpoints(facts, state({ according_to: one }), other);
  return Object.fromEntries(
    PARTS.map((part, k) => /** @type {const} */ ([part, claims[k].map(({ sides }) => sides)])).filter(
      ([, found]) => found.length,
    ),
  );
}

test("what one affirms and the other denies is opposed", () => {
  assert.deepEqual(parts([says(NATO, 1), says(ARMY, 1, DENIED)]), { opposed: [[[0], [1]]] });
});

test("what only one of them says is told of that one", () => {
  assert.deepEqual(parts([says(NATO, 1), says(ARMY, 2)]), { only_first: [[[0], []]], only_second: [[[], [1]]] });
});

test("on what both say alike they agree", () => {
  assert.deepEqual(parts([says(NATO, 1), says(ARMY, 1)]), { agreed: [[[0], [1]]] });
});

test("the same claim, held less certain", () => {
  assert.deepEqual(parts([says(NATO, 1), says(ARMY, 1, AFFIRMED, { certainty: 2 })]), {
    other_certainty: [[[0], [1]]],
  });
});

test("what the author doubts of a source is doubted between the two", () => {
  const rows = [says(NATO, 1, AFFIRMED, { stance: DOUBTS }), says(NATO, 2, AFFIRMED, { stance: REJECTS })];
  assert.deepEqual(parts(rows, ["of:nato"], ["authors"]), {
    doubted: [
      [[0], [0]],
      [[1], [1]],
    ],
  });
});

test("a source that is said to deny a claim opposes it, also if it says nothing itself", () => {
  // s1 says: the army denies what s0 says
  const rows = [says(NATO, 1), { claim: 2 }];
  assert.deepEqual(parts(rows, ["of:nato"], ["of:army"], { denials: [[1, 0, "army"]] }), { opposed: [[[0], [1]]] });
  assert.deepEqual(parts(rows, ["of:nato"], ["of:army"], { denials: [[1, 0, "navy"]] }), { only_first: [[[0], []]] });
});

test("claims about times that surely differ do not meet", () => {
  const early = says(NATO, 1, AFFIRMED, { first: 10, last: 12 });
  const late = says(ARMY, 1, DENIED, { first: 13, last: 13 });
  assert.deepEqual(parts([early, late]), { only_first: [[[0], []]], only_second: [[[], [1]]] });
  assert.deepEqual(parts([early, { ...late, approximate: 1 }]), { opposed: [[[0], [1]]] });
  assert.deepEqual(parts([early, { ...late, first: 12 }]), { opposed: [[[0], [1]]] });
});

test("a viewpoint does not differ from itself, however it is written", () => {
  assert.deepEqual(parts([says(NATO, 1)], ["of:nato", "of:army"], ["of:army", "of:nato"]), {});
});

test("an arrow is of the most disputed part of its claims, else of the part that they share", () => {
  const facts = made({
    sources: SOURCES,
    rows: [says(NATO, 1), says(ARMY, 1, DENIED), says(NATO, 2), says(NATO, 3), says(ARMY, 3)],
    ties: [0, 1, 2, 3, 4].map((statement) => ({ statement })),
  });
  const ends = Array.from({ length: 5 }, () => /** @type {[string, string]} */ (["a", "b"]));
  const selection = selectionOf(
    facts,
    level(["a", "b"], ends),
    state({ according_to: ["of:nato"], compared_with: ["of:army"] }),
  );
  const name = (/** @type {number[]} */ rows) => PARTS[partOfArrow(selection, rows)] ?? "same";
  assert.equal(name([0, 2, 3]), "opposed");
  assert.equal(name([2]), "only_first");
  assert.equal(name([3, 4]), "same");
  assert.equal(name([2, 3]), "same");
});
