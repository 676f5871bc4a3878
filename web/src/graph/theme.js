// Colours, on light and on dark ground.

import { h } from "../elements/dom.js";
import { AGREED, partOfArrow } from "../selection/compare.js";
import { facts, state } from "../store/store.js";

/** @import { Theme } from "../data/types.d.ts" */
/** @import { Selection } from "../selection/types.d.ts" */

const TINTS = 6;

/** Colours by theme and name. @type {Map<string, string>} */
const known = new Map();
/** @type {HTMLElement | null} */
let probe = null;

/** Return a colour of `elements/tokens.css` on the ground that is shown, for what has no style sheet. @param {string} name */
function token(name) {
  const key = `${theme()} ${name}`;
  const colour = known.get(key) ?? asked(name);
  known.set(key, colour);
  return colour;
}

/** @param {string} name */
function asked(name) {
  probe ??= document.body.appendChild(h("span", { hidden: true }));
  probe.style.colorScheme = theme();
  probe.style.color = `var(--${name})`;
  return getComputedStyle(probe).color;
}

/** Return what says whether the reader prefers dark ground. */
export const prefersDark = () => matchMedia("(prefers-color-scheme: dark)");

/** Return the theme that is shown. @returns {Theme} */
export function theme() {
  if (state.theme !== "auto") return state.theme;
  return prefersDark().matches ? "dark" : "light";
}

/** Return the colours of text and quieter text, of ground, lines and actors. */
export const ink = () => ({
  text: token("ink"),
  quiet: token("quiet"),
  ground: token("ground"),
  node: token("actor"),
  line: token("stroke"),
});

/** Return the colours of countries. */
export const tints = () => Array.from({ length: TINTS }, (_, k) => token(`tint-${k + 1}`));

/** Return the colour of a sign. @param {number} sign */
export const signColour = (sign) => token(facts.encodings.signs[sign].colour);

/** Return the colour of a part of a comparison; of the last, of what both say or of mixed ones. @param {number} part */
export const partColour = (part) => token(`part-${part + 1}`);

/** Return the colour of an arrow in a comparison. @param {Selection} selection @param {number[]} rows */
export function colourOfPart(selection, rows) {
  const part = partOfArrow(selection, rows);
  return partColour(part < 0 ? AGREED : part);
}
