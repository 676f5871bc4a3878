// An axis of time on which long stretches without anything are folded.

import { calendarMarks, MONTH, YEAR } from "../data/days.js";

/**
 * A stretch of an axis: so many days from left to right, or, folded, what lies between two such.
 *
 * @typedef {{ from: number, to: number, left: number, right: number, isFolded: boolean }} Stretch
 */
/** @typedef {{ x: number, text: string, isLine: boolean, days: [number, number] | null }} Tick */

/** Room of a fold, and at each end of what is not folded. */
const FOLD = 40;
const INSET = 14;
/** Room between two dates. */
const GAP = 10;
const LEAST_DAYS = 45;
/** What part of the days that are drawn a gap must be to be folded. */
const LEAST_PART = 0.2;
const LEAST_STRETCH = 90;
/** How many days a span has at most that is not folded. */
const SHORT = 400;

/** An axis of time. */
export class Axis {
  /**
   * @param {{ first: number | null, last: number | null }[]} spans Of each thing the first day and the last; one is
   *   known at least of one thing.
   * @param {number} left
   * @param {number} right
   */
  constructor(spans, left, right) {
    const days = spans.flatMap(({ first, last }) => [first, last]).filter((day) => day !== null);
    const points = [...new Set(days)].sort((one, other) => one - other);
    this.left = left;
    this.right = right;
    this.stretches = laidOut(foldsOf(points, spans, Math.floor((right - left) / (LEAST_STRETCH + FOLD))), left, right);
  }

  /** Return where a day lies; days before the first lie at the left end, days after the last at the right. @param {number} day */
  x(day) {
    const [first] = this.stretches;
    const last = this.stretches[this.stretches.length - 1];
    if (day < first.from) return this.left;
    if (day > last.to) return this.right;
    const { from, to, left, right, isFolded } =
      this.stretches.find((one) => day <= one.to && !one.isFolded && day >= one.from) ??
      this.stretches.find((one) => day <= one.to) ??
      last;
    const inset = isFolded ? 0 : INSET;
    return from === to ? left + inset : left + inset + ((day - from) / (to - from)) * (right - left - 2 * inset);
  }

  get folds() {
    return this.stretches.filter(({ isFolded }) => isFolded);
  }

  /** How many days have room for a pixel where they have the least. */
  get daysAPixel() {
    return Math.max(...this.stretches.map((one) => (one.isFolded ? 0 : (one.to - one.from) / roomOf(one))));
  }

  /**
   * Return what stands at an axis: where there is room the dates at which stretches begin and end, and
   * years or months, which go before the beginning.
   *
   * @param {(day: number, step: number) => string} named
   * @param {(text: string) => number} widthOf
   * @returns {Tick[]}
   */
  ticks(named, widthOf) {
    return this.stretches.filter(({ isFolded }) => !isFolded).flatMap((one) => ticksOf(one, this, named, widthOf));
  }
}

/** @param {Stretch} stretch */
const roomOf = ({ left, right }) => Math.max(right - left - 2 * INSET, 1);

/**
 * Return the first and last days of what is not folded: of gaps those are folded that are long beside all that is drawn.
 *
 * Those within a span of some days or months stay.
 *
 * @param {number[]} points
 * @param {{ first: number | null, last: number | null }[]} spans
 * @param {number} most How many folds there may be.
 */
function foldsOf(points, spans, most) {
  let rest = points[points.length - 1] - points[0];
  const isWhole = within(points, spans);
  const gaps = points.slice(1).flatMap((day, k) => (isWhole.has(k) ? [] : [{ k, days: day - points[k] }]));
  const folded = new Set();
  for (const { k, days } of gaps.sort((one, other) => other.days - one.days)) {
    if (folded.size >= most || days < LEAST_DAYS || days < LEAST_PART * rest) break;
    folded.add(k);
    rest -= days;
  }
  /** @type {[number, number][]} */
  const kept = [[points[0], points[0]]];
  for (const [k, day] of points.entries()) {
    if (folded.has(k - 1)) kept.push([day, day]);
    else kept[kept.length - 1][1] = day;
  }
  return kept;
}

/** Return the gaps that lie within a short span. @param {number[]} points @param {{ first: number | null, last: number | null }[]} spans */
function within(points, spans) {
  const places = new Map(points.map((day, k) => [day, k]));
  const gaps = new Set();
  for (const { first, last } of spans) {
    if (first === null || last === null || last - first > SHORT) continue;
    for (let k = /** @type {number} */ (places.get(first)); points[k] < last; k++) gaps.add(k);
  }
  return gaps;
}

/**
 * Give stretches room by their days, and each at least some.
 *
 * @param {[number, number][]} kept
 * @param {number} left
 * @param {number} right
 */
function laidOut(kept, left, right) {
  const room = right - left - FOLD * (kept.length - 1);
  const days = kept.reduce((sum, [from, to]) => sum + to - from, 0);
  const least = Math.min(LEAST_STRETCH, room / kept.length);
  const spare = room - least * kept.length;
  /** @type {Stretch[]} */
  const stretches = [];
  let at = left;
  for (const [k, [from, to]] of kept.entries()) {
    if (k) {
      stretches.push({ from: kept[k - 1][1], to: from, left: at, right: at + FOLD, isFolded: true });
      at += FOLD;
    }
    const wide = least + spare * (days ? (to - from) / days : 1 / kept.length);
    stretches.push({ from, to, left: at, right: at + wide, isFolded: false });
    at += wide;
  }
  return stretches;
}

/**
 * @param {Stretch} stretch
 * @param {Axis} axis
 * @param {(day: number, step: number) => string} named
 * @param {(text: string) => number} widthOf
 */
function ticksOf(stretch, axis, named, widthOf) {
  const { from, to, left, right } = stretch;
  const long = to - from;
  const found = calendarMarks(from, to, ((long || 1) / roomOf(stretch)) * 84);
  const marks = found.map(({ day, step }) => ({ day, step, x: axis.x(day), text: named(day, step) }));
  const next = marks.find(({ x, text }) => x + widthOf(text) <= right);
  const steps = [1, MONTH, YEAR].filter((step) => !next || step <= next.step);
  const names = steps
    .slice(Math.min(long < 2 * MONTH ? 0 : long < 2 * YEAR ? 1 : 2, steps.length - 1))
    .map((step) => named(from, step));
  const room = next ? next.x - GAP : right + FOLD;
  const start = names.find((text) => axis.x(from) + widthOf(text) <= room) ?? (next ? "" : names[names.length - 1]);
  /** @type {Tick[]} */
  const ticks = start ? [{ x: axis.x(from), text: start, isLine: false, days: null }] : [];
  let free = start ? axis.x(from) + widthOf(start) + GAP : left;
  for (const [k, { day, x, text }] of marks.entries()) {
    const days = /** @type {[number, number]} */ ([day, (marks[k + 1]?.day ?? to + 1) - 1]);
    const hasRoom = x >= free && x + widthOf(text) <= right;
    ticks.push({ x, text: hasRoom ? text : "", isLine: true, days });
    if (hasRoom) free = x + widthOf(text) + GAP;
  }
  const end = named(to, 1);
  const x = axis.x(to) - widthOf(end);
  if (long && x > free && x > left) ticks.push({ x, text: end, isLine: false, days: null });
  return ticks;
}
