// Dates and periods in words.

import { dayText } from "../data/days.js";
import { language, state } from "../store/store.js";
import { concluded, t } from "./text.js";

/** @import { StatementWords } from "../data/types.d.ts" */

/** @type {{ [month: string]: string }} */
const SEASONS = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" };

/**
 * Return a date in words, such as "summer 2008"; what is not known here stays as it is written (EDTF).
 *
 * @param {string} text
 * @returns {string}
 */
export function dateWords(text) {
  if (text.includes("/")) {
    const [from, to] = text.split("/");
    if (from === "" || from === "..") return t("date_until", { to: dateWords(to) });
    if (to === "" || to === "..") return t("date_since", { from: dateWords(from) });
    return t("date_throughout", { from: dateWords(from), to: dateWords(to) });
  }
  const some = /^\[(.+)\.\.(.+)\]$/.exec(text);
  if (some) return t("date_within", { from: dateWords(some[1]), to: dateWords(some[2]) });
  const plain = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.exec(text);
  if (!plain) return text;
  const [, year, month, day, doubt] = plain;
  const stated = year === "XXXX" ? t("no_year") : year;
  const words = [day && String(Number(day)), month && monthName(month), stated].filter(Boolean).join(" ");
  return doubt ? t("date_perhaps", { date: words }) : words;
}

/** Return the name of a month, or of a season. @param {string} month */
function monthName(month) {
  if (Object.hasOwn(SEASONS, month)) return t(SEASONS[month]);
  const day = new Date(Date.UTC(2000, Number(month) - 1, 1));
  return day.toLocaleDateString(language, { month: "long", timeZone: "UTC" });
}

/** @typedef {[number | null, number | null]} Days The first and the last day on which something can have happened. */

/**
 * Return when something happened, as stated and as inferred; of a time that other statements tell also the days.
 *
 * @param {StatementWords} statement
 * @param {Days} days
 */
export function whenText({ when, inferred_when: inferred }, days) {
  const parts = [];
  if (when) parts.push(timeWords(when, days));
  if (inferred) parts.push(concluded(timeWords(inferred, days)));
  return parts.length ? parts.join("; ") : t("date_unknown");
}

/** Return when something happened, by the time that is known best. @param {StatementWords} statement @param {Days} days */
export function knownWhen({ when, inferred_when: inferred }, days) {
  if (inferred) return concluded(timeWords(inferred, days));
  return when ? timeWords(when, days) : t("date_unknown");
}

/** @param {string} time @param {Days} days */
function timeWords(time, days) {
  if (!isRelative(time)) return dateWords(time);
  return days.every((day) => day === null) ? time : t("date_relative", { time, days: daysWords(...days) });
}

/** Return whether a time is told by other statements: dates have no small letters. @param {string} time */
const isRelative = (time) => /[a-z]/.test(time);

/** Return days as one date in words, or as the first and the last. @param {number | null} first @param {number | null} last */
export function daysWords(first, last) {
  const [from, to] = [first, last].map((day) => (day === null ? null : dateWords(dayText(day))));
  if (from === null && to === null) return t("date_unknown");
  if (from === to) return /** @type {string} */ (from);
  if (from === null) return t("date_until", { to });
  return to === null ? t("date_since", { from }) : t("date_throughout", { from, to });
}

/** Return whether a period is chosen. */
export const hasPeriod = () => state.since !== null || state.until !== null;

/** Return the period that is chosen. */
export function periodText() {
  const [from, to] = [state.since, state.until].map((day) => (day === null ? null : dayText(day)));
  if (from === null) return t("date_until", { to });
  return to === null ? t("date_since", { from }) : t("date_throughout", { from, to });
}
