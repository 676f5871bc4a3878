// The state in the address: what leads back to what is shown, and nothing else.

import assert from "node:assert/strict";
import test from "node:test";
import { isSame, openingState, read, written } from "../src/state/address.js";

const opening = openingState({ count: "acts", modes: [0] });

test("only what differs from how the page opens is written", () => {
  assert.equal(written(opening, opening), "");
  assert.equal(written({ ...opening, min_weight: 2 }, opening), "min_weight=2");
  assert.equal(written({ ...opening, modes: null, ego: "russia" }, opening), "modes=null&ego=%22russia%22");
});

test("whatever is chosen can be read again", () => {
  const chosen = {
    ...opening,
    level: "country",
    according_to: ["by:Gazette & Söhne", "of:nato"],
    since: -70000,
    quad_classes: [-1, 2],
    open: "pair:a%3Eb>c",
    undated: false,
  };
  assert.deepEqual(read(`#${written(chosen, opening)}`, opening), chosen);
});

for (const [what, text] of [
  ["an unknown name", "colour=1"],
  ["a name of every object", "toString=1&__proto__=1&constructor=1"],
  ["no name", "=1"],
  ["text that is no JSON", "min_weight=two"],
  ["a broken percent sign", "open=%22%E0%22"],
  ["a number in place of a text", "open=1"],
  ["a text in place of a number", "min_weight=%222%22"],
  ["half a day", "since=0.5"],
  ["a text among numbers", "modes=[0,%221%22]"],
  ["a number among texts", "coders=[1]"],
  ["an unknown choice", "tab=%22secrets%22&theme=%22pink%22&steps=4&count=%22words%22&level=%22planet%22"],
  ["nothing where something must be", "tab=null&min_weight=null&according_to=null&undated=null"],
]) {
  test(`${what} is left as the page opens`, () => assert.deepEqual(read(`#${text}`, opening), opening));
}

test("what can be read beside what cannot is read", () => {
  assert.deepEqual(read("#min_weight=3&tab=7&open=%22actor%3Anato%22", opening), {
    ...opening,
    min_weight: 3,
    open: "actor:nato",
  });
});

test("two states are the same if they show the same", () => {
  assert.ok(isSame(opening, { ...opening, modes: [0] }));
  assert.ok(!isSame(opening, { ...opening, modes: [0, 1] }));
});
