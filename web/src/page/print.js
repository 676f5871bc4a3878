// The page on paper.

import { part } from "../elements/dom.js";
import { redrawGraph } from "../graph/stage.js";
import { theme } from "../graph/theme.js";
import { addressOf, svgText } from "../save/pictures.js";
import { assign, inPicture, state } from "../store/store.js";
import { captionText } from "../words/captions.js";

/** Put the drawing in place of the canvas, which is as large as the screen and not as the paper, and unfold what is open. */
export function drawForPrint() {
  const folded = [...part("panel").querySelectorAll("details:not([open])")];
  for (const one of folded) one.setAttribute("open", "");
  addEventListener("afterprint", () => folded.forEach((one) => void one.removeAttribute("open")), { once: true });
  const drawn = state.tab === "graph" ? onLightGround(svgText) : "";
  const image = /** @type {HTMLImageElement} */ (part("printed"));
  image.alt = captionText(inPicture());
  if (drawn) image.src = addressOf(drawn);
  else image.removeAttribute("src");
}

/** Return what is made while the graph is drawn for light ground. @param {() => string} make */
function onLightGround(make) {
  const chosen = state.theme;
  if (theme() === "light") return make();
  const show = (/** @type {typeof chosen} */ wanted) => {
    assign({ theme: wanted });
    document.documentElement.dataset.theme = wanted;
    redrawGraph();
  };
  show("light");
  const made = make();
  show(chosen);
  return made;
}
