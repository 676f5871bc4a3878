// The quotes that are likely for a statement: where one begins, where it ends and how long it is are weighed.
//
// The weights are those of a conditional logit over all pairs of a first and a last word, with a ridge of 1, fitted to the
// 261 quotes of one piece of five coded articles in four corpora (benchmarks/annotating_targets.py). Fitted to three of the
// corpora, the first proposal is right for 40 % of the quotes of the fourth, and one of the first ten for 85 %.

import { readSentence } from "./reading.js";

/** @import { Draft, Known, Span } from "../types.d.ts" */
/** @import { Reading } from "./reading.js" */

/** How many quotes there are to choose from besides the proposed one. */
const MOST = 9;

/** What speaks for a quote to begin before a word. */
const BEGINS = {
  isFirst: 1.6,
  isPhrase: 0.6,
  isTightPhrase: 1.6,
  isFirstChosen: 0.3,
  isPhraseWithoutSubject: -0.6,
  hasDeterminer: 1.7,
  isOpener: 0.1,
  isCue: 0.2,
  afterStrongStop: 1,
  afterOpener: 0,
  afterDeterminer: 1,
  afterSmall: -1.4,
  afterOther: -1.5,
  stopsBetween: -1,
  wordsBetween: -0.1,
  insideChosen: -1.5,
  afterChosen: -1.1,
  afterAllChosen: -0.5,
  afterCue: -2.1,
  asBefore: -0.8,
  asLast: 1.3,
  afterQuote: 0.8,
};
/** What speaks for a quote to end after a word. */
const ENDS = {
  isLast: 1.7,
  isLastOfAll: -1.2,
  isLastChosen: 0.7,
  isLastOfTight: 1.2,
  isLastOfObject: 1.2,
  isSmall: -1.9,
  beforeStop: 1.3,
  beforeSmall: -1.2,
  beforeOther: -1.6,
  stopsBetween: -0.2,
  wordsBetween: -0.1,
  insideChosen: -0.6,
  beforeChosen: -1.9,
  beforeCue: -2.6,
  asBefore: -0.4,
  asLast: 1.4,
};
/** What speaks for a number of words; more than four have the first alone. */
const LENGTH = {
  logarithm: -1.4,
  isOneOrTwo: -2.3,
  isUpToFour: -1.1,
};

/**
 * Return the quotes that are likely for a statement, the likeliest first; each is one passage of its sentence.
 *
 * @param {Known} known
 * @param {Draft} draft
 * @returns {Span[]}
 */
export function likelyQuotes(known, draft) {
  const reading = readSentence(known, draft);
  const { words, article } = reading;
  if (!words.length) return [article.sentences[draft.sentence].span];
  const begins = words.map((_, at) => weighed(BEGINS, beginningAt(reading, at)));
  const ends = words.map((_, at) => weighed(ENDS, endAt(reading, at)));
  const lengths = words.map((_, k) => weighed(LENGTH, ofLength(k + 1)));
  const all = begins.flatMap((begin, from) =>
    ends.slice(from).map((end, k) => ({ from, to: from + k, weight: begin + end + lengths[k] })),
  );
  all.sort((one, other) => other.weight - one.weight);
  return all
    .slice(0, MOST + 1)
    .map(({ from, to }) => withHalves(article.text, [words[from].span[0], words[to].span[1]], reading.span));
}

/** @param {{ [name: string]: number }} weights @param {{ [name: string]: number | boolean }} has */
const weighed = (weights, has) =>
  Object.entries(has).reduce((sum, [name, value]) => sum + weights[name] * Number(value), 0);

/** @param {Reading} reading @param {number} at @returns {Record<keyof typeof BEGINS, number | boolean>} */
export function beginningAt({ words, stops, chosen, hull, phrase, cue, isTight, hasSubject, before }, at) {
  const previous = words[at - 1];
  const isInside = at > 0 && !stops[at].isStop;
  return {
    isFirst: at === 0,
    isPhrase: at === phrase,
    isTightPhrase: at === phrase && isTight,
    isFirstChosen: at === hull[0],
    isPhraseWithoutSubject: at === phrase && !hasSubject,
    hasDeterminer: at > 0 && words[at].isDeterminer,
    isOpener: words[at].isOpener,
    isCue: at === cue?.[0],
    afterStrongStop: at > 0 && stops[at].isStrong,
    afterOpener: previous?.isOpener ?? false,
    afterDeterminer: previous?.isDeterminer ?? false,
    afterSmall: previous?.isSmall ?? false,
    afterOther: isInside && !previous.isOpener && !previous.isSmall,
    stopsBetween: stopsIn(stops, at + 1, hull[0]),
    wordsBetween: Math.max(0, Math.min(12, phrase - at)),
    insideChosen: chosen.some(({ from, to }) => from < at && at <= to),
    afterChosen: at > hull[0],
    afterAllChosen: at > hull[1],
    afterCue: cue !== null && at > cue[0],
    asBefore: before.some(([from]) => from === at),
    asLast: before.at(-1)?.[0] === at,
    afterQuote: before.some(([, to]) => to + 1 === at),
  };
}

/** @param {Reading} reading @param {number} at @returns {Record<keyof typeof ENDS, number | boolean>} */
export function endAt({ words, stops, chosen, hull, cue, isTight, hasObject, hasChosen, before }, at) {
  const next = words[at + 1];
  return {
    isLast: !next,
    isLastOfAll: !next && !hasChosen,
    isLastChosen: at === hull[1],
    isLastOfTight: at === hull[1] && isTight,
    isLastOfObject: at === hull[1] && hasObject,
    isSmall: words[at].isDeterminer || words[at].isSmall || words[at].isOpener,
    beforeStop: Boolean(next) && stops[at + 1].isStop,
    beforeSmall: next?.isSmall ?? false,
    beforeOther: Boolean(next) && !stops[at + 1].isStop && !next.isOpener && !next.isSmall,
    stopsBetween: stopsIn(stops, hull[1] + 1, at),
    wordsBetween: Math.max(0, Math.min(12, at - hull[1])),
    insideChosen: chosen.some(({ from, to }) => from <= at && at < to),
    beforeChosen: at < hull[1],
    beforeCue: cue !== null && at < cue[1],
    asBefore: before.some(([, to]) => to === at),
    asLast: before.at(-1)?.[1] === at,
  };
}

/** @param {number} length Of a quote, in words. @returns {Record<keyof typeof LENGTH, number | boolean>} */
const ofLength = (length) => ({
  logarithm: Math.log(length),
  isOneOrTwo: length <= 2,
  isUpToFour: length <= 4,
});

/** @param {Reading["stops"]} stops @param {number} from @param {number} to */
const stopsIn = (stops, from, to) => Math.min(3, stops.slice(from, to + 1).filter(({ isStop }) => isStop).length);

/** Signs that come in two halves. */
const HALVES = ["()", "[]", "{}", "“”", "„”", "„“", "«»", "‘’", '""'];

/** Return a passage with the second half after it of a sign whose first half is within. @param {string} text @param {Span} span @param {Span} sentence @returns {Span} */
function withHalves(text, [from, to], [, end]) {
  const next = to < end ? text[to] : "";
  const within = text.slice(from, to);
  const isHalf = HALVES.some(
    ([first, second]) =>
      next === second &&
      (first === second
        ? within.split(first).length % 2 === 0
        : within.lastIndexOf(first) > within.lastIndexOf(second)),
  );
  return isHalf ? [from, to + 1] : [from, to];
}
