// What is marked in a timeline: acts with their words, and articles.

import { numbersWith } from "../data/columns.js";
import { svg } from "../elements/dom.js";
import { cutAtWord, fittedLabel, labelsOf } from "../selection/tie-labels.js";
import { isDated } from "../selection/timeline.js";
import { openStatements } from "../store/open.js";
import { change, facts, loadedWords } from "../store/store.js";
import { publishedText } from "../words/citations.js";
import { claimParts, claimText, fillerText, predicateOf } from "../words/claims.js";
import { daysWords, whenText } from "../words/dates.js";
import { actorLabel } from "../words/names.js";
import { inQuotes, t } from "../words/text.js";
import { HALF } from "./stacking.js";
import { bar, form, heldAs } from "./timeline-mark.js";
import { kindOf } from "./timeline-picture.js";

/** @import { Filler } from "../data/types.d.ts" */
/** @import { Lane, Unit } from "../selection/timeline.js" */
/** @import { Selection } from "../selection/types.d.ts" */
/** @import { Item } from "./timeline-lane.js" */

/** About how many letters words have in a list. */
const IN_LIST = 90;
const LEAST_TOPIC = 12;

/** Return an act as it is marked in a lane. @param {Selection} of @param {Unit} unit @param {Lane} lane @param {number} opened The statement that is open. @returns {Item} */
export function unitItem(of, unit, lane, opened) {
  const held = heldAs(unit);
  return {
    first: unit.first,
    last: unit.last,
    kind: kindOf(unit.sign, unit.isReal),
    words: (most) => unitWords(of, unit, lane.ends, most),
    name: () => `${unitWords(of, unit, lane.ends, IN_LIST)}: ${claimText(unit.main)}, ${whenOf(unit)}`,
    statements: () => unit.statements,
    open: () => openStatements(unit.statements, unitWords(of, unit, lane.ends, IN_LIST)),
    isOpen: unit.statements.includes(opened),
    shapes: (x, right, y) => [
      isDated(unit) && unit.first !== unit.last && bar(unit.sign, x - HALF, right + HALF, y),
      form(unit.sign, held, x, y),
    ],
  };
}

/** Return an article as it is marked. @param {number} at @returns {Item} */
export function articleItem(at) {
  const { id, title, first, last } = facts.articles[at];
  return {
    first,
    last,
    kind: 2,
    words: (most) => inQuotes(cutAtWord(title, most)),
    name: () => `${inQuotes(title)}, ${publishedText(facts.articles[at])}`,
    statements: () => numbersWith(facts.statements.article, at),
    open: () => change({ tab: "article", article: id }),
    isOpen: false,
    shapes: (x, right, y) => [
      first !== last && bar(2, x - HALF, right + HALF, y),
      svg("path", { class: "tick", d: `M${x} ${y - 8} V${y + 8}` }),
    ],
  };
}

/** Return an act in a line with who does it. @param {Selection} of @param {Unit} unit */
export function unitLine(of, unit) {
  const { level } = of;
  const at = unit.ties.length ? unit.ties[0].pair.a : level.subject[unit.main];
  const who = at >= 0 ? `${actorLabel(level, at)} ` : "";
  return who + unitWords(of, unit, [at], IN_LIST);
}

/**
 * Return what is done, to whom where the lane does not say it, and about what.
 *
 * @param {Selection} of
 * @param {Unit} unit
 * @param {number[]} ends
 * @param {number} most About how many letters.
 */
function unitWords({ level }, unit, [actor, target], most) {
  const mine = unit.ties.filter(({ pair }) => pair.a === actor && (target === undefined || pair.b === target));
  const [tie, ...more] = mine.length ? mine : unit.ties.filter(({ pair }) => pair.b === actor);
  if (!tie) return plainWords(unit, most);
  const other = actorLabel(level, tie.pair.a === actor ? tie.pair.b : tie.pair.a);
  const whom = target === undefined ? ` ${other}${more.length ? ` +${more.length}` : ""}` : "";
  const { parts } = labelsOf(facts, level, tie.rows)[0];
  const said = fittedLabel(parts, most - whom.length) + whom;
  return parts[5] ? said : said + topicWords(unit, most - said.length);
}

/** Return what an act is about, if there is room for some of it. @param {Unit} unit @param {number} most */
function topicWords({ main }, most) {
  const { roles, statements } = loadedWords();
  const topic = statements.get(main).roles?.find(([role]) => roles[role].function === "topic");
  if (!topic || most < LEAST_TOPIC) return "";
  const words = topicText(topic[1]);
  return isDoubted(topic[1]) ? `: ${cutAtWord(words, most - 2)} ?` : `: ${cutAtWord(words, most)}`;
}

/** Return a topic; of a claim only what it says. @param {Filler} topic */
const topicText = (topic) =>
  typeof topic === "number" && topic < 0 ? claimParts(-1 - topic, 1).join(" ") : fillerText(topic, 1);

/** Return whether the author doubts or rejects what fills a place. @param {Filler} filler */
function isDoubted(filler) {
  if (typeof filler === "string" || filler >= 0) return false;
  const stance = facts.statements.stance[-1 - filler];
  return stance >= 0 && ["doubts", "rejects"].includes(facts.names.stances[stance]);
}

/** Return what is said of the one who acts where nobody else has to do with it. @param {Unit} unit @param {number} most */
function plainWords({ main }, most) {
  const { verb, ends } = predicateOf(main);
  const object = fillerText(ends[0], 1);
  return `${verb} ${cutAtWord(object, Math.max(most - verb.length, LEAST_TOPIC))}`.trim();
}

/** Return when something happened. @param {Unit} unit */
function whenOf({ main, first, last }) {
  const statement = loadedWords().statements.get(main);
  return statement.when || statement.inferred_when
    ? whenText(statement, [first, last])
    : first === null && last === null
      ? t("date_unknown")
      : daysWords(first, last);
}
