// The menu of what can be saved.

import { giveFile } from "../elements/copy.js";
import { h } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { t } from "../words/text.js";
import { fileName } from "./names.js";
import { savePng, svgText } from "./pictures.js";
import { csvText, gexfText } from "./tables.js";

/** Return the menu. */
export function saveMenu() {
  const menu = h("details", { id: "save", class: "menu" }, h("summary", {}, t("save")));
  const item = (/** @type {string} */ key, /** @type {() => unknown} */ action) =>
    button(t(key), () => {
      action();
      menu.open = false;
    });
  menu.append(
    h(
      "div",
      {},
      item("save_png", savePng),
      item("save_svg", () => giveFile(fileName("svg"), "image/svg+xml", svgText())),
      item("save_csv", () => giveFile(fileName("csv"), "text/csv", csvText())),
      item("save_gexf", () => giveFile(fileName("gexf"), "application/xml", gexfText())),
      item("print", () => window.print()),
    ),
  );
  return menu;
}
