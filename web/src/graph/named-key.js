// What the lines of the named picture mean: only what is in it.

import { svg } from "../elements/dom.js";
import { facts, selection } from "../store/store.js";
import { t } from "../words/text.js";
import { namedParts } from "./named.js";
import { isLight, lookOf, markOf } from "./named-looks.js";
import { partSamples, sample, signSample } from "./samples.js";
import { ink } from "./theme.js";

/** @import { Sample } from "./samples.js" */

/** Return samples of what is drawn, with their words. @returns {Sample[]} */
export function keySamples() {
  const ties = namedParts()?.parts.ties ?? [];
  const signs = [...new Set(ties.map((tie) => tie.sign))].sort((one, other) => one - other);
  const looks = ties.map(lookOf);
  const grey = ink().line;
  /** @type {Sample[]} */
  const samples = selection.parts
    ? partSamples()
    : signs.map((sign) => [signSample(sign), facts.encodings.signs[sign].words]);
  const { holds, marks } = facts.encodings;
  for (const { dashes, words } of holds)
    if (dashes.length && looks.some((look) => look.dashes === dashes))
      samples.push([sample(grey, { dashes, head: "" }), words]);
  for (const { sign, words } of [...holds, ...marks])
    if (sign && ties.some((tie) => markOf(tie) === sign)) samples.push([signed(sign), words]);
  if (ties.some(isLight) && !ties.every(isLight)) samples.push([faint(sample(grey, { head: "" })), t("key_light")]);
  if (ties.some(({ text }) => text.includes("["))) samples.push([signed("[ ]"), t("key_inferred")]);
  return samples;
}

/** @param {SVGElement} drawn */
function faint(drawn) {
  drawn.setAttribute("opacity", "0.5");
  return drawn;
}

/** @param {string} mark */
function signed(mark) {
  const text = svg("text", { x: 21, y: 12, "text-anchor": "middle", "font-size": 14, fill: ink().text }, mark);
  return svg("svg", { class: "sample", width: 42, height: 14, viewBox: "0 0 42 14", "aria-hidden": "true" }, text);
}
