// A number, a time, a note: digits, signs and spaces are text.

import { rowsOf } from "../../choices/rows.js";
import { fieldOf, isFilled } from "../../draft/draft.js";
import { numberAndWords } from "../../text/numbers.js";
import { draftAt, goOn, take, takeAll, takeRow } from "../moves.js";
import { toWords } from "../on-words.js";
import { situationOf } from "../rows.js";
import { arrows, clear, empty, isEmpty, ways } from "./line.js";

/** @import { Row } from "../../types.d.ts" */
/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** Take the marked proposal, else what is written, a number apart from its words; an empty line of a filled field keeps it. @param {At} at @returns {At} */
function takeWritten(at) {
  const { line, rows, marked, field } = at.state;
  const row = rows[marked];
  const { lang, wording, known } = at.index;
  const isNumeric = fieldOf(known.vocabulary, field)?.takes.includes("number");
  const parts = isNumeric && row?.label !== line.trim() ? numberAndWords(line, lang, wording) : [];
  if (parts.length)
    return takeAll(
      at,
      parts.map((text) => ({ is: "text", text })),
    );
  if (row) return takeRow(at, row);
  if (line.trim()) return take(at, { is: "text", text: line.trim() });
  return field && isFilled(draftAt(at), field) ? goOn(at) : at;
}

/** @param {At} at @returns {Row[]} */
function rows(at) {
  const { field, line } = at.state;
  const situation = situationOf(at);
  const proposed = rowsOf(at.index, situation);
  if (!/^\p{L}/u.test(line) || !fieldOf(at.known.vocabulary, field)?.takes.includes("entity")) return proposed;
  const entities = rowsOf(at.index, { ...situation, place: "choosing" }).filter(({ value }) => value.is === "entity");
  return [...proposed, ...entities.map((row) => ({ ...row, digit: null }))];
}

/** @type {PlaceOfKeys} */
export const text = {
  name: "Text",
  writes: () => true,
  rows,
  bindings: () => [
    { keys: ["Enter"], name: "take what is marked, or written", does: takeWritten },
    { keys: [" "], name: "words", when: isEmpty, does: toWords },
    ...arrows,
    clear,
    empty,
    ...ways,
  ],
};
