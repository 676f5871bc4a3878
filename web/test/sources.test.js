// How sources stand to each other, and which two differ most.

import assert from "node:assert/strict";
import test from "node:test";
import { comparing, standingsOf } from "../src/selection/sources.js";
import { AFFIRMED, DENIED, DOUBTS, made, NEUTRAL, state } from "./support/made.js";

const SOURCES = [
  { id: "nato", label: "NATO", by: ["Gazette"] },
  { id: "army", label: "Army", by: ["Gazette"] },
];
const [NATO, ARMY] = [0, 1];

/** What a source says, as the author reports it. @param {number} source @param {number} claim */
const says = (source, claim, polarity = AFFIRMED, stance = NEUTRAL) => ({ source, own: 0, claim, polarity, stance });

/** @param {NonNullable<Parameters<typeof made>[0]>["rows"]} rows */
const corpus = (rows) => made({ sources: SOURCES, signers: ["Gazette"], rows });

test("an author contradicts whom it doubts, and shares what it says itself", () => {
  const facts = corpus([says(ARMY, 1, AFFIRMED, DOUBTS), says(ARMY, 2), says(NATO, 3), { claim: 3 }, { claim: 4 }]);
  const { holders } = standingsOf(facts, state({}));
  assert.deepEqual(
    holders.map(({ name, claims, disputed, shared }) => [name, claims, disputed, shared]),
    [
      ["by:Gazette", 2, 0, 0],
      ["of:army", 2, 1, 0],
      ["of:nato", 1, 0, 1],
    ],
  );
});

test("the two are compared who dispute most claims, the first by name of those who dispute as many", () => {
  const compared = (/** @type {Parameters<typeof corpus>[0]} */ rows, more = {}) => {
    const { according_to, compared_with } = comparing(corpus(rows), state(more), state({})).state;
    return [according_to, compared_with];
  };
  const doubted = says(NATO, 1, AFFIRMED, DOUBTS);
  const denied = [says(NATO, 2), says(ARMY, 2, DENIED)];
  assert.deepEqual(compared([doubted]), [["by:Gazette"], ["of:nato"]]);
  assert.deepEqual(compared([doubted, ...denied]), [["by:Gazette"], ["of:nato"]]);
  assert.deepEqual(compared([...denied, says(NATO, 3), says(ARMY, 3, DENIED), doubted]), [["of:army"], ["of:nato"]]);
  assert.deepEqual(compared([says(NATO, 1)]), [["by:Gazette"], ["of:army"]]);
  assert.deepEqual(compared([doubted], { according_to: ["of:army"] }), [["of:army"], ["by:Gazette"]]);
  assert.deepEqual(compared([doubted], { compared_with: ["of:army"] }), [["authors"], ["of:army"]]);
});

test("whether the two that are compared dispute anything is said, also where nobody does", () => {
  const disputed = (/** @type {Parameters<typeof corpus>[0]} */ rows) =>
    comparing(corpus(rows), state({}), state({})).disputed;
  assert.equal(disputed([says(NATO, 1), says(ARMY, 2)]), 0);
  assert.equal(disputed([says(NATO, 1, AFFIRMED, DOUBTS), says(NATO, 2, AFFIRMED, DOUBTS), says(ARMY, 3)]), 2);
});

test("a reader who has not chosen among modes compares all, a reader who has compares those", () => {
  const opening = state({ modes: [0] });
  assert.equal(comparing(corpus([says(NATO, 1)]), opening, opening).state.modes, null);
  const chosen = comparing(corpus([says(NATO, 1)]), state({ modes: [0, 2] }), opening).state;
  assert.deepEqual(chosen.modes, [0, 2]);
});
