// Where the words of lines stand: beside their line, free of boxes, other words and all lines; otherwise nowhere.

/** @import { PlacedTie, Point, Rect, Words } from "./types.d.ts" */

/** Height of a line of letters. */
export const LETTERS = 16;
const GAP = 3;
const SIGN = 10;
/** How long a head is at most, and half of its width. */
const [LONG, HALF] = [13, 8];
/** How far words may be from the point of their line that they stand beside. */
const AWAY = [0, 4, 9, 15];
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8, 0.14, 0.86];

/**
 * Place the words of ties, the first ones first.
 *
 * @param {PlacedTie[]} ties
 * @param {Rect[]} boxes
 * @param {Rect} room
 */
export function placeWords(ties, boxes, room) {
  const lines = ties.map(({ points }) => ({ points, box: boundsOf(points) }));
  const marks = ties.filter(({ tie }) => tie.isMarked).map(({ points }) => signAt(points));
  const taken = [...boxes.map((box) => grown(box, 2)), ...marks, ...ties.flatMap(({ points }) => headsAt(points))];
  for (const one of ties) {
    const spot = spotFor(one, lines, taken, room);
    one.words = spot;
    if (spot) taken.push(grown(spot, GAP));
  }
}

/**
 * @param {PlacedTie} placed
 * @param {{ points: Point[], box: Rect }[]} lines
 * @param {Rect[]} taken
 * @param {Rect} room
 */
function spotFor({ tie, points }, lines, taken, room) {
  for (const words of tie.words) {
    for (const away of AWAY) {
      for (const place of PLACES) {
        const [x, y] = points[Math.round(place * (points.length - 1))];
        for (const rect of around(x, y, words, away)) {
          if (isIn(rect, room) && isFree(rect, lines, taken)) return { ...words, ...rect };
        }
      }
    }
  }
  return null;
}

/** Return where words can stand by a point: above, below, right or left of it, or at a corner. @param {number} x @param {number} y @param {Words} words @param {number} away @returns {Rect[]} */
function around(x, y, { lines, width }, away) {
  const height = lines.length * LETTERS;
  const size = { width, height };
  return [
    { x: x - width / 2, y: y - height - GAP - 1 - away, ...size },
    { x: x - width / 2, y: y + GAP + 2 + away, ...size },
    { x: x + GAP + 3 + away, y: y - height / 2, ...size },
    { x: x - width - GAP - 3 - away, y: y - height / 2, ...size },
    { x: x + 2 + away, y: y - height - GAP - 1, ...size },
    { x: x - width - 2 - away, y: y - height - GAP - 1, ...size },
    { x: x + 2 + away, y: y + GAP + 2, ...size },
    { x: x - width - 2 - away, y: y + GAP + 2, ...size },
  ];
}

/** @param {Rect} rect @param {Rect} room */
const isIn = (rect, room) =>
  rect.x >= room.x &&
  rect.y >= room.y &&
  rect.x + rect.width <= room.x + room.width &&
  rect.y + rect.height <= room.y + room.height;

/** @param {Rect} rect @param {{ points: Point[], box: Rect }[]} lines @param {Rect[]} taken */
function isFree(rect, lines, taken) {
  if (taken.some((other) => overlap(rect, other))) return false;
  const near = grown(rect, 2);
  return !lines.some(({ points, box }) => overlap(near, box) && isCrossed(near, points));
}

/** @param {Rect} rect @param {Point[]} points */
const isCrossed = (rect, points) => points.some((point, k) => k > 0 && touches(rect, points[k - 1], point));

/** Return whether a stretch of line leads through a rectangle. @param {Rect} rect @param {Point} from @param {Point} to */
export function touches({ x, y, width, height }, from, to) {
  let [first, last] = [0, 1];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  for (const [step, start] of [
    [-dx, from[0] - x],
    [dx, x + width - from[0]],
    [-dy, from[1] - y],
    [dy, y + height - from[1]],
  ]) {
    if (step === 0 && start < 0) return false;
    if (step < 0) first = Math.max(first, start / step);
    else if (step > 0) last = Math.min(last, start / step);
  }
  return first <= last;
}

/** @param {Rect} one @param {Rect} other */
export const overlap = (one, other) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Return where the sign in the middle of a line is. @param {Point[]} points @returns {Rect} */
function signAt(points) {
  const [x, y] = points[Math.floor(points.length / 2)];
  return { x: x - SIGN, y: y - SIGN, width: 2 * SIGN, height: 2 * SIGN };
}

/** Return where heads of a line may be: they are wider than it. @param {Point[]} points @returns {Rect[]} */
const headsAt = (points) =>
  [points[0], points[points.length - 1]].map(([x, y]) => ({
    x: x - LONG,
    y: y - HALF,
    width: 2 * LONG,
    height: 2 * HALF,
  }));

/** @param {Rect} rect @param {number} by @returns {Rect} */
const grown = ({ x, y, width, height }, by) => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** @param {Point[]} points @returns {Rect} */
function boundsOf(points) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
