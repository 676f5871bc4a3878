// Statements in words, as kg/corpus/phrase.py has them, and their quotes.

import { ACTUAL } from "../selection/statements.js";
import { facts, loadedWords } from "../store/store.js";
import { entityLabel, languageOf } from "./names.js";
import { concluded, inQuotes, isolated, t } from "./text.js";

/** @import { Filler, Relation } from "../data/types.d.ts" */

/** Words in quotes of any kind: straight, raised, lowered or angled. */
const QUOTED =
  /(?<![\p{L}\p{N}])['"\u2018\u201c\u201e\u00ab]([^'"\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb]+)['"\u2019\u201d\u201c\u00bb](?![\p{L}\p{N}])/gu;

/** Return the relation of a statement. @param {number} at */
export const relationOf = (at) => facts.relations[facts.statements.relation[at]];

/** Return the label of the relation of a statement as it stands behind its subject. @param {number} at */
export const verbOf = (at) => verbBehind(relationOf(at), [loadedWords().statements.get(at).s]);

/**
 * Return the label of a relation as it stands behind subjects, of which each is there once.
 *
 * @param {Relation} relation
 * @param {Filler[]} subjects
 */
export function verbBehind(relation, subjects) {
  return areSeveral(subjects) ? relation.several : relation.label;
}

/** Return whether the verb behind subjects is that for several. @param {Filler[]} subjects */
function areSeveral(subjects) {
  const { entities } = loadedWords();
  const isSeveral = (/** @type {Filler} */ one) => typeof one === "number" && one >= 0 && entities[one].several;
  return subjects.length > 1 || subjects.some(isSeveral);
}

/**
 * Return what is said of the subject of a statement: the verb, and what stands behind it, with its field: the object, or
 * where there is none those whom it is directed at, if the verb can be said of them.
 *
 * @param {number} at
 * @param {number} [depth] how many statements it is within; within one it is a sentence
 * @returns {{ verb: string, ends: Filler[], field: string }}
 */
export function predicateOf(at, depth = 0) {
  const { s, o, roles, degree } = loadedWords().statements.get(at);
  const howFar = degree ? ` (${isolated(degree)})` : "";
  const isSeveral = Number(areSeveral([s]));
  const verb = depth ? relationOf(at).verbs[isSeveral] : verbOf(at);
  if (o !== undefined) return { verb: verb + howFar, ends: [o], field: "object" };
  const atWhom = relationOf(at).at_whom;
  const ends = (roles ?? []).filter(([role]) => isTo(role)).map(([, filler]) => filler);
  return atWhom && ends.length
    ? { verb: atWhom[isSeveral] + howFar, ends, field: TO }
    : { verb: relationOf(at).alone[isSeveral] + howFar, ends: [], field: "object" };
}

/** Return the roles of a statement that its predicate does not say yet. @param {number} at */
export function furtherRoles(at) {
  const { roles = [] } = loadedWords().statements.get(at);
  return predicateOf(at).field === TO ? roles.filter(([role]) => !isTo(role)) : roles;
}

const TO = "to";

/** @param {number} role */
const isTo = (role) => loadedWords().roles[role].id === TO;

/** Return the article of a statement. @param {number} at */
export const articleOf = (at) => facts.articles[facts.statements.article[at]];

/** Return the names of sources by the numbers of their entities; one that a text leaves out in words. @param {number[]} numbers */
export const sourceNames = (numbers) =>
  numbers.map((at) => {
    const entity = loadedWords().entities[at];
    return /(^|\/)unspecified$/.test(entity.id) ? t("unnamed_source") : entityLabel(entity);
  });

/**
 * Return a statement as one line of text; within another as a sentence without its roles.
 *
 * @param {number} at
 * @param {number} [depth]
 * @returns {string}
 */
export function claimText(at, depth = 0) {
  return heldText(depth ? claimParts(at, depth).join(" ") : claimParts(at).join(" – ") + rolesText(at), at);
}

/** Return a statement in words with what keeps it from being plainly so behind it. @param {string} plain @param {number} at */
export function heldText(plain, at) {
  const marks = marksOf(at);
  return marks.length ? `${plain} (${marks.join("; ")})` : plain;
}

/**
 * Return a claim without whose it is, and without its roles: its subject, its relation, and its object, if it has one.
 *
 * @param {number} at
 * @param {number} [depth]
 */
export function claimParts(at, depth = 0) {
  const subject = concludedText(at, "subject", fillerText(loadedWords().statements.get(at).s, depth));
  const { verb, ends, field } = predicateOf(at, depth);
  const told = ends.map((end) => concludedText(at, field, fillerText(end, depth)));
  return [subject, verb, ...(told.length ? [told.join(` ${t("and")} `)] : [])];
}

/** Return the roles of a statement as text, each after a comma. @param {number} at */
export function rolesText(at) {
  const words = loadedWords();
  /** @type {Map<number, string[]>} */
  const roles = new Map();
  for (const [role, filler] of furtherRoles(at))
    roles.set(role, [...(roles.get(role) ?? []), concludedText(at, words.roles[role].id, fillerText(filler))]);
  const inOrder = [...roles].sort(([one], [other]) => one - other);
  return inOrder.map(([role, fillers]) => `, ${words.roles[role].label} ${fillers.join(` ${t("and")} `)}`).join("");
}

/**
 * Return what fills a place of a statement, as text; nothing where nothing does.
 *
 * @param {Filler | undefined} filler
 * @param {number} [depth]
 * @returns {string}
 */
export function fillerText(filler, depth = 0) {
  if (filler === undefined) return "";
  if (typeof filler === "string") return isolated(filler);
  if (filler >= 0) return isolated(entityLabel(loadedWords().entities[filler]));
  const at = -1 - filler;
  return depth >= 2 ? `#${facts.keys.at(at).split("#")[1]}` : inQuotes(claimText(at, depth + 1));
}

/** Return the language of what fills a place of a statement, where it is a name. @param {Filler | undefined} filler */
export const fillerLanguage = (filler) =>
  typeof filler === "number" && filler >= 0 ? languageOf(loadedWords().entities[filler].id) : null;

/** Return whether the coder concludes a field of a statement. @param {number} at @param {string} field */
export const isConcluded = (at, field) => loadedWords().statements.get(at).inferred?.includes(field) ?? false;

/** @param {number} at @param {string} field @param {string} text */
const concludedText = (at, field, text) => (isConcluded(at, field) ? concluded(text) : text);

/** Return those whose claim a statement is; the coder may conclude the last. @param {number} at @param {number[]} sources */
function sourcesText(at, sources) {
  const names = sourceNames(sources).map(isolated);
  return [...names.slice(0, -1), ...names.slice(-1).map((last) => concludedText(at, "according_to", last))].join(" > ");
}

/** Return what keeps a claim from being the author's own, plain and actual. @param {number} at */
export function marksOf(at) {
  const { names, labels, statements: s } = facts;
  const statement = loadedWords().statements.get(at);
  const stance = s.stance[at] >= 0 ? names.stances[s.stance[at]] : "";
  const marks = [
    statement.sources?.length && `${t("according_to")} ${sourcesText(at, statement.sources)}`,
    stance === "doubts" && t("author_doubts"),
    stance === "rejects" && t("author_rejects"),
    s.mode[at] !== ACTUAL && labels.modes[s.mode[at]],
    s.certainty[at] !== 0 && labels.certainties[s.certainty[at]],
    s.polarity[at] !== 0 && t("look_denied"),
    statement.ended && t("ended"),
  ];
  return marks.filter((mark) => typeof mark === "string");
}

/**
 * Return the words with which an author doubts or rejects what a statement claims: those that the coder's note quotes.
 *
 * @param {number} at
 */
export function doubtingWords(at) {
  const stance = facts.names.stances[facts.statements.stance[at]];
  const { note } = loadedWords().statements.get(at);
  if ((stance !== "doubts" && stance !== "rejects") || typeof note !== "string") return [];
  const quoted = note.matchAll(QUOTED);
  return Array.from(quoted, ([, words]) => words.trim()).filter(Boolean);
}

/**
 * Return the stretches of an article that a statement quotes, each as start and end.
 *
 * @param {number} at
 * @returns {[number, number][]}
 */
export function quotedSpans(at) {
  const { quote = [] } = loadedWords().statements.get(at);
  const numbers = quote.slice(2).map(Number);
  return numbers.flatMap((start, k) => (k % 2 ? [] : [/** @type {[number, number]} */ ([start, numbers[k + 1]])]));
}

/**
 * Return what is shown of a statement in place of words: why there are none, with the record that there is instead, or
 * that they found no room in the page; null where there are some.
 *
 * @param {number} at
 */
export function noWords(at) {
  const { quote, missing: why, record } = loadedWords().statements.get(at);
  if (quote) return null;
  if (!why) return t("words_left_out");
  return record ? t("no_words_but_record", { why, record }) : t("no_words", { why });
}

/** Return the quoted words on one line; none where there are none. @param {number} at */
export function quoteText(at) {
  const words = loadedWords();
  const body = words.bodies.get(facts.statements.article[at]);
  if (body === null) return (words.statements.get(at).quote ?? []).join(" […] ");
  return quotedSpans(at)
    .map(([from, to]) => body.slice(from, to).split(/\s+/).join(" "))
    .join(" […] ");
}
