// In what two viewpoints differ, and on what they agree: as kg/selection/compare.py.

import { isBefore, positionsOf, positionTest } from "./positions.js";

/** @import { Facts } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Comparison, Position, Selection } from "./types.d.ts" */

/** The parts of a comparison, in their order. */
export const PARTS = ["opposed", "doubted", "only_first", "only_second", "other_certainty", "agreed"];
const [OPPOSED, DOUBTED, ONLY_FIRST, ONLY_SECOND, OTHER_CERTAINTY] = [0, 1, 2, 3, 4];
export const AGREED = 5;

/**
 * Return the claims of each part, and for each statement the part that its claim belongs to.
 *
 * @param {Facts} facts
 * @param {State} state
 * @param {string[]} comparedWith
 * @returns {Comparison}
 */
export function compareViewpoints(facts, state, comparedWith) {
  /** @type {Comparison} */
  const comparison = { claims: PARTS.map(() => []), partOf: new Map() };
  const viewpoints = [state.according_to, comparedWith];
  if (new Set(viewpoints.map((names) => [...names].sort().join("\n"))).size < 2) return comparison;
  const tests = viewpoints.map((viewpoint) => positionTest(facts, viewpoint));
  /** @type {Map<number, [Position[], Position[]]>} */
  const claims = new Map();
  for (const position of positionsOf(facts, state))
    for (const [side, isOfViewpoint] of tests.entries()) {
      if (!isOfViewpoint(position)) continue;
      const sides = claims.get(position.claim) ?? [[], []];
      claims.set(position.claim, sides);
      sides[side].push(position);
    }
  for (const [first, second] of claims.values())
    for (const [part, sides] of partsOfClaim(first, second)) sortIn(comparison, part, sides);
  return comparison;
}

/**
 * Add a claim to its part; a statement of several claims is of the first part.
 *
 * @param {Comparison} comparison
 * @param {number} part
 * @param {Position[][]} positions
 */
function sortIn({ claims, partOf }, part, positions) {
  const sides = positions.map((side) => [...new Set(side.map((position) => position.at))]);
  const claim = { positions, sides, statements: [...new Set(sides.flat())] };
  claims[part].push(claim);
  for (const at of claim.statements) partOf.set(at, Math.min(part, partOf.get(at) ?? part));
}

/**
 * Return the part that a claim belongs to with the positions of both sides; two parts where they do not meet.
 *
 * @param {Position[]} first
 * @param {Position[]} second
 * @returns {[number, Position[][]][]}
 */
export function partsOfClaim(first, second) {
  let [isOpposed, isDoubted, isShared] = [false, false, false];
  for (const one of first) {
    for (const other of second) {
      if (isBefore(one, other) || isBefore(other, one)) continue;
      if (one.affirms === other.affirms) isShared ||= one.held && other.held;
      else if (isJudgement(one) || isJudgement(other)) isDoubted = true;
      else isOpposed = true;
    }
  }
  if (isOpposed || isDoubted) return [[isOpposed ? OPPOSED : DOUBTED, [first, second]]];
  const held = [first, second].map((side) => side.filter((position) => position.held));
  if (!isShared) {
    /** @type {[number, Position[][]][]} */
    const apart = [
      [ONLY_FIRST, [held[0], []]],
      [ONLY_SECOND, [[], held[1]]],
    ];
    return apart.filter(([, sides]) => sides.flat().length);
  }
  const [one, other] = held.map((side) => [...new Set(side.map((position) => position.certainty))].sort().join(" "));
  return [[one === other ? AGREED : OTHER_CERTAINTY, held]];
}

/** @param {Position} position */
const isJudgement = ({ how }) => how === "doubts" || how === "rejects";

/** Return whether both sides of a part hold its claims. @param {number} part */
export const isShared = (part) => part === OTHER_CERTAINTY || part === AGREED;

/** Return whether the two sides of a part contradict each other. @param {number} part */
export const isDisputed = (part) => part === OPPOSED || part === DOUBTED;

/**
 * Return the part of an arrow: opposed or doubted if any of its claims is, otherwise the one they share, or -1 where
 * both agree or where parts are mixed.
 *
 * @param {Selection} selection
 * @param {number[]} rows
 */
export function partOfArrow({ facts, parts: comparison }, rows) {
  const parts = new Set(rows.map((row) => comparison?.partOf.get(facts.ties.statement[row])));
  for (const disputed of [OPPOSED, DOUBTED]) if (parts.has(disputed)) return disputed;
  const [only] = parts;
  return parts.size === 1 && only !== undefined && only !== AGREED ? only : -1;
}
