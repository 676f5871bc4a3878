// What is being written, after the text was changed in which its places count.

import { moverOf } from "../text/moved.js";

/** @import { Article, Draft, Span, State } from "../types.d.ts" */
/** @import { Mover } from "../text/moved.js" */
/** @typedef {{ text: string, sentences: { span: Span }[] }} Text The text of an article as it was. */

/** What holds a place, and what holds several. */
const PLACE = new Set(["at", "span", "first"]);
const PLACES = new Set(["quote", "from"]);
/** How many signs of the beginning or the end of a sentence tell it, where not all of it is there any more. */
const PART = 30;

/**
 * Return a state with its places in the text of an article as it is now, and the quotes of which words are not there.
 *
 * @param {State} state
 * @param {Text} was
 * @param {Pick<Article, "text" | "sentences">} now
 * @returns {{ state: State, lost: string[] }}
 */
export function movedState(state, was, now) {
  const moving = new Moving(was, now);
  const { draft, aside, dropped, pending, ...rest } = state;
  const moved = {
    ...moving.places(rest),
    draft: draft && moving.draft(draft),
    aside: aside.map((one) => moving.draft(one)),
    dropped: dropped.map((one) => ({ ...one, draft: moving.draft(one.draft) })),
    pending: pending && moving.draft(pending),
    sentence: moving.sentence(state.sentence),
  };
  const hints = moved.hints.filter(({ span, statement }) => span || statement);
  return { state: { ...moved, hints }, lost: moving.lost };
}

/**
 * Return a draft with its places in the text of an article as it is now, and the quotes of which words are not there.
 *
 * @param {Draft} draft
 * @param {Text} was
 * @param {Pick<Article, "text" | "sentences">} now
 * @returns {{ draft: Draft, lost: string[] }}
 */
export function movedDraft(draft, was, now) {
  const moving = new Moving(was, now);
  return { draft: moving.draft(draft), lost: moving.lost };
}

class Moving {
  /** Quotes of which words are not found. @type {string[]} */
  lost = [];

  /** @param {Text} was @param {Pick<Article, "text" | "sentences">} now */
  constructor(was, now) {
    this.was = was;
    this.now = now;
    /** @type {Mover} */
    this.mover = moverOf(was.text, now.text);
  }

  /** @param {Draft} draft @returns {Draft} */
  draft(draft) {
    const { begun, ...rest } = draft;
    const moved = this.places(rest);
    if (draft.quote && !moved.quote)
      this.lost.push(draft.quote.map(([from, to]) => this.was.text.slice(from, to)).join(" … "));
    const sentence = this.sentence(draft.sentence, moved.quote?.[0]?.[0]);
    return { ...moved, sentence, ...(begun && { begun: this.places(begun) }) };
  }

  /** Return the number of a sentence: by its words, else by those that were quoted, else by its place. @param {number} number @param {number} [quoted] */
  sentence(number, quoted) {
    const span = this.was.sentences[number]?.span;
    if (!span) return 0;
    const [from, to] = span;
    const whole = this.mover.span(span);
    if (whole || quoted !== undefined) return this.#at(whole ? whole[0] : /** @type {number} */ (quoted));
    const begins = this.mover.span([from, Math.min(to, from + PART)]);
    const ends = this.mover.span([Math.max(from, to - PART), to]);
    return this.#at(begins ? begins[0] : ends ? ends[1] - 1 : this.mover.point(from));
  }

  /** Return the number of the sentence at a place. @param {number} place */
  #at(place) {
    const after = this.now.sentences.findIndex(({ span }) => span[0] > place);
    return Math.max(0, (after < 0 ? this.now.sentences.length : after) - 1);
  }

  /** Return a value with all places in it as they are now. @template T @param {T} value @param {string} [name] What it is called where it stands. @returns {T} */
  places(value, name = "") {
    return /** @type {T} */ (this.#moved(value, name));
  }

  /** @param {unknown} value @param {string} name @returns {unknown} */
  #moved(value, name) {
    if (Array.isArray(value)) {
      if (PLACE.has(name)) return this.mover.span(/** @type {Span} */ (value));
      if (!PLACES.has(name)) return value.map((one) => this.#moved(one, ""));
      const found = value.map((one) => this.mover.span(one));
      return name === "quote" ? (found.includes(null) ? null : found) : found.filter(Boolean);
    }
    if (!value || typeof value !== "object") return value;
    const all = Object.entries(value).map(([key, one]) => [key, this.#moved(one, key)]);
    return Object.fromEntries(all.filter(([key, one]) => key !== "at" || one));
  }
}

/** Return what is being written with another id of an entity. @param {State} state @param {string} old @param {string} id @returns {State} */
export function withOtherId(state, old, id) {
  const other = (/** @type {string} */ _, /** @type {any} */ value) =>
    value?.is === "entity" && value.id === old ? { ...value, id } : value;
  const { draft, aside } = JSON.parse(JSON.stringify({ draft: state.draft, aside: state.aside }), other);
  return { ...state, draft, aside };
}
