// Acts over a common axis, the one side above and the other below; what has no date is apart, at the right.

import { dayText, timeMarks } from "../data/days.js";
import { svg } from "../elements/dom.js";
import { pressed } from "../elements/link.js";
import { signColour } from "../graph/theme.js";
import { isReal } from "../selection/statements.js";
import { fittedLabel } from "../selection/tie-labels.js";
import { openStatements } from "../store/open.js";
import { facts, loadedWords } from "../store/store.js";
import { claimText } from "../words/claims.js";
import { whenText } from "../words/dates.js";
import { t } from "../words/text.js";

/** @import { DyadAct } from "../selection/dyad.js" */
/** @typedef {(day: number) => number} Scale */

const WIDTH = 960;
const UNDATED_WIDTH = 250;
const LANE = 26;
const MOST_IN_LABEL = 36;

/** Draw acts of each of two sides, with the title of each. @param {DyadAct[][]} sides @param {string[]} titles */
export function timeline(sides, titles) {
  const dated = sides.map((acts) => acts.filter(isDated));
  const undated = sides.map((acts) => acts.filter((act) => !isDated(act)));
  const right = WIDTH - (undated.flat().length ? UNDATED_WIDTH : 0);
  const days = dated
    .flat()
    .flatMap((act) => [act.first, act.last])
    .filter((day) => day !== null);
  const [from, to] = boundsOf(days);
  /** @type {Scale} */
  const x = (day) => 20 + ((day - from) / (to - from)) * (right - 40);
  const lanes = dated.map((acts) => laned(acts, x));
  const tall = lanes.map((side, k) => Math.max(1, side.count, undated[k].length) * LANE);
  const axis = tall[0] + 34;
  const bottom = axis + tall[1] + 34;
  const y = (/** @type {number} */ side, /** @type {number} */ lane) =>
    side === 0 ? axis - 18 - lane * LANE : axis + 30 + lane * LANE;
  const upright = (/** @type {number} */ at) => svg("line", { class: "grid", x1: at, x2: at, y1: 6, y2: bottom });
  const tickLabel = (/** @type {number} */ at, /** @type {string} */ text) =>
    svg("text", { class: "tick-label", x: at, y: axis + 11 }, text);
  const sideLabel = (/** @type {number} */ at, /** @type {string} */ text) =>
    svg("text", { class: "side-label", x: 12, y: at }, text);
  const marks = days.length ? timeMarks(from, to) : [];
  return svg(
    "svg",
    { class: "dyad", viewBox: `0 0 ${WIDTH} ${bottom + 12}`, role: "group", "aria-label": t("tab_timeline") },
    marks.map(([day, label]) => [upright(x(day)), tickLabel(x(day) + 3, label)]),
    undated.flat().length > 0 && [upright(right), tickLabel(right + 10, t("date_unknown"))],
    svg("line", { class: "axis", x1: 10, x2: WIDTH - 10, y1: axis, y2: axis }),
    sideLabel(14, titles[0]),
    sideLabel(bottom + 6, titles[1]),
    lanes.map((side, k) =>
      side.placed.map(({ act, lane }) => actMark(act, x(act.first ?? from), x(act.last ?? to), y(k, lane))),
    ),
    undated.map((acts, k) => acts.map((act, lane) => actMark(act, right + 22, right + 22, y(k, lane)))),
  );
}

/** @param {DyadAct} act */
const isDated = ({ first, last }) => first !== null || last !== null;

/** Return the first and the last day of the axis, with some room. @param {number[]} days */
function boundsOf(days) {
  if (!days.length) return [0, 1];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(15, Math.round((last - first) * 0.06));
  return [first - room, last + room];
}

/** Give acts that would lie upon each other lanes of their own. @param {DyadAct[]} acts @param {Scale} x */
function laned(acts, x) {
  /** @type {number[]} */
  const ends = [];
  const inOrder = [...acts].sort((one, other) => (one.first ?? -Infinity) - (other.first ?? -Infinity));
  const placed = inOrder.map((act) => {
    const left = x(act.first ?? act.last ?? 0) - 10;
    const right = Math.max(x(act.last ?? act.first ?? 0), left + 20) + 12 + shortLabel(act).length * 6.2;
    const free = ends.findIndex((end) => end < left);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = right;
    return { act, lane };
  });
  return { placed, count: ends.length };
}

/** @param {DyadAct} act */
const shortLabel = ({ label }) => fittedLabel(label.parts, MOST_IN_LABEL);

/**
 * Draw an act: a form, at the end of a bar where its day is not sure.
 *
 * @param {DyadAct} act
 * @param {number} left
 * @param {number} right
 * @param {number} y
 */
function actMark(act, left, right, y) {
  const { sign } = act.relation;
  const colour = signColour(sign);
  const isBar = right - left > 8;
  const middle = isBar ? left : (left + right) / 2;
  const words = `${act.label.text}: ${claimText(act.main)}, ${daysText(act)}`;
  const open = () => openStatements(act.statements, act.label.text);
  return svg(
    "g",
    { class: "dyad-mark", tabindex: 0, role: "button", "aria-label": words, onclick: open, onkeydown: pressed(open) },
    isBar &&
      svg("line", { x1: left, x2: right, y1: y, y2: y, stroke: colour, "stroke-width": 3, "stroke-dasharray": "3 3" }),
    form(sign, middle, y, { fill: isReal(facts, act.main) ? colour : "none", stroke: colour, "stroke-width": 2 }),
    svg("text", { x: middle + 10, y: isBar ? y - 8 : y + 4, class: "mark-label" }, shortLabel(act)),
    svg("title", {}, words),
  );
}

/** @param {number} sign @param {number} x @param {number} y @param {{ [name: string]: string | number }} paint */
function form(sign, x, y, paint) {
  if (sign === 0) return svg("circle", { cx: x, cy: y, r: 6, ...paint });
  if (sign === 1) return svg("rect", { x: x - 6, y: y - 6, width: 12, height: 12, ...paint });
  return svg("path", { transform: `translate(${x} ${y})`, d: "M-7 0 L0 -7 L7 0 L0 7 Z", ...paint });
}

/** Return when an act happened. @param {DyadAct} act */
function daysText({ main, first, last }) {
  const statement = loadedWords().statements[main];
  if (statement.when || statement.inferred_when) return whenText(statement);
  if (first === null && last === null) return t("date_unknown");
  const [from, to] = [first, last].map((day) => (day === null ? "…" : dayText(day)));
  return from === to ? from : `${from} – ${to}`;
}
