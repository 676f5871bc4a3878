// What the lines and patterns of an annotated text mean, of those that are in it; a claimant can be chosen.

import { h } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { swatch } from "./text.js";

/** @import { Callbacks, Claim, Claimant, Reading } from "./types.d.ts" */

const MOST_CLAIMANTS = 8;

/** Return the key. @param {Reading} reading @param {Claim[]} claims @param {Callbacks} callbacks */
export function keyOf({ claimants, say }, claims, callbacks) {
  const has = (/** @type {(claim: Claim) => unknown} */ test) => claims.some(test);
  /** @type {[boolean, string, string][]} */
  const looks = [
    [has(({ hold, denied }) => !hold && !denied), "", say("look_plain")],
    [has(({ hold }) => hold === "not actual"), "held-not-actual", say("look_not_actual")],
    [has(({ hold, doubted }) => hold === "hedged" || doubted), "held-hedged", say("look_hedged")],
    [has(({ denied }) => denied), "denied", `⊘ ${say("held_denied")}`],
    [has(({ doubted }) => doubted), "doubted", `? ${say("held_doubted")}`],
    [has(({ sign }) => sign === "cooperation"), "cooperation", say("look_cooperation")],
    [has(({ sign }) => sign === "conflict"), "conflict", say("look_conflict")],
  ];
  const buttons = claimants.map((one, at) => claimantButton(one, at, callbacks));
  const others = buttons.slice(MOST_CLAIMANTS);
  const isOpen = claimants.slice(MOST_CLAIMANTS).some(({ isChosen }) => isChosen);
  return h(
    "div",
    { class: "reading-key" },
    h(
      "div",
      { class: "claimants", role: "group", "aria-label": say("reading_claimants") },
      h("span", { class: "quiet" }, say("reading_claimants")),
      buttons.slice(0, MOST_CLAIMANTS),
      others.length > 0 &&
        h("details", { open: isOpen }, h("summary", {}, say("and_more", { n: others.length })), others),
    ),
    h(
      "p",
      { class: "looks-of-lines" },
      looks.map(([isThere, look, words]) => isThere && h("span", { class: `underline ${look}` }, words)),
    ),
  );
}

/** @param {Claimant} claimant @param {number} at @param {Callbacks} callbacks */
const claimantButton = ({ id, name, lang, count, isChosen }, at, { choose }) =>
  button([swatch(at || null), h("bdi", { lang }, name), ` ${count}`], () => choose(isChosen ? null : id), {
    class: "claimant",
    "aria-pressed": String(isChosen),
  });
