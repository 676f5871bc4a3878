// Words, clauses, quotes and letters, on texts of several scripts.

import assert from "node:assert/strict";
import test from "node:test";
import { clausesOf } from "../src/annotate/text/clauses.js";
import { hintsFor } from "../src/annotate/text/hints.js";
import { proposedQuote, quoteChoices } from "../src/annotate/text/quotes.js";
import { trimmed, wordsOf } from "../src/annotate/text/words.js";

/** @import { Sentence, Span } from "../src/annotate/types.d.ts" */

/** @param {string} text @returns {Span} */
const all = (text) => [0, text.length];
/** @param {string} text @param {Span[]} spans */
const cut = (text, spans) => spans.map(([from, to]) => text.slice(from, to));
/** @param {string} text @param {string} lang */
const words = (text, lang) => cut(text, wordsOf(text, all(text), lang));
/** @param {string} text @returns {Sentence} */
const sentence = (text) => ({ span: all(text), isTitle: false, paragraph: 0, relations: [], nothing: null });
/** @param {string} text @param {string} part @returns {Span} */
const place = (text, part) => [text.indexOf(part), text.indexOf(part) + part.length];

test("words are without the punctuation around them, and with what joins them", () => {
  assert.deepEqual(words("“West-2017”, said Sudan’s envoy (100,000).", "en"), [
    "West-2017",
    "said",
    "Sudan’s",
    "envoy",
    "100,000",
  ]);
  assert.deepEqual(words("Прем’єр-міністр Ўладзімір — там.", "uk"), ["Прем’єр-міністр", "Ўладзімір", "там"]);
  assert.deepEqual(words("中国外交部发言人表示。", "zh").join(""), "中国外交部发言人表示");
});

test("only the words within the passage are cut", () => {
  const text = "One two three.";
  assert.deepEqual(cut(text, wordsOf(text, [4, 13], "en")), ["two", "three"]);
});

test("punctuation falls off at both ends", () => {
  const text = " (“Yes”, he said.) ";
  assert.deepEqual(cut(text, [trimmed(text, all(text))]), ["Yes”, he said"]);
  assert.deepEqual(cut("by 40%.", [trimmed("by 40%.", [3, 7])]), ["40%"]);
});

test("clauses end at punctuation, and never within a number", () => {
  const text = "Of 100,000 men, some (the guards) left – others stayed.";
  assert.deepEqual(cut(text, clausesOf(text, all(text), "en")), [
    "Of 100,000 men",
    "some",
    "the guards",
    "left",
    "others stayed",
  ]);
});

test("the proposed quote is the run of clauses that holds the chosen words", () => {
  const text = "On Monday, the council voted, the envoy said, to leave the pact.";
  const chosen = [place(text, "council"), place(text, "pact")];
  assert.deepEqual(cut(text, proposedQuote(text, sentence(text), chosen)), [
    "the council voted, the envoy said, to leave the pact",
  ]);
  const choices = quoteChoices(text, sentence(text), chosen).map(({ name, spans }) => [name, ...cut(text, spans)]);
  assert.deepEqual(choices[1], ["words", "council voted, the envoy said, to leave the pact"]);
  assert.deepEqual(choices[2], ["sentence", "On Monday, the council voted, the envoy said, to leave the pact"]);
});

test("no letters are the beginning of others, and likely words get one", () => {
  const spans = Array.from({ length: 60 }, (_, k) => /** @type {Span} */ ([k * 2, k * 2 + 1]));
  const hints = hintsFor(spans, [], ([from]) => from > 100);
  const letters = hints.map((hint) => hint.letters);
  assert.equal(new Set(letters).size, 60);
  assert.deepEqual(
    letters.filter((one) => letters.some((other) => other !== one && other.startsWith(one))),
    [],
  );
  assert.ok(hints.slice(51).every((hint) => hint.letters.length === 1));
  assert.deepEqual(
    hints.map((hint) => hint.span),
    spans,
    "in the order of the text",
  );
});
