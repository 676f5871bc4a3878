// Letters on words, so that a word is chosen without pointing: one letter where there are enough of them, else two.

/** @import { Hint, Span, Stated } from "../types.d.ts" */

/** Letters in the order in which fingers reach them. */
const LETTERS = [..."fjdkslaghrueiwovncmtybpqxz"];

/**
 * Return letters for words, none the beginning of another's, and digits for statements.
 *
 * @param {Span[]} spans
 * @param {Stated[]} statements
 * @param {(span: Span) => boolean} [isLikely] Those that get a single letter first.
 * @returns {Hint[]}
 */
export function hintsFor(spans, statements, isLikely = () => true) {
  const order = [...spans.keys()].sort(
    (one, other) => Number(isLikely(spans[other])) - Number(isLikely(spans[one])) || one - other,
  );
  const letters = lettersFor(spans.length);
  /** @type {Hint[]} */
  const hints = order.map((at, k) => ({ letters: letters[k], span: spans[at], statement: null }));
  hints.sort((one, other) => /** @type {Span} */ (one.span)[0] - /** @type {Span} */ (other.span)[0]);
  const digits = statements.slice(0, 9).map((one, k) => ({ letters: `${k + 1}`, span: null, statement: one.key }));
  return [...hints, ...digits];
}

/** Return so many sequences of letters, the shortest first. @param {number} count */
function lettersFor(count) {
  let begun = 0;
  while (LETTERS.length - begun + begun * LETTERS.length < count && begun < LETTERS.length) begun++;
  const single = LETTERS.slice(0, LETTERS.length - begun);
  const double = LETTERS.slice(LETTERS.length - begun).flatMap((first) => LETTERS.map((second) => first + second));
  const all = [...single, ...double];
  if (all.length >= count) return all.slice(0, count);
  return LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c))).slice(0, count);
}
