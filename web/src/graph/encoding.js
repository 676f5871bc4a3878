// How arrows look: their ends and dashes, how wide they are and how far they bend; and how names are broken into lines.
//
// Arrows of one encoding share it: each with its own takes the library twice the time to set up.

import { arrowsBetween } from "../selection/arrows.js";
import { facts } from "../store/store.js";

/** @typedef {{ x: number, y: number }} Point */
/** @import { Selection } from "../selection/types.d.ts" */

const HEAD = 0.55;
/** The length of a head at scale 1, in the library's own measure. */
export const HEAD_LENGTH = 15 * HEAD;
const NO_END = { enabled: false, type: "arrow", scaleFactor: 1 };
/** The ends of a plain line. */
export const NO_ENDS = { to: NO_END, middle: NO_END, from: NO_END };

/**
 * Keep what is made for a key, which is asked for again and again.
 *
 * @template T
 * @param {(key: string) => T} make
 * @returns {(key: string) => T}
 */
function kept(make) {
  /** @type {Map<string, T>} */
  const known = new Map();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

/** Return a colour as the library takes it. */
export const inkOf = kept((colour) => ({
  color: colour,
  highlight: colour,
  hover: colour,
  inherit: false,
  opacity: 1,
}));

/** Return the form in the middle of an arrow, if it has one, by hold and mark. @param {number} hold @param {number} mark */
export const middleOf = (hold, mark) => facts.encodings.holds[hold].middle || facts.encodings.marks[mark].middle;

/**
 * Return the ends and the line of an arrow, by its sign, hold and mark: the head says its sign, the middle whose claim
 * it is, dashes certainty and mode.
 */
export const formOf = kept((key) => {
  const [sign, hold, mark] = key.split(" ").map(Number);
  const { head } = facts.encodings.signs[sign];
  const { dashes } = facts.encodings.holds[hold];
  const middle = middleOf(hold, mark);
  const ends = {
    to: { enabled: Boolean(head), type: head || "arrow", scaleFactor: HEAD },
    middle: { enabled: Boolean(middle), type: middle || "arrow", scaleFactor: middle ? 0.45 : 1 },
    from: NO_END,
  };
  return { ends, dashes: dashes.length ? dashes : /** @type {const} */ (false) };
});

/** Return how wide an arrow is; where there are many they are thin. @param {number} weight @param {boolean} many */
export function widthOf(weight, many) {
  return many ? Math.min(0.7 + 0.5 * Math.log2(weight), 4) : Math.min(1.2 + 1.3 * Math.log2(weight), 9);
}

/**
 * Return how far arrows bend: those between the same two apart, a single one not at all.
 *
 * @param {Selection} selection
 */
export function bendsOf(selection) {
  /** @type {Map<number, { enabled: boolean, type: string, roundness: number }>} */
  const bends = new Map();
  for (const sides of arrowsBetween(selection)) {
    const isBoth = sides[0].length > 0 && sides[1].length > 0;
    const step = Math.min(0.22, 1.5 / (sides[0].length + sides[1].length));
    for (const side of sides) {
      side.forEach((at, k) => {
        const spread = isBoth ? (k + 0.6) * step : (k - (side.length - 1) / 2) * step;
        bends.set(at, { enabled: true, type: spread < 0 ? "curvedCCW" : "curvedCW", roundness: Math.abs(spread) });
      });
    }
  }
  return bends;
}

/**
 * Break a name into lines, and cut what is longer than the most.
 *
 * @param {string} label
 * @param {number} [width] Letters of a line.
 * @param {number} [most]
 */
export function wrapped(label, width = 20, most = 3) {
  const lines = [""];
  for (const word of label.slice(0, 200).split(/\s+/)) {
    const rest = word.length > width ? `${word.slice(0, width - 1)}…` : word;
    const last = lines[lines.length - 1];
    if (!last) lines[lines.length - 1] = rest;
    else if (last.length + 1 + rest.length <= width) lines[lines.length - 1] = `${last} ${rest}`;
    else lines.push(rest);
  }
  return lines.length > most ? `${lines.slice(0, most).join("\n")}…` : lines.join("\n");
}

/**
 * Return the point that an arrow bends towards, as vis-network has it.
 *
 * @param {Point} one
 * @param {Point} other
 * @param {{ enabled: boolean, type: string, roundness: number }} smooth
 */
export function bendPoint(one, other, smooth) {
  const [dx, dy] = [other.x - one.x, one.y - other.y];
  const length = Math.hypot(dx, dy);
  const bend = smooth?.enabled ? smooth.roundness : 0;
  const turn = Math.atan2(dy, dx) + (0.5 * (smooth?.type === "curvedCCW" ? -bend : bend) + 0.5) * Math.PI;
  const far = (0.5 * bend + 0.5) * length;
  return { x: one.x + far * Math.sin(turn), y: one.y + far * Math.cos(turn) };
}
