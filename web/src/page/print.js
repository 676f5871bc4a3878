// The page on paper.

import { part } from "../elements/dom.js";
import { redrawGraph } from "../graph/stage.js";
import { theme } from "../graph/theme.js";
import { addressOf, hasPicture, svgText } from "../save/pictures.js";
import { assign, inPicture, state } from "../store/store.js";
import { captionText } from "../words/captions.js";

/** What is unfolded on paper. */
const FOLDED = ["#panel details", "#sheet .undated", "#sheet .course"].map((one) => `${one}:not([open])`).join();

/** Put the drawing in place of a picture, which is as wide as the screen and not as the paper, and unfold what is open. */
export function drawForPrint() {
  const folded = [...document.querySelectorAll(FOLDED)];
  for (const one of folded) one.setAttribute("open", "");
  addEventListener("afterprint", () => folded.forEach((one) => void one.removeAttribute("open")), { once: true });
  const image = /** @type {HTMLImageElement} */ (part("printed"));
  image.removeAttribute("src");
  const drawn = hasPicture() && onLightGround(svgText);
  image.alt = captionText(inPicture());
  if (drawn) image.src = addressOf(drawn);
}

/** Return what is made while the page is drawn for light ground. @param {() => string} make */
function onLightGround(make) {
  const chosen = state.theme;
  if (theme() === "light") return make();
  const show = (/** @type {typeof chosen} */ wanted) => {
    assign({ theme: wanted });
    document.documentElement.dataset.theme = wanted;
    if (state.tab === "graph") redrawGraph();
  };
  show("light");
  const made = make();
  show(chosen);
  return made;
}
