// The sheet that a tab is drawn on.

import { h } from "../elements/dom.js";
import { t } from "../words/text.js";

/** @import { Child } from "../elements/types.d.ts" */

/** Return a sheet. @param {...Child} content */
export const sheet = (...content) => h("div", { class: "sheet" }, content);

/** Return a sheet that the keyboard can scroll. @param {string} tab @param {...Child} content */
export const scrolling = (tab, ...content) =>
  h("div", { class: "sheet", tabindex: 0, role: "region", "aria-label": t(`tab_${tab}`) }, content);
