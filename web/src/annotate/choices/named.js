// The entities that a sentence names, in the order of its words.

import { foldWithPlaces } from "../../search/fold.js";
import { countryOfWord } from "./countries.js";
import { areForms } from "./forms.js";
import { namesBeginning, wordsOfName } from "./index.js";

/** @import { Span } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** @typedef {{ id: string, span: Span }} Named */

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

/**
 * Return the entities named in a passage, each once: in the order of the text those that stand by themselves, then those
 * within longer names and countries that adjectives name.
 *
 * @param {Index} index
 * @param {Span} span
 * @returns {Named[]}
 */
function search(index, span) {
  const all = read(index, span);
  const ids = new Set();
  return [...all.filter(({ isWithin }) => !isWithin), ...all.filter(({ isWithin }) => isWithin)]
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .map(({ id, span: at }) => ({ id, span: at }));
}

/**
 * Return all mentions of entities in a passage, in the order of the text; of names within others the longest.
 *
 * @param {Index} index
 * @param {Span} span
 * @returns {Named[]}
 */
export const mentionsIn = (index, span) => read(index, span).filter(({ isLongest }) => isLongest);

/**
 * @param {Index} index
 * @param {Span} span
 * @returns {(Named & { isLongest: boolean, isWithin: boolean })[]}
 */
function read(index, [from, to]) {
  const { plain, places } = foldWithPlaces(index.known.article.text.slice(from, to));
  const words = [...plain.matchAll(PART)].map(({ 0: word, index: at }) => ({
    word,
    from: from + places[at],
    to: from + places[at + word.length - 1] + 1,
  }));
  /** @type {{ id: string, at: number, length: number, exact: number, isLongest: boolean, isWithin: boolean }[]} */
  const all = [];
  const endings = index.wording?.endings ?? NONE;
  for (const [at, { word }] of words.entries()) {
    const country = countryOfWord(index, word);
    if (country) all.push({ id: country, at, length: 1, exact: -1, isLongest: true, isWithin: true });
    for (const name of namesBeginning(index, word)) {
      const parts = wordsOfName(name);
      if (at + parts.length > words.length) continue;
      let exact = 0;
      const isHere = parts.every((part, k) => {
        if (part === words[at + k].word) exact++;
        return areForms(part, words[at + k].word, endings);
      });
      if (isHere) all.push({ id: name.id, at, length: parts.length, exact, isLongest: true, isWithin: false });
    }
  }
  all.sort((one, other) => other.length - one.length || other.exact - one.exact || one.at - other.at);
  /** @type {Map<number, typeof all[number]>} */
  const taken = new Map();
  for (const one of all) {
    const own = Array.from({ length: one.length }, (_, k) => one.at + k);
    const longer = own.map((k) => taken.get(k)).find((other) => other !== undefined);
    if (longer) {
      one.isLongest = false;
      one.isWithin ||= longer.length > one.length || longer.exact > one.exact;
    } else for (const k of own) taken.set(k, one);
  }
  all.sort((one, other) => one.at - other.at);
  return all.map(({ id, at, length, isLongest, isWithin }) => ({
    id,
    span: [words[at].from, words[at + length - 1].to],
    isLongest,
    isWithin,
  }));
}
