// Boxes that open below a button of the head, above all else, and close when the reader goes on elsewhere.

import { h } from "./dom.js";

/** @import { Child } from "./types.d.ts" */

const LEAST_MARGIN = 8; // pixels between a box and the edge of the window

/** What is drawn in a box each time it opens. @type {Map<string, () => unknown>} */
const drawings = new Map();

/**
 * Make a button and the box that it opens.
 *
 * @param {string} id Of the box; its button is called `open-` and this.
 * @param {Child} label What stands on the button.
 * @param {string} title What the box is called.
 * @param {() => unknown} draw Draws what is in it; it runs before the box opens.
 */
export function box(id, label, title, draw) {
  drawings.set(id, draw);
  const opener = h("button", { type: "button", id: `open-${id}`, class: "opener", popovertarget: id }, label);
  const place = h("div", { id, class: "box", popover: "auto", role: "dialog", "aria-label": title });
  place.addEventListener("beforetoggle", (event) => {
    if (/** @type {ToggleEvent} */ (event).newState !== "open") return;
    draw();
    put(place, opener);
  });
  return [opener, place];
}

/** Draw again what is in a box, if it is open. @param {string} id */
export function drawBox(id) {
  if (isOpen(id)) drawings.get(id)?.();
}

/** Return whether a box is open. @param {string} id */
export const isOpen = (id) => document.getElementById(id)?.matches(":popover-open") ?? false;

/** Close a box. @param {string} id */
export const closeBox = (id) => document.getElementById(id)?.hidePopover();

/** Put a box below its button, with its right edge at that of the button. @param {HTMLElement} place @param {Element} opener */
function put(place, opener) {
  const { right, bottom } = opener.getBoundingClientRect();
  place.style.setProperty("--top", `${bottom + 4}px`);
  place.style.setProperty("--right", `${Math.max(LEAST_MARGIN, innerWidth - right)}px`);
}
