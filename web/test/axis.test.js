// An axis that folds what is empty, and marks that share a lane.

import assert from "node:assert/strict";
import test from "node:test";
import { dayText, toDay } from "../src/data/days.js";
import { Axis } from "../src/views/axis.js";
import { binned, HALF, stacked } from "../src/views/stacking.js";

const day = (/** @type {string} */ text) => toDay(text) ?? Number.NaN;
const on = (/** @type {string} */ first, last = first) => ({ first: day(first), last: day(last) });
const TWO_ARTICLES = [on("2008-06-01", "2008-08-31"), on("2011-06-03"), on("2011-06-17"), on("2017-10-02")];

test("years without anything are folded, a summer in which something may have happened is not", () => {
  const axis = new Axis(TWO_ARTICLES, 0, 1000);
  assert.deepEqual(
    axis.folds.map(({ from, to }) => [from, to]),
    [
      [day("2008-08-31"), day("2011-06-03")],
      [day("2011-06-17"), day("2017-10-02")],
    ],
  );
});

test("nothing is folded where acts follow each other regularly", () => {
  const years = [...Array(12).keys()].map((k) => on(`${2000 + k}-05-01`));
  assert.deepEqual(new Axis(years, 0, 1000).folds, []);
});

test("days keep their order, and lie between the ends", () => {
  const axis = new Axis([...TWO_ARTICLES, { first: null, last: day("2012-01-01") }], 100, 700);
  const days = [...Array(3600).keys()].map((k) => day("2008-01-01") + k);
  const places = days.map((one) => axis.x(one));
  assert.ok(places.every((x, k) => x >= 100 && x <= 700 && (k === 0 || x >= places[k - 1])));
  const [two, seventeen] = ["2011-06-03", "2011-06-17"].map((text) => axis.x(day(text)));
  assert.ok(seventeen - two > 20, "what is not folded has room");
});

test("one day alone has a place", () => {
  const axis = new Axis([on("2017-10-02")], 0, 500);
  assert.deepEqual(
    axis
      .ticks(
        (one) => String(one),
        () => 30,
      )
      .map(({ text }) => text),
    [String(day("2017-10-02"))],
  );
  assert.ok(axis.x(day("2017-10-02")) > 0);
});

test("dates of the axis do not overlap, and end before its end", () => {
  const axis = new Axis([on("2001-01-01", "2001-01-05"), on("2009-12-31")], 0, 640);
  const ticks = axis
    .ticks(
      (one, step) => `${step > 300 ? "2000" : one}`,
      (text) => text.length * 7,
    )
    .filter(({ text }) => text);
  assert.ok(ticks.length > 2);
  for (const [k, { x, text }] of ticks.entries())
    assert.ok(x + text.length * 7 <= (ticks[k + 1]?.x ?? 640), `${text} at ${x}`);
});

const mark = (/** @type {number} */ left, width = 60, right = left) => ({ left, right, width });

/** Return the stretches that marks and words take, by row. @param {ReturnType<typeof mark>[]} marks @param {import("../src/views/stacking.js").Placed[]} placed */
const taken = (marks, placed) =>
  placed.flatMap(({ row, words }, k) => {
    const spans = [{ row, k, from: marks[k].left - HALF, to: Math.max(marks[k].right, marks[k].left) + HALF }];
    if (words !== null) spans.push({ row, k, from: words, to: words + marks[k].width });
    return spans;
  });

test("neither marks nor words of different acts overlap, whatever there is", () => {
  let seed = 7;
  const chance = (/** @type {number} */ n) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % n;
  };
  let drawn = 0;
  for (let round = 0; round < 300; round++) {
    const marks = [...Array(1 + chance(40)).keys()]
      .map(() => chance(500))
      .sort((one, other) => one - other)
      .map((left) => mark(left + 10, 20 + chance(200), left + 10 + (chance(4) ? 0 : chance(80))));
    const placed = stacked(marks, 0, 620, 6);
    if (!placed) continue;
    drawn++;
    const spans = taken(marks, placed);
    for (const one of spans) {
      assert.ok(one.from >= 0 && (one.to <= 620 || one.to === marks[one.k].right + HALF));
      for (const other of spans)
        assert.ok(one.k === other.k || one.row !== other.row || one.to <= other.from || other.to <= one.from);
    }
  }
  assert.ok(drawn > 50);
});

test("acts of one day stack, each with its words", () => {
  const placed = stacked([mark(50), mark(50), mark(50)], 0, 300, 5);
  assert.deepEqual(
    placed?.map(({ row }) => row),
    [0, 1, 2],
  );
  assert.ok(placed?.every(({ words }) => words === 50 + HALF + 4));
});

test("words at the right end stand at the left", () => {
  assert.deepEqual(stacked([mark(280)], 0, 300, 5), [{ row: 0, words: 280 - HALF - 4 - 60 }]);
});

test("where there is no room for all words some have none, and where there is none for marks they are counted", () => {
  const near = [...Array(8).keys()].map((k) => mark(20 + k * 20));
  const placed = stacked(near, 0, 300, 2);
  assert.ok(placed?.some(({ words }) => words === null) && placed.some(({ words }) => words !== null));
  assert.equal(stacked([mark(50), mark(50), mark(50)], 0, 300, 2), null);
});

test("what is wholly in a stretch is counted there, all else apart", () => {
  const [one, two, three, four] = [
    on("2010-03-01"),
    on("2010-01-01", "2010-12-31"),
    on("2010-12-31", "2011-01-01"),
    { first: null, last: day("2010-05-01") },
  ];
  const { bins, wide } = binned([one, two, three, four], [day("2010-01-01"), day("2011-01-01")]);
  assert.deepEqual([...bins], [[0, [one, two]]]);
  assert.deepEqual(wide, [three, four]);
});

/** Dates as an axis names them, by how many days they stand for, in letters of 7 pixels. */
const NAMED = [
  (/** @type {number} */ one, /** @type {number} */ step) => dayText(one).slice(0, step < 30 ? 10 : step < 365 ? 7 : 4),
  (/** @type {string} */ text) => text.length * 7,
];
const labels = (/** @type {Axis} */ axis) =>
  axis
    .ticks(.../** @type {[any, any]} */ (NAMED))
    .filter(({ text }) => text)
    .map(({ text }) => text);

test("the start has no date where one of the calendar follows closely, and the last day has its own", () => {
  const years = (/** @type {string[]} */ ...days) => days.slice(1).map((one, k) => on(days[k], one));
  // 48 of 1144 days lie before 2008, on 24 of 572 pixels; "2007" and a gap take 38
  const late = new Axis(years("2007-11-14", "2008-11-14", "2009-11-14", "2010-11-14", "2011-01-01"), 0, 600);
  assert.deepEqual(labels(late), ["2008", "2009", "2010", "2011-01-01"]);
  // 352 of 1082 days lie before 2008
  const early = new Axis(years("2007-01-14", "2008-01-14", "2009-01-14", "2009-12-31"), 0, 600);
  assert.deepEqual(labels(early), ["2007", "2008", "2009", "2009-12-31"]);
});
