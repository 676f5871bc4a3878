// The sentences around a quote, with words marked.

import { facts, loadedWords } from "../store/store.js";
import { articleOf, doubtingWords, noWords, quotedSpans } from "../words/claims.js";
import { h } from "./dom.js";

/** @import { Child } from "./types.d.ts" */
/** @typedef {[from: number, to: number]} Span */

const MOST_BETWEEN = 44;

/**
 * Return the sentences around a quote, the quoted words marked.
 *
 * @param {number} at
 * @param {number} [around] How many words to keep before and after what is marked; whole sentences if left out.
 */
export const quotedPassage = (at, around) => passage(at, around, (body, from) => relative(quotedSpans(at), body, from));

/**
 * Return the sentences around a quote, the words marked with which the author doubts it; none where they are not known.
 *
 * @param {number} at
 * @param {number} [around]
 */
export function doubtingPassage(at, around) {
  const words = doubtingWords(at);
  const isSaid = textsOf(at).some((text) => spansOf(words, text).length);
  return isSaid ? passage(at, around, (text) => spansOf(words, text), "doubting") : null;
}

/**
 * @param {number} at
 * @param {number | undefined} around
 * @param {(text: string, from: number | null) => Span[]} marked
 * @param {string | null} [kind]
 */
function passage(at, around, marked, kind = null) {
  const { quote } = loadedWords().statements.get(at);
  if (!quote) return noWords(at);
  const from = bodyOf(at) === null ? null : Number(quote[0]);
  return textsOf(at).map((text, k) => [k ? " […] " : "", pieces(text, marked(text, from), around, kind)]);
}

/** Return words of a statement as a quotation, in the language of its article, if it has any. @param {number} at @param {Child} words */
export const quotation = (at, words) =>
  noWords(at) === null
    ? h("blockquote", { dir: "auto", lang: articleOf(at).language }, words)
    : h("p", { class: "quiet no-words" }, words);

/** @param {number} at */
const bodyOf = (at) => loadedWords().bodies.get(facts.statements.article[at]);

/** Return the sentences of a quote, or the quoted words where there is no more. @param {number} at */
function textsOf(at) {
  const { quote = [] } = loadedWords().statements.get(at);
  const body = bodyOf(at);
  return body === null ? quote.map(String) : [body.slice(Number(quote[0]), Number(quote[1]))];
}

/** @param {Span[]} spans Places in the article. @param {string} text @param {number | null} from @returns {Span[]} */
const relative = (spans, text, from) =>
  from === null ? [[0, text.length]] : spans.map(([start, stop]) => [start - from, stop - from]);

/** Return where words stand in a text, once each. @param {string[]} words @param {string} text */
function spansOf(words, text) {
  /** @type {Span[]} */
  const spans = [];
  for (const word of words) {
    const pattern = word.split(/\s+/).map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern.join("\\s+")}(?![\\p{L}\\p{N}])`, "iu").exec(text);
    if (found) spans.push([found.index, found.index + found[0].length]);
  }
  return spans.sort(([one], [other]) => one - other);
}

/** @param {string} text @param {Span[]} spans @param {number | undefined} around @param {string | null} kind */
function pieces(text, spans, around, kind) {
  /** @type {Child[]} */
  const parts = [];
  let end = 0;
  for (const [start, stop] of spans) {
    if (start > end)
      parts.push(end || around === undefined ? between(text.slice(end, start)) : tail(text.slice(0, start), around));
    if (stop > end) parts.push(h("mark", { class: kind }, withoutHeadMark(text.slice(Math.max(end, start), stop))));
    end = Math.max(end, stop);
  }
  const rest = text.slice(end);
  return [...parts, around === undefined ? between(rest) : head(rest, around)];
}

/** Return a text without the sign of a headline. @param {string} text */
const withoutHeadMark = (text) => text.replace(/^# /, "");

/** Return a text with its middle left out where it is long. @param {string} text */
function between(text) {
  const whole = withoutHeadMark(text);
  const words = whole.split(/\s+/);
  return words.length <= MOST_BETWEEN ? whole : [...words.slice(0, 20), "[…]", ...words.slice(-20)].join(" ");
}

/** Return the last words of a text. @param {string} text @param {number} most */
function tail(text, most) {
  const words = withoutHeadMark(text).split(/\s+/);
  return words.length <= most + 1 ? words.join(" ") : ["…", ...words.slice(-most - 1)].join(" ");
}

/** Return the first words of a text. @param {string} text @param {number} most */
function head(text, most) {
  const words = text.split(/\s+/);
  return words.length <= most + 1 ? words.join(" ") : [...words.slice(0, most + 1), "…"].join(" ");
}
