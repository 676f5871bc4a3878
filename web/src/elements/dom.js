// Elements of the page. All text is set as text: nothing from a corpus is ever read as markup.

/** @import { Attributes, Child } from "./types.d.ts" */

/** What holds words, which may be of any language: each has the direction of its first letter. */
const PROSE = new Set(["p", "h1", "h2", "h3", "h4", "li", "dt", "dd", "td", "th", "caption", "blockquote", "summary"]);
for (const tag of ["legend", "option", "input"]) PROSE.add(tag);

export const SVG = "http://www.w3.org/2000/svg";

/**
 * Make an element; functions are listeners, null and false leave an attribute out.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes<HTMLElementTagNameMap[T]>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), PROSE.has(tag) ? { dir: "auto", ...attributes } : attributes, children);
}

/**
 * Return words of a corpus within words of ours: their direction is their own.
 *
 * @param {string} text
 * @param {string | null} [lang] Their language, where it is known.
 */
export const ofCorpus = (text, lang) => h("bdi", { lang }, text);

/**
 * Make an element of a drawing.
 *
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Attributes<SVGElementTagNameMap[T]>} [attributes]
 * @param {...Child} children
 * @returns {SVGElementTagNameMap[T]}
 */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** @template {Element} E @param {E} element @param {Attributes<E>} attributes @param {Child[]} children */
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else if (name === "value" || name === "checked") Object.assign(element, { [name]: value });
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

/** Add children to an element; what is empty is left out. @param {Element} element @param {Child[]} children */
export function append(element, children) {
  for (const child of children) {
    if (child === null || child === undefined || child === false || child === "") continue;
    if (Array.isArray(child)) append(element, child);
    else element.append(child instanceof Node ? child : String(child));
  }
}

/** Replace what an element holds. @param {Element} element @param {...Child} children */
export function show(element, ...children) {
  element.replaceChildren();
  append(element, children);
}

/** Return an element of the page, which is always there. @param {string} id */
export function part(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no ${id}`);
  return element;
}

/** Tell those who listen to a screen reader. @param {string | null} text */
export function announce(text) {
  part("announced").textContent = text;
}
