// Days, by the calendar.

import assert from "node:assert/strict";
import test from "node:test";
import { calendarMarks, dayText, toDay, yearMarks } from "../src/data/days.js";

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

test("a step says for about how many days it stands: a year for 365, ten years for ten times as many", () => {
  const steps = (/** @type {string} */ to, /** @type {number} */ least) =>
    calendarMarks(day("2007-11-14"), day(to), least).map(({ step }) => step);
  assert.deepEqual(steps("2009-02-01", 100), [365, 365]);
  assert.deepEqual(steps("2031-01-01", 3000), [3650, 3650, 3650]);
  assert.deepEqual(steps("2008-01-20", 20), [30, 30]);
});

test("steps of a calendar are days, weeks from Monday, months, quarters, years or many", () => {
  const marks = (/** @type {string} */ from, /** @type {string} */ to, /** @type {number} */ least) =>
    calendarMarks(day(from), day(to), least).map((one) => dayText(one.day));
  assert.deepEqual(marks("2017-02-27", "2017-03-01", 1), ["2017-02-28", "2017-03-01"]);
  // 2 October 2017 was a Monday
  assert.deepEqual(marks("2017-10-01", "2017-10-16", 2), ["2017-10-02", "2017-10-09", "2017-10-16"]);
  assert.deepEqual(marks("2017-11-15", "2018-02-01", 10), ["2017-12-01", "2018-01-01", "2018-02-01"]);
  assert.deepEqual(marks("2017-01-01", "2017-10-02", 31), ["2017-04-01", "2017-07-01", "2017-10-01"]);
  assert.deepEqual(marks("2015-06-01", "2018-02-01", 200), ["2016-01-01", "2017-01-01", "2018-01-01"]);
  assert.deepEqual(marks("1918-11-11", "1950-01-01", 3000), ["1920-01-01", "1930-01-01", "1940-01-01", "1950-01-01"]);
  assert.deepEqual(marks("2017-11-15", "2017-11-20", 10), []);
});
