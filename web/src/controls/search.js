// The search over everything: a box with a list of what is found below it, by kind.

import { announce, h, part, show } from "../elements/dom.js";
import { makeIndex } from "../search/index.js";
import { Search } from "../search/search.js";
import { facts, loadFindings, loadLevel, loadWords, state } from "../store/store.js";
import { count, t } from "../words/text.js";
import { goTo } from "./going.js";
import { groupBox } from "./results.js";

/** @import { Facts } from "../data/types.d.ts" */
/** @import { Hit, Index, Kind } from "../search/types.d.ts" */

/** For how many milliseconds the page makes its index at one go. */
const AT_ONE_GO = 12;
/** Of the list: its width where there is room, its least height, and how far it is from the box and the edge. */
const [WIDTH, LEAST, GAP, MARGIN] = [560, 200, 4, 12];

let typed = "";
/** The kind of which all are shown. @type {Kind | null} */
let whole = null;
/** What is searched, and the facts that it was made of. @type {{ of: Facts, index: Promise<Index> } | null} */
let indexing = null;
/** @type {{ search: Search, of: Facts, coders: string } | null} */
let ready = null;
/** What can be chosen in the list, in its order. @type {{ element: HTMLElement, act: () => unknown }[]} */
let options = [];
let active = -1;

/** Return the box, with its list. */
export function searchBox() {
  const list = h("div", { id: "results", class: "results", role: "listbox", "aria-label": t("search_results") });
  list.hidden = true;
  list.addEventListener("mousedown", (event) => event.preventDefault());
  const box = h("input", {
    type: "search",
    id: "search",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": "results",
    "aria-autocomplete": "list",
    placeholder: t("search"),
    "aria-label": t("search"),
    autocomplete: "off",
    value: typed,
    onfocus: prepare,
    oninput: (event) => type(event.target.value),
    onkeydown: press,
    onblur: close,
  });
  return h("div", { class: "searching", role: "search" }, box, list);
}

/** Make all that is searched, once. */
function prepare() {
  if (indexing?.of !== facts) {
    const index = Promise.all([loadWords(), loadFindings(), loadLevel("entity")]).then(([words, { cards }, level]) =>
      makeIndex({ facts, words, findings: cards, level }, rest()),
    );
    indexing = { of: facts, index };
  }
  return indexing;
}

/** Return what lets the page do other things from time to time. */
function rest() {
  let since = performance.now();
  return () => {
    if (performance.now() - since < AT_ONE_GO) return null;
    return /** @type {Promise<void>} */ (
      new Promise((go) =>
        setTimeout(() => {
          since = performance.now();
          go();
        }),
      )
    );
  };
}

/** Return the search, for the coder that is chosen. */
export async function searching() {
  const { of, index } = prepare();
  const made = await index;
  const coders = JSON.stringify(state.coders);
  if (ready?.coders !== coders || ready.of !== of)
    ready = { search: new Search(made, state, t("search_asking")), of, coders };
  return ready.search;
}

/** @param {string} text */
async function type(text) {
  typed = text;
  whole = null;
  if (!ready) open([h("p", { class: "quiet" }, t("search_preparing"))]);
  await searching();
  if (typed === text) draw();
}

/** Draw what is found for what is typed. */
function draw() {
  const groups = ready?.search.groups(typed, whole) ?? [];
  options = [];
  active = -1;
  const add = (/** @type {HTMLElement} */ element, /** @type {() => unknown} */ act) => {
    element.id = `result-${options.length}`;
    element.addEventListener("click", act);
    options.push({ element, act });
    return element;
  };
  if (!typed.trim()) return close();
  const choose = (/** @type {Hit} */ hit, /** @type {string} */ label) => () => {
    close();
    return goTo(hit, label, typed.trim());
  };
  const expand = (/** @type {Kind} */ kind) => () => {
    const at = active;
    whole = kind;
    draw();
    move(at);
  };
  open(groups.length ? groups.map((group) => groupBox(group, add, choose, expand)) : nothing(add));
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  announce(total ? count(total, "hit") : t("nothing_found", { what: typed.trim() }));
}

/** Say that nothing was found, and what is called almost so. @param {(element: HTMLElement, act: () => unknown) => HTMLElement} add */
function nothing(add) {
  const nearest = ready?.search.nearest(typed) ?? null;
  const retry = () => {
    if (nearest === null) return;
    const box = /** @type {HTMLInputElement} */ (part("search"));
    box.value = nearest;
    box.focus();
    type(nearest);
  };
  return [
    h("p", { class: "quiet" }, t("nothing_found", { what: typed.trim() })),
    nearest !== null && add(h("div", { role: "option", class: "result" }, t("did_you_mean", { name: nearest })), retry),
  ];
}

/** @param {import("../elements/types.d.ts").Child} content */
function open(content) {
  const list = part("results");
  show(list, content);
  list.hidden = false;
  placeBelow(part("search"), list);
  part("search").setAttribute("aria-expanded", "true");
}

/** Put the list below the box, over all that is there. @param {HTMLElement} box @param {HTMLElement} list */
function placeBelow(box, list) {
  const { left, bottom, width } = box.getBoundingClientRect();
  const room = document.documentElement.clientWidth - 2 * MARGIN;
  const wide = Math.min(room, Math.max(width, WIDTH));
  list.style.width = `${wide}px`;
  list.style.left = `${Math.max(MARGIN, Math.min(left, room + MARGIN - wide))}px`;
  list.style.top = `${bottom + GAP}px`;
  list.style.maxHeight = `${Math.max(LEAST, innerHeight - bottom - GAP - MARGIN)}px`;
}

function close() {
  options = [];
  active = -1;
  part("results").hidden = true;
  part("search").setAttribute("aria-expanded", "false");
  part("search").removeAttribute("aria-activedescendant");
}

/** @param {number} to The number of the option that becomes the active one; -1 for none. */
function move(to) {
  options[active]?.element.removeAttribute("aria-selected");
  active = Math.max(-1, Math.min(to, options.length - 1));
  const element = options[active]?.element;
  element?.setAttribute("aria-selected", "true");
  element?.scrollIntoView({ block: "nearest" });
  if (element) part("search").setAttribute("aria-activedescendant", element.id);
  else part("search").removeAttribute("aria-activedescendant");
}

/** @param {KeyboardEvent & { target: HTMLInputElement }} event */
async function press(event) {
  const { key, target: box } = event;
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (key in steps) {
    event.preventDefault();
    if (part("results").hidden && typed.trim()) await type(typed);
    else move(active + steps[/** @type {keyof typeof steps} */ (key)]);
  } else if (key === "Enter") {
    event.preventDefault();
    if (part("results").hidden || !ready) await type(box.value);
    options[Math.max(active, 0)]?.act();
  } else if (key === "Escape") {
    box.value = typed = "";
    close();
  }
}
