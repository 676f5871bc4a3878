// The matrix: who does what to whom, the most tied actors by the most tied actors.

import { h, show } from "../elements/dom.js";
import { link } from "../elements/link.js";
import { pairKey } from "../selection/pairs.js";
import { mostTied } from "../selection/reach.js";
import { signsOf, togetherRows } from "../selection/tally.js";
import { labelsText } from "../selection/tie-labels.js";
import { openActor, openPair } from "../store/open.js";
import { facts, selection } from "../store/store.js";
import { captionText, emptyText } from "../words/captions.js";
import { actorLabel } from "../words/names.js";
import { t } from "../words/text.js";
import { scrolling } from "./sheet.js";

const MOST_IN_MATRIX = 30;

/** Draw the matrix. @param {HTMLElement} place */
export function drawMatrix(place) {
  const nodes = mostTied(selection.nodes).filter((at) => selection.shown.has(at));
  const order = nodes.slice(0, MOST_IN_MATRIX);
  const left = nodes.length - order.length;
  const matrix = [h("p", { class: "quiet" }, t("matrix_help")), table(order)];
  show(
    place,
    scrolling(
      "matrix",
      order.length ? matrix : h("p", {}, emptyText()),
      left > 0 && h("p", { class: "quiet" }, t("matrix_more", { n: left })),
    ),
  );
}

/** @param {number[]} order */
function table(order) {
  const { level } = selection;
  const columns = order.map((at) => h("th", { scope: "col" }, h("span", {}, actorLabel(level, at))));
  const rows = order.map((a) => {
    const name = link(actorLabel(level, a), () => openActor(level.nodes[a].actor));
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, name),
      order.map((b) => cell(a, b)),
    );
  });
  const head = h("thead", {}, h("tr", {}, h("td"), columns));
  return h("table", { class: "matrix" }, h("caption", {}, captionText(selection)), head, h("tbody", {}, rows));
}

/** @param {number} a @param {number} b */
function cell(a, b) {
  const { level, pairs } = selection;
  const n = level.nodes.length;
  const pair = pairs.get(pairKey(a, b, n));
  const rows = [...(pair?.rows ?? []), ...togetherRows(facts, pairs.get(pairKey(b, a, n))?.rows ?? [])];
  if (!rows.length) return h("td", { class: a === b && "self" });
  const [cooperation, conflict, rest] = signsOf(selection, rows);
  const sign = cooperation > conflict ? "cooperation" : conflict > cooperation ? "conflict" : "neither";
  const shown = [cooperation && `+${cooperation}`, conflict && `−${conflict}`, rest && `(${rest})`]
    .filter(Boolean)
    .join(" ");
  const words = `${actorLabel(level, a)} → ${actorLabel(level, b)}: ${labelsText(facts, rows)}`;
  const open = () => (pair ? openPair(a, b) : openPair(b, a));
  return h("td", { class: `cell ${sign}` }, link(shown, open, { "aria-label": words, title: words }));
}
