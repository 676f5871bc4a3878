// The matrix: who does what to whom. Rows are those who act, columns those to whom; the most tied are nearest the corner,
// each with those of its country.

import { h, show } from "../elements/dom.js";
import { link } from "../elements/link.js";
import { pairKey } from "../selection/pairs.js";
import { mostTied } from "../selection/reach.js";
import { signsOf, togetherRows } from "../selection/tally.js";
import { labelsText } from "../selection/tie-labels.js";
import { openActor, openPair } from "../store/open.js";
import { facts, selection, state } from "../store/store.js";
import { captionText, emptyText } from "../words/captions.js";
import { actorLabel } from "../words/names.js";
import { counted, t } from "../words/text.js";
import { scrolling } from "./sheet.js";

const MOST_IN_MATRIX = 30;
const COUNTED = /** @type {const} */ ({ acts: "act", statements: "statement", articles: "article" });
/** From how many on a cell is of the next darker ground. */
const STEPS = [3, 8, 20];

/** Draw the matrix. @param {HTMLElement} place */
export function drawMatrix(place) {
  const nodes = mostTied(selection.nodes).filter((at) => selection.shown.has(at));
  const order = nodes.slice(0, MOST_IN_MATRIX);
  const left = nodes.length - order.length;
  const help = t("matrix_help", { what: counted(2, COUNTED[state.count]) });
  const matrix = [h("p", { class: "quiet" }, help), table(byCountry(order))];
  show(
    place,
    scrolling(
      "matrix",
      order.length ? matrix : h("p", {}, emptyText()),
      left > 0 && h("p", { class: "quiet" }, t("matrix_more", { n: left })),
    ),
  );
}

/** Return actors with those of one country together. @param {number[]} order */
function byCountry(order) {
  const { nodes } = selection.level;
  /** @type {Map<string, number[]>} */
  const groups = new Map();
  for (const at of order) {
    const group = nodes[at].country ?? nodes[at].actor;
    groups.set(group, [...(groups.get(group) ?? []), at]);
  }
  return [...groups.values()].flat();
}

/** @param {number[]} order */
function table(order) {
  const { level } = selection;
  const acting = order.filter((a) => order.some((b) => rowsBetween(a, b).length));
  const targets = order.filter((b) => order.some((a) => rowsBetween(a, b).length));
  const columns = targets.map((at) => h("th", { scope: "col" }, h("span", {}, actorLabel(level, at))));
  const rows = acting.map((a) => {
    const name = link(actorLabel(level, a), () => openActor(level.nodes[a].actor));
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, name),
      targets.map((b) => cell(a, b)),
    );
  });
  const head = h("thead", {}, h("tr", {}, h("td"), columns));
  return h("table", { class: "matrix" }, h("caption", {}, captionText(selection)), head, h("tbody", {}, rows));
}

/** Return the rows of ties of one with another, those without direction from both sides. @param {number} a @param {number} b */
function rowsBetween(a, b) {
  const { level, pairs } = selection;
  const [there, back] = [pairKey(a, b, level.nodes.length), pairKey(b, a, level.nodes.length)];
  const together = a === b ? [] : togetherRows(facts, pairs.get(back)?.rows ?? []);
  return [...(pairs.get(there)?.rows ?? []), ...together];
}

/** @param {number} a @param {number} b */
function cell(a, b) {
  const { level, pairs } = selection;
  const rows = rowsBetween(a, b);
  if (!rows.length) return h("td", { class: a === b && "self" });
  const [cooperation, conflict, rest] = signsOf(selection, rows);
  const sign = cooperation > conflict ? "cooperation" : conflict > cooperation ? "conflict" : "neither";
  const numbers = [cooperation && `+${cooperation}`, conflict && `−${conflict}`, rest && `(${rest})`].filter(Boolean);
  const shown = numbers.map((number, k) => [k > 0 && " ", h("span", {}, number)]);
  const step = STEPS.filter((least) => cooperation + conflict + rest >= least).length;
  const words = `${actorLabel(level, a)} → ${actorLabel(level, b)}: ${numbers.join(" ")}, ${labelsText(facts, rows)}`;
  const open = () => (pairs.has(pairKey(a, b, level.nodes.length)) ? openPair(a, b) : openPair(b, a));
  return h("td", { class: `cell ${sign} step-${step}` }, link(shown, open, { "aria-label": words, title: words }));
}
