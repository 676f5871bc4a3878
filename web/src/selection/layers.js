// Places in layers: what a page shows of a map keeps its layers and its order, and moves together.
//
// As kg/layout/layered.py moves nodes: near those above and below, as far as order and room allow.

/** @import { ArgumentPlaces } from "../data/types.d.ts" */
/** @import { Arrow } from "./arguments.js" */

/**
 * What lies in a layer: a card, or where an arrow passes.
 *
 * @typedef {{ card: number, across: number, room: number, at: number, above: Spot[], below: Spot[] }} Spot
 */
/** A part of a map that hangs together. @typedef {{ layers: Spot[][], arrows: Arrow[], ways: Map<string, Spot[]>, width: number }} Part */

const PASSES = 8;
/** The room of an arrow that passes a layer, in pixels. */
const THIN = 26;

/** @param {Pick<Arrow, "tail" | "head">} arrow */
export const wayKey = ({ tail, head }) => `${tail} ${head}`;

/**
 * Return the parts of a map, those with most cards first.
 *
 * @param {ArgumentPlaces} places Of the whole map.
 * @param {Arrow[]} arrows What is shown of it.
 * @param {(card: number) => number} roomOf How wide the place of a card is, in pixels.
 * @returns {Part[]}
 */
export function partsOf(places, arrows, roomOf) {
  return hangingTogether(arrows)
    .map((own) => placed(places, own, roomOf))
    .sort((one, other) => other.layers.flat().length - one.layers.flat().length);
}

/** Return arrows by what hangs together, in their order. @param {Arrow[]} arrows */
function hangingTogether(arrows) {
  /** @type {Map<number, number>} */
  const parent = new Map();
  /** @type {(card: number) => number} */
  const root = (card) => {
    const up = parent.get(card) ?? card;
    return up === card ? card : root(up);
  };
  for (const { tail, head } of arrows) parent.set(root(head), root(tail));
  /** @type {Map<number, Arrow[]>} */
  const parts = new Map();
  for (const arrow of arrows) parts.set(root(arrow.tail), [...(parts.get(root(arrow.tail)) ?? []), arrow]);
  return [...parts.values()];
}

/** @param {ArgumentPlaces} places @param {Arrow[]} arrows @param {(card: number) => number} roomOf @returns {Part} */
function placed({ cards, bends }, arrows, roomOf) {
  const named = new Set(arrows.flatMap(({ tail, head }) => [tail, head]));
  /** @type {Map<number, Spot[]>} */
  const rows = new Map();
  /** @type {Map<number, { spot: Spot, layer: number }>} */
  const spots = new Map();
  const add = (/** @type {number} */ layer, /** @type {Spot} */ spot) => {
    rows.set(layer, [...(rows.get(layer) ?? []), spot]);
    return spot;
  };
  for (const [card, layer, across] of cards) {
    if (named.has(card)) spots.set(card, { layer, spot: add(layer, newSpot(card, across, roomOf(card))) });
  }
  const passing = new Map(bends.map(([tail, head, way]) => [wayKey({ tail, head }), way]));
  /** @type {Map<string, Spot[]>} */
  const ways = new Map();
  for (const arrow of arrows) {
    const [from, to] = [spots.get(arrow.tail), spots.get(arrow.head)];
    if (!from || !to || ways.has(wayKey(arrow))) continue;
    const step = from.layer < to.layer ? 1 : -1;
    const between = (passing.get(wayKey(arrow)) ?? []).map((across, k) =>
      add(from.layer + step * (k + 1), newSpot(-1, across, THIN)),
    );
    const way = [from.spot, ...between, to.spot];
    ways.set(wayKey(arrow), way);
    const down = step > 0 ? way : [...way].reverse();
    for (const [k, spot] of down.slice(1).entries()) {
      spot.above.push(down[k]);
      down[k].below.push(spot);
    }
  }
  const layers = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, row]) => row.sort((one, other) => one.across - other.across));
  return { layers, arrows, ways, width: move(layers) };
}

/** @param {number} card @param {number} across @param {number} room @returns {Spot} */
const newSpot = (card, across, room) => ({ card, across, room, at: 0, above: [], below: [] });

/** Move what lies in layers near its neighbours, and return how wide all is. @param {Spot[][]} layers */
function move(layers) {
  for (const row of layers) {
    let edge = 0;
    for (const spot of row) {
      spot.at = edge + spot.room / 2;
      edge += spot.room;
    }
  }
  for (let pass = 0; pass < PASSES; pass++) {
    for (const row of pass % 2 ? [...layers].reverse() : layers) {
      const wanted = row.map(({ above, below, at }) => mean([...above, ...below].map((one) => one.at)) ?? at);
      for (const [k, at] of apart(wanted, row).entries()) row[k].at = at;
    }
  }
  const spots = layers.flat();
  const left = Math.min(...spots.map(({ at, room }) => at - room / 2));
  for (const spot of spots) spot.at -= left;
  return Math.max(...spots.map(({ at, room }) => at + room / 2));
}

/** @param {number[]} values */
const mean = (values) => (values.length ? values.reduce((sum, one) => sum + one, 0) / values.length : null);

/** Return the places nearest to those wanted at which nothing overlaps. @param {number[]} wanted @param {Spot[]} row */
function apart(wanted, row) {
  /** @type {number[][]} */
  const pools = [];
  /** @type {number[]} */
  const offsets = [];
  let offset = 0;
  for (const [k, place] of wanted.entries()) {
    offset += k ? (row[k - 1].room + row[k].room) / 2 : 0;
    offsets.push(offset);
    pools.push([place - offset]);
    while (pools.length > 1 && (mean(pools[pools.length - 2]) ?? 0) > (mean(pools[pools.length - 1]) ?? 0)) {
      const last = pools.pop() ?? [];
      pools[pools.length - 1].push(...last);
    }
  }
  const shifts = pools.flatMap((pool) => pool.map(() => mean(pool) ?? 0));
  return shifts.map((shift, k) => shift + offsets[k]);
}
