// The large figures of findings: a bargain there and back with its course, and what two do to each other in turn.

import { svg } from "../elements/dom.js";
import { cutTo, textWidth } from "../elements/measure.js";
import { wrap } from "../layout/wrap.js";
import { facts } from "../store/store.js";
import { t } from "../words/text.js";
import { doubt, head, open } from "./finding-figures.js";
import { pathOfSign } from "./timeline-mark.js";

/** @import { FindingFigure } from "../data/types.d.ts" */

const NARROW = 480;
const ROW = 26;
const TWO_LINES = 40;
const LINE = 15;
/** How high a line of a name is. */
const NAME = 18;
const BOX = 40;
const GAP = 12;
const MOST_ACTS = 7;
const MOST_STOPS = 5;
const STOP = 24;
/** The sign of what happened, and how its mark looks; what is not known to have happened has none. @type {{ [kind: string]: [string, string] }} */
const STOPS = {
  done: ["neither", "solid"],
  case: ["neither", "hollow"],
  offer: ["cooperation", "head cooperation"],
  answer: ["cooperation", "head cooperation"],
  refusal: ["conflict", "head conflict"],
};

/** Return the large figure of a finding, if its kind has one. @param {string} kind @param {FindingFigure} figure */
export function largeFigure(kind, figure) {
  if (kind === "bargain") return (/** @type {number} */ width) => bargainFigure(figure, width);
  if (kind === "spiral" && figure.acts?.length) return (/** @type {number} */ width) => spiralFigure(figure, width);
  return null;
}

/** When, what, and of which kind. @typedef {[string, string, string]} Stop */
/**
 * A row between two ends.
 *
 * @typedef {object} Row
 * @property {string} words
 * @property {"there" | "back" | "none"} way
 * @property {string} look
 * @property {"full" | "open" | "bar" | ""} end
 * @property {string} [number]
 * @property {boolean} [isDoubted]
 */

/** @param {FindingFigure} figure @param {number} width */
function bargainFigure({ ends = ["", ""], there = "", back = [], condition = [], course = [] }, width) {
  /** @type {Row[]} */
  const rows = [
    { words: there, way: "there", look: "cooperation", end: "full" },
    ...back
      .slice(0, 2)
      .map((words) => /** @type {const} */ ({ words, way: "back", look: "quiet dashed", end: "open" })),
    ...condition.slice(0, 2).map((words) => /** @type {const} */ ({ words, way: "none", look: "", end: "" })),
  ];
  const between = rowsBetween(ends, rows, width);
  const stops = courseShapes(course, width, between.height + 14);
  return framed(width, between.height + 14 + stops.height, [...between.shapes, ...stops.shapes]);
}

/** @param {FindingFigure} figure @param {number} width */
function spiralFigure({ ends = ["", ""], acts = [], restraints = [] }, width) {
  /** @type {Row[]} */
  const rows = acts.slice(0, MOST_ACTS).map(([side, words, isDoubted], k) => ({
    words,
    way: side === 0 ? "there" : "back",
    look: "conflict",
    end: "bar",
    number: String(k + 1),
    isDoubted,
  }));
  if (acts.length > MOST_ACTS)
    rows.push({ words: t("and_more", { n: acts.length - MOST_ACTS }), way: "none", look: "", end: "" });
  for (const [who, judged] of restraints.slice(0, 2))
    rows.push({ words: t("restraint_by", { who }) + (judged && `: ${judged}`), way: "none", look: "", end: "" });
  const { shapes, height } = rowsBetween(ends, rows, width);
  return framed(width, height, shapes);
}

/** @param {number} width @param {number} height @param {SVGElement[]} shapes */
const framed = (width, height, shapes) =>
  svg(
    "svg",
    { class: "large-figure", width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": t("figure") },
    shapes,
  );

/** Draw two with what goes between them; where it is narrow they stand above it. @param {string[]} ends @param {Row[]} rows @param {number} width */
function rowsBetween(ends, rows, width) {
  const widths = (/** @type {number} */ most) =>
    ends.map((name) => Math.min(Math.max(textWidth(name, 14, 600) + 20, 64), most));
  const beside = widths(Math.min(180, width / 5));
  const room = width - beside[0] - beside[1] - 2 * GAP;
  const isNarrow = width < NARROW || rows.some((row) => textWidth(row.words, 13) > roomOf(row, room));
  const wide = isNarrow ? widths((width - GAP) / 2) : beside;
  const tall = isNarrow ? BOX : Math.max(rows.length * ROW, BOX);
  const top = isNarrow ? BOX + 8 : (tall - rows.length * ROW) / 2;
  const [left, right] = isNarrow ? [0, width] : [wide[0] + GAP, width - wide[1] - GAP];
  const boxes = ends.flatMap((name, k) => {
    const x = k ? width - wide[k] : 0;
    const lines = wrap(name, wide[k] - 12, Math.floor(tall / NAME), (text) => textWidth(text, 14, 600));
    return [
      svg("rect", { class: "end", x: x + 0.5, y: 0.5, width: wide[k] - 1, height: tall - 1, rx: 8 }),
      svg(
        "text",
        { class: "middle end-name", y: tall / 2 + 5 - (lines.length - 1) * (NAME / 2) },
        svg("title", {}, name),
        lines.map((text, at) => svg("tspan", { x: x + wide[k] / 2, dy: at ? NAME : 0 }, text)),
      ),
    ];
  });
  let y = top;
  const drawn = rows.flatMap((row) => {
    const height = linesOf(row, right - left).length > 1 ? TWO_LINES : ROW;
    y += height;
    return rowShapes(row, left, right, y - height / 2);
  });
  return { shapes: [...boxes, ...drawn], height: isNarrow ? y : tall };
}

/** Return the words of a row in at most two lines, smaller where they are two. @param {Row} row @param {number} room */
function linesOf(row, room) {
  const most = roomOf(row, room);
  return textWidth(row.words, 13) <= most ? [row.words] : wrap(row.words, most, 2, textWidth);
}

/** Return how wide the words of a row may be. @param {Row} row @param {number} room */
const roomOf = ({ way, number, isDoubted }, room) =>
  room - (way === "none" ? 0 : 60) - (number ? 16 : 0) - (isDoubted ? 24 : 0);

/** @param {Row} row @param {number} from @param {number} right @param {number} y */
function rowShapes(row, from, right, y) {
  const { words, way, look, end, number, isDoubted } = row;
  const left = from + (number ? 16 : 0);
  const lines = linesOf(row, right - from);
  const size = textWidth(words, 13) > roomOf(row, right - from) ? 12 : 13;
  const wide = Math.max(...lines.map((line) => textWidth(line, size))) + (isDoubted ? 24 : 0);
  const [start, stop] = [(left + right - wide) / 2 - 8, (left + right + wide) / 2 + 8];
  const place = { class: size < 13 ? "row-words small" : "row-words", y: y + 4.5 - ((lines.length - 1) * LINE) / 2 };
  const spans = lines.map((line, k) => svg("tspan", { x: start + 8, dy: k && LINE }, line));
  const label = svg("text", place, svg("title", {}, words), spans);
  if (way === "none") return [label];
  const tip = way === "there" ? right - 1 : left + 1;
  const inner = way === "there" ? -1 : 1;
  return [
    number ? svg("text", { class: "row-number", x: from, y: y + 4.5 }, number) : null,
    svg("line", {
      class: `line ${look}`,
      x1: left + (way === "back" && end === "full" ? 9 : 1),
      x2: start,
      y1: y,
      y2: y,
    }),
    svg("line", {
      class: `line ${look}`,
      x1: stop,
      x2: right - (way === "there" && end === "full" ? 9 : 1),
      y1: y,
      y2: y,
    }),
    end === "full" && head(look, tip, y),
    end === "open" && open(look.replace("dashed", ""), tip, y, -inner),
    end === "bar" &&
      svg("line", { class: `line ${look} thick`, x1: tip + inner, x2: tip + inner, y1: y - 7, y2: y + 7 }),
    label,
    isDoubted && doubt(stop - 17, y),
  ].filter((one) => one instanceof SVGElement);
}

/** Draw what happened one after the other, below each other where it is narrow. @param {Stop[]} course @param {number} width @param {number} top */
function courseShapes(course, width, top) {
  const fit = width < NARROW ? MOST_STOPS : Math.min(MOST_STOPS, Math.floor(width / 110));
  /** @type {Stop[]} */
  const rest = [["", t("and_more", { n: course.length - fit + 1 }), "none"]];
  const stops = course.length > fit ? [...course.slice(0, fit - 1), ...rest] : course;
  if (!stops.length) return { shapes: [], height: 0 };
  return width < NARROW ? stopsBelow(stops, width, top) : stopsBeside(stops, width, top);
}

/** @param {Stop[]} stops @param {number} width @param {number} top */
function stopsBelow(stops, width, top) {
  const shapes = [
    svg("line", { class: "line quiet thin", x1: 8, x2: 8, y1: top + 11, y2: top + stops.length * STOP - 11 }),
  ];
  const drawn = stops.flatMap(([when, what, kind], k) => {
    const y = top + k * STOP + STOP / 2;
    const words = [when, what].filter(Boolean).join(": ");
    return [stopMark(kind, 8, y), svg("text", { class: "row-words", x: 24, y: y + 4.5 }, cutTo(words, width - 24, 13))];
  });
  return { shapes: [...shapes, ...drawn], height: stops.length * STOP };
}

/** @param {Stop[]} stops @param {number} width @param {number} top */
function stopsBeside(stops, width, top) {
  const wide = width / stops.length;
  const y = top + 26;
  /** @type {SVGElement[]} */
  const shapes = [svg("line", { class: "line quiet thin", x1: 0, x2: width, y1: y, y2: y })];
  let lines = 1;
  for (const [k, [when, what, kind]] of stops.entries()) {
    const x = (k + 0.5) * wide;
    const words = inLines(what, wide - 10);
    lines = Math.max(lines, words.length);
    shapes.push(
      svg("text", { class: "middle when", x, y: top + 12 }, svg("title", {}, when), cutTo(when, wide - 10, 12, 600)),
      stopMark(kind, x, y),
      ...words.map((line, at) => svg("text", { class: "middle what", x, y: y + 22 + at * 15 }, line)),
    );
    if (k && isFar(stops[k - 1][0], when)) shapes.push(breakAt(k * wide, y));
  }
  return { shapes, height: 38 + lines * 15 };
}

/** Return whether years lie between two dates. @param {string} one @param {string} other */
function isFar(one, other) {
  const [from, to] = [one, other].map((text) => Number(/\d{4}/.exec(text)?.[0] ?? Number.NaN));
  return to - from > 1;
}

/** @param {number} x @param {number} y */
const breakAt = (x, y) =>
  svg(
    "g",
    {},
    svg("rect", { class: "gap", x: x - 7, y: y - 3, width: 14, height: 6 }),
    svg("path", { class: "line quiet thin", d: `M${x - 6} ${y + 7} l5 -14 M${x + 1} ${y + 7} l5 -14` }),
  );

/** @param {string} what @param {number} room */
function inLines(what, room) {
  if (textWidth(what) <= room) return [what];
  const words = what.split(" ");
  let n = words.length - 1;
  while (n > 1 && textWidth(words.slice(0, n).join(" ")) > room) n--;
  return [cutTo(words.slice(0, n).join(" "), room), cutTo(words.slice(n).join(" "), room)];
}

/** @param {string} kind @param {number} x @param {number} y */
function stopMark(kind, x, y) {
  const [sign, look] = STOPS[kind] ?? [];
  if (!sign) return svg("path", { class: "line quiet", d: `M${x} ${y - 6} V${y + 6}` });
  const d = pathOfSign(facts.names.signs.indexOf(sign));
  return svg("path", { class: look, d, transform: `translate(${x} ${y})` });
}
