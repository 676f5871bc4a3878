// What the lists are made of, made ready once for each state of what is known.

import { fold } from "../../search/fold.js";

/** @import { Elsewhere, Entity, Field, Known, Relation, Stated, Wording } from "../types.d.ts" */
/** @import { Named } from "./named.js" */

/**
 * An entity with the words of all its names as they are compared, a line each.
 *
 * @typedef {{ entity: Entity, joined: string }} Searched
 */

/**
 * A name, and the words that it is of once it was asked for.
 *
 * @typedef {{ name: string, words?: string[], id: string }} NameOfWords
 */

/**
 * @typedef {object} Index
 * @property {Known} known
 * @property {string} lang Of the article.
 * @property {Wording | undefined} wording Of that language.
 * @property {Map<string, Entity>} entities
 * @property {Searched[]} searched
 * @property {Searched[]} byUse The same, those used most first.
 * @property {Map<string, NameOfWords[]>} byBeginning Names by the beginning of their first word.
 * @property {Map<string, Field>} fields
 * @property {{ relation: Relation, label: string, inverse: string, cues: string[], told: string }[]} relations
 * @property {Map<string, Stated>} statements
 * @property {Map<number, Named[]>} named Entities named in sentences, once they were asked for.
 */

/** How many letters of a first word names are looked up by. */
const BEGINNING = 3;

/** @type {WeakMap<Entity[], Pick<Index, "entities" | "searched" | "byUse" | "byBeginning">>} */
const madeOfEntities = new WeakMap();
/** @type {WeakMap<Known["vocabulary"], Pick<Index, "fields" | "relations">>} */
const madeOfVocabulary = new WeakMap();

/**
 * Return what is made of something, made once: most of what is known stays as it is when a statement is saved.
 *
 * @template {object} Of
 * @template Made
 * @param {WeakMap<Of, Made>} made
 * @param {Of} of
 * @param {(of: Of) => Made} make
 * @returns {Made}
 */
function once(made, of, make) {
  const found = made.get(of) ?? make(of);
  made.set(of, found);
  return found;
}

/**
 * Return what all lists of one state of what is known are made of.
 *
 * @param {Known} known
 * @returns {Index}
 */
export function makeIndex(known) {
  const { article, entities, vocabulary } = known;
  const { lang } = article;
  return {
    known,
    lang,
    wording: vocabulary.wording?.[lang],
    ...once(madeOfEntities, entities, readEntities),
    ...once(madeOfVocabulary, vocabulary, readVocabulary),
    statements: new Map(article.statements.map((one) => [one.key, one])),
    named: new Map(),
  };
}

/** @typedef {{ stated: Elsewhere, plain: string }[]} Told Statements with their words. */

/** @type {WeakMap<Elsewhere[], Told>} */
const readStatements = new WeakMap();

/** Return all statements with their words, those of the article first. They are read when they are asked for. @param {Index} index @returns {Told} */
export const toldIn = ({ known: { article, elsewhere = NOWHERE } }) =>
  [article.statements, elsewhere].flatMap((some) => once(readStatements, some, (all) => all.map(readStatement)));

/** @type {Elsewhere[]} */
const NOWHERE = [];

/** @param {Elsewhere} stated */
function readStatement(stated) {
  const { subject, relation, object } = stated.words;
  return { stated, plain: fold(`${stated.id} ${subject} ${relation} ${object}`) };
}

/** Names as they are compared that take long to be made so, once for each. @type {Map<string, string>} */
const folded = new Map();

/** What is folded by small letters alone. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** @param {string} name */
function foldOnce(name) {
  if (PLAIN.test(name)) return name.toLowerCase();
  let plain = folded.get(name);
  if (plain === undefined) {
    plain = fold(name);
    folded.set(name, plain);
  }
  return plain;
}

/** @param {Known["vocabulary"]} vocabulary */
const readVocabulary = ({ fields, relations }) => ({
  fields: new Map(fields.map((field) => [field.id, field])),
  relations: Object.values(relations).map((relation) => ({
    relation,
    label: fold(relation.label),
    inverse: fold(relation.inverse),
    cues: relation.cues.map(foldOnce),
    told: fold(`${relation.definition} ${relation.use} ${relation.example}`),
  })),
});

/** Return the names of an entity. @param {Entity} entity */
export const namesOf = ({ names, label }) => (names.length ? names : [label]);

/** Whether an entity has a name. @param {Searched} searched @param {string} plain The name, folded. */
export const isCalled = ({ entity, joined }, plain) =>
  joined.includes(`\n${spaced(plain)}\n`) && namesOf(entity).some((name) => foldOnce(name) === plain);

/** @param {Entity[]} entities */
function readEntities(entities) {
  /** @type {Searched[]} */
  const searched = [];
  /** @type {Map<string, NameOfWords[]>} */
  const byBeginning = new Map();
  /** @type {Map<string, Entity>} */
  const byId = new Map();
  for (const entity of entities) {
    let joined = "\n";
    for (const name of namesOf(entity)) {
      const words = spaced(foldOnce(name));
      joined += `${words}\n`;
      const beginning = beginningOf(words);
      if (!beginning) continue;
      const others = byBeginning.get(beginning);
      if (others) others.push({ name: words, id: entity.id });
      else byBeginning.set(beginning, [{ name: words, id: entity.id }]);
    }
    searched.push({ entity, joined });
    byId.set(entity.id, entity);
  }
  return { entities: byId, searched, byUse: byUses(searched), byBeginning };
}

/** Return entities, those used most first, else in their order. @param {Searched[]} searched */
const byUses = (searched) => [...searched].sort((one, other) => other.entity.uses - one.entity.uses);

/** Return the beginning of the first word of a name. @param {string} words */
function beginningOf(words) {
  const end = words.indexOf(" ");
  return words.slice(0, end < 0 ? BEGINNING : Math.min(BEGINNING, end));
}

const ONLY_WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

/** Return a folded text with nothing but a space between its words. @param {string} plain */
export const spaced = (plain) => (ONLY_WORDS.test(plain) ? plain : plain.replace(BETWEEN_WORDS, " ").trim());

/** Return the words of a folded text. @param {string} plain */
export const partsOf = (plain) => spaced(plain).split(" ").filter(Boolean);

/** Return the words of a name. @param {NameOfWords} name */
export const wordsOfName = (name) => {
  name.words ??= name.name.split(" ");
  return name.words;
};

/** Return the names that may begin with a word. @param {Index} index @param {string} word */
export const namesBeginning = (index, word) => index.byBeginning.get(word.slice(0, BEGINNING)) ?? [];
