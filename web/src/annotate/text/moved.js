// Where the places of a text stand in another text that was made of it: by what both have alike, else by the words.

/** @import { Span } from "../types.d.ts" */
/** @typedef {{ span: (span: Span) => Span | null, point: (at: number) => number }} Mover */

/** How much of what stands beside words is compared, and how much of it must be alike for words that are few. */
const BESIDE = 40;
const ALIKE = 8;
/** Words of this length are taken for themselves wherever they stand. */
const LONG = 20;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Return what finds places of a text in another one.
 *
 * @param {string} was
 * @param {string} now
 * @returns {Mover}
 */
export function moverOf(was, now) {
  const least = Math.min(was.length, now.length);
  const begins = alike(least, (k) => was[k] === now[k]);
  const ends = alike(least - begins, (k) => was[was.length - 1 - k] === now[now.length - 1 - k]);
  const by = now.length - was.length;
  const point = (/** @type {number} */ at) =>
    at <= begins ? at : at >= was.length - ends ? at + by : Math.min(begins, now.length);

  /** Whether words that stand apart in the first text do so at a place of the second. @param {Span} span @param {number} at */
  const standsApart = ([from, to], at) =>
    isApart(now, at) >= isApart(was, from) && isApart(now, at + to - from) >= isApart(was, to);

  /** How much of what stands beside is alike. @param {Span} span @param {number} at */
  const beside = ([from, to], at) =>
    alike(BESIDE, (k) => from > k && at > k && was[from - 1 - k] === now[at - 1 - k]) +
    alike(BESIDE, (k) => to + k < was.length && was[to + k] === now[at + to - from + k]);

  /** @param {Span} span @returns {Span | null} */
  const span = (span) => {
    const [from, to] = span;
    const words = was.slice(from, to);
    const near = to <= begins ? from : from >= was.length - ends ? from + by : null;
    if (near !== null && standsApart(span, near)) return [near, near + to - from];
    if (!words) return null;
    /** @type {{ at: number, like: number } | null} */
    let best = null;
    for (let at = now.indexOf(words); at >= 0; at = now.indexOf(words, at + 1)) {
      if (!standsApart(span, at)) continue;
      const like = beside(span, at);
      if (words.length < LONG && like < ALIKE) continue;
      const isNearer = best && like === best.like && Math.abs(at - from) < Math.abs(best.at - from);
      if (!best || like > best.like || isNearer) best = { at, like };
    }
    return best && [best.at, best.at + to - from];
  };
  return { span, point };
}

/** Return how many signs from the first on are alike. @param {number} most @param {(k: number) => boolean} isAlike */
function alike(most, isAlike) {
  let k = 0;
  while (k < most && isAlike(k)) k++;
  return k;
}

/** Whether no word goes over a place: 1, else 0. @param {string} text @param {number} at */
const isApart = (text, at) => Number(!(LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at] ?? "")));
