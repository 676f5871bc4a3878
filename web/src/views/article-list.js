// The list of articles: in the order of their dates, searchable, each with how many of its statements match.

import { dayText } from "../data/days.js";
import { h, show } from "../elements/dom.js";
import { growing } from "../elements/forms.js";
import { button } from "../elements/link.js";
import { change, facts } from "../store/store.js";
import { publishedText } from "../words/citations.js";
import { count, t } from "../words/text.js";

const STEP = 30;
const SEARCHED_FROM = 8;

/**
 * Return how to go to another article: the next, the one before, or one that is looked for.
 *
 * @param {number} shown
 * @param {Uint8Array} inside Marks the statements that match.
 */
export function articleList(shown, inside) {
  const { articles } = facts;
  if (articles.length < 2) return null;
  const order = inOrderOfDates();
  const at = order.indexOf(shown);
  const numbers = { n: at + 1, of: order.length };
  const to = (/** @type {number} */ step, /** @type {string} */ sign, /** @type {string} */ key) =>
    button(sign, () => go(order[at + step]), { "aria-label": t(key), disabled: order[at + step] === undefined });
  const menu = h("details", { class: "menu articles" }, h("summary", {}, t("articles_list", numbers)));
  // a long list is made when it is first looked at
  menu.addEventListener(
    "toggle",
    () => menu.open && menu.childElementCount === 1 && menu.append(listOf(order, shown, inside)),
  );
  return h("div", { class: "line" }, to(-1, "‹", "previous_article"), menu, to(1, "›", "next_article"));
}

/** @param {number} article */
const go = (article) => change({ article: facts.articles[article].id, open: null });

/** Return the articles by date, those without one last. */
function inOrderOfDates() {
  const { articles } = facts;
  const day = (/** @type {number} */ at) => articles[at].first ?? articles[at].last ?? Number.MAX_SAFE_INTEGER;
  return [...articles.keys()].sort((one, other) => day(one) - day(other) || one - other);
}

/** @param {number[]} order @param {number} shown @param {Uint8Array} inside */
function listOf(order, shown, inside) {
  const counts = facts.articles.map(() => [0, 0]);
  for (const [at, article] of facts.statements.article.entries()) {
    counts[article][1]++;
    if (inside[at]) counts[article][0]++;
  }
  const row = (/** @type {number} */ at) => h("li", {}, rowOf(at, at === shown, counts[at]));
  const place = h("div", { class: "found" }, growing(order.map(row), STEP));
  const find = (/** @type {string} */ text) => {
    const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const found = order.filter((at) => words.every((word) => searched(at).includes(word)));
    show(
      place,
      found.length ? growing(found.map(row), STEP) : h("p", { class: "quiet" }, t("no_article_called", { text })),
    );
  };
  const search = h("input", {
    type: "search",
    "aria-label": t("find_article"),
    placeholder: t("find_article"),
    oninput: ({ target }) => find(target.value),
  });
  return h("div", {}, order.length >= SEARCHED_FROM && search, place);
}

/** @param {number} at */
function searched(at) {
  const { title, author, publisher, published, first } = facts.articles[at];
  const day = first === null ? "" : dayText(first);
  return [title, author, publisher, published, day].join(" ").toLocaleLowerCase();
}

/** @param {number} at @param {boolean} isShown @param {number[]} counts How many statements match, and how many there are. */
function rowOf(at, isShown, [n, of]) {
  const article = facts.articles[at];
  const matching = n < of ? t("matching_of", { n, of: count(of, "statement") }) : count(of, "statement");
  return button(
    [
      h("span", { class: "title", dir: "auto", lang: article.language }, article.title),
      h("span", { class: "quiet" }, h("bdi", {}, article.publisher), ` · ${publishedText(article)} · ${matching}`),
    ],
    () => go(at),
    { "aria-current": isShown ? "true" : null },
  );
}
