// A number, a time, a note: digits, signs and spaces are text.

import { isFilled } from "../../draft/draft.js";
import { draftAt, goOn, take, takeRow } from "../moves.js";
import { toWords } from "../on-words.js";
import { arrows, clear, isEmpty, ways } from "./line.js";

/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** Take the marked proposal, else what is written; an empty line of a filled field keeps it. @param {At} at @returns {At} */
function takeWritten(at) {
  const { line, rows, marked, field } = at.state;
  const row = rows[marked];
  if (row) return takeRow(at, row);
  if (line.trim()) return take(at, { is: "text", text: line.trim() });
  return field && isFilled(draftAt(at), field) ? goOn(at) : at;
}

/** @type {PlaceOfKeys} */
export const text = {
  name: "Text",
  writes: () => true,
  bindings: () => [
    { keys: ["Enter"], name: "take what is marked, or written", does: takeWritten },
    { keys: [" "], name: "words", when: isEmpty, does: toWords },
    ...arrows,
    clear,
    ...ways,
  ],
};
