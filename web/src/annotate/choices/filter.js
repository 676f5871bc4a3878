// Entities by what is typed of a name: its beginning first, then beginnings of its words, then what is within; and where
// nothing has that, forms of the words and slips of one letter.

import { fold } from "../../search/fold.js";
import { spaced } from "./index.js";

/** @import { Index, Searched } from "./index.js" */

/** How many letters must be typed for what is within words, and for slips. */
const FOR_WITHIN = 2;
const FOR_SLIPS = 3;

/**
 * Return the entities with a name like what is typed, those used most first, each with a rank: 0 as a whole, 1 at its
 * beginning, 2 at the beginnings of words, 3 within words, 4 other forms, 5 slips.
 *
 * @param {Index} index
 * @param {string} line
 * @returns {{ searched: Searched, rank: number }[]}
 */
export function likeTyped(index, line) {
  const whole = spaced(fold(line));
  const words = whole.split(" ").filter(Boolean);
  if (!words.length) return [];
  /** @type {{ searched: Searched, rank: number }[]} */
  const found = [];
  const rankIn = ranks(whole, words);
  for (const searched of index.byUse) {
    const rank = rankIn(searched.joined);
    if (rank !== null) found.push({ searched, rank });
  }
  if (found.length || words.join("").length < FOR_SLIPS) return found;
  const endings = index.wording?.endings ?? NONE;
  for (const [rank, { pattern, kept }] of [FORMS, SLIPS].entries()) {
    const tests = words.map((word) => ({ parts: kept(word), like: new RegExp(`[ \\n](?:${pattern(word, endings)})`) }));
    for (const searched of index.byUse) {
      const { joined } = searched;
      if (tests.every(({ parts, like }) => parts.some((part) => joined.includes(part)) && like.test(joined)))
        found.push({ searched, rank: 4 + rank });
    }
    if (found.length) return found;
  }
  return found;
}

/** @type {string[]} */
const NONE = [];

/** Return what tells the rank of the names of an entity; what is looked for in them is made once for all. @param {string} whole @param {string[]} words */
function ranks(whole, words) {
  const [beginning, name] = [`\n${whole}`, `\n${whole}\n`];
  const starts = words.map((word) => [` ${word}`, `\n${word}`]);
  const isLong = words.every((word) => word.length >= FOR_WITHIN);
  return (/** @type {string} */ joined) => {
    for (const word of words) if (!joined.includes(word)) return null;
    if (joined.includes(beginning)) return joined.includes(name) ? 0 : 1;
    for (const [inner, first] of starts)
      if (!joined.includes(inner) && !joined.includes(first)) return isLong ? 3 : null;
    return 2;
  };
}

/** How many letters of a word are left at least where an ending is taken off. */
const SHORTEST_STEM = 3;

/** Return a pattern of the word's forms: what is left without an ending of the language, with any of these. @param {string} word @param {string[]} endings */
function formsOf(word, endings) {
  const any = endings.map(fold).join("|");
  const stems = endings
    .map(fold)
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
    .map((ending) => `${word.slice(0, word.length - ending.length)}(?:${any})(?=[ \\n])`);
  return [word, ...stems].join("|");
}

/** Return a pattern of what begins as the word, but for one letter that is another, missing, too many, or exchanged. @param {string} word */
function slipsOf(word) {
  const patterns = [word];
  for (let at = 0; word.length >= FOR_SLIPS && at < word.length; at++) {
    const [before, letter, next, after] = [word.slice(0, at), word[at], word[at + 1] ?? "", word.slice(at + 1)];
    patterns.push(`${before}[^ \\n]${after}`, `${before}[^ \\n]${letter}${after}`, `${before}${after}`);
    if (next) patterns.push(`${before}${next}${letter}${word.slice(at + 2)}`);
  }
  return patterns.join("|");
}

/** What else finds names: its pattern, and of which parts of a word one at least stands as it was typed. */
const FORMS = { pattern: formsOf, kept: (/** @type {string} */ word) => [word.slice(0, SHORTEST_STEM)] };
const SLIPS = {
  pattern: slipsOf,
  kept: (/** @type {string} */ word) => {
    const half = word.length >> 1;
    return [word.slice(0, Math.max(1, half - 1)), word.slice(half + 1)];
  },
};
