// The columns of the table: of ties, and of statements.

import { h, ofCorpus } from "../elements/dom.js";
import { editLink } from "../elements/editing.js";
import { link } from "../elements/link.js";
import { actorNamed } from "../elements/named.js";
import { number } from "../elements/number.js";
import { inOrder, ofActs, signOfQuadClass, statementsOf, tallyOf } from "../selection/tally.js";
import { labelsOf, labelsText, labelWithNumber } from "../selection/tie-labels.js";
import { openActor, openArticle, openPair, openStatement } from "../store/open.js";
import { facts, loadedWords, state } from "../store/store.js";
import { bylineText } from "../words/citations.js";
import { articleOf, fillerLanguage, fillerText, marksOf, noWords, quoteText, relationOf } from "../words/claims.js";
import { knownWhen } from "../words/dates.js";
import { actorLabel } from "../words/names.js";
import { arrowed, numeral, t } from "../words/text.js";

/** @import { Child } from "../elements/types.d.ts" */
/** @import { Unit } from "../selection/facets.js" */
/** @import { Pair, Selection, Tally } from "../selection/types.d.ts" */
/**
 * A column: what it is sorted and filtered by, texts or numbers, and what it shows.
 *
 * @template Row
 * @typedef {{ name: string, isText: boolean, value: (row: Row) => string | number, cell?: (row: Row) => Child,
 *   order?: (row: Row) => number }} Column
 */

const MOST_LABELS = 4;

/** Return what a column is filtered by. @param {string} name */
export const filterOf = (name) =>
  (state.columns ?? []).find((one) => one.startsWith(`${name}:`))?.slice(name.length + 1) ?? "";

/** Return whether a text has another, in whatever letters. @param {string} text @param {string} sought */
export const hasText = (text, sought) => text.toLocaleLowerCase().includes(sought.toLocaleLowerCase());

/** Return the columns of ties. @param {Selection} shown @returns {Column<Pair>[]} */
export function tieColumns(shown) {
  const { level } = shown;
  /** @type {Map<Pair, Tally>} */
  const tallies = new Map();
  const tally = (/** @type {Pair} */ pair) => {
    const known = tallies.get(pair) ?? tallyOf(shown, pair);
    tallies.set(pair, known);
    return known;
  };
  const ends = (/** @type {Pair} */ { a, b }) => arrowed([actorLabel(level, a), actorLabel(level, b)]);
  const quoteOfTie = (/** @type {Pair} */ pair) => {
    const statements = statementsOf(shown, pair.rows);
    const hasWords = (/** @type {number} */ at) => noWords(at) === null && hasText(quoteText(at), filterOf("quote"));
    return quoteCell(statements.find(hasWords) ?? statements[0]);
  };
  const text = (
    /** @type {string} */ name,
    /** @type {Column<Pair>["value"]} */ value,
    /** @type {Column<Pair>["cell"]} */ cell,
  ) => ({
    name,
    isText: true,
    value,
    cell,
  });
  const numeric = (/** @type {string} */ name, /** @type {(pair: Pair) => number} */ value) => ({
    name,
    isText: false,
    value,
    cell: (/** @type {Pair} */ pair) => number(value(pair), tally(pair).statements, ends(pair)),
  });
  const end = (/** @type {"a" | "b"} */ side) => (/** @type {Pair} */ pair) => actorLabel(level, pair[side]);
  const opening = (/** @type {"a" | "b"} */ side) => (/** @type {Pair} */ pair) =>
    link(actorNamed(level, pair[side]), () => openPair(pair.a, pair.b));
  return [
    text("actor", end("a"), opening("a")),
    text(
      "label",
      (pair) => labelsText(facts, level, pair.rows),
      (pair) => labelCell(labelsOf(facts, level, pair.rows).map(labelWithNumber)),
    ),
    text("target", end("b"), opening("b")),
    text("quote", (pair) => statementsOf(shown, pair.rows).map(quoteText).join("\n"), quoteOfTie),
    { name: "weight", isText: false, value: (pair) => pair.weight, cell: (pair) => numeral(pair.weight) },
    {
      ...numeric("acts", (pair) => tally(pair).acts),
      cell: (pair) => number(tally(pair).acts, ofActs(tally(pair)), ends(pair)),
    },
    {
      name: "quad_classes",
      isText: false,
      value: (pair) => balance(tally(pair)),
      cell: (pair) => quadClasses(tally(pair), ends(pair)),
    },
    numeric("statements", (pair) => tally(pair).statements.length),
    numeric("articles", (pair) => tally(pair).articles.size),
    numeric("sources", (pair) => tally(pair).sources.size),
  ];
}

/** Return the columns of statements. @param {Selection} shown @returns {Column<Unit>[]} */
export function statementColumns(shown) {
  const { level, chosen } = shown;
  const places = new Map(inOrder(chosen, chosen.inside.keys()).map((at, place) => [at, place]));
  const words = loadedWords().statements;
  const { first, last } = facts.statements;
  const end = (/** @type {"a" | "b"} */ side) => (/** @type {Unit} */ unit) =>
    unit[side] >= 0 ? actorLabel(level, unit[side]) : fillerText(words.get(unit.at)[side === "a" ? "s" : "o"]);
  const opening = (/** @type {"a" | "b"} */ side) => (/** @type {Unit} */ unit) => {
    const at = unit[side];
    if (at >= 0) return link(actorNamed(level, at), () => openActor(level.nodes[at].actor));
    return ofCorpus(end(side)(unit), fillerLanguage(words.get(unit.at)[side === "a" ? "s" : "o"]));
  };
  const article = (/** @type {Unit} */ { at }) => articleOf(at).title;
  /** @type {Column<Unit>[]} */
  const columns = [
    {
      name: "when",
      isText: true,
      value: ({ at }) => knownWhen(words.get(at), [first[at], last[at]]),
      order: ({ at }) => places.get(at) ?? 0,
    },
    { name: "actor", isText: true, value: end("a"), cell: opening("a") },
    { name: "relation", isText: true, value: ({ at }) => relationOf(at).label },
    { name: "target", isText: true, value: end("b"), cell: opening("b") },
    { name: "quote", isText: true, value: ({ at }) => quoteText(at), cell: ({ at }) => quoteCell(at) },
    { name: "held", isText: true, value: ({ at }) => marksOf(at).join("; ") },
    {
      name: "article",
      isText: true,
      value: article,
      cell: (unit) =>
        link(ofCorpus(article(unit), articleOf(unit.at).language), () =>
          openArticle(facts.statements.article[unit.at], unit.at),
        ),
    },
  ];
  return columns;
}

/** Return what a pair does, a few at first. @param {string[]} labels */
function labelCell(labels) {
  const text = h("bdi", {}, labels.slice(0, MOST_LABELS).join("; "));
  if (labels.length <= MOST_LABELS) return text;
  const all = () => {
    text.textContent = labels.join("; ");
    more.remove();
  };
  const more = link(` ${t("and_more", { n: labels.length - MOST_LABELS })}`, all);
  return [text, more];
}

/** @param {number} at @param {string} words */
const openedBy = (at, words) => link(words, () => openStatement(at));

/** Return the words of a statement, with the way to them. @param {number} at */
export const quoteCell = (at) => [
  noWords(at) === null
    ? h("q", { dir: "auto", lang: articleOf(at).language }, openedBy(at, quoteText(at)))
    : h("span", { class: "quiet no-words" }, openedBy(at, noWords(at) ?? "")),
  h("span", { class: "quiet", dir: "ltr" }, ` ${bylineText(articleOf(at))}`),
  " ",
  editLink(at, noWords(at) ?? quoteText(at)),
];

/** Return how many more acts are cooperation than conflict. @param {Tally} numbers */
const balance = ({ byQuadClass }) =>
  byQuadClass.reduce((sum, n, k) => sum + (signOfQuadClass(facts, k) === "cooperation" ? n : -n), 0);

/** @param {Tally} numbers @param {string} title */
function quadClasses({ byQuadClass, quadClasses: statements }, title) {
  const parts = facts.labels.quad_classes.map(
    (name, k) =>
      byQuadClass[k] > 0 &&
      h(
        "span",
        { class: `quad-class ${signOfQuadClass(facts, k)}` },
        number(byQuadClass[k], statements[k], `${title}, ${name}`),
        ` ${name}`,
      ),
  );
  return parts.some(Boolean) ? parts : "–";
}
