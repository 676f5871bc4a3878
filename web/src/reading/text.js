// The article as printed: what statements quote is underlined, by sign, by how it is held, and by whom it is claimed.

import { h } from "../elements/dom.js";
import { button, link } from "../elements/link.js";
import { ranges } from "./places.js";

/** @import { Block, Callbacks, Claim, Reading, Run, Stretch } from "./types.d.ts" */

/**
 * What a text is drawn of, and what drawing makes: for each claim its passages, and the button that shows its card where
 * there is no margin.
 *
 * @typedef {{
 *   reading: Reading,
 *   callbacks: Callbacks,
 *   claims: Claim[],
 *   passages: HTMLElement[][],
 *   unfold: (claims: number[], button: HTMLButtonElement) => unknown,
 * }} Drawing
 */

/** Return the classes that say how a claim looks. @param {Claim} claim */
export const lookOf = ({ sign, hold, denied, doubted, isOut }) =>
  [sign, hold && `held-${hold.replace(" ", "-")}`, denied && "denied", doubted && "doubted", isOut && "out"]
    .filter(Boolean)
    .join(" ");

/** Return the swatch of a claimant: who claims is said by its pattern and its name. @param {number | null} by */
export const swatch = (by) => h("span", { class: `swatch ${patternOf(by)}`, "aria-hidden": "true" });

/** @param {number | null} by */
const patternOf = (by) => (by === null ? "of-author" : `pattern-${by % 4}`);

/**
 * Return a paragraph or heading with its passages, and the names of the quoted sources beside it.
 *
 * @param {Block} block
 * @param {Drawing} drawing
 */
export function textOf({ level, stretches, runs }, drawing) {
  const drawn = stretches.map((stretch) => stretchOf(stretch, drawing));
  const tag = level === 0 ? "p" : level === 1 ? "h2" : "h3";
  const text = h(
    tag,
    { class: "words", dir: "auto", lang: drawing.reading.lang },
    drawn.flatMap((part, k) => [part, marksAfter(stretches[k], drawing)]),
  );
  const names = runs.map((run) => nameBeside(run, drawing));
  return { text, names, ends: runs.map((run) => [drawn[run.first], drawn[run.last]]) };
}

/** @param {Stretch} stretch @param {Drawing} drawing */
function stretchOf({ text, on, begins }, { claims, passages, callbacks }) {
  if (!on.length) return document.createTextNode(text);
  const numbers = [...new Set(on.map(({ claim }) => claim))];
  const isQuoted = numbers.some((claim) => claims[claim].by !== null);
  const isOut = numbers.every((claim) => claims[claim].isOut);
  const passage = link(
    [
      begins.some((claim) => claims[claim].denied) && h("span", { class: "sign denied", "aria-hidden": "true" }),
      begins.some((claim) => claims[claim].doubted) && h("span", { class: "sign doubted", "aria-hidden": "true" }),
      underlined(text, on, claims),
    ],
    () => callbacks.open(numbers.map((claim) => claims[claim].id)),
    // within the text as printed, so not apart from what is beside it
    { dir: null, class: `passage${isQuoted ? " of-source" : ""}${isOut ? " out" : ""}` },
  );
  for (const claim of numbers) passages[claim].push(passage);
  return passage;
}

/** Return words with a line below for each claim. @param {string} text @param {Stretch["on"]} on @param {Claim[]} claims */
const underlined = (text, on, claims) =>
  on.reduce(
    (/** @type {Node | string} */ inner, { claim, lane }) =>
      h("span", { class: `underline lane-${lane} ${lookOf(claims[claim])}` }, inner),
    text,
  );

/** Return the numbers of cards, which show them below where there is no margin. @param {Stretch} stretch @param {Drawing} drawing */
function marksAfter({ ends }, { reading, unfold }) {
  if (!ends.length) return null;
  const numbers = ranges(ends.map((claim) => claim + 1));
  return button(numbers, (pressed) => unfold(ends, pressed), {
    class: "number-mark",
    "aria-expanded": "false",
    "aria-label": reading.say("reading_notes", { numbers }),
  });
}

/** @param {Run} run @param {Drawing} drawing */
function nameBeside({ by }, { reading }) {
  const { name, lang } = reading.claimants[by];
  return h("div", { class: "speaker" }, h("bdi", { lang }, name), h("span", { class: `bar ${patternOf(by)}` }));
}
