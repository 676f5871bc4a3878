// Inferred: what the words do not say and the coder concludes, with one basis.

import { changed, fieldByLetter, fieldOf, inferredIn, lastOfMany, slotOf, standsTwice } from "../../draft/draft.js";
import { change, draftAt, open, toInferred, toMenu, toStatement, withDraft } from "../moves.js";

import { save } from "./statement.js";

/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** Mark or unmark a field; one that is empty, or that may be concluded beside what is stated, opens first. @param {At} at @param {string} id @returns {At} */
export function infer(at, id) {
  const draft = draftAt(at);
  const slot = slotOf(draft, id);
  const isStated = draft.slots.some(({ field, isInferred }) => field === id && !isInferred);
  const isBeside = isStated && standsTwice(fieldOf(at.known.vocabulary, id));
  if (!slot || slot.values.length === 0 || isBeside) return open(at, id, { isInferring: true, marked: 0 });
  return toInferred(withDraft(at, changed(draft, id, { isInferred: !slot.isInferred })));
}

const hasBasis = (/** @type {At} */ at) => draftAt(at).basis !== null;

const toBasis = (/** @type {At} */ at) => open(at, "basis", { marked: -1 });

/** Return the field that was filled last, if it is concluded and may have several values. @param {At} at */
function lastInferred(at) {
  const field = lastOfMany(draftAt(at), at.known.vocabulary);
  return field && inferredIn(draftAt(at)).includes(field) ? field : null;
}

/** @type {PlaceOfKeys} */
export const inferred = {
  name: "Inferred",
  writes: () => false,
  bindings: () => [
    {
      keys: ["a…z"],
      name: "mark a field",
      when: ({ known }, { name }) => fieldByLetter(known.vocabulary, name)?.isInferable ?? false,
      does: (at, { name }) => infer(at, fieldByLetter(at.known.vocabulary, name)?.id ?? ""),
    },
    {
      keys: ["Enter"],
      name: "give the basis",
      isHere: (at) => !hasBasis(at),
      does: (at) => (inferredIn(draftAt(at)).length ? toBasis(at) : toStatement(at)),
    },
    { keys: ["Enter"], name: "keep the basis, and save", isHere: hasBasis, does: (at) => save(at, false) },
    { keys: ["n"], name: "and the next", isHere: hasBasis, does: (at) => save(at, true) },
    { keys: ["."], name: "another basis", isHere: hasBasis, does: toBasis },
    {
      keys: [","],
      name: "one more value",
      when: (at) => lastInferred(at) !== null,
      does: (at) => open(at, lastInferred(at) ?? "", { isAdding: true, isInferring: true }),
    },
    { keys: [" "], name: "other fields", does: (at) => change(toMenu(at), { isInferring: true }) },
    { keys: ["Backspace", "Escape"], name: "back", does: toStatement },
  ],
};
