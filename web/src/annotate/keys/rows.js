// What is in the list: the rows of the place, made anew where what they are made of has changed.

import { rowsOf } from "../choices/rows.js";
import { fieldOf } from "../draft/draft.js";
import { longTime } from "../text/short-times.js";
import { draftAt } from "./moves.js";

/** @import { Row, Situation, State } from "../types.d.ts" */
/** @import { At, PlaceOfKeys } from "./types.d.ts" */

/** Where a list is made; a backslash says that digits are text, and is none itself. @param {At} at @returns {Situation} */
export function situationOf(at) {
  const { place, field, part, line, recent, last } = at.state;
  const draft = draftAt(at);
  const plain = line.replaceAll("\\", "");
  return { place, field: part ?? field, madeFor: field, line: plain, draft, sentence: draft.sentence, recent, last };
}

/** What rows are made of. @type {(keyof State)[]} */
const SOURCES = ["place", "field", "part", "line", "draft", "sentence", "recent", "last", "isAdding"];

/**
 * Return what a key left, with the rows of its place.
 *
 * @param {At} at
 * @param {PlaceOfKeys} place
 * @param {State | null} before The state that its rows were made for; nothing where what is known has changed.
 * @returns {At}
 */
export function withRows(at, place, before) {
  const { state } = at;
  if (before && SOURCES.every((name) => before[name] === state[name])) return at;
  /** @type {Row[]} */
  const rows = place.rows ? place.rows(at) : place.writes(state) ? rowsOf(at.index, situationOf(at)) : [];
  const marked = isTextWritten(at) ? -1 : Math.min(state.marked, rows.length - 1);
  return { ...at, state: { ...state, rows, marked } };
}

/** A time as files have it; other words for a time are read. */
const EDTF = /^[\dX?~%/.[\]{},-]+$/;

/** Return whether what is written is taken as it stands, so that no row is marked by itself. @param {At} at */
function isTextWritten({ state: { place, field, line }, known }) {
  if (place === "basis") return true;
  if (place !== "text" || line === "") return false;
  const isLong = EDTF.test(line) && longTime(line, known.article.published) === null;
  return isLong || !fieldOf(known.vocabulary, field)?.takes.includes("time");
}
