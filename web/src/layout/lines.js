// The paths of lines: level at both ends, curved between columns, and outside of a column where both ends lie in it.

/** @import { Point, Port, Rect } from "./types.d.ts" */
/** @import { Way } from "./items.js" */

const HANDLE = 0.42;
const OUT = 26;
const STEP = 13;
const PIECES = 24;

/** How far apart the ends of lines and boxes are. */
const APART = 2;

/**
 * Return the path of each tie as pieces of curves.
 *
 * @param {Way[]} ways
 * @param {Rect[]} columns Left and width of each column.
 * @returns {Point[][]}
 */
export function pathsOf(ways, columns) {
  const outs = outsOf(ways);
  return ways.map((way, tie) => {
    const { start, end, passes } = way;
    const [from, to] = [start, end].map((port) =>
      edge(port.item.column, port.side, port.item.y + port.offset, columns),
    );
    if (start.item.column === end.item.column) {
      const out = (start.side === "left" ? -1 : 1) * (outs.get(tie) ?? OUT);
      return [from, [from[0] + out, from[1]], [to[0] + out, to[1]], to];
    }
    const isRight = start.side === "right";
    /** @type {Point[]} */
    const path = [from];
    for (const { item } of passes) {
      const y = item.y + (item.ports.find((port) => port.tie === tie)?.offset ?? 0);
      const [near, far] = /** @type {Port["side"][]} */ (isRight ? ["left", "right"] : ["right", "left"]);
      path.push(...curve(path[path.length - 1], edge(item.column, near, y, columns)));
      const across = edge(item.column, far, y, columns);
      const before = path[path.length - 1];
      path.push(before, across, across);
    }
    path.push(...curve(path[path.length - 1], to));
    return path;
  });
}

/** @param {number} column @param {Port["side"]} side @param {number} y @param {Rect[]} columns @returns {Point} */
function edge(column, side, y, columns) {
  const { x, width } = columns[column];
  return [side === "left" ? x - APART : x + width + APART, y];
}

/** @param {Point} from @param {Point} to @returns {Point[]} */
function curve(from, to) {
  const handle = (to[0] - from[0]) * HANDLE;
  return [[from[0] + handle, from[1]], [to[0] - handle, to[1]], to];
}

/**
 * Return how far lines within a column lead out of it: those to what is near less than those to what is far.
 *
 * @param {Way[]} ways
 */
export function outsOf(ways) {
  const inside = [...ways.entries()].filter(([, { start, end }]) => start.item.column === end.item.column);
  const bounds = (/** @type {Way} */ { start, end }) =>
    [start, end].map((port) => port.item.y + port.offset).sort((one, other) => one - other);
  const reach = (/** @type {Way} */ way) => bounds(way)[1] - bounds(way)[0];
  inside.sort(([one, a], [other, b]) => reach(a) - reach(b) || one - other);
  /** @type {Map<number, number>} */
  const outs = new Map();
  /** @type {{ way: Way, step: number }[]} */
  const placed = [];
  for (const [tie, way] of inside) {
    const [top, bottom] = bounds(way);
    const beside = placed.filter(({ way: other }) => {
      const [from, to] = bounds(other);
      const isSame = other.start.item.column === way.start.item.column && other.start.side === way.start.side;
      return isSame && from <= bottom && to >= top;
    });
    const step = Math.max(-1, ...beside.map((one) => one.step)) + 1;
    placed.push({ way, step });
    outs.set(tie, (OUT + STEP * step) * (4 / 3));
  }
  return outs;
}

/** Return points along a path. @param {Point[]} path @returns {Point[]} */
export function pointsAlong(path) {
  /** @type {Point[]} */
  const points = [path[0]];
  for (let k = 0; k + 3 < path.length; k += 3) {
    const [a, b, c, d] = path.slice(k, k + 4);
    for (let piece = 1; piece <= PIECES; piece++) {
      const u = piece / PIECES;
      const v = 1 - u;
      const at = (/** @type {0 | 1} */ n) =>
        v * v * v * a[n] + 3 * v * v * u * b[n] + 3 * v * u * u * c[n] + u * u * u * d[n];
      points.push([at(0), at(1)]);
    }
  }
  return points;
}
