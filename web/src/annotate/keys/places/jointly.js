// Several subjects or objects: they act together, or each has a statement of its own.

import { changed } from "../../draft/draft.js";
import { draftAt, goOn, open, takeBack, toStatement, withDraft } from "../moves.js";

/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** @param {boolean} each */
const settle = (each) => (/** @type {At} */ at) =>
  goOn(withDraft(at, changed(draftAt(at), at.state.field ?? "", { each })));

/** @type {PlaceOfKeys} */
export const jointly = {
  name: "Several values",
  writes: () => false,
  bindings: () => [
    { keys: ["1", "Enter"], name: "jointly: one statement", does: settle(false) },
    { keys: ["2"], name: "each: several statements", does: settle(true) },
    { keys: [","], name: "one more value", does: (at) => open(at, at.state.field ?? "", { isAdding: true }) },
    { keys: ["Backspace"], name: "take back last", does: takeBack },
    { keys: ["Escape"], name: "leave", does: toStatement },
  ],
};
