// The filters: level, weight, what statements must be like, and how the page looks; how many are set, and how to reset.

import { h, part, show } from "../elements/dom.js";
import { unfoldAgain, unfolded } from "../elements/focus.js";
import { group } from "../elements/forms.js";
import { button } from "../elements/link.js";
import { fieldsThat } from "../state/address.js";
import { change, opening, state } from "../store/store.js";
import { matchingText } from "../words/captions.js";
import { t } from "../words/text.js";
import { displayBox } from "./display.js";
import { filterBox, showBox } from "./filters.js";
import { levelBox } from "./level.js";

/** What a comparison is of in whole, unless a reader chooses. */
const COMPARED = ["modes", "polarities"];

/** Return the filters that are not as the page opened, without what a comparison needs: it is of all claims. */
export const filtersSet = () =>
  fieldsThat("filters").filter(
    (name) =>
      JSON.stringify(state[name]) !== JSON.stringify(opening[name]) &&
      !(state.compared_with && COMPARED.includes(name) && state[name] === null),
  );

/** Draw the filters; what was unfolded stays so. */
export function drawSide() {
  const place = part("side");
  const open = unfolded(place);
  const { scrollTop } = place;
  const areMore = place.querySelector("details.group[open]") !== null;
  const set = filtersSet();
  const reset = () => change(Object.fromEntries(set.map((name) => [name, opening[name]])));
  show(
    place,
    h(
      "div",
      { class: "box-head" },
      h("h2", {}, t("filters")),
      set.length > 0 && button(t("reset"), reset, { class: "quiet-button" }),
      button("×", () => place.hidePopover(), { class: "close", "aria-label": t("close") }),
    ),
    h("p", { class: "quiet" }, matchingText()),
    levelBox(),
    showBox(),
    filterBox(areMore),
    group(t("display"), displayBox()),
  );
  unfoldAgain(place, open);
  if (scrollTop) place.scrollTop = scrollTop;
}
