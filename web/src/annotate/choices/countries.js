// The country that words of a name tell: "Sudan's", "Russian", "polskie".

import { fold } from "../../search/fold.js";
import { namesOf, partsOf } from "./index.js";

/** @import { Entity } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** How many letters of a country's name its adjectives leave out at most, and how many they keep at least. */
const LEFT_OUT = 2;
const KEPT = 4;
/** How many letters an ending has at most. */
const ENDING = 5;

/** Names and adjectives of countries, known or not. @type {WeakMap<Index["known"]["vocabulary"]["wording"], Set<string>>} */
const allNames = new WeakMap();

/** Return whether a word is the name of a country, whether it is an entity or not. @param {Index} index @param {string} word Folded. */
export function isCountry(index, word) {
  const { wording } = index.known.vocabulary;
  let names = allNames.get(wording);
  if (!names) {
    names = new Set(
      Object.values(wording).flatMap(({ countries }) =>
        Object.entries(countries).flatMap(([name, forms]) =>
          [name, ...forms.filter((one) => !one.endsWith("*"))].map(fold),
        ),
      ),
    );
    allNames.set(wording, names);
  }
  return names.has(word) || countryOfWord(index, word) !== null;
}

/** @typedef {{ countries: Entity[], words: Map<string, string>, stems: [string, string][] }} Countries */

/** @type {WeakMap<Index["entities"], Countries & { wording: Index["known"]["vocabulary"]["wording"] }>} */
const known = new WeakMap();

/** Return the entities to which others belong, and those of their types. @param {Index} index @returns {Entity[]} */
export const countriesOf = (index) => readOnce(index).countries;

/** @param {Index} index @returns {Entity[]} */
function findCountries(index) {
  const { entities } = index.known;
  const types = new Set(entities.flatMap(({ country }) => (country ? [index.entities.get(country)?.type ?? ""] : [])));
  for (const { types: rules } of Object.values(index.known.vocabulary.wording))
    for (const { type, where, words } of rules) if (where === "form" && words.includes("country")) types.add(type);
  return entities.filter((one) => types.has(one.type));
}

/** @param {Index} index @returns {Countries} */
function read(index) {
  /** @type {Map<string, string>} */
  const words = new Map();
  /** @type {[string, string][]} */
  const stems = [];
  const countries = findCountries(index);
  const byName = new Map(countries.flatMap((one) => namesOf(one).map((name) => [fold(name), one.id])));
  for (const [name, id] of byName) {
    const [first, ...others] = partsOf(name);
    if (!first || others.length) continue;
    words.set(first, id);
    const stem = first.slice(0, Math.max(KEPT, first.length - LEFT_OUT));
    if (first.length >= KEPT) stems.push([stem, id]);
  }
  for (const { countries: forms } of Object.values(index.known.vocabulary.wording))
    for (const [name, others] of Object.entries(forms)) {
      const id = [name, ...others].map((one) => byName.get(fold(one))).find((one) => one !== undefined);
      for (const one of id ? others : []) {
        const plain = fold(one);
        if (plain.endsWith("*")) stems.push([plain.slice(0, -1), /** @type {string} */ (id)]);
        else words.set(plain, /** @type {string} */ (id));
      }
    }
  return { countries, words, stems };
}

/** @param {Index} index */
function readOnce(index) {
  const { wording } = index.known.vocabulary;
  const before = known.get(index.entities);
  if (before?.wording === wording) return before;
  const found = { ...read(index), wording };
  known.set(index.entities, found);
  return found;
}

/** Return the country that a word tells, by its id. @param {Index} index @param {string} word Folded. */
export function countryOfWord(index, word) {
  const found = readOnce(index);
  const exact = found.words.get(word);
  if (exact) return exact;
  const stem = found.stems.find(([one]) => word.startsWith(one) && word.length - one.length <= ENDING);
  return stem ? stem[1] : null;
}

/** Return the first country that words of a name tell, by its id. @param {Index} index @param {string} name */
export function countryIn(index, name) {
  for (const part of partsOf(fold(name))) {
    const found = countryOfWord(index, part);
    if (found) return found;
  }
  return null;
}
