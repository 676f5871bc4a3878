// How wide text is as it will be drawn.

/** @import { Letters } from "./named-boxes.js" */

/** @type {Letters | null} */
let letters = null;

/** Return what measures text as it will be drawn. @returns {Letters} */
export function measures() {
  if (letters) return letters;
  const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  const face = getComputedStyle(document.body).fontFamily;
  const by = (/** @type {string} */ font) => {
    /** @type {Map<string, number>} */
    const known = new Map();
    return (/** @type {string} */ text) => {
      const width = known.get(text);
      if (width !== undefined) return width;
      pen.font = font;
      const measured = pen.measureText(text).width;
      known.set(text, measured);
      return measured;
    };
  };
  letters = { plain: by(`13px ${face}`), bold: by(`600 13px ${face}`) };
  return letters;
}
