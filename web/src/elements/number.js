// Numbers that open to the statements behind them.

import { openStatements } from "../store/open.js";
import { numeral, t } from "../words/text.js";
import { h } from "./dom.js";
import { link } from "./link.js";

/**
 * Make a number, or a text, that opens to statements.
 *
 * @param {number | string} value
 * @param {number[]} statements
 * @param {string} label What they are called when they are open.
 */
export function number(value, statements, label) {
  const shown = typeof value === "number" ? numeral(value) : value;
  if (!statements.length) return h("span", { class: "number none" }, shown);
  return link(shown, () => openStatements(statements, label), {
    class: shown === t("show_quotes") ? "link number show-quotes" : "link number",
    "aria-label": `${shown} ${label}: ${t("show_quotes")}`,
  });
}
