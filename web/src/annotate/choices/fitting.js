// What fits where: entities, statements and words at the ends of relations and in roles.

/** @import { Draft, Field, Relation, Value, Vocabulary } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** What a place says that takes statements, as relations do. */
export const STATEMENT = "Statement";

/** Return whether a type is among some, or below one of them. @param {Vocabulary} vocabulary @param {string} type @param {string[]} allowed */
export function isAmong(vocabulary, type, allowed) {
  if (allowed.includes(type)) return true;
  const known = vocabulary.types[type];
  if (!known) return false;
  if (known.broader.some((one) => allowed.includes(one))) return true;
  return known.isAbstract && allowed.some((one) => vocabulary.types[one]?.broader.includes(type));
}

/** Return the type of what stands in a slot, or nothing where it is not known. @param {Index} index @param {Value} value */
export function typeOf(index, value) {
  switch (value.is) {
    case "entity":
      return index.entities.get(value.id)?.type ?? null;
    case "new":
      return value.entity.type;
    case "statement":
    case "later":
      return STATEMENT;
    default:
      return null;
  }
}

/** Return what stands in a field of a draft. @param {Draft} draft @param {string} field @returns {Value[]} */
export const valuesIn = (draft, field) => draft.slots.find((slot) => slot.field === field)?.values ?? [];

/** Return the relation that a draft has, if it is one of the vocabulary. @param {Index} index @param {Draft} draft @returns {Relation | null} */
export function relationOf(index, draft) {
  const [value] = valuesIn(draft, "relation");
  return value?.is === "relation" ? (index.known.vocabulary.relations[value.id] ?? null) : null;
}

/**
 * Return whether what stands at an end of a relation may stand there.
 *
 * @param {Index} index
 * @param {Relation} relation
 * @param {"subject" | "object"} side
 * @param {Value[]} values
 */
export function fitsEnd(index, relation, side, values) {
  return values.every((value) => {
    if (value.is === "words") return side === "object" && relation.words;
    const type = typeOf(index, value);
    if (type === null) return true;
    return type === STATEMENT ? relation[side].includes(type) : isAmong(index.known.vocabulary, type, relation[side]);
  });
}

/**
 * Return the types that a field takes in a draft, or nothing where it takes all.
 *
 * @param {Index} index
 * @param {Field | null} field
 * @param {Draft} draft
 */
export function typesFor(index, field, draft) {
  if (!field) return null;
  if (field.id !== "subject" && field.id !== "object") return field.types.length ? field.types : null;
  return relationOf(index, draft)?.[field.id] ?? null;
}

/** Return whether a statement may stand in a field of a draft. @param {Index} index @param {Field} field @param {Draft} draft */
export function takesStatement(index, field, draft) {
  if (!field.takes.includes("statement")) return false;
  const relation = relationOf(index, draft);
  if (!relation || (field.id !== "subject" && field.id !== "object")) return true;
  return relation[field.id].includes(STATEMENT);
}

/** Return whether plain words may stand in a field of a draft. @param {Index} index @param {Field} field @param {Draft} draft */
export function takesWords(index, field, draft) {
  if (field.id !== "object") return field.words;
  return relationOf(index, draft)?.words ?? false;
}
