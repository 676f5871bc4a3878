// The page on paper.

import { part } from "../elements/dom.js";
import { addressOf, svgText } from "../save/pictures.js";
import { inPicture, state } from "../store/store.js";
import { captionText } from "../words/captions.js";

/** Put the drawing in place of the canvas, which is as large as the screen and not as the paper, and unfold what is open. */
export function drawForPrint() {
  const folded = [...part("panel").querySelectorAll("details:not([open])")];
  for (const one of folded) one.setAttribute("open", "");
  addEventListener("afterprint", () => folded.forEach((one) => void one.removeAttribute("open")), { once: true });
  const drawn = state.tab === "graph" ? svgText() : "";
  const image = /** @type {HTMLImageElement} */ (part("printed"));
  image.alt = captionText(inPicture());
  if (drawn) image.src = addressOf(drawn);
  else image.removeAttribute("src");
}
