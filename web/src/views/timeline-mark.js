// A mark of a timeline: its form says the sign, its line how it is held, a bar on which days it may have happened.

import { svg } from "../elements/dom.js";
import { pressed } from "../elements/link.js";
import { dashLook } from "../graph/samples.js";
import { facts } from "../store/store.js";
import { t } from "../words/text.js";
import { HALF } from "./stacking.js";

/** @import { Unit } from "../selection/timeline.js" */

/** How a mark is held, if not plainly. @typedef {"denied" | "not actual" | "hedged" | "doubted" | "plain"} Held */

/** How long dashes are around a mark, as a share of those along a line. */
const SHORTER = 0.6;
const FORMS = {
  circle: `M${HALF - 1} 0 A${HALF - 1} ${HALF - 1} 0 1 1 ${1 - HALF} 0 A${HALF - 1} ${HALF - 1} 0 1 1 ${HALF - 1} 0 Z`,
  square: "M-5.5 -5.5 H5.5 V5.5 H-5.5 Z",
  diamond: "M-7 0 L0 -7 L7 0 L0 7 Z",
};

/** Return the path of the form of a sign, around 0. @param {number} sign */
export const pathOfSign = (sign) => FORMS[facts.encodings.signs[sign].form];

/** Return the dashes around a mark. @param {Held} held */
function dashesAround(held) {
  const hold = facts.encodings.holds[facts.names.holds.indexOf(held)];
  return dashLook((hold?.dashes ?? []).map((length) => length * SHORTER));
}

/** Return how an act is held. @param {Unit} unit @returns {Held} */
export function heldAs({ main }) {
  const { hold, mark } = facts.statements;
  if (facts.names.marks[mark[main]] === "doubted") return "doubted";
  return /** @type {Held} */ (facts.names.holds[hold[main]]);
}

/** Return the form of a mark around a place. @param {number} sign @param {Held} held @param {number} x @param {number} y */
export function form(sign, held, x, y) {
  const name = facts.names.signs[sign];
  return svg(
    "g",
    { class: `form ${name} ${held === "plain" ? "filled" : "hollow"}`, transform: `translate(${x} ${y})` },
    svg("path", { d: pathOfSign(sign), ...dashesAround(held) }),
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
    class: `days ${facts.names.signs[sign]}`,
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

/** Mark something in the picture where it is what is open. @param {SVGElement} element @param {boolean} isOpen */
export function located(element, isOpen) {
  if (isOpen) element.setAttribute("aria-current", "location");
  return element;
}

/** Return what marks mean, of those that are drawn. @param {Unit[]} units */
export function samplesOf(units) {
  const signs = [...new Set(units.map(({ sign }) => sign))].sort();
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
