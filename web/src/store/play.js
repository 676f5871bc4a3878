// Play: the period goes from act to act, so that all that is shown follows; years without an act take no time.

import { selectionOf } from "../selection/select.js";
import { between, pairChosen, stopsOf, unitsOf } from "../selection/timeline.js";
import { change, facts, selection, state } from "./store.js";

/** @import { Stop } from "../selection/timeline.js" */

/**
 * What is played: where it stops, at which of these it is, and the period that was chosen before.
 *
 * @typedef {{ stops: Stop[], at: number, since: number | null, until: number | null }} Course
 */

const MILLISECONDS_AN_ACT = 1600;

/** @type {Course | null} */
let course = null;
/** @type {ReturnType<typeof setInterval> | null} */
let timer = null;

/** Return what is played, going on or paused; nothing once the period is chosen otherwise. @returns {Course | null} */
export function played() {
  if (!course) return null;
  const [from, to] = course.stops[course.at];
  return state.since === from && state.until === to ? course : null;
}

/** Return whether it goes on by itself. */
export const isPlaying = () => timer !== null && played() !== null;

/** Return what matches in the period that was chosen before playing. */
export function selectionPlayed() {
  const now = played();
  if (!now) return selection;
  return selectionOf(facts, selection.level, { ...state, since: now.since, until: now.until });
}

/** Return the acts that a timeline shows, of what matches: of all, or of a pair. @param {typeof selection} of */
export function unitsShown(of) {
  const pair = pairChosen(of);
  const units = unitsOf(of);
  return pair ? between(units, pair) : units;
}

/** Go on from where it was, or begin; at the end, begin again. */
export async function play() {
  stopTimer();
  const now = played();
  timer = setInterval(goOn, MILLISECONDS_AN_ACT);
  await goTo(now && now.at + 1 < now.stops.length ? now.at + 1 : 0);
}

/** Stay at this act. */
export function pause() {
  stopTimer();
  return change({});
}

/** Go to the next act, or to the one before. @param {1 | -1} by */
export function step(by) {
  stopTimer();
  const now = played();
  return goTo(now ? now.at + by : 0);
}

/** Go back to the period that was chosen before. */
export function endPlay() {
  stopTimer();
  const now = played();
  course = null;
  return now ? change({ since: now.since, until: now.until }) : change({});
}

function stopTimer() {
  if (timer !== null) clearInterval(timer);
  timer = null;
}

async function goOn() {
  const now = played();
  if (now && now.at + 1 < now.stops.length) {
    await goTo(now.at + 1);
    return;
  }
  stopTimer();
  if (now) await change({});
}

/** @param {number} at */
async function goTo(at) {
  course = played() ?? { stops: stopsOf(unitsShown(selection)), at: 0, since: state.since, until: state.until };
  if (!course.stops.length) {
    course = null;
    stopTimer();
    return;
  }
  course = { ...course, at: Math.min(Math.max(at, 0), course.stops.length - 1) };
  const [since, until] = course.stops[course.at];
  await change({ since, until });
}
