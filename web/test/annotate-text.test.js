// Words, clauses, quotes and letters, on texts of several scripts.

import assert from "node:assert/strict";
import test from "node:test";
import { hintsFor } from "../src/annotate/text/hints.js";
import { likelyQuotes } from "../src/annotate/text/quotes.js";
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
  assert.deepEqual(cut(text, [trimmed(text, all(text))]), ["“Yes”, he said"]);
  assert.deepEqual(cut("by 40%.", [trimmed("by 40%.", [3, 7])]), ["40%"]);
  const front = "at the front (the coast and the hills).";
  assert.deepEqual(cut(front, [trimmed(front, [3, front.length])]), ["the front (the coast and the hills)"]);
  const blood = "with “small blood”: by force";
  assert.deepEqual(cut(blood, [trimmed(blood, [4, blood.length])]), ["“small blood”: by force"]);
});

/** @param {string} text @param {[string, string][]} chosen By field. */
function quotesOf(text, chosen) {
  const slots = chosen.map(([field, words]) => ({
    field,
    values: [{ is: "text", text: words, at: place(text, words) }],
    each: false,
    isInferred: false,
  }));
  const wording = {
    determiners: ["the"],
    joiners: ["that", "and"],
    prepositions: ["of", "with"],
    openers: [],
    small: [],
  };
  const known = /** @type {any} */ ({
    article: { text, lang: "en", sentences: [sentence(text)], statements: [] },
    vocabulary: { relations: {}, wording: { en: wording } },
  });
  return cut(text, likelyQuotes(known, /** @type {any} */ ({ id: null, sentence: 0, slots })));
}

test("the likeliest quote holds the words chosen, from where their clause begins to where it ends", () => {
  const text = "The envoy said that the council left the pact, which surprised the union.";
  const quotes = quotesOf(text, [
    ["subject", "council"],
    ["object", "pact"],
  ]);
  assert.equal(quotes[0], "the council left the pact");
  assert.equal(new Set(quotes).size, 10);
});

test("names that stand side by side are quoted alone", () => {
  const text = "In May the house read the bill that Ann Lee of the Centre Union brought in.";
  const [first] = quotesOf(text, [
    ["subject", "Ann Lee"],
    ["object", "Centre Union"],
  ]);
  assert.equal(first, "Ann Lee of the Centre Union");
});

test("a bracket or quotation mark that opens within a quote closes within it", () => {
  const text = "Guards hold the front (the coast and the hills).";
  const quotes = quotesOf(text, [
    ["subject", "front"],
    ["object", "hills"],
  ]);
  const whole = quotes.filter((quote) => /\(.*hills/.test(quote));
  assert.ok(whole.length > 1);
  for (const quote of whole) assert.ok(quote.endsWith("(the coast and the hills)"), quote);
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
