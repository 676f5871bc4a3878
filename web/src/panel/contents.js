// What the panel shows of each kind of thing that can be open: a pair, an actor, a statement, a list.

import { numbersWith } from "../data/columns.js";
import { h, ofCorpus } from "../elements/dom.js";
import { growing } from "../elements/forms.js";
import { button, link, outside } from "../elements/link.js";
import { actorNamed } from "../elements/named.js";
import { showActor } from "../graph/stage.js";
import { pairKey } from "../selection/pairs.js";
import { byStrength } from "../selection/reach.js";
import { rolesOf } from "../selection/roles.js";
import { chooseToRead } from "../selection/statements.js";
import { inOrder, tallyOf } from "../selection/tally.js";
import { labelsOf, labelWithNumber } from "../selection/tie-labels.js";
import { growFrom, listOpened, openActor, openPair, wayToShow } from "../store/open.js";
import { change, entityById, entityNumber, facts, loadedWords, selection, state } from "../store/store.js";
import { actorLabel, actorLanguage, entityLabel, languageOf } from "../words/names.js";
import { arrowed, count, numeral, t, upper } from "../words/text.js";
import { actsList, countsLine } from "./acts.js";
import { fillerLink, statementCard } from "./card.js";
import { pathsForm } from "./paths.js";

/** @import { Entity } from "../data/types.d.ts" */

/** The tabs with more than what is chosen above. */
const UNFILTERED = new Set(["findings", "analyses", "compare", "questions"]);

/** @type {{ [kind: string]: (names: string[]) => HTMLElement | null }} */
const MAKERS = { pair: pairContent, actor: actorContent, statement: statementContent, list: listContent };

/** Return what is open, if the page has it. @param {{ kind: string, names: string[] }} what */
export const contentOf = ({ kind, names }) => (Object.hasOwn(MAKERS, kind) ? MAKERS[kind](names) : null);

/** @param {string[]} ids */
function pairContent(ids) {
  const { level, pairs } = selection;
  const [a, b] = ids.map((id) => level.numbers.get(id));
  if (a === undefined || b === undefined) return null;
  const n = level.nodes.length;
  const [pair, back] = [pairs.get(pairKey(a, b, n)), pairs.get(pairKey(b, a, n))];
  const [from, to] = [a, b].map((at) => actorLabel(level, at));
  const numbers = pair && tallyOf(selection, pair);
  const said = pair ? labelsOf(facts, level, pair.rows).map(labelWithNumber) : [];
  return h(
    "section",
    {},
    h(
      "h2",
      {},
      link(actorNamed(level, a), () => openActor(ids[0])),
      said.length === 1 ? [" ", h("span", { class: `verb ${signOf(pair?.rows ?? [])}` }, said), " "] : " → ",
      link(actorNamed(level, b), () => openActor(ids[1])),
    ),
    said.length > 1 &&
      h(
        "ul",
        { class: "says" },
        said.map((label) => h("li", {}, label)),
      ),
    numbers ? countsLine(numbers, arrowed([from, to])) : h("p", { class: "quiet" }, t("no_tie_in_direction")),
    h(
      "p",
      { class: "actions" },
      back && link(t("opposite_direction", { n: back.weight }), () => openPair(b, a)),
      link(t("over_time"), () => change({ tab: "timeline", pair: ids })),
    ),
    numbers && actsList(numbers.statements),
  );
}

/** Return the sign of the tie that rows draw. @param {number[]} rows */
const signOf = ([row]) => facts.names.signs[selection.level.arrows.sign[selection.level.arrow[row]]];

/** Return who an actor is, and its claims as subject, as object, as source. @param {string[]} names */
function actorContent([id]) {
  const at = selection.level.numbers.get(id);
  const node = at === undefined ? null : selection.level.nodes[at];
  const entity = entityById(id);
  const label = entity ? entityLabel(entity) : node?.label;
  if (label === undefined) return null;
  const roles = rolesOf(selection, loadedWords(), at, entityNumber(id));
  const kind = [entity ? entity.type : node?.type, node?.sector?.replace("_", " ")];
  const isTied = at !== undefined && selection.nodes.has(at);
  return h(
    "section",
    {},
    h("h2", { lang: entity ? languageOf(id) : at === undefined ? null : actorLanguage(selection.level, at) }, label),
    h("p", { class: "quiet" }, kind.filter(Boolean).join(", ")),
    entity && aboutEntity(entity, label),
    isTied ? h("p", { class: "actions" }, actorActions(id, at)) : offerToShow(id, label),
    isTied ? [h("h3", {}, t("ties")), tiesList(at)] : null,
    roles.map(([key, statements]) =>
      h(
        "details",
        { class: "as", open: !isTied },
        h("summary", {}, `${t(key)} (${statements.length})`),
        actsList(inOrder(selection.chosen, statements)),
      ),
    ),
  );
}

/** Say that something is not among what matches, and offer to show it if it can be. @param {string} id @param {string} label */
function offerToShow(id, label) {
  const place = h("p", { class: "actions" }, h("span", { class: "quiet" }, t("not_shown", { name: label })));
  wayToShow(id).then((way) => {
    const show = async () => {
      await change({ ...way, tab: "graph" });
      showActor(/** @type {number} */ (selection.level.numbers.get(id)));
    };
    if (way) place.append(" ", button(t("show_it"), show));
  });
  return place;
}

/** @param {Entity} entity @param {string} label */
function aboutEntity({ labels = {}, note, identifiers = {}, attributes = {}, reliability, denotes = [] }, label) {
  const others = Object.entries(labels).filter(([, text]) => text !== label);
  const { wikidata, ...ids } = identifiers;
  const address = wikidata && `https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`;
  /** @type {[string, string | undefined][]} */
  const known = [...Object.entries(attributes), ...Object.entries(ids), [t("as_a_source"), reliability]];
  const rows = known.filter(([, value]) => value);
  return [
    Object.keys(labels).length > 1 &&
      h(
        "p",
        { class: "quiet" },
        others.map(([lang, text], k) => [k ? " · " : "", h("span", { lang }, text)]),
      ),
    note && h("p", { class: "note" }, h("span", { class: "quiet" }, `${t("note_of_coders")}: `), note),
    denotes.length > 0 &&
      h(
        "p",
        {},
        `${t("same_as")}: `,
        denotes.map((one, k) => [k ? ` ${t("and")} ` : "", fillerLink(-1 - one)]),
      ),
    rows.length > 0 &&
      h(
        "dl",
        {},
        rows.map(([name, value]) => [h("dt", {}, ofCorpus(name)), h("dd", {}, ofCorpus(value ?? ""))]),
      ),
    address && h("p", {}, outside(address, `Wikidata ${wikidata} ↗`)),
  ];
}

/** @param {string} id @param {number} at */
function actorActions(id, at) {
  const isAlone = state.ego === id;
  return [
    button(t(isAlone ? "show_all" : "neighbours_only"), () => change({ ego: isAlone ? null : id, tab: "graph" })),
    selection.isGrown && button(t("show_neighbours"), () => growFrom(at)),
    pathsForm(at),
  ];
}

/** Return the ties of an actor, the strongest first. @param {number} at */
function tiesList(at) {
  const { level, pairs, nodes } = selection;
  const n = level.nodes.length;
  const both = [...nodes.othersOf(at)].flatMap((other) => [
    pairs.get(pairKey(at, other, n)),
    pairs.get(pairKey(other, at, n)),
  ]);
  const own = [...new Set(both)].filter((pair) => pair !== undefined).sort(byStrength);
  const items = own.map(({ a, b, weight }) =>
    h(
      "li",
      {},
      link([actorNamed(level, a), " → ", actorNamed(level, b)], () => openPair(a, b)),
      h("span", { class: "quiet" }, ` ${weight}`),
    ),
  );
  return growing(items, 15);
}

/** @param {string[]} names */
function statementContent([key]) {
  const { act } = facts.statements;
  const at = facts.keys.numberOf(key);
  if (at < 0) return null;
  const mentions = act[at] < 0 ? [] : numbersWith(act, act[at]).filter((k) => k !== at);
  return h(
    "section",
    {},
    h("h2", {}, upper(t("statement"))),
    matchTest()(at) ? null : h("p", { class: "quiet" }, t("statement_does_not_match")),
    statementCard(at),
    mentions.length ? [h("h3", {}, t("other_mentions")), mentions.map(statementCard)] : null,
  );
}

/** Return a test of what matches: in a text, where it is read for; in what the filters do not change, all. */
function matchTest() {
  if (UNFILTERED.has(state.tab)) return () => true;
  const isRead = state.tab === "arguments" || state.tab === "article";
  const inside = isRead ? chooseToRead(facts, state) : selection.chosen.inside;
  return (/** @type {number} */ at) => inside[at] === 1;
}

/** @param {string[]} names */
function listContent([name]) {
  const { statements, label } = listOpened(name);
  if (!statements.length) return null;
  const total = Number(name.split(" ")[0]);
  const isCut = total > statements.length;
  const matches = matchTest();
  const outside = statements.filter((at) => !matches(at)).length;
  return h(
    "section",
    {},
    h("h2", {}, upper(label || t("quotes"))),
    h(
      "p",
      { class: "quiet" },
      count(statements.length, "statement"),
      isCut && `. ${t("link_cut", { kept: statements.length, n: total })}`,
      outside > 0 && `. ${t("some_do_not_match", { n: numeral(outside) })}`,
    ),
    actsList(statements),
  );
}
