// The ties that are drawn, as a table and for other programs.

import { dayText } from "../data/days.js";
import { insiders, keysOf } from "../selection/statements.js";
import { tallyOf } from "../selection/tally.js";
import { labelsText } from "../selection/tie-labels.js";
import { facts, loadWords, selection } from "../store/store.js";
import { articleOf, claimText, quoteText, relationOf, sourceNames } from "../words/claims.js";
import { actorLabel, entityLabel, namedPairs } from "../words/names.js";
import { sound, xml } from "./names.js";

/** @import { Filler } from "../data/types.d.ts" */

const ACTOR_FACTS = /** @type {const} */ (["type", "sector", "country"]);
const TIE_FACTS = ["weight", "acts", "articles", "sources", "statements"];

/** Return a value of a table. @param {string | number} value */
const cell = (value) => (typeof value === "number" ? String(value) : textCell(value));

/** Return a sound text of a table, which no program takes for a formula. @param {string} text */
function textCell(text) {
  const safe = sound(/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Return the statements that match as CSV, with their quotes: as kg/formats/statements.py. */
export async function statementsText() {
  const { entities, statements } = await loadWords();
  const { articles, coders, names, statements: s } = facts;
  const nameOf = (/** @type {Filler | undefined} */ end) =>
    end === undefined
      ? ""
      : typeof end === "string"
        ? end
        : end < 0
          ? facts.keys.at(-1 - end)
          : entityLabel(entities[end]);
  const day = (/** @type {number | null} */ one) => (one === null ? "" : dayText(one));
  /** @type {[string, (at: number) => string | null | undefined][]} */
  const columns = [
    ["claim", claimText],
    ["quote", quoteText],
    ["quote_missing", (at) => statements.get(at).missing],
    ["record", (at) => statements.get(at).record],
    ["title", (at) => articleOf(at).title],
    ["author", (at) => articleOf(at).author],
    ["publisher", (at) => articleOf(at).publisher],
    ["published", (at) => articleOf(at).published],
    ["inferred_published", (at) => articleOf(at).inferred],
    ["url", (at) => articleOf(at).url],
    ["subject_label", (at) => nameOf(statements.get(at).s)],
    ["relation", (at) => relationOf(at).id],
    ["degree", (at) => statements.get(at).degree],
    ["object_label", (at) => nameOf(statements.get(at).o)],
    ["according_to", (at) => sourceNames(statements.get(at).sources ?? []).join(" > ")],
    ["author_stance", (at) => names.stances[s.stance[at]]],
    ["mode", (at) => names.modes[s.mode[at]]],
    ["certainty", (at) => names.certainties[s.certainty[at]]],
    ["polarity", (at) => names.polarities[s.polarity[at]]],
    ["earliest", (at) => day(s.first[at])],
    ["latest", (at) => day(s.last[at])],
    ["article", (at) => articles[s.article[at]].id],
    ["coder", (at) => coders[s.coder[at]]],
    ["statement", (at) => facts.keys.at(at)],
  ];
  const rows = insiders(selection.chosen.inside).map((at) => columns.map(([, value]) => textCell(value(at) ?? "")));
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.join(",")}\r\n`).join("");
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
      labelsText(facts, selection.level, pair.rows),
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
    return `<edge id="${k}" ${ends} label="${xml(labelsText(facts, selection.level, pair.rows))}" weight="${pair.weight}"><attvalues>${values.map(attribute).join("")}</attvalues></edge>`;
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
