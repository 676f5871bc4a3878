// The sheet that a tab is drawn on.

import { h } from "../elements/dom.js";
import { state } from "../store/store.js";
import { t } from "../words/text.js";

/** @import { Child } from "../elements/types.d.ts" */

/** What a reader scrolls in a tab. */
const SCROLLED = ".sheet, .facets, .table-scroll, .matrix-scroll, .analysis-table";

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

/** Return a sheet. @param {...Child} content */
export const sheet = (...content) => h("div", { class: "sheet" }, content);

/** Return a sheet that the keyboard can scroll. @param {string} tab @param {...Child} content */
export const scrolling = (tab, ...content) =>
  h("div", { class: "sheet", tabindex: 0, role: "region", "aria-label": t(`tab_${tab}`) }, content);
