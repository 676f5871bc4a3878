// Fields that words of a sentence show: they bear the letter of the field, and never fill it.

import { numbersIn } from "../text/numbers.js";
import { timesIn } from "../text/times.js";
import { isWhole } from "../text/words.js";

/** @import { Draft, Field, Span } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** Cues that stand for any number, and for any time. */
const NUMBER = "{number}";
const TIME = "{time}";

/**
 * Return the fields that words of a sentence show and that are still empty, each once, in the order of the text.
 *
 * @param {Index} index
 * @param {number} sentence Its number.
 * @param {Draft | null} draft
 * @returns {{ field: string, span: Span }[]}
 */
export function fieldsShown(index, sentence, draft) {
  const { article, vocabulary } = index.known;
  const span = article.sentences[sentence]?.span;
  if (!span) return [];
  const filled = new Set(draft?.slots.map((slot) => slot.field));
  return vocabulary.fields
    .filter(({ id }) => !filled.has(id))
    .flatMap((field) =>
      shownBy(index, field, span)
        .sort((one, other) => tellsBy(article.text, other) - tellsBy(article.text, one))
        .slice(0, 1)
        .map((one) => ({ field: field.id, span: one })),
    )
    .sort((one, other) => one.span[0] - other.span[0]);
}

/** How many letters a figure tells as much as. */
const AS_FIGURE = 10;

/** Return how much words tell: more of them more, and figures most. @param {string} text @param {Span} span */
const tellsBy = (text, [from, to]) => to - from + (/\p{Nd}/u.test(text.slice(from, to)) ? AS_FIGURE : 0);

/**
 * Return the words of a passage that show a field, in the order of the text.
 *
 * @param {Index} index
 * @param {Field} field
 * @param {Span} span
 * @returns {Span[]}
 */
export function shownBy(index, { cues }, span) {
  const { known, lang, wording } = index;
  const { article } = known;
  const own = cues[lang] ?? NONE;
  /** @type {Span[]} */
  const found = [];
  const passage = article.text.slice(...span).replace(CAPITAL, (letters) => letters.toLowerCase());
  for (const { 0: words, index: at } of passage.matchAll(patternOf(own)))
    if (isWhole(passage, at, at + words.length)) found.push([span[0] + at, span[0] + at + words.length]);
  if (own.includes(TIME)) found.push(...timesIn(article.text, span, wording, article.published).map((one) => one.span));
  if (own.includes(NUMBER)) found.push(...amountsIn(index, span).map((one) => one.span));
  return found.sort((one, other) => one[0] - other[0]);
}

/** Return the numbers of a passage that are not of times. @param {Index} index @param {Span} span */
export function amountsIn({ known: { article }, lang, wording }, span) {
  const times = timesIn(article.text, span, wording, article.published);
  return numbersIn(article.text, span, lang, wording).filter(
    ({ span: one }) => !times.some((time) => time.span[0] <= one[0] && one[1] <= time.span[1]),
  );
}

/** @type {string[]} */
const NONE = [];
const NEVER = /(?!)/g;
/** Letters that are capitals because a sentence begins; elsewhere “May” is no “may”. */
const CAPITAL = /(?:^|[“„"«]\s*)\p{Lu}/gu;

/** @type {WeakMap<string[], RegExp>} */
const patterns = new WeakMap();

/** Return what finds cues, `*` being any ending and `…` some words between; it may find them within words. @param {string[]} cues */
function patternOf(cues) {
  let found = patterns.get(cues);
  if (found === undefined) {
    const each = cues
      .filter((cue) => cue !== NUMBER && cue !== TIME)
      .sort((one, other) => other.length - one.length)
      .map((cue) =>
        cue
          .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
          .replace(/\*/g, '[^\\s.,;:!?()“”„"]*')
          .replace(/ … /g, ' (?:[^\\s.,;:!?()“”„"]+ ){0,4}'),
      );
    found = each.length ? new RegExp(`(?:${each.join("|")})(?![A-Za-z0-9])`, "g") : NEVER;
    patterns.set(cues, found);
  }
  return found;
}
