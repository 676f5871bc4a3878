// Steps back and forward in what the graph draws: growing, folding, going near one actor.

import { change, state } from "../store/store.js";

/** @import { State } from "../state/types.d.ts" */

const KEPT = /** @type {const} */ (["grown", "frames", "ego", "steps", "picture", "level", "issues"]);
const MOST = 100;

/** @typedef {Pick<State, typeof KEPT[number]>} Step */

/** @type {Step[]} */
let past = [];
/** @type {Step[]} */
let future = [];
/** @type {Step | null} */
let present = null;

/** @returns {Step} */
const here = () => /** @type {Step} */ (Object.fromEntries(KEPT.map((name) => [name, state[name]])));

/** Remember what is drawn now. */
export function rememberStep() {
  const now = here();
  if (present && JSON.stringify(present) !== JSON.stringify(now)) {
    past = [...past, present].slice(-MOST);
    future = [];
  }
  present = now;
}

export const canUndo = () => past.length > 0;
export const canRedo = () => future.length > 0;

/** Go a step back. */
export function undo() {
  const step = past.pop();
  if (!step || !present) return;
  future.push(present);
  present = step;
  change(step);
}

/** Go a step forward again. */
export function redo() {
  const step = future.pop();
  if (!step || !present) return;
  past.push(present);
  present = step;
  change(step);
}
