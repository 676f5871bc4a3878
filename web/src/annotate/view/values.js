// What stands in slots, in words.

import { entityOf, wordsOfValue } from "../draft/words.js";

/** @import { Article, Draft, Field, Known, Slot, Value } from "../types.d.ts" */

/** Return a statement of the article by its key. @param {Article} article @param {string | null} key */
export const statedOf = (article, key) => article.statements.find((one) => one.key === key);

/** Return a field by its id. @param {Known} known @param {string} id @returns {Field | undefined} */
export const fieldOf = ({ vocabulary }, id) => vocabulary.fields.find((field) => field.id === id);

/** Return the slot of a field. @param {Draft | null} draft @param {string} field @returns {Slot | undefined} */
export const slotOf = (draft, field) => draft?.slots.find((slot) => slot.field === field && slot.values.length > 0);

/** Return a value in words, with their language where it is known. @param {Known} known @param {Value} value @returns {{ text: string, lang: string | null }} */
export function valueText(known, value) {
  const text = wordsOfValue(value, known);
  if (value.is === "new") return { text, lang: value.entity.lang };
  if (value.is === "words") return { text: `“${text}”`, lang: known.article.lang };
  return { text, lang: value.is === "entity" ? (entityOf(known.entities, value.id)?.lang ?? null) : null };
}

const ENDS = 4;
const LONG = 74;

/** Return a quote, the middle of a long one left out. @param {string} text */
export function shortened(text) {
  const words = text.split(/\s+/);
  if (text.length < LONG || words.length <= 2 * ENDS) return text;
  return `${words.slice(0, ENDS).join(" ")} … ${words.slice(-ENDS).join(" ")}`;
}
