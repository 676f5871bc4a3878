// Rows of what is no entity and no relation: words of few, numbers, times, notes, bases, fields.

import { fold } from "../../search/fold.js";
import { relationOf } from "./fitting.js";
import { DIGITS } from "./relation-rows.js";

/** @import { Row, Situation } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** @param {string} text @param {string} label @param {string} why @param {number} k @returns {Row} */
const rowOf = (text, label, why, k) => ({
  value: { is: "text", text },
  label,
  lang: null,
  why,
  digit: k < DIGITS ? k + 1 : null,
});

/** What may be proposed for a number or a time: nothing is ever taken without being read. @param {Index} _index @param {Situation} _situation @returns {Row[]} */
export function textRows(_index, _situation) {
  return [];
}

/** Bases that were written in this article, the last first. @param {Index} index @param {Situation} situation @returns {Row[]} */
export function basisRows(index, { line }) {
  const wanted = fold(line);
  const { say } = index.known;
  return [...index.statements.values()]
    .filter((one) => one.basis && fold(one.basis).includes(wanted))
    .reverse()
    .map(({ id, basis }, k) => rowOf(/** @type {string} */ (basis), say("as for", { statement: id }), basis ?? "", k));
}

/** @param {Index} index @param {Situation} situation @returns {Row[]} */
export function fewRows(index, { field }) {
  const found = index.fields.get(field ?? "");
  return (found?.values ?? []).map((value, k) => rowOf(value, value, "", k));
}

/** The other fields: the relation's own roles first. @param {Index} index @param {Situation} situation @returns {Row[]} */
export function otherFieldRows(index, { line, draft }) {
  const wanted = fold(line);
  const own = relationOf(index, draft)?.roles ?? [];
  const all = index.known.vocabulary.fields.filter(
    ({ id, everywhere, isRole, label }) =>
      !ENDS.includes(id) && (!isRole || everywhere || own.includes(id)) && ` ${fold(label)}`.includes(` ${wanted}`),
  );
  const rank = (/** @type {string} */ id, /** @type {string | null} */ letter) =>
    own.includes(id) ? 0 : letter === null ? 1 : 2;
  return all
    .map((field) => ({ field, rank: rank(field.id, field.letter) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ field }, k) => rowOf(field.id, field.label, "", k));
}

const ENDS = ["subject", "relation", "object"];
