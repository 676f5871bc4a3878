// What a state names and the page does not have is left out, wherever a state is read from outside.

import { FACETS } from "../state/choices.js";
import { NO_TYPE } from "./facets.js";

/** @import { Facts, Level } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */

/**
 * Return a state without the viewpoints, filters, actors, sources, facets and analyses that the page does not have. What is left with
 * nothing is as the page opens; two viewpoints that are the same are not compared.
 *
 * @param {State} state
 * @param {State} opening
 * @param {Facts} facts
 * @param {Level} level The level that the state names.
 * @param {Level} countries The level of countries.
 * @param {Set<string>} analyses The names of analyses, where the state names one.
 * @returns {State}
 */
export function withoutUnknown(state, opening, facts, level, countries, analyses) {
  const { names, relations, articles, coders, sources, signers, languages } = facts;
  const quoted = sources.map(({ id }) => `of:${id}`);
  const signed = signers.map((name) => `by:${name}`);
  const holders = new Set(["authors", "everyone", ...signed, ...quoted]);
  const ofArticles = new Set(articles.map(({ id }) => id));
  const actors = new Set(level.numbers.keys());
  const ofFacets = {
    actor: actors,
    target: actors,
    relation: new Set(relations.map(({ id }) => id)),
    type: new Set([...names.quad_classes, NO_TYPE]),
    source: new Set([...signed, ...quoted]),
    mode: new Set(names.modes),
    certainty: new Set(names.certainties),
    article: ofArticles,
  };
  const facets = new Set(FACETS.flatMap((facet) => [...ofFacets[facet]].map((value) => `${facet}:${value}`)));
  const below = (/** @type {unknown[]} */ all, least = 0) => ({
    has: (/** @type {number} */ at) => at >= least && at < all.length,
  });
  const according_to = left(state.according_to, holders, opening.according_to);
  const compared_with = left(state.compared_with, holders, opening.compared_with);
  const isSame = compared_with && String([...compared_with].sort()) === String([...according_to].sort());
  return {
    ...state,
    according_to,
    compared_with: isSame ? null : compared_with,
    kinds: left(state.kinds, below(names.kinds), opening.kinds),
    quad_classes: left(state.quad_classes, below(names.quad_classes, -1), opening.quad_classes),
    relations: left(state.relations, below(relations), opening.relations),
    modes: left(state.modes, below(names.modes), opening.modes),
    certainties: left(state.certainties, below(names.certainties), opening.certainties),
    polarities: left(state.polarities, below(names.polarities), opening.polarities),
    coders: left(state.coders, new Set(coders), opening.coders),
    articles: left(state.articles, ofArticles, opening.articles),
    sections: left(state.sections, new Set(articles.map(({ section }) => section)), opening.sections),
    tags: left(state.tags, new Set(articles.flatMap(({ tags }) => tags)), opening.tags),
    types: left(state.types, new Set(level.nodes.map(({ type }) => type)), opening.types),
    grown: left(state.grown, actors, opening.grown),
    frames: left(state.frames, new Set(countries.numbers.keys()), opening.frames),
    pair: state.pair?.length === 2 && state.pair.every((id) => actors.has(id)) ? state.pair : opening.pair,
    facets: left(state.facets, facets, opening.facets),
    analysis: one(state.analysis, analyses, opening.analysis),
    ego: one(state.ego, actors, opening.ego),
    claimant: one(state.claimant, new Set(["author", ...sources.map(({ id }) => id)]), opening.claimant),
    language: one(state.language, new Set(languages), opening.language),
  };
}

/** @param {string | null} id @param {Set<string>} there @param {string | null} other */
const one = (id, there, other) => (id === null || there.has(id) ? id : other);

/**
 * Return which of some there are, each once; others where something was named and nothing of it is there.
 *
 * @template One
 * @template {One[] | null} Some
 * @param {Some} some
 * @param {{ has: (one: One) => boolean }} there
 * @param {Some} others
 * @returns {Some}
 */
function left(some, there, others) {
  const found = some && [...new Set(some)].filter((each) => there.has(each));
  return found && (found.length || !some.length) ? /** @type {Some} */ (found) : some && others;
}
