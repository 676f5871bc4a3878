// Keys that mean the same wherever a line is open: rows are taken by digits, arrows mark them, an empty line is left.

import { toldIn } from "../../choices/index.js";
import { emptied, fieldOf, isFilled, lastOfMany, needOfObject, ORDER } from "../../draft/draft.js";
import {
  back,
  change,
  draftAt,
  goOn,
  leave,
  leaveOut,
  open,
  take,
  takeAll,
  takeRow,
  toInferred,
  toStatement,
  withDraft,
} from "../moves.js";

/** @import { Key, Row } from "../../types.d.ts" */
/** @import { At, Binding } from "../types.d.ts" */

export const isEmpty = (/** @type {At} */ { state }) => state.line === "";

/** Return the row that a digit takes. @param {At} at @param {Key} key @returns {Row | undefined} */
const rowOf = ({ state }, { name }) => state.rows.find(({ digit }) => digit === Number(name));

/** Return whether what is written is the beginning of a statement's number: #s1. @param {At} at @param {string} line */
const isOfNumber = ({ index }, line) =>
  line.startsWith("#") && toldIn(index).some(({ stated }) => `#${stated.id}`.startsWith(line));

/**
 * Return whether a digit chooses: on an empty line or directly after a letter, where the list has that number. A key that
 * prints something else but stands where digits do is a digit on an empty line only.
 *
 * @param {At} at
 * @param {Key} key
 */
export function chooses(at, key) {
  const { line } = at.state;
  if (!rowOf(at, key) || isOfNumber(at, line + key.name)) return false;
  return line === "" || (key.text === undefined && !line.includes("\\") && /[\p{L}\p{M}]$/u.test(line));
}

/** @param {At} at @param {number} step @returns {At} */
function markNext({ state, ...at }, step) {
  const marked = Math.max(0, Math.min(state.rows.length - 1, state.marked + step));
  return { ...at, state: { ...state, marked } };
}

/** Take the marked row; on an empty line of a filled field keep what is there. @param {At} at @returns {At} */
function takeMarked(at) {
  const { line, rows, marked, field, isAdding } = at.state;
  if (line === "" && marked < 0 && !isAdding && field && isFilled(draftAt(at), field)) return goOn(at);
  if (line === "" && marked < 0 && rows.length) return markNext(at, 1);
  const row = rows[Math.max(0, marked)];
  if (row) return takeRow(at, row);
  return line.trim() && field ? takeTyped(at, field, line.trim()) : at;
}

/** Take what is written, where no row has it. @param {At} at @param {string} field @param {string} text @returns {At} */
function takeTyped(at, field, text) {
  const { takes = [], isRole = false } = fieldOf(at.known.vocabulary, field) ?? {};
  if (takes.includes("text")) return take(at, { is: isRole ? "words" : "text", text });
  return takes.includes("number") || takes.includes("time") ? take(at, { is: "text", text }) : at;
}

/** Move along the fields that are asked for, to the statement after the last of them. @param {At} at @param {number} step @returns {At} */
export function moveBy(at, step) {
  const stops = [...ORDER, null];
  const here = stops.indexOf(ORDER.includes(at.state.field ?? "") ? at.state.field : null);
  const next = stops[here + step];
  return next ? open(at, next) : toStatement(at);
}

/** @param {At} at @returns {At} */
function addMore(at) {
  const field = lastOfMany(draftAt(at), at.known.vocabulary);
  return field ? open(at, field, { isAdding: true }) : at;
}

/** Return whether something stands in the open field. @param {At} at */
function holds(at) {
  const { field } = at.state;
  const draft = draftAt(at);
  return field === "basis" ? draft.basis !== null : field !== null && isFilled(draft, field);
}

/** @param {At} at @returns {At} */
function emptyField(at) {
  const { field, isInferring } = at.state;
  const draft = draftAt(at);
  if (field === null) return at;
  if (field === "basis") return toStatement(withDraft(at, { ...draft, basis: null }));
  const next = withDraft(at, emptied(draft, field, isInferring));
  return isInferring ? toInferred(next) : goOn(change(next, { filters: { ...at.state.filters, [field]: "" } }));
}

/** @type {Binding} */
export const digits = {
  keys: ["1–9"],
  name: "take",
  when: chooses,
  does: (at, key) => takeRow(at, /** @type {Row} */ (rowOf(at, key))),
};
/** Letters write, so they are named only. @type {Binding} */
export const letters = { keys: ["a…z"], name: "filter", when: () => false, does: (at) => at };
/** @type {Binding[]} */
export const arrows = [
  { keys: ["ArrowDown"], name: "mark next", does: (at) => markNext(at, 1) },
  { keys: ["ArrowUp"], name: "mark before", does: (at) => markNext(at, -1), isRare: true },
];
/** @type {Binding} */
export const enter = { keys: ["Enter"], name: "take what is marked", does: takeMarked };
/** @type {Binding} */
export const more = {
  keys: [","],
  name: "one more value",
  when: (at) => isEmpty(at) && lastOfMany(draftAt(at), at.known.vocabulary) !== null,
  does: addMore,
};
/** @type {Binding[]} */
export const ways = [
  { keys: ["Backspace"], name: "back", when: isEmpty, does: back },
  { keys: ["Escape"], name: "leave", does: leave },
  {
    keys: ["Tab"],
    name: "next field",
    isRare: true,
    isShift: false,
    does: (at) => moveBy(at, 1),
  },
  {
    keys: ["Tab"],
    name: "field before",
    isRare: true,
    isShift: true,
    when: ({ state }) => state.field !== ORDER[0],
    does: (at) => moveBy(at, -1),
  },
];
/** @type {Binding} */
export const help = {
  keys: ["?"],
  name: "all keys",
  when: isEmpty,
  does: (at) => change(at, { isHelpOpen: true }),
};
/** The text in the line is selected after going back; the first Backspace clears it. @type {Binding} */
export const clear = {
  keys: ["Backspace"],
  name: "clear",
  isRare: true,
  when: ({ state }) => state.isSelected,
  does: (at) => change(at, { line: "", isSelected: false, marked: 0 }),
};

/** What stands in the open field is taken out of it. @type {Binding} */
export const empty = {
  keys: ["Delete"],
  name: "empty the field",
  isHere: (at) => isEmpty(at) && holds(at),
  when: (at) => isEmpty(at) && holds(at),
  does: emptyField,
};

/** Nobody is named: an object that need not be there is left out. @type {Binding} */
export const nobody = {
  keys: ["0"],
  name: "nobody named",
  when: isEmpty,
  does: (at) =>
    at.state.field === "object" && needOfObject(draftAt(at), at.known.vocabulary) !== "needed"
      ? leaveOut(at)
      : take(at, { is: "nobody" }),
};

/** What the last statement says in this field. @type {Binding} */
export const asLast = {
  keys: ["."],
  name: "as last time",
  when: (at) => isEmpty(at) && lastValues(at).length > 0,
  does: (at) => takeAll(at, lastValues(at)),
};

/** @param {At} at */
function lastValues({ known, state }) {
  const last = known.article.statements.find(({ key }) => key === state.last);
  return last?.slots.find(({ field }) => field === state.field)?.values ?? [];
}
