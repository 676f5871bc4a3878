// The named picture: at most about thirty actors with their names, in the frames of their countries and bodies.

import { part, show } from "../elements/dom.js";
import { letters } from "../elements/measure.js";
import { layOut } from "../layout/layout.js";
import { namedOf } from "../selection/named.js";
import { statementsOf } from "../selection/tally.js";
import { growFrom, openActor, opened, openPair, openStatementNumbers, openStatements } from "../store/open.js";
import { change, facts, loadLevel, selection, state } from "../store/store.js";
import { captionText } from "../words/captions.js";
import { t } from "../words/text.js";
import { partsOf } from "./named-boxes.js";
import { drawing } from "./named-drawing.js";
import { moveFocus } from "./named-keys.js";
import { moveByPointer } from "./named-moving.js";
import { withNotes } from "./named-notes.js";
import { isWritten, point, sentence, tieOf, wordsNow } from "./named-pointing.js";
import { theme } from "./theme.js";

/** @import { Level } from "../data/types.d.ts" */
/** @import { Picture } from "../layout/types.d.ts" */
/** @import { Selection } from "../selection/types.d.ts" */
/** @import { DrawnTie, How } from "./named-boxes.js" */
/** @import { Drawn, LaidOut } from "./named-pointing.js" */

/** Within how many milliseconds something is pressed twice. */
const TWICE = 500;
const NEAR = 5;
const NOTHING = { at: -1, time: 0, x: 0, y: 0 };
/** How a picture is made narrower, one after the other until it fits. @type {[scale: number, narrow?: Pick<How, "columns" | "open">][]} */
const NARROWER = [
  [0.7],
  [0.7, { columns: 3 }],
  [0.7, { columns: 2 }],
  [0.5, { columns: 2 }],
  [0.5, { columns: 2, open: 2 }],
  [0.5, { columns: 2, open: 1 }],
  [0.5, { columns: 2, open: 0 }],
  [0.5, { columns: 1, open: 0 }],
];
/** Below 1 distances are smaller and fewer arrows have words; above, all is larger. */
const SCALES = [0.5, 0.7, 1, 1.25, 1.5, 2];
/** The largest of a picture of which all is seen. */
const MOST_LARGE = 1.25;

/** @type {Drawn | null} */
let drawn = null;
/** What the reader has chosen, or nothing where all is to be seen. @type {number | null} */
let chosenScale = null;
/** Whether all is to be seen at once, however small. */
let isWhole = false;
/** What was pressed last, and when. */
let pressed = NOTHING;
/** What was drawn last. @type {{ selection: Selection | null, key: string }} */
let drawnOf = { selection: null, key: "" };
/** @type {Level | null} */
let countries = null;

/** Return what is drawn, to look through it. */
export const namedParts = () => drawn;

/** Draw what is selected. @param {boolean} isElsewhere Whether it is to be looked at as a whole again. */
export async function drawNamed(isElsewhere) {
  countries = await loadLevel(facts.fitting);
  if (isElsewhere) {
    chosenScale = null;
    isWhole = false;
  }
  const key = [theme(), state.language, JSON.stringify(state.frames)].join(" ");
  if (drawn && drawnOf.selection === selection && drawnOf.key === key && !isElsewhere) {
    markOpen();
    return;
  }
  drawnOf = { selection, key };
  redrawNamed();
}

/** Draw again, at a scale that fits where the reader has chosen none. */
export function redrawNamed() {
  const place = part("named");
  const named = namedOf(selection);
  const isFirst = !drawn;
  const focus = document.activeElement?.closest("#named [data-key]")?.getAttribute("data-key");
  const { picture, parts, notes, scale } =
    chosenScale !== null ? laidOut(chosenScale) : isWhole ? wholly(place) : fitting(place);
  const root = drawing(picture, parts, notes, (tie) => sentence(tie, parts));
  drawn = { picture, parts, notes, scale, root };
  const larger = isWhole ? largest(picture, place) : Math.max(scale, 1);
  root.setAttribute("width", String(picture.width * larger));
  root.setAttribute("height", String(picture.height * larger));
  root.setAttribute("aria-label", `${t("graph_of")} ${captionText(named)} ${t("graph_keys")}`);
  listen(root);
  show(place, root);
  root.querySelector("[data-key]")?.setAttribute("tabindex", "0");
  markOpen();
  if (focus) focusOn(focus);
  if (isFirst) toMiddle(place, root);
}

/** Return the largest picture that fits in the width of its place, with fewer frames open where it must be. @param {Element} place */
function fitting(place) {
  const { clientWidth, clientHeight } = place;
  let best = laidOut(1);
  if (!clientWidth) return best;
  for (const narrower of NARROWER) {
    if (best.picture.width <= clientWidth) break;
    const next = laidOut(...narrower);
    if (next.picture.width < best.picture.width) best = next;
  }
  const isSmall = 1.25 * best.picture.width <= clientWidth && 1.25 * best.picture.height <= clientHeight;
  return best.scale === 1 && isSmall ? { ...best, scale: 1.25 } : best;
}

/** Return the picture that is the largest where all of it is seen. @param {Element} place */
function wholly(place) {
  const first = fitting(place);
  const others = first.scale >= 1 ? NARROWER.map((narrower) => laidOut(...narrower)) : [];
  return [first, ...others.filter(({ parts }) => parts.ends.size === first.parts.ends.size)].reduce((best, next) =>
    largest(next.picture, place) > 1.1 * largest(best.picture, place) ? next : best,
  );
}

/** Return how large a picture can be where all of it is seen. @param {Picture} picture @param {Element} place */
const largest = (picture, { clientWidth, clientHeight }) =>
  Math.min(MOST_LARGE, clientWidth / picture.width, clientHeight / picture.height);

/** @param {number} scale @param {Pick<How, "columns" | "open">} [narrow] @returns {LaidOut} */
function laidOut(scale, narrow) {
  const parts = partsOf(namedOf(selection), /** @type {Level} */ (countries), letters, {
    scale,
    unfolded: state.frames,
    ...narrow,
  });
  const named = withNotes(layOut(parts.given), (tie) => sentence(parts.ties[tie], parts));
  return { ...named, parts, scale };
}

/** Show the middle of what is wider than its place. @param {Element} place @param {SVGSVGElement} root */
function toMiddle(place, root) {
  place.scrollLeft = (root.clientWidth - place.clientWidth) / 2;
}

/** @param {SVGSVGElement} root */
function listen(root) {
  const keyed = (/** @type {Event} */ event) =>
    /** @type {SVGElement | null} */ (
      event.target instanceof Element ? event.target.closest("[data-key], [data-words]") : null
    );
  const on = (/** @type {string} */ name, /** @type {(event: any) => void} */ work) =>
    root.addEventListener(name, work);
  on("click", (/** @type {MouseEvent} */ event) => press(keyed(event), event));
  const pointAt = (/** @type {SVGElement | null} */ element) => drawn && point(drawn, element);
  on("pointerover", (event) => pointAt(keyed(event)));
  on("pointerleave", () => pointAt(null));
  on("focusin", (event) => pointAt(keyed(event)));
  on("focusout", () => pointAt(null));
  on("keydown", (/** @type {KeyboardEvent} */ event) => {
    const element = keyed(event);
    if (event.key === "Enter" || event.key === " ") openElement(element);
    else if (event.key === "+" && actorOf(element) >= 0) growFrom(actorOf(element));
    else if (!moveFocus(root, element, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Open what is pressed. @param {SVGElement | null} element @param {MouseEvent} event */
function press(element, { timeStamp, clientX, clientY }) {
  pressed = { at: actorOf(element), time: timeStamp, x: clientX, y: clientY };
  openElement(element);
}

/**
 * Add neighbours to an actor that is pressed twice. What opens at first may lie over it by then, or have moved it, so the
 * place on the screen decides.
 *
 * @param {MouseEvent} event
 */
function pressAgain(event) {
  const { at, time, x, y } = pressed;
  const isSame = Math.hypot(event.clientX - x, event.clientY - y) < NEAR && event.timeStamp - time < TWICE;
  if (at < 0 || !isSame) return;
  event.stopPropagation();
  event.preventDefault();
  pressed = NOTHING;
  growFrom(at);
}

/** Return the number of the actor that an element is, or -1. @param {SVGElement | null} element */
const actorOf = (element) => drawn?.parts.ends.get(element?.getAttribute("data-key") ?? "")?.at ?? -1;

/** Open what an element stands for. @param {SVGElement | null} element */
function openElement(element) {
  if (!element || !drawn) return;
  const tie = tieOf(drawn, element);
  if (tie) {
    openTie(tie);
    return;
  }
  const key = element.getAttribute("data-key") ?? "";
  const head = drawn.parts.heads.get(key.replace(/^x/, ""));
  if (head && (head.isFolded || key.startsWith("x"))) fold(head.frame, !head.isFolded);
  else if (actorOf(element) >= 0) openActor(selection.level.nodes[actorOf(element)].actor);
}

/** @param {DrawnTie} tie */
function openTie(tie) {
  if (!drawn) return;
  const [from, to] = (tie.isReturn ? [tie.to, tie.from] : [tie.from, tie.to]).map((end) => drawn?.parts.ends.get(end));
  const isOfTwo = from && to && !from.folded && !to.folded && from.at >= 0 && to.at >= 0;
  if (isOfTwo) openPair(from.at, to.at);
  else openStatements(statementsOf(selection, tie.rows), sentence(tie, drawn.parts));
}

/** Fold a frame, or unfold it. @param {string} frame @param {boolean} isToFold */
function fold(frame, isToFold) {
  const open = [...(drawn?.parts.heads.values() ?? [])].filter((head) => !head.isFolded).map((head) => head.frame);
  const others = open.filter((one) => one !== frame);
  change({ frames: isToFold ? others : [...others, frame] });
}

/** Return whether a set has these numbers and no others. @param {Set<number>} set @param {number[]} numbers */
const isEqual = (set, numbers) => set.size === numbers.length && numbers.every((one) => set.has(one));

/** Mark what is open; an arrow that is open has its words. */
function markOpen() {
  if (!drawn) return;
  const open = opened();
  const { parts, root, picture } = drawn;
  const listed = openStatementNumbers();
  for (const kept of root.querySelectorAll(".kept")) kept.remove();
  const [a, b] = (open?.names ?? []).map((id) => selection.level.numbers.get(id));
  const at = (/** @type {string} */ end) => parts.ends.get(end)?.at;
  for (const [k, tie] of parts.ties.entries()) {
    const [from, to] = (tie.isReturn ? [tie.to, tie.from] : [tie.from, tie.to]).map(at);
    const isPair = open?.kind === "pair" && from === a && to === b;
    const isOpen = isPair || (listed.size > 0 && isEqual(listed, statementsOf(selection, tie.rows)));
    root.querySelector(`[data-tie="${k}"]`)?.classList.toggle("open", isOpen);
    if (isOpen && !isWritten(picture.ties[k])) root.append(wordsNow(picture, picture.ties[k], tie, "now kept"));
  }
  for (const one of root.querySelectorAll(".member.open, .block.open")) one.classList.remove("open");
  if (open?.kind !== "actor" || a === undefined) return;
  for (const [end, { at: own }] of parts.ends) if (own === a) elementOf(end)?.classList.add("open");
}

/** @param {string} key */
const elementOf = (key) => drawn?.root.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null;

/** @param {string} key */
function focusOn(key) {
  const element = /** @type {SVGElement | null} */ (elementOf(key));
  if (!element) return;
  for (const one of drawn?.root.querySelectorAll("[tabindex='0']") ?? []) one.setAttribute("tabindex", "-1");
  element.setAttribute("tabindex", "0");
  element.focus({ preventScroll: true });
}

/** Show an actor in the middle, and give it the focus. @param {number} at */
export function showNamed(at) {
  const element =
    elementOf(`a${at}`) ??
    [...(drawn?.parts.ends ?? [])].flatMap(([key, end]) => (end.at === at ? [elementOf(key)] : []))[0];
  element?.scrollIntoView({ block: "center", inline: "center" });
}

/** Make the picture larger or smaller. @param {number} by 1 or -1. */
export function zoom(by) {
  const at = SCALES.indexOf(drawn?.scale ?? 1);
  const next = SCALES[Math.max(0, Math.min(SCALES.length - 1, at + by))];
  if (next === drawn?.scale) return;
  chosenScale = next;
  isWhole = false;
  redrawNamed();
}

/** Show all, as large as there is room for. */
export function fitNamed() {
  chosenScale = null;
  isWhole = true;
  redrawNamed();
}

/** Let the place of the picture be dragged and zoomed, and fit what is in it. @param {HTMLElement} place */
export function makeMovable(place) {
  moveByPointer(place, zoom);
  document.addEventListener("click", pressAgain, true);
  let [width, waiting] = [0, 0];
  new ResizeObserver(() => {
    if (place.clientWidth === width) return;
    width = place.clientWidth;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (width && drawn && chosenScale === null && state.picture === "named") redrawNamed();
    }, TWICE);
  }).observe(place);
}
