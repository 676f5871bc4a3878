// The place of the graph: its tools, the named picture or the whole network, and what its arrows mean.

import { h, part, show } from "../elements/dom.js";
import { emptyNote } from "../elements/empty.js";
import { button } from "../elements/link.js";
import { growFrom, opened } from "../store/open.js";
import { change, drawnSelection, selection, state } from "../store/store.js";
import { nameOf } from "../words/names.js";
import { t } from "../words/text.js";
import { drawGraph, drawnNetwork, FREE_UP_TO, fitGraph, focusOn, setPhysics } from "./canvas.js";
import { runLibrary } from "./library.js";
import { drawNamed, fitNamed, makeMovable, redrawNamed, showNamed, zoom } from "./named.js";
import { keySamples } from "./named-key.js";
import { canRedo, canUndo, redo, rememberStep, undo } from "./steps.js";

/** @import { Child } from "../elements/types.d.ts" */

const PICTURES = /** @type {const} */ (["named", "whole"]);

/** Return the place of the graph. @param {Child} legend What opens the legend of the whole network. */
export function makeStage(legend) {
  const named = h("div", { id: "named" });
  makeMovable(named);
  document.addEventListener("keydown", undoByKey);
  return h(
    "div",
    { id: "stage", inert: true },
    tools(legend),
    h(
      "div",
      { class: "pictures" },
      named,
      h("div", { id: "canvas", role: "application", "aria-label": t("graph_of") }),
      h("p", { id: "empty", class: "empty" }),
      h("p", { id: "hint", class: "hint" }),
    ),
    h("ul", { id: "key", class: "key", "aria-label": t("legend") }),
  );
}

/** @param {Child} legend */
function tools(legend) {
  const physics = h("input", { type: "checkbox", onchange: (event) => setPhysics(event.target.checked) });
  const choose = (/** @type {typeof PICTURES[number]} */ picture) => change({ picture });
  return h(
    "div",
    { class: "graph-tools", role: "toolbar", "aria-label": t("graph_tools") },
    h(
      "div",
      { class: "pressed", role: "group", "aria-label": t("picture") },
      PICTURES.map((name) => button(t(`picture_${name}`), () => choose(name), { id: `picture-${name}` })),
    ),
    button(t("undo"), undo, { id: "undo" }),
    button(t("redo"), redo, { id: "redo" }),
    button("", growFromOpen, { id: "grow" }),
    h(
      "div",
      { class: "right" },
      h("span", { id: "legend-of-whole" }, legend),
      h("label", { class: "tick", id: "physics" }, physics, h("span", {}, t("physics"))),
      button("−", () => zoom(-1), { id: "zoom-out", "aria-label": t("zoom_out"), title: t("zoom_out") }),
      button("+", () => zoom(1), { id: "zoom-in", "aria-label": t("zoom_in"), title: t("zoom_in") }),
      button(t("fit"), () => (state.picture === "named" ? fitNamed() : fitGraph())),
    ),
  );
}

/** Draw what is selected. @param {boolean} isElsewhere Whether it is to be looked at as a whole again. */
export async function drawStage(isElsewhere) {
  const isNamed = state.picture === "named";
  const isEmpty = !selection.arrows.size && !(selection.isGrown && !isNamed);
  rememberStep();
  show(part("empty"), isEmpty && emptyNote());
  part("named").hidden = !isNamed;
  part("canvas").hidden = isNamed;
  drawTools(isNamed);
  if (isNamed) await drawNamed(isElsewhere);
  else {
    await runLibrary();
    if (state.picture !== "whole") return;
    drawGraph(isElsewhere);
  }
  drawKey(isNamed);
}

/** Draw again at once what is drawn, in the colours of the theme, and its key. */
export function redrawGraph() {
  if (state.picture === "named") {
    redrawNamed();
    drawKey(true);
  } else if (drawnNetwork()) drawGraph(false);
}

/** @param {boolean} isNamed */
const drawKey = (isNamed) =>
  show(part("key"), isNamed && keySamples().map(([drawn, words]) => h("li", {}, drawn, h("span", {}, words))));

/** @param {boolean} isNamed */
function drawTools(isNamed) {
  for (const name of PICTURES) part(`picture-${name}`).setAttribute("aria-pressed", String(state.picture === name));
  for (const id of ["zoom-out", "zoom-in"]) part(id).hidden = !isNamed;
  part("legend-of-whole").hidden = isNamed;
  part("physics").hidden = isNamed || selection.nodes.size >= FREE_UP_TO;
  /** @type {HTMLButtonElement} */ (part("undo")).disabled = !canUndo();
  /** @type {HTMLButtonElement} */ (part("redo")).disabled = !canRedo();
  const at = openActorNumber();
  part("grow").hidden = at === undefined || !hasMore(at);
  if (at !== undefined)
    part("grow").textContent = t("add_neighbours", { name: nameOf(selection.level.nodes[at].actor) });
}

/** Return the number of the actor that is open, if it is tied. */
function openActorNumber() {
  const open = opened();
  const at = open?.kind === "actor" ? selection.level.numbers.get(open.names[0]) : undefined;
  return at !== undefined && selection.nodes.has(at) ? at : undefined;
}

/** @param {number} at */
function hasMore(at) {
  const { shown } = drawnSelection();
  return [...selection.nodes.othersOf(at)].some((other) => !shown.has(other));
}

function growFromOpen() {
  const at = openActorNumber();
  if (at !== undefined) growFrom(at);
}

/** Show an actor in the middle. @param {number} at */
export const showActor = (at) => (state.picture === "named" ? showNamed(at) : focusOn(at));

/** @param {KeyboardEvent} event */
function undoByKey(event) {
  const isWriting = event.target instanceof Element && event.target.matches("input, textarea, select");
  if (state.tab !== "graph" || isWriting || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z")
    return;
  event.preventDefault();
  if (event.shiftKey) redo();
  else undo();
}
