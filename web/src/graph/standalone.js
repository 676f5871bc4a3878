// The named picture as a drawing that needs no style sheet, to be saved or printed.

import { namedParts } from "./named.js";

const LOOKS = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
];
const LETTERS = ["font-size", "font-weight"];
const OF_PAGE = ["class", "role", "tabindex", "aria-label", "aria-hidden", "data-key", "data-tie", "data-words"];

/** Return the drawing of the named picture with its looks in it; nothing where none is drawn. */
export function standaloneDrawing() {
  const drawn = namedParts();
  if (!drawn?.parts.ties.length) return null;
  const copy = /** @type {SVGSVGElement} */ (drawn.root.cloneNode(true));
  const shown = [...drawn.root.querySelectorAll("*")];
  for (const [k, element] of [...copy.querySelectorAll("*")].entries()) write(element, getComputedStyle(shown[k]));
  for (const element of copy.querySelectorAll(".around, .now")) element.remove();
  for (const element of [copy, ...copy.querySelectorAll("*")])
    for (const name of OF_PAGE) element.removeAttribute(name);
  copy.setAttribute("width", String(drawn.picture.width));
  copy.setAttribute("height", String(drawn.picture.height));
  return copy;
}

/** @param {Element} element @param {CSSStyleDeclaration} look */
function write(element, look) {
  const isText = ["text", "tspan"].includes(element.localName);
  const isShape = isText || element.localName !== "g";
  for (const name of [...(isShape ? LOOKS : []), ...(isText ? LETTERS : [])]) {
    const value = look.getPropertyValue(name);
    if (value && value !== "normal") element.setAttribute(name, value.replace(/px/g, ""));
  }
  if (look.opacity !== "1") element.setAttribute("opacity", look.opacity);
}
