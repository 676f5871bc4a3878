// Lists of statements, and counts with the statements behind them.

import { h } from "../elements/dom.js";
import { growing } from "../elements/forms.js";
import { number } from "../elements/number.js";
import { byAct, mainOf, ofActs, signOfQuadClass } from "../selection/tally.js";
import { facts, selection } from "../store/store.js";
import { count, counted, signed, t } from "../words/text.js";
import { statementCard } from "./card.js";

/** @import { Tally } from "../selection/types.d.ts" */

/** Return statements in the order of time, mentions folded under their act. @param {number[]} statements */
export function actsList(statements) {
  const cards = byAct(selection, statements).map((mentions) => {
    const main = mainOf(selection, mentions);
    const others = mentions.filter((at) => at !== main);
    const more = h(
      "details",
      { class: "mentions" },
      h("summary", {}, count(others.length, "mention")),
      others.map(statementCard),
    );
    return h("li", {}, statementCard(main), others.length > 0 && more);
  });
  return growing(cards, 30);
}

/**
 * Return counts with their statements, as a line.
 *
 * @param {Tally} numbers
 * @param {string} label What the statements are called.
 */
export function countsLine(numbers, label) {
  const { statements, articles, sources } = numbers;
  const one = (/** @type {number} */ value, /** @type {number[]} */ behind, /** @type {string} */ words, sign = "") =>
    h("span", { class: sign && `quad-class ${sign}` }, number(value, behind, label), ` ${words}`);
  const some = (/** @type {number} */ value, /** @type {number[]} */ behind, /** @type {string} */ key) =>
    one(value, behind, counted(value, key));
  const byClass = facts.labels.quad_classes.map(
    (words, k) =>
      numbers.byQuadClass[k] > 0 &&
      one(numbers.byQuadClass[k], numbers.quadClasses[k], words, signOfQuadClass(facts, k)),
  );
  const line = h(
    "p",
    { class: "counts" },
    some(numbers.acts, ofActs(numbers), "act"),
    byClass,
    numbers.noQuadClass > 0 && one(numbers.noQuadClass, numbers.none, t("no_quad_class")),
    numbers.unrealActs > 0 && some(numbers.unrealActs, numbers.unreal, "not_actual_act"),
    some(statements.length, statements, "statement"),
    some(articles.size, statements, "article"),
    some(sources.size, statements, "source"),
  );
  return numbers.scored ? [line, scoreBox(numbers, label)] : line;
}

/** @param {Tally} numbers @param {string} label */
function scoreBox(numbers, label) {
  const words = t("score_text", {
    sum: signed(numbers.sum),
    mean: signed(numbers.sum / numbers.scored),
    n: numbers.scored,
  });
  return h(
    "details",
    {},
    h("summary", {}, t("score")),
    h("p", {}, words, " ", number(t("show_quotes"), ofActs(numbers), label)),
  );
}
