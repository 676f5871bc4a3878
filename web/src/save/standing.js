// A drawing of the page with its looks in it, so that it stands by itself.

/** What style sheets say of parts of a drawing, written into them. */
const LOOKS = [
  ...["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin"],
  ...[
    "stroke-opacity",
    "paint-order",
    "opacity",
    "font-size",
    "font-weight",
    "font-style",
    "font-family",
    "text-anchor",
  ],
  ...["dominant-baseline", "letter-spacing", "direction", "visibility", "marker-start", "marker-mid", "marker-end"],
];
/** What a drawing needs only where it is used. */
const OF_USE = ["class", "style", "tabindex", "role", "focusable"];

/**
 * Return a copy of a drawing that needs no style sheet.
 *
 * @param {SVGSVGElement} drawing
 * @param {string} [without] What is not copied, as a selector.
 */
export function standing(drawing, without) {
  const copy = /** @type {SVGSVGElement} */ (drawing.cloneNode(true));
  const [originals, copies] = [drawing, copy].map((one) => [one, ...one.querySelectorAll("*")]);
  for (const [k, original] of originals.entries()) {
    const style = getComputedStyle(original);
    for (const name of [...OF_USE, ...copies[k].getAttributeNames().filter((one) => /^(aria|data)-/.test(one))])
      copies[k].removeAttribute(name);
    if (style.display === "none") copies[k].setAttribute("display", "none");
    for (const name of LOOKS) copies[k].setAttribute(name, style.getPropertyValue(name));
  }
  if (without) for (const [k, original] of originals.entries()) if (original.matches(without)) copies[k].remove();
  return copy;
}
