// One word of few, by its underlined letter.

import { fieldOf, without } from "../../draft/draft.js";
import { lettersOf } from "../../draft/few.js";
import { draftAt, goOn, take, toStatement, withDraft } from "../moves.js";

/** @import { Key } from "../../types.d.ts" */
/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** Return the word that a letter stands for. @param {At} at @param {Key} key */
function wordOf({ state, known }, { name }) {
  const values = fieldOf(known.vocabulary, state.field)?.values ?? [];
  return values[lettersOf(values).indexOf(name)] ?? null;
}

/** @type {PlaceOfKeys} */
export const few = {
  name: "One of few",
  writes: () => false,
  bindings: () => [
    {
      keys: ["a…z"],
      name: "underlined letter",
      when: (at, key) => wordOf(at, key) !== null,
      does: (at, key) => take(at, { is: "text", text: wordOf(at, key) ?? "" }),
    },
    {
      keys: ["Enter", "Delete"],
      name: "the default",
      does: (at) => goOn(withDraft(at, without(draftAt(at), at.state.field ?? ""))),
    },
    { keys: ["Backspace", "Escape"], name: "back", does: toStatement },
  ],
  rows: ({ state, known }) =>
    (fieldOf(known.vocabulary, state.field)?.values ?? []).map((value) => ({
      value: { is: "text", text: value },
      label: value,
      lang: null,
      why: "",
      digit: null,
    })),
};
