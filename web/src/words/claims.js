// Statements in words, as kg/corpus/phrase.py has them, and their quotes.

import { ACTUAL } from "../selection/statements.js";
import { facts, loadedWords } from "../store/store.js";
import { entityLabel } from "./names.js";
import { t } from "./text.js";

/** @import { Filler } from "../data/types.d.ts" */

/** Return the relation of a statement. @param {number} at */
export const relationOf = (at) => facts.relations[facts.statements.relation[at]];

/** Return the article of a statement. @param {number} at */
export const articleOf = (at) => facts.articles[facts.statements.article[at]];

/** Return the names of entities by their numbers. @param {number[]} numbers */
export const entityNames = (numbers) => numbers.map((at) => entityLabel(loadedWords().entities[at]));

/**
 * Return a statement as one line of text; within another without its roles.
 *
 * @param {number} at
 * @param {number} [depth]
 * @returns {string}
 */
export function claimText(at, depth = 0) {
  const words = loadedWords();
  const statement = words.statements[at];
  /** @type {Map<number, string[]>} */
  const roles = new Map();
  for (const [role, filler] of depth ? [] : (statement.roles ?? []))
    roles.set(role, [...(roles.get(role) ?? []), fillerText(filler, depth) + inferredMark(at, words.roles[role].id)]);
  const inOrder = [...roles].sort(([one], [other]) => one - other);
  const more = inOrder
    .map(([role, fillers]) => `, ${words.roles[role].label} ${fillers.join(` ${t("and")} `)}`)
    .join("");
  const marks = marksOf(at);
  const subject = fillerText(statement.s, depth) + inferredMark(at, "subject");
  const object = fillerText(statement.o, depth) + inferredMark(at, "object");
  const plain = `${subject} – ${relationOf(at).label} – ${object}${more}`;
  return marks.length ? `${plain} [${marks.join("; ")}]` : plain;
}

/**
 * Return what fills a place of a statement, as text.
 *
 * @param {Filler} filler
 * @param {number} [depth]
 * @returns {string}
 */
export function fillerText(filler, depth = 0) {
  if (typeof filler === "string") return filler;
  if (filler >= 0) return entityLabel(loadedWords().entities[filler]);
  const at = -1 - filler;
  return depth >= 2 ? `[#${facts.statements.key[at].split("#")[1]}]` : `[${claimText(at, depth + 1)}]`;
}

/**
 * Return what stands behind the words for a field of a statement where the coder concludes it.
 *
 * @param {number} at
 * @param {string} field
 */
export const inferredMark = (at, field) =>
  loadedWords().statements[at].inferred?.includes(field) ? ` (${t("inferred")})` : "";

/** Return what keeps a claim from being the author's own, plain and actual. @param {number} at */
export function marksOf(at) {
  const { names, labels, statements: s } = facts;
  const statement = loadedWords().statements[at];
  const stance = s.stance[at] >= 0 ? names.stances[s.stance[at]] : "";
  const marks = [
    statement.sources?.length &&
      `${t("according_to")} ${entityNames(statement.sources).join(" > ")}${inferredMark(at, "according_to")}`,
    stance === "doubts" && t("author_doubts"),
    stance === "rejects" && t("author_rejects"),
    s.mode[at] !== ACTUAL && labels.modes[s.mode[at]],
    s.certainty[at] !== 0 && labels.certainties[s.certainty[at]],
    s.polarity[at] !== 0 && labels.polarities[s.polarity[at]],
    statement.ended && t("ended"),
  ];
  return marks.filter((mark) => typeof mark === "string");
}

/**
 * Return the stretches of an article that a statement quotes, each as start and end.
 *
 * @param {number} at
 * @returns {[number, number][]}
 */
export function quotedSpans(at) {
  const numbers = loadedWords().statements[at].quote.slice(2).map(Number);
  return numbers.flatMap((start, k) => (k % 2 ? [] : [/** @type {[number, number]} */ ([start, numbers[k + 1]])]));
}

/** Return the quoted words on one line. @param {number} at */
export function quoteText(at) {
  const words = loadedWords();
  const body = words.bodies[facts.statements.article[at]];
  if (body === null) return words.statements[at].quote.join(" […] ");
  return quotedSpans(at)
    .map(([from, to]) => body.slice(from, to).split(/\s+/).join(" "))
    .join(" […] ");
}
