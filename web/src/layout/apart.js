// Names of many: as many as can stand beside their points without lying on each other, the first ones first.

/** @import { Rect } from "./types.d.ts" */

/** What is named: where its point is, how far from it names stand, and how wide and high its name is. @typedef {{ x: number, y: number, away: number, measure: () => { width: number, height: number } }} Named */

/** How large the squares are by which names near each other are found, and how far names are apart. */
const SQUARE = 64;
const GAP = 2;

/**
 * Return where names stand: below their point, or above it where something is below; nothing where there is no room.
 *
 * @param {Named[]} named The most important first.
 * @returns {(Rect | null)[]}
 */
export function namesApart(named) {
  /** @type {Map<string, Rect[]>} */
  const taken = new Map();
  const squares = (/** @type {Rect} */ { x, y, width, height }) => {
    const found = [];
    for (let i = Math.floor((x - GAP) / SQUARE); i <= Math.floor((x + width + GAP) / SQUARE); i++)
      for (let j = Math.floor((y - GAP) / SQUARE); j <= Math.floor((y + height + GAP) / SQUARE); j++)
        found.push(`${i} ${j}`);
    return found;
  };
  const isFree = (/** @type {Rect} */ rect) =>
    squares(rect).every((square) => !taken.get(square)?.some((other) => meet(rect, other)));
  return named.map(({ x, y, away, measure }) => {
    const spots = [away, -away].filter((by) => isFree({ x, y: y + by, width: 0, height: 0 }));
    if (!spots.length) return null;
    const { width, height } = measure();
    const places = spots.map((by) => ({ x: x - width / 2, y: by > 0 ? y + by : y + by - height, width, height }));
    const place = places.find(isFree) ?? null;
    for (const square of place ? squares(place) : [])
      taken.set(square, [...(taken.get(square) ?? []), /** @type {Rect} */ (place)]);
    return place;
  });
}

/** @param {Rect} one @param {Rect} other */
const meet = (one, other) =>
  one.x < other.x + other.width + GAP &&
  other.x < one.x + one.width + GAP &&
  one.y < other.y + other.height + GAP &&
  other.y < one.y + one.height + GAP;
