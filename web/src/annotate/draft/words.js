// What stands in the slots of a statement, in words.

/** @import { Entity, Known, Value } from "../types.d.ts" */

/** @type {WeakMap<Entity[], Map<string, Entity>>} */
const byIds = new WeakMap();

/** Return an entity by its id. @param {Entity[]} entities @param {string} id */
export function entityOf(entities, id) {
  let known = byIds.get(entities);
  if (!known) {
    known = new Map(entities.map((one) => [one.id, one]));
    byIds.set(entities, known);
  }
  return known.get(id) ?? null;
}

/** Return a value in words. @param {Value} value @param {Known} known @returns {string} */
export function wordsOfValue(value, known) {
  switch (value.is) {
    case "entity":
      return entityOf(known.entities, value.id)?.label ?? value.id;
    case "new":
      return value.entity.label;
    case "relation":
      return known.vocabulary.relations[value.id]?.label ?? value.id;
    case "new relation":
      return value.label;
    case "statement": {
      const stated = [...known.article.statements, ...(known.elsewhere ?? [])].find(({ key }) => key === value.key);
      if (!stated) return value.key;
      const { subject, relation, object } = stated.words;
      return `#${stated.id} ${[subject, relation, object].filter(Boolean).join(" – ")}`;
    }
    case "later":
      return known.say("the next statement");
    case "words":
    case "text":
      return value.text;
    case "nobody":
      return known.say("nobody named");
  }
}
