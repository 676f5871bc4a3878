// Facets of the table: what its ties or statements can be narrowed by, and how many statements each choice has.

import { FACETS } from "../state/choices.js";
import { drawnPairs } from "./reach.js";
import { insiders } from "./statements.js";

/** @import { Facts } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Selection } from "./types.d.ts" */
/** @typedef {typeof FACETS[number]} Facet */
/** What is narrowed: a statement between two, -1 where there is no actor; of a tie also its row. @typedef {{ a: number, b: number, at: number, row: number }} Unit */

/** The type of what has no quad class. */
export const NO_TYPE = "none";
/** How many rows a table draws at first, and more each time. */
const ROWS_AT_ONCE = 100;
/** How many it draws at most; more would hold the page for seconds. */
const MOST_ROWS = 1000;

/** Return how many rows are drawn, and how many more can be. @param {number} total @param {number} more How often more was asked for. */
export function rowsDrawn(total, more) {
  const most = Math.min(total, MOST_ROWS);
  const drawn = Math.min(ROWS_AT_ONCE * (1 + more), most);
  return { drawn, next: Math.min(ROWS_AT_ONCE, most - drawn) };
}

/** Return what is listed of a selection: the ties that are drawn, or all statements. @param {Selection} selection @param {State["rows"]} rows */
export function unitsOf(selection, rows) {
  const { facts, level, chosen } = selection;
  if (rows === "statements")
    return insiders(chosen.inside).map((at) => ({ a: level.subject[at], b: level.object[at], at, row: -1 }));
  return drawnPairs(selection).flatMap((pair) =>
    pair.rows.map((row) => ({ a: pair.a, b: pair.b, at: facts.ties.statement[row], row })),
  );
}

/**
 * Return the value that something has of a facet: an id or a name, empty where it has none.
 *
 * @param {Selection} selection
 * @param {Facet} facet
 * @param {Unit} unit
 */
export function facetValue({ facts, level, chosen }, facet, { a, b, at }) {
  const { statements: s, names } = facts;
  switch (facet) {
    case "actor":
      return level.nodes[a]?.actor ?? "";
    case "target":
      return level.nodes[b]?.actor ?? "";
    case "relation":
      return facts.relations[s.relation[at]].id;
    case "type":
      return names.quad_classes[s.quad_class[chosen.main[at]]] ?? NO_TYPE;
    case "source":
      return holderOf(facts, at);
    case "mode":
      return names.modes[s.mode[at]];
    case "certainty":
      return names.certainties[s.certainty[at]] ?? "";
    case "article":
      return facts.articles[s.article[at]].id;
  }
}

/** Return whose claim a statement is, as a viewpoint names holders. @param {Facts} facts @param {number} at */
function holderOf({ statements: s, sources, signers }, at) {
  if (s.source[at] >= 0) return `of:${sources[s.source[at]].id}`;
  return `by:${signers[s.author[at] >= 0 ? s.author[at] : s.publisher[at]]}`;
}

/** Return the values that are chosen of each facet. @param {string[] | null} facets Each a facet, a colon, and a value. */
export function chosenValues(facets) {
  /** @type {Map<Facet, Set<string>>} */
  const chosen = new Map();
  for (const one of facets ?? []) {
    const colon = one.indexOf(":");
    const facet = /** @type {Facet} */ (one.slice(0, colon));
    if (FACETS.includes(facet)) chosen.set(facet, (chosen.get(facet) ?? new Set()).add(one.slice(colon + 1)));
  }
  return chosen;
}

/**
 * Return what has one of the values that are chosen of each facet, and for each value of each facet how many statements
 * would be there with it: of those that fit the other facets.
 *
 * @param {Selection} selection
 * @param {Unit[]} units
 * @param {string[] | null} facets
 */
export function narrowed(selection, units, facets) {
  const chosen = chosenValues(facets);
  const found = FACETS.map(() => /** @type {Map<string, Set<number>>} */ (new Map()));
  const fitting = units.filter((unit) => {
    const values = FACETS.map((facet) => facetValue(selection, facet, unit));
    const failing = FACETS.filter((facet, k) => chosen.has(facet) && !chosen.get(facet)?.has(values[k]));
    for (const [k, facet] of FACETS.entries()) {
      if (!values[k] || failing.some((one) => one !== facet)) continue;
      const known = found[k].get(values[k]);
      if (known) known.add(unit.at);
      else found[k].set(values[k], new Set([unit.at]));
    }
    return !failing.length;
  });
  const counts = found.map((values) => new Map([...values].map(([value, statements]) => [value, statements.size])));
  return { units: fitting, counts: new Map(FACETS.map((facet, k) => [facet, counts[k]])) };
}

/**
 * Return what the choices of facets are as filters of the page, and those that it has no filter for.
 *
 * @param {Facts} facts
 * @param {string[]} facets
 * @returns {Partial<State>}
 */
export function asFilters({ names, relations }, facets) {
  const chosen = chosenValues(facets);
  const numbers = (/** @type {Facet} */ facet, /** @type {string[]} */ all) => {
    const some = chosen.get(facet);
    return some && [...some].map((value) => all.indexOf(value)).sort((one, other) => one - other);
  };
  const texts = (/** @type {Facet} */ facet) => chosen.get(facet) && [...(chosen.get(facet) ?? [])];
  const filters = {
    relations: numbers(
      "relation",
      relations.map(({ id }) => id),
    ),
    quad_classes: numbers("type", names.quad_classes),
    modes: numbers("mode", names.modes),
    certainties: numbers("certainty", names.certainties),
    articles: texts("article"),
    according_to: texts("source"),
  };
  return Object.fromEntries(Object.entries(filters).filter(([, some]) => some !== undefined));
}
