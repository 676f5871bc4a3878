// The statements of an article as annotated reading takes them: in words, with who claims them and how they look.

import { ANNOTATOR } from "../elements/windows.js";
import { ACTUAL } from "../selection/statements.js";
import { pairNamed } from "../store/open.js";
import { change, editingAddress, facts, loadedWords, selection } from "../store/store.js";
import {
  fillerLanguage,
  furtherRoles,
  heldText,
  noWords,
  predicateOf,
  quotedSpans,
  quoteText,
  relationOf,
  sourceNames,
} from "../words/claims.js";
import { entityLabel, languageOf } from "../words/names.js";
import { concluded, t } from "../words/text.js";

/** @import { Article, Filler } from "../data/types.d.ts" */
/** @import { Claim, Claimant, Part } from "../reading/types.d.ts" */

/** What stands for the author among those who claim. */
export const AUTHOR = "author";

/** Return the source whose claim a statement is, by the number of the entity; null if it is the author's. @param {number} at */
const sourceOf = (at) => loadedWords().statements.get(at).sources?.at(-1) ?? null;

/** Return by which name one who claims something is chosen. @param {number} at */
export function claimantOf(at) {
  const source = sourceOf(at);
  return source === null ? AUTHOR : loadedWords().entities[source].id;
}

/**
 * Return who claims something in an article: the author, then sources, those with most claims first.
 *
 * @param {Article} article
 * @param {number[]} statements All of the article.
 * @param {string | null} chosen
 * @returns {Claimant[]}
 */
export function claimantsOf(article, statements, chosen) {
  const { entities } = loadedWords();
  /** @type {Map<number | null, number>} */
  const counts = new Map([[null, 0]]);
  for (const at of statements) counts.set(sourceOf(at), (counts.get(sourceOf(at)) ?? 0) + 1);
  const [author, ...sources] = counts;
  const all = [author, ...sources.sort(([, one], [, other]) => other - one)];
  return all.map(([source, count]) => {
    const id = source === null ? AUTHOR : entities[source].id;
    const name = t("reading_author", { name: article.author || article.publisher });
    const named =
      source === null ? { name } : { name: entityLabel(entities[source]), lang: languageOf(entities[source].id) };
    return { id, ...named, count, isChosen: id === chosen };
  });
}

/**
 * Return statements as what is read.
 *
 * @param {number[]} statements
 * @param {Claimant[]} claimants
 * @param {Uint8Array} inside Marks what filters leave.
 * @returns {Claim[]}
 */
export function claimsOf(statements, claimants, inside) {
  const { names, labels, statements: s } = facts;
  const words = loadedWords();
  const numbers = new Map(claimants.map(({ id }, k) => [id, k || null]));
  const ties = tiesOf(new Set(statements));
  return statements.map((at) => {
    const statement = words.statements.get(at);
    const isNotActual = s.mode[at] !== ACTUAL;
    const stance = names.stances[s.stance[at]];
    const doubted = stance === "doubts" || stance === "rejects";
    const isHedged = s.certainty[at] !== 0 || doubted;
    const sources = statement.sources ?? [];
    const marks = [
      sources.length > 1 && `${t("according_to")} ${sourceNames(sources).join(" > ")}`,
      isNotActual && labels.modes[s.mode[at]],
      s.certainty[at] !== 0 && labels.certainties[s.certainty[at]],
      stance === "doubts" && t("author_doubts"),
      stance === "rejects" && t("author_rejects"),
      statement.ended && t("ended"),
      statement.missing && noWords(at),
    ];
    const sign = names.signs[relationOf(at).sign];
    return {
      id: facts.keys.at(at),
      spans: words.bodies.get(s.article[at]) === null ? [] : quotedSpans(at),
      quote: quoteText(at),
      sentence: sentenceOf(at),
      sign: sign === "together" ? "cooperation" : sign,
      hold: isNotActual ? "not actual" : isHedged ? "hedged" : undefined,
      denied: s.polarity[at] !== 0,
      doubted,
      by: numbers.get(claimantOf(at)) ?? null,
      isSourceInferred: statement.inferred?.includes("according_to") ?? false,
      marks: marks.filter((mark) => typeof mark === "string"),
      isOut: !inside[at],
      actions: actionsOf(at, ties.get(at)),
    };
  });
}

/** @param {number} at @param {string | undefined} tie The pair that it ties, as it is opened. */
function actionsOf(at, tie) {
  const address = editingAddress(at);
  return [
    ...(tie ? [{ label: t("show_in_graph"), press: () => change({ tab: "graph", open: tie, pair: null }) }] : []),
    ...(address ? [{ label: t("edit"), press: () => open(address, ANNOTATOR) }] : []),
  ];
}

/** Return the pair that each statement ties, as it is opened. @param {Set<number>} statements @returns {Map<number, string>} */
function tiesOf(statements) {
  const ties = new Map();
  for (const { a, b, rows } of selection.pairs.values()) {
    for (const row of rows) {
      const at = facts.ties.statement[row];
      if (!statements.has(at) || ties.has(at)) continue;
      ties.set(at, pairNamed(a, b));
    }
  }
  return ties;
}

/** Return a statement as a sentence: who does what to whom, and what else it names. @param {number} at @returns {Part[]} */
function sentenceOf(at, depth = 0) {
  const { statements, roles } = loadedWords();
  const { s, inferred = [] } = statements.get(at);
  const { verb, ends, field } = predicateOf(at);
  const part = (/** @type {Filler} */ filler, /** @type {string} */ field) => ({
    ...fillerPart(filler, depth),
    inferred: inferred.includes(field),
  });
  const others = (depth ? [] : [...furtherRoles(at)].sort(([one], [other]) => one - other)).flatMap(
    ([role, filler]) => [{ text: `, ${roles[role].label}` }, part(filler, roles[role].id)],
  );
  return [part(s, "subject"), { text: verb, kind: "verb" }, ...ends.map((end) => part(end, field)), ...others];
}

/** @param {Filler} filler @param {number} depth @returns {Part} */
function fillerPart(filler, depth) {
  const words = loadedWords();
  if (typeof filler === "string") return { text: filler, kind: "name" };
  if (filler >= 0) return { text: entityLabel(words.entities[filler]), kind: "name", lang: fillerLanguage(filler) };
  const at = -1 - filler;
  if (depth >= 2) return { text: `#${facts.keys.at(at).split("#")[1]}`, kind: "nested" };
  const inner = sentenceOf(at, depth + 1).map(({ text, inferred }) => (inferred ? concluded(text) : text));
  return { text: `“${heldText(inner.join(" "), at)}”`, kind: "nested" };
}

/** Return the entities that statements speak of, each with how many do. @param {number[]} statements */
export function topicsOf(statements) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const at of statements) for (const entity of entitiesIn(at)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

/** Return the entities that a statement speaks of, itself or in a statement within it. @param {number} at @returns {Set<number>} */
export function entitiesIn(at, seen = new Set([at])) {
  const { s, o, roles = [] } = loadedWords().statements.get(at);
  /** @type {Set<number>} */
  const found = new Set();
  for (const filler of [s, o, ...roles.map(([, one]) => one)]) {
    if (typeof filler !== "number") continue;
    if (filler >= 0) found.add(filler);
    else if (!seen.has(-1 - filler)) {
      seen.add(-1 - filler);
      for (const entity of entitiesIn(-1 - filler, seen)) found.add(entity);
    }
  }
  return found;
}
