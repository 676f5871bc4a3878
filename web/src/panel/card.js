// A statement whole: claim, quote, source, what is said of it, and what can be done with it.

import { linkTo } from "../elements/address.js";
import { copyButton } from "../elements/copy.js";
import { h, ofCorpus } from "../elements/dom.js";
import { editLink } from "../elements/editing.js";
import { choice } from "../elements/forms.js";
import { link, outside } from "../elements/link.js";
import { quotation, quotedPassage } from "../elements/passage.js";
import { CITATIONS } from "../state/choices.js";
import { openActor, openArticle, openStatement } from "../store/open.js";
import { change, facts, loadedWords, state } from "../store/store.js";
import { bibtex, bylineText, footnote } from "../words/citations.js";
import {
  articleOf,
  claimText,
  furtherRoles,
  isConcluded,
  marksOf,
  predicateOf,
  relationOf,
  sourceNames,
} from "../words/claims.js";
import { whenText } from "../words/dates.js";
import { entityLabel, languageOf } from "../words/names.js";
import { t, withinQuotes } from "../words/text.js";

/** @import { Article, Filler, StatementWords } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */

/** Return a statement whole. @param {number} at */
export function statementCard(at) {
  const statement = loadedWords().statements.get(at);
  const key = facts.keys.at(at);
  return h(
    "article",
    { class: "statement", "aria-label": claimText(at) },
    claimLine(at),
    quotation(at, quotedPassage(at)),
    statement.translation ? h("p", { class: "translation" }, statement.translation) : null,
    sourceLine(at),
    h("details", {}, h("summary", {}, t("details")), h("dl", {}, details(at))),
    h(
      "p",
      { class: "actions" },
      editLink(at, claimText(at)),
      copyButton(t("copy_footnote"), () => footnote(at)),
      choice(
        t("citation"),
        CITATIONS.map((style) => [style, t(`citation_${style}`)]),
        state.citation,
        (citation) => change(/** @type {Partial<State>} */ ({ citation })),
      ),
      copyButton(t("copy_bibtex"), () => bibtex(at)),
      copyButton(t("copy_link"), () => linkTo({ open: `statement:${key}` })),
    ),
  );
}

/** Return an entity or a statement as something to open. @param {Filler} filler */
export function fillerLink(filler) {
  if (typeof filler === "string") return ofCorpus(filler);
  if (filler < 0)
    return link(`“${claimText(-1 - filler, 1)}”`, () => openStatement(-1 - filler), {
      class: "link nested",
      dir: "ltr",
    });
  const entity = loadedWords().entities[filler];
  return link(entityLabel(entity), () => openActor(entity.id), { lang: languageOf(entity.id) });
}

/** @param {number} at */
function claimLine(at) {
  const words = loadedWords();
  const relation = relationOf(at);
  const shown = (/** @type {Filler} */ filler, /** @type {string} */ field) =>
    inBrackets(fillerLink(filler), isConcluded(at, field));
  const roles = furtherRoles(at).map(([role, filler]) => [
    ", ",
    h("span", { class: "role" }, words.roles[role].label),
    " ",
    shown(filler, words.roles[role].id),
  ]);
  const marks = marksOf(at).map((mark) => [" ", h("span", { class: "mark" }, mark)]);
  const { verb, ends, field } = predicateOf(at);
  const said = h("span", { class: `verb ${facts.names.signs[relation.sign]}` }, verb);
  const subject = shown(words.statements.get(at).s, "subject");
  const told = ends.map((end, k) => [k ? ` ${t("and")} ` : " ", shown(end, field)]);
  return h("p", { class: "claim" }, subject, " ", said, told, roles, marks);
}

/** @param {number} at */
function sourceLine(at) {
  const article = articleOf(at);
  const title = link(ofCorpus(withinQuotes(article.title), article.language), () =>
    openArticle(facts.statements.article[at], at),
  );
  return h(
    "p",
    { class: "source", dir: "ltr" },
    "“",
    title,
    "”, ",
    bylineText(article),
    ratingText(at),
    " ",
    originalLink(article),
  );
}

/** Return how far those whose claim it is can be relied on, as far as the corpus says so. @param {number} at */
function ratingText(at) {
  const { entities, statements } = loadedWords();
  const sources = (statements.get(at).sources ?? []).map((one) => entities[one]);
  return sources.flatMap((one) =>
    one.reliability ? `; ${t("rated", { name: entityLabel(one), rating: one.reliability })}` : [],
  );
}

/** Return a link to where an article was published, if that is known. @param {Article} article */
export const originalLink = (article) => article.url && outside(article.url, `${t("original")} ↗`);

/** Return what is known of a statement, as terms and their values. @param {number} at */
function details(at) {
  const { labels, coders, statements: s } = facts;
  const words = loadedWords();
  const statement = words.statements.get(at);
  const inferred = statement.inferred ?? [];
  const quadClass = s.quad_class[at] < 0 ? "" : `, ${labels.quad_classes[s.quad_class[at]]}`;
  const fields = words.fields.filter(({ name }) => name !== "translation");
  return [
    detail(t("according_to"), accordingTo(at, statement), inferred.includes("according_to")),
    detail(t("certainty"), `${labels.certainties[s.certainty[at]]}, ${labels.polarities[s.polarity[at]]}`),
    statement.sources ? detail(t("author_stance"), labels.stances[s.stance[at]]) : null,
    detail(t("mode"), labels.modes[s.mode[at]]),
    detail(t("date"), whenText(statement, [s.first[at], s.last[at]])),
    detail(t("kind"), `${labels.kinds[relationOf(at).kind]}${quadClass}`),
    detail(t("inferred_fields"), inferred.join(", ")),
    statement.or
      ? detail(
          t("alternative_to"),
          statement.or.map((one) => link(claimText(one, 1), () => openStatement(one))),
        )
      : null,
    detail(t("same_as"), namesOf(at, false)),
    detail(t("one_of"), namesOf(at, true)),
    fields.map(({ name, label }) => detail(label, /** @type {string | undefined} */ (statement[name]))),
    detail(t("coder"), coders[s.coder[at]]),
    detail(t("statement"), h("code", {}, facts.keys.at(at))),
  ];
}

/** Return links to what is another name for a statement, alone or jointly with others; `null` where nothing is. @param {number} at @param {boolean} jointly */
function namesOf(at, jointly) {
  const names = loadedWords().entities.flatMap(({ denotes = [] }, entity) =>
    denotes.includes(at) && denotes.length > 1 === jointly ? [entity] : [],
  );
  return names.length ? names.map((entity, k) => [k ? "; " : "", fillerLink(entity)]) : null;
}

/** @param {number} at @param {StatementWords} statement */
function accordingTo(at, { sources }) {
  const article = articleOf(at);
  const author = article.author || article.publisher;
  if (!sources) return `${t("the_author")} (${author})`;
  return t("viewpoint_quoted", { name: sourceNames(sources).join(" > "), by: author });
}

/** Return what is shown, in square brackets where the coder concludes it. @param {Child} value @param {boolean} isInferred */
const inBrackets = (value, isInferred) => (isInferred ? ["[", value, "]"] : value);

/** @param {string} name @param {Child} value @param {boolean} [isInferred] */
function detail(name, value, isInferred = false) {
  if (value === null || value === undefined || value === "") return null;
  return [h("dt", {}, name), h("dd", {}, inBrackets(value, isInferred))];
}
