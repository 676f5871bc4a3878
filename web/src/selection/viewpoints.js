// Whose claims count: as kg/selection/viewpoints.py.
//
// A viewpoint is a list of holders: `everyone`, `authors`, `by:NAME` for a signer of articles, `of:ID` for a quoted
// source.

/** @import { Facts } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */

/** Return whose claims a state shows; two viewpoints that are compared are shown together. @param {State} state */
export const viewpointsOf = (state) =>
  state.compared_with ? [...state.according_to, ...state.compared_with] : state.according_to;

/**
 * Return a test of which statements a viewpoint holds.
 *
 * @param {Facts} facts
 * @param {string[]} viewpoint
 * @returns {(at: number) => boolean}
 */
export function viewpointTest(facts, viewpoint) {
  const s = facts.statements;
  if (viewpoint.includes("everyone")) return () => true;
  const reports = reporterTest(facts, viewpoint);
  const sources = new Set(named(viewpoint, "of:").map((id) => facts.sources.findIndex((source) => source.id === id)));
  return (at) => (s.own[at] === 1 && reports(at)) || (s.source[at] >= 0 && sources.has(s.source[at]));
}

/**
 * Return a test of which statements are in articles that one of a viewpoint signs.
 *
 * @param {Facts} facts
 * @param {string[]} viewpoint
 * @returns {(at: number) => boolean}
 */
export function reporterTest(facts, viewpoint) {
  const s = facts.statements;
  if (viewpoint.includes("authors") || viewpoint.includes("everyone")) return () => true;
  const signers = signersOf(facts, viewpoint);
  return (at) => signers.has(s.publisher[at]) || signers.has(s.author[at]);
}

/** Return the numbers of the authors and publishers that a viewpoint names. @param {Facts} facts @param {string[]} viewpoint */
export const signersOf = (facts, viewpoint) =>
  new Set(
    named(viewpoint.includes("everyone") ? [] : viewpoint, "by:")
      .map((name) => facts.signers.indexOf(name))
      .filter((signer) => signer >= 0),
  );

/** @param {string[]} viewpoint @param {string} prefix */
const named = (viewpoint, prefix) =>
  viewpoint.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));

/** Return of how many statements each viewpoint of one holder is. @param {Facts} facts @returns {Map<string, number>} */
export function claimsBy({ statements: s, counting, signers, sources }) {
  /** @type {Map<string, number>} */
  const numbers = new Map([["everyone", counting.length]]);
  const add = (/** @type {string} */ name) => numbers.set(name, (numbers.get(name) ?? 0) + 1);
  for (const at of counting) {
    if (s.own[at]) {
      add("authors");
      for (const signer of new Set([s.publisher[at], s.author[at]])) if (signer >= 0) add(`by:${signers[signer]}`);
    }
    if (s.source[at] >= 0) add(`of:${sources[s.source[at]].id}`);
  }
  return numbers;
}
