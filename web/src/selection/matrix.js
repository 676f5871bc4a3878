// The matrix of what matches: rows are those who act, columns those to whom, both by country or body, which fold.

import { weightOf } from "./pairs.js";
import { drawnPairs } from "./reach.js";
import { signsOf, togetherRows } from "./tally.js";

/** @import { Matrix, MatrixCell, MatrixEntry, Pair, Selection } from "./types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @typedef {{ id: string, nodes: number[], weight: number }} Group */

/** Up to how many actors nothing is folded at first. */
const WHOLE_UP_TO = 40;
/** How many entries there are at first on each side, and how many members of a group. */
const MOST_ENTRIES = 100;

/**
 * Return the matrix of the pairs that are drawn. What is folded has one entry, whose cells count what lies between all
 * those in it, each act once; what has no cell is left out.
 *
 * @param {Selection} selection
 * @param {Pick<State, "unfolded" | "more">} state Which groups are not folded, and how often more was asked for.
 * @returns {Matrix}
 */
export function matrixOf(selection, state) {
  const { level } = selection;
  const pairs = drawnPairs(selection);
  const groups = groupsOf(selection, pairs);
  const folding = groups.filter(({ nodes }) => nodes.length > 1);
  const actors = groups.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const unfolded = new Set(state.unfolded ?? (actors > WHOLE_UP_TO ? [] : folding.map(({ id }) => id)));
  const most = MOST_ENTRIES * (1 + state.more);
  const entries = limited(groups, most, "").flatMap((group) => entriesOf(selection, group, unfolded, most));
  const at = new Int32Array(level.nodes.length).fill(-1);
  for (const [k, { nodes }] of entries.entries()) for (const node of nodes) at[node] = k;
  const cells = cellsOf(selection, pairs, at, entries.length);
  return {
    entries,
    folding: folding.map(({ id }) => id),
    unfolded: folding.map(({ id }) => id).filter((id) => unfolded.has(id)),
    rows: ordered(cells.map(([row]) => row)),
    columns: ordered(cells.map(([, column]) => column)),
    cells: cells.map(([row, column, rows]) => cellOf(selection, row, column, rows)),
  };
}

/** @param {number[]} numbers */
const ordered = (numbers) => [...new Set(numbers)].sort((one, other) => one - other);

/** Return those who are tied by country or body, what is tied most first. @param {Selection} selection @param {Pair[]} pairs */
function groupsOf({ facts, level, nodes, chosen, state }, pairs) {
  /** @type {Map<string, Set<number>>} */
  const members = new Map();
  /** @type {Map<string, number[]>} */
  const rows = new Map();
  const groupOf = (/** @type {number} */ at) => level.nodes[at].country ?? level.nodes[at].actor;
  for (const pair of pairs) {
    for (const at of [pair.a, pair.b]) {
      const id = groupOf(at);
      members.set(id, (members.get(id) ?? new Set()).add(at));
    }
    for (const id of new Set([groupOf(pair.a), groupOf(pair.b)])) {
      const known = rows.get(id) ?? [];
      rows.set(id, known);
      for (const row of pair.rows) known.push(row);
    }
  }
  const weight = (/** @type {number} */ at) => nodes.weightOf(at);
  const groups = [...members].map(([id, some]) => ({
    id,
    nodes: [...some].sort((one, other) => weight(other) - weight(one) || one - other),
    weight: weightOf(facts, rows.get(id) ?? [], chosen, state.count),
  }));
  return groups.sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
}

/**
 * Return the first of several groups, and all others as one.
 *
 * @param {Group[]} groups
 * @param {number} most
 * @param {string} rest What the others are called.
 * @returns {Group[]}
 */
function limited(groups, most, rest) {
  if (groups.length <= most + 1) return groups;
  const others = groups.slice(most).flatMap(({ nodes }) => nodes);
  return [...groups.slice(0, most), { id: rest, nodes: others, weight: 0 }];
}

/** @param {Selection} selection @param {Group} group @param {Set<string>} unfolded @param {number} most @returns {MatrixEntry[]} */
function entriesOf({ level }, { id, nodes }, unfolded, most) {
  if (id === "") return [{ kind: "rest", id, group: null, nodes }];
  if (nodes.length === 1) return [{ kind: "actor", id: level.nodes[nodes[0]].actor, group: null, nodes }];
  if (!unfolded.has(id)) return [{ kind: "group", id, group: null, nodes }];
  const members = nodes.map((at) => ({ id: level.nodes[at].actor, nodes: [at], weight: 0 }));
  return limited(members, most, "").map((one) => ({ ...one, kind: one.id ? "actor" : "rest", group: id }));
}

/**
 * Return the rows of ties of each cell. Ties of two together stand on both sides.
 *
 * @param {Selection} selection
 * @param {Pair[]} pairs
 * @param {Int32Array} at The entry of each actor.
 * @param {number} n
 * @returns {[row: number, column: number, rows: number[]][]}
 */
function cellsOf({ facts }, pairs, at, n) {
  /** @type {Map<number, Set<number>>} */
  const cells = new Map();
  const add = (/** @type {number} */ key, /** @type {number[]} */ rows) => {
    const known = cells.get(key) ?? new Set();
    cells.set(key, known);
    for (const row of rows) known.add(row);
  };
  for (const { a, b, rows } of pairs) {
    add(at[a] * n + at[b], rows);
    const together = a === b ? [] : togetherRows(facts, rows);
    if (together.length) add(at[b] * n + at[a], together);
  }
  return [...cells]
    .sort(([one], [other]) => one - other)
    .map(([key, rows]) => [Math.floor(key / n), key % n, [...rows]]);
}

/** @param {Selection} selection @param {number} row @param {number} column @param {number[]} rows @returns {MatrixCell} */
function cellOf(selection, row, column, rows) {
  const { facts, chosen, state } = selection;
  const [cooperation, conflict, rest] = signsOf(selection, rows);
  return {
    row,
    column,
    rows,
    number: weightOf(facts, rows, chosen, state.count),
    signs: [cooperation, conflict, rest],
    together: togetherRows(facts, rows).length > 0,
  };
}
