// The panel: what is open, with the words behind it.

import { linkTo } from "../elements/address.js";
import { copyButton } from "../elements/copy.js";
import { announce, h, part, show } from "../elements/dom.js";
import { unfoldAgain, unfolded } from "../elements/focus.js";
import { button } from "../elements/link.js";
import { opened } from "../store/open.js";
import { change, loadWords, state } from "../store/store.js";
import { t } from "../words/text.js";
import { contentOf } from "./contents.js";

/** @type {string | null} */
let lastOpen = null;
/** What was open before, the last at the end. @type {string[]} */
const trail = [];

/** Draw what is open, or the legend. */
export async function drawPanel() {
  const place = part("panel");
  const what = opened();
  if (!what || !state.open) {
    lastOpen = null;
    trail.length = 0;
    show(place);
    return;
  }
  await loadWords();
  const content = contentOf(what);
  if (lastOpen && lastOpen !== state.open) step(lastOpen, state.open);
  const before = lastOpen === state.open ? { open: unfolded(place), top: place.scrollTop } : null;
  show(
    place,
    h(
      "div",
      { class: "panel-head" },
      trail.length > 0 && button(`‹ ${t("back")}`, goBack, { class: "quiet-button" }),
      copyButton(t("copy_link"), linkTo),
      button("×", () => change({ open: null }), { class: "close", "aria-label": t("close") }),
    ),
    content || h("p", { class: "quiet" }, t("not_in_page")),
  );
  if (before) {
    unfoldAgain(place, before.open);
    place.scrollTop = before.top;
  } else arrive(place);
  lastOpen = state.open;
}

/** Remember what was open, or forget it on the way back. @param {string} last @param {string} next */
function step(last, next) {
  if (trail.at(-1) === next) trail.pop();
  else trail.push(last);
}

const goBack = () => change({ open: trail.at(-1) ?? null });

/** Lead the reader to what has been opened. @param {HTMLElement} place */
function arrive(place) {
  const head = place.querySelector("h2");
  place.scrollTop = 0;
  if (head && document.body.classList.contains("ready")) {
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
  }
  announce(head ? head.textContent : t("not_in_page"));
}
