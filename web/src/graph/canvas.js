// The graph, drawn by vis-network from the nodes and edges that PyVis carries.
//
// Filters show and hide what is there: they write the options of drawn edges and the lists of what is visible, which
// takes a tenth of the time of changing the data set. This touches inner parts of the library, whose version is fixed.

import { part } from "../elements/dom.js";
import { weightOf } from "../selection/pairs.js";
import { growFrom, openActor, opened, openPair } from "../store/open.js";
import { selection, state } from "../store/store.js";
import { captionText } from "../words/captions.js";
import { t } from "../words/text.js";
import { buildNetwork, placeExactly } from "./build.js";
import { bendsOf, formOf, HEAD_LENGTH, inkOf, NO_ENDS, widthOf } from "./encoding.js";
import { fit, hasRoom, onceThereIsRoom } from "./fit.js";
import { actorWords, arrowWords } from "./hints.js";
import { writeLabels } from "./labels.js";
import { colourOfPart, signColour, theme } from "./theme.js";
import { writeNames, writtenNames } from "./written.js";

/** @import { DrawnGraph } from "./types.d.ts" */

/** Up to how many actors the graph may move by itself. */
export const FREE_UP_TO = 500;
/** From how many arrows on they are thin, and plain while they are small. */
export const MANY = 300;
const LEAST_HEAD = 2; // pixels

/** @type {DrawnGraph | null} */
let drawn = null;
/** Whether actors move by themselves. */
let isMoving = false;

/** Return the network that is drawn. */
export const drawnNetwork = () => drawn?.network ?? null;

/** Return the names that are written on the canvas. */
export const namesWritten = () => (drawn ? writtenNames(drawn, isMoving) : []);

/** Draw what is selected. @param {boolean} isElsewhere Whether it is to be looked at as a whole again. */
export function drawGraph(isElsewhere) {
  const key = [selection.level.name, theme(), state.language].join(" ");
  const isNew = drawn?.key !== key;
  const view = drawn && !isNew ? viewBefore(drawn) : null;
  const graph = drawn && !isNew && !view ? drawn : built(key);
  graph.selection = selection;
  const isFirst = !graph.network.body.nodeIndices.length;
  drawOnce(graph, () => {
    const seen = showArrows(graph);
    showNodes(graph, seen);
    writeLabels(graph);
    markOpen();
    if (view) graph.network.moveTo(view);
    else if (isNew || (isFirst && seen.size) || isElsewhere) fitWhereThereIsRoom(graph);
    drawFine(graph);
  });
  part("canvas").setAttribute("aria-label", `${t("graph_of")} ${captionText(selection)}`);
}

/** Return how a graph is looked at, if its data are older. @param {DrawnGraph} graph */
function viewBefore({ network, selection: { level } }) {
  if (level === selection.level) return null;
  return { position: network.getViewPosition(), scale: network.getScale(), animation: false };
}

/** @param {string} key */
function built(key) {
  if (drawn) drawn.network.destroy();
  const network = buildNetwork(selection.level);
  const graph = { network, key, selection, arrows: [], isMoved: false, isFine: null, marked: -1, letters: "" };
  network.on("beforeDrawing", () => drawFine(graph));
  network.on("afterDrawing", (pen) => writeNames(pen, namesWritten(), network.body.view.scale));
  network.on("click", clicked);
  network.on("doubleClick", ({ nodes }) => nodes.length && growFrom(nodes[0]));
  network.on("resize", ({ width }) => width > 0 && !graph.isMoved && fitGraph());
  for (const moved of /** @type {const} */ (["zoom", "dragEnd"])) network.on(moved, () => (graph.isMoved = true));
  network.on("hoverEdge", ({ edge }) => hint(arrowWords(edge)));
  network.on("hoverNode", ({ node }) => hint(actorWords(node)));
  for (const left of /** @type {const} */ (["blurEdge", "blurNode"])) network.on(left, () => hint(""));
  drawn = graph;
  isMoving = false;
  /** @type {HTMLInputElement} */ (part("physics").firstElementChild).checked = false;
  return graph;
}

/**
 * Do what has the library draw several times, and have it draw once, in the next frame.
 *
 * @param {DrawnGraph} graph
 * @param {() => void} work
 */
function drawOnce({ network }, work) {
  network.renderer.allowRedraw = false;
  try {
    work();
  } finally {
    network.renderer.allowRedraw = true;
  }
  network.body.emitter.emit("_requestRedraw");
}

/** Show the arrows that match and no others; return whom they tie. @param {DrawnGraph} graph */
function showArrows(graph) {
  const { body } = graph.network;
  const { facts, level, arrows: shown, chosen, parts } = graph.selection;
  const { arrows, merged } = level;
  /** @type {Set<number>} */
  const seen = new Set();
  const inks = facts.encodings.signs.map((_, sign) => inkOf(signColour(sign)));
  const bends = merged ? null : bendsOf(graph.selection);
  for (const at of graph.arrows) if (!shown.has(at)) body.edges[at].options.hidden = true;
  for (const [at, rows] of shown) {
    const { options } = body.edges[at];
    options.hidden = false;
    options.width = widthOf(weightOf(facts, rows, chosen, graph.selection.state.count) || 1, shown.size > MANY);
    options.color = parts ? inkOf(colourOfPart(graph.selection, rows)) : inks[arrows.sign[at]];
    if (bends) Object.assign(options.smooth, bends.get(at));
    seen.add(arrows.actor[at]).add(arrows.target[at]);
  }
  graph.isFine = null;
  graph.arrows = body.edgeIndices = [...shown.keys()];
  return seen;
}

/** @param {DrawnGraph} graph @param {Set<number>} seen */
function showNodes({ network: { body }, selection: { isGrown, shown } }, seen) {
  if (isGrown) for (const at of shown) seen.add(at);
  for (const at of body.nodeIndices) body.nodes[at].options.hidden = true;
  body.nodeIndices = [...seen].filter((at) => body.nodes[at]);
  for (const at of body.nodeIndices) body.nodes[at].options.hidden = false;
}

/**
 * Draw plain lines and no borders where arrows are many and so small that heads and dashes could not be told apart.
 *
 * @param {DrawnGraph} graph
 */
function drawFine(graph) {
  const { body } = graph.network;
  const isFine = body.edgeIndices.length <= MANY || HEAD_LENGTH * body.view.scale >= LEAST_HEAD;
  if (graph.isFine === isFine) return;
  graph.isFine = isFine;
  const { sign, hold, mark } = graph.selection.level.arrows;
  for (const at of body.edgeIndices) {
    const { options } = body.edges[at];
    const form = formOf(`${sign[at]} ${hold[at]} ${mark[at]}`);
    options.arrows = isFine ? form.ends : NO_ENDS;
    options.dashes = isFine && form.dashes;
  }
  for (const at of body.nodeIndices) body.nodes[at].options.borderWidth = isFine ? 1 : 0;
}

/** Show all that is drawn. */
export function fitGraph() {
  const graph = drawn;
  if (graph) drawOnce(graph, () => fitWhereThereIsRoom(graph));
}

/** @param {DrawnGraph} graph */
function fitWhereThereIsRoom(graph) {
  graph.isMoved = false;
  if (!graph.network.body.nodeIndices.length) return;
  if (hasRoom()) fit(graph);
  else onceThereIsRoom(redrawAndFit);
}

function redrawAndFit() {
  drawn?.network.redraw();
  fitGraph();
}

/** Show an actor in the middle. @param {number} at */
export function focusOn(at) {
  if (drawn?.network.body.nodes[at]) drawn.network.focus(at, { scale: 1, animation: false });
}

/** Let actors move by themselves, or put them back at their places. @param {boolean} isOn */
export function setPhysics(isOn) {
  if (!drawn) return;
  const { network, selection: shown } = drawn;
  isMoving = isOn;
  network.setOptions({ physics: { enabled: isOn } });
  if (isOn) return;
  placeExactly(network, shown.level);
  network.redraw();
}

/** @param {{ nodes: number[], edges: number[] }} event */
function clicked({ nodes, edges }) {
  const { level } = selection;
  if (nodes.length) openActor(level.nodes[nodes[0]].actor);
  else if (edges.length) openPair(level.arrows.actor[edges[0]], level.arrows.target[edges[0]]);
}

/** Mark in the graph what is open. */
function markOpen() {
  if (!drawn) return;
  const open = opened();
  const [a, b] = (open?.names ?? []).map((id) => selection.level.numbers.get(id));
  const { actor, target } = selection.level.arrows;
  const nodes = open?.kind === "actor" && a !== undefined && drawn.network.body.nodes[a] ? [a] : [];
  const edges =
    open?.kind === "pair" ? [...selection.arrows.keys()].filter((at) => actor[at] === a && target[at] === b) : [];
  drawn.marked = nodes[0] ?? -1;
  drawn.network.setSelection({ nodes, edges }, { unselectAll: true, highlightEdges: false });
}

/** @param {string} text */
function hint(text) {
  part("hint").textContent = text;
}
