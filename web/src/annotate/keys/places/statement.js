// Statement: subject, relation and object stand, or the coder left their lines; a letter opens a field.

import { entityFrom } from "../../choices/entity-from.js";
import { fieldByLetter, newDraft, nextField } from "../../draft/draft.js";
import { lacksBasis, savingOf } from "../../draft/saving.js";
import { isAsBegun } from "../../draft/stated.js";
import { ask, change, draftAt, goTo, open, say, takeBack, toInferred, toMenu, toReading } from "../moves.js";
import { toQuote } from "../on-words.js";
import { help, more, moveBy } from "./line.js";

/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/**
 * Save the statement; what is missing is asked for first.
 *
 * @param {At} at
 * @param {boolean} thenNext Whether the next statement of the sentence begins at once.
 * @returns {At}
 */
export function save(at, thenNext) {
  const draft = draftAt(at);
  const missing = nextField(draft, at.known.vocabulary);
  if (missing) return open(at, missing);
  if (lacksBasis(draft)) return open(at, "basis", { marked: -1 });
  const asked = ask(at, { does: "save", saving: savingOf(draft, at.known, at.state.open), thenNext });
  const next = change(asked, { pending: draft, sentence: draft.sentence, filters: {} });
  return thenNext ? open(change(next, { draft: newDraft(draft.sentence) }), "subject") : toReading(next);
}

/** Return the plain words that were taken last, as words of the text. @param {At} at */
function wordsTaken(at) {
  const slot = draftAt(at).slots.at(-1);
  const [value, ...others] = slot?.values ?? [];
  return slot && value?.is === "words" && value.at && !others.length ? { field: slot.field, span: value.at } : null;
}

/** Make an entity of the words that were taken last. @param {At} at @returns {At} */
function makeEntity(at) {
  const words = wordsTaken(at);
  if (!words) return at;
  const { field, span } = words;
  return change(open(at, field), { place: "new entity", entity: entityFrom(at.index, span), first: span });
}

/** Set the statement aside: it is not lost. @param {At} at @returns {At} */
function setAside(at) {
  const draft = draftAt(at);
  if (!draft.slots.length || isAsBegun(draft)) return toReading(at);
  return say(toReading(change(at, { aside: [draft, ...at.state.aside] })), "set aside; n takes it up again");
}

/** @type {PlaceOfKeys} */
export const statement = {
  name: "Statement",
  writes: () => false,
  bindings: () => [
    { keys: ["Enter"], name: "save", does: (at) => save(at, false) },
    { keys: ["n"], name: "save, next", does: (at) => save(at, true) },
    { keys: ["i"], name: "inferred", does: toInferred },
    { keys: ["q"], name: "quote", does: toQuote },
    more,
    {
      keys: ["+"],
      name: "an entity of these words",
      when: (at) => wordsTaken(at) !== null,
      does: makeEntity,
      isRare: true,
    },
    { keys: [" "], name: "other fields", does: toMenu },
    { keys: ["j", "ArrowDown"], name: "next sentence", does: (at) => goTo(at, at.state.sentence + 1) },
    { keys: ["k", "ArrowUp"], name: "sentence before", does: (at) => goTo(at, at.state.sentence - 1) },
    {
      keys: ["a…z"],
      name: "a field",
      when: ({ known }, { name }) => fieldByLetter(known.vocabulary, name) !== null,
      does: (at, { name }) => open(at, fieldByLetter(at.known.vocabulary, name)?.id ?? ""),
    },
    { keys: ["Backspace"], name: "take back last", does: takeBack },
    { keys: ["Escape"], name: "set aside", does: setAside },
    {
      keys: ["Tab"],
      name: "field before",
      isRare: true,
      isShift: true,
      does: (at) => moveBy(at, -1),
    },
    help,
  ],
};
