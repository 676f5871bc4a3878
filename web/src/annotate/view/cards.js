// The margin: a card of one line beside the words of each statement, pushed down where they are many.

import { Component, classes, createRef, html } from "./html.js";
import { rangesOf } from "./marks.js";
import { claimantsOf, colourOf, sentenceAt } from "./sentences.js";
import { stacked } from "./stacking.js";

/** @import { Article, Known, Stated } from "../types.d.ts" */
/** @typedef {{ stated: Stated, number: number }} Card */
/** @typedef {{ known: Known, current: number, statement: string | null, fresh: string | null, letters: { [statement: string]: string }, measured: number, open: (statement: string) => void }} Properties */

const HEIGHT = 20;
const GAP = 2;
/** How far beyond what is seen cards are made, in px. */
const MARGIN = 400;

/** Return what a card says, for the eye and for a screen reader. @param {Stated} stated @param {Known["say"]} say */
export function wordsOf({ words, isDenied, marks, missing }, say) {
  const parts = [words.subject, words.relation, words.object].filter(Boolean).join(" – ");
  return [
    (isDenied ? `${say("not")} ` : "") + parts,
    ...(words.by ? [say("according_to", { name: words.by })] : []),
    ...marks,
    ...(missing ? [missing] : []),
  ].join(", ");
}

export class Cards extends Component {
  state = { from: 0, to: 2000 };
  element = createRef();

  componentDidMount() {
    this.scroller = this.element.current.closest(".reading");
    this.scroller.addEventListener("scroll", this.look, { passive: true });
    this.look();
  }

  componentWillUnmount() {
    this.scroller?.removeEventListener("scroll", this.look);
  }

  componentDidUpdate() {
    this.place();
  }

  /** @param {Properties} next @param {{ from: number, to: number }} state */
  shouldComponentUpdate(next, state) {
    const now = /** @type {Properties} */ (this.props);
    const isOther = /** @type {(keyof Properties)[]} */ (Object.keys(next)).some((name) => next[name] !== now[name]);
    return isOther || state.from !== this.state.from || state.to !== this.state.to;
  }

  /** Find which sentences are near what is seen. */
  look = () => {
    const { top, bottom } = this.scroller.getBoundingClientRect();
    const paragraphs = [...this.scroller.querySelectorAll(".paragraph")];
    const near = paragraphs.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.bottom > top - MARGIN && box.top < bottom + MARGIN;
    });
    const [from, to] = [near[0]?.firstElementChild, near.at(-1)?.lastElementChild].map((one) =>
      Number(one instanceof HTMLElement ? one.dataset.sentence : 0),
    );
    this.setState({ from, to });
  };

  /** Put each card beside its words, as far as others leave room. */
  place() {
    const { known, current } = /** @type {Properties} */ (this.props);
    const origin = this.element.current.getBoundingClientRect().top;
    const byKey = new Map(cardsOf(known.article).map((card) => [card.stated.key, card]));
    const drawn = [.../** @type {Iterable<HTMLElement>} */ (this.element.current.children)].flatMap((element) => {
      const card = byKey.get(element.dataset.statement ?? "");
      return card ? [{ element, ...card }] : [];
    });
    const tops = drawn.map(({ stated }) => Math.round(topOf(known.article, stated) - origin));
    const anchor = Math.max(
      0,
      drawn.findIndex(({ number }) => number >= current),
    );
    const places = stacked(tops, anchor, HEIGHT + GAP);
    for (const [k, { element }] of drawn.entries()) element.style.top = `${places[k]}px`;
  }

  /** @param {Properties} properties @param {{ from: number, to: number }} state */
  render({ known, current, statement, fresh, letters, open }, { from, to }) {
    const { article, say } = known;
    const claimants = claimantsOf(article);
    const near = cardsOf(article).filter(({ number }) => number >= from && number <= to);
    return html`<div class="cards" ref=${this.element} role="group" aria-label=${say("statements_beside")}>
      ${near.map(({ stated, number }) => {
        const { key, words, isDenied, marks, missing, problems } = stated;
        const look = classes(
          "card",
          `claimant-${colourOf(claimants, words.by)}`,
          marks.length > 0 && "held",
          number === current && "current",
          key === statement && "open",
          key === fresh && "fresh",
          problems.length > 0 && "has-problems",
        );
        return html`<button
          type="button"
          tabindex="-1"
          key=${key}
          class=${look}
          data-statement=${key}
          aria-label=${wordsOf(stated, say)}
          title=${wordsOf(stated, say)}
          onClick=${() => open(key)}
        >
          ${letters[key] && html`<kbd class="label">${letters[key]}</kbd>`}${isDenied && html`<b>${say("not")}</b> `}
          ${marks.length > 0 && html`<i>${marks[0]}</i> `}<bdi>${words.subject}</bdi> – ${words.relation} – <bdi>${words.object}</bdi>${missing && html` <i>${missing}</i>`}
        </button>`;
      })}
    </div>`;
  }
}

/** @type {WeakMap<Article, Card[]>} */
const made = new WeakMap();

/** @param {Article} article @returns {Card[]} */
function cardsOf(article) {
  const known = made.get(article);
  if (known) return known;
  const placed = article.statements.filter(({ spans, missing }) => spans.length || missing);
  const cards = placed
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((stated) => ({ stated, number: sentenceAt(article, placeOf(stated)) }));
  made.set(article, cards);
  return cards;
}

/** Return where the words of a statement begin: one without words stands beside the title. @param {Stated} stated */
const placeOf = ({ spans: [span] }) => span?.[0] ?? 0;

/** @param {Article} article @param {Stated} stated */
function topOf(article, stated) {
  const from = placeOf(stated) || (article.sentences[0]?.span[0] ?? 0);
  const to = stated.spans[0]?.[1] ?? from + 1;
  const [range] = rangesOf(article, [from, Math.min(to, from + 1)]);
  if (!range) return 0;
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.getBoundingClientRect().top;
}
