// The menu of what can be saved.

import { closeBox } from "../elements/box.js";
import { giveFile } from "../elements/copy.js";
import { h, part, show } from "../elements/dom.js";
import { choice } from "../elements/forms.js";
import { button } from "../elements/link.js";
import { theme } from "../graph/theme.js";
import { t } from "../words/text.js";
import { fileName } from "./names.js";
import { drawing, hasPicture, printPicture, savePng, saveSvg } from "./pictures.js";
import { storyForm } from "./story.js";
import { csvText, gexfText, statementsText } from "./tables.js";

/** @import { Theme } from "../data/types.d.ts" */

const [LEAST, MOST] = [200, 12000];
const SCALES = ["2", "3", "4"];

/** How wide images are, in pixels. */
let pixels = 2400;
/** On which ground they are drawn, if the reader has said. @type {Theme | null} */
let ground = null;

/** Draw the menu. */
export function drawSaving() {
  const item = (/** @type {string} */ key, /** @type {() => unknown} */ action) =>
    button(t(key), () => {
      closeBox("save");
      action();
    });
  show(
    part("save"),
    h("h2", {}, t("save")),
    pictureFields(item),
    h("h3", {}, t("save_data")),
    item("save_statements", async () =>
      giveFile(fileName("csv", t("save_statements_name")), "text/csv", await statementsText()),
    ),
    item("save_csv", () => giveFile(fileName("csv"), "text/csv", csvText())),
    item("save_gexf", () => giveFile(fileName("gexf"), "application/xml", gexfText())),
    storyForm(() => closeBox("save")),
  );
}

/** @param {(key: string, action: () => unknown) => HTMLElement} item */
function pictureFields(item) {
  if (!hasPicture()) return [item("save_pdf", () => window.print()), h("p", { class: "quiet" }, t("save_no_picture"))];
  const on = () => ground ?? theme();
  const width = h("input", {
    type: "number",
    min: LEAST,
    max: MOST,
    step: 100,
    value: pixels,
    onchange: (event) => {
      pixels = Math.round(Math.min(MOST, Math.max(LEAST, Number(event.target.value) || pixels)));
      event.target.value = String(pixels);
    },
  });
  const scale = choice(
    t("save_scale"),
    [["", t("save_scale")], ...SCALES.map((one) => /** @type {[string, string]} */ ([one, `${one}×`]))],
    "",
    (times) => {
      pixels = Math.min(MOST, (drawing()?.width ?? 0) * Number(times)) || pixels;
      width.value = String(pixels);
    },
  );
  const grounds = /** @type {const} */ (["light", "dark"]).map(
    (one) => /** @type {[string, string]} */ ([one, t(`save_${one}`)]),
  );
  return [
    h("h3", {}, t("save_picture")),
    h("p", { class: "line" }, h("label", {}, `${t("save_width")} `, width), scale),
    h(
      "p",
      { class: "line" },
      choice(t("save_ground"), grounds, on(), (one) => {
        ground = one === "dark" ? "dark" : "light";
      }),
    ),
    item("save_png", () => savePng(on(), pixels)),
    item("save_svg", () => saveSvg(on())),
    item("save_pdf", printPicture),
  ];
}
