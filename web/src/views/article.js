// The article as annotated reading: of which article, what is shown of it, and what is open in it.

import { numbersWith } from "../data/columns.js";
import { h, show } from "../elements/dom.js";
import { choice } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { originalLink } from "../panel/card.js";
import { drawReading } from "../reading/reading.js";
import { chooseToRead, coderTest } from "../selection/statements.js";
import { openStatement, openStatementNumbers, openStatements } from "../store/open.js";
import { change, entityNumber, facts, loadedWords, loadWords, selection, state } from "../store/store.js";
import { readerText } from "../words/captions.js";
import { bylineText } from "../words/citations.js";
import { entityLabel } from "../words/names.js";
import { count, counted, inQuotes, t, upper } from "../words/text.js";
import { claimantOf, claimantsOf, claimsOf, entitiesIn, topicsOf } from "./annotated.js";
import { articleList } from "./article-list.js";
import { isOutOfSight, scrolling } from "./sheet.js";

/** @import { Article } from "../data/types.d.ts" */
/** @typedef {ReturnType<typeof drawReading>} Drawn */

const MOST_TOPICS = 500;

/** What is drawn, and of what. @type {{ of: unknown[], sheet: HTMLElement, reading: Drawn } | null} */
let drawn = null;
/** What was open when the reader was last led to it. @type {string | null} */
let lastOpen = null;

/** Draw the article that is chosen, or the first. @param {HTMLElement} place */
export async function drawArticle(place) {
  await loadWords();
  const { articles } = facts;
  const named = articles.findIndex(({ id }) => id === state.article);
  const at = Math.max(0, named);
  if (!articles.length) {
    show(place, scrolling("article", h("p", {}, t("no_articles"))));
    return;
  }
  const isOther = state.article !== null && named < 0;
  const of = [selection, at, isOther, state.about, state.claimant, state.language];
  const isSame = drawn && place.contains(drawn.sheet) && drawn.of.every((one, k) => one === of[k]);
  if (!isSame || !drawn) {
    const isAgain = drawn && place.contains(drawn.sheet) && drawn.of[1] === at;
    drawn = { of, ...readingOf(at, isOther) };
    show(place, drawn.sheet);
    if (!isAgain) lastOpen = null;
  }
  const passage = drawn.reading.show([...openStatementNumbers()].map((at) => facts.keys.at(at)));
  if (passage && lastOpen !== state.open && isOutOfSight(passage, drawn.sheet))
    passage.scrollIntoView({ block: "center" });
  lastOpen = state.open;
}

/** Return an article with its statements. @param {number} at @param {boolean} isOther Whether another one was asked for. */
function readingOf(at, isOther) {
  const article = facts.articles[at];
  const text = loadedWords().bodies.get(at);
  const isOfCoder = coderTest(facts, state);
  const all = numbersWith(facts.statements.article, at).filter(isOfCoder);
  const topics = topicsOf(all);
  const about = state.about === null ? undefined : entityNumber(state.about);
  const topic = about !== undefined && topics.has(about) ? about : null;
  const claimants = claimantsOf(article, all, state.claimant);
  const claimant = claimants.find(({ isChosen }) => isChosen)?.id ?? null;
  const shown = all.filter(
    (k) => (topic === null || entitiesIn(k).has(topic)) && (claimant === null || claimantOf(k) === claimant),
  );
  const inside = chooseToRead(facts, state);
  const claims = claimsOf(shown, claimants, inside);
  const reading = drawReading(
    { title: article.title, lang: article.language, text, claims, claimants, say: t },
    { open, choose: (id) => change({ claimant: id }) },
    [
      isOther && h("p", { class: "quiet" }, t("no_such_article")),
      h("p", { class: "source", dir: "ltr" }, bylineText(article), licenceText(article), " ", originalLink(article)),
      standing(article),
      text === null && h("p", { class: "quiet" }, t("quotes_only")),
      text !== null && !/\n\s*\S/.test(text) && h("p", { class: "quiet" }, t("text_not_at_hand")),
      h("p", { class: "quiet" }, countText(shown, all.length, inside)),
    ],
  );
  const choosers = h("div", { class: "line choosers" }, articleList(at, inside), topicChoice(topics, topic));
  return { sheet: scrolling("article", choosers, reading.element), reading };
}

/** Say why an article does not count, where it does not. @param {Article} article */
function standing({ status, newer }) {
  if (status === "retracted") return h("p", { class: "notice" }, t("counts_nowhere"));
  if (!newer.length) return null;
  const links = newer.map((at) => {
    const { id, title } = facts.articles[at];
    return [" ", link(inQuotes(title), () => change({ article: id, open: null }))];
  });
  return h("p", { class: "notice" }, t("counts_in_newer"), links);
}

/** @param {Article} article */
const licenceText = ({ licence }) => (licence ? ` · ${licence}` : "");

/** Open statements by their keys. @param {string[]} keys */
function open(keys) {
  const statements = keys.map((key) => facts.keys.numberOf(key));
  return statements.length === 1 ? openStatement(statements[0]) : openStatements(statements, t("quotes"));
}

/**
 * Say whose claims are read, how many statements are shown of how many, and how many of them filters leave out.
 *
 * @param {number[]} shown
 * @param {number} total
 * @param {Uint8Array} inside
 */
function countText(shown, total, inside) {
  const left = shown.filter((at) => !inside[at]).length;
  const all = count(total, "statement");
  const here = shown.length < total ? t("shown_of", { n: shown.length, of: all }) : all;
  const out = left ? `, ${counted(left, "left_out_by_filters", { n: left })}` : "";
  return `${upper(readerText())}. ${upper(here)}${out}.`;
}

/** Return the choice of an actor or an issue that statements are to speak of. @param {Map<number, number>} topics @param {number | null} chosen */
function topicChoice(topics, chosen) {
  const { entities } = loadedWords();
  const most = [...topics].sort(([, one], [, other]) => other - one).slice(0, MOST_TOPICS);
  const options = most.map(
    ([at, n]) => /** @type {[string, string]} */ ([entities[at].id, `${entityLabel(entities[at])} (${n})`]),
  );
  const id = chosen === null ? "" : entities[chosen].id;
  return h(
    "label",
    {},
    `${t("about")} `,
    choice(t("about"), [["", t("about_all")], ...options], id, (one) => change({ about: one || null })),
  );
}
