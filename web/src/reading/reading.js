// An article as annotated reading: the text as printed, and beside each passage what it says.
//
// It is given all that it shows, so that a page, a notebook or an annotator can use it.

import { h } from "../elements/dom.js";
import { cardOf } from "./cards.js";
import { keyOf } from "./key.js";
import { Margin } from "./margin.js";
import { blocksOf, inOrder, quotesAsText } from "./passages.js";
import { textOf } from "./text.js";

/** @import { Child } from "../elements/types.d.ts" */
/** @import { Block, Callbacks, Claim, Reading } from "./types.d.ts" */
/** @import { Drawing } from "./text.js" */

/**
 * Draw an article.
 *
 * @param {Reading} reading
 * @param {Callbacks} callbacks
 * @param {Child} about What stands below the title: author, publisher, date.
 * @returns {{ element: HTMLElement, show: (ids: string[]) => HTMLElement | undefined }} What is drawn, and what marks
 *   statements that are open and returns the first passage of them.
 */
export function drawReading(reading, callbacks, about) {
  const { text, claims } = reading.text === null ? quotesAsText(reading.claims) : { ...reading, text: reading.text };
  const sorted = inOrder(claims);
  const blocks = withTitle(blocksOf(text, sorted), reading.title);
  /** @type {Drawing} */
  const drawing = {
    reading,
    callbacks,
    claims: sorted,
    passages: sorted.map(() => []),
    unfold: (numbers, button) => {
      const isOpen = button.getAttribute("aria-expanded") === "true";
      button.setAttribute("aria-expanded", String(!isOpen));
      for (const claim of numbers) cards[claim].classList.toggle("unfolded", !isOpen);
    },
  };
  const cards = sorted.map((claim, k) => cardOf(claim, k + 1, reading, callbacks));
  const element = h("div", { class: "reading" });
  const margin = new Margin(element, drawing, cards);
  const unplaced = sorted.flatMap(({ spans }, k) => (spans.length ? [] : [k]));
  for (const [at, block] of blocks.entries()) {
    const { text: words, names, ends } = textOf(block, drawing);
    const below = at === 0 && [h("div", { class: "about" }, about), keyOf(reading, sorted, callbacks)];
    const apart = at === 0 && unplaced.length > 0 && unplacedBox(unplaced, cards, reading);
    const beside = h(
      "div",
      { class: "notes" },
      apart,
      block.claims.map((claim) => cards[claim]),
    );
    const row = h(
      "div",
      { class: `row level-${block.level}` },
      h("div", { class: "speakers" }, names),
      h("div", {}, words, below),
      beside,
    );
    element.append(row);
    margin.add(row, apart || null, block.claims, names, ends);
  }
  margin.watch();
  return { element, show: (ids) => markOpen(drawing, cards, ids) };
}

/** Return blocks that begin with a title. @param {Block[]} blocks @param {string} title @returns {Block[]} */
function withTitle(blocks, title) {
  if (blocks[0]?.level === 1) return blocks;
  return [{ level: 1, stretches: [{ text: title, on: [], begins: [], ends: [] }], claims: [], runs: [] }, ...blocks];
}

/** @param {number[]} unplaced @param {HTMLElement[]} cards @param {Reading} reading */
const unplacedBox = (unplaced, cards, { say }) =>
  h(
    "div",
    { class: "unplaced" },
    h("p", { class: "quiet" }, say("reading_unplaced")),
    unplaced.map((claim) => cards[claim]),
  );

/** @param {Drawing} drawing @param {HTMLElement[]} cards @param {string[]} ids */
function markOpen({ claims, passages }, cards, ids) {
  const open = new Set(ids);
  const isOpen = (/** @type {Claim} */ { id }) => open.has(id);
  /** @type {Set<HTMLElement>} */
  const current = new Set(claims.flatMap((claim, k) => (isOpen(claim) ? passages[k] : [])));
  for (const passage of passages.flat()) passage.classList.toggle("current", current.has(passage));
  for (const [k, claim] of claims.entries()) {
    cards[k].classList.toggle("current", isOpen(claim));
    cards[k].toggleAttribute("data-current", isOpen(claim));
  }
  for (const one of [...passages.flat(), ...cards]) one.removeAttribute("aria-current");
  const first = [...current][0] ?? cards[claims.findIndex(isOpen)];
  first?.setAttribute("aria-current", "location");
  return first;
}
