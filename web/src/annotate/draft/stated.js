// Statements of the files as drafts: to be changed, or to be copied.

import { namedIn } from "../choices/named.js";
import { newDraft } from "./draft.js";

/** @import { Article, Draft, Slot, Stated, Value } from "../types.d.ts" */
/** @import { Index } from "../choices/index.js" */

/** Return the number of the sentence in which a statement's quote begins. @param {Article} article @param {Stated} stated */
export function sentenceOf({ sentences }, { spans }) {
  const start = spans[0]?.[0] ?? 0;
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sentences[middle].span[0] <= start) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @type {WeakMap<Article, Map<number, Stated[]>>} */
const bySentences = new WeakMap();

/** Return the statements of a sentence, in the order of the files. @param {Article} article @param {number} sentence */
export function statementsOf(article, sentence) {
  let found = bySentences.get(article);
  if (!found) {
    found = new Map();
    for (const one of article.statements) {
      const at = sentenceOf(article, one);
      const others = found.get(at);
      if (others) others.push(one);
      else found.set(at, [one]);
    }
    bySentences.set(article, found);
  }
  return found.get(sentence) ?? [];
}

/** Return a statement of the files as a draft that changes it. @param {Stated} stated @param {Article} article @returns {Draft} */
export function draftOf(stated, article) {
  const { slots, basis, spans, missing } = stated;
  const said = { slots, basis, quote: spans.length || missing ? spans : null };
  const begun = { revision: article.revision, ...said };
  return { ...newDraft(sentenceOf(article, stated)), id: stated.id, ...said, begun };
}

/** Return whether a draft says just what the statement said that it was begun with. @param {Draft} draft */
export function isAsBegun({ slots, basis, quote, backwards, begun }) {
  if (!begun || backwards.length) return false;
  return JSON.stringify([slots, basis, quote]) === JSON.stringify([begun.slots, begun.basis, begun.quote]);
}

/** Fields that say which other statements this one goes with: a copy does not. */
const OF_ITSELF = ["act", "sums_up", "alternative_to", "note", "translation"];

/**
 * Return a new statement that says what another says, for a sentence.
 *
 * @param {Stated} stated
 * @param {number} sentence
 * @param {Index} index
 * @returns {Draft}
 */
export function copyOf(stated, sentence, index) {
  const here = new Map(namedIn(index, sentence).map(({ id, span }) => [id, span]));
  /** @param {Value} value @returns {Value} */
  const placed = (value) => {
    const bare = { ...value };
    if ("at" in bare) delete bare.at;
    const at = bare.is === "entity" && here.get(bare.id);
    return bare.is === "entity" && at ? { ...bare, at } : bare;
  };
  /** @type {Slot[]} */
  const slots = stated.slots
    .filter(({ field }) => !OF_ITSELF.includes(field))
    .map((slot) => ({ ...slot, values: slot.values.map(placed) }));
  return { ...newDraft(sentence), slots, basis: stated.basis };
}
