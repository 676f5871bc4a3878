// The names of the whole network, written so that they can be read at every zoom: the strongest, and more when nearer.

import { letters, pageFont } from "../elements/measure.js";
import { namesApart } from "../layout/apart.js";
import { LINE, widthOf } from "./over-names.js";
import { ink } from "./theme.js";

/** @import { DrawnGraph } from "./types.d.ts" */
/** @import { Rect } from "../layout/types.d.ts" */

/** Sizes of letters on the screen. */
export const LEAST = 12;
const MOST = 22;
const HALO = 3;
const AWAY = 3;

/** A name that is written: whose, in which lines, and where, in pixels of the screen from the middle of the network. @typedef {{ at: number, lines: string[], size: number } & Rect} Written */

/** @type {{ key: unknown[], names: Written[] }} */
let known = { key: [], names: [] };

/** Return the names that are written at the zoom that is set. @param {DrawnGraph} graph @param {boolean} isMoving Whether actors move by themselves. @returns {Written[]} */
export function writtenNames({ network: { body }, selection, letters: sizes, marked }, isMoving) {
  const { scale } = body.view;
  const key = [body, selection, sizes, scale, marked, body.nodeIndices];
  if (!isMoving && key.every((one, k) => one === known.key[k])) return known.names;
  const weight = (/** @type {number} */ at) => (at === marked ? Infinity : selection.nodes.weightOf(at));
  const order = [...body.nodeIndices].sort((one, other) => weight(other) - weight(one) || one - other);
  const size = Math.min(MOST, Math.max(LEAST, (body.nodes[order[0]]?.options.font.size ?? LEAST) * scale));
  const places = namesApart(
    order.map((at) => {
      const { x, y, options } = body.nodes[at];
      const measure = () => {
        const lines = options.label.split("\n");
        return { width: widthOf(lines, size, letters.plain), height: LINE * size * lines.length };
      };
      return { x: x * scale, y: y * scale, away: options.size * scale + AWAY, measure };
    }),
  );
  const names = order.flatMap((at, k) => {
    const place = places[k];
    return place ? [{ at, lines: body.nodes[at].options.label.split("\n"), size, ...place }] : [];
  });
  known = { key, names };
  return names;
}

/** Write names on the canvas, which is zoomed. @param {CanvasRenderingContext2D} pen @param {Written[]} names @param {number} scale */
export function writeNames(pen, names, scale) {
  const { text, ground } = ink();
  pen.save();
  pen.scale(1 / scale, 1 / scale);
  Object.assign(pen, { textAlign: "center", textBaseline: "top", lineJoin: "round", lineWidth: HALO });
  Object.assign(pen, { strokeStyle: ground, fillStyle: text });
  const face = pageFont();
  for (const { lines, size, x, y, width } of names) {
    pen.font = `${size}px ${face}`;
    for (const [k, line] of lines.entries()) {
      const place = /** @type {const} */ ([line, x + width / 2, y + (k * LINE + (LINE - 1) / 2) * size]);
      pen.strokeText(...place);
      pen.fillText(...place);
    }
  }
  pen.restore();
}
