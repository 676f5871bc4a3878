// Where words come from: as a line, as a footnote, as BibTeX.

import { decoded } from "../store/open.js";
import { facts } from "../store/store.js";
import { articleOf, claimText, quoteText } from "./claims.js";
import { t } from "./text.js";

/** @import { Article } from "../data/types.d.ts" */

/** Return when an article was published. @param {Article} article */
export function publishedText(article) {
  if (article.published && article.published !== "unknown") return article.published;
  return article.inferred ? `${t("no_date")}, ${t("probably")} ${article.inferred}` : t("no_date");
}

/** Return author, publisher and date of an article. @param {Article} article */
export const bylineText = (article) =>
  `${article.author ? `${article.author}, ` : ""}${article.publisher}, ${publishedText(article)}`;

/** Return author, title, publisher and date of an article. @param {Article} article */
export function sourceText(article) {
  const author = article.author ? `${article.author}, ` : "";
  return `${author}“${article.title}”, ${article.publisher}, ${publishedText(article)}`;
}

/** Return a statement as a footnote. @param {number} at */
export function footnote(at) {
  const article = articleOf(at);
  const address = article.url ? `, ${article.url}` : "";
  const read = article.retrieved ? ` (${t("accessed")} ${article.retrieved})` : "";
  return `${sourceText(article)}${address}${read}: “${quoteText(at)}” [${claimText(at)}; ${facts.statements.key[at]}]`;
}

/** Return the article of a statement for BibTeX, with the quote as a note. @param {number} at */
export function bibtex(at) {
  const article = articleOf(at);
  const year = /^\d{4}/.exec(article.published || "") || /^\d{4}/.exec(article.inferred || "");
  const fields = {
    title: article.title,
    author: article.author || article.publisher,
    journal: article.publisher,
    year: year?.[0],
    date: article.published && article.published !== "unknown" ? article.published : null,
    url: article.url,
    urldate: article.retrieved,
    note: `“${quoteText(at)}” [${facts.statements.key[at]}]`,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = ${name === "url" ? inAddressBraces(value) : inBraces(value)}`] : [],
  );
  return `@online{${article.id},\n${lines.join(",\n")}\n}`;
}

/** @param {string} text */
const inBraces = (text) => `{${text.replace(/[{}\\]/g, "").replace(/([#$%&_])/g, "\\$1")}}`;

/** @param {string} address */
const inAddressBraces = (address) => `{${encodeURI(decoded(address)).replace(/[{}\\]/g, "")}}`;
