// Choosing among findings: by words, actors, years and articles.

import assert from "node:assert/strict";
import test from "node:test";
import { toDay } from "../src/data/days.js";
import { fittingFindings, sentenceOf, valuesChosen, valuesOf } from "../src/selection/findings.js";
import { article, made } from "./support/made.js";

/** @import { Finding } from "../src/data/types.d.ts" */

const day = (/** @type {string} */ text) => toDay(text);
const FACTS = made({
  articles: [article("news", { first: day("2011-06-20"), last: day("2011-06-20") }), article("other")],
  rows: [
    { first: day("2008-06-01"), last: day("2008-08-31") },
    {},
    { article: 1 },
    { first: day("2016-12-30"), last: day("2017-01-02") },
  ],
});

/** @param {string[]} actors @param {string[]} keys @param {string} quote @param {string[]} [articles] @returns {Finding} */
const finding = (actors, keys, quote, articles = ["news"]) => ({
  kind: "pair",
  title: "Conflict",
  sentence: [
    ["It is said of "],
    ...actors.map((id) => /** @type {[string, string, string]} */ ([id.toUpperCase(), "entity", id])),
  ],
  counts: [
    [1, "act", keys.slice(0, 1)],
    [keys.length, "statements", keys],
  ],
  remarks: [],
  articles,
  quote: { text: quote, statement: keys[0], article: articles[0] },
  figure: {},
});
const [first, second, third] = [
  finding(["a", "b"], ["s0"], "an amnesty"),
  finding(["b"], ["s1", "s3"], "a drill"),
  finding(["c"], ["s2"], "a drill", ["other"]),
];
const ALL = [first, second, third];

test("a finding is of the years of what it tells; of what has no date, of its article, if that has one", () => {
  assert.deepEqual(valuesOf(FACTS, first, "year"), ["2008"]);
  assert.deepEqual(valuesOf(FACTS, second, "year"), ["2011", "2016", "2017"]);
  assert.deepEqual(valuesOf(FACTS, third, "year"), []);
});

test("it is of the actors that its sentence names", () => {
  assert.deepEqual(valuesOf(FACTS, first, "actor"), ["a", "b"]);
  assert.equal(sentenceOf(first), "It is said of AB");
});

test("what is chosen must all fit, of one kind one is enough", () => {
  const fitting = (/** @type {string[] | null} */ chosen, words = "") => fittingFindings(FACTS, ALL, chosen, words);
  assert.deepEqual(fitting(null), ALL);
  assert.deepEqual(fitting(["actor:b"]), [first, second]);
  assert.deepEqual(fitting(["actor:a", "actor:c"]), [first, third]);
  assert.deepEqual(fitting(["actor:b", "year:2017"]), [second]);
  assert.deepEqual(fitting(["article:other"]), [third]);
  assert.deepEqual(fitting(["year:1999"]), []);
  assert.deepEqual(fitting(null, " DRILL "), [second, third]);
  assert.deepEqual(fitting(["article:news"], "amnesty"), [first]);
  // what is in the address of the page beside these is no choice
  assert.deepEqual(fitting(["words:drill"]), ALL);
});

test("a value may have a colon", () => {
  assert.deepEqual(valuesChosen(["article:2011/june: news", "actor:a"], "article"), ["2011/june: news"]);
  assert.deepEqual(valuesChosen(null, "actor"), []);
});
