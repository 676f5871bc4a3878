// Texts and legend of saved pictures.

import { widthOf } from "../elements/measure.js";
import { keySamples } from "../graph/named-key.js";
import { samplesShown } from "../graph/samples.js";
import { state } from "../store/store.js";
import { xml } from "./names.js";

const LINE = 1.4;
const [SAMPLE, BETWEEN, SMALL] = [48, 24, 12];

/**
 * Return a text in lines that fit a width: its height and its markup.
 *
 * @param {string} text
 * @param {number} width
 * @param {number} size
 * @param {number} [weight]
 * @param {string} [colour] That of the picture, where it is left out.
 */
export function textSvg(text, width, size, weight = 400, colour = "") {
  const fill = colour && ` fill="${colour}"`;
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const markup = lines.map(
    (line, k) =>
      `<text y="${(size * (1 + k * LINE)).toFixed(1)}" font-size="${size}" font-weight="${weight}"${fill}>${xml(line)}</text>`,
  );
  return { markup: markup.join(""), height: lines.length * size * LINE };
}

/** Return the legend of the arrows that are drawn: its height and its markup. @param {number} width */
export function legendSvg(width) {
  let [x, y] = [0, SMALL];
  const samples = state.picture === "named" ? keySamples() : samplesShown();
  const items = samples.map(([drawn, words]) => {
    const wide = SAMPLE + widthOf(words, SMALL) + BETWEEN;
    if (x && x + wide > width) [x, y] = [0, y + SMALL * LINE];
    const item = `<g transform="translate(${x} ${y - 11})">${drawn.innerHTML}</g><text x="${x + SAMPLE}" y="${y}" font-size="${SMALL}">${xml(words)}</text>`;
    x += wide;
    return item;
  });
  return { markup: items.join(""), height: y + SMALL * LINE - SMALL };
}
