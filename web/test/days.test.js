// Days, by the calendar.

import assert from "node:assert/strict";
import test from "node:test";
import { dayText, timeMarks, toDay, yearMarks } from "../src/data/days.js";

const day = (/** @type {string} */ text) => toDay(text) ?? Number.NaN;

test("days are counted from 1970", () => {
  assert.equal(dayText(0), "1970-01-01");
  assert.equal(dayText(-1), "1969-12-31");
  // 47 years with 12 leap days, then 31 + 28 + 31 + 30 + 31 + 30 + 31 + 31 + 30 + 1
  assert.equal(toDay("2017-10-02"), 47 * 365 + 12 + 274);
  assert.equal(dayText(47 * 365 + 12 + 274), "2017-10-02");
});

test("what names no day is none", () => {
  for (const text of ["", "soon", "2017-13-01"]) assert.equal(toDay(text), null);
});

test("years are marked at their first day", () => {
  assert.deepEqual(yearMarks(day("2015-06-01"), day("2018-02-01")), [
    [day("2016-01-01"), "2016"],
    [day("2017-01-01"), "2017"],
    [day("2018-01-01"), "2018"],
  ]);
});

test("of many years about ten are marked", () => {
  const marks = yearMarks(day("1918-11-11"), day("2018-11-11")).map(([, label]) => label);
  assert.deepEqual(marks.slice(0, 2), ["1919", "1929"]);
  assert.equal(marks.length, 10);
});

test("within a year or two months are marked, within more than two hundred days every second", () => {
  const marks = (/** @type {string} */ from, /** @type {string} */ to) =>
    timeMarks(day(from), day(to)).map(([, label]) => label);
  assert.deepEqual(marks("2017-01-15", "2017-04-15"), ["2017-02", "2017-03", "2017-04"]);
  assert.deepEqual(marks("2017-11-15", "2018-02-01"), ["2017-12", "2018-01", "2018-02"]);
  assert.deepEqual(marks("2017-01-15", "2017-09-15"), ["2017-02", "2017-04", "2017-06", "2017-08"]);
});
