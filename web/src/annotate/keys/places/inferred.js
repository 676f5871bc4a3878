// Inferred: what the words do not say and the coder concludes, with one basis.

import { changed, fieldByLetter, inferredIn, slotOf } from "../../draft/draft.js";
import { change, draftAt, open, toInferred, toMenu, toStatement, withDraft } from "../moves.js";

/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** Mark or unmark a field; one that is empty opens first. @param {At} at @param {string} id @returns {At} */
export function infer(at, id) {
  const slot = slotOf(draftAt(at), id);
  if (!slot || slot.values.length === 0) return open(at, id, { isInferring: true });
  return toInferred(withDraft(at, changed(draftAt(at), id, { isInferred: !slot.isInferred })));
}

/** @type {PlaceOfKeys} */
export const inferred = {
  name: "Inferred",
  writes: () => false,
  bindings: () => [
    {
      keys: ["a…z"],
      name: "marks a field as inferred",
      when: ({ known }, { name }) => fieldByLetter(known.vocabulary, name)?.isInferable ?? false,
      does: (at, { name }) => infer(at, fieldByLetter(at.known.vocabulary, name)?.id ?? ""),
    },
    {
      keys: ["Enter"],
      name: "give the basis",
      does: (at) => (inferredIn(draftAt(at)).length ? open(at, "basis", { marked: -1 }) : toStatement(at)),
    },
    { keys: [" "], name: "other fields", does: (at) => change(toMenu(at), { isInferring: true }) },
    { keys: ["Backspace", "Escape"], name: "back", does: toStatement },
  ],
};
