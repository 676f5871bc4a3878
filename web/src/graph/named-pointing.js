// What the pointer or the focus is on in the named picture: it is said, and the rest fades.

import { part, svg } from "../elements/dom.js";
import { letters } from "../elements/measure.js";
import { balanced } from "../layout/wrap.js";
import { statementsOf } from "../selection/tally.js";
import { selection } from "../store/store.js";
import { count, t } from "../words/text.js";
import { wholeText, withNumber } from "./named-boxes.js";
import { linesOf } from "./named-drawing.js";

/** @import { Picture, PlacedTie } from "../layout/types.d.ts" */
/** @import { DrawnTie, Parts } from "./named-boxes.js" */
/** @import { Note } from "./named-notes.js" */
/** @typedef {{ picture: Picture, parts: Parts, notes: Note[], scale: number }} LaidOut */
/** @typedef {LaidOut & { root: SVGSVGElement }} Drawn */

const LETTERS = 16;
/** How wide the words of a tie are that has none in the picture. */
const WIDEST = 220;

/** Return whether words stand beside a tie. @param {PlacedTie} placed */
export const isWritten = ({ words }) => Boolean(words && !words.isNumber);

/** Return what a tie says as a sentence. @param {DrawnTie} tie @param {Parts} parts */
export function sentence(tie, { ends }) {
  const [from, to] = [ends.get(tie.from)?.name ?? "", ends.get(tie.to)?.name ?? ""];
  if (tie.isReturn) return t("asks_in_return", { who: to, what: tie.prices.join(", ") });
  const number = tie.number ? `: ${tie.number}` : "";
  return `${from} ${tie.text} ${to}${tie.terms}${number}`;
}

/** Return the tie that an element is, or that its words belong to. @param {Drawn} drawn @param {SVGElement | null} element */
export function tieOf({ parts }, element) {
  const at = element?.getAttribute("data-tie") ?? element?.getAttribute("data-words");
  return at === null || at === undefined ? null : parts.ties[Number(at)];
}

/** Fade all but what the pointer or the focus is on, and say what it is. @param {Drawn} drawn @param {SVGElement | null} element */
export function point(drawn, element) {
  const { root, parts, picture } = drawn;
  root.querySelector(".now:not(.kept)")?.remove();
  for (const lit of root.querySelectorAll(".lit")) lit.classList.remove("lit");
  const tie = tieOf(drawn, element);
  const key = element?.getAttribute("data-key")?.replace(/^x/, "") ?? "";
  const isEnd = (/** @type {string} */ end) =>
    end === key || (key.startsWith("f") && `f${parts.ends.get(end)?.frame}` === key);
  const lit = parts.ties.flatMap((one, k) =>
    one === tie || (!tie && key && (isEnd(one.from) || isEnd(one.to))) ? [k] : [],
  );
  root.classList.toggle("fading", lit.length > 0);
  part("hint").textContent = tie ? `${sentence(tie, parts)} · ${statementsText(tie)}` : key ? hintOf(drawn, key) : "";
  const ends = new Set(lit.flatMap((k) => [parts.ties[k].from, parts.ties[k].to]));
  if (key) ends.add(key);
  for (const one of root.querySelectorAll("[data-key]")) {
    const own = one.getAttribute("data-key") ?? "";
    const isLit =
      lit.includes(Number(one.getAttribute("data-tie") ?? -1)) || ends.has(own) || ends.has(`${own}`.replace(/^x/, ""));
    one.classList.toggle("lit", isLit);
  }
  for (const k of lit) for (const one of root.querySelectorAll(`[data-words="${k}"]`)) one.classList.add("lit");
  if (tie && lit.length === 1 && !isWritten(picture.ties[lit[0]]))
    root.append(wordsNow(picture, picture.ties[lit[0]], tie));
}

/** @param {DrawnTie} tie */
const statementsText = (tie) => count(statementsOf(selection, tie.rows).length, "statement");

/** @param {Drawn} drawn @param {string} key */
function hintOf(drawn, key) {
  const end = drawn.parts.ends.get(key);
  if (!end) return "";
  const { size } = selection.nodes.othersOf(end.at);
  return [end.name, end.node?.type, size > 0 && count(size, "neighbour")].filter(Boolean).join(" · ");
}

/** Return the words of a tie that has none in the picture, on ground of their own. @param {Picture} picture @param {PlacedTie} placed @param {DrawnTie} tie @param {string} [look] */
export function wordsNow(picture, { points }, tie, look = "now") {
  const { lines, width } = balanced(
    wholeText(tie.text + tie.terms, tie.number),
    WIDEST,
    9,
    withNumber(tie.number, letters),
  );
  const [x, y] = points[Math.floor(points.length / 2)];
  const height = lines.length * LETTERS + 8;
  const left = Math.max(4 + width / 2 + 8, Math.min(x, picture.width - width / 2 - 12));
  const top = Math.max(4, y - height - 10);
  return svg(
    "g",
    { class: look, "aria-hidden": "true" },
    svg("rect", { x: left - width / 2 - 8, y: top, width: width + 16, height, rx: 6 }),
    linesOf(lines, left, top + 3, tie.number),
  );
}
