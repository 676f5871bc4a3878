// Drawings of single arrows and actors, for legends and saved pictures.

import { svg } from "../elements/dom.js";
import { AGREED, PARTS } from "../selection/compare.js";
import { facts, selection } from "../store/store.js";
import { t } from "../words/text.js";
import { PART_SIGNS, partWords } from "../words/viewpoints.js";
import { ink, partColour, signColour } from "./theme.js";

/** @import { ActorNode } from "../data/types.d.ts" */
/** @typedef {[SVGElement, string]} Sample A drawing, and what it means. */

const ACTORS = { square: "M3 2 H13 V12 H3 Z", triangle: "M8 1.5 L14 12.5 H2 Z", diamond: "M8 1 L14 7 L8 13 L2 7 Z" };

/**
 * Return a drawing of an arrow.
 *
 * @param {string} colour
 * @param {{ dashes?: number[], head?: string, middle?: string }} [form]
 */
export function sample(colour, { dashes = [], head = "arrow", middle = "" } = {}) {
  const end = head === "bar" ? 37 : 34;
  const line = svg("line", {
    x1: 2,
    y1: 7,
    x2: end,
    y2: 7,
    stroke: colour,
    "stroke-width": 2,
    ...dashLook(dashes),
  });
  return boxed(
    "0 0 42 14",
    line,
    headShape(head, colour, `translate(40 7) rotate(0) scale(1)`),
    middleShape(middle, colour, 19, 7),
  );
}

/** Return the dashes of a line; what is shorter than wide is a round dot. @param {number[]} dashes */
export const dashLook = (dashes) => ({
  "stroke-dasharray": dashes.join(" ") || null,
  "stroke-linecap": dashes[0] < 2 ? "round" : null,
});

/** @param {string} viewBox @param {...(SVGElement | null)} shapes */
const boxed = (viewBox, ...shapes) =>
  svg("svg", { class: "sample", width: 42, height: 14, viewBox, "aria-hidden": "true" }, shapes);

/** Return a sample of a sign. @param {number} sign */
export const signSample = (sign) => sample(signColour(sign), { head: facts.encodings.signs[sign].head });

/** Return a sample of a part of a comparison. @param {number} part */
export const partSample = (part) => sample(partColour(part));

/** Return samples of the parts, last of what both say, with their words. @returns {Sample[]} */
export function partSamples() {
  const parts = PARTS.slice(0, AGREED).map((part, k) => both(partSample(k), `${PART_SIGNS[k]} ${partWords(part)}`));
  return [...parts, both(partSample(AGREED), t("part_same"))];
}

/** @param {SVGElement} drawn @param {string} words @returns {Sample} */
const both = (drawn, words) => [drawn, words];

/**
 * Return the head of an arrow as a form whose tip is moved to a place.
 *
 * @param {string} head
 * @param {string} colour
 * @param {string} transform
 */
export function headShape(head, colour, transform) {
  if (!head) return null;
  if (head === "bar")
    return svg("line", { transform, x1: -2, y1: -5, x2: -2, y2: 5, stroke: colour, "stroke-width": 3 });
  if (head === "vee")
    return svg("path", { transform, d: "M-8 -4.5 L0 0 L-8 4.5", fill: "none", stroke: colour, "stroke-width": 2 });
  return svg("path", { transform, d: "M-9 -4.5 L0 0 L-9 4.5 Z", fill: colour });
}

/**
 * Return the form in the middle of an arrow.
 *
 * @param {string} middle
 * @param {string} colour
 * @param {number | string} x
 * @param {number | string} y
 */
export function middleShape(middle, colour, x, y) {
  if (middle === "bar")
    return svg("path", { transform: `translate(${x} ${y})`, d: "M0 -4.5 V4.5", stroke: colour, "stroke-width": 2.5 });
  if (middle === "circle") return svg("circle", { cx: x, cy: y, r: 3.5, fill: colour });
  if (middle === "diamond")
    return svg("path", { transform: `translate(${x} ${y})`, d: "M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z", fill: colour });
  return null;
}

/** Return a sample of an actor. @param {ActorNode["shape"]} form @param {string} [fill] */
export function actorSample(form, fill = ink().node) {
  const paint = { fill, stroke: ink().line };
  const shape =
    form === "dot" ? svg("circle", { cx: 8, cy: 7, r: 5.5, ...paint }) : svg("path", { d: ACTORS[form], ...paint });
  return boxed("-13 0 42 14", shape);
}

/** Return samples of the encodings of the arrows that are drawn, with their words. @returns {Sample[]} */
export function samplesShown() {
  const { sign, hold, mark } = selection.level.arrows;
  const drawn = [...selection.arrows.keys()];
  return encodingSamples({
    signs: new Set(drawn.map((at) => sign[at])),
    holds: new Set(drawn.map((at) => hold[at])),
    marks: new Set(drawn.map((at) => mark[at])),
  });
}

/**
 * Return samples of encodings, with their words: of signs, or of parts where two viewpoints are compared, then of
 * dashes and of marks.
 *
 * @param {{ signs: Set<number>, holds: Set<number>, marks: Set<number> }} [shown] Which ones; all if left out.
 * @returns {Sample[]}
 */
export function encodingSamples(shown) {
  const { signs, holds, marks } = facts.encodings;
  const grey = ink().line;
  const isShown = (/** @type {"signs" | "holds" | "marks"} */ kind, /** @type {number} */ k) =>
    !shown || shown[kind].has(k);
  const ofSigns = signs.flatMap(({ words }, k) => (isShown("signs", k) ? [both(signSample(k), words)] : []));
  const ofHolds = holds.flatMap(({ dashes, middle, words }, k) =>
    (dashes.length || middle) && isShown("holds", k) ? [both(sample(grey, { dashes, middle }), words)] : [],
  );
  const ofMarks = marks.flatMap(({ middle, words }, k) =>
    middle && isShown("marks", k) ? [both(sample(grey, { middle }), words)] : [],
  );
  return [...(selection.parts ? partSamples() : ofSigns), ...ofHolds, ...ofMarks];
}
