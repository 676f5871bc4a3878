// Forms of one word: what they begin with in common has endings of the language.

import { fold } from "../../search/fold.js";

/** How many letters forms of one word have in common at least. */
const SHORTEST_STEM = 3;

/** @type {WeakMap<string[], Set<string>>} */
const endingsOf = new WeakMap();

/**
 * Return whether two words are forms of one: the same, or what they begin with in common has endings of the language.
 *
 * @param {string} one Folded.
 * @param {string} other Folded.
 * @param {string[]} endings
 */
export function areForms(one, other, endings) {
  if (one === other) return true;
  let known = endingsOf.get(endings);
  if (!known) {
    known = new Set(endings.map(fold));
    endingsOf.set(endings, known);
  }
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  for (let stem = common; stem >= SHORTEST_STEM; stem--)
    if (known.has(one.slice(stem)) && known.has(other.slice(stem))) return true;
  return false;
}
