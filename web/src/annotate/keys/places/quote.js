// Quote: other words than those that are proposed.

import { choicesOf, quoteOf } from "../../draft/saving.js";
import { trimmed } from "../../text/words.js";
import { change, draftAt, toStatement, withDraft } from "../moves.js";
import { hintBy, passageOf, takeBackLetter, toSentence } from "../on-words.js";
import { save } from "./statement.js";

/** @import { Row, Span } from "../../types.d.ts" */
/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** Take other words as the quote, or as one more piece of it. @param {At} at @param {Span[]} spans @returns {At} */
function takeQuote(at, spans) {
  const draft = draftAt(at);
  const pieces = at.state.isAdding ? [...quoteOf(draft, at.known), ...spans] : spans;
  return toStatement(withDraft(at, { ...draft, quote: [...pieces].sort((one, other) => one[0] - other[0]) }));
}

/** Choose a word: the first, or the last of the quote. @param {At} at @param {Span} span @returns {At} */
export function chooseEdge(at, span) {
  const { first } = at.state;
  if (!first) return change(at, { first: span, typed: "" });
  return takeQuote(at, [trimmed(at.known.article.text, passageOf(first, span))]);
}

/** Keep the beginning; after the first word keep the end, and save. @param {At} at @returns {At} */
function keepEdge(at) {
  const spans = quoteOf(draftAt(at), at.known);
  if (!spans.length) return at;
  const [start] = spans[0];
  const [, end] = spans[spans.length - 1];
  if (!at.state.first) return change(at, { first: [start, start] });
  return save(chooseEdge(at, [Math.max(end, at.state.first[1]), Math.max(end, at.state.first[1])]), false);
}

/** @param {At} at @returns {Row[]} */
function rows(at) {
  const { text, lang } = at.known.article;
  return choicesOf(draftAt(at), at.known)
    .slice(0, 9)
    .map((span, k) => ({
      value: { is: "words", text: text.slice(...span), at: span },
      label: text.slice(...span),
      lang,
      why: "",
      digit: k + 1,
    }));
}

/** @type {PlaceOfKeys} */
export const quote = {
  name: "Quote",
  writes: () => false,
  rows,
  bindings: () => [
    {
      keys: ["1–9"],
      name: "other likely words",
      when: ({ state }, { name }) => state.first === null && Number(name) <= state.rows.length,
      does: (at, { name }) => takeQuote(at, [choicesOf(draftAt(at), at.known)[Number(name) - 1]]),
    },
    {
      keys: ["a…z"],
      name: "first, then last word",
      does: (at, key) => {
        const { hint, typed } = hintBy(at.state, key.name);
        return hint?.span ? chooseEdge(change(at, { typed: "" }), hint.span) : change(at, { typed });
      },
    },
    { keys: ["Enter"], name: "keep beginning; then end, and save", does: keepEdge },
    { keys: ["+", " "], name: "one more piece", does: (at) => change(at, { isAdding: !at.state.isAdding }) },
    { keys: ["ArrowDown"], name: "letters on the next sentence", does: (at) => toSentence(at, 1), isRare: true },
    { keys: ["ArrowUp"], name: "letters on the sentence before", does: (at) => toSentence(at, -1), isRare: true },
    { keys: ["Backspace"], name: "take back a letter", does: (at) => takeBackLetter(at) ?? toStatement(at) },
    { keys: ["Escape"], name: "back", does: toStatement },
  ],
};
