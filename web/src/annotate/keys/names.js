// The names of keys, for the key bar, the buttons and the help: all from the table that says what keys do.

import { PLACES } from "./press.js";

/** @import { KeyName, Place, State } from "../types.d.ts" */
/** @import { Binding } from "./types.d.ts" */

/** How keys are printed. @type {{ [name: string]: string }} */
const PRINTED = {
  Enter: "⏎",
  Backspace: "⌫",
  Delete: "Del",
  Escape: "Esc",
  Tab: "⇥",
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  " ": "␣",
};

/** @param {Binding} binding @returns {KeyName} */
function nameOf({ keys, name }) {
  const [key] = keys;
  const isRange = /…|–/.test(key);
  return { shown: PRINTED[key] ?? key, name, press: isRange ? null : { name: key, isShift: false } };
}

/** Return the keys of the place where one is, for the key bar. @param {State} state @returns {KeyName[]} */
export const keysOf = (state) =>
  PLACES[state.place]
    .bindings(state)
    .filter(({ isRare }) => !isRare)
    .map(nameOf);

/** Return every place with all its keys, for the help. @param {State} state @returns {{ place: Place, name: string, keys: KeyName[] }[]} */
export const allKeys = (state) =>
  Object.entries(PLACES).map(([place, { name, bindings }]) => ({
    place: /** @type {Place} */ (place),
    name,
    keys: bindings({ ...state, part: null }).map(nameOf),
  }));
