// Choosing among the findings that a page has.

/** @import { Facts, Finding } from "../data/types.d.ts" */

/** What findings are chosen by, beside words. */
export const CHOSEN_BY = /** @type {const} */ (["actor", "year", "article"]);
/** @typedef {typeof CHOSEN_BY[number]} ChosenBy */

const MILLISECONDS = 86400000;

/** Return the numbers of statements by their keys. @param {Facts} facts @param {string[]} keys */
export const numbersOf = ({ keys: known }, keys) => keys.map((key) => known.numberOf(key)).filter((at) => at >= 0);

/** Return the sentence of a finding. @param {Finding} finding */
export const sentenceOf = ({ sentence }) => sentence.map(([text]) => text).join("");

/** Return by what a finding can be chosen. @param {Facts} facts @param {Finding} finding @param {ChosenBy} by @returns {string[]} */
export function valuesOf(facts, finding, by) {
  if (by === "article") return finding.articles;
  if (by === "year") return yearsOf(facts, finding);
  return [...new Set(finding.sentence.flatMap(([, kind, id]) => (kind === "entity" && id ? [id] : [])))];
}

/**
 * Return the findings that have what is chosen.
 *
 * @param {Facts} facts
 * @param {Finding[]} findings
 * @param {string[] | null} chosen Each by what, a colon, and which; of one kind one is enough.
 * @param {string} words What sentence or quote has, whatever its capitals.
 */
export function fittingFindings(facts, findings, chosen, words) {
  const wanted = CHOSEN_BY.map((by) => [by, valuesChosen(chosen, by)]).filter(([, some]) => some.length);
  const sought = words.trim().toLocaleLowerCase();
  return findings.filter(
    (finding) =>
      wanted.every(([by, some]) =>
        valuesOf(facts, finding, /** @type {ChosenBy} */ (by)).some((value) => some.includes(value)),
      ) && `${sentenceOf(finding)} ${finding.quote.text} ${finding.title}`.toLocaleLowerCase().includes(sought),
  );
}

/** Return what is chosen of one kind. @param {string[] | null} chosen @param {string} by */
export const valuesChosen = (chosen, by) =>
  (chosen ?? []).filter((one) => one.startsWith(`${by}:`)).map((one) => one.slice(by.length + 1));

/** Return the years in which what it tells may have happened, or else was published. @param {Facts} facts @param {Finding} finding */
function yearsOf(facts, finding) {
  const { first, last, article } = facts.statements;
  const [, , keys] = finding.counts[finding.counts.length - 1];
  const years = new Set();
  for (const at of numbersOf(facts, keys)) {
    const isDated = first[at] !== null || last[at] !== null;
    const own = isDated ? [first[at], last[at]] : [facts.articles[article[at]].first, facts.articles[article[at]].last];
    const known = own.filter((day) => day !== null).map((day) => new Date(day * MILLISECONDS).getUTCFullYear());
    if (known.length) for (let year = Math.min(...known); year <= Math.max(...known); year++) years.add(String(year));
  }
  return [...years].sort();
}
