// A statement that is being written: values put into its fields, and taken back in the order in which they came.

/** @import { Draft, Field, Slot, Value, Vocabulary } from "../types.d.ts" */

/** The order in which the fields of a statement are asked for; with the object before the relation a statement took 0.2 keys more. */
export const ORDER = ["subject", "relation", "object"];

/** @param {number} sentence @returns {Draft} */
export const newDraft = (sentence) => ({
  id: null,
  sentence,
  slots: [],
  basis: null,
  quote: null,
  backwards: [],
  proposedBy: null,
});

/** Return what a vocabulary says of a field. @param {Vocabulary} vocabulary @param {string | null} id @returns {Field | null} */
export const fieldOf = (vocabulary, id) => vocabulary.fields.find((field) => field.id === id) ?? null;

/** Return the field that a letter opens. @param {Vocabulary} vocabulary @param {string} letter @returns {Field | null} */
export const fieldByLetter = (vocabulary, letter) => vocabulary.fields.find((field) => field.letter === letter) ?? null;

/** @param {Draft} draft @param {string | null} field @returns {Slot | null} */
export const slotOf = (draft, field) => draft.slots.find((slot) => slot.field === field) ?? null;

/** Return whether a field has been answered; an end that was left empty has. @param {Draft} draft @param {string} field */
export const isFilled = (draft, field) => slotOf(draft, field) !== null;

/** Return whether a field may be stated and concluded in one statement: a time is given as XXXX-06-17 and of a year that is known. @param {Field | null} field */
export const standsTwice = (field) => field !== null && !field.isRole && field.takes.includes("time");

/**
 * Return a draft with a value in a field, which is then the one that was filled last.
 *
 * @param {Draft} draft
 * @param {string} field
 * @param {Value[]} values
 * @param {{ isAdding?: boolean, isInferred?: boolean, isBeside?: boolean }} [how] Whether they are added to those that
 *   are there, whether the coder concludes them, and whether what is concluded may stand beside what is stated; what is
 *   not said stays as it was.
 * @returns {Draft}
 */
export function put(draft, field, values, { isAdding = false, isInferred, isBeside = false } = {}) {
  const own = draft.slots.filter((slot) => slot.field === field);
  const alike = own.find((slot) => slot.isInferred === (isInferred ?? false));
  const before = alike ?? (isBeside ? null : (own[0] ?? null));
  const slot = {
    field,
    values: isAdding && before ? [...before.values, ...values] : values,
    each: isAdding && (before?.each ?? false),
    isInferred: isInferred ?? before?.isInferred ?? false,
  };
  return { ...draft, slots: [...draft.slots.filter((one) => one !== before), slot] };
}

/**
 * Return a draft without what stands in a field, be it stated or concluded where both do; a basis goes with the last that
 * is concluded.
 *
 * @param {Draft} draft
 * @param {string} field
 * @param {boolean} isInferred
 * @returns {Draft}
 */
export function emptied(draft, field, isInferred) {
  const own = draft.slots.filter((slot) => slot.field === field);
  const gone = own.find((slot) => slot.isInferred === isInferred) ?? own[0];
  return basedOnly({ ...draft, slots: draft.slots.filter((slot) => slot !== gone) });
}

/** Return a draft without a basis where nothing is concluded. @param {Draft} draft @returns {Draft} */
export const basedOnly = (draft) => (draft.slots.some((slot) => slot.isInferred) ? draft : { ...draft, basis: null });

/** Return a draft without a field. @param {Draft} draft @param {string} field @returns {Draft} */
export const without = (draft, field) => ({ ...draft, slots: draft.slots.filter((slot) => slot.field !== field) });

/** Return a draft with a slot changed where it stands. @param {Draft} draft @param {string} field @param {Partial<Slot>} changes @returns {Draft} */
export const changed = (draft, field, changes) => ({
  ...draft,
  slots: draft.slots.map((slot) => (slot.field === field ? { ...slot, ...changes } : slot)),
});

/**
 * Return what asks for the object of the relation of a draft: one that the corpus does not know yet needs one.
 *
 * @param {Draft} draft
 * @param {Vocabulary} vocabulary
 * @returns {"needed" | "optional" | "none"}
 */
export function needOfObject(draft, vocabulary) {
  const value = slotOf(draft, "relation")?.values[0];
  return (value?.is === "relation" && vocabulary.relations[value.id]?.needsObject) || "needed";
}

/**
 * Return the field that is asked for next, or nothing where subject, relation and object are answered.
 *
 * @param {Draft} draft
 * @param {Vocabulary} vocabulary
 */
export function nextField(draft, vocabulary) {
  const hasNone = needOfObject(draft, vocabulary) === "none";
  return ORDER.find((field) => !isFilled(draft, field) && !(field === "object" && hasNone)) ?? null;
}

/** Return the fields that the coder concludes. @param {Draft} draft */
export const inferredIn = (draft) => draft.slots.filter((slot) => slot.isInferred).map((slot) => slot.field);

/** Return the last field that may have several values, so that one more can be added to it. @param {Draft} draft @param {Vocabulary} vocabulary */
export const lastOfMany = (draft, vocabulary) =>
  draft.slots.filter(({ field, values }) => values.length > 0 && fieldOf(vocabulary, field)?.isMany).at(-1)?.field ??
  null;
