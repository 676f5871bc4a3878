// The argument of an article: what is said to be the cause, the means, the purpose or the condition of what.

import { h, show, svg } from "../elements/dom.js";
import { choice } from "../elements/forms.js";
import { number } from "../elements/number.js";
import { argumentOf } from "../selection/arguments.js";
import { change, facts, loadArguments, loadWords, state } from "../store/store.js";
import { readerText } from "../words/captions.js";
import { bylineText } from "../words/citations.js";
import { count, t, upper } from "../words/text.js";
import { dashesOf } from "./argument-lines.js";
import { argumentMap } from "./argument-map.js";
import { scrolling } from "./sheet.js";

/** @import { Arguments, Look } from "../data/types.d.ts" */
/** @import { Arrow } from "../selection/arguments.js" */

/** What is drawn: of which article, and by which statements. @type {{ article: number, statements: number[] } | null} */
let drawn = null;

/** Return of which article the argument is drawn, and by which statements; nothing before one is. */
export const argumentShown = () => drawn;

/** Draw the argument of the article that is chosen, or of the first that has one. @param {HTMLElement} place */
export async function drawArguments(place) {
  const [given] = await Promise.all([loadArguments(), loadWords()]);
  const arrows = argumentOf(facts, given, state);
  const articleOfArrow = (/** @type {Arrow} */ arrow) => facts.statements.article[arrow.statement];
  const all = argumentOf(facts, given, { ...state, about: null });
  const having = [...new Set(all.map(articleOfArrow))].sort((one, other) => one - other);
  if (!having.length) {
    show(place, scrolling("arguments", h("p", {}, t("no_arrows"))));
    return;
  }
  const isOther = state.article !== null && !facts.articles.some(({ id }) => id === state.article);
  const chosen = having.find((at) => facts.articles[at].id === state.article);
  const shown = chosen ?? having.find((at) => arrows.some((arrow) => articleOfArrow(arrow) === at)) ?? having[0];
  const here = arrows.filter((arrow) => articleOfArrow(arrow) === shown);
  const article = facts.articles[shown];
  const statements = [...new Set(here.flatMap((arrow) => arrow.statements))];
  drawn = { article: shown, statements };
  const sheet = scrolling(
    "arguments",
    h(
      "p",
      { class: "line choosers" },
      choice(
        t("argument_article"),
        having.map((at) => [facts.articles[at].id, facts.articles[at].title]),
        article.id,
        (id) => change({ article: id }),
      ),
      h("label", {}, `${t("about")} `, topicChoice(given, all)),
    ),
    isOther && h("p", { class: "quiet" }, t("no_such_article")),
    h("h2", { lang: article.language }, article.title),
    h("p", { class: "source", dir: "ltr" }, bylineText(article)),
    captionLine(here, arrows, statements),
    here.length ? legend(given, here) : h("p", {}, t("no_arrows_here")),
  );
  show(place, sheet);
  if (here.length) argumentMap(sheet, given, here, given.places[shown]);
}

/** @param {Arguments} given @param {Arrow[]} all */
function topicChoice({ topics, cards }, all) {
  const named = new Set(all.flatMap(({ tail, head }) => [...(cards[tail].about ?? []), ...(cards[head].about ?? [])]));
  const options = [...named].map((at) => topics[at]).sort(([, one], [, other]) => one.localeCompare(other));
  return choice(t("about"), [["", t("about_all")], ...options], state.about ?? "", (id) =>
    change({ about: id || null }),
  );
}

/** Return how many arrows there are, and what they are based on. @param {Arrow[]} here @param {Arrow[]} arrows @param {number[]} statements */
function captionLine(here, arrows, statements) {
  return h(
    "p",
    { class: "quiet" },
    `${upper(readerText())}. `,
    here.length < arrows.length
      ? t("arrows_here", { here: count(here.length, "arrow"), all: arrows.length })
      : `${count(here.length, "arrow")}.`,
    " ",
    statements.length > 0 && number(t("show_quotes"), statements, t("tab_arguments")),
    h("br"),
    t("arguments_help"),
  );
}

/** Return what borders and lines mean, of those that are drawn. @param {Arguments} given @param {Arrow[]} here */
function legend({ cards }, here) {
  const drawn = [...new Set(here.flatMap(({ tail, head }) => [tail, head]))].map((card) => cards[card]);
  /** @type {Look[]} */
  const looks = [...drawn, ...here];
  const has = (/** @type {string} */ sign) => drawn.some((card) => card.sign === sign);
  const holds = /** @type {const} */ ([undefined, "not actual", "hedged"]);
  const items = [
    ...holds
      .filter((hold) => looks.some((one) => one.hold === hold))
      .map((hold) => [sample({ hold }), t(`look_${hold?.replace(" ", "_") ?? "plain"}`)]),
    looks.some((one) => one.denied) && [sample({ denied: true }), `⊘ ${t("held_denied")}`],
    ...["cooperation", "conflict"].filter(has).map((sign) => [sample({ sign }), t(`look_${sign}`)]),
  ];
  return h(
    "ul",
    { class: "looks" },
    items.map((item) => item && h("li", {}, item)),
  );
}

/** Return a sample of a card. @param {{ hold?: Look["hold"], denied?: boolean, sign?: string }} look */
function sample({ hold, denied = false, sign = "neither" }) {
  const border = svg("rect", {
    x: 2,
    y: 2,
    width: 24,
    height: 12,
    rx: 4,
    class: `border ${sign}`,
    ...dashesOf(hold),
  });
  const bar = denied && svg("rect", { x: 2, y: 2, width: 5, height: 12, class: "bar-denied" });
  return svg(
    "svg",
    { class: "sample", width: 28, height: 16, viewBox: "0 0 28 16", "aria-hidden": "true" },
    border,
    bar,
  );
}
