// What can be pressed.

import { h } from "./dom.js";

/** @import { Attributes, Child } from "./types.d.ts" */

/**
 * Return a listener that presses what has the focus.
 *
 * @param {() => unknown} action
 * @returns {(event: KeyboardEvent) => void}
 */
export const pressed = (action) => (event) => {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  action();
};

/**
 * Make a button that runs on in the text around it.
 *
 * @param {Child} label
 * @param {() => unknown} action
 * @param {Attributes<HTMLSpanElement>} [attributes]
 */
export function link(label, action, attributes = {}) {
  return h(
    "span",
    {
      role: "button",
      tabindex: 0,
      class: "link",
      dir: "auto",
      onclick: action,
      onkeydown: pressed(action),
      ...attributes,
    },
    label,
  );
}

/**
 * Make a button.
 *
 * @param {Child} label
 * @param {(button: HTMLButtonElement) => unknown} action
 * @param {Attributes<HTMLButtonElement>} [attributes]
 */
export function button(label, action, attributes = {}) {
  return h(
    "button",
    { type: "button", dir: "auto", onclick: (event) => action(event.currentTarget), ...attributes },
    label,
  );
}

/**
 * Make a link to elsewhere if an address is one of the web; otherwise its words.
 *
 * @param {string} address
 * @param {string} label
 */
export function outside(address, label) {
  const url = parsed(address);
  if (!url || !["https:", "http:"].includes(url.protocol)) return h("span", {}, label);
  return h("a", { href: url.href, dir: "auto", rel: "noopener noreferrer", target: "_blank" }, label);
}

/** @param {string} address */
function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
