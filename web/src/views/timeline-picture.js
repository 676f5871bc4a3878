// The picture of a timeline: lanes over an axis of time, and below them the acts of which only the order is stated.

import { calendarMarks, dayText, MONTH, YEAR } from "../data/days.js";
import { svg } from "../elements/dom.js";
import { textWidth } from "../elements/measure.js";
import { change, facts } from "../store/store.js";
import { dateWords, daysWords } from "../words/dates.js";
import { numeral, t } from "../words/text.js";
import { Axis } from "./axis.js";
import { drawLane } from "./timeline-lane.js";
import { form, pressable } from "./timeline-mark.js";

/** @import { DrawnLane, Ground, Item } from "./timeline-lane.js" */

const WIDE_FROM = 700;
const NAME = 200;
/** Room before the marks, for what says a kind, and behind them, for a number. */
const BEFORE = 22;
const BEHIND = 44;
const HEAD = 40;
const LEAST_BIN = 28;
/** The kind of what is not said to have happened, after the signs. */
export const UNREAL = 3;

/**
 * @typedef {object} Picture
 * @property {DrawnLane[]} lanes Over the axis.
 * @property {DrawnLane[]} ordered In stated order.
 * @property {(item: Item) => number} columnOf Where in stated order.
 * @property {(number | null)[]} steps The number of the step that each of these columns is; none between two chains.
 * @property {{ first: number, last: number } | null} now On which days what is played is.
 * @property {Ground["openAll"]} openAll
 */

/** Draw a timeline. @param {Picture} what @param {number} width */
export function timelinePicture({ lanes, ordered, columnOf, steps, now, openAll }, width) {
  const named = width >= WIDE_FROM ? NAME : 0;
  const [left, right] = [named + BEFORE, width - BEHIND];
  const place = { left, right, end: width, named, openAll, sample: kindSample };
  const spans = lanes.flatMap(({ items }) => items);
  /** @type {SVGElement[]} */
  const shapes = [];
  let height = 0;
  if (spans.length) {
    const axis = new Axis(spans, left, right);
    const ground = { ...place, rows: rowsOf(lanes), reach: reachOn(axis), ...binsOf(axis) };
    const drawn = drawLanes(lanes, ground, HEAD);
    shapes.push(...axisShapes(axis, drawn.height, lanes), ...nowShapes(axis, now, drawn.height), ...drawn.shapes);
    height = drawn.height;
  }
  if (ordered.length) {
    const wide = (right - left) / steps.length;
    const x = (/** @type {number} */ column) => left + 14 + (column - 1) * wide;
    const ground = {
      ...place,
      rows: rowsOf(ordered),
      reach: (/** @type {Item} */ item) => /** @type {[number, number]} */ ([x(columnOf(item)), x(columnOf(item))]),
      bins: { starts: [], edges: [] },
      binName: () => t("ordered"),
    };
    const top = height + (height ? 24 : 0);
    const drawn = drawLanes(ordered, ground, top + HEAD);
    shapes.push(
      svg("text", { class: "part-name", x: 0, y: top + 12 }, t("ordered")),
      ...stepShapes(x, steps, top + HEAD, drawn.height),
      ...drawn.shapes,
    );
    height = drawn.height;
  }
  return svg(
    "svg",
    {
      class: "timeline",
      width,
      height: height + 4,
      viewBox: `0 0 ${width} ${height + 4}`,
      role: "group",
      "aria-label": t("tab_timeline"),
    },
    shapes,
  );
}

/** The fewer lanes, the more rows each may have. @param {DrawnLane[]} lanes */
const rowsOf = (lanes) => (lanes.length <= 3 ? 16 : lanes.length <= 6 ? 8 : 5);

/** @param {Axis} axis @returns {Ground["reach"]} */
const reachOn =
  (axis) =>
  ({ first, last }) => [first === null ? axis.left : axis.x(first), last === null ? axis.right : axis.x(last)];

/** @param {number} kind @param {number} x @param {number} y */
const kindSample = (kind, x, y) => (kind === UNREAL ? form(2, "not actual", x, y) : form(kind, "plain", x, y));

/** @param {DrawnLane[]} lanes @param {Ground} ground @param {number} top */
function drawLanes(lanes, ground, top) {
  /** @type {SVGElement[]} */
  const shapes = [];
  let height = top;
  for (const lane of lanes) {
    const drawn = drawLane(lane, ground, height);
    shapes.push(svg("line", { class: "grid", x1: 0, x2: ground.end, y1: height, y2: height }), ...drawn.shapes);
    height += drawn.height;
  }
  return { shapes, height };
}

/** Return the stretches in which things are counted where there are too many for marks. @param {Axis} axis */
function binsOf(axis) {
  const { stretches } = axis;
  const [from, to] = [stretches[0].from, stretches[stretches.length - 1].to];
  const marks = calendarMarks(from, to, Math.max(axis.daysAPixel * LEAST_BIN, 1));
  const starts = [from, ...marks.map(({ day }) => day)];
  const ends = [...starts.slice(1), to + 1];
  const step = marks.length ? marks[0].step : to - from + 1;
  const edges = [...starts.map((day) => axis.x(day)), axis.right];
  const binName = (/** @type {number} */ bin, /** @type {number} */ n) =>
    bin < 0
      ? t("wide_dates", { n: numeral(n) })
      : t("acts_of", {
          n: numeral(n),
          when: throughout(starts[bin], ends[bin] - 1, step < YEAR ? 1 : YEAR),
        });
  return { bins: { starts, edges }, binName };
}

/** Return days as the first and the last, or as their years. @param {number} first @param {number} last @param {number} step */
function throughout(first, last, step) {
  const [from, to] = [dateName(first, step), dateName(last, step)];
  return from === to ? from : t("date_throughout", { from, to });
}

/** Return a day, its month or its year in words. @param {number} day @param {number} step For about how many days it stands. */
function dateName(day, step) {
  const text = dayText(day);
  return dateWords(step < MONTH ? text : step < YEAR ? text.slice(0, 7) : text.slice(0, 4));
}

/** @param {Axis} axis @param {number} bottom @param {DrawnLane[]} lanes */
function axisShapes(axis, bottom, lanes) {
  const { left, right } = axis;
  const ticks = axis.ticks(dateName, textWidth).map(({ x, text, isLine, days }) => {
    const label = text && svg("text", { class: "tick-label", x, y: 12 }, text);
    const only = days && (() => change({ since: days[0], until: days[1] }));
    return [
      isLine && svg("line", { class: "grid", x1: x, x2: x, y1: HEAD - 6, y2: bottom }),
      label && only ? pressable(t("only_period", { period: daysWords(...days) }), only, label) : label,
    ];
  });
  let free = left;
  const folds = axis.folds.map((fold) => {
    const middle = (fold.left + fold.right) / 2;
    const words = foldWords(fold, lanes).find(
      (text) => middle - textWidth(text) / 2 >= free && middle + textWidth(text) / 2 <= right,
    );
    if (words) free = middle + textWidth(words) / 2 + 8;
    return [
      svg("rect", {
        class: "fold",
        x: fold.left,
        y: HEAD - 22,
        width: fold.right - fold.left,
        height: bottom - HEAD + 22,
      }),
      svg("path", { class: "break", d: `M${middle - 6} ${HEAD - 1} l5 -10 M${middle + 1} ${HEAD - 1} l5 -10` }),
      words && svg("text", { class: "fold-label", x: middle, y: HEAD - 14 }, words),
    ];
  });
  const lines = axis.stretches
    .filter(({ isFolded }) => !isFolded)
    .map((one) => svg("line", { class: "axis", x1: one.left, x2: one.right, y1: HEAD - 6, y2: HEAD - 6 }));
  return /** @type {SVGElement[]} */ ([...folds, ...ticks, ...lines].flat().filter(Boolean));
}

/** Return how long a fold is, in words from long to short. @param {{ from: number, to: number }} fold @param {DrawnLane[]} lanes */
function foldWords({ from, to }, lanes) {
  const days = to - from;
  const [n, unit] =
    days >= 2 * YEAR
      ? [Math.floor(days / 365.25), "years"]
      : days >= 2 * MONTH
        ? [Math.floor(days / 30.44), "months"]
        : [days, "days"];
  const isEmpty = !lanes.some(({ items }) =>
    items.some(({ first, last }) => (first ?? -Infinity) < to && (last ?? Infinity) > from),
  );
  return [isEmpty && t(`no_act_${unit}`, { n }), t(`number_${unit}`, { n })].filter((text) => typeof text === "string");
}

/** @param {Axis} axis @param {Picture["now"]} now @param {number} bottom */
function nowShapes(axis, now, bottom) {
  if (!now) return [];
  const [from, to] = [axis.x(now.first) - 9, axis.x(now.last) + 9];
  return [svg("rect", { class: "now", x: from, y: HEAD - 6, width: to - from, height: bottom - HEAD + 6 })];
}

/** @param {(column: number) => number} x @param {Picture["steps"]} steps @param {number} top @param {number} bottom */
function stepShapes(x, steps, top, bottom) {
  const wide = steps.length > 1 ? x(2) - x(1) : Infinity;
  const room = wide - 4 >= textWidth(numeral(Math.max(...steps.map((step) => step ?? 0))));
  return steps
    .flatMap((step, k) => [
      step !== null && svg("line", { class: "grid", x1: x(k + 1), x2: x(k + 1), y1: top - 6, y2: bottom }),
      step !== null && room && svg("text", { class: "tick-label step", x: x(k + 1), y: top - 12 }, numeral(step)),
    ])
    .filter((one) => one instanceof SVGElement);
}

/** Return the number of the kind that counts a thing. @param {number} sign @param {boolean} isReal */
export const kindOf = (sign, isReal) => (isReal ? Math.min(sign, facts.names.signs.length - 2) : UNREAL);
