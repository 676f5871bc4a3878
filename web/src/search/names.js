// Finding by names: exactly, by their beginning, by the beginning of a word, within a word.

import { beginsWord, fold } from "./fold.js";

/** @import { Named } from "./types.d.ts" */

/** Return something with its names. @param {number} at @param {(string | null | undefined)[]} names @returns {Named} */
export function named(at, names) {
  const given = [...new Set(names.filter((name) => name !== null && name !== undefined && name !== ""))];
  const known = /** @type {string[]} */ (given);
  return { at, names: known, plain: known.map(fold) };
}

/**
 * Return how well a name matches: 0 as a whole, 1 at its beginning, 2 at the beginning of a word, 3 within one or in
 * another order; nothing where it does not.
 *
 * @param {string} plain
 * @param {string[]} wanted
 */
export function rankOfName(plain, wanted) {
  const whole = wanted.join(" ");
  if (plain === whole) return 0;
  if (plain.startsWith(whole)) return 1;
  if (!wanted.every((word) => plain.includes(word))) return null;
  return wanted.every((word) => beginsSome(plain, word)) ? 2 : 3;
}

/** @param {string} plain @param {string} word */
function beginsSome(plain, word) {
  for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) if (beginsWord(plain, at)) return true;
  return false;
}

/**
 * Return those with a name that matches, best first, those of one rank by their number of statements.
 *
 * @template {Named} T
 * @param {T[]} all
 * @param {string[]} wanted
 * @param {(at: number) => number} countOf
 */
export function namesWith(all, wanted, countOf) {
  /** @type {{ one: T, rank: number, by: number, count: number }[]} */
  const found = [];
  for (const one of all) {
    let [rank, by] = [Infinity, 0];
    for (const [k, plain] of one.plain.entries()) {
      const found = rankOfName(plain, wanted);
      if (found !== null && found < rank) [rank, by] = [found, k];
    }
    if (rank < Infinity) found.push({ one, rank, by, count: countOf(one.at) });
  }
  return found.sort((one, other) => one.rank - other.rank || other.count - one.count || one.one.at - other.one.at);
}

/**
 * Return what has the name nearest to what was typed, if one is near: by the fewest letters to change, leave out, add
 * or exchange (Damerau 1964), at most a third of them.
 *
 * @param {Named[]} all
 * @param {string} wanted Folded.
 */
export function nearestTo(all, wanted) {
  /** @type {{ one: Named, name: string, far: number } | null} */
  let nearest = null;
  for (const one of all) {
    for (const [k, plain] of one.plain.entries()) {
      for (const part of new Set([plain, ...plain.split(" ")])) {
        const most = Math.min(Math.floor(Math.max(wanted.length, part.length) / 3), nearest ? nearest.far - 1 : 99);
        if (most < 1 || Math.abs(part.length - wanted.length) > most) continue;
        const far = distance(part, wanted, most);
        if (far <= most) nearest = { one, name: one.names[k], far };
      }
    }
  }
  return nearest;
}

/** Return how many letters differ, or more than the most. @param {string} one @param {string} other @param {number} most */
function distance(one, other, most) {
  let [before, last] = [/** @type {number[]} */ ([]), Array.from({ length: other.length + 1 }, (_, k) => k)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length];
}
