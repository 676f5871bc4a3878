// The page on paper.

import { part } from "../elements/dom.js";
import { addressOf, svgText } from "../save/pictures.js";
import { inPicture, state } from "../store/store.js";
import { captionText } from "../words/captions.js";

/** Put the drawing in place of the canvas, which is as large as the screen and not as the paper. */
export function drawForPrint() {
  const drawn = state.tab === "graph" ? svgText() : "";
  const image = /** @type {HTMLImageElement} */ (part("printed"));
  image.alt = captionText(inPicture());
  if (drawn) image.src = addressOf(drawn);
  else image.removeAttribute("src");
}
