// The ties that are drawn, as a table and for other programs.

import { dayText } from "../data/days.js";
import { insiders, keysOf } from "../selection/statements.js";
import { tallyOf } from "../selection/tally.js";
import { labelsText } from "../selection/tie-labels.js";
import { facts, loadWords, selection } from "../store/store.js";
import { articleOf, claimText, quotedSpans, quoteText, relationOf, sourceNames } from "../words/claims.js";
import { actorLabel, entityLabel, namedPairs } from "../words/names.js";
import { sound, xml } from "./names.js";

/** @import { Day, Entity, Filler } from "../data/types.d.ts" */

const ACTOR_FACTS = /** @type {const} */ (["type", "sector", "country"]);
const TIE_FACTS = ["weight", "acts", "articles", "sources", "statements"];

/** Return a value of a table. @param {string | number} value */
const cell = (value) => (typeof value === "number" ? String(value) : textCell(value));

/** Return a sound text of a table, which no program takes for a formula. @param {string} text */
function textCell(text) {
  const safe = sound(/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** What stands between several values in a cell. */
const BETWEEN = "; ";

/** Return several values as they stand in a cell; one that holds what stands between them is in quotation marks. @param {string[]} values */
const inACell = (values) =>
  values.map((one) => (/^"|;/.test(one) ? `"${one.replace(/"/g, '""')}"` : one)).join(BETWEEN);

/** Return the statements that match as CSV, with their quotes: as kg/formats/tables/statements.py. */
export async function statementsText() {
  const { entities, statements, roles, bodies } = await loadWords();
  const { articles, coders, keys, names, statements: s } = facts;
  const bearers = new Map();
  for (const { label, labels = {}, aliases = [], local } of entities)
    for (const name of local ? [] : new Set([label, ...Object.values(labels), ...aliases]))
      bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const sums = new Map(s.sums);
  const words = (/** @type {number} */ at) => statements.get(at);

  const listed = (/** @type {Entity} */ one) =>
    one.id.includes("+") ? (one.members ?? []).map((at) => entities[at]) : [];
  const known = (/** @type {Filler | undefined} */ end) => {
    const one = typeof end === "number" && end >= 0 ? entities[end] : undefined;
    return one === undefined ? [] : listed(one).length ? listed(one) : [one];
  };
  const idOf = (/** @type {Filler | undefined} */ end) => {
    if (typeof end !== "number") return "";
    if (end < 0) return keys.at(-1 - end);
    const { id, denotes = [] } = entities[end];
    return inACell(id.includes("&") ? denotes.map((at) => keys.at(at)) : known(end).map((one) => one.id));
  };
  const nameOf = (/** @type {Filler | undefined} */ end) =>
    known(end).length ? inOne(known(end).map(entityLabel)) : typeof end === "number" ? keys.at(-1 - end) : end;
  const typeOf = (/** @type {Filler | undefined} */ end) =>
    inACell(known(end).flatMap(({ id, type }) => (id.includes("&") ? [] : [type])));
  const calledBy = (/** @type {Entity} */ one) =>
    !one.local && bearers.get(one.label) > 1 ? one.id : entityLabel(one);
  const typed = (/** @type {Entity[]} */ some) =>
    inACell([...new Set(some.map((one) => `${calledBy(one)} (${one.type})`))].sort());
  const fillerOf = (/** @type {Filler} */ one) => {
    if (typeof one !== "number" || one < 0) return typeof one === "string" ? one : keys.at(-1 - one);
    return calledBy(entities[one]);
  };
  const fillers = (/** @type {number} */ at) => (words(at).roles ?? []).map(([, one]) => one);
  const localOf = (/** @type {number} */ at) => {
    const { s: subject, o: object, sources = [] } = words(at);
    const all = [subject, object, ...fillers(at), ...sources].flatMap(known);
    return typed(all.filter(({ id, local }) => local && !id.includes("&")));
  };
  const othersOf = (/** @type {number} */ at) => {
    const all = [...fillers(at), ...(words(at).sources ?? [])];
    return typed(
      all.flatMap((one) => (typeof one === "number" && one >= 0 && !entities[one].local ? [entities[one]] : [])),
    );
  };
  const text = (/** @type {string} */ field) => (/** @type {number} */ at) => String(words(at)[field] ?? "");
  const day = (/** @type {Day | null | undefined} */ one) => (typeof one === "number" ? dayText(one) : "");
  const isUndated = (/** @type {number} */ at) => s.first[at] === null && s.last[at] === null;
  const dateOf = (/** @type {number} */ at) =>
    isUndated(at) ? (articleOf(at).first ?? articleOf(at).last) : (s.first[at] ?? s.last[at]);
  const bound = (/** @type {number} */ at, /** @type {0 | 1} */ end) => {
    const body = bodies.get(s.article[at]);
    const offsets = quotedSpans(at).map((span) => span[end]);
    if (body === null || !offsets.length) return "";
    return String([...body.slice(0, end ? Math.max(...offsets) : Math.min(...offsets))].length);
  };
  /** @type {[string, (at: number) => string | null | undefined][]} */
  const columns = [
    ["date", (at) => day(dateOf(at))],
    ["subject_label", (at) => nameOf(words(at).s)],
    ["relation_label", (at) => relationOf(at).label],
    ["object_label", (at) => nameOf(words(at).o)],
    ["quote", quoteText],
    ["title", (at) => articleOf(at).title],
    ["publisher", (at) => articleOf(at).publisher],
    ["url", (at) => articleOf(at).url],
    ["claim", claimText],
    ["quote_missing", text("missing")],
    ["record", text("record")],
    ["translation", text("translation")],
    ["note", text("note")],
    ...roles.map(({ id }, role) => /** @type {[string, (at: number) => string]} */ ([id, (at) => roleOf(at, role)])),
    ["degree", text("degree")],
    ["according_to", (at) => sourceNames(words(at).sources ?? []).join(" > ")],
    ["author_stance", (at) => names.stances[s.stance[at]]],
    ["mode", (at) => names.modes[s.mode[at]]],
    ["certainty", (at) => names.certainties[s.certainty[at]]],
    ["polarity", (at) => names.polarities[s.polarity[at]]],
    ["ended", text("ended")],
    ["when", text("when")],
    ["inferred_when", text("inferred_when")],
    ["earliest", (at) => day(s.first[at])],
    ["latest", (at) => day(s.last[at])],
    ["dated_by", (at) => (day(dateOf(at)) ? (isUndated(at) ? "article" : "event") : "")],
    ["act", text("act")],
    ["sums_up", (at) => inACell((sums.get(at) ?? []).map((one) => keys.at(one)))],
    ["alternative_to", (at) => inACell((words(at).or ?? []).map((one) => keys.at(one)))],
    ["inferred", (at) => inACell(words(at).inferred ?? [])],
    ["basis", text("basis")],
    ["proposed_by", text("proposed_by")],
    ["author", (at) => articleOf(at).author],
    ["published", (at) => articleOf(at).published],
    ["inferred_published", (at) => articleOf(at).inferred],
    ["section", (at) => articleOf(at).section],
    ["tags", (at) => inACell(articleOf(at).tags)],
    ["language", (at) => articleOf(at).language],
    ["local", localOf],
    ["entities", othersOf],
    ["subject", (at) => idOf(words(at).s)],
    ["subject_type", (at) => typeOf(words(at).s)],
    ["relation", (at) => relationOf(at).id],
    ["object", (at) => idOf(words(at).o)],
    ["object_type", (at) => typeOf(words(at).o)],
    ["article", (at) => articles[s.article[at]].id],
    ["coder", (at) => coders[s.coder[at]]],
    ["statement", (at) => keys.at(at)],
    ["start", (at) => bound(at, 0)],
    ["end", (at) => bound(at, 1)],
  ];
  const rows = insiders(selection.chosen.inside).map((at) => columns.map(([, value]) => textCell(value(at) ?? "")));
  return [columns.map(([name]) => name), ...rows].map((row) => `${row.join(",")}\r\n`).join("");

  /** @param {number} at @param {number} role */
  function roleOf(at, role) {
    const filled = (words(at).roles ?? []).filter(([one]) => one === role);
    return inACell(filled.map(([, one]) => fillerOf(one)).sort());
  }
}

/** Return one value as it is, several as they stand in a cell. @param {string[]} values */
const inOne = (values) => (values.length === 1 ? values[0] : inACell(values));

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
