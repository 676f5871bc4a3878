// A draft by rules: read after the sentence, never saved by itself.

import { fieldByLetter, newDraft } from "../../draft/draft.js";
import { change, open, toReading, toStatement } from "../moves.js";
import { toQuote } from "../on-words.js";
import { save } from "./statement.js";

/** @import { Draft, Proposal, Slot } from "../../types.d.ts" */
/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** @param {At} at @returns {Proposal | null} */
const shown = ({ state }) => state.proposals[state.proposal] ?? null;

/** Return what a proposal fills, as a statement that is being written. @param {Proposal} proposal @param {number} sentence @returns {Draft} */
function draftFrom({ proposer, fields, quote }, sentence) {
  /** @type {Slot[]} */
  const slots = fields
    .filter(({ isFilled }) => isFilled)
    .map(({ field, values }) => ({ field, values, each: false, isInferred: false }));
  return { ...newDraft(sentence), slots, quote, proposedBy: proposer };
}

/** Go on with the statement that is proposed. @param {At} at @returns {At} */
function accept(at) {
  const proposal = shown(at);
  return proposal ? change(at, { draft: draftFrom(proposal, at.state.sentence), filters: {} }) : at;
}

/** @param {At} at @param {number} proposal @returns {At} */
const show = (at, proposal) => {
  const { length } = at.state.proposals;
  return length ? change(at, { proposal: proposal % length }) : leave(at);
};

/** @param {At} at @returns {At} */
const leave = (at) => change(toReading(at), { proposals: [], proposal: 0 });

/** Leave this one out, and show the next. @param {At} at @returns {At} */
function notThis(at) {
  const { proposals, proposal } = at.state;
  return show(change(at, { proposals: proposals.filter((_, k) => k !== proposal) }), proposal);
}

/** @type {PlaceOfKeys} */
export const proposed = {
  name: "Draft",
  writes: () => false,
  bindings: () => [
    { keys: ["Enter"], name: "take as it is", does: (at) => save(toStatement(accept(at)), false) },
    { keys: ["n"], name: "take, next", does: (at) => save(toStatement(accept(at)), true) },
    { keys: ["q"], name: "other words", does: (at) => toQuote(toStatement(accept(at))) },
    { keys: ["p"], name: "next draft", does: (at) => show(at, at.state.proposal + 1) },
    {
      keys: ["a…z"],
      name: "opens that field",
      when: ({ known }, { name }) => fieldByLetter(known.vocabulary, name) !== null,
      does: (at, { name }) => open(accept(at), fieldByLetter(at.known.vocabulary, name)?.id ?? ""),
    },
    { keys: ["Delete"], name: "not this", does: notThis },
    { keys: ["Escape"], name: "no draft", does: leave },
  ],
};
