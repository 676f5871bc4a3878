// In what two viewpoints differ: as kg/selection/positions.py and kg/selection/compare.py.

import { chooseClaims, insiders } from "./statements.js";
import { reporterTest, viewpointTest } from "./viewpoints.js";

/** @import { Facts } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { Comparison, Selection } from "./types.d.ts" */

/**
 * How a viewpoint stands to a claim: whether it affirms it, how certain it is, whether it holds it or only judges
 * another's.
 *
 * @typedef {object} Position
 * @property {number} claim
 * @property {number | null} first
 * @property {number | null} last
 * @property {number} approximate
 * @property {number} at The statement that says so.
 * @property {number | null} certainty
 * @property {boolean} held
 * @property {boolean} judged
 * @property {boolean} affirms
 */

/** The parts of a comparison, in their order. */
export const PARTS = ["opposed", "doubted", "other_certainty", "only_first", "only_second"];
const [OPPOSED, DOUBTED, OTHER_CERTAINTY, ONLY_FIRST, ONLY_SECOND, SAME] = [0, 1, 2, 3, 4, -1];

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
  const inside = chooseClaims(facts, { ...state, count: "statements" }, ["everyone"]);
  /** @type {Map<number, [Position[], Position[]]>} */
  const claims = new Map();
  for (const [side, viewpoint] of viewpoints.entries()) {
    for (const position of positionsOf(facts, viewpoint, inside)) {
      const sides = claims.get(position.claim) ?? [[], []];
      claims.set(position.claim, sides);
      sides[side].push(position);
    }
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
  const claim = { sides, statements: [...new Set(sides.flat())] };
  if (part !== SAME) claims[part].push(claim);
  for (const at of claim.statements) {
    const known = partOf.get(at);
    const isKept = known !== undefined && (part === SAME || (known !== SAME && known < part));
    if (!isKept) partOf.set(at, part);
  }
}

/** @param {Facts} facts @param {string[]} viewpoint @param {Uint8Array} inside */
function positionsOf(facts, viewpoint, inside) {
  const s = facts.statements;
  const [holds, reports] = [viewpointTest(facts, viewpoint), reporterTest(facts, viewpoint)];
  /** @type {Position[]} */
  const positions = [];
  const add = (
    /** @type {number} */ of,
    /** @type {number} */ at,
    /** @type {Partial<Position> & { affirms: boolean }} */ more,
  ) =>
    positions.push({
      claim: s.claim[of],
      first: s.first[of],
      last: s.last[of],
      approximate: s.approximate[of],
      at,
      certainty: null,
      held: false,
      judged: false,
      ...more,
    });
  for (const at of insiders(inside)) {
    const affirmed = s.polarity[at] === 0;
    const stance = facts.names.stances[s.stance[at]];
    if (holds(at)) add(at, at, { affirms: affirmed, certainty: s.certainty[at], held: true });
    if (["doubts", "rejects"].includes(stance) && reports(at))
      add(at, at, { affirms: !affirmed, judged: affirmed || stance === "doubts" });
  }
  for (const [at, claim, who] of s.denials) {
    if (!inside[at] || s.disjunct[claim] || !["everyone", `of:${who}`].some((name) => viewpoint.includes(name)))
      continue;
    add(claim, at, { affirms: s.polarity[claim] !== 0, certainty: s.certainty[at] });
  }
  return positions;
}

/**
 * Return the part that a claim belongs to with the positions of both sides; two parts where they do not meet.
 *
 * @param {Position[]} first
 * @param {Position[]} second
 * @returns {[number, Position[][]][]}
 */
function partsOfClaim(first, second) {
  let [isOpposed, isDoubted, isShared] = [false, false, false];
  for (const one of first) {
    for (const other of second) {
      if (isBefore(one, other) || isBefore(other, one)) continue;
      if (one.affirms === other.affirms) isShared ||= one.held && other.held;
      else if (one.judged || other.judged) isDoubted = true;
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
  return [[one === other ? SAME : OTHER_CERTAINTY, held]];
}

/**
 * Return whether one claim is surely about an earlier time than another.
 *
 * @param {Position} one
 * @param {Position} other
 */
const isBefore = (one, other) =>
  !one.approximate && !other.approximate && one.last !== null && other.first !== null && one.last < other.first;

/**
 * Return the part of an arrow: opposed or doubted if any of its claims is, otherwise the one they share, or -1.
 *
 * @param {Selection} selection
 * @param {number[]} rows
 */
export function partOfArrow({ facts, parts: comparison }, rows) {
  const parts = new Set(rows.map((row) => comparison?.partOf.get(facts.ties.statement[row])));
  for (const disputed of [OPPOSED, DOUBTED]) if (parts.has(disputed)) return disputed;
  const [only] = parts;
  return parts.size === 1 && only !== undefined ? only : SAME;
}
