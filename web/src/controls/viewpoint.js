// Whose claims are shown, and with whose they are compared.

import { h } from "../elements/dom.js";
import { choice, group, tick } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { number } from "../elements/number.js";
import { partSample } from "../graph/samples.js";
import { PARTS } from "../selection/compare.js";
import { change, selection, state } from "../store/store.js";
import { t, upper } from "../words/text.js";
import { PART_SIGNS, partWords, viewpointChoices } from "../words/viewpoints.js";

/** @import { ComparedClaim } from "../selection/types.d.ts" */

/** Whether the reader is choosing several. */
let isUnion = false;

/** Return the box. */
export function viewpointBox() {
  const choices = viewpointChoices();
  const isSeveral = state.according_to.length > 1 || isUnion;
  const title = upper(t("according_to"));
  return group(
    title,
    choice(
      title,
      [...choices, ["union", t("viewpoint_several")]],
      isSeveral ? "union" : state.according_to[0],
      (name) => {
        isUnion = name === "union";
        change({ according_to: isUnion ? state.according_to : [name] });
      },
    ),
    isSeveral && h("div", { class: "union" }, unionTicks(choices)),
    h("label", { class: "line" }, `${t("compare_with")} `, comparedWith(choices)),
    selection.parts &&
      h(
        "ul",
        { class: "parts" },
        PARTS.map((part, k) => partItem(part, k, selection.parts?.claims[k] ?? [])),
      ),
    state.compared_with &&
      h(
        "p",
        {},
        link(t("compare_claims"), () => change({ tab: "compare" })),
      ),
  );
}

/** @param {[string, string][]} choices */
function unionTicks(choices) {
  const holders = choices.filter(([name]) => name !== "everyone");
  return holders.map(([name, label]) =>
    tick(label, state.according_to.includes(name), (isOn) => {
      const viewpoint = holders
        .map(([key]) => key)
        .filter((key) => (key === name ? isOn : state.according_to.includes(key)));
      change({ according_to: viewpoint.length ? viewpoint : ["authors"] });
    }),
  );
}

/**
 * Return the choice of whose claims to compare with: of all of them, denied and planned ones too.
 *
 * @param {[string, string][]} choices
 */
function comparedWith(choices) {
  return choice(
    t("compare_with"),
    [["", t("compare_with_none")], ...choices],
    state.compared_with?.[0] ?? "",
    (name) => {
      if (name) change({ compared_with: [name], polarities: null, modes: null });
      else change({ compared_with: null, tab: state.tab === "compare" ? "graph" : state.tab });
    },
  );
}

/** @param {string} part @param {number} k @param {ComparedClaim[]} claims */
function partItem(part, k, claims) {
  const words = partWords(part);
  const opening = number(
    claims.length,
    claims.flatMap((claim) => claim.statements),
    words,
  );
  return h("li", {}, partSample(k), h("span", {}, `${PART_SIGNS[k]} ${words}: `, opening));
}
