// The ties that are drawn, as a table and for other programs.

import { keysOf } from "../selection/statements.js";
import { tallyOf } from "../selection/tally.js";
import { labelsText } from "../selection/tie-labels.js";
import { facts, selection } from "../store/store.js";
import { actorLabel, namedPairs } from "../words/names.js";
import { xml } from "./names.js";

const ACTOR_FACTS = /** @type {const} */ (["type", "sector", "country"]);
const TIE_FACTS = ["weight", "acts", "articles", "sources", "statements"];

/** Return a value of a table, which no program takes for a formula. @param {string | number} value */
function cell(value) {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Return the ties as CSV. */
export function csvText() {
  const { nodes } = selection.level;
  const classes = facts.names.quad_classes.map((name) => name.replace(" ", "_"));
  const head = [
    "actor",
    "actor_label",
    "target",
    "target_label",
    "weight",
    "acts",
    ...classes,
    "no_quad_class",
    "articles",
    "sources",
    "label",
    "statements",
  ];
  const rows = namedPairs(selection).map(({ pair, actor, target }) => {
    const { acts, byQuadClass, noQuadClass, articles, sources, statements } = tallyOf(selection, pair);
    const ends = [nodes[pair.a].actor, actor, nodes[pair.b].actor, target];
    return [
      ...ends,
      pair.weight,
      acts,
      ...byQuadClass,
      noQuadClass,
      articles.size,
      sources.size,
      labelsText(facts, pair.rows),
      keysOf(facts, statements).join(" "),
    ];
  });
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** Return the ties as GEXF 1.3. */
export function gexfText() {
  const { nodes } = selection.level;
  /** @type {Set<number>} */
  const used = new Set();
  const edges = namedPairs(selection).map(({ pair }, k) => {
    used.add(pair.a).add(pair.b);
    const { acts, articles, sources, statements } = tallyOf(selection, pair);
    const values = [pair.weight, acts, articles.size, sources.size, keysOf(facts, statements).join(" ")];
    const ends = `source="${xml(nodes[pair.a].actor)}" target="${xml(nodes[pair.b].actor)}"`;
    return `<edge id="${k}" ${ends} label="${xml(labelsText(facts, pair.rows))}" weight="${pair.weight}"><attvalues>${values.map(attribute).join("")}</attvalues></edge>`;
  });
  const actors = [...used]
    .sort((one, other) => one - other)
    .map((at) => {
      const values = ACTOR_FACTS.map((name, k) => attribute(nodes[at][name], k)).join("");
      return `<node id="${xml(nodes[at].actor)}" label="${xml(actorLabel(selection.level, at))}"><attvalues>${values}</attvalues></node>`;
    });
  const declared =
    attributes("node", ACTOR_FACTS, () => "string") +
    attributes("edge", TIE_FACTS, (name) => (name === "statements" ? "string" : "integer"));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${declared}<nodes>${actors.join("")}</nodes><edges>${edges.join("")}</edges></graph></gexf>\n`;
}

/** @param {string | number | null} value @param {number} k */
const attribute = (value, k) => (value === null || value === "" ? "" : `<attvalue for="${k}" value="${xml(value)}"/>`);

/** @param {string} kind @param {readonly string[]} names @param {(name: string) => string} typeOf */
function attributes(kind, names, typeOf) {
  const list = names.map((name, k) => `<attribute id="${k}" title="${name}" type="${typeOf(name)}"/>`).join("");
  return `<attributes class="${kind}">${list}</attributes>`;
}
