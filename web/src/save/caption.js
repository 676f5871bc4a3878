// Caption and legend of saved pictures.

import { keySamples } from "../graph/named-key.js";
import { samplesShown } from "../graph/samples.js";
import { ink } from "../graph/theme.js";
import { facts, inPicture, state } from "../store/store.js";
import { captionText, sourceLine } from "../words/captions.js";
import { xml } from "./names.js";

const LINE = 17;

/**
 * Return caption and legend as a drawing of a width, below any picture: its height and its markup.
 *
 * @param {number} left
 * @param {number} top
 * @param {number} width
 */
export function captionSvg(left, top, width) {
  const { text: colour } = ink();
  const fitting = Math.floor(width / 7);
  const texts = [
    ...brokenLines(facts.title, fitting).map((line) => ({ line, weight: 600 })),
    ...brokenLines(`${captionText(inPicture())} ${sourceLine(inPicture())}`.trim(), fitting).map((line) => ({
      line,
      weight: 400,
    })),
  ];
  const lines = texts.map(
    ({ line, weight }, k) =>
      `<text x="${left}" y="${top + (k + 1) * LINE}" font-size="12" font-weight="${weight}" fill="${colour}">${xml(line.trim())}</text>`,
  );
  let [x, y] = [left, top + (lines.length + 1) * LINE + 4];
  const samples = state.picture === "named" ? keySamples() : samplesShown();
  const items = samples.map(([drawn, words]) => {
    const wide = 54 + words.length * 6.6;
    if (x + wide > left + width && x > left) [x, y] = [left, y + LINE];
    const item = `<g transform="translate(${x} ${y - 11})">${drawn.innerHTML}</g><text x="${x + 48}" y="${y}" font-size="12" fill="${colour}">${xml(words)}</text>`;
    x += wide;
    return item;
  });
  return { height: y - top + 12, markup: lines.join("") + items.join("") };
}

/** @param {string} text @param {number} width Letters of a line. */
function brokenLines(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines[lines.length - 1].length + word.length > width) lines.push("");
    lines[lines.length - 1] += `${word} `;
  }
  return lines;
}
