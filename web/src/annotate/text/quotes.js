// The quote that is proposed for a statement, from the words that it was chosen by.

import { clausesOf } from "./clauses.js";
import { trimmed } from "./words.js";

/** @import { Sentence, Span, Wording } from "../types.d.ts" */

/**
 * Return the proposed quote: the run of clauses that holds the chosen words; the sentence where none were chosen.
 *
 * @param {string} text
 * @param {Sentence} sentence
 * @param {Span[]} chosen
 * @param {string} [lang]
 * @param {Wording} [wording]
 * @returns {Span[]}
 */
export function proposedQuote(text, sentence, chosen, lang = "en", wording) {
  return [runOfClauses(text, sentence, inside(sentence, chosen), lang, wording)];
}

/**
 * Return the quotes to choose from, each once: clauses, from the first to the last chosen word, the sentence.
 *
 * @param {string} text
 * @param {Sentence} sentence
 * @param {Span[]} chosen
 * @param {string} [lang]
 * @param {Wording} [wording]
 * @returns {{ name: "clauses" | "words" | "sentence", spans: Span[] }[]}
 */
export function quoteChoices(text, sentence, chosen, lang = "en", wording) {
  const own = inside(sentence, chosen);
  return [
    { name: "clauses", spans: [runOfClauses(text, sentence, own, lang, wording)] },
    { name: "words", spans: [own.length ? trimmed(text, hullOf(own)) : trimmed(text, sentence.span)] },
    { name: "sentence", spans: [trimmed(text, sentence.span)] },
  ];
}

/** Chosen words of other sentences say nothing of a quote in this one. @param {Sentence} sentence @param {Span[]} chosen */
const inside = (sentence, chosen) => chosen.filter(([from, to]) => from >= sentence.span[0] && to <= sentence.span[1]);

/** @param {Span[]} spans @returns {Span} */
const hullOf = (spans) => [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];

/**
 * @param {string} text
 * @param {Sentence} sentence
 * @param {Span[]} own
 * @param {string} lang
 * @param {Wording | undefined} wording
 * @returns {Span}
 */
function runOfClauses(text, sentence, own, lang, wording) {
  if (!own.length) return trimmed(text, sentence.span);
  const [from, to] = hullOf(own);
  const held = clausesOf(text, sentence.span, lang, wording).filter(([start, end]) => end > from && start < to);
  return trimmed(text, held.length ? hullOf(held) : [from, to]);
}
