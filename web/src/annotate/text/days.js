// Days of the calendar, as they are written: 2017-10-02.

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const OF_DAY = 86_400_000;

/** Return whether a text is a day. @param {string | null} text @returns {text is string} */
export const isDay = (text) => text !== null && DAY.test(text);

/** @param {string} day */
const timeOf = (day) => Date.parse(`${day}T00:00:00Z`);
/** @param {number} time */
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

/** @param {string} day @param {number} days */
export const addDays = (day, days) => dayOf(timeOf(day) + days * OF_DAY);

/** Return the same day of another month, or its last one. @param {string} day @param {number} months */
export function addMonths(day, months) {
  const [year, month, date] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
  return `${first}-${`${Math.min(date, Number(endOfMonth(first).slice(8)))}`.padStart(2, "0")}`;
}

/** Return the last day of a month: 2024-02. @param {string} month */
export function endOfMonth(month) {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Return the number of a day in its week, from 1 for Monday. @param {string} day */
export const weekdayOf = (day) => new Date(timeOf(day)).getUTCDay() || 7;

/** Return the Monday of a day's week. @param {string} day */
export const startOfWeek = (day) => addDays(day, 1 - weekdayOf(day));
