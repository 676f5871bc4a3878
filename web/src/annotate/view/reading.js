// The left: the article with its letters, and the margin beside it.

import { fieldsShown } from "../choices/shown.js";
import { ArticleText, placeAt } from "./article.js";
import { Cards } from "./cards.js";
import { Component, createRef, html } from "./html.js";
import { Labels } from "./labels.js";
import { linesOfOthers, linesOfSentence, mark } from "./marks.js";
import { fieldOf, statedOf } from "./values.js";

/** @import { Index } from "../choices/index.js" */
/** @import { Article, Known, Span, State } from "../types.d.ts" */
/** @import { Label } from "./labels.js" */
/** @typedef {{ known: Known, state: State, index: Index, quote: Span[], open: (statement: string) => void, touch: (sentence: number, place: number) => void }} Properties */

/** Places where the digits of rows stand on the words that they name. */
const WITH_DIGITS = new Set(["choosing", "relation"]);

/** Return the letters and digits that stand on words. @param {Known} known @param {State} state @param {Index} index @returns {Label[]} */
export function labelsOf(known, state, index) {
  const { place, hints, typed, rows, draft, sentence } = state;
  if (hints.length) {
    return hints
      .filter(({ letters, span }) => span && letters.startsWith(typed))
      .map(({ letters, span }) => ({
        letters: letters.slice(typed.length),
        span: /** @type {Span} */ (span),
        kind: "word",
      }));
  }
  if (WITH_DIGITS.has(place)) {
    /** @type {Map<number, Label>} */
    const byPlace = new Map();
    for (const { digit, value } of rows) {
      if (digit === null || !("at" in value) || !value.at) continue;
      const before = byPlace.get(value.at[0]);
      byPlace.set(value.at[0], {
        letters: before ? `${before.letters} ${digit}` : String(digit),
        span: before && before.span[1] > value.at[1] ? before.span : value.at,
        kind: "name",
      });
    }
    return [...byPlace.values()];
  }
  if (place === "draft") {
    return (state.proposals[state.proposal]?.fields ?? []).flatMap(({ field, from, isFilled }) =>
      from.slice(0, 1).map((span) => ({
        letters: fieldOf(known, field)?.letter ?? "␣",
        span,
        kind: /** @type {import("./labels.js").Kind} */ (isFilled ? "name" : "cue"),
      })),
    );
  }
  if (place === "statement" || place === "inferred") {
    return fieldsShown(index, sentence, draft).flatMap(({ field, span }) => {
      const letter = fieldOf(known, field)?.letter;
      return letter ? [{ letters: letter, span, kind: /** @type {const} */ ("cue") }] : [];
    });
  }
  return [];
}

/** @type {{ [statement: string]: string }} */
const NONE = {};

/** Return the letters and digits that stand on cards. @param {State} state */
const lettersOf = ({ hints, typed }) =>
  hints.every(({ statement }) => !statement)
    ? NONE
    : Object.fromEntries(
        hints.flatMap(({ letters, statement }) =>
          statement && letters.startsWith(typed) ? [[statement, letters.slice(typed.length)]] : [],
        ),
      );

export class Reading extends Component {
  element = createRef();
  state = { measured: 0 };
  /** @type {Set<string>} */
  marked = new Set();
  /** @type {Set<string>} */
  lines = new Set();
  /** @type {Article | null} */
  lined = null;

  componentDidMount() {
    this.observer = new ResizeObserver(() => this.setState({ measured: this.state.measured + 1 }));
    this.observer.observe(this.element.current);
    this.mark();
    this.come(true);
  }

  componentWillUnmount() {
    this.observer?.disconnect();
  }

  /** @param {Properties} before */
  componentDidUpdate(before) {
    this.mark();
    const now = /** @type {Properties} */ (this.props);
    if (before.state.sentence !== now.state.sentence || before.known.article.id !== now.known.article.id)
      this.come(false);
  }

  mark() {
    const { known, state, quote } = /** @type {Properties} */ (this.props);
    const { article } = known;
    if (this.lined !== article) this.lines = mark(article, linesOfOthers(article), this.lines);
    this.lined = article;
    const sentence = article.sentences[state.sentence];
    const stated = state.draft ? undefined : statedOf(article, state.statement);
    const named = labelsOf(known, state, /** @type {Properties} */ (this.props).index).filter(
      ({ kind }) => kind === "name",
    );
    this.marked = mark(
      article,
      {
        ...linesOfSentence(article, state),
        ...(sentence && { sentence: [sentence.span] }),
        ...(named.length && { named: named.map(({ span }) => span) }),
        ...(stated?.spans.length && { marked: stated.spans }),
        ...(quote.length && { quote }),
        ...(state.first && { first: [state.first] }),
      },
      this.marked,
    );
  }

  /** Bring the sentence into view, with some of what stands before and after it. @param {boolean} isFirst */
  come(isFirst) {
    const { state } = /** @type {Properties} */ (this.props);
    const sentence = document.getElementById(`sentence-${state.sentence}`);
    if (!sentence) return;
    const view = this.element.current.getBoundingClientRect();
    const box = sentence.getBoundingClientRect();
    const room = Math.min(120, view.height / 5);
    if (!isFirst && box.top >= view.top + room && box.bottom <= view.bottom - room) return;
    const isBelow = box.bottom > view.bottom - room && box.height < view.height - 2 * room;
    this.element.current.scrollTop += isBelow ? box.bottom - view.bottom + room : box.top - view.top - room;
  }

  /** @param {Properties} properties @param {{ measured: number }} state */
  render({ known, state, index, open, touch }, { measured }) {
    return html`<div
      class="reading"
      ref=${this.element}
      onClick=${(/** @type {MouseEvent} */ event) => {
        const at = placeAt(known.article, event.clientX, event.clientY);
        if (at) touch(at.sentence, at.place);
      }}
    >
      <div class="page">
        <div>
          <${ArticleText} known=${known} current=${state.sentence} />
          ${known.article.textGoesTo && html`<p class="note no-text">${known.say("text_not_at_hand", { file: known.article.textGoesTo })}</p>`}
        </div>
        <${Labels} known=${known} sentence=${state.draft?.sentence ?? state.sentence} labels=${labelsOf(known, state, index)} measured=${measured} />
        <${Cards}
          known=${known}
          current=${state.sentence}
          statement=${state.statement}
          fresh=${state.last}
          letters=${lettersOf(state)}
          measured=${measured}
          open=${open}
        />
      </div>
    </div>`;
  }
}
