// What the finder puts forward for sentences: asked for the one that is read and those beside it, then for the others,
// a few at a time, so that nothing else waits for it.

/** @import { Article, Known, Ranked, State } from "../types.d.ts" */
/** @typedef {(method: string, path: string) => Promise<{ status: number, body: any }>} Ask */
/** @typedef {{ shown: { known: Known | null, state: State | null }, connection: { ask: Ask } }} Asking What is shown, and whom to ask. */

/** For how many sentences it is asked at a time: what finding takes is less than a key takes. */
const AT_ONCE = 12;

export class Ranking {
  /** By the words of sentences, so that it holds where the article is changed elsewhere. @type {Map<string, Ranked[]>} */
  #found = new Map();
  /** Which of the searches goes on: a later one ends those before. */
  #search = 0;

  /** @param {Asking} session @param {() => Promise<unknown>} idle Waits until nothing else is done. */
  constructor(session, idle) {
    this.session = session;
    this.idle = idle;
  }

  /** Forget what was found, as it was found by another vocabulary. */
  forget() {
    this.#found = new Map();
  }

  /** Give the sentences of an article what is known. The list that is shown stays as it is until the next key. @param {Article} article */
  fill(article) {
    for (const sentence of article.sentences) {
      const words = wordsOf(article, sentence);
      const found = this.#found.get(words);
      if (found) sentence.relations = found;
      else if (sentence.relations.length) this.#found.set(words, sentence.relations);
    }
    return article;
  }

  /** Ask for the sentences of the article that is open, the one that is read first. */
  async search() {
    const { session } = this;
    const search = ++this.#search;
    for (;;) {
      const { known, state } = session.shown;
      if (search !== this.#search || !known || !state) return;
      const { article } = known;
      const next = nextOf(article.sentences.length, state.sentence, (k) => this.#isKnown(article, k));
      if (next === null || !(await this.#ask(article, next))) return;
      if (this.#isKnown(article, session.shown.state?.sentence ?? 0)) await this.idle();
    }
  }

  /** @param {Article} article @param {number} k */
  #isKnown = (article, k) => !article.sentences[k] || this.#found.has(wordsOf(article, article.sentences[k]));

  /** Ask for some sentences, and return whether there was an answer. @param {Article} article @param {number} first */
  async #ask(article, first) {
    const { session } = this;
    const found = this.#found;
    const path = `/api/articles/${encodeURIComponent(article.id)}/relations?first=${first}&most=${AT_ONCE}`;
    const { status, body } = await session.connection.ask("GET", path);
    if (status !== 200) return false;
    const asked = article.sentences.slice(first, first + AT_ONCE);
    for (const [k, sentence] of asked.entries()) found.set(wordsOf(article, sentence), body[k] ?? []);
    const { known } = session.shown;
    if (known?.article.id === article.id) this.fill(known.article);
    return true;
  }
}

/**
 * Return from which sentence on it is asked next: the one that is read, with the one before; else the next one that is
 * not known, after it or, where there is none, from the first on. Nothing where all are known.
 *
 * @param {number} count How many sentences there are.
 * @param {number} read The one that is read.
 * @param {(sentence: number) => boolean} isKnown
 */
export function nextOf(count, read, isKnown) {
  for (let k = 0; k < count; k++) {
    const sentence = (read + k) % count;
    if (!isKnown(sentence)) return k === 0 ? Math.max(0, sentence - 1) : sentence;
  }
  return null;
}

/** @param {Article} article @param {Article["sentences"][number]} sentence */
const wordsOf = ({ text }, { span: [start, end] }) => text.slice(start, end);
