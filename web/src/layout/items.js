// What stands in the columns: members, the ends of lines at boxes, and lines that pass a column.

/** @import { Given, Group, Item, Member, Port } from "./types.d.ts" */

/** A tie as it is led from column to column. @typedef {{ start: Port, end: Port, passes: { item: Item, side: Port["side"] }[] }} Way */

const LETTERS = 16;

/**
 * Return the groups of all columns, and how each tie is led.
 *
 * @param {Given} given
 * @param {number[]} columns The column of each box.
 * @param {Map<string, number>} boxOf The box of each end.
 * @param {number[]} rooms How much room each tie takes.
 */
export function itemsOf({ boxes, ties }, columns, boxOf, rooms) {
  const last = Math.max(0, ...columns);
  /** @type {Group[]} */
  const groups = boxes.map((box, at) => ({ box, column: columns[at], items: [] }));
  /** @type {Map<string, Item>} */
  const members = new Map();
  for (const [at, box] of boxes.entries())
    for (const member of box.members) members.set(member.id, addItem(groups[at], member));
  /** @type {Map<string, Item>} */
  const own = new Map();
  /** @type {Map<string, Item>} */
  const passing = new Map();
  const itemOf = (/** @type {string} */ end, /** @type {string} */ other) => {
    const member = members.get(end);
    if (member) return member;
    return kept(own, `${end}|${other}`, () => addItem(groups[boxOf.get(end) ?? 0], null));
  };
  /** @type {Way[]} */
  const ways = ties.map((tie, at) => {
    const [start, end] = [itemOf(tie.from, tie.to), itemOf(tie.to, tie.from)];
    const sides = sidesOf(start.column, end.column, last);
    const there = port(start, at, true, sides[0]);
    const here = port(end, at, false, sides[1]);
    const [low, high] = [start.column, end.column].sort((one, other) => one - other);
    const between = [...Array(Math.max(high - low - 1, 0)).keys()].map((k) => low + 1 + k);
    if (start.column > end.column) between.reverse();
    const passes = between.map((column) => {
      const key = `${[tie.from, tie.to].sort().join("|")}|${column}`;
      const item = kept(passing, key, () => {
        /** @type {Group} */
        const group = { box: null, column, items: [] };
        groups.push(group);
        return addItem(group, null);
      });
      port(item, at, true, "left");
      return { item, side: /** @type {const} */ ("left") };
    });
    return { start: there, end: here, passes };
  });
  for (const item of groups.flatMap((group) => group.items)) item.height = heightOf(item, rooms);
  return { groups: groups.filter((group) => group.items.length || group.box), ways };
}

/**
 * @template T
 * @param {Map<string, T>} known
 * @param {string} key
 * @param {() => T} make
 */
function kept(known, key, make) {
  const made = known.get(key) ?? make();
  known.set(key, made);
  return made;
}

/** @param {Group} group @param {Member | null} member @returns {Item} */
function addItem(group, member) {
  const item = { column: group.column, group, member, ports: [], height: 0, y: 0 };
  group.items.push(item);
  return item;
}

/** @param {Item} item @param {number} tie @param {boolean} isStart @param {Port["side"]} side @returns {Port} */
function port(item, tie, isStart, side) {
  const made = { tie, isStart, item, side, offset: 0 };
  item.ports.push(made);
  return made;
}

/** Return on which sides a tie leaves and ends; in one column it runs outside of the picture, if it can. @param {number} from @param {number} to @param {number} last @returns {[Port["side"], Port["side"]]} */
function sidesOf(from, to, last) {
  if (from < to) return ["right", "left"];
  if (from > to) return ["left", "right"];
  return from === 0 && last > 0 ? ["left", "left"] : ["right", "right"];
}

/** @param {Item} item @param {number[]} rooms */
function heightOf(item, rooms) {
  const high = (/** @type {Port["side"]} */ side) =>
    item.ports.filter((one) => one.side === side).reduce((sum, one) => sum + rooms[one.tie], 0);
  const words = item.member ? item.member.lines.length * LETTERS + 10 : 0;
  return Math.max(words, high("left"), high("right"));
}
