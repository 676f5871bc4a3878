// The margins of a text: cards at the right and names at the left lie at the height of their passages, and what the reader
// points at is marked on both sides.

import { svg } from "../elements/dom.js";
import { placesOf } from "./places.js";

/** @import { Drawing } from "./text.js" */
/** @typedef {{ row: HTMLElement, apart: HTMLElement | null, claims: number[], names: HTMLElement[], ends: Node[][], room: number }} Row */

/** Below which width there is no room for the names of sources at the left. */
const SLIM = 960;
/** Below which width cards fold into numbers in the text. */
const NARROW = 720;
const GAP = 6;

export class Margin {
  /** @type {Row[]} */
  #rows = [];
  #width = -1;
  #line = svg("path", {});

  /** @param {HTMLElement} element @param {Drawing} drawing @param {HTMLElement[]} cards */
  constructor(element, drawing, cards) {
    this.element = element;
    this.drawing = drawing;
    this.cards = cards;
  }

  /**
   * Take a paragraph.
   *
   * @param {HTMLElement} row
   * @param {HTMLElement | null} apart What stands at the head of the margin.
   * @param {number[]} claims Whose cards stand beside it.
   * @param {HTMLElement[]} names Names of sources beside it.
   * @param {Node[][]} ends From where to where each speaks.
   */
  add(row, apart, claims, names, ends) {
    this.#rows.push({ row, apart, claims, names, ends, room: 0 });
  }

  /** Place the cards whenever the width changes, and mark what is pointed at. */
  watch() {
    const { element } = this;
    element.append(svg("svg", { class: "leader", "aria-hidden": "true" }, this.#line));
    new ResizeObserver(() => this.#place()).observe(element);
    for (const name of ["pointerover", "focusin"]) element.addEventListener(name, (event) => this.#point(event.target));
    for (const name of ["pointerleave", "focusout"]) element.addEventListener(name, () => this.#point(null));
    document.fonts?.ready.then(() => {
      this.#width = -1;
      this.#place();
    });
  }

  #place() {
    const { element, cards } = this;
    const width = element.clientWidth;
    if (!width || width === this.#width) return;
    this.#width = width;
    const isNarrow = width < NARROW;
    element.classList.toggle("slim", width < SLIM);
    element.classList.toggle("narrow", isNarrow);
    let shift = 0;
    const measured = this.#rows.map(({ row, apart, claims, room }) => {
      shift += room;
      const own = claims.map((claim) => ({ offset: this.#offset(claim), height: cards[claim].offsetHeight }));
      const head = apart ? [{ offset: 0, height: apart.offsetHeight }] : [];
      return { top: row.offsetTop - shift, cards: isNarrow ? [] : [...head, ...own] };
    });
    const heights = this.#rows.map(({ ends }) => ends.map(([first, last]) => boundsOf(first, last)));
    const { places, end } = placesOf(measured, GAP);
    for (const [k, one] of this.#rows.entries()) {
      one.room = places[k].room;
      one.row.style.marginTop = one.room ? `${one.room}px` : "";
      const moved = [...(one.apart ? [one.apart] : []), ...one.claims.map((claim) => cards[claim])];
      for (const [at, card] of moved.entries()) card.style.top = isNarrow ? "" : `${places[k].tops[at]}px`;
      placeNames(one.names, heights[k]);
    }
    element.style.minHeight = isNarrow ? "" : `${end}px`;
  }

  /** @param {number} claim */
  #offset(claim) {
    return this.drawing.passages[claim][0].offsetTop;
  }

  /** Mark the passages and cards of what is pointed at. @param {EventTarget | null} target */
  #point(target) {
    const { cards, drawing, element } = this;
    const at = target instanceof Element ? target.closest(".passage, .note-card") : null;
    const isPointed = (/** @type {number} */ claim) =>
      at !== null && (cards[claim] === at || drawing.passages[claim].some((passage) => passage === at));
    const pointed = cards.flatMap((_, claim) => (isPointed(claim) ? [claim] : []));
    for (const marked of element.querySelectorAll(".now")) marked.classList.remove("now");
    for (const claim of pointed) for (const one of [cards[claim], ...drawing.passages[claim]]) one.classList.add("now");
    this.#line.setAttribute("d", pointed.map((claim) => this.#leader(claim)).join(" "));
  }

  /** Return a line from the passage of a claim to its card. @param {number} claim */
  #leader(claim) {
    const [passage] = this.drawing.passages[claim];
    if (!passage || this.element.classList.contains("narrow")) return "";
    const [frame, card] = [this.element, this.cards[claim]].map((one) => one.getBoundingClientRect());
    const words = passage.getClientRects()[0];
    const text = passage.closest(".words")?.getBoundingClientRect() ?? words;
    const [y, to] = [words.bottom - frame.top, card.top - frame.top + 14];
    return `M${text.right - frame.left + 2} ${y} L${card.left - frame.left} ${to}`;
  }
}

/** Return from where to where stretches reach, measured from their paragraph. @param {Node} first @param {Node} last */
function boundsOf(first, last) {
  if (!(first instanceof HTMLElement && last instanceof HTMLElement)) return { top: 0, bottom: 0 };
  return { top: first.offsetTop, bottom: last.offsetTop + last.offsetHeight };
}

/** Place names so that none lies on another. @param {HTMLElement[]} names @param {{ top: number, bottom: number }[]} bounds */
function placeNames(names, bounds) {
  const labels = names.map((name) => /** @type {HTMLElement} */ (name.firstElementChild));
  const heights = labels.map((label) => label.offsetHeight);
  let free = 0;
  for (const [k, name] of names.entries()) {
    const { top, bottom } = bounds[k];
    const beside = bounds.slice(0, k).filter((one) => one.bottom > top).length;
    const lower = Math.max(0, free - top);
    free = top + lower + heights[k];
    name.style.top = `${top}px`;
    name.style.height = `${bottom - top}px`;
    name.style.right = `${beside * 8}px`;
    labels[k].style.marginTop = `${lower}px`;
  }
}
