// What is shown and what it is based on, in sentences.

import { dayText } from "../data/days.js";
import { codingsBeside } from "../selection/codings.js";
import { selectionOf } from "../selection/select.js";
import { chooseToRead, insiders } from "../selection/statements.js";
import { support } from "../selection/tally.js";
import { facts, selection, state } from "../store/store.js";
import { dateWords, hasPeriod, periodText } from "./dates.js";
import { count, counted, listed, numeral, t, upper } from "./text.js";
import { viewpointLabel } from "./viewpoints.js";

/** @import { Article } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Selection, Tally } from "../selection/types.d.ts" */

/** The tabs that show more than what draws ties; each says what it shows. */
export const OF_ALL = new Set(["findings", "arguments", "compare", "analyses", "article", "questions"]);

/** Return what is drawn of a selection and what it is based on. @param {Selection} drawn */
export function captionText(drawn) {
  return [selectionText(), tiesText(drawn)].join(" ");
}

/** Return what is left out of a selection that is drawn, and what the rest is based on. @param {Selection} drawn */
export function tiesText(drawn) {
  const numbers = support(drawn);
  const left = [
    numbers.actors < drawn.nodes.size && t("drawn_of", { n: numeral(numbers.actors), of: numeral(drawn.nodes.size) }),
    drawn.weakest > 0 && counted(drawn.weakest, "weakest", { n: drawn.weakest }),
    drawn.weak > 0 && t("note_min_weight", { n: drawn.weak }),
  ];
  return [...left, basisText(numbers)].filter(Boolean).join(" ");
}

/** Return what something is based on. @param {Tally} numbers */
export function basisText(numbers) {
  const planned = numbers.unrealActs ? ` (${t("plus_not_actual", { n: numbers.unrealActs })})` : "";
  return t("based_on", {
    acts: count(numbers.acts, "act") + planned,
    statements: count(numbers.statements.length, "statement") + wordlessText(numbers),
    articles: count(numbers.articles.size, "article"),
    sources: count(numbers.sources.size, "source"),
    coding: codingText(numbers),
  });
}

/** Return how many statements have no words, where any has none. @param {Tally} numbers */
function wordlessText({ statements }) {
  const wordless = new Set(facts.statements.wordless);
  const n = wordless.size ? statements.filter((at) => wordless.has(at)).length : 0;
  return n ? ` (${t("without_words", { n })})` : "";
}

/** Return at which level, according to whom and of which time something is shown. */
export function selectionText() {
  const parts = [
    upper(t(`level_${state.level}`)),
    `${t("according_to")} ${viewpointLabel(state.according_to)}`,
    state.compared_with && `${t("compared_with")} ${viewpointLabel(state.compared_with)}`,
    state.issues && t("with_ties_to_issues"),
    hasPeriod() && periodWithBounds(),
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

/** Return whose claims are read, and of which time. */
export const readerText = () =>
  [`${t("according_to")} ${viewpointLabel(state.according_to)}`, hasPeriod() && periodWithBounds()]
    .filter(Boolean)
    .join(", ");

/** Return the period that is chosen, and how sure dates must be to lie in it. */
export const periodWithBounds = () => `${periodText()} (${t(`inside_${state.inside}`)})`;

/** Return who published the articles behind what is drawn, and when: the same on every day. @param {Tally} numbers */
export function sourceLine(numbers) {
  const articles = [...numbers.articles].map((at) => facts.articles[at]);
  const publishers = [...new Set(articles.map((one) => one.publisher))].filter(Boolean).sort();
  return publishers.length ? t("source_line", { who: listed(publishers, 3), when: publishedWhen(articles) }) : "";
}

/** Return when articles were published: the date of one, or the first and the last day of several. @param {Article[]} articles */
function publishedWhen(articles) {
  const isPrinted = (/** @type {Article} */ { published }) => published !== null && published !== "unknown";
  const [one] = articles;
  if (articles.length === 1 && !isPrinted(one))
    return one.inferred ? `${t("no_date")}, ${t("probably")} ${dateWords(one.inferred)}` : t("undated_source");
  const known = (/** @type {"first" | "last"} */ bound) =>
    articles.map((article) => article[bound]).filter((day) => day !== null);
  const bounds = [Math.min(...known("first")), Math.max(...known("last"))];
  const [first, last] = bounds.map((day) => (Number.isFinite(day) ? dateWords(dayText(day)) : null));
  if (first === null || last === null) return t("undated_source");
  const concluded = articles.some((article) => !isPrinted(article) && article.inferred)
    ? ` (${t("dates_inferred")})`
    : "";
  return (first === last ? t("published_on", { day: first }) : t("published_from", { first, last })) + concluded;
}

/** Return whose coding counts, and which are left out, of texts that are coded several times. @param {Tally} numbers */
function codingText({ statements, articles }) {
  const { coders, left } = codingsBeside(facts, statements, articles);
  const named = Object.entries(left).flatMap(([what, n]) => (n ? [count(n, what)] : []));
  if (!named.length) return "";
  const by = coders.length ? `${t("coded_by", { names: listed(coders, 3) })}; ` : "";
  return ` (${by}${t("left_out", { what: listed(named) })})`;
}

/** Return the statements that the tab shows of those there are: in texts those that are read, in others those that match. @param {number[]} there */
function shownOf(there) {
  if (state.tab === "arguments" || state.tab === "article") return insiders(chooseToRead(facts, state));
  if (state.tab === "compare" && selection.parts) return [...selection.parts.partOf.keys()];
  return OF_ALL.has(state.tab) ? there : insiders(selection.chosen.inside);
}

/** Return why there is nothing to show, and the changes that would show something. @returns {[string, Partial<State>?]} */
export function emptyText() {
  if (state.min_weight > 1) return [t("empty_min_weight", { n: numeral(state.min_weight) }), { min_weight: 1 }];
  const wide = selectionOf(facts, selection.level, { ...state, count: "statements", issues: false });
  if (wide.arrows.size) return [t("empty_but_states"), { count: "statements" }];
  if (wide.withIssues)
    return [t("empty_but_issues", { ties: count(wide.withIssues, "tie") }), { count: "statements", issues: true }];
  if (hasPeriod()) return [t("empty_period", { period: periodText() }), { since: null, until: null }];
  return [t("empty")];
}

/** Return of how many statements that is which the tab shows. */
export function matchingText() {
  const { statements: s, counting: there } = facts;
  const found = shownOf(there);
  const articles = new Set(found.map((at) => s.article[at]));
  return t(found.length === there.length ? "all_there" : found.length === 1 ? "matches" : "match", {
    n: numeral(found.length),
    statements: count(there.length, "statement"),
    articles: count(articles.size, "article"),
  });
}
