// The facets of the table: what they narrow, what they count, and what they are as filters of the page.

import assert from "node:assert/strict";
import test from "node:test";
import { asFilters, chosenValues, narrowed, rowsDrawn, unitsOf } from "../src/selection/facets.js";
import { selectionOf } from "../src/selection/select.js";
import { article, CONFLICT, FORECAST, level, MATERIAL_CONFLICT, made, relation, state } from "./support/made.js";

const facts = made({
  rows: [
    {},
    { relation: 1, quad_class: MATERIAL_CONFLICT, article: 1 },
    { mode: FORECAST, article: 1 },
    { source: 0, own: 0, article: 1 },
  ],
  relations: [relation("helps"), relation("hits", { sign: CONFLICT })],
  articles: [article("news"), article("more")],
  sources: [{ id: "nato", label: "NATO", by: ["Gazette"] }],
  ties: [{ statement: 0 }, { statement: 1 }, { statement: 2 }, { statement: 2 }],
});
const ends = /** @type {[string, string][]} */ ([
  ["a", "b"],
  ["a", "c"],
  ["b", "a"],
  ["b", "c"],
]);
const one = { ...level(["a", "b", "c"], ends), subject: [0, 0, 1, -1], object: [1, 2, 0, 2] };
const selection = selectionOf(facts, one, state({ according_to: ["everyone"] }));

/** @param {string[] | null} facets @param {"ties" | "statements"} [rows] */
function found(facets, rows = "ties") {
  const { units, counts } = narrowed(selection, unitsOf(selection, rows), facets);
  return {
    statements: [...new Set(units.map(({ at }) => at))],
    counts: (/** @type {import("../src/selection/facets.js").Facet} */ facet) =>
      Object.fromEntries(counts.get(facet) ?? []),
  };
}

test("values count statements, each once however many ties it draws", () => {
  const { counts } = found(null);
  assert.deepEqual(counts("mode"), { actual: 2, forecast: 1 });
  assert.deepEqual(counts("actor"), { a: 2, b: 1 });
  assert.deepEqual(counts("target"), { b: 1, c: 2, a: 1 });
});

test("values of one facet widen, those of several narrow", () => {
  assert.deepEqual(found(["article:more"]).statements, [1, 2]);
  assert.deepEqual(found(["article:more", "article:news"]).statements, [0, 1, 2]);
  assert.deepEqual(found(["article:more", "mode:actual"]).statements, [1]);
  assert.deepEqual(found(["article:gone"]).statements, []);
});

test("a value counts what fits the other facets", () => {
  const { counts } = found(["article:more", "mode:actual"]);
  assert.deepEqual(counts("article"), { news: 1, more: 1 });
  assert.deepEqual(counts("mode"), { actual: 1, forecast: 1 });
  assert.deepEqual(counts("type"), { "material conflict": 1 });
});

test("statements are listed also where they draw no tie, and whoever's claim they are", () => {
  const { statements, counts } = found(null, "statements");
  assert.deepEqual(statements, [0, 1, 2, 3]);
  assert.deepEqual(counts("source"), { "by:Gazette": 3, "of:nato": 1 });
  assert.deepEqual(counts("actor"), { a: 2, b: 1 });
});

test("what the page can filter by is applied to it", () => {
  assert.deepEqual(asFilters(facts, ["relation:hits", "type:none", "actor:a", "source:of:nato", "article:more"]), {
    relations: [1],
    quad_classes: [-1],
    articles: ["more"],
    according_to: ["of:nato"],
  });
});

test("what is no facet is passed over, and a value may have colons", () => {
  assert.deepEqual([...chosenValues(["colour:red", "source:by:A: B", "plain"])], [["source", new Set(["by:A: B"])]]);
});

test("a table draws a hundred rows at a time, what there is, and a thousand at most", () => {
  assert.deepEqual(rowsDrawn(250, 0), { drawn: 100, next: 100 });
  assert.deepEqual(rowsDrawn(250, 1), { drawn: 200, next: 50 });
  assert.deepEqual(rowsDrawn(250, 1e15), { drawn: 250, next: 0 });
  assert.deepEqual(rowsDrawn(5000, 8), { drawn: 900, next: 100 });
  assert.deepEqual(rowsDrawn(5000, 1e15), { drawn: 1000, next: 0 });
});
