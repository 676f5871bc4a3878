// A sentence as quotes of it are weighed: its words, what stops between them, and what of it a draft was chosen by.

import { fold } from "../../search/fold.js";
import { wordsOf } from "./words.js";

/** @import { Article, Draft, Known, Relation, Span, Wording } from "../types.d.ts" */

/**
 * A word, and to what kind it belongs.
 *
 * @typedef {{ span: Span, plain: string, isDeterminer: boolean, isSmall: boolean, isOpener: boolean }} Word
 */

/**
 * Places of words are numbers of words.
 *
 * @typedef {object} Reading
 * @property {Article} article
 * @property {Span} span Of the sentence.
 * @property {Word[]} words
 * @property {{ isStop: boolean, isStrong: boolean }[]} stops What stands before each word.
 * @property {{ field: string, from: number, to: number }[]} chosen The words by which values were chosen, sources included.
 * @property {Span} hull From the first to the last of them, without sources.
 * @property {number} phrase Where the phrase begins that the first of them stands in.
 * @property {Span | null} cue The nearest words that point to the relation.
 * @property {boolean} isTight Whether nothing but small words stands between subject and object.
 * @property {boolean} hasSubject
 * @property {boolean} hasObject
 * @property {boolean} hasChosen
 * @property {Span[]} before Quotes that other statements have in this sentence, in their order.
 */

const STOP = /[,;:!?()[\]{}—–、，；：！？（）「」，؛؟]|\s-\s/u;
const STRONG = /[;:()；：]/u;
/** Fields whose words need not be in the quote. */
const BESIDE = new Set(["according_to", "note", "translation", "act", "sums_up", "alternative_to"]);

/** @param {Known} known @param {Draft} draft @returns {Reading} */
export function readSentence({ article, vocabulary }, draft) {
  const { text, lang } = article;
  const { span } = article.sentences[draft.sentence];
  const words = read(text, span, lang, vocabulary.wording?.[lang]);
  const stops = words.map((word, at) => {
    const gap = at ? text.slice(words[at - 1].span[1], word.span[0]) : "";
    return { isStop: !at || STOP.test(gap), isStrong: !at || STRONG.test(gap) };
  });
  const all = draft.slots.flatMap(({ field, values, isInferred }) =>
    isInferred ? [] : values.flatMap((value) => ("at" in value && value.at ? placeOf(words, value.at, field) : [])),
  );
  const own = all.filter(({ field }) => !BESIDE.has(field));
  const relation = draft.slots.find(({ field }) => field === "relation")?.values[0];
  const known = relation?.is === "relation" ? vocabulary.relations[relation.id] : null;
  const around = hullOf(own);
  const cue = known ? nearest(cuesOf(known, words), around) : null;
  const hull = around ?? cue ?? /** @type {Span} */ ([0, words.length - 1]);
  const has = (/** @type {string} */ field) => own.some((one) => one.field === field);
  const quotes = article.statements.flatMap(({ id, spans }) => (spans.length === 1 && id !== draft.id ? spans : []));
  return {
    article,
    span,
    words,
    stops,
    chosen: all,
    hull,
    phrase: phraseBefore(words, stops, hull[0]),
    cue,
    isTight: has("subject") && has("object") && isTight(words, all, hull),
    hasSubject: has("subject"),
    hasObject: has("object"),
    hasChosen: own.length > 0,
    before: quotes.flatMap(([from, to]) =>
      from >= span[0] && to <= span[1]
        ? placeOf(words, [from, to], "").map((one) => /** @type {Span} */ ([one.from, one.to]))
        : [],
    ),
  };
}

/** @param {string} text @param {Span} span @param {string} lang @param {Wording | undefined} wording @returns {Word[]} */
function read(text, span, lang, wording) {
  const setOf = (/** @type {(string[] | undefined)[]} */ ...lists) =>
    new Set(lists.flatMap((words) => words?.map(fold) ?? []));
  const determiners = setOf(wording?.determiners);
  const openers = setOf(wording?.openers, wording?.joiners);
  const small = setOf(wording?.prepositions, wording?.small);
  return wordsOf(text, span, lang).map((one) => {
    const plain = fold(text.slice(...one));
    const isDeterminer = determiners.has(plain);
    const isOpener = openers.has(plain) && !isDeterminer;
    return { span: one, plain, isOpener, isDeterminer, isSmall: small.has(plain) && !isOpener && !isDeterminer };
  });
}

/** @param {Word[]} words @param {Span} span @param {string} field */
function placeOf(words, [start, end], field) {
  const from = words.findIndex(({ span }) => span[1] > start);
  const to = words.filter(({ span }) => span[0] < end).length - 1;
  return from >= 0 && to >= from ? [{ field, from, to }] : [];
}

/** @param {{ from: number, to: number }[]} places @returns {Span | null} */
const hullOf = (places) =>
  places.length ? [Math.min(...places.map(({ from }) => from)), Math.max(...places.map(({ to }) => to))] : null;

/** @param {Word[]} words @param {Reading["stops"]} stops @param {number} at */
function phraseBefore(words, stops, at) {
  let from = at;
  while (from > 0 && words[from - 1].isDeterminer && !stops[from].isStop) from--;
  return from;
}

/** @param {Word[]} words @param {Reading["chosen"]} chosen @param {Span} hull */
function isTight(words, chosen, [from, to]) {
  return words
    .slice(from, to + 1)
    .every(
      ({ isSmall, isDeterminer }, k) =>
        isSmall || isDeterminer || chosen.some((one) => one.from <= from + k && from + k <= one.to),
    );
}

/** Return where words stand that point to a relation. @param {Relation} relation @param {Word[]} words @returns {Span[]} */
function cuesOf({ label, cues }, words) {
  return [label, ...cues].flatMap((cue) => {
    const parts = fold(cue).match(/[\p{L}\p{N}]+\*?/gu) ?? [];
    return words.flatMap((_, at) => {
      const isHere = parts.length > 0 && parts.every((part, k) => words[at + k] && isForm(part, words[at + k].plain));
      return isHere ? [/** @type {Span} */ ([at, at + parts.length - 1])] : [];
    });
  });
}

/** Return whether a word is a form of a cue, of which `*` stands for any ending. @param {string} cue @param {string} word */
function isForm(cue, word) {
  if (cue.endsWith("*")) return word.startsWith(cue.slice(0, -1));
  if (cue === word) return true;
  const stem = cue.slice(0, Math.max(4, cue.length - 2));
  return cue.length >= 4 && word.startsWith(stem) && Math.abs(word.length - cue.length) < 4;
}

/** @param {Span[]} places @param {Span | null} hull @returns {Span | null} */
function nearest(places, hull) {
  if (!places.length || !hull) return places[0] ?? null;
  const far = (/** @type {Span} */ [from, to]) => Math.max(0, hull[0] - to, from - hull[1]);
  return [...places].sort((one, other) => far(one) - far(other))[0];
}
