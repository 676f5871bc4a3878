// What follows from an article for drawing it: which statements a sentence has, how far it is read, which lines lie below which.

import assert from "node:assert/strict";
import test from "node:test";
import { claimantsOf, colourOf, lanesOf, paragraphsOf, readingOf, sentenceAt } from "../src/annotate/view/sentences.js";

/** @import { Article, Span, Stated } from "../src/annotate/types.d.ts" */

//            0         10        20        30        40
const TEXT = "A title\n\nOne two. Three four.\n\nFive six seven.";

/** @param {string} id @param {Span[]} spans @param {string | null} [by] @returns {Stated} */
const stated = (id, spans, by = null) =>
  /** @type {Stated} */ ({ key: id, id, spans, words: { subject: "a", relation: "b", object: "c", by } });

/** @param {Stated[]} statements @returns {Article} */
const article = (statements) =>
  /** @type {any} */ ({
    text: TEXT,
    statements,
    sentences: /** @type {[Span, boolean, number, boolean][]} */ ([
      [[0, 7], true, 0, false],
      [[9, 17], false, 1, false],
      [[18, 29], false, 1, true],
      [[31, 46], false, 2, false],
    ]).map(([span, isTitle, paragraph, isNothing]) => ({
      span,
      isTitle,
      paragraph,
      relations: [],
      nothing: isNothing ? { coder: "anna", day: "2026-11-30" } : null,
    })),
  });

test("sentences stand in their paragraphs, the title apart", () => {
  const found = paragraphsOf(article([])).map(({ isTitle, sentences }) => [
    isTitle,
    sentences.map(({ number }) => number),
  ]);
  assert.deepEqual(found, [
    [true, [0]],
    [false, [1, 2]],
    [false, [3]],
  ]);
});

test("a place belongs to the sentence that holds it, or to the one before it", () => {
  const places = [0, 6, 8, 9, 17, 18, 30, 31, 45];
  assert.deepEqual(
    places.map((place) => sentenceAt(article([]), place)),
    [0, 0, 0, 1, 1, 2, 2, 3, 3],
  );
});

test("a sentence is coded where any words of it are quoted, and else as its coder left it", () => {
  const all = article([stated("across", [[13, 22]])]);
  assert.deepEqual(
    [0, 1, 2, 3].map((number) => readingOf(all, number)),
    ["open", "coded", "coded", "open"],
  );
  assert.equal(readingOf(article([]), 2), "nothing");
});

test("quotes that overlap get lines of their own, others share one", () => {
  const spans = /** @type {Span[][]} */ ([[[9, 17]], [[9, 12]], [[13, 17]], [[18, 29]]]);
  assert.deepEqual(lanesOf(spans.map((some, k) => stated(String(k), some))), [0, 1, 1, 0]);
});

test("the author has a colour of its own, and claimants keep theirs", () => {
  const all = article([stated("a", [[9, 12]], "NATO"), stated("b", [[13, 17]]), stated("c", [[18, 29]], "Minsk")]);
  const claimants = claimantsOf(all);
  assert.deepEqual(claimants, ["NATO", "Minsk"]);
  assert.deepEqual(
    [null, "NATO", "Minsk"].map((by) => colourOf(claimants, by)),
    [0, 1, 2],
  );
});
