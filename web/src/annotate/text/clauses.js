// The clauses of a sentence: between punctuation and brackets, and before words that begin one.

import { trimmed, wordsOf } from "./words.js";

/** @import { Span, Wording } from "../types.d.ts" */

/** A dash between spaces cuts, a hyphen does not; a comma or point within a number does not. */
const CUT = /[,;:!?()[\]{}…。、，；：！？（）「」『』《》،؛؟]|[.](?=\s|$)|(?<=\s)[\p{Pd}](?=\s)|[—–]/gu;
const WITHIN_NUMBER = /\d[,.:–]\d/u;

/**
 * Return the clauses of a passage, in order; together they hold all its words.
 *
 * @param {string} text
 * @param {Span} span
 * @param {string} lang
 * @param {Wording} [wording] With the words before which a clause begins.
 * @returns {Span[]}
 */
export function clausesOf(text, [from, to], lang, wording) {
  const cuts = [from];
  for (const { index, 0: sign } of text.slice(from, to).matchAll(CUT)) {
    const at = from + index;
    if (!WITHIN_NUMBER.test(text.slice(at - 1, at + 2))) cuts.push(at + sign.length);
  }
  const openers = new Set(wording?.openers);
  if (openers.size)
    for (const [start, end] of wordsOf(text, [from, to], lang))
      if (openers.has(text.slice(start, end).toLowerCase())) cuts.push(start);
  cuts.sort((one, other) => one - other);
  cuts.push(to);
  return cuts
    .slice(1)
    .map((end, k) => trimmed(text, [cuts[k], end]))
    .filter(([start, end]) => end > start);
}
