// Times in a text, as EDTF: as they are stated, and as they follow from the day of publication.

import { fold } from "../../search/fold.js";
import { addDays, addMonths, isDay, startOfWeek, weekdayOf } from "./days.js";
import { isWhole } from "./words.js";

/** @import { Span, Wording } from "../types.d.ts" */

/**
 * A time that words tell.
 *
 * @typedef {object} Told
 * @property {Span} span Of the words.
 * @property {string | null} stated What they say by themselves, as EDTF; a year that they leave out is `XXXX`.
 * @property {{ when: string, how: "before" | "after" | "counted" | "later" }[]} concluded What follows from the day of
 *   publication, or from the day that was told before, the likelier first.
 */

/** What stands for parts of a pattern. @type {{ [name: string]: string }} */
const PARTS = {
  day: "(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",
  day2: "(?<day2>[0-3]?\\d)(?:st|nd|rd|th|\\.)?",
  year: "(?<year>1[5-9]\\d\\d|20\\d\\d)",
  number: "(?<number>\\d+|NUMBERS)",
};
const LISTS = { month: "months", weekday: "weekdays", season: "seasons", unit: "units", relative: "relative" };

/** @type {WeakMap<Wording, { pattern: RegExp, means: string }[]>} */
const compiled = new WeakMap();

/** @param {string} text */
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** @param {string[]} words */
const anyOf = (words) =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join("|") || "(?!)";

/** Return the patterns of a language, ready to be looked for. @param {Wording} wording */
function patternsOf(wording) {
  let found = compiled.get(wording);
  if (found) return found;
  const { times, numbers } = wording;
  /** @param {string} name */
  const part = (name) => {
    const list = LISTS[/** @type {keyof typeof LISTS} */ (name)];
    if (name === "edge") return edge;
    if (list) return `(?<${name}>${anyOf(Object.keys(times[list] ?? {}))})`;
    return PARTS[name].replace("NUMBERS", anyOf(Object.keys(numbers)));
  };
  const edge = `(?<edge>${anyOf(Object.keys(times.edges ?? {}))})\\s+(?:[^\\s\\d.,]{1,3}\\s+)?`;
  found = Object.entries(times.patterns ?? {}).map(([pattern, means]) => {
    const parts = pattern.includes("{edge}") ? pattern.replace("{edge} ", "{edge}") : `{edge?}${pattern}`;
    const body = parts
      .split(/(\{\w+\??\})/)
      .map((piece) =>
        piece === "{edge?}"
          ? `(?:${edge})?`
          : piece.startsWith("{")
            ? part(piece.slice(1, -1))
            : escaped(piece).replace(/ /g, "\\s+"),
      )
      .join("");
    return { pattern: new RegExp(`${body}(?![A-Za-z0-9])`, "g"), means: `${means}` };
  });
  compiled.set(wording, found);
  return found;
}

/**
 * Return the times that a passage tells, in the order of its words.
 *
 * @param {string} text
 * @param {Span} span
 * @param {Wording | undefined} wording
 * @param {string | null} published The day of publication.
 * @param {string | null} [before] The day that was told last: from it is counted what came “two weeks later”.
 * @returns {Told[]}
 */
export function timesIn(text, [from, to], wording, published, before = null) {
  if (!wording) return [];
  const written = text.slice(from, to);
  const lower = written.toLowerCase();
  const passage = lower.length === written.length ? lower : written;
  const isFuture = Object.keys(wording.times.future ?? {}).some((words) => {
    const at = passage.indexOf(words);
    return at >= 0 && isWhole(passage, at, at + words.length);
  });
  /** @type {Told[]} */
  const found = [];
  for (const { pattern, means } of patternsOf(wording))
    for (const match of passage.matchAll(pattern)) {
      const span = /** @type {Span} */ ([from + match.index, from + match.index + match[0].length]);
      if (passage[match.index - 1] === "-" || !isWhole(text, ...span)) continue;
      if (found.some((one) => one.span[0] < span[1] && span[0] < one.span[1])) continue;
      const day = means === "later" ? before : published;
      const told = read(match.groups ?? {}, means, wording, isDay(day) ? day : null, isFuture);
      if (told) found.push({ span, ...told });
    }
  return found.sort((one, other) => one.span[0] - other.span[0]);
}

/**
 * Return what a word of a list means, whatever its capitals and accents.
 *
 * @template T
 * @param {{ [word: string]: T } | undefined} list
 * @param {string | undefined} word
 * @returns {T | undefined}
 */
function meant(list, word) {
  if (!list || word === undefined) return undefined;
  const plain = fold(word);
  return Object.entries(list).find(([one]) => fold(one) === plain)?.[1];
}

/** What lies farther ahead than so many months is told with its year. */
const MOST_MONTHS_AHEAD = 9;

/** Return how many months it is from a day to the next such month or day of no stated year. @param {string} day @param {string} rest */
const monthsAhead = (day, rest) =>
  Number(rest.slice(0, 2)) - Number(day.slice(5, 7)) + (rest <= day.slice(5, 5 + rest.length) ? 12 : 0);

/** So many days, weeks, months or years are counted; what is farther lies in no calendar. */
const MOST_COUNTED = 1000;

/**
 * @param {{ [name: string]: string }} groups
 * @param {string} means
 * @param {Wording} wording
 * @param {string | null} published
 * @param {boolean} isFuture
 * @returns {Omit<Told, "span"> | null}
 */
function read(groups, means, { times, numbers }, published, isFuture) {
  /** @param {keyof typeof LISTS} name */
  const told = (name) => meant(times[LISTS[name]], groups[name]);
  const two = (/** @type {string | number | undefined} */ number) => `${number}`.padStart(2, "0");
  const edge = `${meant(times.edges, groups.edge) ?? ""}`;
  const ahead = isFuture || edge === "until";
  const count = groups.number === undefined ? 1 : Number(meant(numbers, groups.number) ?? groups.number);
  /** @type {(when: string | null, concluded?: Told["concluded"]) => Omit<Told, "span">} */
  const give = (stated, concluded = []) => ({
    stated: stated && withEdge(stated, edge),
    concluded: concluded.map((one) => ({ ...one, when: closed(withEdge(one.when, edge), published) })),
  });
  /** Times of no stated year: the last one before publication, and the next one. @param {string} rest @param {string} [end] */
  const ofNoYear = (rest, end) => {
    const year = Number(published?.slice(0, 4));
    const join = (/** @type {string | number} */ at) => `${at}-${rest}${end ? `/${at}-${end}` : ""}`;
    if (!published) return give(join("XXXX"));
    const isPast = rest <= published.slice(5, 5 + rest.length);
    const last = { when: join(isPast ? year : year - 1), how: /** @type {const} */ ("before") };
    const next = { when: join(isPast ? year + 1 : year), how: /** @type {const} */ ("after") };
    const isNear = monthsAhead(published, rest) <= MOST_MONTHS_AHEAD;
    return give(join("XXXX"), ahead && isNear ? [next, last] : [last, next]);
  };
  switch (means) {
    case "day": {
      const rest = `${two(told("month"))}-${two(groups.day)}`;
      return groups.year ? give(`${groups.year}-${rest}`) : ofNoYear(rest);
    }
    case "days": {
      const [start, end] = [groups.day, groups.day2].map((day) => `${two(told("month"))}-${two(day)}`);
      return groups.year ? give(`${groups.year}-${start}/${groups.year}-${end}`) : ofNoYear(start, end);
    }
    case "month":
      return groups.year ? give(`${groups.year}-${two(told("month"))}`) : ofNoYear(two(told("month")));
    case "season":
      return groups.year ? give(`${groups.year}-${told("season")}`) : null;
    case "year":
      return give(groups.year);
  }
  if (!published || !(count <= MOST_COUNTED)) return null;
  if (means === "weekday") {
    const back = (weekdayOf(published) - Number(told("weekday")) + 7) % 7;
    const last = { when: addDays(published, -back), how: /** @type {const} */ ("before") };
    const next = { when: addDays(published, 7 - back), how: /** @type {const} */ ("after") };
    return give(null, ahead ? [next, last] : [last, next]);
  }
  const when =
    means === "relative"
      ? addDays(published, Number(told("relative")))
      : counted(means, count, `${told("unit")}`, published);
  return when ? give(null, [{ when, how: means === "later" ? "later" : "counted" }]) : null;
}

/** Return the time that is so many days, weeks, months or years from a day. @param {string} means @param {number} count @param {string} unit @param {string} day */
function counted(means, count, unit, day) {
  const back = (/** @type {number} */ by) =>
    unit === "year"
      ? addMonths(day, by * 12)
      : unit === "month"
        ? addMonths(day, by)
        : addDays(day, by * (unit === "week" ? 7 : 1));
  switch (means) {
    case "ago":
      return unit === "year" ? back(-count).slice(0, 4) : unit === "month" ? back(-count).slice(0, 7) : back(-count);
    case "later":
      return back(count);
    case "ahead":
      return `[${day}..${back(count)}]`;
    case "past":
      return unit === "year" || unit === "month"
        ? `${back(-count).slice(0, 7)}/${day.slice(0, 7)}`
        : `${back(-count)}/${day}`;
    case "last":
    case "this":
    case "next": {
      const step = means === "last" ? -1 : means === "next" ? 1 : 0;
      if (unit === "year") return back(step).slice(0, 4);
      if (unit === "month") return back(step).slice(0, 7);
      if (unit === "week") return `[${startOfWeek(back(step))}..${addDays(startOfWeek(back(step)), 6)}]`;
      return back(step);
    }
    default:
      return null;
  }
}

/** Return a time with an open end or beginning: since it, until it. @param {string} when @param {string} edge */
function withEdge(when, edge) {
  if (!edge || /[[\]/]/.test(when)) return when;
  if (edge === "since") return `${when}/..`;
  if (edge === "before") return `[..${when}]`;
  return edge === "after" ? `[${when}..]` : when;
}

/** What is open goes on until publication, as far as the text knows. @param {string} when @param {string | null} published */
function closed(when, published) {
  if (!published) return when;
  if (when.endsWith("/..") && when.slice(0, -3) <= published) return `${when.slice(0, -2)}${published}`;
  return when.endsWith("..]") && when.slice(1, -3) <= published ? `${when.slice(0, -1)}${published}]` : when;
}
