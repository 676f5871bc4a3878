// The way from a statement to where it is edited, in a page that lies beside the annotator.

import { editingAddress } from "../store/store.js";
import { t } from "../words/text.js";
import { h } from "./dom.js";
import { ANNOTATOR } from "./windows.js";

/** Return a link to where a statement is edited; nothing where it cannot be. @param {number} at @param {string} words What it says. */
export function editLink(at, words) {
  const href = editingAddress(at);
  return href && h("a", { class: "edit", href, target: ANNOTATOR, "aria-label": `${t("edit")}: ${words}` }, t("edit"));
}
