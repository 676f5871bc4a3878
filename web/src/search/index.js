// All that can be found, made ready once; long texts by and by, so that the page goes on answering.

import { numbersOf } from "../selection/findings.js";
import { named } from "./names.js";
import { PassageWriter } from "./passages.js";

/** @import { Index, Passages, Searched } from "./types.d.ts" */

/**
 * Return what is searched of a page.
 *
 * @param {Searched} searched
 * @param {() => Promise<void> | null} rest What to wait for between two articles, if anything.
 * @returns {Promise<Index>}
 */
export async function makeIndex(searched, rest) {
  const { findings, ...given } = searched;
  const { facts, words } = given;
  const entities = words.entities.map(({ label, labels = {}, aliases = [] }, at) =>
    named(at, [label, ...Object.values(labels), ...aliases]),
  );
  const isActor = (/** @type {{ at: number }} */ { at }) => Boolean(words.entities[at].actor);
  const sentences = await sentencesOf(searched, rest);
  return {
    ...given,
    actors: entities.filter(isActor),
    issues: entities.filter((one) => !isActor(one)),
    relations: facts.relations.map(({ label }, at) => named(at, [label])),
    questions: facts.questions.map(({ title, name }, at) => named(at, [title, name])),
    articles: facts.articles.map(({ title, author, publisher }, at) =>
      named(at, [title, author, publisher, [author, publisher, title].filter(Boolean).join(" ")]),
    ),
    findings: findingsOf(searched, findings),
    quotes: await quotesOf(searched, rest),
    sentences,
    sentenceOf: sentencesOfQuotes(searched, sentences),
  };
}

/** Return the words that a statement quotes, in one line for each stretch. @param {Searched} searched @param {number} at */
function quoteOf({ facts, words }, at) {
  const { quote = [] } = words.statements.get(at);
  const body = words.bodies.get(facts.statements.article[at]);
  if (body === null) return quote.join(" […] ");
  const parts = [];
  for (let k = 2; k < quote.length; k += 2) parts.push(body.slice(Number(quote[k]), Number(quote[k + 1])));
  return parts.join(" […] ");
}

/** @param {Searched} searched @param {() => Promise<void> | null} rest */
async function quotesOf(searched, rest) {
  const writer = new PassageWriter();
  for (const [at, { translation }] of searched.words.statements.entries()) {
    writer.add(quoteOf(searched, at), at);
    if (translation) writer.add(translation, at);
    await rest();
  }
  return writer.whole();
}

/** @param {Searched} searched @param {() => Promise<void> | null} rest */
async function sentencesOf({ words, facts }, rest) {
  const writer = new PassageWriter();
  for (const [article, body] of words.bodies.entries()) {
    const segmenter = new Intl.Segmenter(facts.articles[article].language ?? undefined, { granularity: "sentence" });
    for (const { segment, index } of segmenter.segment(unwrapped(body ?? "")))
      if (segment.trim()) writer.add(segment, article, [index, index + segment.length]);
    await rest();
  }
  return writer.whole();
}

/** Return a text in which lines of one paragraph run on: their ends are no ends of sentences. @param {string} body */
const unwrapped = (body) => body.replace(/(?<!\n|^#[^\n]*)\n(?!\n)/gm, " ");

/** Return for each statement the sentence in which its quote begins. @param {Searched} searched @param {Passages} sentences */
function sentencesOfQuotes({ facts, words }, { owners, bounds }) {
  /** @type {Map<number, number>} */
  const first = new Map();
  for (const [n, article] of owners.entries()) if (!first.has(article)) first.set(article, n);
  const isWhole = facts.articles.map((_, article) => words.bodies.get(article) !== null);
  return Int32Array.from({ length: words.statements.length }, (_, at) => {
    const article = facts.statements.article[at];
    if (!isWhole[article]) return -1;
    const { quote = [] } = words.statements.get(at);
    let [low, high] = [first.get(article) ?? 0, owners.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const isBefore = owners[middle] === article && (bounds[middle]?.[0] ?? 0) <= Number(quote[2]);
      if (isBefore) low = middle;
      else high = middle;
    }
    return low;
  });
}

/** @param {Searched} searched @param {Searched["findings"]} cards */
function findingsOf({ facts }, cards) {
  return cards
    .flatMap((card) => card.findings)
    .map(({ title, sentence, counts }, at) => {
      const text = sentence.map(([words]) => words).join("");
      const [, , keys] = counts[counts.length - 1];
      return { ...named(at, [text, `${title}: ${text}`]), statements: numbersOf(facts, keys) };
    });
}
