// Bargains: who offers what to whom, in exchange for what and on which condition.

import { h, show } from "../elements/dom.js";
import { link } from "../elements/link.js";
import { number } from "../elements/number.js";
import { fillerLink } from "../panel/card.js";
import { courseOf, TERMS } from "../selection/bargains.js";
import { inOrder } from "../selection/tally.js";
import { openActor, openStatementNumbers, openStatements } from "../store/open.js";
import { bargains, facts, loadCourses, loadedWords, loadWords, selection, state } from "../store/store.js";
import { claimText, fillerText, relationOf, verbBehind } from "../words/claims.js";
import { knownWhen } from "../words/dates.js";
import { ownLanguage } from "../words/names.js";
import { concluded, count, t } from "../words/text.js";
import { sheet } from "./sheet.js";

/** @import { Course, Filler } from "../data/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */
/** @import { Offer } from "../selection/bargains.js" */
/** @typedef {{ shown: Child, name: string, by: number[] }} Said What is said, with the statements that say it. */

const FURTHER_TERMS = ["aim", "audience", "meant for"];

/** Draw the bargains that match, then offers that are none. @param {HTMLElement} place */
export async function drawBargains(place) {
  const [courses] = await Promise.all([loadCourses(), loadWords()]);
  const { bargains: all, others } = bargains();
  const cards = all.map((offers) => bargainCard(offers, courseOf(courses, state, offers)));
  const isElsewhere = all.some((offers) => !courseOf(courses, state, offers));
  show(
    place,
    sheet(
      h("h2", {}, t("tab_bargains")),
      h("p", { class: "quiet" }, t("exchange_help")),
      isElsewhere && h("p", { class: "quiet" }, t("outcome_elsewhere")),
      cards.length ? cards : h("p", {}, t("no_exchange")),
      others.length > 0 && [h("h2", {}, t("other_offers")), others.map((offers) => bargainCard(offers))],
    ),
  );
}

/**
 * Return one bargain: what all mentions of its offers say together, each part with the mentions that say it.
 *
 * @param {Offer[]} offers
 * @param {Course} [course]
 */
function bargainCard(offers, course) {
  const words = loadedWords();
  const statements = inOrder(
    selection.chosen,
    offers.flatMap((offer) => offer.statements),
  );
  const open = openStatementNumbers();
  const relations = offers.map((offer) => facts.relations[offer.relation]);
  const relation = relations.reduce((one, other) => (other.wider.length > one.wider.length ? other : one));
  const saying = statements.filter((at) => relationOf(at) === relation);
  const who = different(statements.map((at) => words.statements.get(at).s));
  const what = different(saying.flatMap((at) => words.statements.get(at).o ?? []));
  const roles = (/** @type {string[]} */ functions) =>
    words.roles.map(
      (role, k) =>
        functions.includes(role.function ?? "") && saidPart(role.label, ofRole(k, statements), offers, functions),
    );
  return h(
    "section",
    { class: "bargain", "aria-current": statements.some((at) => open.has(at)) && "location" },
    h("h3", {}, inLine(who), ` ${verbBehind(relation, who)} `, inLine(what)),
    course && h("p", { class: "outcome" }, h("strong", {}, `${t("outcome")}: `), outcomeText(course)),
    h(
      "dl",
      {},
      saidPart(t("offered_thing"), ofEntities(offers.map((offer) => offer.things))),
      saidPart(t("offered_to"), ofEntities(offers.map((offer) => offer.targets))),
      roles(TERMS),
      roles(FURTHER_TERMS),
    ),
    course ? courseList(course) : h("p", { class: "quiet" }, `${t("dates")}: ${datesText(offers)}`),
    h(
      "p",
      { class: "actions" },
      count(offers.length, "act"),
      ", ",
      link(count(statements.length, "statement"), () => openStatements(statements, relation.label)),
    ),
  );
}

/** Return what fills a place of statements, each once. @param {Filler[]} fillers @returns {Filler[]} */
const different = (fillers) => [...new Map(fillers.map((one) => [fillerText(one), one])).values()];

/** @param {Filler[]} fillers */
const inLine = (fillers) => fillers.map((filler, k) => [k ? ", " : "", fillerLink(filler)]);

/** @param {Course} course */
const outcomeText = ({ outcome, again }) => `${outcome}${again ? `, ${t("offered_again")}` : ""}`;

/** Return precedents, offers and answers in their order. @param {Course} course */
function courseList({ moves }) {
  const items = moves.map(([kind, when, statements, doubt, order, witness]) =>
    h(
      "li",
      {},
      h("span", { class: "when" }, isInferred(statements) ? concluded(when) : when || t("date_unknown")),
      h(
        "span",
        {},
        h("strong", {}, kind),
        ": ",
        number(claimText(statements[0]), statements, kind),
        doubt && ` (${t("may_be", { doubt })})`,
        order && h("span", { class: "quiet" }, " (", number(order, witness, kind), ")"),
      ),
    ),
  );
  return h("details", { class: "course", open: moves.length < 8 }, h("summary", {}, t("course")), h("ol", {}, items));
}

/** Return whether the date of an act is concluded. @param {number[]} mentions */
const isInferred = (mentions) => mentions.some((at) => loadedWords().statements.get(at).inferred_when);

/** Return when offers were made, each day once, in order. @param {Offer[]} offers */
function datesText(offers) {
  const first = inOrder(
    selection.chosen,
    offers.map((offer) => offer.statements[0]),
  );
  const { first: earliest, last: latest } = facts.statements;
  const when = (/** @type {number} */ at) => knownWhen(loadedWords().statements.get(at), [earliest[at], latest[at]]);
  return [...new Set(first.map(when))].join(", ");
}

/**
 * Return what is said of one part; of a price or a condition also in how many of several offers.
 *
 * @param {string} term
 * @param {Said[]} said
 * @param {Offer[]} [offers]
 * @param {string[]} [functions]
 */
function saidPart(term, said, offers = [], functions = []) {
  const items = said.map(({ shown, name, by }) => {
    const naming = offers.filter((offer) => offer.statements.some((at) => by.includes(at)));
    const isInSome = functions === TERMS && naming.length < offers.length;
    const some = isInSome && ` ${t("in_some", { n: naming.length, of: offers.length })}: ${datesText(naming)}`;
    return h("li", {}, shown, " ", number(String(by.length), by, name), some && h("span", { class: "quiet" }, some));
  });
  return items.length > 0 && h("div", {}, h("dt", {}, term), h("dd", {}, h("ul", {}, items)));
}

/** @param {Map<string, number[]>[]} named Ids, with the statements that name them. @returns {Said[]} */
function ofEntities(named) {
  /** @type {Map<string, number[]>} */
  const said = new Map();
  for (const [id, by] of named.flatMap((one) => [...one])) said.set(id, [...(said.get(id) ?? []), ...by]);
  const { labels } = facts.offers;
  return [...said].map(([id, by]) => {
    const shown = link(labels[id], () => openActor(id), { lang: ownLanguage(id) });
    return { shown, name: labels[id], by };
  });
}

/** @param {number} role @param {number[]} statements @returns {Said[]} */
function ofRole(role, statements) {
  /** @type {Map<string, Said>} */
  const said = new Map();
  for (const at of statements) {
    for (const [own, filler] of loadedWords().statements.get(at).roles ?? []) {
      if (own !== role) continue;
      const name = fillerText(filler);
      said.set(name, { shown: fillerLink(filler), name, by: [...(said.get(name)?.by ?? []), at] });
    }
  }
  return [...said.values()];
}
