// The named picture as a drawing: text is text, and all that can be opened has a name and can have the focus.

import { svg } from "../elements/dom.js";
import { selection } from "../store/store.js";
import { t } from "../words/text.js";
import { isLight, lookOf, markOf } from "./named-looks.js";
import { INDENT, LETTERS } from "./named-notes.js";
import { dashLook, headShape } from "./samples.js";

/** @import { Picture, PlacedBox, PlacedMember, PlacedTie, Point } from "../layout/types.d.ts" */
/** @import { DrawnTie, End, Parts } from "./named-boxes.js" */
/** @import { Note } from "./named-notes.js" */

const HEAD_LETTERS = 17;
const HEAD_LENGTH = 7;
const TALL = 260;

/**
 * Return the drawing of a picture.
 *
 * @param {Picture} picture
 * @param {Parts} parts
 * @param {Note[]} notes
 * @param {(tie: DrawnTie) => string} sentence
 */
export function drawing(picture, parts, notes, sentence) {
  const root = svg("svg", {
    class: "named",
    role: "group",
    viewBox: `0 0 ${picture.width} ${picture.height}`,
  });
  const frames = picture.boxes.map((box) => boxShape(box, parts));
  const ties = picture.ties.map((placed, k) => tieShape(placed, parts.ties[k], k, sentence));
  const members = picture.boxes.flatMap((box) => box.members.map((member) => memberShape(member, box, parts)));
  const words = picture.ties.map((placed, k) => wordsShape(placed, parts.ties[k], k));
  const below = notes.map((note) => noteShape(note, parts.ties[note.tie]));
  root.append(...frames, ...ties, ...members, ...words.filter((one) => one !== null), ...below);
  return root;
}

/** @param {PlacedTie} placed @param {DrawnTie} tie @param {number} k @param {(tie: DrawnTie) => string} sentence */
function tieShape(placed, tie, k, sentence) {
  const { colour, dashes, width, head } = lookOf(tie);
  const { path } = placed;
  const start = tie.isBoth && head ? HEAD_LENGTH : 0;
  const d = pathText(shortened(path, start, head && head !== "bar" ? HEAD_LENGTH : 0));
  const element = svg(
    "g",
    {
      class: `tie${isLight(tie) ? " light" : ""}`,
      role: "button",
      tabindex: -1,
      "data-key": `t${tie.from}>${tie.to}:${tie.sign}${tie.isReturn ? "r" : ""}`,
      "data-tie": k,
      "aria-label": `${sentence(tie)}. ${t("show_quotes")}`,
    },
    svg("path", { class: "around", d: pathText(path), fill: "none", stroke: colour }),
    svg("path", {
      d,
      fill: "none",
      stroke: colour,
      "stroke-width": width.toFixed(1),
      ...dashLook(dashes),
    }),
    headAt(head, colour, path[path.length - 1], path[path.length - 2], width),
    tie.isBoth && headAt(head, colour, path[0], path[1], width),
    markShape(markOf(tie), colour, placed.points),
  );
  return element;
}

/** @param {string} head @param {string} colour @param {Point} tip @param {Point} before @param {number} width */
function headAt(head, colour, tip, before, width) {
  const turn = tip[0] < before[0] ? 180 : 0;
  const size = (0.9 + 0.08 * width).toFixed(2);
  return headShape(head, colour, `translate(${tip[0]} ${tip[1]}) rotate(${turn}) scale(${size})`);
}

/** @param {string} mark @param {string} colour @param {Point[]} points */
function markShape(mark, colour, points) {
  if (!mark) return null;
  const [x, y] = points[Math.floor(points.length / 2)];
  const place = { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` };
  if (mark === "•")
    return svg("g", place, svg("circle", { class: "mark", r: 4.5, stroke: colour, "stroke-width": 1.8 }));
  if (mark === "?")
    return svg(
      "g",
      place,
      svg("circle", { class: "doubt", r: 8 }),
      svg("text", { class: "doubted", "text-anchor": "middle", y: 4.5, "aria-hidden": "true" }, "?"),
    );
  const slash = svg("path", { d: "M-5.5 5.5 L5.5 -5.5", stroke: colour, "stroke-width": 1.8 });
  return svg("g", place, svg("circle", { class: "mark", r: 8, stroke: colour, "stroke-width": 1.8 }), slash);
}

/** Return a path whose ends are moved back, for heads. @param {Point[]} path @param {number} start @param {number} end */
function shortened(path, start, end) {
  const points = path.map(([x, y]) => /** @type {Point} */ ([x, y]));
  const last = points.length - 1;
  points[0][0] += Math.sign(points[1][0] - points[0][0]) * start;
  points[last][0] += Math.sign(points[last - 1][0] - points[last][0]) * end;
  return points;
}

/** @param {Point[]} path */
function pathText([start, ...rest]) {
  const short = (/** @type {Point} */ [x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const curves = [];
  for (let k = 0; k + 2 < rest.length; k += 3)
    curves.push(
      `C${rest
        .slice(k, k + 3)
        .map(short)
        .join(" ")}`,
    );
  return `M${short(start)} ${curves.join(" ")}`;
}

/** @param {PlacedTie} placed @param {DrawnTie} tie @param {number} k */
function wordsShape({ words }, tie, k) {
  if (!words) return null;
  const number = words.isNumber ? words.lines[0] : tie.number;
  return svg("g", lookOfWords(tie, k), linesOf(words.lines, words.x + words.width / 2, words.y, number));
}

/** @param {DrawnTie} tie @param {number} k */
const lookOfWords = (tie, k) => ({ class: "words", "data-words": k, "aria-hidden": "true", fill: lookOf(tie).colour });

/** Return what a number stands for. @param {Note} note @param {DrawnTie} tie */
function noteShape({ tie: k, number, lines, y }, tie) {
  const at = (/** @type {number} */ line) => y + 12.5 + line * LETTERS;
  const words = lines.map((line, n) => svg("tspan", { x: INDENT, y: at(n) }, line));
  return svg(
    "g",
    lookOfWords(tie, k),
    svg("text", { class: "strong", x: 6, y: at(0) }, number),
    svg("text", {}, words),
  );
}

/**
 * Return lines of text around a middle; the number at their end stands out.
 *
 * @param {string[]} lines
 * @param {number} x
 * @param {number} top
 * @param {string} [number]
 */
export function linesOf(lines, x, top, number = "") {
  const last = number.replaceAll(" ", "\u00a0");
  return svg(
    "text",
    { "text-anchor": "middle" },
    lines.map((line, k) => {
      const y = top + 12.5 + k * LETTERS;
      const isNumbered = last && line.endsWith(last);
      const own = isNumbered ? line.slice(0, line.length - last.length) : line;
      return svg("tspan", { x, y }, own, isNumbered && svg("tspan", { class: "strong" }, last));
    }),
  );
}

/** @param {PlacedBox} placed @param {Parts} parts */
function boxShape(placed, { ends, heads }) {
  const { box, x, y, width, height } = placed;
  const end = /** @type {End} */ (ends.get(box.id));
  const head = heads.get(box.id);
  const isIssue = end.node?.shape === "diamond" && !head;
  const look = head?.isFolded ? " folded" : isIssue ? " issue" : "";
  const rect = svg("rect", { x, y, width, height, rx: isIssue ? Math.min(20, height / 2) : 14 });
  const isFolded = Boolean(head?.isFolded);
  const anchor = isFolded ? "middle" : "start";
  const name = svg("text", { class: "strong", "text-anchor": anchor }, nameLines(placed, end.lang, head));
  const glyph = head?.isFolded
    ? null
    : glyphAt(end.node?.shape ?? "square", x + 20, box.isFrame ? y + 18 : middleOfName(box, y, height), 6, true);
  const label = [end.name, head?.note, head?.isFolded && t("unfold")].filter(Boolean).join(", ");
  const own = {
    class: `block${look}`,
    role: "button",
    tabindex: -1,
    "data-key": box.id,
    "aria-label": label,
  };
  if (!box.isFrame || !head) return svg("g", own, rect, glyph, name);
  const fold = svg(
    "g",
    {
      class: "fold",
      role: "button",
      tabindex: -1,
      "data-key": `x${box.id}`,
      "aria-label": `${head.note}: ${t("fold", { name: head.name })}`,
    },
    svg("text", { class: "count", x: x + width - 12, y: y + 23, "text-anchor": "end" }, `${head.note} −`),
  );
  return svg("g", { class: "frame" }, svg("g", own, rect, glyph, name), fold);
}

/** Return how high the name of an actor lies: near the top where its box is so tall that the middle may be out of sight. @param {{ lines: string[] }} box @param {number} y @param {number} height */
const middleOfName = ({ lines }, y, height) =>
  y + (height > TALL ? (lines.length * HEAD_LETTERS) / 2 + 12 : height / 2);

/** Return the lines of a name; behind that of a folded frame, how many are in it. @param {PlacedBox} placed @param {string | null} lang @param {ReturnType<Parts["heads"]["get"]>} head */
function nameLines({ box: { lines, isFrame }, x, y, width, height }, lang, head) {
  const isFolded = Boolean(head?.isFolded);
  if (isFrame) return lines.map((line, k) => svg("tspan", { x: x + 32, y: y + 23 + k * HEAD_LETTERS, lang }, line));
  const top = middleOfName({ lines }, y, height) - (lines.length * HEAD_LETTERS) / 2 + 13;
  const place = (/** @type {number} */ k) => ({ x: isFolded ? x + width / 2 : x + 34, y: top + k * HEAD_LETTERS });
  return lines.map((line, k) =>
    svg("tspan", { ...place(k), ...(head?.isFolded && k >= head.lines ? { class: "note" } : { lang }) }, line),
  );
}

/** @param {PlacedMember} member @param {PlacedBox} box @param {Parts} parts */
function memberShape(member, { x, width }, { ends }) {
  const end = /** @type {End} */ (ends.get(member.id));
  const { id, lines, y, height, atLeft, atRight } = member;
  const isAtRight = atRight > atLeft;
  const at = isAtRight ? x + width - 14 : x + 14;
  const strong = selection.nodes.weightOf(end.at);
  const size = Math.min(9, 5 + Math.sqrt(strong) / 1.6);
  const textX = isAtRight ? x + width - 28 : x + 28;
  const top = y - (lines.length * LETTERS) / 2 + 12.5;
  const bar = (/** @type {number} */ edge) =>
    svg("path", { class: "reach", d: `M${edge} ${y - height / 2 + 4} V${y + height / 2 - 2}` });
  return svg(
    "g",
    {
      class: `member${end.isStrong ? " strong" : ""}`,
      role: "button",
      tabindex: -1,
      "data-key": id,
      "aria-label": `${end.name}, ${end.node?.type ?? ""}`,
    },
    svg("rect", { class: "around", x: x + 2, y: y - height / 2, width: width - 4, height, rx: 6 }),
    atRight > 1 && bar(x + width - 1.5),
    atLeft > 1 && bar(x + 1.5),
    glyphAt(end.node?.shape ?? "dot", at, y, size, size > 7.5),
    svg(
      "text",
      { "text-anchor": isAtRight ? "end" : "start", lang: end.lang },
      lines.map((line, k) => svg("tspan", { x: textX, y: top + k * LETTERS }, line)),
    ),
  );
}

/** Return the form of an actor. @param {string} form @param {number} x @param {number} y @param {number} r @param {boolean} isFull */
export function glyphAt(form, x, y, r, isFull) {
  const look = { class: `glyph${isFull ? " full" : ""}`, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` };
  if (form === "square")
    return svg("rect", { ...look, x: -r + 0.5, y: -r + 0.5, width: 2 * r - 1, height: 2 * r - 1, rx: 2 });
  if (form === "triangle") return svg("path", { ...look, d: `M0 ${-r - 1} L${r + 1} ${r - 1} L${-r - 1} ${r - 1} Z` });
  if (form === "diamond") return svg("path", { ...look, d: `M0 ${-r - 1} L${r + 1} 0 L0 ${r + 1} L${-r - 1} 0 Z` });
  return svg("circle", { ...look, r });
}
