// Whether the words of an arrow of the whole network would lie on the name of an actor.

import { bendPoint } from "./encoding.js";

/** @import { Rect } from "../layout/types.d.ts" */
/** @import { Measure } from "../layout/wrap.js" */
/** @import { Point } from "./encoding.js" */

export const LINE = 1.2;
/** Letters of names and of arrows are measured at this size. */
const MEASURED = 13;
/** How far apart points of words are that are looked at. */
const STEP = 6;
const GAP = 3;

/** Return how wide lines of letters of a size are. @param {string[]} lines @param {number} size @param {Measure} measure */
export const widthOf = (lines, size, measure) => (Math.max(...lines.map(measure)) * size) / MEASURED;

/**
 * Return whether words that stand along an arrow, above its middle, would lie on one of the names.
 *
 * @param {string} label
 * @param {{ one: Point, other: Point, smooth: Parameters<typeof bendPoint>[2], size: number }} arrow
 * @param {Rect[]} names
 * @param {Measure} measure Measures letters of 13 pixels.
 */
export function liesOn(label, { one, other, smooth, size }, names, measure) {
  const lines = label.split("\n");
  const [across, up] = [widthOf(lines, size, measure), lines.length * size * LINE];
  const via = bendPoint(one, other, smooth);
  const middle = { x: (one.x + 2 * via.x + other.x) / 4, y: (one.y + 2 * via.y + other.y) / 4 };
  const along = Math.atan2(other.y - one.y, other.x - one.x);
  const turn = Math.abs(along) > Math.PI / 2 ? along + Math.PI : along;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (let dx = -across / 2; dx <= across / 2; dx += STEP) {
    for (let dy = -up; dy <= 0; dy += STEP) {
      const [x, y] = [middle.x + dx * cos - dy * sin, middle.y + dx * sin + dy * cos];
      if (names.some((name) => isWithin(x, y, name))) return true;
    }
  }
  return false;
}

/** @param {number} left @param {number} top @param {Rect} rect */
const isWithin = (left, top, { x, y, width, height }) =>
  left >= x - GAP && left <= x + width + GAP && top >= y - GAP && top <= y + height + GAP;
