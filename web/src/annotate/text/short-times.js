// Times typed in short: days without their month, months without their year, as they last were before publication.

import { isDay } from "./days.js";

/** What stands alone, or at either side of `..` or `/`: a day, a month and a day, a month with a hyphen after it. */
const DAY = /^(\d{1,2})$/;
const DAY_OF_MONTH = /^(\d{1,2})-(\d{1,2})$/;
const MONTH = /^(\d{1,2})-$/;

/**
 * Return what is typed in short as files have it: `13` is a day, `2-24` a day of a month, `9-` a month, `13..14` some time
 * within, `13/14` all the time between; nothing where it is not typed so.
 *
 * @param {string} typed
 * @param {string | null} published The day.
 * @returns {string | null}
 */
export function longTime(typed, published) {
  if (!isDay(published)) return null;
  const [, from, between, to] = /^\[?([\d-]*)(?:(\.\.|\/)([\d-]*))?\]?$/.exec(typed) ?? [];
  const start = from ? (longDay(from, published) ?? from) : "";
  const end = to ? (longDay(to, published, start) ?? to) : "";
  const ends = [start, end];
  if ((ends[0] === (from ?? "") && ends[1] === (to ?? "")) || !ends.every((end) => !end || /^\d{4}/.test(end)))
    return null;
  if (!between) return ends[0];
  return between === "/" ? ends.join("/") : `[${ends.join("..")}]`;
}

/**
 * Return the day or month that a short one means: the last before publication, or the first after the start of a span.
 *
 * @param {string} short
 * @param {string} published
 * @param {string} [start]
 */
function longDay(short, published, start = "") {
  const [, day] = DAY.exec(short) ?? [];
  const near = day && isDay(start) ? start : published;
  const [year, month] = near.split("-").map(Number);
  if (day) {
    const days = [1, 0, -1].map((by) => written(year, month + by, Number(day)));
    return nearest(days, near, start);
  }
  const [, ofMonth, dayOfMonth] = DAY_OF_MONTH.exec(short) ?? [];
  const m = Number(ofMonth ?? MONTH.exec(short)?.[1] ?? 0);
  if (m < 1 || m > 12) return null;
  const days = [1, 0, -1].map((by) => written(year + by, m, Number(dayOfMonth ?? 1)));
  return nearest(ofMonth ? days : days.map((one) => one?.slice(0, 7) ?? null), published, start);
}

/** @param {(string | null)[]} days From the last to the first. @param {string} near @param {string} start */
function nearest(days, near, start) {
  const there = days.filter((day) => day !== null && day >= start);
  return there.find((day) => day !== null && day <= near) ?? (start ? (there.at(-1) ?? null) : null);
}

/** Return a day as it is written, months counted on into other years; nothing where the calendar has none. @param {number} year @param {number} month @param {number} day */
function written(year, month, day) {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCDate() === day ? time.toISOString().slice(0, 10) : null;
}
