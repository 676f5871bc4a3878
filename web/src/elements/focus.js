// Redrawing makes elements anew; whoever uses the keyboard keeps the focus where it was.

import { part } from "./dom.js";

const FOCUSABLE = "button, select, input, summary, a[href], [tabindex='0'], [data-key], [data-at]";

/**
 * Where the focus is: in which part of the page, on what, and which of those.
 *
 * @typedef {{ part: string, words: string, at: number }} Focus
 */

/** Return what an element is called, without numbers and the dot of a filter, which change. @param {Element} element */
function spoken(element) {
  const words = element.getAttribute("aria-label") || element.closest("label")?.textContent || element.textContent;
  return (words ?? "").replace(/[\d\u2022]+/g, "").trim();
}

/** Return where the focus is, if it is in a part that is drawn again. @returns {Focus | null} */
export function focused() {
  const element = document.activeElement;
  const place = element?.closest("#side, #time, #viewpoint, #panel, #sheet, #stage, #story");
  if (!element || !place || !element.matches(FOCUSABLE)) return null;
  return { part: place.id, words: spoken(element), at: [...place.querySelectorAll(FOCUSABLE)].indexOf(element) };
}

/** Give the focus back to what is now where it was, unless something has taken it. @param {Focus | null} last */
export function focusAgain(last) {
  if (!last || document.activeElement !== document.body) return;
  const all = [.../** @type {NodeListOf<HTMLElement>} */ (part(last.part).querySelectorAll(FOCUSABLE))];
  const far = (/** @type {HTMLElement} */ element) => Math.abs(all.indexOf(element) - last.at);
  const [nearest] = all.filter((element) => spoken(element) === last.words).sort((one, other) => far(one) - far(other));
  const target = nearest ?? all[Math.min(last.at, all.length - 1)];
  target?.focus({ preventScroll: true });
}

/** Return which folded parts of an element are open. @param {Element} element */
export const unfolded = (element) => new Set(folded(element).flatMap(({ open, name }) => (open ? [name] : [])));

/** Open the folded parts again once an element is drawn anew. @param {Element} element @param {Set<string>} open */
export function unfoldAgain(element, open) {
  for (const { details, name } of folded(element)) if (open.has(name)) details.open = true;
}

/** Return what can be folded, by what it is called, and as the how manyth of those called so. @param {Element} element */
function folded(element) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  return [...element.querySelectorAll("details")].map((details) => {
    const words = details.firstElementChild ? spoken(details.firstElementChild) : "";
    const n = counts.get(words) ?? 0;
    counts.set(words, n + 1);
    return { details, open: details.open, name: `${words} ${n}` };
  });
}
