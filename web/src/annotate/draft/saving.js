// What is sent to be saved of a statement that is being written.

import { likelyQuotes } from "../text/quotes.js";

/** @import { Draft, Known, Saving, Span, State } from "../types.d.ts" */

/** Return the quote of a draft: the one that the coder chose, else the likeliest. @param {Draft} draft @param {Known} known @returns {Span[]} */
export const quoteOf = (draft, known) => draft.quote ?? likelyQuotes(known, draft).slice(0, 1);

/** Return the likely quotes of a draft, without the one that stands. @param {Draft} draft @param {Known} known */
export function choicesOf(draft, known) {
  const now = String(quoteOf(draft, known));
  return likelyQuotes(known, draft).filter((span) => String([span]) !== now);
}

/**
 * Return what is sent to be saved.
 *
 * @param {Draft} draft
 * @param {Known} known
 * @param {State["open"]} open Slots that wait for a statement to come.
 * @returns {Saving}
 */
export function savingOf(draft, known, open) {
  const { article } = known;
  const isInferred = draft.slots.some((slot) => slot.isInferred);
  return {
    article: article.id,
    print: article.print,
    revision: draft.begun?.revision ?? article.revision,
    id: draft.id,
    slots: draft.slots.filter(({ values }) => values.length > 0),
    basis: isInferred ? draft.basis : null,
    quote: quoteOf(draft, known),
    backwards: draft.backwards,
    fills: draft.id === null && !draft.decides ? (open.at(-1) ?? null) : null,
    proposedBy: draft.proposedBy,
    ...(draft.begun && { begun: draft.begun }),
    ...(draft.decides && { decides: draft.decides }),
  };
}

/** Return the fields of a draft that wait for a statement to come. @param {Draft} draft */
export const waitingIn = (draft) =>
  draft.slots.filter(({ values }) => values.some(({ is }) => is === "later")).map(({ field }) => field);

/** Return whether a draft concludes something and does not say why. @param {Draft} draft */
export const lacksBasis = (draft) => draft.slots.some((slot) => slot.isInferred) && !draft.basis;
