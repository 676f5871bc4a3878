// A selection without what tells acts from all else.

/** @import { State } from "../state/types.d.ts" */

/**
 * Return a state that chooses statements of every kind and mode: what is about acts, or precedes them, need be none.
 *
 * @param {State} state
 * @returns {State}
 */
export const ofEveryKind = (state) => ({
  ...state,
  count: "statements",
  kinds: null,
  quad_classes: null,
  relations: null,
  modes: null,
  polarities: null,
});
