// The side: search, viewpoint, level, filters.

import { part, show } from "../elements/dom.js";
import { unfoldAgain, unfolded } from "../elements/focus.js";
import { filterBox, showBox } from "./filters.js";
import { levelBox } from "./level.js";
import { searchBox } from "./search.js";
import { viewpointBox } from "./viewpoint.js";

/** Draw the side; what was unfolded stays so. */
export function drawSide() {
  const place = part("side");
  const open = unfolded(place);
  const { scrollTop } = place;
  const isOpen = place.querySelector("details.group[open]") !== null;
  show(place, searchBox(), viewpointBox(), levelBox(), showBox(), filterBox(isOpen));
  unfoldAgain(place, open);
  if (scrollTop) place.scrollTop = scrollTop;
}
