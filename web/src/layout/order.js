// The order of boxes in columns, and of items in boxes: after the middle of what they are tied to, with fewest crossings.

/** @import { Group, Item } from "./types.d.ts" */
/** @import { Way } from "./items.js" */

const SWEEPS = 24;
const ROUNDS = 3;
/** By how much an order must be better. */
const LEAST = 1e-6;
/** What it costs, in crossings, that lines of a box lead to the top and to the foot of a column: it becomes that tall. */
const TALL = 0.5;

/**
 * Put groups and their items in an order with few crossings.
 *
 * @param {Group[]} groups
 * @param {Way[]} ways
 * @returns {Group[][]} The groups of each column.
 */
export function ordered(groups, ways) {
  const last = Math.max(0, ...groups.map((group) => group.column));
  const columns = [...Array(last + 1).keys()].map((k) => groups.filter((group) => group.column === k));
  const partners = partnersOf(ways);
  number(columns);
  let best = copied(columns);
  let fewest = costOf(ways);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const order = [...columns.keys()];
    if (sweep % 2) order.reverse();
    for (const k of order) {
      for (const group of columns[k]) {
        sortBy(group.items, (item) => middle(partners.get(item), item.y));
      }
      sortBy(columns[k], (group) => middleOfGroup(group, partners));
      number(columns);
    }
    const now = costOf(ways);
    if (now < fewest - LEAST) [best, fewest] = [copied(columns), now];
  }
  restore(columns, best);
  number(columns);
  improve(columns, ways);
  return columns;
}

/** Move each to where it leaves fewest crossings. @param {Group[][]} columns @param {Way[]} ways */
function improve(columns, ways) {
  let fewest = costOf(ways);
  const place = (/** @type {unknown[]} */ some, /** @type {unknown} */ one, /** @type {number} */ to) => {
    some.splice(some.indexOf(one), 1);
    some.splice(to, 0, one);
    number(columns);
    return costOf(ways);
  };
  const settle = (/** @type {unknown[]} */ some) => {
    let isBetter = false;
    for (const one of [...some]) {
      let best = some.indexOf(one);
      for (const to of some.keys()) {
        const now = place(some, one, to);
        if (now < fewest - LEAST) [best, fewest, isBetter] = [to, now, true];
      }
      place(some, one, best);
    }
    return isBetter;
  };
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    const isBetter = [...columns, ...columns.flat().map((group) => group.items)].map(settle);
    if (!isBetter.includes(true)) break;
  }
  number(columns);
}

/** Return to which items each is led directly. @param {Way[]} ways */
function partnersOf(ways) {
  /** @type {Map<Item, Item[]>} */
  const partners = new Map();
  const add = (/** @type {Item} */ one, /** @type {Item} */ other) => {
    const known = partners.get(one);
    if (known) known.push(other);
    else partners.set(one, [other]);
  };
  for (const [one, other] of ways.flatMap(stepsOf)) {
    add(one, other);
    add(other, one);
  }
  return partners;
}

/** Return the steps of a way from column to column. @param {Way} way @returns {[Item, Item][]} */
export function stepsOf({ start, end, passes }) {
  const items = [start.item, ...passes.map(({ item }) => item), end.item];
  return items.slice(1).map((item, k) => [items[k], item]);
}

/** Number all items from top to bottom, as parts of the height of their column. @param {Group[][]} columns */
function number(columns) {
  for (const groups of columns) {
    const items = groups.flatMap((group) => group.items);
    for (const [k, item] of items.entries()) item.y = (k + 0.5) / items.length;
  }
}

/** @param {Item[] | undefined} others @param {number} otherwise */
const middle = (others, otherwise) =>
  others?.length ? others.reduce((sum, one) => sum + one.y, 0) / others.length : otherwise;

/** @param {Group} group @param {Map<Item, Item[]>} partners */
function middleOfGroup(group, partners) {
  const others = group.items.flatMap((item) => partners.get(item) ?? []).filter((one) => one.group !== group);
  return middle(others, group.items.length ? middle(group.items, 0.5) : 0.5);
}

/** Sort by a number; those alike stay as they are. @template T @param {T[]} some @param {(one: T) => number} by */
function sortBy(some, by) {
  const keys = new Map(some.map((one) => [one, by(one)]));
  some.sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0));
}

/** Return what an order costs: lines that cross between columns, long ones within a column, and tall boxes. @param {Way[]} ways */
function costOf(ways) {
  /** @type {Map<number, [number, number][]>} */
  const gaps = new Map();
  /** Between which heights lies what each group is tied to. @type {Map<Group, [number, number]>} */
  const reaches = new Map();
  const reach = (/** @type {Group} */ group, /** @type {number} */ y) => {
    const [top, bottom] = reaches.get(group) ?? [y, y];
    reaches.set(group, [Math.min(top, y), Math.max(bottom, y)]);
  };
  let sum = 0;
  for (const [one, other] of ways.flatMap(stepsOf)) {
    if (one.column === other.column) {
      sum += 2 * Math.abs(one.y - other.y);
      continue;
    }
    const [left, right] = one.column < other.column ? [one, other] : [other, one];
    const known = gaps.get(left.column) ?? [];
    for (const [y, end] of known) if ((y - left.y) * (end - right.y) < 0) sum++;
    known.push([left.y, right.y]);
    gaps.set(left.column, known);
    reach(one.group, other.y);
    reach(other.group, one.y);
  }
  for (const [top, bottom] of reaches.values()) sum += TALL * (bottom - top);
  return sum;
}

/** @param {Group[][]} columns */
const copied = (columns) => columns.map((groups) => groups.map((group) => ({ group, items: [...group.items] })));

/** @param {Group[][]} columns @param {ReturnType<typeof copied>} kept */
function restore(columns, kept) {
  for (const [k, groups] of kept.entries()) {
    columns[k] = groups.map(({ group, items }) => {
      group.items = items;
      return group;
    });
  }
}
