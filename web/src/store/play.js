// Play: the period goes from date to date, so that all that is shown follows; years without an act take no time.

import { selectionOf } from "../selection/select.js";
import { between, byDays, isDated, pairChosen, stopsOf, unitsOf } from "../selection/timeline.js";
import { change, facts, selection, state } from "./store.js";

/** @import { Stop } from "../selection/timeline.js" */
/** @import { Tab } from "../state/types.d.ts" */

/**
 * What is played: the days at which it is, and the period that was chosen before.
 *
 * @typedef {{ first: number, last: number, since: number | null, until: number | null }} Course
 */

const MILLISECONDS_A_DATE = 1600;
/** The tabs in which a reader sees it go on. @type {Tab[]} */
const GOES_ON = ["timeline", "graph"];

/** @type {Course | null} */
let course = null;
/** @type {ReturnType<typeof setInterval> | null} */
let timer = null;
/** What matches in the period that was chosen before, made for what matches now. */
let whole = { of: selection, found: selection };

/** Return what is played, going on or paused; nothing once the period is chosen otherwise. @returns {Course | null} */
export const played = () => (course && state.since === course.first && state.until === course.last ? course : null);

/** Return whether it goes on by itself. */
export const isPlaying = () => timer !== null && played() !== null;

/** Return what matches in the period that was chosen before playing. */
export function selectionPlayed() {
  const now = played();
  if (!now) return selection;
  if (whole.of !== selection) {
    const { since, until } = now;
    whole = { of: selection, found: selectionOf(facts, selection.level, { ...state, since, until }) };
  }
  return whole.found;
}

/** Return the acts that a timeline shows, of what matches: of all, or of a pair. @param {typeof selection} of */
export function unitsShown(of) {
  const pair = pairChosen(of);
  const units = unitsOf(of);
  return pair ? between(units, pair) : units;
}

/** Return the dates at which it stops, by what matches now, and how many acts have none. */
export function route() {
  const units = unitsShown(selectionPlayed());
  return { stops: stopsOf(units), undated: units.filter((unit) => !isDated(unit)).length };
}

/** Return the date after the one at which it is, or before it, if there is one. @param {Stop[]} stops @param {1 | -1} by */
export function stopBeside(stops, by) {
  const now = played();
  if (!now) return stops[0];
  const beside = stops.filter((stop) => byDays(stop, now) * by > 0);
  return beside.at(by === 1 ? 0 : -1);
}

/** Go on from where it was, or begin; at the end, begin again. */
export async function play() {
  stopTimer();
  const { stops } = route();
  timer = setInterval(goOn, MILLISECONDS_A_DATE);
  await goTo(stopBeside(stops, 1) ?? stops[0]);
}

/** Stay at this date. */
export function pause() {
  stopTimer();
  return change({});
}

/** Stay at this date where a reader who goes to a tab does not see it go on. @param {Tab} tab */
export function pauseBeside(tab) {
  if (!GOES_ON.includes(tab)) stopTimer();
}

/** Go to the next date, or to the one before. @param {1 | -1} by */
export function step(by) {
  stopTimer();
  return goTo(stopBeside(route().stops, by));
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
  const next = played() && stopBeside(route().stops, 1);
  if (!next) stopTimer();
  await (next ? goTo(next) : change({}));
}

/** @param {Stop | undefined} stop */
async function goTo(stop) {
  if (!stop) {
    stopTimer();
    return;
  }
  const { since, until } = played() ?? state;
  course = { first: stop.first, last: stop.last, since, until };
  await change({ since: stop.first, until: stop.last });
}
