// The address of the page, which leads back to what is shown.

import { written } from "../state/address.js";
import { opening, state } from "../store/store.js";

/** @import { State } from "../state/types.d.ts" */

let writing = 0;

/** Write the state into the address, once it is at rest. */
export function remember() {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const text = written(state, opening);
    if (text === location.hash.slice(1)) return;
    try {
      history.replaceState(null, "", `#${text}`);
    } catch {
      // A page within a frame of a notebook has no address of its own.
    }
  }, 150);
}

/** Return a link to what is shown, but for some changes. @param {Partial<State>} [changes] */
export const linkTo = (changes = {}) => `${location.href.split("#")[0]}#${written({ ...state, ...changes }, opening)}`;
