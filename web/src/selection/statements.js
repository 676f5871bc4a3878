// Which statements match a state: as kg/selection/selection.py chooses.

import { numbersWith } from "../data/columns.js";
import { GRADES } from "../state/choices.js";
import { signersOf, viewpointsOf, viewpointTest } from "./viewpoints.js";

/** @import { Column, Facts, StatementColumns } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Chosen } from "./types.d.ts" */
/** @typedef {Pick<Chosen, "first" | "last" | "approximate">} Dates */

/** The number of the mode of what is said to happen. */
export const ACTUAL = 0;
/** What stands for statements of an article of which another coder's coding counts. */
export const OF_ANOTHER_CODER = 1;
/** The number of the kind of acts. */
export const ACT = 0;

/** Return whether a statement says that something happened. @param {Facts} facts @param {number} at */
export const isReal = ({ statements }, at) => statements.mode[at] === ACTUAL && statements.polarity[at] === 0;

/** Return the statements that are marked. @param {Uint8Array} inside */
export const insiders = (inside) => numbersWith(inside, 1);

/** Return the keys of statements, sorted. @param {Facts} facts @param {number[]} statements */
export const keysOf = (facts, statements) => statements.map((at) => facts.keys.at(at)).sort();

/**
 * Return the statements that match; mentions of one act share its days, and those that sum up others give way to them.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {string[]} viewpoint Whose claims.
 * @returns {Chosen}
 */
export function chooseStatements(facts, state, viewpoint) {
  const s = facts.statements;
  const inside = fitting(facts, state, viewpoint, s.alternative);
  const dates = datesOf(s);
  const main = uniteMentions(facts, inside, dates);
  const undated = keepWindow(facts, state, inside, dates);
  keepQuadClasses(facts, state, inside, main);
  const before = inside.slice();
  for (const [at, named] of s.sums) if (inside[at] && named.some((one) => before[one])) inside[at] = 0;
  return { inside, main, ...dates, undated };
}

/**
 * Mark the claims that match: each is for itself, those that sum up others are claims like any other, and of
 * alternatives none is held.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {string[]} viewpoint Whose claims.
 * @param {Column} [isLeftOut] Which are left out whatever is chosen.
 */
export function chooseClaims(facts, state, viewpoint, isLeftOut = facts.statements.disjunct) {
  const s = facts.statements;
  const inside = fitting(facts, state, viewpoint, isLeftOut);
  keepWindow(facts, state, inside, datesOf(s));
  keepQuadClasses(facts, state, inside, Int32Array.from(inside.keys()));
  return inside;
}

/**
 * Mark the claims that a text is read for: whatever is chosen by kind, mode and polarity, which are shown beside it.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {Column} [isLeftOut] Which are left out whatever is chosen; none, for they stand in the text.
 */
export function chooseToRead(facts, state, isLeftOut = []) {
  const wide = { ...state, kinds: null, quad_classes: null, modes: null, polarities: null };
  return chooseClaims(facts, { ...wide, count: "statements" }, viewpointsOf(state), isLeftOut);
}

/**
 * Return a test of which statements are of the coder whose coding counts: the chosen one, else one an article.
 *
 * @param {Facts} facts
 * @param {State} state
 * @returns {(at: number) => boolean}
 */
export function coderTest(facts, state) {
  const s = facts.statements;
  const coders = state.coders && new Set(state.coders.map((id) => facts.coders.indexOf(id)));
  return (at) => (coders ? coders.has(s.coder[at]) : s.aside[at] !== OF_ANOTHER_CODER);
}

/**
 * Mark the statements of the codings that count, each text once and in its newest version, none that was retracted: as kg/selection/codings.py does.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {string[]} viewpoint By whom articles are signed that are preferred; claims are not told apart.
 */
export function marksOfCodings(facts, state, viewpoint) {
  const s = facts.statements;
  const signers = signersOf(facts, viewpoint);
  const marked = new Uint8Array(s.aside.length);
  if (!state.coders && !state.articles && !state.sections && !state.tags && !signers.size) {
    for (const at of facts.counting) marked[at] = 1;
    return marked;
  }
  const isOfCoder = coderTest(facts, state);
  const isChosen = chosenArticles(facts, state);
  const isRetracted = (/** @type {number} */ article) => facts.articles[article].status === "retracted";
  for (let at = 0; at < marked.length; at++) if (isOfCoder(at) && isChosen[s.article[at]]) marked[at] = 1;
  const there = new Set(insiders(marked).map((at) => s.article[at]));
  for (const at of insiders(marked))
    if (facts.articles[s.article[at]].newer.some((one) => there.has(one))) marked[at] = 0;
  /** @type {Map<number, [number, number]>} */
  const printings = new Map();
  for (const at of insiders(marked)) {
    const article = s.article[at];
    const { text, copy } = facts.articles[article];
    const isSigned = signers.has(s.publisher[at]) || signers.has(s.author[at]);
    // articles are numbered by their names
    const rank =
      ((isRetracted(article) ? 4 : 0) + (isSigned ? 0 : 2) + (copy ? 1 : 0)) * facts.articles.length + article;
    const first = printings.get(text);
    if (!first || rank < first[0]) printings.set(text, [rank, article]);
  }
  for (const at of insiders(marked))
    if (printings.get(facts.articles[s.article[at]].text)?.[1] !== s.article[at]) marked[at] = 0;
  return marked;
}

/**
 * Return which articles are chosen: by name, by section, by tag; none that was retracted, unless it is named.
 *
 * @param {Facts} facts
 * @param {State} state
 */
function chosenArticles({ articles }, state) {
  const [named, sections, tags] = [state.articles, state.sections, state.tags].map((some) => some && new Set(some));
  return articles.map(
    ({ id, status, section, tags: own }) =>
      (named ? named.has(id) : status !== "retracted") &&
      (!sections || (section !== null && sections.has(section))) &&
      (!tags || own.some((tag) => tags.has(tag))),
  );
}

/**
 * Mark the statements that fit what is chosen by facts of each of them.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {string[]} viewpoint
 * @param {Column} isLeftOut Which are left out whatever is chosen.
 */
function fitting(facts, state, viewpoint, isLeftOut) {
  const s = facts.statements;
  const inside = marksOfCodings(facts, state, viewpoint);
  const holds = viewpointTest(facts, viewpoint);
  const byActs = state.count === "acts";
  const kinds = allowed(byActs && state.kinds === null ? [ACT] : state.kinds);
  const [relations, modes] = [allowed(state.relations), allowed(state.modes)];
  const worst = state.reliability ? GRADES.indexOf(state.reliability) : GRADES.length;
  const [certainties, polarities] = [allowed(state.certainties), allowed(state.polarities)];
  for (let at = 0; at < inside.length; at++) {
    if (!inside[at]) continue;
    const relation = facts.relations[s.relation[at]];
    const fits =
      holds(at) &&
      !isLeftOut[at] &&
      kinds(relation.kind) &&
      !(byActs && relation.kind === ACT && !relation.deed) &&
      relations(s.relation[at]) &&
      modes(s.mode[at]) &&
      certainties(s.certainty[at]) &&
      polarities(s.polarity[at]) &&
      s.reliability[at] <= worst &&
      (state.inferred || !s.inferred[at]) &&
      (state.headlines || !s.headline[at]);
    if (!fits) inside[at] = 0;
  }
  return inside;
}

/** @param {number[] | null} list @returns {(value: number) => boolean} */
function allowed(list) {
  const values = list && new Set(list);
  return (value) => values === null || values.has(value);
}

/** @param {StatementColumns} s @returns {Dates} */
const datesOf = (s) => ({ first: s.first.slice(), last: s.last.slice(), approximate: s.approximate.slice() });

/**
 * Return for each statement the main mention of its act, and give mentions the date of their act: as
 * kg/selection/mentions.py does.
 *
 * @param {Facts} facts
 * @param {Uint8Array} inside
 * @param {Dates} dates
 */
function uniteMentions(facts, inside, { first, last, approximate }) {
  const s = facts.statements;
  const main = new Int32Array(inside.length);
  for (let at = 0; at < main.length; at++) main[at] = at;
  for (const all of facts.repeated) {
    const mentions = all.filter((at) => inside[at]);
    if (mentions.length < 2) continue;
    const date = dateOf(facts, mentions);
    for (const at of mentions) {
      main[at] = mentions[0];
      if (date && (isReal(facts, at) || !isDated(s, at)))
        [first[at], last[at], approximate[at]] = [date.first, date.last, date.approximate];
    }
  }
  return main;
}

/** @param {StatementColumns} s @param {number} at */
const isDated = (s, at) => s.first[at] !== null || s.last[at] !== null;

/** Return the date of an act, if a mention has one. @param {Facts} facts @param {number[]} mentions In their order. */
function dateOf(facts, mentions) {
  const s = facts.statements;
  const dated = mentions.filter((at) => isDated(s, at));
  if (!dated.length) return null;
  const counting = preferred(
    preferred(dated, (at) => isReal(facts, at)),
    (at) => !s.approximate[at],
  );
  const first = furthest(
    counting.map((at) => s.first[at]),
    Math.max,
  );
  const last = furthest(
    counting.map((at) => s.last[at]),
    Math.min,
  );
  const [at] = counting;
  return first !== null && last !== null && first > last
    ? { first: s.first[at], last: s.last[at], approximate: 1 }
    : { first, last, approximate: s.approximate[at] };
}

/** Return those that pass a test, all if none does. @param {number[]} list @param {(at: number) => boolean} test */
function preferred(list, test) {
  const passing = list.filter(test);
  return passing.length ? passing : list;
}

/** @param {(number | null)[]} days @param {(...days: number[]) => number} of */
function furthest(days, of) {
  const known = days.filter((day) => day !== null);
  return known.length ? of(...known) : null;
}

/**
 * Unmark what is not of the time chosen; return those that were there by the date of their article.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {Uint8Array} inside
 * @param {Dates} dates
 */
function keepWindow(facts, state, inside, { first, last, approximate }) {
  /** @type {Set<number>} */
  const undated = new Set();
  const { since, until } = state;
  if (since === null && until === null && state.undated) return undated;
  const isSure = state.inside === "certainly";
  for (let at = 0; at < inside.length; at++) {
    if (!inside[at]) continue;
    let [from, to] = [first[at], last[at]];
    const isUndated = from === null && to === null;
    if ((isSure && approximate[at]) || (isUndated && (isSure || !state.undated))) {
      inside[at] = 0;
      continue;
    }
    if (isUndated) {
      const article = facts.articles[facts.statements.article[at]];
      [from, to] = [article.first, article.last];
    }
    const [early, late] = isSure ? [from, to] : [to, from];
    if (since !== null && (early === null ? isSure : early < since)) inside[at] = 0;
    if (until !== null && (late === null ? isSure : late > until)) inside[at] = 0;
    if (isUndated && inside[at]) undated.add(at);
  }
  return undated;
}

/** @param {Facts} facts @param {State} state @param {Uint8Array} inside @param {ArrayLike<number>} main */
function keepQuadClasses(facts, state, inside, main) {
  const isAllowed = allowed(state.quad_classes);
  for (let at = 0; at < inside.length; at++) if (!isAllowed(facts.statements.quad_class[main[at]])) inside[at] = 0;
}
