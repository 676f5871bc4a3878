// How those whose claims a corpus has stand to each other: whom authors contradict, and which two differ most.

import { isDisputed, isShared, partsOfClaim } from "./compare.js";
import { positionsOf } from "./positions.js";

/** @import { Facts } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Position, Standings } from "./types.d.ts" */

/**
 * Return how authors, publishers and quoted sources stand to each other, claim by claim.
 *
 * @param {Facts} facts
 * @param {State} state Its viewpoint does not count.
 * @returns {Standings}
 */
export function standingsOf(facts, state) {
  const sources = facts.sources.map(({ id, label }) => ({ id, label }));
  sources.sort((one, other) => ordered(one.label, other.label) || ordered(one.id, other.id));
  const names = [...facts.signers.map((name) => `by:${name}`), ...sources.map(({ id }) => `of:${id}`)];
  const holders = names.map((name, k) => ({
    name,
    isSigner: k < facts.signers.length,
    claims: 0,
    disputed: 0,
    shared: 0,
  }));
  const numbers = new Map(sources.map(({ id }, k) => [id, facts.signers.length + k]));
  /** @type {Standings} */
  const standings = { holders, disputes: new Map() };
  for (const positions of byClaimAndHolder(facts, state, numbers).values()) countClaim(standings, positions);
  return standings;
}

/**
 * Return the positions to each claim, by the number of their holder.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {Map<string, number>} numbers Those of quoted sources, by id.
 */
function byClaimAndHolder(facts, state, numbers) {
  const { publisher, author } = facts.statements;
  /** @type {Map<number, Map<number, Position[]>>} */
  const claims = new Map();
  for (const position of positionsOf(facts, state)) {
    const { claim, who, at } = position;
    const of = claims.get(claim) ?? new Map();
    claims.set(claim, of);
    for (const holder of new Set(who === null ? [publisher[at], author[at]] : [numbers.get(who) ?? -1]))
      if (holder >= 0) of.set(holder, [...(of.get(holder) ?? []), position]);
  }
  return claims;
}

/**
 * Count a claim for each who holds it, and for each two who dispute it.
 *
 * @param {Standings} standings
 * @param {Map<number, Position[]>} positions By the number of their holder.
 */
function countClaim({ holders, disputes }, positions) {
  const of = [...positions].sort(([one], [other]) => one - other);
  const [disputing, sharing] = [new Set(), new Set()];
  for (const [k, [one, own]] of of.entries()) {
    if (own.some(({ held }) => held)) holders[one].claims++;
    for (const [other, others] of of.slice(k + 1)) {
      const [[part] = [-1]] = partsOfClaim(own, others);
      const pair = one * holders.length + other;
      if (isDisputed(part)) disputes.set(pair, (disputes.get(pair) ?? 0) + 1);
      for (const found of isDisputed(part) ? [disputing] : isShared(part) ? [sharing] : []) {
        if (holders[other].isSigner) found.add(one);
        if (holders[one].isSigner) found.add(other);
      }
    }
  }
  for (const holder of disputing) holders[holder].disputed++;
  for (const holder of sharing) holders[holder].shared++;
}

/**
 * Return the two who oppose or doubt most claims of each other, and how many; of several such the first by name,
 * authors first.
 *
 * @param {Standings} standings
 * @param {string} [fixed] One of the two, who then is the first.
 * @returns {{ pair: [string, string], disputed: number } | null}
 */
function mostDifferent({ holders, disputes }, fixed) {
  const wanted = fixed === undefined ? -1 : holders.findIndex(({ name }) => name === fixed);
  /** @type {{ one: number, other: number, number: number } | null} */
  let best = null;
  for (const [pair, number] of disputes) {
    const [one, other] = [Math.floor(pair / holders.length), pair % holders.length];
    if (wanted >= 0 && one !== wanted && other !== wanted) continue;
    const isMore = !best || number > best.number;
    const isEarlier = best && number === best.number && (one < best.one || (one === best.one && other < best.other));
    if (isMore || isEarlier) best = { one, other, number };
  }
  if (holders.length < 2) return null;
  const first = wanted >= 0 ? wanted : (best?.one ?? 0);
  const second = best ? best.one + best.other - (wanted >= 0 ? first : best.one) : first ? 0 : 1;
  return { pair: [holders[first].name, holders[second].name], disputed: best?.number ?? 0 };
}

/**
 * Return a state with two viewpoints that are compared, how all sources stand, and how many claims the two dispute where
 * the reader has not chosen them: they are the two chosen, or those that differ most, one of them the source that is
 * chosen alone. All claims are compared, also denied and planned ones, unless the reader has chosen among them.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {State} opening
 */
export function comparing(facts, state, opening) {
  if (state.compared_with) return { state, standings: standingsOf(facts, state), disputed: 0 };
  const chosen = (/** @type {"modes" | "polarities"} */ name) =>
    String(state[name]) === String(opening[name]) ? null : state[name];
  const all = { ...state, modes: chosen("modes"), polarities: chosen("polarities") };
  const standings = standingsOf(facts, all);
  const isChosen = String(state.according_to) !== String(opening.according_to) && state.according_to.length === 1;
  const found = mostDifferent(standings, isChosen ? state.according_to[0] : undefined);
  if (!found) return { state: all, standings, disputed: 0 };
  const [one, other] = found.pair;
  return { state: { ...all, according_to: [one], compared_with: [other] }, standings, disputed: found.disputed };
}

/** @param {string} one @param {string} other */
const ordered = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
