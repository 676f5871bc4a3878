// The grammar: from a state and a key to the state after it, and to what is asked of others.

import { textOf } from "./layout.js";
import { change } from "./moves.js";
import { basis } from "./places/basis.js";
import { choosing } from "./places/choosing.js";
import { few } from "./places/few.js";
import { inferred } from "./places/inferred.js";
import { jointly } from "./places/jointly.js";
import { newEntity } from "./places/new-entity.js";
import { newRelation } from "./places/new-relation.js";
import { otherFields } from "./places/other-fields.js";
import { proposed } from "./places/proposed.js";
import { quote } from "./places/quote.js";
import { reading } from "./places/reading.js";
import { relation } from "./places/relation.js";
import { statement } from "./places/statement.js";
import { text } from "./places/text.js";
import { words } from "./places/words.js";
import { withRows } from "./rows.js";

/** @import { Effect, Key, Known, Place, State } from "../types.d.ts" */
/** @import { Index } from "../choices/index.js" */
/** @import { At, Binding, PlaceOfKeys } from "./types.d.ts" */

/** Every place with its keys: key bar, help, buttons and behaviour are all of this table. @type {Record<Place, PlaceOfKeys>} */
export const PLACES = {
  reading,
  choosing,
  relation,
  text,
  basis,
  statement,
  few,
  inferred,
  words,
  quote,
  "new entity": newEntity,
  "new relation": newRelation,
  "other fields": otherFields,
  jointly,
  draft: proposed,
};

/**
 * What a key does.
 *
 * @typedef {object} Outcome
 * @property {State} state
 * @property {Effect[]} effects
 * @property {boolean} isCommand Whether the grammar takes the key; else it writes in the line or moves the focus, as the
 *   browser does it.
 */

/**
 * Return what a key does.
 *
 * @param {State} state
 * @param {Key} key
 * @param {Known} known
 * @param {Index} index Made of what is known.
 * @returns {Outcome}
 */
export function press(state, key, known, index) {
  /** @type {At} */
  const before = { state, known, index, effects: [] };
  if (state.isHelpOpen) {
    const closes = ["Escape", "?", "F1"].includes(key.name);
    return { state: closes ? { ...state, isHelpOpen: false } : state, effects: [], isCommand: closes };
  }
  if (key.name === "F1") return { state: { ...state, isHelpOpen: true }, effects: [], isCommand: true };
  const binding = bindingOf(before, key);
  if (binding) return { ...settled(before, binding.does(before, key)), isCommand: true };
  const line = PLACES[state.place].writes(state) ? lineAfter(state, key) : null;
  return { state: line === null ? state : write(state, line, known, index), effects: [], isCommand: false };
}

/** Return the state with other text in its line. @param {State} state @param {string} line @param {Known} known @param {Index} index */
export function write(state, line, known, index) {
  const before = { state, known, index, effects: [] };
  return settled(before, change(before, { line, marked: 0, isSelected: false })).state;
}

/** Return the state after a row was pointed at, as if by its digit. @param {At} before @param {At} after */
export function settled(before, after) {
  let at = after;
  while (at.again) {
    const key = at.again;
    const now = withRows({ ...at, again: undefined }, PLACES[at.state.place], null);
    at = bindingOf(now, key)?.does(now, key) ?? now;
  }
  const { state, effects } = withRows(at, PLACES[at.state.place], before.state);
  return { state, effects };
}

/** Return what a key means in a place. @param {At} at @param {Key} key @returns {Binding | null} */
function bindingOf(at, key) {
  const all = PLACES[at.state.place].bindings(at.state);
  return all.find((one) => isKeyOf(one, key) && (one.isHere?.(at) ?? true) && (one.when?.(at, key) ?? true)) ?? null;
}

/** @param {Binding} binding @param {Key} key */
const isKeyOf = ({ keys, isShift }, key) =>
  keys.some((name) => isKey(name, key)) && (isShift === undefined || isShift === key.isShift);

/** @param {string} name @param {Key} key */
function isKey(name, key) {
  if (name === "1–9") return /^[1-9]$/.test(key.name);
  return name === "a…z" ? /^[a-z]$/.test(key.name) : name === key.name;
}

/** Return what is in the line after a key, or nothing where it writes nothing. @param {State} state @param {Key} key */
function lineAfter({ line, isSelected }, key) {
  const text = textOf(key);
  if (text !== null) return isSelected ? text : line + text;
  return key.name === "Backspace" && line ? [...line].slice(0, -1).join("") : null;
}
