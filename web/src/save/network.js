// The whole network as a drawing.

import { drawnNetwork } from "../graph/canvas.js";
import { bendPoint, middleOf, wrapped } from "../graph/encoding.js";
import { headShape, middleShape } from "../graph/samples.js";
import { ink, tints } from "../graph/theme.js";
import { facts, selection } from "../store/store.js";
import { actorLabel } from "../words/names.js";
import { xml } from "./names.js";

/** @import { ActorNode } from "../data/types.d.ts" */
/** @import { Picture } from "./painted.js" */

/** Return the whole network as it lies on its canvas; nothing where nothing is drawn. @returns {Picture | null} */
export function networkPicture() {
  const body = drawnNetwork()?.body;
  if (!body?.nodeIndices.length) return null;
  const { nodes } = selection.level;
  const drawn = body.nodeIndices.map((at) => ({ at, x: body.nodes[at].x, y: body.nodes[at].y }));
  const [left, right] = [Math.min(...drawn.map(({ x }) => x)) - 90, Math.max(...drawn.map(({ x }) => x)) + 90];
  const [top, bottom] = [Math.min(...drawn.map(({ y }) => y)) - 60, Math.max(...drawn.map(({ y }) => y)) + 70];
  const parts = [
    ...[...selection.arrows.keys()].map((at) => arrowSvg(at, body)),
    ...drawn.map(({ at, x, y }) => nodeSvg(at, nodes[at], x, y)),
  ];
  const markup = `<g transform="translate(${(-left).toFixed(1)} ${(-top).toFixed(1)})">${parts.join("")}</g>`;
  return { markup, width: right - left, height: bottom - top };
}

/**
 * Return the point at which an arrow from one point to an actor ends.
 *
 * @param {vis.Point} from
 * @param {number} at
 * @param {vis.Body} body
 */
function borderPoint(from, at, body) {
  const to = body.nodes[at];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const away = selection.level.nodes[at].size + 3;
  return { x: to.x - ((to.x - from.x) / length) * away, y: to.y - ((to.y - from.y) / length) * away };
}

/** @param {vis.Point} point */
const short = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** @param {number} at @param {vis.Body} body */
function arrowSvg(at, body) {
  const { options } = body.edges[at];
  const { arrows } = selection.level;
  const { signs, holds } = facts.encodings;
  const [one, other] = [body.nodes[arrows.actor[at]], body.nodes[arrows.target[at]]];
  const { color: colour } = options.color;
  const isLoop = one === other;
  const via = isLoop ? { x: one.x + 34, y: one.y - 34 } : bendPoint(one, other, options.smooth);
  const start = isLoop ? { x: one.x, y: one.y - 16 } : borderPoint(via, arrows.actor[at], body);
  const end = isLoop ? { x: one.x + 16, y: one.y } : borderPoint(via, arrows.target[at], body);
  const turn = (Math.atan2(end.y - via.y, end.x - via.x) * 180) / Math.PI;
  const middle = { x: (start.x + 2 * via.x + end.x) / 4, y: (start.y + 2 * via.y + end.y) / 4 };
  const { dashes } = holds[arrows.hold[at]];
  const dash = dashes.length ? ` stroke-dasharray="${dashes.join(" ")}"` : "";
  const path = `<path d="M${short(start)} Q${short(via)} ${short(end)}" fill="none" stroke="${colour}" stroke-width="${options.width.toFixed(1)}"${dash}/>`;
  const head = headShape(signs[arrows.sign[at]].head, colour, `translate(${short(end)}) rotate(${turn}) scale(1)`);
  const mark = middleShape(
    middleOf(arrows.hold[at], arrows.mark[at]),
    colour,
    middle.x.toFixed(1),
    middle.y.toFixed(1),
  );
  return path + (head?.outerHTML ?? "") + (mark?.outerHTML ?? "") + labelSvg(options.label ?? "", start, end, middle);
}

/**
 * Return the label of an arrow along it, never upside down.
 *
 * @param {string} label
 * @param {vis.Point} start
 * @param {vis.Point} end
 * @param {vis.Point} middle
 */
function labelSvg(label, start, end, middle) {
  if (!label) return "";
  const along = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  const turn = along > 90 || along < -90 ? along + 180 : along;
  const lines = label.split("\n");
  const spans = lines.map((line, k) => `<tspan x="0" y="${-4 - 12 * (lines.length - 1 - k)}">${xml(line)}</tspan>`);
  return `<text transform="translate(${short(middle)}) rotate(${turn.toFixed(1)})" font-size="11" ${textStyle()}>${spans.join("")}</text>`;
}

const textStyle = () =>
  `text-anchor="middle" fill="${ink().text}" stroke="${ink().ground}" stroke-width="3" paint-order="stroke"`;

/** @param {number} at @param {ActorNode} node @param {number} x @param {number} y */
function nodeSvg(at, { size: r, shape, tint }, x, y) {
  const shapes = {
    square: `<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" `,
    triangle: `<path d="M${x} ${y - r} L${x + r} ${y + r * 0.8} L${x - r} ${y + r * 0.8} Z" `,
    diamond: `<path d="M${x} ${y - r} L${x + r} ${y} L${x} ${y + r} L${x - r} ${y} Z" `,
    dot: `<circle cx="${x}" cy="${y}" r="${r}" `,
  };
  const lines = wrapped(actorLabel(selection.level, at)).split("\n");
  const texts = lines.map(
    (line, k) => `<text x="${x}" y="${y + r + 14 + k * 14}" font-size="13" ${textStyle()}>${xml(line)}</text>`,
  );
  const fill = tint >= 0 ? tints()[tint] : ink().node;
  return `${shapes[shape]}fill="${fill}" stroke="${ink().line}"/>${texts.join("")}`;
}
