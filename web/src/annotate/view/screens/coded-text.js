// The article beside codings: the words that each coder quotes are marked, with the coder's number before them.

import { classes, html } from "../shared.js";

/** @import { Article, Span } from "../../types.d.ts" */
/** @import { Known } from "../../types.d.ts" */
/** @typedef {{ from: number, to: number, by: number[], begins: number[] }} Piece */

/** @param {{ article: Article, spans: Span[][], coders: string[], say: Known["say"] }} properties The words of each coder, and the coders. */
export const CodedText = ({
  article,
  spans,
  coders,
  say,
}) => html`<div class="coded-text" lang=${article.lang} dir="auto" tabindex="0" role="group" aria-label=${article.title}>
    ${paragraphsOf(article).map(
      ([from, to], k) => html`<p key=${from} class=${classes(k === 0 && "title")}>
        ${piecesOf(from, to, spans).map((piece) => {
          const words = article.text.slice(piece.from, piece.to);
          if (!piece.by.length) return words;
          const told = piece.by.map((one) => say("words_of", { coder: coders[one] })).join("; ");
          return html`<mark class=${piece.by.map((one) => `by-${Math.min(one + 1, 3)}`).join(" ")} title=${told}>${piece.begins.length > 0 && html`<sup>${piece.begins.map((one) => one + 1).join(" ")}</sup>`}${words}</mark>`;
        })}
      </p>`,
    )}
  </div>`;

/** Return where the paragraphs of an article begin and end, its title first. @param {Article} article @returns {Span[]} */
function paragraphsOf({ sentences }) {
  /** @type {Map<string, Span>} */
  const found = new Map();
  for (const { span, isTitle, paragraph } of sentences) {
    const name = isTitle ? "title" : String(paragraph);
    const [from] = found.get(name) ?? span;
    found.set(name, [from, span[1]]);
  }
  return [...found.values()];
}

/**
 * Return the pieces of a part of a text, cut where the words of a coder begin or end.
 *
 * @param {number} from
 * @param {number} to
 * @param {Span[][]} spans The words of each coder.
 * @returns {Piece[]}
 */
export function piecesOf(from, to, spans) {
  const inside = (/** @type {number} */ place) => from < place && place < to;
  const cuts = [...new Set([from, ...spans.flat(2).filter(inside), to])].sort((one, other) => one - other);
  return cuts.slice(0, -1).map((start, k) => {
    const by = spans.flatMap((own, coder) => (own.some(([a, b]) => a <= start && start < b) ? [coder] : []));
    const begins = by.filter((coder) => spans[coder].some(([a]) => a === start));
    return { from: start, to: cuts[k + 1], by, begins };
  });
}
