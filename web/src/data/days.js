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

/**
 * Return marks of an axis: of years, or of months where there are too few years.
 *
 * @param {number} from
 * @param {number} to
 */
export function timeMarks(from, to) {
  const years = yearMarks(from, to);
  if (years.length >= 2) return years;
  /** @type {[number, string][]} */
  const marks = [];
  const date = new Date(from * MILLISECONDS);
  const step = to - from > 200 ? 2 : 1;
  for (let month = date.getUTCMonth() + 1; ; month += step) {
    const day = firstOf(date.getUTCFullYear(), month);
    if (day > to) return marks;
    marks.push([day, dayText(day).slice(0, 7)]);
  }
}
