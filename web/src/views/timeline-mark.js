// A mark of a timeline: its form says the sign, its line how it is held, a bar on which days it may have happened.

import { svg } from "../elements/dom.js";
import { pressed } from "../elements/link.js";
import { facts } from "../store/store.js";
import { t } from "../words/text.js";
import { HALF } from "./stacking.js";

/** @import { Unit } from "../selection/timeline.js" */

/** How a mark is held, if not plainly. @typedef {"denied" | "not actual" | "hedged" | "doubted" | "plain"} Held */

const DASHES = { denied: null, "not actual": "3.5 2.5", hedged: "0.1 3", doubted: "0.1 3", plain: null };
const FORMS = [
  `M${HALF - 1} 0 A${HALF - 1} ${HALF - 1} 0 1 1 ${1 - HALF} 0 A${HALF - 1} ${HALF - 1} 0 1 1 ${HALF - 1} 0 Z`,
  "M-5.5 -5.5 H5.5 V5.5 H-5.5 Z",
  "M-7 0 L0 -7 L7 0 L0 7 Z",
];
/** The letters that say a form where it stands for many. */
export const LETTERS = ["●", "■", "◆"];

/** Return the form of a sign. @param {number} sign */
export const formOfSign = (sign) => Math.min(sign, FORMS.length - 1);

/** Return how an act is held. @param {Unit} unit @returns {Held} */
export function heldAs({ main }) {
  const { hold, mark } = facts.statements;
  if (facts.names.marks[mark[main]] === "doubted") return "doubted";
  return /** @type {Held} */ (facts.names.holds[hold[main]]);
}

/** Return the form of a mark around a place. @param {number} sign @param {Held} held @param {number} x @param {number} y */
export function form(sign, held, x, y) {
  const name = facts.names.signs[formOfSign(sign)];
  return svg(
    "g",
    { class: `form ${name} ${held === "plain" ? "filled" : "hollow"}`, transform: `translate(${x} ${y})` },
    svg("path", { d: FORMS[formOfSign(sign)], "stroke-dasharray": DASHES[held] }),
    held === "denied" && svg("path", { class: "slash", d: "M-6 6 L6 -6" }),
    held === "doubted" && svg("text", { class: "doubt", y: 4.5 }, "?"),
  );
}

/** Return a form alone, for a legend. @param {number} sign @param {Held} held */
export const formSample = (sign, held) =>
  svg(
    "svg",
    { class: "sample", width: 18, height: 16, viewBox: "-9 -8 18 16", "aria-hidden": "true" },
    form(sign, held, 0, 0),
  );

/** Return a bar alone, for a legend. */
export const barSample = () =>
  svg(
    "svg",
    { class: "sample", width: 32, height: 16, viewBox: "-9 -8 32 16", "aria-hidden": "true" },
    bar(2, -7, 21, 0),
    form(2, "plain", 0, 0),
  );

/** @param {number} sign @param {number} left @param {number} right @param {number} y */
export const bar = (sign, left, right, y) =>
  svg("rect", {
    class: `days ${facts.names.signs[formOfSign(sign)]}`,
    x: left,
    y: y - HALF,
    width: Math.max(right - left, 0),
    height: 2 * HALF,
    rx: 4,
  });

/**
 * Return something in the picture that can be pressed.
 *
 * @param {string} words What it is called.
 * @param {() => unknown} open
 * @param {...(SVGElement | false | null)} shapes
 */
export const pressable = (words, open, ...shapes) =>
  svg(
    "g",
    { class: "mark", tabindex: 0, role: "button", "aria-label": words, onclick: open, onkeydown: pressed(open) },
    svg("title", {}, words),
    shapes,
  );

/** Return what marks mean, of those that are drawn. @param {Unit[]} units */
export function samplesOf(units) {
  const signs = [...new Set(units.map(({ sign }) => formOfSign(sign)))].sort();
  const helds = new Set(units.map(heldAs));
  /** @type {Exclude<Held, "plain">[]} */
  const others = ["not actual", "denied", "hedged", "doubted"];
  /** @type {[SVGElement, string][]} */
  const samples = signs.map((sign) => [formSample(sign, "plain"), facts.labels.signs[sign]]);
  for (const held of others)
    if (helds.has(held)) samples.push([formSample(2, held), t(`held_${held.replace(" ", "_")}`)]);
  if (units.some(({ first, last }) => first !== last)) samples.push([barSample(), t("days_possible")]);
  return samples;
}
