// Positions: how each source stands to each claim, as kg/selection/positions.py has them.

import { chooseClaims, insiders } from "./statements.js";
import { signersOf } from "./viewpoints.js";

/** @import { Facts } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Position } from "./types.d.ts" */

/**
 * Return the positions of everyone to the claims of a selection.
 *
 * @param {Facts} facts
 * @param {State} state Its viewpoint does not count.
 */
export function positionsOf(facts, state) {
  const s = facts.statements;
  const inside = chooseClaims(facts, { ...state, count: "statements" }, ["everyone"]);
  /** @type {Position[]} */
  const positions = [];
  const add = (
    /** @type {number} */ of,
    /** @type {number} */ at,
    /** @type {Pick<Position, "who" | "how" | "affirms" | "certainty" | "held">} */ stand,
  ) =>
    positions.push({
      claim: s.claim[of],
      first: s.first[of],
      last: s.last[of],
      approximate: s.approximate[of],
      at,
      ...stand,
    });
  for (const at of insiders(inside)) {
    const affirms = s.polarity[at] === 0;
    /** @type {Pick<Position, "affirms" | "how" | "held">} */
    const held = { affirms, how: affirms ? "affirms" : "denies", held: true };
    if (s.source[at] >= 0) add(at, at, { who: facts.sources[s.source[at]].id, certainty: s.certainty[at], ...held });
    if (s.own[at]) add(at, at, { who: null, certainty: s.certainty[at], ...held });
    const stance = facts.names.stances[s.stance[at]];
    const judged = { who: null, affirms: !affirms, certainty: null, held: false };
    if (stance === "doubts") add(at, at, { ...judged, how: "doubts" });
    if (stance === "rejects") add(at, at, { ...judged, how: affirms ? "rejects" : "affirms" });
  }
  for (const [at, claim, who] of s.denials) {
    if (!inside[at] || s.disjunct[claim]) continue;
    const affirms = s.polarity[claim] !== 0;
    const how = affirms ? "affirms" : "denies";
    add(claim, at, { who, affirms, how, certainty: s.certainty[at], held: false });
  }
  return positions;
}

/**
 * Return a test of which positions are those of a viewpoint.
 *
 * @param {Facts} facts
 * @param {string[]} viewpoint
 * @returns {(position: Position) => boolean}
 */
export function positionTest(facts, viewpoint) {
  if (viewpoint.includes("everyone")) return () => true;
  const names = new Set(viewpoint);
  const signers = signersOf(facts, viewpoint);
  const { publisher, author } = facts.statements;
  return ({ who, at }) =>
    who === null
      ? names.has("authors") || signers.has(publisher[at]) || signers.has(author[at])
      : names.has(`of:${who}`);
}

/**
 * Return whether one claim is surely about an earlier time than another.
 *
 * @param {Position} one
 * @param {Position} other
 */
export const isBefore = (one, other) =>
  !one.approximate && !other.approximate && one.last !== null && other.first !== null && one.last < other.first;
