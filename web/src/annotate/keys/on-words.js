// Letters on the words of a sentence: the first and the last word are chosen by them.

import { statementsOf } from "../draft/stated.js";
import { hintsFor } from "../text/hints.js";
import { wordsOf } from "../text/words.js";
import { change } from "./moves.js";

/** @import { Hint, Span, State } from "../types.d.ts" */
/** @import { At } from "./types.d.ts" */

/** How many sentences away statements beside the text may be to bear a digit. */
const NEAR = 1;

/** Return the statements near a sentence, the last saved and those of the sentence first. @param {At} at */
function near({ state, known }) {
  const { article } = known;
  const { sentence, last } = state;
  const before = Array.from({ length: NEAR }, (_, k) => sentence - 1 - k);
  const after = Array.from({ length: NEAR }, (_, k) => sentence + 1 + k);
  const all = [sentence, ...before, ...after].flatMap((one) => statementsOf(article, one));
  return all.sort((one, other) => Number(other.key === last) - Number(one.key === last));
}

/** Return the letters for the sentence that is shown. @param {At} at @param {boolean} hasStatements @returns {Hint[]} */
function hintsAt(at, hasStatements) {
  const { text, lang, sentences } = at.known.article;
  const { span } = sentences[at.state.sentence];
  const small = new Set(at.known.vocabulary.wording?.[lang]?.small);
  const isLikely = (/** @type {Span} */ [from, to]) => !small.has(text.slice(from, to).toLowerCase());
  return hintsFor(wordsOf(text, span, lang), hasStatements ? near(at) : [], isLikely);
}

/** @param {At} at @returns {At} */
export const toWords = (at) =>
  change(at, { place: "words", hints: hintsAt(at, true), typed: "", first: null, line: "" });

/** @param {At} at @returns {At} */
export const toQuote = (at) =>
  change(at, { place: "quote", hints: hintsAt(at, false), typed: "", first: null, isAdding: false });

/** Put the letters on the words of another sentence. @param {At} at @param {number} step @returns {At} */
export function toSentence(at, step) {
  const sentence = Math.max(0, Math.min(at.known.article.sentences.length - 1, at.state.sentence + step));
  const moved = change(at, { sentence, typed: "" });
  return change(moved, { hints: hintsAt(moved, at.state.place === "words" && at.state.first === null) });
}

/** Return the hint that is meant after one more letter, and whether some begin so. @param {State} state @param {string} letter */
export function hintBy({ hints, typed }, letter) {
  const letters = typed + letter;
  return {
    hint: hints.find((one) => one.letters === letters) ?? null,
    typed: hints.some((one) => one.letters.startsWith(letters)) ? letters : "",
  };
}

/** Take back a letter, else the first word; nothing where there is none. @param {At} at @returns {At | null} */
export function takeBackLetter(at) {
  if (at.state.typed) return change(at, { typed: "" });
  return at.state.first ? change(at, { first: null }) : null;
}

/** Return the passage from one word to another. @param {Span} one @param {Span} other @returns {Span} */
export const passageOf = (one, other) => [Math.min(one[0], other[0]), Math.max(one[1], other[1])];
