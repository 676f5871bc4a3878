// Steps back and forward in what the graph draws: growing, folding, going near one actor.

import { openAtLevel } from "../store/open.js";
import { change, loadLevel, selection, state } from "../store/store.js";

/** @import { State } from "../state/types.d.ts" */

const KEPT = /** @type {const} */ (["grown", "frames", "ego", "steps", "picture", "level", "issues"]);
const MOST = 100;

/** @typedef {Pick<State, typeof KEPT[number]>} Step */

/** @type {Step[]} */
const past = [];
/** @type {Step[]} */
const future = [];
/** @type {Step | null} */
let present = null;

/** @returns {Step} */
const here = () => /** @type {Step} */ (Object.fromEntries(KEPT.map((name) => [name, state[name]])));

/** Remember what is drawn now. */
export function rememberStep() {
  const now = here();
  if (present && JSON.stringify(present) !== JSON.stringify(now)) {
    past.push(present);
    past.splice(0, past.length - MOST);
    future.length = 0;
  }
  present = now;
}

export const canUndo = () => past.length > 0;
export const canRedo = () => future.length > 0;

/** Go a step back. */
export const undo = () => go(past, future);

/** Go a step forward again. */
export const redo = () => go(future, past);

/**
 * Go to the last of some steps; at another level, what is open stays open as what it belongs to there.
 *
 * @param {Step[]} steps
 * @param {Step[]} others Where the present step goes.
 */
async function go(steps, others) {
  const step = steps.at(-1);
  if (!step || !present) return;
  const level = await loadLevel(step.level);
  if (step !== steps.at(-1)) return;
  steps.pop();
  others.push(present);
  present = step;
  await change({ ...step, ...(level.name === selection.level.name ? {} : openAtLevel(level)) });
}
