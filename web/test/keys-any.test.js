// Whatever is pressed: nothing breaks, nothing is lost, and there is always a way out.

import assert from "node:assert/strict";
import test from "node:test";
import { saved } from "../src/annotate/keys/begin.js";
import { PLACES } from "../src/annotate/keys/press.js";
import { Hands, INSTANCE, ofEntity, slot, stated } from "./support/hands.js";

const KEYS = [..."abcdefghijklmnopqrstuvwxyz0123456789,.>#^+?'!/\\-"];
KEYS.push("⏎", "⏎", "⌫", "Esc", "␣", "⇥", "⇤", "Del", "↓");

/** Numbers that seem random and are the same each time. @param {number} seed */
function* numbers(seed) {
  let now = seed;
  while (true) {
    now = (now + 0x6d2b79f5) | 0;
    let mixed = Math.imul(now ^ (now >>> 15), now | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }
}

/** Hands that pressed so many keys anyhow; what they save stands in the article. @param {number} seed @param {number} count */
function anyhow(seed, count) {
  const s01 = stated("s01", "initially", [
    slot("subject", [ofEntity("russia")]),
    slot("relation", [{ is: "relation", id: "criticizes" }]),
  ]);
  const hands = new Hands(INSTANCE, [s01]);
  const random = numbers(seed);
  for (let k = 0; k < count; k++) {
    const before = hands.state;
    const key = KEYS[Math.floor(Number(random.next().value) * KEYS.length)];
    hands.press(key);
    check(hands, before, key);
    if (hands.state.pending) hands.state = saved(hands.state, [s01.key], hands.known, hands.index);
  }
  return hands;
}

const reached = new Set();

/** @param {Hands} hands @param {Hands["state"]} before @param {string} key */
function check({ state }, before, key) {
  reached.add(state.place);
  const told = `${key} in ${before.place}`;
  if (state.place === "reading" || state.place === "draft") assert.equal(state.draft, null, told);
  else assert.ok(state.draft, told);
  if (["choosing", "relation", "text", "few", "basis", "jointly"].includes(state.place)) assert.ok(state.field, told);
  if (state.place === "new entity") assert.ok(state.entity, told);
  if (state.place === "words" || state.place === "quote") assert.ok(state.hints.length, told);
  assert.ok(state.marked < Math.max(1, state.rows.length), told);
  const fields = state.draft?.slots.map(({ field, isInferred }) => `${field} ${field === "when" && isInferred}`) ?? [];
  assert.equal(new Set(fields).size, fields.length, `${told}: a field stands there once`);
  // Only saving and taking back values make what was written less
  const kept = [before.draft, ...before.aside, ...before.dropped.map(({ draft }) => draft)].filter((one) =>
    one?.slots.some(({ values }) => values.length),
  ).length;
  const drafts = [state.draft, state.pending, ...state.aside, ...state.dropped.map(({ draft }) => draft)];
  const now = drafts.filter((one) => one?.slots.length).length;
  if (key !== "⌫" && key !== "Del" && !before.pending) assert.ok(now >= kept - Number(isUnchanged(before)), told);
}

/** A statement of the files that was opened may be left as it was. @param {Hands["state"]} state */
const isUnchanged = ({ draft }) => draft?.id !== null;

test("no sequence of keys breaks the grammar or loses what was written", () => {
  for (let seed = 1; seed <= 30; seed++) anyhow(seed, 400);
  assert.deepEqual(
    Object.keys(PLACES).filter((place) => !reached.has(place)),
    ["draft"],
    "all other places were reached",
  );
});

test("Escape leads back to reading from wherever one is", () => {
  for (let seed = 100; seed <= 160; seed++) {
    const hands = anyhow(seed, 60);
    for (let k = 0; k < 8; k++) hands.press("Esc");
    assert.equal(hands.state.place, "reading");
  }
});
