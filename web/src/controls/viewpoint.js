// Whose claims are shown.

import { h } from "../elements/dom.js";
import { choice, group, tick } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { change, state } from "../store/store.js";
import { t, upper } from "../words/text.js";
import { viewpointChoices, viewpointLabel } from "../words/viewpoints.js";

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
    state.compared_with &&
      h(
        "p",
        {},
        `${t("compared_with")} ${viewpointLabel(state.compared_with)} · `,
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
