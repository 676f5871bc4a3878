// The article, with the words of its statements marked; from the words to the statements and back.

import { h, show } from "../elements/dom.js";
import { choice } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { originalLink } from "../panel/card.js";
import { coderTest } from "../selection/statements.js";
import { opened, openStatement, openStatements } from "../store/open.js";
import { change, facts, loadWords, selection, state } from "../store/store.js";
import { bylineText } from "../words/citations.js";
import { quotedSpans, quoteText } from "../words/claims.js";
import { count, t } from "../words/text.js";
import { sheet } from "./sheet.js";

/** @import { Child } from "../elements/types.d.ts" */
/** @typedef {{ from: number, to: number, at: number }} Span */

const MOST_CHOICES = 2000;

/** Draw the article that is chosen, or the first. @param {HTMLElement} place */
export async function drawArticle(place) {
  const { bodies } = await loadWords();
  const { articles, statements: s } = facts;
  const shown = Math.max(
    0,
    articles.findIndex(({ id }) => id === state.article),
  );
  const article = articles[shown];
  if (!article) {
    show(place, sheet(h("p", {}, t("no_articles"))));
    return;
  }
  const isOfCoder = coderTest(facts, state);
  const statements = s.article.flatMap((one, at) => (one === shown && isOfCoder(at) ? [at] : []));
  const body = bodies[shown];
  const options = articles.slice(0, MOST_CHOICES).map(({ id, title }) => /** @type {[string, string]} */ ([id, title]));
  show(
    place,
    h(
      "div",
      { class: "sheet article" },
      h(
        "p",
        { class: "line" },
        choice(t("tab_article"), options, article.id, (id) => change({ article: id })),
      ),
      h("h2", {}, article.title),
      h("p", { class: "source" }, `${bylineText(article)} `, originalLink(article)),
      body === null ? quotesOnly(statements) : markedText(body, statements),
    ),
  );
  place.querySelector(".current")?.scrollIntoView({ block: "center" });
}

/** @param {number[]} statements */
function quotesOnly(statements) {
  return [
    h("p", { class: "quiet" }, t("quotes_only")),
    statements.map((at) => h("p", {}, quoteMark([at], quoteText(at)))),
  ];
}

/** Return quoted words, which open their statements. @param {number[]} statements @param {string} text */
function quoteMark(statements, text) {
  const open = opened();
  const isOpen = open?.kind === "statement" && statements.some((at) => facts.statements.key[at] === open.names[0]);
  const isMatch = statements.some((at) => selection.chosen.inside[at]);
  const press = () =>
    statements.length === 1 ? openStatement(statements[0]) : openStatements(statements, t("quotes"));
  return link(text, press, {
    class: `link quoted${isOpen ? " current" : ""}${isMatch ? "" : " out"}`,
    title: count(statements.length, "statement"),
  });
}

/**
 * Return the text in paragraphs; every stretch that the same statements quote is one mark.
 *
 * @param {string} body
 * @param {number[]} statements
 */
function markedText(body, statements) {
  const spans = statements.flatMap((at) => quotedSpans(at).map(([from, to]) => ({ from, to, at })));
  const start = endOfHeadline(body);
  const ofHeadline = [...new Set(spans.filter(({ from }) => from < start).map(({ at }) => at))];
  const headline = () =>
    h("p", { class: "quiet" }, `${t("headline")}: `, quoteMark(ofHeadline, t("headline_statements")));
  const paragraphs = paragraphsOf(body, start, spans).filter((parts) =>
    parts.some((one) => one instanceof Node || String(one).trim()),
  );
  return [ofHeadline.length > 0 && headline(), paragraphs.map((parts) => h("p", {}, parts))];
}

/** @param {string} body */
function endOfHeadline(body) {
  if (!body.startsWith("# ")) return 0;
  const end = body.indexOf("\n");
  return end < 0 ? body.length : end;
}

/** @param {string} body @param {number} start @param {Span[]} spans */
function paragraphsOf(body, start, spans) {
  const cuts = new Set([0, body.length, ...spans.flatMap(({ from, to }) => [from, to])]);
  const edges = [...cuts].sort((one, other) => one - other);
  /** @type {Child[][]} */
  const paragraphs = [[]];
  for (let k = 0; k + 1 < edges.length; k++) {
    const [from, to] = [Math.max(edges[k], start), edges[k + 1]];
    if (to <= from) continue;
    const quoting = spans.filter((span) => span.from < to && span.to > from).map(({ at }) => at);
    for (const [part, text] of body
      .slice(from, to)
      .split(/\n\s*\n/)
      .entries()) {
      if (part) paragraphs.push([]);
      const last = paragraphs[paragraphs.length - 1];
      if (text.trim()) last.push(quoting.length ? quoteMark(quoting, text) : text);
      else if (text) last.push(" ");
    }
  }
  return paragraphs;
}
