// What the lists are made of, made ready once for each state of what is known.

import { fold } from "../../search/fold.js";

/** @import { Elsewhere, Entity, Field, Known, Relation, Stated, Wording } from "../types.d.ts" */
/** @import { Named } from "./named.js" */

/**
 * An entity with its names as they are compared, and as the words of all, a line each.
 *
 * @typedef {{ entity: Entity, plain: string[], joined: string, at: number }} Searched
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
 * @property {{ stated: Elsewhere, plain: string }[]} told All statements with their words, those of the article first.
 * @property {Map<number, Named[]>} named Entities named in sentences, once they were asked for.
 */

/** How many letters of a first word names are looked up by. */
const BEGINNING = 3;

/** @type {WeakMap<Entity[], Pick<Index, "entities" | "searched" | "byUse" | "byBeginning">>} */
const madeOfEntities = new WeakMap();

/**
 * Return what all lists of one state of what is known are made of.
 *
 * @param {Known} known
 * @returns {Index}
 */
export function makeIndex(known) {
  let ofEntities = madeOfEntities.get(known.entities);
  if (!ofEntities) {
    ofEntities = readEntities(known.entities);
    madeOfEntities.set(known.entities, ofEntities);
  }
  const lang = known.article.lang;
  return {
    known,
    lang,
    wording: known.vocabulary.wording?.[lang],
    ...ofEntities,
    fields: new Map(known.vocabulary.fields.map((field) => [field.id, field])),
    relations: Object.values(known.vocabulary.relations).map((relation) => ({
      relation,
      label: fold(relation.label),
      inverse: fold(relation.inverse),
      cues: relation.cues.map(fold),
      told: fold(`${relation.definition} ${relation.use} ${relation.example}`),
    })),
    statements: new Map(known.article.statements.map((one) => [one.key, one])),
    told: [...known.article.statements.map(readStatement), ...toldElsewhere(known.elsewhere)],
    named: new Map(),
  };
}

/** @type {WeakMap<Elsewhere[], Index["told"]>} */
const readElsewhere = new WeakMap();

/** @param {Elsewhere[]} [elsewhere] */
function toldElsewhere(elsewhere = []) {
  const told = readElsewhere.get(elsewhere) ?? elsewhere.map(readStatement);
  readElsewhere.set(elsewhere, told);
  return told;
}

/** @param {Elsewhere} stated */
function readStatement(stated) {
  const { subject, relation, object } = stated.words;
  return { stated, plain: fold(`${stated.id} ${subject} ${relation} ${object}`) };
}

/** Names as they are compared, once for each. @type {Map<string, string>} */
const folded = new Map();

/** What is folded by small letters alone. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** @param {string} name */
function foldOnce(name) {
  let plain = folded.get(name);
  if (plain === undefined) {
    plain = PLAIN.test(name) ? name.toLowerCase() : fold(name);
    folded.set(name, plain);
  }
  return plain;
}

/** @param {Entity[]} entities */
function readEntities(entities) {
  /** @type {Searched[]} */
  const searched = [];
  /** @type {Map<string, NameOfWords[]>} */
  const byBeginning = new Map();
  for (const [at, entity] of entities.entries()) {
    const plain = (entity.names.length ? entity.names : [entity.label]).map(foldOnce);
    let joined = "\n";
    for (const name of plain) {
      const words = spaced(name);
      joined += `${words}\n`;
      const beginning = words.slice(0, Math.min(BEGINNING, words.indexOf(" ") < 0 ? BEGINNING : words.indexOf(" ")));
      if (!beginning) continue;
      const others = byBeginning.get(beginning);
      if (others) others.push({ name: words, id: entity.id });
      else byBeginning.set(beginning, [{ name: words, id: entity.id }]);
    }
    searched.push({ entity, plain, joined, at });
  }
  const byUse = [...searched].sort((one, other) => other.entity.uses - one.entity.uses || one.at - other.at);
  return { entities: new Map(entities.map((one) => [one.id, one])), searched, byUse, byBeginning };
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
