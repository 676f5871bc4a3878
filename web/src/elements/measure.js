// How wide text is when it is drawn.

/** @type {CanvasRenderingContext2D | null} */
let context = null;
/** @type {Map<string, number>} */
const known = new Map();

/** Return how wide a text is, in the letters of the page. @param {string} text @param {number} size @param {number} [weight] */
export function widthOf(text, size, weight = 400) {
  const key = `${size} ${weight} ${text}`;
  const width = known.get(key) ?? measured(text, size, weight);
  known.set(key, width);
  return width;
}

/** @param {string} text @param {number} size @param {number} weight */
function measured(text, size, weight) {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return text.length * size * 0.6;
  context.font = `${weight} ${size}px ${pageFont()}`;
  return context.measureText(text).width;
}

/** Return the typefaces of the page. */
export const pageFont = () => getComputedStyle(document.body).fontFamily;

/** What measures the letters of the named picture. */
export const letters = {
  plain: (/** @type {string} */ text) => widthOf(text, 13),
  bold: (/** @type {string} */ text) => widthOf(text, 13, 600),
};

/** Return how much room a text needs. @param {string} text @param {number} [size] @param {number} [weight] */
export const textWidth = (text, size = 12, weight = 400) => Math.ceil(widthOf(text, size, weight)) + 1;

/** Return a text cut so that it is no wider. @param {string} text @param {number} most @param {number} [size] @param {number} [weight] */
export function cutTo(text, most, size = 12, weight = 400) {
  if (textWidth(text, size, weight) <= most) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textWidth(`${text.slice(0, middle).trimEnd()}…`, size, weight) <= most) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}
