// Words: letters choose the first and the last word of a name, digits a statement beside the text.

import { fold } from "../../../search/fold.js";
import { entityFrom } from "../../choices/entity-from.js";
import { relationOf } from "../../choices/fitting.js";
import { isCalled } from "../../choices/index.js";
import { fieldOf } from "../../draft/draft.js";
import { trimmed } from "../../text/words.js";
import { change, draftAt, placeOf, say, take, toMenu } from "../moves.js";
import { hintBy, passageOf, takeBackLetter, toSentence } from "../on-words.js";

/** @import { Span } from "../../types.d.ts" */
/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** @param {At} at @returns {At} */
function toLine(at) {
  const field = fieldOf(at.known.vocabulary, at.state.field);
  return change(at, { place: placeOf(field) ?? "choosing", hints: [], typed: "", first: null });
}

/** Choose a word: the first, or the last of the name. @param {At} at @param {Span} span @returns {At} */
export function chooseWord(at, span) {
  const { first } = at.state;
  return first ? name(at, passageOf(first, span)) : change(at, { first: span, typed: "" });
}

/**
 * Take what words name: the entity with that name, plain words where the field takes them, else a new entity.
 *
 * @param {At} at
 * @param {Span} passage
 * @returns {At}
 */
function name(at, passage) {
  const { index, known } = at;
  const span = trimmed(known.article.text, passage);
  const text = known.article.text.slice(...span);
  const plain = fold(text);
  const file = `${known.article.coder}/${known.article.id}`;
  const named = index.searched.find(
    (one) => (one.entity.local === null || one.entity.local === file) && isCalled(one, plain),
  );
  const line = toLine(at);
  const isText = line.state.place === "text";
  const takes = fieldOf(known.vocabulary, at.state.field)?.takes ?? [];
  if (named && (!isText || takes.includes("entity")))
    return asking(
      say(take(line, { is: "entity", id: named.entity.id, at: span }), "is an entity already", { name: text }),
    );
  if (isText) return take(line, { is: "text", text, at: span });
  if (takesWords(at) && !/\p{Lu}/u.test(text)) return take(line, { is: "words", text, at: span });
  return change(line, { place: "new entity", entity: entityFrom(index, span), first: span, part: null });
}

/** Have the next list wait for a choice: the Enter that would make an entity of the words takes nothing unseen. @param {At} at @returns {At} */
const asking = (at) => (at.state.place === "statement" ? at : change(at, { marked: -1 }));

/** Return whether plain words may stand in the open field. @param {At} at */
export function takesWords(at) {
  const { field } = at.state;
  if (field === "object") return relationOf(at.index, draftAt(at))?.words ?? false;
  const found = fieldOf(at.known.vocabulary, field);
  return found ? found.words || found.takes.includes("text") : false;
}

/** @type {PlaceOfKeys} */
export const words = {
  name: "Words",
  writes: () => false,
  bindings: () => [
    {
      keys: ["a…z"],
      name: "first, then last word",
      does: (at, key) => {
        const { hint, typed } = hintBy(at.state, key.name);
        return hint?.span ? chooseWord(change(at, { typed: "" }), hint.span) : change(at, { typed });
      },
    },
    {
      keys: ["1–9"],
      name: "statement in the margin",
      when: ({ state }, key) => state.first === null && hintBy(state, key.name).hint?.statement !== undefined,
      does: (at, key) => take(toLine(at), { is: "statement", key: hintBy(at.state, key.name).hint?.statement ?? "" }),
    },
    {
      keys: ["Enter"],
      name: "only this word",
      when: ({ state }) => state.first !== null,
      does: (at) => chooseWord(at, /** @type {Span} */ (at.state.first)),
    },
    { keys: ["ArrowDown"], name: "letters on the next sentence", does: (at) => toSentence(at, 1), isRare: true },
    { keys: ["ArrowUp"], name: "letters on the sentence before", does: (at) => toSentence(at, -1), isRare: true },
    { keys: [" "], name: "more", does: toMenu },
    { keys: ["Backspace"], name: "take back a letter", does: (at) => takeBackLetter(at) ?? toLine(at) },
    { keys: ["Escape"], name: "back", does: toLine },
  ],
};
