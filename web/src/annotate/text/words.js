// The words of a text of any script, as places in it.

/** @import { Span } from "../types.d.ts" */

/** @type {Map<string, Intl.Segmenter>} */
const segmenters = new Map();

/** Return what cuts texts of a language into words. @param {string} lang */
function segmenterOf(lang) {
  let found = segmenters.get(lang);
  if (!found) {
    try {
      found = new Intl.Segmenter(lang || "en", { granularity: "word" });
    } catch {
      found = new Intl.Segmenter("en", { granularity: "word" }); // a tag that is none
    }
    segmenters.set(lang, found);
  }
  return found;
}

/** What joins words to one, without a space: West-2017, l'accord. */
const JOINING = /^['’ʼ‐‑/&.@_-]$/u;

/**
 * Return where the words of a passage stand, without the punctuation around them.
 *
 * @param {string} text
 * @param {Span} span
 * @param {string} lang
 * @returns {Span[]}
 */
export function wordsOf(text, [from, to], lang) {
  /** @type {Span[]} */
  const words = [];
  let joins = false;
  for (const { segment, index, isWordLike } of segmenterOf(lang).segment(text.slice(from, to))) {
    const [start, end] = [from + index, from + index + segment.length];
    const last = words[words.length - 1];
    if (isWordLike) {
      if (joins && last) last[1] = end;
      else words.push([start, end]);
      joins = false;
    } else joins = !joins && last?.[1] === start && JOINING.test(segment);
  }
  return words;
}

/** What no name or quote begins or ends with, unless its other half is within. */
const OUTER = /[\s\p{Pd}\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Po}"'`]/u;
/** Signs that belong to the word before or after them. */
const OF_WORDS = /[%‰#@&*§†‡]/u;
/** Signs that come in two halves. */
const HALVES = ["()", "[]", "{}", "“”", "„”", "„“", "«»", "‘’"];

/**
 * Return a passage without the spaces and the punctuation at its ends; a half stays whose other half is within, and so
 * does the sign of what is a share.
 *
 * @param {string} text
 * @param {Span} span
 * @returns {Span}
 */
export function trimmed(text, [start, end]) {
  let [from, to] = [start, end];
  while (from < to && isOuter(text[from])) from++;
  while (to > from && isOuter(text[to - 1])) to--;
  const within = text.slice(from, to);
  const halves = HALVES.find(([, second]) => to < end && text[to] === second);
  if (halves && within.lastIndexOf(halves[0]) > within.lastIndexOf(halves[1])) to++;
  const first = HALVES.find(([one]) => from > start && text[from - 1] === one);
  const at = first ? within.indexOf(first[1]) : -1;
  if (first && at >= 0 && (within.indexOf(first[0]) < 0 || at < within.indexOf(first[0]))) from--;
  return [from, to];
}

/** @param {string} sign */
const isOuter = (sign) => OUTER.test(sign) && !OF_WORDS.test(sign);

/** Return the words of a passage that lie within another. @param {Span[]} words @param {Span} span */
export const within = (words, [from, to]) => words.filter(([start, end]) => start >= from && end <= to);

const OF_WORD = /[\p{L}\p{N}]/u;

/** Return whether a stretch neither begins nor ends within a word. @param {string} text @param {number} from @param {number} to */
export function isWhole(text, from, to) {
  const isCutBefore = from > 0 && OF_WORD.test(text[from - 1]) && OF_WORD.test(text[from]);
  return !isCutBefore && !(to < text.length && OF_WORD.test(text[to - 1]) && OF_WORD.test(text[to]));
}
