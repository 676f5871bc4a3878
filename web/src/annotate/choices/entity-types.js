// The type of a new entity, as words of its name, words around it and its form tell; all that is known of words is data.

import { fold } from "../../search/fold.js";

/** @import { TypeRule, Vocabulary, Wording } from "../types.d.ts" */

/**
 * A name as it stands in a text.
 *
 * @typedef {object} InText
 * @property {string[]} words As they are written, without an article.
 * @property {string} before The text before it, at least some words.
 * @property {string} after The text after it.
 * @property {(word: string) => boolean} isCountry Whether a word is a country's.
 */

/** @type {WeakMap<TypeRule[], { rule: TypeRule, words: string[][] }[]>} */
const read = new WeakMap();

/** @param {TypeRule[]} rules */
function rulesOf(rules) {
  let found = read.get(rules);
  if (!found) {
    found = rules.map((rule) => ({ rule, words: rule.words.map((one) => fold(one).split(" ")) }));
    read.set(rules, found);
  }
  return found;
}

/**
 * Return the type that is proposed for a name; nothing where no rule tells one that the vocabulary has.
 *
 * @param {InText} name
 * @param {Wording} wording
 * @param {Vocabulary} vocabulary
 * @returns {string | null}
 */
export function typeOfName(name, wording, vocabulary) {
  const words = withoutQuantity(name.words.map(fold), wording);
  const rules = rulesOf(wording.types).filter(({ rule }) => rule.type in vocabulary.types);
  if (titleOf(name, wording) > 0) return typeOfPersons(wording);
  const called =
    isName(name.words[0]) && rules.find(({ rule }) => rule.where === "called" && isCalled(rule, name.before));
  if (called) return called.rule.type;
  const head = headOf(words, wording);
  let [best, most] = [/** @type {string | null} */ (null), 0];
  for (const { rule, words: patterns } of rules) {
    if (!WITHIN.includes(rule.where)) continue;
    for (const pattern of patterns) {
      const at = placeOf(rule.where, pattern, words, head);
      const tells = at < 0 ? 0 : pattern.filter((one) => !one.startsWith("*")).length + 1 - at / (words.length + 1);
      if (tells > most) [best, most] = [rule.type, tells];
    }
  }
  if (best) return best;
  const around = { before: fold(name.before), after: fold(name.after), form: formOf(name, words[head]) };
  for (const { rule, words: patterns } of rules)
    if (patterns.some((pattern) => holdsAround(rule.where, pattern, words, around))) return rule.type;
  return null;
}

/** Return whether words stand right before a name that say what is so called: with small letters, they are no name themselves. @param {TypeRule} rule @param {string} before */
const isCalled = ({ words }, before) => words.some((word) => ` ${before}`.endsWith(` ${word}`));

/** Return words without those that say how many there are of what follows: "thousands of workers". @param {string[]} words Folded. @param {Wording} wording */
function withoutQuantity(words, wording) {
  const isSuch = words.length > 2 && setOf(wording.unnamed).has(words[0]) && setOf(wording.prepositions).has(words[1]);
  return isSuch ? words.slice(2) : words;
}

const WITHIN = ["head", "first", "any"];

/** Return the type of those who have names and surnames. @param {Wording} wording */
export const typeOfPersons = (wording) =>
  wording.types.find(({ where, words }) => where === "form" && words.includes("names"))?.type ?? null;

/** Return how many words at the beginning of a name are a title, where a name follows. @param {InText} name @param {Wording} wording */
export function titleOf({ words, isCountry }, wording) {
  const folded = words.map((word) => fold(word).replace(/\.$/, ""));
  for (let length = Math.min(LONGEST_TITLE, words.length - 1); length > 0; length--) {
    const names = words.slice(length);
    const isTitle = setOf(wording.titles).has(folded.slice(0, length).join(" ")) && names.every(isName);
    if (isTitle && !(names.length === 1 && isCountry(folded[length]))) return length;
  }
  return 0;
}

/** @type {WeakMap<string[], Set<string>>} */
const sets = new WeakMap();

/** Return words of the wording as they are compared. @param {string[]} words */
function setOf(words) {
  let found = sets.get(words);
  if (!found) {
    found = new Set(words.map(fold));
    sets.set(words, found);
  }
  return found;
}

/** How many words a title has at most. */
const LONGEST_TITLE = 3;

/** Return whether a word has a capital, and not only capitals. @param {string} word */
export const isName = (word) => /^\p{Lu}/u.test(word);

/** Return the number of the head of a name: the last word before a preposition. @param {string[]} words @param {Wording} wording */
export function headOf(words, wording) {
  const at = words.findIndex((word, k) => k > 0 && setOf(wording.prepositions).has(word));
  return (at < 0 ? words.length : at) - 1;
}

/** @param {string} pattern @param {string} word */
function isWord(pattern, word) {
  if (pattern === "*") return true;
  if (pattern.endsWith("*")) return word.startsWith(pattern.slice(0, -1));
  return pattern.startsWith("*")
    ? word.endsWith(pattern.slice(1)) && word.length > pattern.length + 1
    : pattern === word;
}

/**
 * Return the number of the word where a pattern holds, of words that may stand anywhere; the earlier it is, the more it tells.
 *
 * @param {TypeRule["where"]} where
 * @param {string[]} pattern
 * @param {string[]} words
 * @param {number} head
 */
function placeOf(where, pattern, words, head) {
  const last = words.length - pattern.length;
  for (let at = 0; at <= last; at++) {
    if (where === "first" && at > 0) return -1;
    const end = at + pattern.length - 1;
    if (where === "head" && (at > head || end < head)) continue;
    if (pattern.every((one, k) => isWord(one, words[at + k]))) return where === "any" ? at : 0;
  }
  return -1;
}

/**
 * @param {TypeRule["where"]} where
 * @param {string[]} pattern
 * @param {string[]} words
 * @param {{ before: string, after: string, form: string }} around
 */
function holdsAround(where, pattern, words, { before, after, form }) {
  if (where === "form") {
    const [one] = pattern;
    return one.includes("*") ? form === "name" && isWord(one, words[0]) : one === form;
  }
  const text = pattern.join(" ");
  if (where === "before") return ` ${before}`.endsWith(` ${text}`);
  return where === "after" && after.startsWith(text) && !/^[\p{L}\p{N}]/u.test(after.slice(text.length));
}

/**
 * Return the form of a name: a country's, an acronym, one of several words or of one, or several things without a name.
 *
 * @param {InText} name
 * @param {string} head Folded.
 */
function formOf({ words: written, isCountry }, head) {
  if (written.length === 1 && /^\p{Lu}{2,}\p{L}?$/u.test(written[0])) return "acronym";
  if (!written.every(isName)) return /[^s]s$/.test(head) ? "plural" : "";
  if (written.length > 1) return written.length < 5 ? "names" : "";
  return isCountry(head) ? "country" : "name";
}
