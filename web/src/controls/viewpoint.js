// Whose claims are shown: one viewpoint, or several together.

import { h, part, show } from "../elements/dom.js";
import { tick } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { searchedSources } from "../elements/searched.js";
import { claimsBy } from "../selection/viewpoints.js";
import { change, facts, state } from "../store/store.js";
import { numeral, t, upper } from "../words/text.js";
import { viewpointChoices, viewpointLabel } from "../words/viewpoints.js";

/** From how many viewpoints on they are searched. */
const MANY = 10;

/** Whether the reader is choosing several. */
let isUnion = false;
/** What the reader looks for among many. */
const memory = { wanted: "" };

/** Draw the choice of viewpoints. */
export function drawViewpoint() {
  const list = h("div", { class: "viewpoints", role: "group", "aria-label": upper(t("according_to")) });
  const choices = viewpointChoices();
  const numbers = claimsBy(facts);
  const found = (/** @type {(name: string) => boolean} */ fits) => choicesThatFit(choices, numbers, fits);
  show(
    part("viewpoint"),
    h("div", { class: "box-head" }, h("h2", {}, upper(t("according_to"))), severalTick()),
    searchedSources(t("sources_find"), memory, list, found).slice(choices.length > MANY ? 0 : 1),
    compareLink(),
  );
}

const severalTick = () =>
  tick(t("viewpoint_several"), isSeveral(), (isOn) => {
    isUnion = isOn;
    if (isOn || state.according_to.length < 2) drawViewpoint();
    else change({ according_to: state.according_to.slice(0, 1) });
  });

const isSeveral = () => isUnion || state.according_to.length > 1;

/**
 * Return the viewpoints that match what is looked for; of a signer of all articles, whose claims are those of the
 * authors, only where it is chosen.
 *
 * @param {[string, string][]} choices
 * @param {Map<string, number>} numbers
 * @param {(name: string) => boolean} fits
 */
function choicesThatFit(choices, numbers, fits) {
  const type = isSeveral() ? "checkbox" : "radio";
  const isSame = (/** @type {string} */ name) =>
    name.startsWith("by:") && numbers.get(name) === numbers.get("authors") && !state.according_to.includes(name);
  const shown = choices.filter(
    ([name, label]) => (type === "radio" || name !== "everyone") && !isSame(name) && fits(label),
  );
  return shown.map(([name, label]) =>
    h(
      "label",
      { class: "tick" },
      h("input", {
        type,
        name: "according-to",
        checked: state.according_to.includes(name),
        onchange: (event) => choose(name, event.target.checked),
      }),
      h("span", { dir: "auto" }, upper(label)),
      h("span", { class: "number quiet" }, numeral(numbers.get(name) ?? 0)),
    ),
  );
}

/** @param {string} name @param {boolean} isOn */
function choose(name, isOn) {
  if (!isSeveral()) {
    change({ according_to: [name] });
    return;
  }
  const names = viewpointChoices().map(([one]) => one);
  const viewpoint = names.filter((one) => (one === name ? isOn : state.according_to.includes(one)));
  change({ according_to: viewpoint.length ? viewpoint : ["authors"] });
}

const compareLink = () =>
  h(
    "p",
    {},
    state.compared_with && `${t("compared_with")} ${viewpointLabel(state.compared_with)} · `,
    link(t("compare_claims"), () => change({ tab: "compare" })),
  );
