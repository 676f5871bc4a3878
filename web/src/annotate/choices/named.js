// The entities that a sentence names, in the order of its words.

import { fold, foldWithPlaces } from "../../search/fold.js";
import { countryOfWord } from "./countries.js";
import { namesBeginning } from "./index.js";

/** @import { Span } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** @typedef {{ id: string, span: Span }} Named */

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

/** @type {string[]} */
const NONE = [];
const PART = /[\p{L}\p{N}]+/gu;

/**
 * Return the entities that a sentence names, each once, in the order of the text; of names within others the longest.
 *
 * @param {Index} index
 * @param {number} sentence Its number.
 * @returns {Named[]}
 */
export function namedIn(index, sentence) {
  const known = index.named.get(sentence);
  if (known) return known;
  const found = search(index, index.known.article.sentences[sentence]?.span ?? [0, 0]);
  index.named.set(sentence, found);
  return found;
}

/** Return the entities named in a passage, each once, where it is first named. @param {Index} index @param {Span} span @returns {Named[]} */
function search(index, span) {
  const ids = new Set();
  return mentionsIn(index, span).filter(({ id }) => !ids.has(id) && ids.add(id));
}

/**
 * Return all mentions of entities in a passage, in the order of the text; of names within others the longest.
 *
 * @param {Index} index
 * @param {Span} span
 * @returns {Named[]}
 */
export function mentionsIn(index, [from, to]) {
  const { plain, places } = foldWithPlaces(index.known.article.text.slice(from, to));
  const words = [...plain.matchAll(PART)].map(({ 0: word, index: at }) => ({
    word,
    from: from + places[at],
    to: from + places[at + word.length - 1] + 1,
  }));
  /** @type {{ id: string, at: number, length: number, exact: number }[]} */
  const all = [];
  const endings = index.wording?.endings ?? NONE;
  for (const [at, { word }] of words.entries()) {
    const country = countryOfWord(index, word);
    if (country) all.push({ id: country, at, length: 1, exact: 0 });
    for (const name of namesBeginning(index, word)) {
      if (at + name.words.length > words.length) continue;
      let exact = 0;
      const isHere = name.words.every((part, k) => {
        if (part === words[at + k].word) exact++;
        return areForms(part, words[at + k].word, endings);
      });
      if (isHere) all.push({ id: name.id, at, length: name.words.length, exact });
    }
  }
  all.sort((one, other) => other.length - one.length || other.exact - one.exact || one.at - other.at);
  const taken = new Set();
  const kept = all.filter(({ at, length }) => {
    const own = Array.from({ length }, (_, k) => at + k);
    if (own.some((k) => taken.has(k))) return false;
    for (const k of own) taken.add(k);
    return true;
  });
  kept.sort((one, other) => one.at - other.at);
  return kept.map(({ id, at, length }) => ({ id, span: [words[at].from, words[at + length - 1].to] }));
}
