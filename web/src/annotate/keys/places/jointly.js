// Several subjects or objects: they act together, or each has a statement of its own.

import { changed, slotOf } from "../../draft/draft.js";
import { wordsOfValue } from "../../draft/words.js";
import { draftAt, goOn, open, takeBack, toStatement, withDraft } from "../moves.js";

/** @import { Row } from "../../types.d.ts" */
/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** @param {boolean} each */
const settle = (each) => (/** @type {At} */ at) =>
  goOn(withDraft(at, changed(draftAt(at), at.state.field ?? "", { each })));

/** @param {At} at @returns {Row[]} */
function rows(at) {
  const { known, state } = at;
  const slot = slotOf(draftAt(at), state.field);
  const words = (slot?.values ?? []).map((value) => wordsOfValue(value, known));
  return [
    { label: words.join(` ${known.say("and")} `), why: known.say("jointly: one statement") },
    { label: words.join(" / "), why: known.say("each: several statements") },
  ].map((row, k) => ({ ...row, value: { is: "text", text: row.label }, lang: null, digit: k + 1 }));
}

/** @type {PlaceOfKeys} */
export const jointly = {
  name: "Several values",
  writes: () => false,
  rows,
  bindings: () => [
    { keys: ["1", "Enter"], name: "jointly: one statement", does: settle(false) },
    { keys: ["2"], name: "each: several statements", does: settle(true) },
    { keys: [","], name: "one more value", does: (at) => open(at, at.state.field ?? "", { isAdding: true }) },
    { keys: ["Backspace"], name: "take back last", does: takeBack },
    { keys: ["Escape"], name: "leave", does: toStatement },
  ],
};
