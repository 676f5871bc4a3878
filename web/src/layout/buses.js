// Lines between two layers: those that join the same ends share one line across, and lines cross as seldom as can be.

/** Where a line begins or ends: what it is known by, and how far across. @typedef {{ key: string, at: number }} End */
/** A line to a place below from one above, where it may begin so far to either side. @template T @typedef {{ from: End & { room: number }, to: End, of: T }} Link */
/** Where lines of a bus leave, or arrive. @template T @typedef {{ key: string, at: number, of: T[] }} Leg */
/**
 * Lines that share one line across: where they come down from above, where they go on, and at which level they run.
 *
 * @template T
 * @typedef {object} Bus
 * @property {Leg<T>[]} from
 * @property {Leg<T>[]} to
 * @property {T[]} of
 * @property {number} level From 0, the uppermost; buses that do not meet share one.
 */

/** What counts as the same place across, and how far apart two lines at one end are, in pixels. */
const NEAR = 4;
const SNAP = 14;
const PORT = 12;
/** How much worse it is that lines run upon each other than that they cross. */
const UPON = 4;

/**
 * Return the lines between two layers as buses: all places below that the same places above lead to are one.
 *
 * @template T
 * @param {Link<T>[]} links
 * @returns {{ buses: Bus<T>[], levels: number }} The buses, and how many levels they take.
 */
export function busesOf(links) {
  const nets = netsOf(links);
  const buses = nets.map((net) => {
    const to = grouped(net, ({ to }) => to.key).map((own) => ({ ...own[0].to, of: own.map(({ of }) => of) }));
    const from = grouped(net, ({ from }) => from.key).map((own) => ({
      key: own[0].from.key,
      at: portOf(own[0].from, net, nets, to),
      of: own.map(({ of }) => of),
    }));
    return { from, to, of: net.map(({ of }) => of), level: 0 };
  });
  return { buses, levels: levelled(buses) };
}

/** Return what has the same key together, in order. @template T @param {T[]} all @param {(one: T) => string} keyOf */
function grouped(all, keyOf) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

/** Return links by the places above that lead to a place below. @template T @param {Link<T>[]} links */
function netsOf(links) {
  const sources = (/** @type {Link<T>[]} */ own) => [...new Set(own.map(({ from }) => from.key))].sort().join(" ");
  return grouped(
    grouped(links, ({ to }) => to.key),
    sources,
  ).map((nets) => nets.flat());
}

/**
 * Return where a bus leaves a place above: straight over one of its ends if it can, beside other buses if there are any.
 *
 * @template T
 * @param {End & { room: number }} from
 * @param {Link<T>[]} net
 * @param {Link<T>[][]} nets
 * @param {{ at: number }[]} to
 */
function portOf(from, net, nets, to) {
  const mean = (/** @type {Link<T>[]} */ one) => one.reduce((sum, { to }) => sum + to.at, 0) / one.length;
  const here = nets
    .filter((one) => one.some((link) => link.from.key === from.key))
    .sort((one, other) => mean(one) - mean(other));
  if (here.length > 1) {
    const step = Math.min(PORT, (2 * from.room) / here.length);
    return from.at + (here.indexOf(net) - (here.length - 1) / 2) * step;
  }
  const isAlone = to.length === 1 && net.every((link) => link.from.key === from.key);
  const reach = isAlone ? from.room : Math.min(SNAP, from.room);
  const [nearest] = to.map(({ at }) => at).sort((one, other) => Math.abs(one - from.at) - Math.abs(other - from.at));
  return Math.abs(nearest - from.at) <= reach ? nearest : from.at;
}

/** Give each bus its level, and return how many there are. @template T @param {Bus<T>[]} buses */
function levelled(buses) {
  const across = buses.filter((bus) => widthOf(bus) > 0);
  across.sort((one, other) => spanOf(one)[0] - spanOf(other)[0]);
  // each moves to the place in the order where least lines cross, until none does better
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (let k = 1; k < across.length; k++) {
      const [one, other] = [across[k - 1], across[k]];
      if (crossings(other, one) >= crossings(one, other)) continue;
      [across[k - 1], across[k]] = [other, one];
      isBetter = true;
    }
    if (across.length > 40) break;
  }
  let levels = 0;
  for (const [k, bus] of across.entries()) {
    const meeting = across.slice(0, k).filter((other) => meet(spanOf(bus), spanOf(other)));
    bus.level = Math.max(0, ...meeting.map(({ level }) => level + 1));
    levels = Math.max(levels, bus.level + 1);
  }
  return levels;
}

/** @template T @param {Bus<T>} bus @returns {[number, number]} */
export function spanOf({ from, to }) {
  const all = [...from, ...to].map(({ at }) => at);
  return [Math.min(...all), Math.max(...all)];
}

/** @template T @param {Bus<T>} bus */
function widthOf(bus) {
  const [left, right] = spanOf(bus);
  return right - left;
}

/** @param {[number, number]} one @param {[number, number]} other */
const meet = (one, other) => one[0] - NEAR < other[1] && other[0] - NEAR < one[1];

/** Return how much lines cross if one bus runs above another. @template T @param {Bus<T>} upper @param {Bus<T>} lower */
function crossings(upper, lower) {
  const inside = (/** @type {number} */ at, /** @type {[number, number]} */ [left, right]) =>
    left - NEAR < at && at < right + NEAR;
  const down = lower.from.filter(({ at }) => inside(at, spanOf(upper))).length;
  const on = upper.to.filter(({ at }) => inside(at, spanOf(lower))).length;
  const upon = upper.to.flatMap((one) => lower.from.filter((other) => Math.abs(one.at - other.at) < NEAR)).length;
  return down + on + UPON * upon;
}
