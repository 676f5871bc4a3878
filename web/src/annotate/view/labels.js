// Letters and digits on words of the current sentence: they lie over the text and take no room in it.

import { html, Still } from "./html.js";
import { textOf } from "./marks.js";

/** @import { Article, Known, Span } from "../types.d.ts" */
/** @typedef {"name" | "word" | "cue"} Kind What the label leads to: an entity named there, any word, or a field shown by it. */
/** @typedef {{ letters: string, span: Span, kind: Kind }} Label */

export class Labels extends Still {
  /** @param {{ known: Known, sentence: number, labels: Label[], measured: number }} properties `measured` changes whenever the text is laid out anew. */
  render({ known, sentence, labels }) {
    const places = placesOf(known.article, sentence, labels);
    return html`<div class="labels">
      ${labels.map(({ letters, span: [from, to], kind }, k) => {
        const words = known.article.text.slice(from, to);
        const name = known.say(/\d/.test(letters) ? "word_with_digit" : "word_with_letter", { words, letters });
        return (
          places[k] &&
          html`<span
            key=${`${kind} ${from}`}
            class=${`label ${kind}`}
            role="img"
            aria-label=${name}
            style=${{ left: `${places[k].left}px`, top: `${places[k].top}px` }}
            >${letters}</span
          >`
        );
      })}
    </div>`;
  }
}

/** Return where the words of labels begin, seen from where the text begins. @param {Article} article @param {number} sentence @param {Label[]} labels */
function placesOf(article, sentence, labels) {
  const text = textOf(sentence);
  const origin = document.getElementById("article")?.parentElement?.getBoundingClientRect();
  if (!labels.length || !text || !origin) return [];
  const [start] = article.sentences[sentence].span;
  const range = document.createRange();
  return labels.map(({ span: [from] }) => {
    const at = Math.min(Math.max(from - start, 0), text.length - 1);
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const box = range.getBoundingClientRect();
    return { left: Math.round(box.left - origin.left), top: Math.round(box.top - origin.top) };
  });
}
