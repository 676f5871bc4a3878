// Colours, on light and on dark ground.

import { AGREED, partOfArrow } from "../selection/compare.js";
import { facts, state } from "../store/store.js";

/** @import { Theme } from "../data/types.d.ts" */
/** @import { Selection } from "../selection/types.d.ts" */

const TINTS = {
  light: ["#9cc3e6", "#f2c14e", "#8fd0b0", "#e6a5b8", "#c3b1e1", "#d9b38c"],
  dark: ["#5f9bd1", "#cfa13a", "#5fae8b", "#c57b93", "#9a84c7", "#b58a5e"],
};
const INKS = {
  light: { text: "#17202b", ground: "#ffffff", node: "#cbd2d9", line: "#52606d" },
  dark: { text: "#e9edf1", ground: "#192029", node: "#52606d", line: "#9aa5b1" },
};
const PART_COLOURS = {
  light: ["#b3261e", "#a8327a", "#6d3fb0", "#00776b", "#8a6100", "#9aa5b1"],
  dark: ["#ff8a80", "#f48fb1", "#b79af0", "#4cc3b4", "#e0b050", "#52606d"],
};

/** Return what says whether the reader prefers dark ground. */
export const prefersDark = () => matchMedia("(prefers-color-scheme: dark)");

/** Return the theme that is shown. @returns {Theme} */
export function theme() {
  if (state.theme !== "auto") return state.theme;
  return prefersDark().matches ? "dark" : "light";
}

/** Return the colours of text, ground, lines and actors. */
export const ink = () => INKS[theme()];

/** Return the colours of countries. */
export const tints = () => TINTS[theme()];

/** Return the colour of a sign. @param {number} sign */
export const signColour = (sign) => facts.encodings.signs[sign][theme()];

/** Return the colour of a part of a comparison; of the last, of what both say or of mixed ones. @param {number} part */
export const partColour = (part) => PART_COLOURS[theme()][part];

/** Return the colour of an arrow in a comparison. @param {Selection} selection @param {number[]} rows */
export function colourOfPart(selection, rows) {
  const part = partOfArrow(selection, rows);
  return partColour(part < 0 ? AGREED : part);
}
