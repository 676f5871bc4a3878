// Colours and lines on the words of the article: ranges over its text, so that marking words moves none of them.

import { statementsOf } from "../draft/stated.js";
import { claimantsOf, colourOf, lanesOf, sentenceAt } from "./sentences.js";

/** @import { Article, Span, Stated, State } from "../types.d.ts" */
/** @typedef {{ [name: string]: Span[] }} Marks */

/** Return the text of a drawn sentence. @param {number} number @returns {Text | null} */
export const textOf = (number) =>
  /** @type {Text | null} */ (document.getElementById(`sentence-${number}`)?.firstChild ?? null);

/**
 * Return ranges over the drawn text for a stretch of the article, one a sentence.
 *
 * @param {Article} article
 * @param {Span} span
 */
export function rangesOf(article, [from, to]) {
  const ranges = [];
  for (let number = sentenceAt(article, from); number < article.sentences.length; number += 1) {
    const [start, end] = article.sentences[number].span;
    if (start >= to) break;
    const text = textOf(number);
    if (!text || end <= from) continue;
    ranges.push(
      new StaticRange({
        startContainer: text,
        startOffset: Math.max(from, start) - start,
        endContainer: text,
        endOffset: Math.min(to, end) - start,
      }),
    );
  }
  return ranges;
}

/** How strong each kind of mark is where several lie on the same words. */
const STRENGTH = ["sentence", "named", "marked", "quote", "first"];

/** Mark words: each name stands in `marks.css`. @param {Article} article @param {Marks} marks @param {Set<string>} before Names marked before. */
export function mark(article, marks, before) {
  // a browser that knows no highlights shows the current sentence by its class, and digits and letters as ever
  if (!("highlights" in CSS)) return before;
  for (const name of before) if (!(name in marks)) CSS.highlights.delete(name);
  for (const [name, spans] of Object.entries(marks)) {
    const highlight = new Highlight(...spans.flatMap((span) => rangesOf(article, span)));
    highlight.priority = STRENGTH.indexOf(name) + 1;
    CSS.highlights.set(name, highlight);
  }
  return new Set(Object.keys(marks));
}

/** Return the lines below what others than the author claim, which are drawn in the whole article. @param {Article} article */
export function linesOfOthers(article) {
  return linesOf(
    article,
    article.statements.filter(({ words, spans }) => words.by !== null && spans.length),
    "said",
  );
}

/** Return the lines below what the sentence's statements quote. @param {Article} article @param {State} state */
export function linesOfSentence(article, state) {
  const own = statementsOf(article, state.sentence);
  return linesOf(
    article,
    own.filter(({ words, spans }) => words.by === null && spans.length),
    "own",
  );
}

/** @param {Article} article @param {Stated[]} stated @param {string} name @returns {Marks} */
function linesOf(article, stated, name) {
  const claimants = claimantsOf(article);
  const lanes = lanesOf(stated);
  /** @type {Marks} */
  const marks = {};
  for (const [k, { words, marks: held, spans }] of stated.entries()) {
    const line = `${name}-${colourOf(claimants, words.by)}-${held.length ? "held" : "plain"}-${lanes[k]}`;
    marks[line] = [...(marks[line] ?? []), ...spans];
  }
  return marks;
}
