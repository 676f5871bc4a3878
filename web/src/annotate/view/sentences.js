// What follows from an article for drawing it: its paragraphs, which sentence a place is in, and which statements each has.

/** @import { Article, Sentence, Span, Stated } from "../types.d.ts" */
/** @typedef {{ number: number, sentence: Sentence }} Numbered */
/** @typedef {{ number: number, sentences: Numbered[], isTitle: boolean }} Paragraph */

/** @type {WeakMap<Article, Paragraph[]>} */
const paragraphs = new WeakMap();

/** Return the paragraphs of an article, each with its sentences. @param {Article} article */
export function paragraphsOf(article) {
  const known = paragraphs.get(article);
  if (known) return known;
  /** @type {Paragraph[]} */
  const made = [];
  for (const [number, sentence] of article.sentences.entries()) {
    const last = made.at(-1);
    if (last?.number === sentence.paragraph && last.isTitle === sentence.isTitle)
      last.sentences.push({ number, sentence });
    else made.push({ number: sentence.paragraph, sentences: [{ number, sentence }], isTitle: sentence.isTitle });
  }
  paragraphs.set(article, made);
  return made;
}

/** Return the number of the sentence that holds a place, or of the one before it. @param {Article} article @param {number} place */
export function sentenceAt({ sentences }, place) {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].span[0] <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @type {WeakMap<Article, Set<number>>} */
const quoted = new WeakMap();

/** Return the sentences of which a statement quotes words. @param {Article} article */
function quotedIn(article) {
  const known = quoted.get(article);
  if (known) return known;
  /** @type {Set<number>} */
  const made = new Set();
  for (const [from, to] of article.statements.flatMap(({ spans }) => spans)) {
    for (let number = sentenceAt(article, from); (article.sentences[number]?.span[0] ?? to) < to; number++)
      made.add(number);
  }
  quoted.set(article, made);
  return made;
}

/** How far a sentence is read: coded, marked as one with nothing to code, or open. @param {Article} article @param {number} number */
export const readingOf = (article, number) =>
  quotedIn(article).has(number) ? "coded" : article.sentences[number].nothing ? "nothing" : "open";

/** Return the claimants of an article in the order in which they come; the author, who is none of them, has number 0. @param {Article} article */
export function claimantsOf({ statements }) {
  return [...new Set(statements.flatMap(({ words }) => (words.by ? [words.by] : [])))];
}

/** How many claimants have a colour of their own; further ones begin again. */
const COLOURS = 3;

/** Return the colour of a claim: 0 for the author. @param {string[]} claimants @param {string | null} by */
export const colourOf = (claimants, by) => (by === null ? 0 : 1 + (claimants.indexOf(by) % COLOURS));

/** How many statements can be told apart where their quotes overlap. */
const LANES = 3;

/**
 * Return in which line below the words each statement is drawn, so that quotes that overlap are told apart.
 *
 * @param {Stated[]} stated
 * @returns {number[]}
 */
export function lanesOf(stated) {
  /** @type {{ lane: number, spans: Span[] }[]} */
  const drawn = [];
  return stated.map(({ spans }) => {
    const taken = new Set(drawn.filter((one) => overlap(one.spans, spans)).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane) && lane < LANES - 1) lane += 1;
    drawn.push({ lane, spans });
    return lane;
  });
}

/** @param {Span[]} some @param {Span[]} others */
const overlap = (some, others) => some.some(([from, to]) => others.some(([start, end]) => from < end && start < to));
