// The graph, drawn by vis-network from the nodes and edges that PyVis carries.
//
// Filters show and hide what is there: they write the options of drawn edges and the lists of what is visible, which
// takes a tenth of the time of changing the data set. This touches inner parts of the library, whose version is fixed.

let NETWORK = null;
let DRAWN = null; // what the network was built for: level, theme
let SELECTION_DRAWN = null; // what was drawn last
let IS_MOVED = false; // whether the reader has chosen what to look at

const LABELS_UP_TO = 70;
const FREE_UP_TO = 500;
const MANY = 300;
const LINES = 3; // of a label; the more arrows join the same two, the fewer
const [LEAST_IN_LINE, MOST_IN_LINE] = [12, 34]; // letters
const LEAST_HEAD = 2; // pixels

/** Draw plain lines and no borders where arrows are many and so small that heads and dashes could not be told apart. */
function drawFine() {
  const { body } = NETWORK;
  const isFine = body.edgeIndices.length <= MANY || HEAD_LENGTH * body.view.scale >= LEAST_HEAD;
  if (body.isFine === isFine) return;
  body.isFine = isFine;
  const { sign, hold, mark } = SELECTION_DRAWN.level.arrows;
  for (const at of body.edgeIndices) shape(body.edges[at].options, `${sign[at]} ${hold[at]} ${mark[at]}`, isFine);
  for (const at of body.nodeIndices) body.nodes[at].options.borderWidth = isFine ? 1 : 0;
}

function shape(options, key, isFine) {
  const form = formOf(key);
  options.arrows = isFine ? form.ends : NO_ENDS;
  options.dashes = isFine && form.dashes;
}

/** Return how many letters of a line there is room for between the two actors of an arrow. */
function roomFor(at) {
  const { arrows, nodes } = SELECTION_DRAWN.level;
  const [one, other] = [nodes[arrows.actor[at]], nodes[arrows.target[at]]];
  if (one === other) return MOST_IN_LINE;
  const room = Math.hypot(one.x - other.x, one.y - other.y) - one.size - other.size;
  return Math.max(LEAST_IN_LINE, Math.min(MOST_IN_LINE, Math.floor(room / (0.5 * NETWORK.body.edges[at].options.font.size))));
}

function buildGraph(selection) {
  const { level } = selection;
  const place = document.getElementById("canvas");
  if (NETWORK) NETWORK.destroy();
  const colours = INK[theme()];
  const several = parallels(level);
  const small = !level.merged;
  const nodes = level.nodes
    .filter((node) => level.isTied[node.id])
    .map(({ id, x, y, shape }) => ({ id, x, y, shape, label: wrapped(actorLabel(level, id)) }));
  const curved = { enabled: true, type: "curvedCW", roundness: 0.15 };
  const edges = level.edges.map((edge, at) => (several[at] ? { ...edge, smooth: curved } : edge));
  const font = { color: colours.text, size: 15, face: "system-ui, sans-serif", strokeWidth: 3, strokeColor: colours.ground };
  NETWORK = new vis.Network(
    place,
    { nodes, edges },
    {
      autoResize: true,
      physics: { enabled: false, solver: "forceAtlas2Based", stabilization: false },
      layout: { improvedLayout: false },
      interaction: {
        hover: nodes.length <= 2000,
        hideEdgesOnDrag: !small,
        hideEdgesOnZoom: !small,
        tooltipDelay: 1e9,
        keyboard: { enabled: true, bindToWindow: false },
        multiselect: false,
        selectConnectedEdges: false,
      },
      nodes: {
        hidden: true,
        font,
        borderWidth: 1,
        borderWidthSelected: 3,
        scaling: { label: { enabled: false, drawThreshold: nodes.length > 300 ? 9 : 5 } },
        chosen: true,
      },
      edges: {
        hidden: true,
        smooth: false,
        ...(small && { font: { ...font, size: 12.5, align: "top", vadjust: 0 } }),
        selectionWidth: 2,
        hoverWidth: 1,
        arrowStrikethrough: false,
        endPointOffset: { to: 1 },
        selfReference: { size: 18, angle: Math.PI / 4, renderBehindTheNode: true },
        scaling: { label: { enabled: false, drawThreshold: 5 } },
      },
    },
  );
  placeExactly(level);
  const inks = [-1, ...TINTS[theme()].keys()].map(nodeColour);
  for (const { id } of nodes) {
    const { options } = NETWORK.body.nodes[id];
    options.size = level.nodes[id].size;
    options.color = inks[level.nodes[id].tint + 1];
  }
  NETWORK.on("beforeDrawing", drawFine);
  NETWORK.on("click", clicked);
  NETWORK.on("resize", (size) => size.width > 0 && !IS_MOVED && fitGraph());
  NETWORK.on("zoom", () => (IS_MOVED = true));
  NETWORK.on("dragEnd", () => (IS_MOVED = true));
  NETWORK.on("hoverEdge", (event) => hint(arrowWords(event.edge)));
  NETWORK.on("hoverNode", (event) => hint(actorWords(event.node)));
  NETWORK.on("blurEdge", () => hint(""));
  NETWORK.on("blurNode", () => hint(""));
  NETWORK.on("doubleClick", (event) => event.nodes.length && growFrom(event.nodes[0]));
  DRAWN = drawnFor(selection);
  document.querySelector("#physics input").checked = false;
}

/**
 * Put actors exactly at their places: vis-network rounds to whole units. No two are quite level, since the label of an
 * arrow that is level would be written elsewhere.
 */
function placeExactly(level) {
  for (const [at, node] of level.nodes.entries()) {
    const drawn = NETWORK.body.nodes[at];
    if (drawn) [drawn.x, drawn.y] = [node.x, node.y + at * 1e-4];
  }
}

const drawnFor = (selection) => [selection.level.name, theme(), STATE.language].join(" ");

function drawGraph(selection) {
  SELECTION_DRAWN = selection;
  const anew = DRAWN !== drawnFor(selection) || !NETWORK;
  if (anew) buildGraph(selection);
  const isFirst = !NETWORK.body.nodeIndices.length;
  drawOnce(() => {
    const seen = showArrows(selection);
    showNodes(selection, seen);
    writeLabels(selection);
    select();
    if (anew || (isFirst && seen.size) || selection.refit) fit();
    drawFine();
  });
  document.getElementById("canvas").setAttribute("aria-label", `${t("graph_of")} ${captionText(selection)}`);
}

/** Do what has the library draw several times, and have it draw once, in the next frame. */
function drawOnce(work) {
  const { body, renderer } = NETWORK;
  renderer.allowRedraw = false;
  try {
    work();
  } finally {
    renderer.allowRedraw = true;
  }
  body.emitter.emit("_requestRedraw");
}

/** Show the arrows that match and no others; return whom they tie. */
function showArrows(selection) {
  const { body } = NETWORK;
  const { arrows, merged } = selection.level;
  const seen = new Set();
  const many = selection.arrows.size > MANY;
  const inks = FACTS.encodings.signs.map((_, sign) => inkOf(signColour(sign)));
  const bends = merged ? null : bendsOf(selection);
  for (const at of body.drawn || []) if (!selection.arrows.has(at)) body.edges[at].options.hidden = true;
  for (const [at, rows] of selection.arrows) {
    const { options } = body.edges[at];
    options.hidden = false;
    options.width = widthOf(weightOf(rows, selection.chosen, selection.state.count) || 1, many);
    options.color = selection.parts ? inkOf(partColour(selection, rows)) : inks[arrows.sign[at]];
    if (bends) Object.assign(options.smooth, bends.get(at));
    seen.add(arrows.actor[at]);
    seen.add(arrows.target[at]);
  }
  body.isFine = null;
  body.drawn = body.edgeIndices = [...selection.arrows.keys()];
  return seen;
}

function showNodes(selection, seen) {
  const { body } = NETWORK;
  if (selection.isGrown) for (const at of selection.shown) seen.add(at);
  for (const at of body.nodeIndices) body.nodes[at].options.hidden = true;
  body.nodeIndices = [...seen].filter((at) => body.nodes[at]);
  for (const at of body.nodeIndices) body.nodes[at].options.hidden = false;
}

function setLabel(edge, label) {
  if ((edge.options.label || "") === label) return;
  const lines = label.split("\n").length;
  edge.setOptions({ label, font: { vadjust: -0.5 * (lines - 1) * edge.options.font.size } });
}

const CLOSEST = 1.4;
const LEGIBLE = { nodes: [15, 12, 22], edges: [12, 9.5, 17] }; // sizes of letters: least, least on the screen, most

const fitGraph = () => drawOnce(fit);

/** Show all, with names as large as there is room for. */
function fit() {
  IS_MOVED = false;
  const nodes = NETWORK.body.nodeIndices;
  if (!nodes.length) return;
  if (!hasRoom()) {
    fitOnceThereIsRoom();
    return;
  }
  if (nodes.length > LABELS_UP_TO) {
    NETWORK.fit({ nodes, animation: false, maxZoomLevel: CLOSEST });
    return;
  }
  reach(nodes);
  if (!writeLegibly(NETWORK.getScale())) return;
  writeLabels(SELECTION_DRAWN);
  reach(nodes);
}

/** Whether the canvas has a size; a page in a frame, as in a notebook, may run before it has one. */
function hasRoom() {
  const { clientWidth, clientHeight } = document.getElementById("canvas");
  return clientWidth > 0 && clientHeight > 0;
}

function fitOnceThereIsRoom() {
  const watch = new ResizeObserver(() => {
    if (!hasRoom()) return;
    watch.disconnect();
    NETWORK.redraw();
    fitGraph();
  });
  watch.observe(document.getElementById("canvas"));
}

/** Show some actors with all of their names, which vis-network knows the room of only once they are drawn. */
function reach(nodes) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const at of nodes) {
    const { x, y, options } = NETWORK.body.nodes[at];
    const lines = options.label.split("\n");
    const half = Math.max(options.size, 0.28 * options.font.size * Math.max(...lines.map((line) => line.length)));
    box.left = Math.min(box.left, x - half);
    box.right = Math.max(box.right, x + half);
    box.top = Math.min(box.top, y - options.size);
    box.bottom = Math.max(box.bottom, y + options.size + 1.2 * options.font.size * lines.length);
  }
  const { clientWidth, clientHeight } = document.getElementById("canvas");
  const scale = 0.95 * Math.min(clientWidth / (box.right - box.left), clientHeight / (box.bottom - box.top));
  const position = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  NETWORK.moveTo({ position, scale: Math.min(scale, CLOSEST), animation: false });
}

/** Write names so large that they can be read at a scale, as far as there is room; say whether that changed anything. */
function writeLegibly(scale) {
  const sizes = Object.entries(LEGIBLE).map(([what, [least, onScreen, most]]) => [what, { font: { size: Math.min(most, Math.max(least, onScreen / scale)) } }]);
  const wanted = JSON.stringify(sizes);
  if (NETWORK.letters === wanted) return false;
  NETWORK.letters = wanted;
  NETWORK.setOptions(Object.fromEntries(sizes));
  return true;
}

/** Write on arrows what they say, where there are few enough of them. */
function writeLabels(selection) {
  if (selection.level.merged) return;
  const isLabelled = selection.arrows.size <= LABELS_UP_TO;
  for (const several of arrowsBetween(selection).map((sides) => sides.flat())) {
    const lines = Math.max(1, LINES + 1 - several.length);
    for (const at of several) {
      const room = roomFor(at);
      const label = isLabelled ? arrowLabel(selection, at, 0.75 * lines * room) + partSign(selection, selection.arrows.get(at)) : "";
      setLabel(NETWORK.body.edges[at], label && wrapped(label, room, lines));
    }
  }
}

function clicked(event) {
  if (event.nodes.length) return openActor(SELECTION.level.nodes[event.nodes[0]].actor);
  if (event.edges.length) {
    const { arrows } = SELECTION.level;
    const at = event.edges[0];
    return openPair(arrows.actor[at], arrows.target[at]);
  }
  return undefined;
}

/** Mark in the graph what is open. */
function select() {
  if (!NETWORK) return;
  const open = opened();
  const nodes = [];
  const edges = [];
  const number = (id) => SELECTION.level.numbers.get(id);
  if (open && open.kind === "actor" && NETWORK.body.nodes[number(open.names[0])]) nodes.push(number(open.names[0]));
  if (open && open.kind === "pair") {
    const [a, b] = open.names.map(number);
    for (const at of SELECTION.arrows.keys()) {
      if (SELECTION.level.arrows.actor[at] === a && SELECTION.level.arrows.target[at] === b) edges.push(at);
    }
  }
  NETWORK.setSelection({ nodes, edges }, { unselectAll: true, highlightEdges: false });
}

/** Show the neighbours of an actor of a network that is grown step by step. */
function growFrom(at) {
  const id = SELECTION.level.nodes[at].actor;
  if (SELECTION.isGrown) change({ grown: [...new Set([...(STATE.grown || []), id])] });
  else change({ ego: STATE.ego === id ? null : id, steps: 1 });
}

function setPhysics(on) {
  NETWORK.setOptions({ physics: { enabled: on } });
  if (on) return;
  placeExactly(SELECTION.level);
  NETWORK.redraw();
}

function hint(text) {
  document.getElementById("hint").textContent = text;
}

function arrowWords(at) {
  const { level } = SELECTION;
  const { arrows } = level;
  const rows = SELECTION.arrows.get(at) || [];
  const verb = labelsText(rows) || FACTS.labels.signs[arrows.sign[at]];
  const ends = [actorLabel(level, arrows.actor[at]), actorLabel(level, arrows.target[at])];
  return `${ends[0]} – ${verb} ${isTogether(level, at) ? "–" : "→"} ${ends[1]} · ${count(statementsOf(rows).length, "statement")}`;
}

function actorWords(at) {
  const node = SELECTION.level.nodes[at];
  const known = SELECTION.nodes.get(at);
  const others = known ? ` · ${count(known.others.size, "neighbour")}` : "";
  return `${actorLabel(SELECTION.level, at)} · ${node.type}${others}`;
}
