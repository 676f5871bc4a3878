// The frame of the page: its head, tabs, and the places that all else is drawn in.

import { searchBox } from "../controls/search.js";
import { drawSide, filtersSet } from "../controls/side.js";
import { drawTime } from "../controls/time.js";
import { drawViewpoint } from "../controls/viewpoint.js";
import { box, closeBox, drawBox } from "../elements/box.js";
import { h, part, show } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { ANNOTATOR } from "../elements/windows.js";
import { makeStage } from "../graph/stage.js";
import { legend } from "../panel/legend.js";
import { drawSaving } from "../save/menu.js";
import { cutAtWord } from "../selection/tie-labels.js";
import { SERVED_TABS, TABS } from "../state/choices.js";
import { isPlaying } from "../store/play.js";
import { annotatingAddress, askingOf, change, facts, missing, state } from "../store/store.js";
import { matchingText } from "../words/captions.js";
import { hasPeriod, periodText } from "../words/dates.js";
import { count, t, upper } from "../words/text.js";
import { viewpointLabel } from "../words/viewpoints.js";
import { storyStrip } from "./story.js";

/** @import { Tab } from "../state/types.d.ts" */

/** The boxes below the head, drawn again after a change while they are open. */
const BOXES = ["viewpoint", "time", "side"];

/** How many letters are shown of a part of the address. */
const MOST_LETTERS = 60;

/** Make the frame. */
export function makeFrame() {
  show(
    part("app"),
    h(
      "header",
      {},
      h("h1", {}, facts.title),
      searchBox(),
      h("div", { id: "tools", class: "tools", inert: true }, headBoxes(), annotatorLink()),
    ),
    h(
      "nav",
      { id: "views", "aria-label": t("views") },
      h("div", { id: "tabs", role: "tablist", "aria-label": t("views"), onkeydown: moveTab }, tabs().map(tabButton)),
      h("p", { id: "matching", class: "quiet" }),
    ),
    storyStrip(),
    h("p", { id: "left-out", role: "status" }),
    h(
      "main",
      {},
      h(
        "div",
        { id: "main", role: "tabpanel" },
        makeStage(box("legend", t("legend"), t("legend"), () => show(part("legend"), legend()))),
        h("img", { id: "printed", alt: "" }),
        h("div", { id: "sheet" }),
        h("p", { id: "caption" }),
      ),
    ),
    h("aside", { id: "panel", tabindex: 0, "aria-label": t("quotes") }),
    h("p", { id: "announced", class: "unseen", "aria-live": "polite" }),
  );
  document.addEventListener("keydown", shortcuts);
}

/** The boxes of the head: two that say what is chosen, and two that are seldom needed. */
const headBoxes = () => [
  box("viewpoint", chosen("viewpoint", upper(t("according_to"))), upper(t("according_to")), drawViewpoint),
  box("time", chosen("time", t("period")), t("period"), drawTime),
  box("side", [t("filters"), h("span", { class: "set" })], t("filters"), drawSide),
  box("save", t("save"), t("save"), drawSaving),
];

/** Return a link to where articles are annotated, if that can be done beside the page. */
function annotatorLink() {
  const href = annotatingAddress();
  return href && h("a", { href, target: ANNOTATOR, class: "annotate" }, t("annotate"));
}

/** Return the words of a button that says what is chosen. @param {string} id @param {string} name */
const chosen = (id, name) => [h("span", { class: "quiet" }, name), h("span", { id: `chosen-${id}`, class: "chosen" })];

/** Show in the frame what is chosen. */
export function drawFrame() {
  const { tab, open } = state;
  document.documentElement.dataset.theme = state.theme;
  document.body.classList.toggle("wide", !open);
  for (const name of tabs()) {
    const button = part(`tab-${name}`);
    button.setAttribute("aria-selected", String(name === tab));
    button.tabIndex = name === tab ? 0 : -1;
  }
  const named = missing.map((one) => cutAtWord(one, MOST_LETTERS));
  part("left-out").hidden = !named.length;
  part("left-out").textContent = named.length ? t("left_out_of_address", { what: named.join("; ") }) : "";
  part(`tab-${tab}`).scrollIntoView?.({ block: "nearest", inline: "nearest" });
  part("main").setAttribute("aria-labelledby", `tab-${tab}`);
  part("stage").hidden = tab !== "graph";
  part("sheet").hidden = tab === "graph";
}

/** Say in the head what is chosen, and how much matches it; draw anew the boxes that are open. */
export function drawHead() {
  const viewpoints = [...state.according_to, ...(state.compared_with ?? [])];
  part("chosen-viewpoint").textContent =
    viewpoints.length > 1 ? count(viewpoints.length, "viewpoint") : viewpointLabel(viewpoints);
  part("chosen-time").textContent = (isPlaying() ? "▶ " : "") + (hasPeriod() ? periodText() : t("any_time"));
  const set = filtersSet().length;
  const opener = part("open-side");
  show(/** @type {Element} */ (opener.querySelector(".set")), set > 0 && String(set));
  opener.setAttribute("aria-label", set ? t("filters_set", { n: set }) : t("filters"));
  part("matching").textContent = matchingText();
  for (const id of BOXES) drawBox(id);
}

/** Return the tabs that the page has. */
const tabs = () => (askingOf() ? SERVED_TABS : TABS);

/** @param {Tab} name */
const tabButton = (name) =>
  button(t(`tab_${name}`), () => change({ tab: name }), { role: "tab", id: `tab-${name}`, "aria-controls": "main" });

/** @param {KeyboardEvent} event */
async function moveTab({ key }) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (!step) return;
  const all = tabs();
  const next = all[(all.indexOf(state.tab) + step + all.length) % all.length];
  await change({ tab: next });
  part(`tab-${next}`).focus();
}

/** @param {KeyboardEvent} event */
function shortcuts(event) {
  if (event.target instanceof Element && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  const isBoxOpen = document.querySelector(":popover-open") !== null;
  if (event.key === "Escape" && state.open && !isBoxOpen) change({ open: null });
  if (event.key !== "/") return;
  event.preventDefault();
  for (const id of [...BOXES, "save"]) closeBox(id);
  part("search").focus();
}
