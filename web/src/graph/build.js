// The network of a level, set up: every actor and every arrow of it, all of them hidden.

import { part } from "../elements/dom.js";
import { parallels } from "../selection/arrows.js";
import { actorLabel } from "../words/names.js";
import { wrapped } from "./encoding.js";
import { ink, tints } from "./theme.js";

/** @import { Level } from "../data/types.d.ts" */

/** How small words of arrows may be on the screen, in pixels. */
const LEAST_WORDS = 12;
const CURVED = { enabled: true, type: "curvedCW", roundness: 0.15 };

/** Return the network of a level. @param {Level} level */
export function buildNetwork(level) {
  const several = parallels(level);
  const nodes = level.nodes
    .filter((node) => level.isTied[node.id])
    .map(({ id, x, y, shape }) => ({ id, x, y, shape, label: wrapped(actorLabel(level, id)) }));
  const { actor, target } = level.arrows;
  const edges = Array.from(actor, (from, id) => ({ id, from, to: target[id], ...(several[id] && { smooth: CURVED }) }));
  const network = new vis.Network(part("canvas"), { nodes, edges }, optionsOf(nodes.length, !level.merged));
  placeExactly(network, level);
  const inks = [-1, ...tints().keys()].map(actorColours);
  for (const { id } of nodes) {
    const { options } = network.body.nodes[id];
    options.size = level.nodes[id].size;
    options.color = inks[level.nodes[id].tint + 1];
  }
  return network;
}

/**
 * Put actors exactly at their places: vis-network rounds to whole units. No two are quite level, since the label of an
 * arrow that is level would be written elsewhere.
 *
 * @param {vis.Network} network
 * @param {Level} level
 */
export function placeExactly(network, level) {
  for (const [at, node] of level.nodes.entries()) {
    const drawn = network.body.nodes[at];
    if (drawn) [drawn.x, drawn.y] = [node.x, node.y + at * 1e-4];
  }
}

/** @param {number} tint */
function actorColours(tint) {
  const colours = ink();
  const background = tint >= 0 ? tints()[tint] : colours.node;
  const marked = { background, border: colours.text };
  return { background, border: colours.line, highlight: marked, hover: marked };
}

/** @param {number} actors @param {boolean} isSmall Whether arrows have labels. */
function optionsOf(actors, isSmall) {
  const colours = ink();
  const font = {
    color: colours.text,
    size: 15,
    face: "system-ui, sans-serif",
    strokeWidth: 3,
    strokeColor: colours.ground,
  };
  return {
    autoResize: true,
    physics: { enabled: false, solver: "forceAtlas2Based", stabilization: false },
    layout: { improvedLayout: false },
    interaction: {
      hover: actors <= 2000,
      hideEdgesOnDrag: !isSmall,
      hideEdgesOnZoom: !isSmall,
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
      // names are written by written.js
      scaling: { label: { enabled: false, drawThreshold: 1e9 } },
      chosen: true,
    },
    edges: {
      hidden: true,
      smooth: false,
      ...(isSmall && { font: { ...font, size: 12.5, align: "top", vadjust: 0 } }),
      selectionWidth: 2,
      hoverWidth: 1,
      arrowStrikethrough: false,
      endPointOffset: { to: 1 },
      selfReference: { size: 18, angle: Math.PI / 4, renderBehindTheNode: true },
      scaling: { label: { enabled: false, drawThreshold: LEAST_WORDS } },
    },
  };
}
