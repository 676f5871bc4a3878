// Days, counted from 1970-01-01.

const MILLISECONDS = 86400000;

/** Return a day as text. @param {number} day */
export const dayText = (day) => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** Return the day that a text names, if it names one. @param {string} text @returns {number | null} */
export function toDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / MILLISECONDS);
}

const yearOf = (/** @type {number} */ day) => new Date(day * MILLISECONDS).getUTCFullYear();
const firstOf = (/** @type {number} */ year, /** @type {number} */ month) => Date.UTC(year, month, 1) / MILLISECONDS;

/**
 * Return the first days of the years after that of one day until that of another, at most ten or so, with their names.
 *
 * @param {number} first
 * @param {number} last
 * @returns {[number, string][]}
 */
export function yearMarks(first, last) {
  const [from, to] = [yearOf(first), yearOf(last)];
  const step = Math.max(1, Math.ceil((to - from) / 10));
  /** @type {[number, string][]} */
  const marks = [];
  for (let year = from + 1; year <= to; year += step) marks.push([firstOf(year, 0), String(year)]);
  return marks;
}

/** About how many days a month and a year have. */
export const [MONTH, YEAR] = [30, 365];
const WEEK = 7;
/** The first Monday of 1970. */
const MONDAY = 4;
const MONTHS = [1, 3, 12, 24, 60, 120, 300, 600, 1200];

/**
 * Return the first days of steps of a calendar after one day until another, and about how many days a step has: the
 * shortest steps of at least so many days, or of many years.
 *
 * @param {number} from
 * @param {number} to
 * @param {number} least
 * @returns {{ day: number, step: number }[]}
 */
export function calendarMarks(from, to, least) {
  /** @type {{ day: number, step: number }[]} */
  const marks = [];
  if (least <= WEEK) {
    const step = least <= 1 ? 1 : WEEK;
    for (let day = from + 1; day <= to; day++) if ((day - MONDAY) % step === 0) marks.push({ day, step });
    return marks;
  }
  const months = MONTHS.find((one) => one * MONTH >= least) ?? MONTHS[MONTHS.length - 1];
  for (let month = Math.floor((yearOf(from) * 12) / months) * months; ; month += months) {
    const day = firstOf(Math.floor(month / 12), month % 12);
    if (day > to) return marks;
    if (day > from) marks.push({ day, step: months < 12 ? months * MONTH : (months / 12) * YEAR });
  }
}
