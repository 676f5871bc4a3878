// The panel: what is open, with the words behind it.

import { linkTo } from "../elements/address.js";
import { copyButton } from "../elements/copy.js";
import { announce, h, part, show } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { opened } from "../store/open.js";
import { change, loadWords, state } from "../store/store.js";
import { t } from "../words/text.js";
import { contentOf } from "./contents.js";
import { legend } from "./legend.js";

/** @type {string | null} */
let lastOpen = null;

/** Draw what is open, or the legend. */
export async function drawPanel() {
  const place = part("panel");
  const what = opened();
  if (!what) {
    lastOpen = null;
    show(place, h("p", { class: "quiet" }, t("click_something")), legend());
    return;
  }
  await loadWords();
  const content = contentOf(what);
  const close = button("×", () => change({ open: null }), { class: "close", "aria-label": t("close") });
  show(
    place,
    h("div", { class: "panel-head" }, close, copyButton(t("copy_link"), linkTo)),
    content || h("p", { class: "quiet" }, t("not_in_page")),
  );
  if (lastOpen !== state.open) arrive(place);
  lastOpen = state.open;
}

/** Lead the reader to what has been opened. @param {HTMLElement} place */
function arrive(place) {
  const head = place.querySelector("h2");
  place.scrollTop = 0;
  if (matchMedia("(max-width: 900px)").matches) place.scrollIntoView();
  if (head && document.body.classList.contains("ready")) {
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
  }
  announce(head ? head.textContent : t("not_in_page"));
}
