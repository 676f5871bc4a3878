// How ties of the named picture look.

import { facts, selection } from "../store/store.js";
import { colourOfPart, signColour } from "./theme.js";

/** @import { DrawnTie } from "./named-boxes.js" */

const [WIDEST, LIGHT] = [5, 1.4];
/** Dashes by how what is said is held; what is denied has a sign in its middle instead. */
export const DASHES = { "not actual": "6 4", hedged: "1.8 5" };

/** Return how a tie looks: its colour, width and dashes. @param {DrawnTie} tie */
export function lookOf(tie) {
  const { holds } = facts.names;
  const colour = selection.parts ? colourOfPart(selection, tie.rows) : signColour(tie.sign);
  const dashes = DASHES[/** @type {keyof typeof DASHES} */ (holds[tie.hold])] ?? null;
  const width = tie.acts > 0 ? Math.min(WIDEST, 2 + Math.log2(Math.max(tie.weight, 1))) : LIGHT;
  return { colour, dashes, width: tie.isReturn ? 1.8 : width, head: facts.encodings.signs[tie.sign].head };
}

/** Return the sign in the middle of a tie. @param {DrawnTie} tie */
export function markOf(tie) {
  if (tie.isReturn) return "";
  if (facts.names.holds[tie.hold] === "denied") return "⊘";
  return { doubted: "?", reported: "•" }[facts.names.marks[tie.mark]] ?? "";
}

/** Return whether a tie is light: nothing but states and hopes. @param {DrawnTie} tie */
export const isLight = (tie) => tie.acts === 0;
