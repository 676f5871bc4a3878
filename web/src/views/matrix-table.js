// The table of the matrix: heads of rows and columns, those of unfolded groups around their members, and cells.

import { h, ofCorpus } from "../elements/dom.js";
import { link } from "../elements/link.js";
import { statementsOf } from "../selection/tally.js";
import { openActor, openPair, openStatements } from "../store/open.js";
import { change, entityById, facts, state } from "../store/store.js";
import { actorLabel, actorLanguage, entityLabel, languageOf } from "../words/names.js";
import { arrowed, count, listed, numeral, t } from "../words/text.js";

/** @import { Child } from "../elements/types.d.ts" */
/** @import { Matrix, MatrixCell, MatrixEntry, Selection } from "../selection/types.d.ts" */
/** @typedef {"row" | "col"} Scope */
/** @typedef {{ shown: Selection, matrix: Matrix, names: string[], fold: (group: string) => unknown, largest: number }} Drawing */

export const COUNTED = /** @type {const} */ ({ acts: "act", statements: "statement", articles: "article" });
export const SIGNS = /** @type {const} */ (["cooperation", "conflict", "neither"]);
/** In pixels: the side of the largest mark and of the least, what stands around it and its number, and a digit. */
const [LARGEST, LEAST, AROUND, DIGIT] = [22, 4, 18, 8];

/**
 * Return the table of a matrix.
 *
 * @param {Selection} shown
 * @param {Matrix} matrix
 * @param {string[]} names Of its entries.
 * @param {(group: string) => unknown} fold Folds a group, or unfolds it.
 */
export function tableOf(shown, matrix, names, fold) {
  const { entries, rows, columns, cells } = matrix;
  const largest = Math.max(...cells.map((cell) => cell.number));
  const drawing = { shown, matrix, names, fold, largest };
  const hasGroups = matrix.unfolded.length > 0;
  const width = `${LARGEST + AROUND + DIGIT * numeral(largest).length}px`;
  const places = new Map(columns.map((column, k) => [column, k]));
  /** @type {Map<number, MatrixCell[]>} */
  const byRow = new Map(rows.map((row) => [row, []]));
  for (const cell of cells) byRow.get(cell.row)?.push(cell);
  const body = rows.map((row, k) =>
    h("tr", {}, headsOf(drawing, rows, k, "row"), cellsOf(drawing, byRow.get(row) ?? [], k, places)),
  );
  const both = hasGroups ? 2 : 1;
  const corner = h("td", { class: "corner", colspan: both, rowspan: both }, t("matrix_corner"));
  const heads = columns.map((_, k) => headsOf(drawing, columns, k, "col"));
  const isMember = (/** @type {number} */ k) => entries[columns[k]].group !== null;
  const above = heads.flatMap((some, k) => (isMember(k) ? some.slice(0, -1) : some));
  const below = heads.flatMap((some, k) => (isMember(k) ? some.slice(-1) : []));
  const columnWidths = columns.map(() => h("col", { class: "cells" }));
  const table = h(
    "table",
    { class: `matrix${hasGroups ? " grouped" : ""}`, role: "grid", "aria-label": t("tab_matrix") },
    h("colgroup", {}, hasGroups && h("col", { class: "brackets" }), h("col", { class: "names" }), columnWidths),
    h("thead", {}, h("tr", {}, corner, above), below.length > 0 && h("tr", {}, below)),
    h("tbody", {}, body),
  );
  table.style.setProperty("--narrowest", width);
  table.style.setProperty("--columns", String(columns.length));
  const first = table.querySelector("td [data-at]");
  first?.setAttribute("tabindex", "0");
  return table;
}

/**
 * Return the heads of a row or column: of the first member of an unfolded group also that of the group.
 *
 * @param {Drawing} drawing
 * @param {number[]} order Rows or columns.
 * @param {number} k
 * @param {Scope} scope
 */
function headsOf({ shown, matrix: { entries, unfolded }, names, fold }, order, k, scope) {
  const { kind, id, group } = entries[order[k]];
  const isRow = scope === "row";
  const size = (/** @type {number} */ along, /** @type {number} */ across) =>
    isRow ? { rowspan: along, colspan: across } : { colspan: along, rowspan: across };
  const at = (/** @type {number} */ depth) => (isRow ? `${k} ${depth}` : `${depth} ${k}`);
  const act = {
    actor: () => openActor(id),
    group: () => fold(id),
    rest: () => change({ more: state.more + 1 }),
  }[kind];
  const name = names[order[k]];
  const own = headLink(
    name,
    entryLanguage(shown, entries[order[k]]),
    act,
    at(-1),
    kind === "group" ? { "aria-expanded": "false", "data-group": id } : {},
  );
  const head = h(
    "th",
    { scope, class: `${kind} ${scope}`, ...size(1, unfolded.length && group === null ? 2 : 1) },
    own,
  );
  if (group === null || (k > 0 && entries[order[k - 1]].group === group)) return [head];
  const members = order.filter((one) => entries[one].group === group).length;
  const label = groupLabel(shown, group);
  const whole = headLink(label, languageOf(group), () => fold(group), at(-2), {
    "aria-expanded": "true",
    "data-group": group,
  });
  return [
    h(
      "th",
      { scope: `${scope}group`, class: `bracket ${scope}${members > 1 ? "" : " of-one"}`, ...size(members, 1) },
      whole,
    ),
    head,
  ];
}

/** @param {string} name @param {string | null} lang @param {() => unknown} act @param {string} at @param {{ [name: string]: string }} more */
function headLink(name, lang, act, at, more) {
  return link(ofCorpus(name, lang), act, { title: name, "aria-label": name, tabindex: -1, "data-at": at, ...more });
}

/**
 * Return the cells of a row; those without anything next to each other are one.
 *
 * @param {Drawing} drawing
 * @param {MatrixCell[]} cells
 * @param {number} k
 * @param {Map<number, number>} places
 */
function cellsOf(drawing, cells, k, places) {
  /** @type {Child[]} */
  const filled = [];
  let next = 0;
  const skip = (/** @type {number} */ to) => to > next && filled.push(h("td", { colspan: to - next }));
  for (const cell of cells) {
    const at = places.get(cell.column) ?? 0;
    skip(at);
    filled.push(h("td", { class: "cell" }, cellLink(drawing, cell, `${k} ${at}`)));
    next = at + 1;
  }
  skip(places.size);
  return filled;
}

/** @param {Drawing} drawing @param {MatrixCell} cell @param {string} at */
function cellLink({ shown, matrix: { entries }, names, largest }, cell, at) {
  const ends = arrowed([names[cell.row], names[cell.column]]);
  const mark = h(
    "span",
    { class: `square${cell.together ? " together" : ""}` },
    SIGNS.map((sign, k) => cell.signs[k] > 0 && part(sign, cell.signs[k])),
  );
  const side = Math.max(LEAST, LARGEST * Math.sqrt(cell.number / largest));
  [mark.style.width, mark.style.height] = [`${side}px`, `${side}px`];
  return link([h("span", { class: "room" }, mark), numeral(cell.number)], () => open(shown, entries, cell, ends), {
    "aria-label": `${ends}: ${cellInWords(cell)}`,
    "aria-describedby": "matrix-says",
    tabindex: -1,
    "data-at": at,
  });
}

/** Return a part of a mark. @param {string} sign @param {number} [share] */
export function part(sign, share = 1) {
  const element = h("span", { class: sign });
  element.style.flexGrow = String(share);
  return element;
}

/** Return the name of a sign. @param {string} sign */
export const signName = (sign) => facts.labels.signs[facts.names.signs.indexOf(sign)];

/** Return how much there is in a cell, and of which sign. @param {MatrixCell} cell */
export function cellInWords({ number, signs, together }) {
  const parts = SIGNS.flatMap((sign, k) => (signs[k] > 0 ? [`${numeral(signs[k])} ${signName(sign)}`] : []));
  return `${count(number, COUNTED[state.count])} (${listed(parts)}${together ? `; ${t("matrix_together")}` : ""})`;
}

/** @param {Selection} shown @param {MatrixEntry[]} entries @param {MatrixCell} cell @param {string} ends */
function open(shown, entries, { row, column, rows }, ends) {
  const [a, b] = [entries[row], entries[column]];
  if (a.kind !== "actor" || b.kind !== "actor") return openStatements(statementsOf(shown, rows), ends);
  const [from, to] = [a.nodes[0], b.nodes[0]];
  return shown.pairs.has(from * shown.level.nodes.length + to) ? openPair(from, to) : openPair(to, from);
}

/** Return whether the name of a country or body is at hand. @param {Selection} shown @param {string} id */
export const isNamed = ({ level }, id) => level.numbers.has(id) || id in level.countries || entityById(id) !== null;

/** @param {Selection} shown @param {string} id */
function groupLabel({ level }, id) {
  const at = level.numbers.get(id);
  if (at !== undefined) return actorLabel(level, at);
  const entity = entityById(id);
  return entity ? entityLabel(entity) : (level.countries[id] ?? id);
}

/** @param {Selection} shown @param {MatrixEntry} entry */
const entryLanguage = ({ level }, { kind, id, nodes }) =>
  kind === "actor" ? actorLanguage(level, nodes[0]) : kind === "group" ? languageOf(id) : null;

/** Return what an entry is called. @param {Selection} shown @param {MatrixEntry} entry */
export function entryName(shown, { kind, id, nodes }) {
  if (kind === "actor") return actorLabel(shown.level, nodes[0]);
  if (kind === "rest") return t("matrix_rest", { n: numeral(nodes.length) });
  return t("matrix_group", { name: groupLabel(shown, id), n: numeral(nodes.length) });
}
