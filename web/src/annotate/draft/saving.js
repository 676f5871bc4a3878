// What is sent to be saved of a statement that is being written.

import { proposedQuote, quoteChoices } from "../text/quotes.js";

/** @import { Draft, Known, Saving, Span, State } from "../types.d.ts" */

/** Fields whose words say who tells it, or stand anywhere: a quote need not hold them. */
const BESIDE_THE_CLAIM = ["according_to", "note", "translation", "act", "sums_up", "alternative_to"];

/** Return the words by which the values of a draft were chosen. @param {Draft} draft @returns {Span[]} */
export const chosenIn = ({ slots }) =>
  slots.flatMap(({ field, values, isInferred }) =>
    isInferred || BESIDE_THE_CLAIM.includes(field)
      ? []
      : values.flatMap((value) => ("at" in value && value.at ? [value.at] : [])),
  );

/** Return the quote of a draft: the one that the coder chose, else the one that is proposed. @param {Draft} draft @param {Known} known */
export function quoteOf(draft, { article, vocabulary }) {
  if (draft.quote) return draft.quote;
  const sentence = article.sentences[draft.sentence];
  return proposedQuote(article.text, sentence, chosenIn(draft), article.lang, vocabulary.wording?.[article.lang]);
}

/** Return the quotes that digits choose: clauses, chosen words, sentence. @param {Draft} draft @param {Known} known @param {number} sentence */
export function choicesOf(draft, { article, vocabulary }, sentence) {
  const { text, lang, sentences } = article;
  return quoteChoices(text, sentences[sentence], chosenIn(draft), lang, vocabulary.wording?.[lang]);
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
    revision: article.revision,
    id: draft.id,
    slots: draft.slots.filter(({ values }) => values.length > 0),
    basis: isInferred ? draft.basis : null,
    quote: quoteOf(draft, known),
    backwards: draft.backwards,
    fills: draft.id === null ? (open.at(-1) ?? null) : null,
    proposedBy: draft.proposedBy,
  };
}

/** Return the fields of a draft that wait for a statement to come. @param {Draft} draft */
export const waitingIn = (draft) =>
  draft.slots.filter(({ values }) => values.some(({ is }) => is === "later")).map(({ field }) => field);

/** Return whether a draft concludes something and does not say why. @param {Draft} draft */
export const lacksBasis = (draft) => draft.slots.some((slot) => slot.isInferred) && !draft.basis;
