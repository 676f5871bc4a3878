// Bargains: who offers what to whom, in exchange for what and on which condition; as kg/analysis/bargains groups them.

import { ofEveryKind } from "./kinds.js";
import { chooseStatements, isReal } from "./statements.js";
import { viewpointsOf } from "./viewpoints.js";

/** @import { Course, Courses, Facts, OfferMention, Words } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Chosen } from "./types.d.ts" */

/**
 * An act of offering, with what its mentions say together.
 *
 * @typedef {object} Offer
 * @property {number} relation
 * @property {number[]} statements
 * @property {Set<string>} sides
 * @property {Set<string>} toSides
 * @property {Map<string, number[]>} targets Addressees, each with the statements that name it.
 * @property {Map<string, number[]>} things
 * @property {Set<string>} about
 */

/** The functions of roles that make an offer a bargain. */
export const TERMS = ["price", "condition"];

/**
 * Return the groups of offers that match, of one thing by one side to one addressee: those that name a price or a
 * condition, and the others.
 *
 * @param {Facts} facts
 * @param {Words} words
 * @param {State} state
 */
export function bargainsOf(facts, words, state) {
  const offers = offersOf(facts, state);
  const isTerm = (/** @type {number} */ role) => TERMS.includes(words.roles[role].function ?? "");
  const namesTerms = (/** @type {Offer} */ offer) =>
    offer.statements.some((at) => words.statements.get(at).roles?.some(([role]) => isTerm(role)));
  const groups = grouped(facts, offers)
    .map((group) => group.map((k) => offers[k]))
    .sort((one, other) => other.length - one.length || one[0].statements[0] - other[0].statements[0]);
  return {
    bargains: groups.filter((group) => group.some(namesTerms)),
    others: groups.filter((group) => !group.some(namesTerms)),
  };
}

/**
 * Return what became of a bargain, if it is known in such a state.
 *
 * @param {Courses} courses
 * @param {State} state
 * @param {Offer[]} offers
 * @returns {Course | undefined}
 */
export function courseOf(courses, state, offers) {
  const mentions = JSON.stringify(offers.flatMap((offer) => offer.statements).sort((one, other) => one - other));
  const isOf = (/** @type {Record<string, unknown>} */ given) =>
    !state.compared_with &&
    Object.entries(given).every(
      ([name, value]) => JSON.stringify(/** @type {any} */ (state)[name]) === JSON.stringify(value),
    );
  const known = courses.find((one) => isOf(one.state))?.bargains ?? [];
  return known.find((course) => JSON.stringify(course.offers) === mentions);
}

/**
 * Return the acts of offering that match, whatever they are filtered by as acts.
 *
 * @param {Facts} facts
 * @param {State} state
 */
function offersOf(facts, state) {
  const chosen = chooseStatements(facts, ofEveryKind(state), viewpointsOf(state));
  const { act, relation } = facts.statements;
  /** @type {Map<number, Offer>} */
  const offers = new Map();
  for (const mention of facts.offers.mentions.filter((one) => isOffered(facts, chosen, one))) {
    const [at, , , sides, toSides, targets, things, about] = mention;
    const offer = offers.get(act[at]) ?? newOffer(relation[chosen.main[at]]);
    offers.set(act[at], offer);
    offer.statements.push(at);
    for (const id of sides) offer.sides.add(id);
    for (const id of toSides) offer.toSides.add(id);
    for (const id of about) offer.about.add(id);
    for (const id of targets) offer.targets.set(id, [...(offer.targets.get(id) ?? []), at]);
    for (const id of things) offer.things.set(id, [...(offer.things.get(id) ?? []), at]);
  }
  return [...offers.values()];
}

/** @param {number} relation @returns {Offer} */
const newOffer = (relation) => ({
  relation,
  statements: [],
  sides: new Set(),
  toSides: new Set(),
  targets: new Map(),
  things: new Map(),
  about: new Set(),
});

/**
 * Return whether a mention, of these days, is one of an act of offering that matches.
 *
 * @param {Facts} facts
 * @param {Chosen} chosen
 * @param {OfferMention} mention
 */
function isOffered(facts, { inside, main, first, last }, [at, from, to]) {
  const { act, relation } = facts.statements;
  const { deed, offers } = facts.relations[relation[main[at]]];
  return (
    inside[at] === 1 && from === first[at] && to === last[at] && act[at] >= 0 && isReal(facts, at) && deed && offers
  );
}

/**
 * Return which offers make one bargain. Those that name no addressee go with those that name one, where these name no
 * more than one.
 *
 * @param {Facts} facts
 * @param {Offer[]} offers
 */
function grouped(facts, offers) {
  const parent = offers.map((_, k) => k);
  /** @type {(k: number) => number} */
  const root = (k) => {
    if (parent[k] !== k) parent[k] = root(parent[k]);
    return parent[k];
  };
  const join = (/** @type {number} */ one, /** @type {number} */ other) => {
    parent[Math.max(root(one), root(other))] = Math.min(root(one), root(other));
  };
  const alike = alikeOf(facts, offers);
  const isTo = (/** @type {number} */ k) => offers[k].toSides.size > 0;
  for (const [one, other] of alike) {
    const meet = [...offers[one].toSides].some((side) => offers[other].toSides.has(side));
    if (meet || (!isTo(one) && !isTo(other))) join(one, other);
  }
  /** @type {Map<number, Set<number>>} */
  const partners = new Map();
  for (const [one, other] of alike) {
    if (isTo(one) === isTo(other)) continue;
    const [nameless, named] = (isTo(one) ? [other, one] : [one, other]).map(root);
    partners.set(nameless, (partners.get(nameless) ?? new Set()).add(named));
  }
  for (const [nameless, named] of partners) if (named.size === 1) join(nameless, [...named][0]);
  /** @type {Map<number, number[]>} */
  const groups = new Map();
  for (const k of offers.keys()) groups.set(root(k), [...(groups.get(root(k)) ?? []), k]);
  return [...groups.values()];
}

/** Return pairs of offers of one thing by one side. @param {Facts} facts @param {Offer[]} offers */
function alikeOf(facts, offers) {
  /** @type {Map<string, number[]>} */
  const shelves = new Map();
  for (const [k, { sides, things, about }] of offers.entries()) {
    const topics = things.size ? [...things.keys()] : about.size ? [...about] : [""];
    for (const side of sides) {
      for (const topic of topics) {
        const shelf = JSON.stringify([side, topic]);
        shelves.set(shelf, [...(shelves.get(shelf) ?? []), k]);
      }
    }
  }
  const isA = (/** @type {number} */ one, /** @type {number} */ other) =>
    facts.relations[offers[one].relation].wider.includes(offers[other].relation);
  return [...shelves.values()]
    .flatMap((shelf) => shelf.flatMap((one, k) => shelf.slice(k + 1).map((other) => [one, other])))
    .filter(([one, other]) => isA(one, other) || isA(other, one));
}
