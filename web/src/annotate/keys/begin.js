// States that begin, and what comes back from the files.

import { waitingIn } from "../draft/saving.js";
import { CLOSED, toStatement } from "./moves.js";
import { PLACES, settled } from "./press.js";
import { withRows } from "./rows.js";

/** @import { Known, Proposals, State, Stated } from "../types.d.ts" */
/** @import { Index } from "../choices/index.js" */

/**
 * Return the state in which an article is opened.
 *
 * @param {Known} known
 * @param {number} sentence Its number.
 * @returns {State}
 */
export const begin = (known, sentence) => ({
  ...CLOSED,
  place: "reading",
  rows: [],
  sentence,
  statement: null,
  draft: null,
  aside: [],
  dropped: [],
  pending: null,
  filters: {},
  recent: recentOf([...known.article.statements].reverse()),
  last: null,
  proposals: [],
  proposal: 0,
  open: [],
  isHelpOpen: false,
});

/** Return the entities that statements name, each once. @param {Stated[]} statements */
function recentOf(statements) {
  const ids = statements.flatMap(({ slots }) =>
    slots.flatMap(({ values }) => values.flatMap((value) => (value.is === "entity" ? [value.id] : []))),
  );
  return [...new Set(ids)];
}

/**
 * Return the state after what is known has changed.
 *
 * @param {State} state
 * @param {Known} known
 * @param {Index} index
 */
export function refreshed(state, known, index) {
  return withRows({ state, known, index, effects: [] }, PLACES[state.place], null).state;
}

/**
 * Return the state after a statement was saved; the list is as it was.
 *
 * @param {State} state
 * @param {string[]} keys Its key, or those of the statements that were made of it; none where none was saved.
 * @param {Known} known With the article as it now stands.
 * @returns {State}
 */
export function written(state, keys, known) {
  const { statements } = known.article;
  const isThere = (/** @type {string | null} */ key) => statements.some((one) => one.key === key);
  const saved = keys.at(-1) ?? null;
  const pending = state.pending?.decides ? null : state.pending; // what several coders' codings come to waits for nothing here
  const stated = statements.filter(({ key }) => keys.includes(key));
  const waiting = saved && pending ? waitingIn(pending).map((field) => ({ statement: saved, field })) : [];
  const filled = pending?.id === null ? state.open.slice(0, -1) : state.open;
  const last = saved ?? (isThere(state.last) ? state.last : (statements.at(-1)?.key ?? null));
  const marked = saved && state.place === "reading" ? saved : state.statement;
  return {
    ...state,
    last,
    statement: isThere(marked) ? marked : null,
    recent: [...new Set([...recentOf(stated), ...state.recent])],
    open: [...filled.filter(({ statement }) => isThere(statement)), ...waiting],
    pending: null,
  };
}

/** Return the state after a statement was saved while nothing else was written; the list is made anew. @param {State} state @param {string[]} keys @param {Known} known @param {Index} index */
export const saved = (state, keys, known, index) => refreshed(written(state, keys, known), known, index);

/**
 * Return the state after steps were asked for: what was discarded before them comes back after them.
 *
 * @param {State} state
 * @param {number} by How many more there are that can be taken back.
 * @returns {State}
 */
export function stepped(state, by) {
  const [last, ...others] = state.dropped;
  return last ? { ...state, dropped: [{ ...last, steps: Math.max(0, last.steps + by) }, ...others] } : state;
}

/** Return the state after a statement could not be saved: it is open again, and what was begun since is aside. @param {State} state @param {Known} known @param {Index} index @returns {State} */
export function refused(state, known, index) {
  const { pending, draft } = state;
  if (!pending) return state;
  const aside = draft?.slots.length ? [draft, ...state.aside] : state.aside;
  const before = { state: { ...state, draft: pending, pending: null, aside }, known, index, effects: [] };
  return settled(before, toStatement(before)).state;
}

/** Return the state that shows drafts by rules, once the server has told them. @param {State} state @param {Proposals} given @returns {State} */
export function proposing(state, { sentence, proposals }) {
  if (state.place !== "reading" || state.sentence !== sentence || !proposals.length) return state;
  return { ...state, place: "draft", statement: null, proposals, proposal: 0 };
}
