// The menu of what can be saved.

import { closeBox } from "../elements/box.js";
import { giveFile } from "../elements/copy.js";
import { h, part, show } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { t } from "../words/text.js";
import { fileName } from "./names.js";
import { savePng, svgText } from "./pictures.js";
import { storyForm } from "./story.js";
import { csvText, gexfText, statementsText } from "./tables.js";

/** Draw the menu. */
export function drawSaving() {
  const item = (/** @type {string} */ key, /** @type {() => unknown} */ action) =>
    button(t(key), () => {
      action();
      closeBox("save");
    });
  show(
    part("save"),
    h("h2", {}, t("save")),
    item("save_png", savePng),
    item("save_svg", () => giveFile(fileName("svg"), "image/svg+xml", svgText())),
    item("save_statements", async () =>
      giveFile(fileName("csv", t("save_statements_name")), "text/csv", await statementsText()),
    ),
    item("save_csv", () => giveFile(fileName("csv"), "text/csv", csvText())),
    item("save_gexf", () => giveFile(fileName("gexf"), "application/xml", gexfText())),
    item("print", () => window.print()),
    storyForm(() => closeBox("save")),
  );
}
