// Showing all that is drawn, with names as large as there is room for.

import { part } from "../elements/dom.js";
import { widthOf } from "../elements/measure.js";
import { LABELS_UP_TO, writeLabels } from "./labels.js";
import { LEAST } from "./written.js";

/** @import { DrawnGraph } from "./types.d.ts" */

const CLOSEST = 1.4;
/** How often a scale is found anew, since names need more room where it is small. */
const ROUNDS = 8;
/** Sizes of letters: least, least on the screen, most. */
const LEGIBLE = { nodes: [15, 12.2, 22], edges: [12, 12.2, 17] };

/** Whether the canvas has a size; a page in a frame, as in a notebook, may run before it has one. */
export function hasRoom() {
  const { clientWidth, clientHeight } = part("canvas");
  return clientWidth > 0 && clientHeight > 0;
}

/** Do something once the canvas has a size. @param {() => void} work */
export function onceThereIsRoom(work) {
  const watch = new ResizeObserver(() => {
    if (!hasRoom()) return;
    watch.disconnect();
    work();
  });
  watch.observe(part("canvas"));
}

/** Show all, where there is something and the canvas has a size. @param {DrawnGraph} drawn */
export function fit(drawn) {
  const { network } = drawn;
  const nodes = network.body.nodeIndices;
  if (nodes.length > LABELS_UP_TO) {
    network.fit({ nodes, animation: false, maxZoomLevel: CLOSEST });
    return;
  }
  reach(network, nodes);
  if (!writeLegibly(drawn, network.getScale())) return;
  writeLabels(drawn);
  reach(network, nodes);
}

/**
 * Show some actors with all of their names, whose letters do not become smaller than can be read.
 *
 * @param {vis.Network} network
 * @param {number[]} nodes
 */
function reach(network, nodes) {
  for (let [scale, round] = [CLOSEST, 0]; round < ROUNDS; round++) scale = reachAt(network, nodes, scale);
}

/** Show some actors as they need room at a scale, and return the scale at which they have it. @param {vis.Network} network @param {number[]} nodes @param {number} at */
function reachAt(network, nodes, at) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const node of nodes) {
    const { x, y, options } = network.body.nodes[node];
    const letters = Math.max(options.font.size, LEAST / at);
    const lines = options.label.split("\n");
    const half = Math.max(options.size, ...lines.map((line) => widthOf(line, letters) / 2));
    box.left = Math.min(box.left, x - half);
    box.right = Math.max(box.right, x + half);
    box.top = Math.min(box.top, y - options.size);
    box.bottom = Math.max(box.bottom, y + options.size + 1.2 * letters * lines.length);
  }
  const { clientWidth, clientHeight } = part("canvas");
  const room = 0.95 * Math.min(clientWidth / (box.right - box.left), clientHeight / (box.bottom - box.top));
  const scale = Math.min(room, CLOSEST);
  const position = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  network.moveTo({ position, scale, animation: false });
  return scale;
}

/**
 * Write names so large that they can be read at a scale, as far as there is room; words of arrows that would be too small
 * to be drawn whole are not drawn. Say whether that changed anything.
 *
 * @param {DrawnGraph} drawn
 * @param {number} scale
 */
function writeLegibly(drawn, scale) {
  const sizes = Object.entries(LEGIBLE).map(([what, [least, onScreen, most]]) => [
    what,
    {
      font: {
        size: onScreen / scale > most && what === "edges" ? least : Math.min(most, Math.max(least, onScreen / scale)),
      },
    },
  ]);
  const wanted = JSON.stringify(sizes);
  if (drawn.letters === wanted) return false;
  drawn.letters = wanted;
  drawn.network.setOptions(Object.fromEntries(sizes));
  return true;
}
