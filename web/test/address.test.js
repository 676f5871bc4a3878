// The state in the address: what leads back to what is shown, and nothing else.

import assert from "node:assert/strict";
import test from "node:test";
import { dayText } from "../src/data/days.js";
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
  ["a day before the year 1", "since=-719163"],
  ["a day after the year 9999", "until=2932897"],
  ["a number that no day has", "since=9e15&until=1e308"],
  ["a period that ends before it begins", "since=11&until=10"],
  ["fewer than no rows more", "more=-3&min_weight=0&step=0"],
  ["nobody's viewpoint", "according_to=[]&compared_with=[]"],
  ["a text among numbers", "modes=[0,%221%22]"],
  ["a number among texts", "coders=[1]"],
  [
    "an unknown choice",
    "inside=%22perhaps%22&tab=%22secrets%22&theme=%22pink%22&steps=4&count=%22words%22&level=%22planet%22",
  ],
  ["nothing where something must be", "tab=null&min_weight=null&according_to=null&undated=null"],
]) {
  test(`${what} is left as the page opens`, () => assert.deepEqual(read(`#${text}`, opening), opening));
}

test("the first and the last day of a calendar of four digits can be read", () => {
  const [first, last] = ["0001-01-01", "9999-12-31"].map((day) => Date.parse(`${day}T00:00:00Z`) / 86400000);
  const { since, until } = read(`#since=${first}&until=${last}`, opening);
  assert.deepEqual(
    [since, until].map((day) => day !== null && dayText(day)),
    ["0001-01-01", "9999-12-31"],
  );
});

test("a bound that does not fit the opening period is left out with the other", () => {
  const limited = { ...opening, since: 10, until: 20 };
  assert.deepEqual(read("#until=9", limited), limited);
  assert.deepEqual(read("#until=10", limited), { ...limited, until: 10 });
});

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
