// Times and numbers in texts, with the wording that is shipped; days of the week are those of a calendar.

import assert from "node:assert/strict";
import test from "node:test";
import { makeIndex } from "../src/annotate/choices/index.js";
import { rowsOf } from "../src/annotate/choices/rows.js";
import { fieldsShown } from "../src/annotate/choices/shown.js";
import { addMonths, startOfWeek, weekdayOf } from "../src/annotate/text/days.js";
import { numberAndWords, numbersIn } from "../src/annotate/text/numbers.js";
import { timesIn } from "../src/annotate/text/times.js";
import { draft, field, known, stated, wording } from "./support/annotating.js";

const EN = wording({
  numbers: { two: 2, three: 3, hundred: 100, million: 1_000_000, twenty: 20, five: 5 },
  joiners: ["that"],
  prepositions: ["of", "in"],
  times: {
    months: { june: 6, july: 7, october: 10 },
    weekdays: { monday: 1, thursday: 4, friday: 5 },
    seasons: { summer: 22 },
    units: { week: "week", weeks: "week", year: "year", years: "year", days: "day", month: "month" },
    relative: { yesterday: -1 },
    edges: { since: "since", from: "since", until: "until", before: "before" },
    future: { will: 1 },
    patterns: {
      "{day}-{day2} {month}": "days",
      "between {day} and {day2} {month}": "days",
      "{number} {unit} later": "later",
      "{day} {month} {year}": "day",
      "{day} {month}": "day",
      "in {month}": "month",
      "{month} {year}": "month",
      "{edge} {month}": "month",
      "{season} of {year}": "season",
      "{number} {unit} ago": "ago",
      "over the past {unit}": "past",
      "within {number} {unit}": "ahead",
      "last {unit}": "last",
      "{relative}": "relative",
      "{weekday}": "weekday",
      "{year}": "year",
    },
  },
});
/** 2031-03-14 is a Friday. */
const FRIDAY = "2031-03-14";
/** @param {string} text @param {string | null} [published] */
const told = (text, published = FRIDAY) =>
  timesIn(text, [0, text.length], EN, published).map(({ span, stated: own, concluded }) => [
    text.slice(...span),
    own,
    ...concluded.map(({ when }) => when),
  ]);

test("days are counted as a calendar counts them", () => {
  assert.equal(weekdayOf(FRIDAY), 5);
  assert.equal(startOfWeek(FRIDAY), "2031-03-10");
  assert.equal(addMonths("2024-03-31", -1), "2024-02-29");
});

test("what came later is counted from the day that was told before, where there is one", () => {
  const text = "Two weeks later they met between 20 and 25 October.";
  const later = (/** @type {string | null} */ before) =>
    timesIn(text, [0, text.length], EN, FRIDAY, before).map(({ span, concluded }) => [
      text.slice(...span),
      concluded[0].when,
    ]);
  assert.deepEqual(later("2030-09-17"), [
    ["Two weeks later", "2030-10-01"],
    ["between 20 and 25 October", "2030-10-20/2030-10-25"],
  ]);
  assert.deepEqual(later(null).length, 1);
});

test("a day of no stated year is no year ahead, even where the sentence looks ahead", () => {
  const told = (/** @type {string} */ text) => timesIn(text, [0, text.length], EN, "2030-11-20")[0].concluded[0].when;
  assert.equal(told("It will stay as it is since it came on 1 October."), "2030-10-01");
  assert.equal(told("It will come on 10 June."), "2031-06-10");
});

test("what is stated is stated, without a year where none is", () => {
  assert.deepEqual(told("On 17 June 2011 they met.", null), [["17 June 2011", "2011-06-17"]]);
  assert.deepEqual(told("On 17 June they met.", null), [["17 June", "XXXX-06-17"]]);
  assert.deepEqual(told("It worked there on 1-13 June.", null), [["1-13 June", "XXXX-06-01/XXXX-06-13"]]);
  assert.deepEqual(told("in the summer of 2008, and in 2029"), [
    ["summer of 2008", "2008-22"],
    ["2029", "2029"],
  ]);
  assert.deepEqual(told("Yesterday’s West-2017 drill", null), []);
});

test("a day of no stated year is the last one, and where the sentence looks ahead the next one", () => {
  assert.deepEqual(told("On 1 July they met."), [["1 July", "XXXX-07-01", "2030-07-01", "2031-07-01"]]);
  assert.deepEqual(told("They will meet on 1 July."), [["1 July", "XXXX-07-01", "2031-07-01", "2030-07-01"]]);
});

test("days of the week, and times from now, are counted from publication", () => {
  assert.deepEqual(told("They said on Thursday"), [["Thursday", null, "2031-03-13", "2031-03-20"]]);
  assert.deepEqual(told("until Monday"), [["until Monday", null, "2031-03-17", "2031-03-10"]]);
  assert.deepEqual(told("two weeks ago, yesterday"), [
    ["two weeks ago", null, "2031-02-28"],
    ["yesterday", null, "2031-03-13"],
  ]);
  assert.deepEqual(told("last year"), [["last year", null, "2030"]]);
  assert.deepEqual(told("last week"), [["last week", null, "[2031-03-03..2031-03-09]"]]);
  assert.deepEqual(told("Over the past year", "2017-10-02"), [["Over the past year", null, "2016-10/2017-10"]]);
});

test("since it, it goes on", () => {
  assert.deepEqual(told("since 24 October"), [
    ["since 24 October", "XXXX-10-24/..", "2030-10-24/2031-03-14", "2031-10-24/.."],
  ]);
  assert.deepEqual(told("from July 2032"), [["from July 2032", "2032-07/.."]]);
});

test("numbers are as files have them", () => {
  /** @param {string} text */
  const numbers = (text) => numbersIn(text, [0, text.length], "en", EN).map(({ value }) => value);
  assert.deepEqual(numbers("100,000 men, two ships and 2.5 million crowns"), ["100000", "2", "2500000"]);
  assert.deepEqual(numbers("twenty-five; three hundred; West-2017; 1 234,5"), ["25", "300", "1234.5"]);
  assert.deepEqual(numbers("٤٢"), ["42"]);
});

const FIELDS = [
  field("when", { takes: ["time"], cues: { en: ["{time}", "recently"] } }),
  field("quantity", { takes: ["number", "text"], cues: { en: ["{number}"] } }),
  field("mode", { cues: { en: ["may", "hop* to"] } }),
];
const TEXT = ["On 17 June, 100,000 men of May hoped to come.", "May it be so."];
const given = () =>
  makeIndex(
    known(TEXT, {
      fields: FIELDS,
      wording: { en: EN },
      statements: [
        stated("anna/a#s1", {
          slots: [{ field: "when", values: [{ is: "text", text: "2017-06-17" }], each: false, isInferred: true }],
          basis: "the year",
        }),
      ],
    }),
  );
/** @param {string} id @param {string} [line] */
const rows = (id, line = "") =>
  rowsOf(given(), { place: "text", field: id, line, draft: draft(), sentence: 0, recent: [], last: null });

test("words of a sentence show fields, numbers of times are no quantities, and a month is no verb", () => {
  const shown = (/** @type {number} */ n) =>
    fieldsShown(given(), n, null).map((one) => [one.field, TEXT.join(" ").slice(...one.span)]);
  assert.deepEqual(shown(0), [
    ["when", "17 June"],
    ["quantity", "100,000"],
    ["mode", "hoped to"],
  ]);
  assert.deepEqual(shown(1), [["mode", "May"]]);
});

test("times of the sentence come first, then those of other statements with what they rest on", () => {
  const found = rows("when");
  assert.deepEqual(
    found.slice(0, 3).map(({ label, basis }) => [label, Boolean(basis)]),
    [
      ["XXXX-06-17", false],
      ["2017-06-17", true],
      ["2018-06-17", true],
    ],
  );
  assert.equal(found.filter(({ label }) => label === "2017-06-17").length, 1, "each once");
  assert.ok(
    found.every(({ digit }) => digit === null),
    "digits are text in a time",
  );
  assert.equal(rows("when", "yesterday")[0].label, "2017-10-01");
});

test("where the sentence tells no time, the day of publication comes before times of other statements", () => {
  const situation = { place: "text", field: "when", line: "", draft: draft(), sentence: 1, recent: [], last: null };
  const found = rowsOf(given(), /** @type {import("../src/annotate/types.d.ts").Situation} */ (situation));
  assert.deepEqual(
    found.slice(0, 2).map(({ label }) => label),
    ["2017-10-02", "2017-06-17"],
  );
});

test("words of a number are kept apart from it, and what is no number stays as it is", () => {
  const parts = (/** @type {string} */ text) => numberAndWords(text, "en", EN);
  assert.deepEqual(parts("about 1,200"), ["1200", "about"]);
  assert.deepEqual(parts(" at least 17 "), ["17", "at least"]);
  for (const text of ["17", "1,200", "41 people", "between 40 and 50", "no one", "about 40 %", "some", "West-2017"])
    assert.deepEqual(parts(text), [], text);
});

test("a number is proposed as a number, then with the words after it", () => {
  assert.deepEqual(
    rows("quantity").map(({ label }) => label),
    ["100000", "100,000 men of May hoped to", "100,000"],
  );
});

test("what is farther than any calendar is no time", () => {
  for (const text of ["900000000 days ago", "within 99999999999999 weeks", "5000 years ago"])
    assert.deepEqual(told(text), [], text);
});
