// The address of the page, which leads back to what is shown.

import { written } from "../state/address.js";
import { facts, opening, state } from "../store/store.js";

/** @import { State } from "../state/types.d.ts" */

/** What is changed by degrees, or changes nothing of what is looked at: no step to go back to. */
const NO_STEP = new Set(["since", "until", "min_weight", "theme", "language"]);

let writing = 0;
let isStep = false;

/**
 * Write the state into the address, once it is at rest, as a step that the browser's *Back* undoes.
 *
 * @param {Partial<State>} changes
 */
export function remember(changes) {
  isStep ||= Object.keys(changes).some((name) => !NO_STEP.has(name));
  clearTimeout(writing);
  writing = setTimeout(() => {
    const text = written(state, opening);
    const isNew = isStep;
    isStep = false;
    if (text === location.hash.slice(1)) return;
    try {
      if (isNew) history.pushState(null, "", `#${text}`);
      else history.replaceState(null, "", `#${text}`);
    } catch {
      // A page within a frame of a notebook has no address of its own.
    }
  }, 150);
}

/** Leave the address as it is: whoever goes back or forth while it waits to be written means what it leads to. */
export function leaveAddress() {
  clearTimeout(writing);
  isStep = false;
}

/** Return a link to what is shown, but for some changes, at the place where the page is said to lie. @param {Partial<State>} [changes] */
export const linkTo = (changes = {}) =>
  `${facts.address ?? location.href.split("#")[0]}#${written({ ...state, ...changes }, opening)}`;
