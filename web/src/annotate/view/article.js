// The article, set for reading: paragraphs of sentences, of which one is current. Words are marked from outside (`marks.js`).

import { classes, html, Still } from "./html.js";
import { paragraphsOf, readingOf } from "./sentences.js";

/** @import { Article, Known } from "../types.d.ts" */
/** @import { Paragraph } from "./sentences.js" */

/** Paragraphs with few words are drawn at once; in long articles those far away are skipped by the browser. */
export class ArticleText extends Still {
  /** @param {{ known: Known, current: number }} properties */
  render({ known: { article, say }, current }) {
    return html`<div
      class="words"
      id="article"
      role="listbox"
      tabindex="0"
      lang=${article.lang}
      aria-label=${say("article_by_sentence", { title: article.title })}
      aria-activedescendant=${`sentence-${current}`}
    >
      ${paragraphsOf(article).map(
        (paragraph) => html`<${ParagraphText}
          key=${paragraph.sentences[0].number}
          article=${article}
          paragraph=${paragraph}
          current=${holds(paragraph, current) ? current : null}
          say=${say}
        />`,
      )}
    </div>`;
  }
}

/** @param {Paragraph} paragraph @param {number} sentence */
const holds = ({ sentences }, sentence) =>
  sentence >= sentences[0].number && sentence <= sentences[sentences.length - 1].number;

class ParagraphText extends Still {
  /** @param {{ article: Article, paragraph: Paragraph, current: number | null, say: Known["say"] }} properties */
  render({ article, paragraph, current, say }) {
    const { isTitle, sentences } = paragraph;
    const name = isTitle ? say("title") : say("paragraph", { n: paragraph.number });
    return html`<div class=${classes("paragraph", isTitle && "title")} role="group" aria-label=${name} dir="auto">
      ${sentences.map(({ number, sentence }) => {
        const [from, to] = sentence.span;
        return html`<span
            key=${number}
            id=${`sentence-${number}`}
            class=${classes("sentence", `is-${readingOf(article, number)}`, number === current && "current")}
            role="option"
            aria-selected=${String(number === current)}
            data-sentence=${number}
            >${article.text.slice(from, to)}</span
          >${" "}`;
      })}
    </div>`;
  }
}

/**
 * Return the place in the article that lies under a point of the page.
 *
 * @param {Article} article
 * @param {number} x
 * @param {number} y
 * @returns {{ sentence: number, place: number } | null}
 */
export function placeAt(article, x, y) {
  const [node, offset] = nodeAt(x, y);
  const element = node?.parentElement?.closest("[data-sentence]");
  if (!(element instanceof HTMLElement) || node?.nodeType !== Node.TEXT_NODE) return null;
  const sentence = Number(element.dataset.sentence);
  return { sentence, place: article.sentences[sentence].span[0] + offset };
}

/** @param {number} x @param {number} y @returns {[Node | null | undefined, number]} */
function nodeAt(x, y) {
  if ("caretPositionFromPoint" in document) {
    const position = document.caretPositionFromPoint(x, y);
    return [position?.offsetNode, position?.offset ?? 0];
  }
  const range = /** @type {any} */ (document).caretRangeFromPoint(x, y);
  return [range?.startContainer, range?.startOffset ?? 0];
}
