// A new entity, from the words that name it.

import { trimmed, wordsOf } from "../text/words.js";
import { countriesOf, countryIn, isCountry } from "./countries.js";
import { isName, titleOf, typeOfName, typeOfPersons } from "./entity-types.js";
import { mentionsIn } from "./named.js";

/** @import { NewEntity, Span, Wording } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** How much of the text around a name is looked at. */
const AROUND = 60;

/**
 * Return the entity that words of the article name: its label as they stand, its type, country and members as they tell.
 *
 * @param {Index} index
 * @param {Span} span
 * @returns {NewEntity}
 */
export function entityFrom(index, span) {
  const { article } = index.known;
  const { text, lang } = article;
  const [from, to] = withoutArticle(index, trimmed(text, span));
  const around = {
    before: text.slice(Math.max(0, from - AROUND), from).trimEnd(),
    after: text.slice(to, to + AROUND).trimStart(),
  };
  const named = new Set(mentionsIn(index, [from, to]).map(({ id }) => id));
  const entity = describe(index, text.slice(from, to), lang, around, [...named]);
  return { ...entity, label: withoutCapital(entity.label, lang, index.wording) };
}

/**
 * Return a label without the capital that its first word has only because a sentence begins: "Some experts". What is a
 * name has capitals throughout: "Two Rivers".
 *
 * @param {string} label
 * @param {string} lang
 * @param {Wording | undefined} wording
 */
function withoutCapital(label, lang, wording) {
  const words = wordsOf(label, [0, label.length], lang).map(([from, to]) => label.slice(from, to));
  if (!wording || words.length < 2 || words.slice(1).every(isName) || !/^\p{Lu}\p{Ll}*$/u.test(words[0])) return label;
  const isSmall = wording.determiners.includes(words[0].toLowerCase()) || isUnnamed(words, wording);
  return isSmall ? label[0].toLowerCase() + label.slice(1) : label;
}

/** Return the entity that typed words name. @param {Index} index @param {string} typed @returns {NewEntity} */
export function entityTyped(index, typed) {
  const label = typed.trim().replace(/\s+/g, " ");
  return describe(index, label, index.lang, { before: "", after: "" }, []);
}

/**
 * @param {Index} index
 * @param {string} written
 * @param {string} lang
 * @param {{ before: string, after: string }} around
 * @param {string[]} named Entities named within.
 * @returns {NewEntity}
 */
function describe(index, written, lang, around, named) {
  const { wording } = index;
  const { vocabulary } = index.known;
  const words = wordsOf(written, [0, written.length], lang).map(([from, to]) => written.slice(from, to));
  const label = withoutPossessive(written, wording);
  if (!wording || !words.length)
    return { label, lang, type: "", country: null, aliases: [], isLocal: false, members: [] };
  words[words.length - 1] = withoutPossessive(words[words.length - 1], wording);
  const name = { words, ...around, isCountry: (/** @type {string} */ word) => isCountry(index, word) };
  const type = typeOfName(name, wording, vocabulary) ?? "";
  const isPerson = type !== "" && type === typeOfPersons(wording);
  const title = isPerson ? titleOf(name, wording) : 0;
  const names = words.slice(title);
  const own = names.length > 1 && title > 0 ? label.slice(label.indexOf(names[0])) : label;
  const surname = names[names.length - 1];
  const country = countriesOf(index).some((one) => one.type === type) ? null : countryIn(index, label);
  const isLocal = !isPerson && isUnnamed(words, wording);
  return {
    label: own,
    lang,
    type,
    country,
    aliases: isPerson && names.length + title > 1 && surname !== own ? [surname] : [],
    isLocal,
    members: isLocal && named.length > 1 ? named : [],
  };
}

/**
 * Return an entity with another type: the surname that only a person is called by goes, or comes.
 *
 * @param {Index} index
 * @param {NewEntity} entity
 * @param {string} type
 * @returns {NewEntity}
 */
export function withType(index, entity, type) {
  const person = index.wording ? typeOfPersons(index.wording) : null;
  const words = entity.label.split(" ");
  const surname = words[words.length - 1];
  if ((entity.type === person) === (type === person) || words.length < 2) return { ...entity, type };
  const others = entity.aliases.filter((one) => one !== surname);
  return { ...entity, type, aliases: type === person ? [...others, surname] : others };
}

/** Return a passage without an article at its beginning. @param {Index} index @param {Span} span @returns {Span} */
function withoutArticle(index, [from, to]) {
  const { text } = index.known.article;
  for (const article of index.wording?.articles ?? []) {
    const start = text.slice(from, from + article.length);
    const rest = text.slice(from + article.length, to);
    if (start.toLowerCase() === article && /^\s+\S/u.test(rest)) return trimmed(text, [from + article.length, to]);
  }
  return [from, to];
}

/** @param {string} word @param {Wording | undefined} wording */
function withoutPossessive(word, wording) {
  for (const ending of wording?.possessives ?? [])
    if (word.length > ending.length + 1 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** Return whether words tell of somebody unnamed: "some experts", or several without any name. @param {string[]} words @param {Wording} wording */
function isUnnamed(words, wording) {
  const plain = words.map((word) => word.toLowerCase());
  return (
    wording.unnamed.some((one) => ` ${plain.join(" ")} `.startsWith(` ${one} `)) &&
    (words.length === 1 || !words.slice(1).every(isName))
  );
}
