// The sheet that a tab is drawn on.

import { h } from "../elements/dom.js";
import { state } from "../store/store.js";
import { t } from "../words/text.js";

/** @import { Child } from "../elements/types.d.ts" */

/** What a reader scrolls in a tab. */
const SCROLLED = ".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table";

/** What is higher, in pixels, begins at the top of what is seen. */
const HIGH = 200;

/** What was drawn last: a tab, and an article. */
let last = "";

/**
 * Draw a tab, and leave the reader where they were if it was drawn before; another tab or article begins at its top.
 *
 * @param {HTMLElement} place
 * @param {(place: HTMLElement) => unknown} drawTab
 */
export async function keepingPlace(place, drawTab) {
  const now = `${state.tab} ${state.article}`;
  const before = last === now ? [...place.querySelectorAll(SCROLLED)] : [];
  const kept = before.map(({ className, scrollLeft, scrollTop }) => ({ className, scrollLeft, scrollTop }));
  last = now;
  await drawTab(place);
  for (const [k, element] of [...place.querySelectorAll(SCROLLED)].entries()) {
    if (element.className !== kept[k]?.className || element.scrollTop || element.scrollLeft) continue;
    element.scrollTo(kept[k].scrollLeft, kept[k].scrollTop);
  }
}

/**
 * Lead the reader to what is open, where a tab marks it, or to the head of a tab that a link has led to.
 *
 * @param {HTMLElement} place
 * @param {boolean} isLed
 */
export function arriveAt(place, isLed) {
  /** @type {NodeListOf<HTMLElement>} */
  const marked = place.querySelectorAll("[aria-current='location']");
  const [open] = state.open ? marked : [];
  if (open && isOutOfSight(open, /** @type {HTMLElement} */ (open.closest(".sheet"))))
    open.scrollIntoView({ block: open.offsetHeight > HIGH ? "start" : "center", inline: "center" });
  const target = isLed && (open ?? place.querySelector("h2, h3, .sheet"));
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

/** Return whether a part of a sheet is not wholly seen in it, beside what is open. @param {HTMLElement} element @param {HTMLElement} sheet */
export function isOutOfSight(element, sheet) {
  const [own, frame] = [element, sheet].map((one) => one.getBoundingClientRect());
  const { scrollPaddingRight, scrollPaddingBottom } = getComputedStyle(sheet);
  const right = Math.min(frame.right, innerWidth) - (Number.parseFloat(scrollPaddingRight) || 0);
  const bottom = Math.min(frame.bottom, innerHeight) - (Number.parseFloat(scrollPaddingBottom) || 0);
  return own.left < frame.left || own.right > right || own.top < Math.max(frame.top, 0) || own.bottom > bottom;
}

/** Return a sheet. @param {...Child} content */
export const sheet = (...content) => h("div", { class: "sheet" }, content);

/** Return a sheet that the keyboard can scroll. @param {string} tab @param {...Child} content */
export const scrolling = (tab, ...content) =>
  h("div", { class: "sheet", tabindex: 0, role: "region", "aria-label": t(`tab_${tab}`) }, content);
