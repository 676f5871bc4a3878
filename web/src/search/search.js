// What is found for what is typed: by kind, the kinds with the best matches first.

import { Everywhere } from "../selection/everywhere.js";
import { fold, wordsOf } from "./fold.js";
import { namesWith, nearestTo } from "./names.js";
import { passagesWith, snippetOf } from "./passages.js";
import { phrasesOf } from "./phrases.js";

/** @import { State } from "../state/types.d.ts" */
/** @import { Hit, HitGroup, Index, Kind, Named, Snippet } from "./types.d.ts" */

/** The kinds in their order where nothing else decides. @type {Kind[]} */
export const KINDS = ["phrase", "actor", "issue", "relation", "article", "finding", "question", "quote", "words"];
/** How many of a kind are shown at first, and when all are asked for. */
export const FIRST = 4;
export const MOST = 200;
/** From which sign on one alone is a word. */
const IDEOGRAPHS = "\u2e80";

/** Finds in an index. */
export class Search {
  /**
   * @param {Index} index
   * @param {State} state Whose choice of coders says what counts.
   * @param {string} asking Words that only ask, such as who.
   */
  constructor(index, state, asking) {
    this.index = index;
    this.counts = new Everywhere(index.facts, index.words, index.level, state);
    this.asking = new Set(wordsOf(asking));
    /** By question the statements that answer it; nothing where a tab does. */
    this.answers = index.facts.questions.map((one) => (one.tab ? null : this.counts.ofQuestion(one)));
  }

  /**
   * Return what is found, by kind.
   *
   * @param {string} text What is typed.
   * @param {Kind | null} [whole] The kind of which all are asked for.
   * @returns {HitGroup[]}
   */
  groups(text, whole = null) {
    const wanted = wordsOf(text.replace(/[?\u00bf\u061f\uff1f]/g, " "));
    if (!wanted.length) return [];
    const most = (/** @type {Kind} */ kind) => (kind === whole ? MOST : FIRST);
    const words = wanted.filter((word) => !this.asking.has(word));
    const isLong = wanted.join("").length > 1 || wanted[0] >= IDEOGRAPHS;
    const groups = [
      group("phrase", phrasesOf(this.index, wanted, this.asking, this.counts), most("phrase")),
      ...this.namedGroups(wanted, words.length ? words : wanted, most),
      ...(isLong ? this.textGroups(wanted, most) : []),
    ];
    return groups
      .filter(({ total }) => total)
      .sort((one, other) => band(one) - band(other) || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
  }

  /** Return what has the name nearest to what is typed. @param {string} text */
  nearest(text) {
    const { actors, issues, relations } = this.index;
    return nearestTo([...actors, ...issues, ...relations], fold(text))?.name ?? null;
  }

  /**
   * @param {string[]} wanted
   * @param {string[]} words Without those that only ask.
   * @param {(kind: Kind) => number} most
   */
  namedGroups(wanted, words, most) {
    const { counts, index } = this;
    const none = () => 0;
    const ofEntity = (/** @type {number} */ at) => counts.entities[at];
    const hitsOf = (
      /** @type {Kind} */ kind,
      /** @type {Named[]} */ all,
      /** @type {(at: number) => number} */ countOf,
      /** @type {(at: number) => Partial<Hit>} */ more = () => ({}),
    ) => {
      const found = namesWith(all, kind === "question" ? words : wanted, countOf);
      const hits = found.slice(0, most(kind)).map(({ one, rank, by, count }) => ({
        kind,
        rank,
        count,
        at: one.at,
        label: one.names[0],
        ...(by > 0 && kind !== "finding" && kind !== "question" && { alias: one.names[by] }),
        ...more(one.at),
      }));
      return { kind, total: found.length, hits };
    };
    return [
      hitsOf("actor", index.actors, ofEntity),
      hitsOf("issue", index.issues, ofEntity),
      hitsOf(
        "relation",
        index.relations.filter(({ at }) => counts.relations[at]),
        (at) => counts.relations[at],
        (at) => ({ statements: counts.ofRelation(at) }),
      ),
      hitsOf(
        "article",
        index.articles,
        (at) => counts.articles[at],
        () => ({ alias: undefined }),
      ),
      hitsOf("finding", index.findings, none, (at) => ({
        count: index.findings[at].statements.length,
        statements: index.findings[at].statements,
        snippet: snippetOf(index.findings[at].names[0], wanted),
      })),
      hitsOf(
        "question",
        index.questions.filter(({ at }) => this.answers[at]?.length !== 0),
        (at) => this.answers[at]?.length ?? 0,
        (at) => {
          const statements = this.answers[at];
          return statements ? { statements } : { count: null, tab: index.facts.questions[at].tab };
        },
      ),
    ];
  }

  /** @param {string[]} wanted @param {(kind: Kind) => number} most */
  textGroups(wanted, most) {
    const { quotes, sentences, sentenceOf } = this.index;
    const { first, total, taken } = this.quoted(passagesWith(quotes, wanted), most("quote"));
    const others = passagesWith(sentences, wanted).filter((passage) => !taken[passage]);
    const quoteHits = first.map(({ passage, statements }) => {
      const at = quotes.owners[passage];
      const inSentence = snippetOf(this.sentence(sentenceOf[at]), wanted);
      const snippet = inSentence.marks.length ? inSentence : snippetOf(this.quote(passage), wanted);
      const article = this.index.facts.statements.article[at];
      const found = [...statements];
      return { ...textHit("quote", snippet, article, wanted), count: found.length, statements: found };
    });
    const wordHits = others.slice(0, most("words")).map((passage) => {
      const sentence = this.sentence(passage);
      return { ...textHit("words", snippetOf(sentence, wanted), sentences.owners[passage], wanted), sentence };
    });
    return [
      { kind: /** @type {Kind} */ ("quote"), total, hits: quoteHits },
      { kind: /** @type {Kind} */ ("words"), total: others.length, hits: wordHits },
    ];
  }

  /**
   * Put quotes together that begin in one sentence, or are the same words; return the first, how many there are, and
   * which sentences they begin in.
   *
   * @param {number[]} passages
   * @param {number} most
   */
  quoted(passages, most) {
    const { quotes, sentences, sentenceOf } = this.index;
    const taken = new Uint8Array(sentences.owners.length);
    /** @type {Map<number | string, { passage: number, statements: Set<number> }>} */
    const first = new Map();
    const texts = new Set();
    let total = 0;
    for (const passage of passages) {
      const at = quotes.owners[passage];
      const sentence = sentenceOf[at];
      const key = sentence < 0 ? this.quote(passage) : sentence;
      const isNew = sentence < 0 ? !texts.has(key) : !taken[sentence];
      if (sentence < 0) texts.add(key);
      else taken[sentence] = 1;
      if (isNew && total++ < most) first.set(key, { passage, statements: new Set() });
      first.get(key)?.statements.add(at);
    }
    return { first: [...first.values()], total, taken };
  }

  /** Return a text of quoted words, or of their translation. @param {number} passage */
  quote(passage) {
    return this.index.quotes.texts[passage] ?? "";
  }

  /** Return a sentence of an article; nothing where the page has none. @param {number} n */
  sentence(n) {
    const { sentences, words } = this.index;
    const bounds = n < 0 ? null : sentences.bounds[n];
    return bounds ? (words.bodies.get(sentences.owners[n]) ?? "").slice(...bounds) : "";
  }
}

/** @param {Kind} kind @param {Snippet} snippet @param {number} article @param {string[]} wanted @returns {Hit} */
const textHit = (kind, snippet, article, wanted) => ({
  kind,
  rank: fold(snippet.text).includes(wanted.join(" ")) ? 4 : 5,
  count: null,
  label: snippet.text,
  snippet,
  article,
});

/** @param {Kind} kind @param {Hit[]} hits @param {number} most @returns {HitGroup} */
const group = (kind, hits, most) => ({ kind, total: hits.length, hits: hits.slice(0, most) });

/** Return how well the best of a group matches: whole names and phrases, their beginnings, all else. @param {HitGroup} group */
function band({ hits }) {
  const rank = Math.min(...hits.map((hit) => hit.rank));
  return rank <= 1 ? rank : 2;
}
