// Bargains: who offers what to whom, in exchange for what and on which condition.

import { h, show } from "../elements/dom.js";
import { link } from "../elements/link.js";
import { number } from "../elements/number.js";
import { fillerLink } from "../panel/card.js";
import { TERMS } from "../selection/bargains.js";
import { inOrder } from "../selection/tally.js";
import { openActor, openStatements } from "../store/open.js";
import { bargains, facts, loadedWords, loadWords, selection } from "../store/store.js";
import { fillerText } from "../words/claims.js";
import { whenText } from "../words/dates.js";
import { count, t } from "../words/text.js";
import { sheet } from "./sheet.js";

/** @import { Child } from "../elements/types.d.ts" */
/** @import { Offer } from "../selection/bargains.js" */
/** @typedef {{ shown: Child, name: string, by: number[] }} Said What is said, with the statements that say it. */

const FURTHER_TERMS = ["aim", "audience", "meant for"];

/** Draw the bargains that match. @param {HTMLElement} place */
export async function drawExchange(place) {
  await loadWords();
  const cards = bargains().map(bargainCard);
  show(
    place,
    sheet(
      h("h2", {}, t("tab_exchange")),
      h("p", { class: "quiet" }, t("exchange_help")),
      cards.length ? cards : h("p", {}, t("no_exchange")),
    ),
  );
}

/**
 * Return one bargain: what all mentions of its offers say together, each part with the mentions that say it.
 *
 * @param {Offer[]} offers
 */
function bargainCard(offers) {
  const words = loadedWords();
  const statements = inOrder(
    selection.chosen,
    offers.flatMap((offer) => offer.statements),
  );
  const relations = offers.map((offer) => facts.relations[offer.relation]);
  const { label } = relations.reduce((one, other) => (other.wider.length > one.wider.length ? other : one));
  const who = [
    ...new Map(statements.map((at) => [fillerText(words.statements[at].s), words.statements[at].s])).values(),
  ];
  const days = new Set(offers.map((offer) => whenText(words.statements[offer.statements[0]])));
  const roles = (/** @type {string[]} */ functions) =>
    words.roles.map(
      (role, k) => functions.includes(role.function ?? "") && saidPart(role.label, ofRole(k, statements)),
    );
  return h(
    "section",
    { class: "bargain" },
    h(
      "h3",
      {},
      who.map((filler, k) => [k ? ", " : "", fillerLink(filler)]),
      ` ${label}`,
    ),
    h(
      "dl",
      {},
      saidPart(t("offered_thing"), ofEntities(offers.map((offer) => offer.things))),
      saidPart(t("offered_to"), ofEntities(offers.map((offer) => offer.targets))),
      roles(TERMS),
      roles(FURTHER_TERMS),
    ),
    h(
      "p",
      { class: "actions" },
      h("span", { class: "quiet" }, [...days].join(", ")),
      " ",
      count(offers.length, "act"),
      ", ",
      link(count(statements.length, "statement"), () => openStatements(statements, label)),
    ),
  );
}

/** @param {string} term @param {Said[]} said */
function saidPart(term, said) {
  const items = said.map(({ shown, name, by }) => h("li", {}, shown, " ", number(String(by.length), by, name)));
  return items.length > 0 && h("div", {}, h("dt", {}, term), h("dd", {}, h("ul", {}, items)));
}

/** @param {Map<string, number[]>[]} named Ids, with the statements that name them. @returns {Said[]} */
function ofEntities(named) {
  /** @type {Map<string, number[]>} */
  const said = new Map();
  for (const [id, by] of named.flatMap((one) => [...one])) said.set(id, [...(said.get(id) ?? []), ...by]);
  const { labels } = facts.offers;
  return [...said].map(([id, by]) => ({ shown: link(labels[id], () => openActor(id)), name: labels[id], by }));
}

/** @param {number} role @param {number[]} statements @returns {Said[]} */
function ofRole(role, statements) {
  /** @type {Map<string, Said>} */
  const said = new Map();
  for (const at of statements) {
    for (const [own, filler] of loadedWords().statements[at].roles ?? []) {
      if (own !== role) continue;
      const name = fillerText(filler);
      said.set(name, { shown: fillerLink(filler), name, by: [...(said.get(name)?.by ?? []), at] });
    }
  }
  return [...said.values()];
}
