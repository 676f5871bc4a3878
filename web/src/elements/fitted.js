// Drawings that are made for the room they have.

import { h, show } from "./dom.js";

/**
 * Return a box with a drawing that is made anew wherever the box has another width.
 *
 * @param {(width: number) => Element} draw
 */
export function fitted(draw) {
  const box = h("div", { class: "fitted" });
  let drawn = 0;
  new ResizeObserver(() => {
    if (!box.clientWidth || box.clientWidth === drawn) return;
    drawn = box.clientWidth;
    show(box, draw(drawn));
  }).observe(box);
  return box;
}
