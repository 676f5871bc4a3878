// How high items lie: as level with what they are tied to as their order allows.

import { stepsOf } from "./order.js";

/** @import { Group, Item, Port } from "./types.d.ts" */
/** @import { Way } from "./items.js" */

/** Heights of the head of a frame, of its foot, and between boxes. */
const HEAD = 36;
export const FOOT = 10;
const BETWEEN = 22;
/** The least height of a box that is one actor. */
export const LEAST = 40;
const PASSING = 8;
const ROUNDS = 24;
/** From how far on what is far away pulls less: a few long lines are better than none that is level. */
const FAR = 24;

/**
 * Put items at heights.
 *
 * @param {Group[][]} columns
 * @param {Way[]} ways
 * @param {number[]} rooms How much room each tie takes.
 * @param {number[]} weights
 */
export function level(columns, ways, rooms, weights) {
  const chains = columns.map(chainOf);
  for (const { items, least } of chains) for (const [k, item] of items.entries()) item.y = least[k];
  const targets = targetsOf(ways, weights);
  sortPorts(columns, ways, rooms);
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 ? [...chains].reverse() : chains;
    for (const { items, least } of order) {
      const wanted = items.map((item) => wantedOf(item, targets.get(item)));
      settle(items, least, wanted);
    }
    sortPorts(columns, ways, rooms);
  }
  const all = chains.flatMap(({ items, least }) => items.map((item, k) => item.y - (k ? 0 : least[0])));
  const top = Math.min(...all, Infinity);
  if (Number.isFinite(top)) for (const { items } of chains) for (const item of items) item.y = Math.round(item.y - top);
}

/**
 * Return the items of a column from top to bottom, each with the least height at which it can lie.
 *
 * @param {Group[]} groups
 */
function chainOf(groups) {
  const items = [];
  const least = [];
  let y = 0;
  for (const [k, { box, items: own }] of groups.entries()) {
    if (k) y += box || groups[k - 1].box ? BETWEEN : PASSING;
    const inside = own.reduce((sum, item) => sum + item.height, 0);
    const room = box && !box.isFrame ? Math.max(leastOf(box) - inside, 0) / 2 : 0;
    y += box?.isFrame ? headOf(box) : room;
    for (const item of own) {
      items.push(item);
      least.push(y + item.height / 2);
      y += item.height;
    }
    y += box?.isFrame ? FOOT : room;
  }
  return { items, least };
}

/** Return the height of the head of a frame. @param {{ lines: string[] }} box */
export const headOf = ({ lines }) => HEAD + 17 * (lines.length - 1);

/** Return the least height of a box. @param {{ lines: string[] }} box */
export const leastOf = (box) => Math.max(LEAST, box.lines.length * 18 + 16);

/** Return with which items each wants to be level, by their ports, and how much. @param {Way[]} ways @param {number[]} weights */
function targetsOf(ways, weights) {
  /** @type {Map<Item, { other: Item, tie: number, weight: number }[]>} */
  const targets = new Map();
  for (const [tie, way] of ways.entries()) {
    for (const [one, other] of stepsOf(way)) {
      if (one.column === other.column) continue;
      const weight = weights[tie];
      targets.set(one, [...(targets.get(one) ?? []), { other, tie, weight }]);
      targets.set(other, [...(targets.get(other) ?? []), { other: one, tie, weight }]);
    }
  }
  return targets;
}

/** @param {Item} item @param {{ other: Item, tie: number, weight: number }[]} [targets] */
function wantedOf(item, targets) {
  if (!targets) return { y: item.y, weight: 0.05 };
  const offset = (/** @type {Item} */ at, /** @type {number} */ tie) =>
    at.ports.find((port) => port.tie === tie)?.offset ?? 0;
  let [sum, total] = [0, 0];
  for (const { other, tie, weight } of targets) {
    const y = other.y + offset(other, tie) - offset(item, tie);
    const pull = weight / (1 + Math.abs(y - item.y) / FAR);
    sum += pull * y;
    total += pull;
  }
  return { y: sum / total, weight: total };
}

/**
 * Put items as near as possible to where they want to be, in their order and no closer than they can be (pool adjacent
 * violators).
 *
 * @param {Item[]} items
 * @param {number[]} least
 * @param {{ y: number, weight: number }[]} wanted
 */
function settle(items, least, wanted) {
  /** @type {{ sum: number, weight: number, from: number, to: number }[]} */
  const pools = [];
  for (const [k, { y, weight }] of wanted.entries()) {
    pools.push({ sum: (y - least[k]) * weight, weight, from: k, to: k });
    while (pools.length > 1) {
      const [one, other] = pools.slice(-2);
      if (one.sum / one.weight <= other.sum / other.weight) break;
      pools.splice(-2, 2, {
        sum: one.sum + other.sum,
        weight: one.weight + other.weight,
        from: one.from,
        to: other.to,
      });
    }
  }
  for (const { sum, weight, from, to } of pools) for (let k = from; k <= to; k++) items[k].y = least[k] + sum / weight;
}

/**
 * Put the ends of lines at an item in the order of where they lead.
 *
 * @param {Group[][]} columns
 * @param {Way[]} ways
 * @param {number[]} rooms
 */
function sortPorts(columns, ways, rooms) {
  for (const item of columns.flat().flatMap((group) => group.items)) {
    for (const side of /** @type {const} */ (["left", "right"])) {
      const ports = item.ports.filter((port) => port.side === side);
      const leads = new Map(ports.map((port) => [port, leadsTo(port, ways[port.tie])]));
      ports.sort((one, other) => (leads.get(one) ?? 0) - (leads.get(other) ?? 0) || one.tie - other.tie);
      let y = -ports.reduce((sum, port) => sum + rooms[port.tie], 0) / 2;
      for (const port of ports) {
        // words stand above their line
        const own = rooms[port.tie];
        port.offset = y + own - Math.min(8, own / 2);
        y += own;
      }
    }
  }
}

/** Return how high lies what a port leads to. @param {Port} port @param {Way} way */
function leadsTo(port, way) {
  const items = [way.start.item, ...way.passes.map(({ item }) => item), way.end.item];
  if (way.start.item === way.end.item) return port.item.y;
  const at = items.indexOf(port.item);
  const next = port === way.end ? items[at - 1] : items[at + 1];
  if (next.column !== port.item.column) return next.y;
  // in one column lines to what is near lie within lines to what is far
  return next.y > port.item.y ? 1e6 - next.y : -1e6 - next.y;
}
