// Annotated reading: a text cut by its quotes, and cards that lie beside them.

import assert from "node:assert/strict";
import test from "node:test";
import { blocksOf, inOrder, LANES, quotesAsText } from "../src/reading/passages.js";
import { FARTHEST, placesOf, ranges } from "../src/reading/places.js";

/** @import { Block, Claim } from "../src/reading/types.d.ts" */

/** Return a claim of some words. @param {[number, number][]} spans @param {Partial<Claim>} [more] @returns {Claim} */
const claim = (spans, more = {}) => ({
  id: "s",
  spans,
  quote: "",
  sentence: [],
  sign: "neither",
  denied: false,
  doubted: false,
  by: null,
  isSourceInferred: false,
  marks: [],
  isOut: false,
  actions: [],
  ...more,
});

/** Return a claim of the words of a text. @param {string} text @param {string} words @param {Partial<Claim>} [more] */
function saying(text, words, more) {
  const from = text.indexOf(words);
  assert.ok(from >= 0, words);
  return claim([[from, from + words.length]], more);
}

const wordsOf = (/** @type {Block} */ { stretches }) => stretches.map(({ text }) => text);

test("a text is cut at empty lines and headings, and no letter of a paragraph is lost", () => {
  const text = "# A title\nFirst line\nmi\u200csecond line\n \n\n## Part\n\nLast.\n";
  const blocks = blocksOf(text, []);
  assert.deepEqual(
    blocks.map(({ level, stretches }) => [level, stretches.map((one) => one.text).join("")]),
    [
      [1, "A title"],
      [0, "First line\nmi\u200csecond line"],
      [2, "Part"],
      [0, "Last."],
    ],
  );
});

test("quotes that overlap have a line each as long as both run", () => {
  const text = "abcdef ghi jkl";
  const claims = [saying(text, "abcdef ghi"), saying(text, "def"), saying(text, "ghi jkl")];
  const [block] = blocksOf(text, claims);
  assert.deepEqual(wordsOf(block), ["abc", "def", " ", "ghi", " jkl"]);
  assert.deepEqual(
    block.stretches.map(({ on }) => on.map((one) => one.claim)),
    [[0], [0, 1], [0], [0, 2], [2]],
  );
  for (const { on } of block.stretches) assert.equal(new Set(on.map(({ lane }) => lane)).size, on.length);
  assert.deepEqual(
    block.stretches.map(({ begins }) => begins),
    [[0], [1], [], [2], []],
  );
  assert.deepEqual(
    block.stretches.map(({ ends }) => ends),
    [[], [1], [], [0], [2]],
  );
});

test("where there are more quotes than lines, the last line has several", () => {
  const claims = Array.from({ length: LANES + 2 }, () => claim([[0, 3]]));
  const [block] = blocksOf("abc", claims);
  const lanes = block.stretches[0].on.map(({ lane }) => lane);
  assert.equal(lanes.length, LANES + 2);
  assert.deepEqual([Math.min(...lanes), Math.max(...lanes)], [0, LANES - 1]);
});

test("a quote over paragraphs, or in several places, begins and ends once", () => {
  const text = "one two\n\nthree four\n\nfive";
  const long = claim([[4, text.indexOf("four")]]);
  const split = claim([
    [0, 3],
    [text.length - 4, text.length],
  ]);
  const blocks = blocksOf(text, [split, long]);
  const [begun, ended] = ["begins", "ends"].map((name) =>
    blocks.map(({ stretches }) => stretches.flatMap((one) => one[/** @type {"begins" | "ends"} */ (name)])),
  );
  assert.deepEqual(begun, [[0, 1], [], []]);
  assert.deepEqual(ended, [[], [1], [0]]);
  assert.deepEqual(
    blocks.map(({ claims }) => claims),
    [[0, 1], [], []],
  );
});

test("a source speaks on where only signs lie between its words, and not over words of others", () => {
  const text = "one, two and three";
  const by = (/** @type {string} */ words, /** @type {number | null} */ source) => saying(text, words, { by: source });
  const [block] = blocksOf(text, [by("one", 1), by("two", 1), by("three", 1), by("and", null)]);
  assert.deepEqual(
    block.runs.map(({ by: source, first, last }) => [
      source,
      wordsOf(block)
        .slice(first, last + 1)
        .join(""),
    ]),
    [
      [1, "one, two"],
      [1, "three"],
    ],
  );
});

test("claims stand in the order of their words, those without first", () => {
  const ids = inOrder([claim([[5, 9]], { id: "b" }), claim([[5, 7]], { id: "a" }), claim([], { id: "none" })]).map(
    ({ id }) => id,
  );
  assert.deepEqual(ids, ["none", "a", "b"]);
});

test("where only quotes are there, each is a paragraph once", () => {
  const { text, claims } = quotesAsText([
    claim([], { quote: "it is so" }),
    claim([], { quote: "it was" }),
    claim([], { quote: "it is so" }),
  ]);
  assert.deepEqual(
    claims.map(({ spans: [[from, to]] }) => text.slice(from, to)),
    ["it is so", "it was", "it is so"],
  );
  assert.equal(blocksOf(text, claims).length, 2);
});

test("cards lie at their passages, never on each other, and paragraphs move down for cards far from them", () => {
  const blocks = [
    { top: 0, cards: [10, 12, 60].map((offset) => ({ offset, height: 100 })) },
    { top: 80, cards: [] },
    { top: 100, cards: [{ offset: 0, height: 50 }] },
    { top: 2000, cards: [{ offset: 30, height: 50 }] },
  ];
  const { places, end } = placesOf(blocks, 5);
  // 10 + three of 100 and a gap each = 325; the third paragraph moves so that its card is as far as is allowed
  assert.deepEqual(places[0], { room: 0, tops: [10, 115, 220] });
  assert.deepEqual(places[2].room, 325 - 100 - FARTHEST);
  assert.deepEqual(places[2].tops, [FARTHEST]);
  assert.deepEqual(places[3], { room: 0, tops: [30] });
  assert.equal(end, 2000 + places[2].room + 30 + 50 + 5);
});

test("numbers in a row are a range", () => {
  assert.equal(ranges([3]), "3");
  assert.equal(ranges([3, 4, 5, 8]), "3–5, 8");
});
