// Where words come from: as a line, as a footnote in a style, as BibTeX.

import { state } from "../store/store.js";
import { articleOf, noWords, quoteText } from "./claims.js";
import { dateWords } from "./dates.js";
import { inQuotes, isolated, t, upper, withinQuotes } from "./text.js";

/** @import { Article } from "../data/types.d.ts" */
/** @typedef {{ given: string, family: string }} Person */

const PARTICLES = new Set("al bin da de del della den der di do dos du e el ibn la le ten ter van von y".split(" "));

/** Return when an article was published, and if it was corrected or retracted since. @param {Article} article */
export function publishedText(article) {
  const inferred = article.inferred ? `${t("no_date")}, ${t("probably")} ${dateWords(article.inferred)}` : t("no_date");
  const day = article.published && article.published !== "unknown" ? dateWords(article.published) : inferred;
  return article.status ? `${day}; ${t(`is_${article.status}`)}` : day;
}

/** Return author, publisher and date of an article. @param {Article} article */
export const bylineText = (article) =>
  `${article.author ? `${isolated(article.author)}, ` : ""}${isolated(article.publisher)}, ${publishedText(article)}`;

/** Return author, title, publisher and date of an article. @param {Article} article */
export function sourceText(article) {
  const author = article.author ? `${article.author}, ` : "";
  return `${author}${inQuotes(article.title)}, ${article.publisher}, ${publishedText(article)}`;
}

/** Return the words of a statement as a footnote, in the style that is chosen. @param {number} at */
export function footnote(at) {
  const style = { plain, chicago, apa }[state.citation];
  return `${style(articleOf(at))} ${noWords(at) ?? inQuotes(quoteText(at))}`;
}

/** @param {Article} article */
function plain(article) {
  const read = article.retrieved ? ` (${t("accessed")} ${dateWords(article.retrieved)})` : "";
  return `${sourceText(article)}${article.url ? `, ${article.url}` : ""}${read}:`;
}

/** Return an article as The Chicago Manual of Style (17th edition, 14.207) notes a page of a website; what became of it follows its date. @param {Article} article */
function chicago(article) {
  const title = `“${withinQuotes(article.title)}${/[?!.,]$/.test(article.title) ? "" : ","}”`;
  const when =
    americanDate(article.published) ??
    (article.inferred ? `[${americanDate(article.inferred) ?? article.inferred}?]` : "n.d.");
  const read = americanDate(article.retrieved);
  const parts = [article.publisher, when, article.status, read && `accessed ${read}`, article.url].filter(Boolean);
  return `${article.author ? `${article.author}, ` : ""}${title} ${parts.join(", ")}:`;
}

/**
 * Return an article as the Publication Manual of the APA (7th edition, 10.16) lists a page of a website, its title first
 * where nobody signed it; what became of it stands in brackets behind its title.
 *
 * @param {Article} article
 */
function apa(article) {
  const authors = peopleOf(article)?.map(({ given, family }) => `${family}, ${initials(given)}`) ?? [
    article.author ?? "",
  ];
  const last = authors.slice(-1).join("");
  const author = authors.length > 1 ? `${authors.slice(0, -1).join(", ")}, & ${last}` : last;
  const title = article.status ? `${article.title} [${upper(article.status)}]` : article.title;
  const when =
    apaDate(article.published) ??
    (article.inferred ? `[ca. ${apaDate(article.inferred) ?? article.inferred}]` : "n.d.");
  const site = article.author === article.publisher ? "" : article.publisher;
  const read = americanDate(article.retrieved);
  const address = article.url ? `${read ? `Retrieved ${read}, from ` : ""}${article.url}` : "";
  const [first, second] = author ? [author, title] : [title, ""];
  const stopped = (/** @type {string} */ text) => (/[^?!.]$/.test(text) ? `${text}.` : text);
  const parts = [stopped(first), `(${when}).`, stopped(second), stopped(site), address];
  return parts
    .filter(Boolean)
    .join(" ")
    .replace(/[. ]*$/, ":");
}

/** @param {string} given */
const initials = (given) =>
  given
    .split(/[\s-]+/)
    .map((name) => `${name[0]}.`)
    .join(" ");

/** Return a date as "June 17, 2011", or none. @param {string | null} text */
function americanDate(text) {
  const { year, month, day } = dateParts(text);
  return year ? [[month, day].filter(Boolean).join(" "), year].filter(Boolean).join(month && day ? ", " : " ") : null;
}

/** Return a date as "2011, June 17", or none. @param {string | null} text */
function apaDate(text) {
  const { year, month, day } = dateParts(text);
  return year ? [year, [month, day].filter(Boolean).join(" ")].filter(Boolean).join(", ") : null;
}

/** Return the parts of a date, the month in English, which both styles are; none of what is no plain date. @param {string | null} text */
function dateParts(text) {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(text ?? "") ?? [];
  const named = month ? new Date(Date.UTC(2000, Number(month) - 1, 1)) : null;
  return {
    year,
    month: named?.toLocaleDateString("en-US", { month: "long", timeZone: "UTC" }),
    day: day && String(Number(day)),
  };
}

/**
 * Return the persons who wrote an article; none where its author is a group, or nobody signed it.
 *
 * @param {Article} article
 * @returns {Person[] | null}
 */
function peopleOf({ author, publisher }) {
  if (!author || author === publisher) return null;
  const people = author.split(/\s+and\s+|\s*&\s*|,\s*(?:and\s+)?/).map(personOf);
  return people.every((one) => one !== null) ? people : null;
}

/** Return a name as that of a person: two to four words, none in small letters but those of names. @param {string} name */
function personOf(name) {
  const words = name.trim().split(/\s+/);
  const isName = (/** @type {string} */ word) =>
    /^\p{L}/u.test(word) && (!/^\p{Ll}/u.test(word) || PARTICLES.has(word));
  if (words.length < 2 || words.length > 4 || !words.every(isName) || PARTICLES.has(words[0])) return null;
  const start = words.findIndex((word) => PARTICLES.has(word));
  const family = start > 0 ? start : words.length - 1;
  return { given: words.slice(0, family).join(" "), family: words.slice(family).join(" ") };
}

/**
 * Return the article of a statement for BibTeX, with the quote as a note; a publisher or group is one name in braces, and
 * an article that nobody signed has no author.
 *
 * @param {number} at
 */
export function bibtex(at) {
  const article = articleOf(at);
  const { published, url, retrieved } = article;
  const none = noWords(at);
  const people = peopleOf(article);
  const group = article.author && `{${latex(article.author)}}`;
  const isDay = dateParts(published).year !== undefined;
  const year = /^\d{4}/.exec(isDay ? "" : published || article.inferred || "");
  /** @type {[name: string, value: string | null | undefined | false][]} */
  const fields = [
    ["author", people ? people.map(({ given, family }) => latex(`${given} ${family}`)).join(" and ") : group],
    ["title", latex(article.title)],
    ["organization", article.author !== article.publisher && `{${latex(article.publisher)}}`],
    ["date", isDay && published],
    ["year", year?.[0]],
    ["url", url && encoded(url)],
    ["urldate", dateParts(retrieved).day && retrieved],
    ["addendum", article.status],
    ["note", none === null ? `\`\`${latex(withinQuotes(quoteText(at)))}''` : latex(none)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@online{${article.id.replace(/[\s,{}#%~\\"'()=]+/g, "-")},\n${lines.join(",\n")}\n}`;
}

/** Return an address as BibTeX takes it; what is written by its number stays so. @param {string} url */
const encoded = (url) => encodeURI(url).replace(/%25(?=[\dA-Fa-f]{2})/g, "%");

/** @type {{ [sign: string]: string }} */
const LATEX = {
  ...{ "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}" },
  ...{ "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "“": "``", "”": "''", "‘": "`", "’": "'" },
  ...{ "–": "--", "—": "---", "…": "\\dots{}" },
};

/** Return a text as LaTeX reads it. @param {string} text */
const latex = (text) =>
  text.replace(/[#$%&_\\{}~^\u201c\u201d\u2018\u2019\u2013\u2014\u2026]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
