// What is found, as a list by kind: what it is called, how many statements it stands for, the words in their sentence.

import { h } from "../elements/dom.js";
import { facts, loadedWords } from "../store/store.js";
import { bylineText } from "../words/citations.js";
import { aloneText, entityLabel, languageOf } from "../words/names.js";
import { count, numeral, t } from "../words/text.js";

/** @import { Child } from "../elements/types.d.ts" */
/** @import { Hit, HitGroup, Kind, Snippet } from "../search/types.d.ts" */
/** @typedef {(element: HTMLElement, act: () => unknown) => HTMLElement} Add */

/**
 * Return a group of what is found.
 *
 * @param {HitGroup} group
 * @param {Add} add Makes an element something to choose.
 * @param {(hit: Hit, label: string) => () => unknown} choose
 * @param {(kind: Kind) => () => unknown} expand
 */
export function groupBox({ kind, total, hits }, add, choose, expand) {
  const head = `results-${kind}`;
  return h(
    "div",
    { role: "group", "aria-labelledby": head },
    h(
      "p",
      { class: "results-head", id: head },
      t(`found_${kind}`),
      h("span", { class: "quiet" }, ` ${numeral(total)}`),
    ),
    hits.map((hit) => add(option(hit), choose(hit, labelOf(hit)))),
    total > hits.length &&
      add(h("div", { role: "option", class: "result more" }, t("show_all_of", { n: numeral(total) })), expand(kind)),
  );
}

/** @param {Hit} hit */
function option(hit) {
  const { count: n, alias, snippet, kind } = hit;
  const isText = kind === "quote" || kind === "words";
  return h(
    "div",
    { role: "option", class: "result" },
    snippet
      ? h("span", { class: isText ? "words" : "", dir: "auto", lang: languageIn(hit) }, marked(snippet))
      : h("span", { dir: "auto", lang: languageIn(hit) }, labelOf(hit)),
    alias && [" ", h("span", { class: "quiet", dir: "auto" }, `(${alias})`)],
    h(
      "span",
      { class: "quiet aside" },
      [asideOf(hit), n !== null && count(n, "statement")].filter(Boolean).join(" · "),
    ),
  );
}

/** Return what a hit is called. @param {Hit} hit */
function labelOf({ kind, label, at, phrase }) {
  if (phrase) {
    const [actor, target] = [phrase.actor, phrase.target].map((id) => (id === null ? "" : nameOfEntity(id)));
    const key = actor && target ? "phrase_both" : target ? "phrase_who" : "phrase_whom";
    return t(key, { actor, relation: facts.relations[phrase.relation].verbs[0], target });
  }
  if ((kind === "actor" || kind === "issue") && at !== undefined) return entityLabel(loadedWords().entities[at]);
  return kind === "relation" && at !== undefined ? aloneText(facts.relations[at].verbs[0]) : label;
}

/** Return the language of the words of a hit, where they are the corpus's. @param {Hit} hit */
function languageIn({ kind, at, article }) {
  if (kind === "quote" || kind === "words") return article === undefined ? null : facts.articles[article].language;
  if (at === undefined) return null;
  if (kind === "actor" || kind === "issue") return languageOf(loadedWords().entities[at].id);
  return kind === "article" ? facts.articles[at].language : null;
}

/** @param {string} id */
function nameOfEntity(id) {
  const entity = loadedWords().entities.find((one) => one.id === id);
  return entity ? entityLabel(entity) : id;
}

/** Return what is said beside a hit. @param {Hit} hit */
function asideOf({ kind, at, article }) {
  if (kind === "article" && at !== undefined) return bylineText(facts.articles[at]);
  if ((kind === "quote" || kind === "words") && article !== undefined) return facts.articles[article].title;
  if (kind === "actor" || kind === "issue") return at === undefined ? "" : loadedWords().entities[at].type;
  return "";
}

/** @param {Snippet} snippet @returns {Child[]} */
function marked({ text, marks }) {
  let end = 0;
  const parts = marks.flatMap(([from, to]) => {
    const before = text.slice(end, from);
    end = to;
    return [before, h("mark", {}, text.slice(from, to))];
  });
  return [...parts, text.slice(end)];
}
