// The shortest paths between two actors, over the ties that match, whichever way they point.

/** @import { Neighbours } from "./pairs.js" */

const MOST_PATHS = 6;

/**
 * Return the shortest paths, at most six, each as the nodes it passes.
 *
 * @param {Neighbours} nodes
 * @param {number} start
 * @param {number} goal
 */
export function shortestPaths(nodes, start, goal) {
  /** @type {Map<number, number[]>} */
  const before = new Map([[start, []]]);
  let edge = [start];
  while (edge.length && !before.has(goal)) {
    /** @type {Map<number, number[]>} */
    const next = new Map();
    for (const at of edge) {
      for (const other of nodes.othersOf(at)) {
        if (!before.has(other)) next.set(other, [...(next.get(other) ?? []), at]);
      }
    }
    for (const [at, from] of next) before.set(at, from);
    edge = [...next.keys()];
  }
  /** @type {number[][]} */
  const paths = [];
  /** @type {(at: number, path: number[]) => void} */
  const walk = (at, path) => {
    if (paths.length >= MOST_PATHS) return;
    if (at === start) paths.push([start, ...path]);
    else for (const from of before.get(at) ?? []) walk(from, [at, ...path]);
  };
  if (before.has(goal)) walk(goal, []);
  return paths;
}
