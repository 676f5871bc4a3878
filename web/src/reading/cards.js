// The cards beside the text: who does what to whom, whose claim it is, and how sure.

import { h } from "../elements/dom.js";
import { button, link } from "../elements/link.js";
import { lookOf, swatch } from "./text.js";

/** @import { Child } from "../elements/types.d.ts" */
/** @import { Callbacks, Claim, Part, Reading } from "./types.d.ts" */

/**
 * Return the card of a claim.
 *
 * @param {Claim} claim
 * @param {number} number Its place in the text.
 * @param {Reading} reading
 * @param {Callbacks} callbacks
 */
export function cardOf(claim, number, reading, callbacks) {
  const { by, marks, actions, isSourceInferred } = claim;
  const { name, lang } = reading.claimants[by ?? 0];
  const source = h("bdi", { lang }, isSourceInferred ? `[${name}]` : name);
  const whose = by === null ? reading.say("the_author") : [source, `, ${reading.say("reading_quoted")}`];
  return h(
    "div",
    { class: `note-card ${lookOf(claim)}` },
    h(
      "p",
      { class: "sentence" },
      h("span", { class: "note-number" }, number),
      link(sentenceOf(claim, reading), () => callbacks.open([claim.id]), { class: "link whole" }),
    ),
    h(
      "p",
      { class: "whose" },
      " ",
      h("span", { class: "name" }, swatch(by), h("span", {}, whose)),
      marks.map((mark) => h("span", { class: "mark" }, mark)),
      actions.map(({ label, press }) => button(label, press, { class: "action" })),
    ),
  );
}

/** @param {Claim} claim @param {Reading} reading @returns {Child[]} */
function sentenceOf({ sentence, sign, denied, doubted }, { say }) {
  const words = sentence.map((part, k) => [k > 0 && !part.text.startsWith(",") && " ", partOf(part, sign)]);
  return [denied && h("strong", {}, `⊘ ${say("look_denied")}: `), doubted && h("strong", {}, "? "), words];
}

/** @param {Part} part @param {string} sign */
function partOf({ text, kind, lang, inferred = false }, sign) {
  const shown = inferred ? `[${text}]` : text;
  if (kind === "verb") return h("span", { class: `verb ${sign}` }, shown);
  return kind ? h("bdi", { class: kind, lang }, shown) : shown;
}
