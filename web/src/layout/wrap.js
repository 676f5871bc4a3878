// Text in lines of a width that is measured, not assumed.

/** @import { Words } from "./types.d.ts" */
/** Where lines may break: not at spaces that hold words together. */
const BREAKS = /[^\S\u00a0]+/;

/** Measures the width of a text. @typedef {(text: string) => number} Measure */

/**
 * Return a text in lines no wider than the most, cut where it needs more lines than it may have.
 *
 * @param {string} text
 * @param {number} most
 * @param {number} lines
 * @param {Measure} measure
 * @returns {string[]}
 */
export function wrap(text, most, lines, measure) {
  const done = [""];
  for (const word of text
    .slice(0, 400)
    .split(BREAKS)
    .flatMap((one) => pieces(one, most, measure))) {
    const last = done[done.length - 1];
    const longer = last ? `${last} ${word}` : word;
    if (!last || measure(longer) <= most) done[done.length - 1] = longer;
    else done.push(word);
  }
  if (done.length <= lines) return done;
  const kept = done.slice(0, lines);
  let last = Array.from(kept[lines - 1]);
  while (last.length > 1 && measure(`${last.join("")}…`) > most) last = last.slice(0, -1);
  kept[lines - 1] = `${last.join("").trimEnd()}…`;
  return kept;
}

/** Break a word that is too long for a line, as words of some scripts are. @param {string} word @param {number} most @param {Measure} measure */
function pieces(word, most, measure) {
  if (measure(word) <= most) return [word];
  const found = [""];
  for (const letter of Array.from(word)) {
    const longer = found[found.length - 1] + letter;
    if (measure(longer) <= most || !found[found.length - 1]) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found;
}

/**
 * Return a text in so many lines, all about equally long; in fewer where it is short.
 *
 * @param {string} text
 * @param {number} most
 * @param {number} lines
 * @param {Measure} measure
 * @returns {Words}
 */
export function balanced(text, most, lines, measure) {
  let narrowest = wrap(text, most, lines, measure);
  const least = Math.max(40, ...text.split(BREAKS).map(measure));
  for (let width = most - 12; width > least; width -= 12) {
    const next = wrap(text, width, 99, measure);
    if (next.length > narrowest.length) break;
    narrowest = next;
  }
  return { lines: narrowest, width: Math.ceil(Math.max(...narrowest.map(measure))) };
}
