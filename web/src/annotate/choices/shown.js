// Fields that words of a sentence show: they bear the letter of the field, and never fill it.

/** @import { Draft, Span } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/**
 * Return the fields that words of a sentence show and that are still empty.
 *
 * @param {Index} index
 * @param {number} sentence Its number.
 * @param {Draft | null} draft
 * @returns {{ field: string, span: Span }[]}
 */
export function fieldsShown(index, sentence, draft) {
  const { article, vocabulary } = index.known;
  const [from, to] = article.sentences[sentence]?.span ?? [0, 0];
  const text = article.text.slice(from, to);
  const filled = new Set(draft?.slots.map((slot) => slot.field));
  return vocabulary.fields
    .filter(({ id }) => !filled.has(id))
    .flatMap(({ id, cues }) => {
      const pattern = patternOf(cues[index.lang] ?? NONE);
      const match = pattern?.exec(text);
      if (!match) return [];
      const start = from + match.index;
      return [{ field: id, span: /** @type {Span} */ ([start, start + match[0].length]) }];
    })
    .sort((one, other) => one.span[0] - other.span[0]);
}

/** @type {string[]} */
const NONE = [];

/** @type {WeakMap<string[], RegExp | null>} */
const patterns = new WeakMap();

/** Return what finds cues as whole words, `*` being any ending. @param {string[]} cues */
function patternOf(cues) {
  let found = patterns.get(cues);
  if (found === undefined) {
    const each = cues.map((cue) => cue.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replace(/\*/g, "[\\p{L}\\p{N}]*"));
    found = cues.length ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${each.join("|")})(?![\\p{L}\\p{N}])`, "iu") : null;
    patterns.set(cues, found);
  }
  return found;
}
