// How ties of the named picture look.

import { facts, selection } from "../store/store.js";
import { colourOfPart, signColour } from "./theme.js";

/** @import { DrawnTie } from "./named-boxes.js" */

const [WIDEST, LIGHT] = [5, 1.4];

/** Return how a tie looks: its colour, width and dashes. @param {DrawnTie} tie */
export function lookOf(tie) {
  const colour = selection.parts ? colourOfPart(selection, tie.rows) : signColour(tie.sign);
  const { dashes } = facts.encodings.holds[tie.hold];
  const width = tie.acts > 0 ? Math.min(WIDEST, 2 + Math.log2(Math.max(tie.weight, 1))) : LIGHT;
  return { colour, dashes, width: tie.isReturn ? 1.8 : width, head: facts.encodings.signs[tie.sign].head };
}

/** Return the sign in the middle of a tie. @param {DrawnTie} tie */
export function markOf(tie) {
  if (tie.isReturn) return "";
  const { holds, marks } = facts.encodings;
  return holds[tie.hold].sign || marks[tie.mark].sign;
}

/** Return whether a tie is light: nothing but states and hopes. @param {DrawnTie} tie */
export const isLight = (tie) => tie.acts === 0;
