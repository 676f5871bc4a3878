// What is written on arrows, where there are few enough of them.

import { letters } from "../elements/measure.js";
import { arrowsBetween } from "../selection/arrows.js";
import { partOfArrow } from "../selection/compare.js";
import { fittedLabels } from "../selection/tie-labels.js";
import { PART_SIGNS } from "../words/viewpoints.js";
import { wrapped } from "./encoding.js";
import { LINE, liesOn, widthOf } from "./over-names.js";

/** @import { DrawnGraph } from "./types.d.ts" */
/** @import { Rect } from "../layout/types.d.ts" */
/** @import { Selection } from "../selection/types.d.ts" */

/** How many arrows, and how many actors, have large labels. */
export const LABELS_UP_TO = 70;
const LINES = 3; // of a label; the more arrows join the same two, the fewer
const [LEAST_IN_LINE, MOST_IN_LINE] = [12, 34]; // letters

/** Write on arrows what they say. @param {DrawnGraph} drawn */
export function writeLabels({ network, selection }) {
  if (selection.level.merged) return;
  const isLabelled = selection.arrows.size <= LABELS_UP_TO;
  const names = isLabelled ? namesOf(network, selection) : [];
  for (const several of arrowsBetween(selection).map((sides) => sides.flat())) {
    const lines = Math.max(1, LINES + 1 - several.length);
    for (const at of several) {
      const room = roomFor(network, selection, at);
      const label = isLabelled ? labelOf(selection, at, 0.75 * lines * room) : "";
      const words = label && wrapped(label, room, lines);
      setLabel(network.body.edges[at], words && isOnName(network, selection, at, words, names) ? "" : words);
    }
  }
}

/** Return where the names and forms of actors that are drawn lie. @param {vis.Network} network @param {Selection} selection @returns {Rect[]} */
function namesOf({ body }, { level }) {
  return body.nodeIndices.flatMap((at) => {
    const { x, y, options } = body.nodes[at];
    const { size } = level.nodes[at];
    const lines = options.label.split("\n");
    const tall = options.font.size;
    const width = widthOf(lines, tall, letters.plain);
    return [
      { x: x - size, y: y - size, width: 2 * size, height: 2 * size },
      { x: x - width / 2, y: y + size, width, height: tall * (LINE * lines.length + 0.5) },
    ];
  });
}

/** @param {Selection} selection @param {number} at @param {number} most How many letters. */
function labelOf(selection, at, most) {
  const rows = selection.arrows.get(at) ?? [];
  const part = selection.parts ? partOfArrow(selection, rows) : -1;
  return fittedLabels(selection.facts, selection.level, rows, most) + (part < 0 ? "" : ` ${PART_SIGNS[part]}`);
}

/**
 * Return how many letters of a line there is room for between the two actors of an arrow.
 *
 * @param {vis.Network} network
 * @param {Selection} selection
 * @param {number} at
 */
function roomFor(network, { level }, at) {
  const { arrows, nodes } = level;
  const [one, other] = [nodes[arrows.actor[at]], nodes[arrows.target[at]]];
  if (one === other) return MOST_IN_LINE;
  const room = Math.hypot(one.x - other.x, one.y - other.y) - one.size - other.size;
  return Math.max(
    LEAST_IN_LINE,
    Math.min(MOST_IN_LINE, Math.floor(room / (0.5 * network.body.edges[at].options.font.size))),
  );
}

/**
 * Return whether words of an arrow would lie on a name; then only pointing at it shows them.
 *
 * @param {vis.Network} network
 * @param {Selection} selection
 * @param {number} at
 * @param {string} words
 * @param {Rect[]} names
 */
function isOnName({ body }, { level: { arrows } }, at, words, names) {
  const [one, other] = [body.nodes[arrows.actor[at]], body.nodes[arrows.target[at]]];
  const { smooth, font } = body.edges[at].options;
  return one !== other && liesOn(words, { one, other, smooth, size: font.size }, names, letters.plain);
}

/** @param {vis.BodyEdge} edge @param {string} label */
function setLabel(edge, label) {
  if ((edge.options.label || "") === label) return;
  const lines = label.split("\n").length;
  edge.setOptions({ label, font: { vadjust: -0.5 * (lines - 1) * edge.options.font.size } });
}
