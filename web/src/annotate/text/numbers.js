// Numbers in a text, as figures and as words.

import { wordsOf } from "./words.js";

/** @import { Span, Wording } from "../types.d.ts" */

/** @typedef {{ span: Span, value: string }} Numbered */

const FIGURES = /\p{Nd}+(?:[.,'’\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu;
const DIGIT = /\p{Nd}/u;

/**
 * Return the numbers of a passage, each as a file has it: `100,000` is 100000, and so are words of the language.
 *
 * @param {string} text
 * @param {Span} span
 * @param {string} lang
 * @param {Wording} [wording]
 * @returns {Numbered[]}
 */
export function numbersIn(text, [from, to], lang, wording) {
  const words = wordsOf(text, [from, to], lang);
  const known = wording?.numbers ?? {};
  /** @type {Numbered[]} */
  const found = [];
  for (const { 0: written, index } of text.slice(from, to).matchAll(FIGURES)) {
    const span = /** @type {Span} */ ([from + index, from + index + written.length]);
    const isWithin = words.some(([start, end]) => start <= span[0] && end > span[1]);
    if (!isWithin && !isWordBefore(text, span[0])) found.push({ span, value: figures(written) });
  }
  for (const [start, end] of words) {
    const parts = [...text.slice(start, end).matchAll(/[^-‐‑]+/gu)].map(({ 0: part, index }) => ({
      part,
      at: start + index,
    }));
    const values = parts.map(({ part }) => known[part.toLowerCase()]);
    if (values.every((value) => value !== undefined))
      for (const [k, { part, at }] of parts.entries())
        found.push({ span: [at, at + part.length], value: `${values[k]}` });
  }
  found.sort((one, other) => one.span[0] - other.span[0]);
  return joined(text, found);
}

/** How many words a number has before it at most: “no more than”. */
const MOST_WORDS = 4;

/**
 * Return a number that is written with words of its own before it, “at least 17”, and these words; nothing for anything else.
 *
 * @param {string} written
 * @param {string} lang
 * @param {Wording} [wording]
 */
export function numberAndWords(written, lang, wording) {
  const text = written.trim();
  const [number, ...others] = numbersIn(text, [0, text.length], lang, wording);
  if (!number || others.length || number.span[1] !== text.length) return [];
  const words = text.slice(0, number.span[0]).trim().split(/\s+/);
  // “no one” has words of no number
  const isOfNumber = words.length <= MOST_WORDS && words.every((word) => /^[\p{L}\p{M}’'-]+\.?$/u.test(word));
  return isOfNumber && (Number(number.value) > 1 || DIGIT.test(text)) ? [number.value, words.join(" ")] : [];
}

/** A number that a letter or a hyphen stands before belongs to a name: West-2017. @param {string} text @param {number} at */
const isWordBefore = (text, at) =>
  at > 0 && /[\p{L}_]/u.test(text[at - 1] === "-" ? (text[at - 2] ?? "") : text[at - 1]);

/** Return figures as a file has them: without what parts thousands, with a point before the rest. @param {string} written */
function figures(written) {
  const plain = written.replace(/(?<=\p{Nd})[.,'’\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu, "").replace(",", ".");
  return [...plain].map((sign) => (DIGIT.test(sign) ? digitOf(sign) : sign)).join("");
}

/** Return a figure of any script as one of ASCII: those of a script follow each other from its zero. @param {string} sign */
function digitOf(sign) {
  if (sign >= "0" && sign <= "9") return sign;
  const code = /** @type {number} */ (sign.codePointAt(0));
  let zero = code;
  while (DIGIT.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
  return `${code - zero}`;
}

/** Join what stands side by side and is one number: "2.5 million", "two hundred". @param {string} text @param {Numbered[]} found */
function joined(text, found) {
  /** @type {Numbered[]} */
  const kept = [];
  for (const one of found) {
    const last = kept[kept.length - 1];
    const isNext = last && /^[\s-]+$/.test(text.slice(last.span[1], one.span[0]));
    const [before, value] = [Number(last?.value), Number(one.value)];
    if (isNext && value >= 100 && before < value && value % 10 === 0)
      kept[kept.length - 1] = { span: [last.span[0], one.span[1]], value: `${Math.round(before * value * 1e6) / 1e6}` };
    else if (isNext && before >= 20 && value < 10 && before % 10 === 0 && before < 100)
      kept[kept.length - 1] = { span: [last.span[0], one.span[1]], value: `${before + value}` };
    else kept.push(one);
  }
  return kept;
}
