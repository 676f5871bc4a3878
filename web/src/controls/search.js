// The search for actors.

import { h, show } from "../elements/dom.js";
import { link } from "../elements/link.js";
import { focusOn } from "../graph/canvas.js";
import { openActor, withOneMore } from "../store/open.js";
import { change, entityById, loadWords, selection, state } from "../store/store.js";
import { actorLabel } from "../words/names.js";
import { t } from "../words/text.js";

/** @import { ActorNode } from "../data/types.d.ts" */

const MOST_HITS = 12;

let searched = "";
/** The names of actors as they are searched. @type {WeakMap<ActorNode, string[]>} */
const names = new WeakMap();

/** Return the box. */
export function searchBox() {
  const list = h("ul", { id: "results", class: "results", "aria-label": t("search_results") });
  /** @type {HTMLInputElement} */
  const box = h("input", {
    type: "search",
    id: "search",
    placeholder: t("search"),
    "aria-label": t("search"),
    autocomplete: "off",
    value: searched,
    oninput: () => find(box.value, list),
    onkeydown: ({ key }) => {
      if (key === "Enter") linkIn(list.firstChild)?.click();
      if (key === "ArrowDown") linkIn(list.firstChild)?.focus();
      if (key !== "Escape") return;
      box.value = "";
      find("", list);
    },
  });
  list.addEventListener("keydown", (event) => {
    const item = document.activeElement?.closest("li");
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const next = linkIn((event.key === "ArrowDown" ? item?.nextSibling : item?.previousSibling) ?? null);
    if (next) next.focus();
    else if (event.key === "ArrowUp") box.focus();
    if (next || event.key === "ArrowDown") event.preventDefault();
  });
  if (selection.isGrown || searched) find(searched, list);
  return h("section", { class: "group" }, box, list);
}

/** @param {ChildNode | null} item */
const linkIn = (item) =>
  item instanceof Element ? /** @type {HTMLElement | null} */ (item.querySelector(".link")) : null;

/** Return a text without accents and capitals. @param {string} text */
const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** Return all names of an actor as they are searched. @param {ActorNode} node */
function searchNames(node) {
  const entity = entityById(node.actor);
  const known =
    names.get(node) ?? [node.label, ...Object.values(entity?.labels ?? {}), ...(entity?.aliases ?? [])].map(plain);
  names.set(node, known);
  return known;
}

/**
 * Return the actors that match a text, those whose names begin with it first, then the most tied.
 *
 * @param {string} wanted
 */
function hitsOf(wanted) {
  if (!wanted && !selection.isGrown) return [];
  const rank = (/** @type {string[]} */ known) =>
    known.some((name) => name.startsWith(wanted)) ? 0 : known.some((name) => name.includes(wanted)) ? 1 : 2;
  return [...selection.nodes]
    .map(([at, { weight }]) => ({ at, weight, rank: rank(searchNames(selection.level.nodes[at])) }))
    .filter((hit) => hit.rank < 2)
    .sort((one, other) => one.rank - other.rank || other.weight - one.weight || one.at - other.at);
}

/** @param {string} text @param {HTMLElement} list */
async function find(text, list) {
  searched = text;
  await loadWords();
  const wanted = plain(text.trim());
  const hits = hitsOf(wanted);
  const items = hits.slice(0, MOST_HITS).map(({ at, weight }) =>
    h(
      "li",
      {},
      link(actorLabel(selection.level, at), () => reveal(at)),
      h("span", { class: "quiet" }, ` ${weight}`),
    ),
  );
  show(
    list,
    items,
    wanted && !hits.length && h("li", { class: "quiet" }, t("no_actor_matches", { name: text.trim() })),
  );
}

/** Show an actor in the graph and open it. @param {number} at */
async function reveal(at) {
  const id = selection.level.nodes[at].actor;
  const grown = selection.isGrown ? withOneMore(id) : state.grown;
  openActor(id);
  await change({ grown });
  if (state.tab === "graph") focusOn(at);
}
