// The names of keys, for the key bar, the buttons and the help: all from the table that says what keys do.

import { PLACES } from "./press.js";

/** @import { KeyName, Known, Place, State } from "../types.d.ts" */
/** @import { Index } from "../choices/index.js" */
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
  Undo: "Ctrl Z",
  " ": "␣",
};

/** @param {Binding} binding @returns {KeyName} */
function nameOf({ keys: [key], name, isShift = false }) {
  const shown = `${isShift ? "⇧" : ""}${PRINTED[key] ?? key}`;
  return { shown, name, press: /…|–/.test(key) ? null : { name: key, isShift } };
}

/** Return the keys of the place where one is, for the key bar. @param {State} state @param {Known} known @param {Index} index @returns {KeyName[]} */
export const keysOf = (state, known, index) =>
  PLACES[state.place]
    .bindings(state)
    .filter(({ isRare, isHere }) => !isRare && (isHere?.({ state, known, index, effects: [] }) ?? true))
    .map(nameOf);

/** Return every place with all its keys, for the help. @param {State} state @returns {{ place: Place, name: string, keys: KeyName[] }[]} */
export const allKeys = (state) =>
  Object.entries(PLACES).map(([place, { name, bindings }]) => ({
    place: /** @type {Place} */ (place),
    name,
    keys: bindings({ ...state, part: null }).flatMap((binding) =>
      binding.keys.map((key) => nameOf({ ...binding, keys: [key] })),
    ),
  }));
