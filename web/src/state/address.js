// A state as text: what differs from how the page opens, so that a link leads back to it.

/** @import { State, Tab } from "./types.d.ts" */

/** The tabs in their order. @type {Tab[]} */
export const TABS = [
  "findings",
  "graph",
  "arguments",
  "compare",
  "timeline",
  "bargains",
  "analyses",
  "matrix",
  "table",
  "article",
];
export const LEVELS = ["entity", "organisation", "sector", "country"];
export const ROWS = /** @type {State["rows"][]} */ (["ties", "statements"]);
export const CITATIONS = ["plain", "chicago", "apa"];
export const COUNTS = ["acts", "statements", "articles"];

/** @type {State} */
const PLAIN = {
  tab: "graph",
  level: "entity",
  according_to: ["authors"],
  compared_with: null,
  since: null,
  until: null,
  inside: "possibly",
  undated: true,
  kinds: null,
  quad_classes: null,
  relations: null,
  modes: null,
  certainties: null,
  polarities: null,
  coders: null,
  articles: null,
  types: null,
  count: "statements",
  inferred: true,
  headlines: true,
  self: false,
  issues: false,
  min_weight: 1,
  all: false,
  ego: null,
  steps: 1,
  grown: null,
  picture: "named",
  frames: null,
  open: null,
  pair: null,
  lanes: "actor",
  article: null,
  about: null,
  claimant: null,
  analysis: null,
  unfolded: null,
  rows: "ties",
  facets: null,
  columns: null,
  sort: null,
  more: 0,
  find: null,
  findings: null,
  step: null,
  draft: null,
  language: null,
  citation: "plain",
  theme: "auto",
};
const NAMES = /** @type {(keyof State)[]} */ (Object.keys(PLAIN));
const NUMBERS = new Set(["kinds", "quad_classes", "relations", "modes", "certainties", "polarities"]);
const TEXTS = new Set([
  "findings",
  "coders",
  "articles",
  "types",
  "according_to",
  "compared_with",
  "grown",
  "pair",
  "unfolded",
  "frames",
  "find",
  "draft",
  "facets",
  "columns",
]);
/** @type {{ [name: string]: unknown[] }} */
const CHOICES = {
  inside: ["possibly", "certainly"],
  citation: CITATIONS,
  steps: [1, 2, 3],
  level: LEVELS,
  tab: TABS,
  lanes: ["actor", "pair"],
  theme: ["auto", "light", "dark"],
  count: COUNTS,
  rows: ROWS,
  picture: ["named", "whole"],
};

/** The days of the years 1 to 9999, counted from 1970. */
const DAYS = { least: -719162, most: 2932896 };
/** Bounds of numbers, and of how many texts there are. @type {{ [name: string]: { least: number, most?: number } }} */
const BOUNDS = {
  since: DAYS,
  until: DAYS,
  min_weight: { least: 1 },
  more: { least: 0 },
  step: { least: 1 },
  according_to: { least: 1 },
  compared_with: { least: 1 },
};
const INTEGERS = new Set(["since", "until", "min_weight", "more", "step"]);

/** @typedef {{ type: string, optional: boolean, choices?: unknown[], least?: number, most?: number }} Field */

/** What each field may hold: kg/explorer/story.py reads it, too. @type {{ [name: string]: Field }} */
export const FIELDS = Object.fromEntries(NAMES.map((name) => [name, fieldOf(name)]));

/** @param {keyof State} name @returns {Field} */
function fieldOf(name) {
  const optional = PLAIN[name] === null;
  if (Object.hasOwn(CHOICES, name)) return { type: "choice", optional, choices: CHOICES[name] };
  if (NUMBERS.has(name)) return { type: "integers", optional };
  if (TEXTS.has(name)) return { type: "texts", optional, ...BOUNDS[name] };
  if (INTEGERS.has(name)) return { type: "integer", optional, ...BOUNDS[name] };
  return { type: typeof PLAIN[name] === "boolean" ? "boolean" : "text", optional };
}

/** Return the state in which a page opens, by what it says of it. @param {object} opening @returns {State} */
export const openingState = (opening) => ({ ...PLAIN, ...opening });

/** Return whether two states show the same. @param {State} one @param {State} other */
export const isSame = (one, other) => NAMES.every((name) => areAlike(one[name], other[name]));

/** Write what differs from how the page opens. @param {State} state @param {State} opening */
export function written(state, opening) {
  const differing = NAMES.filter((name) => !areAlike(state[name], opening[name]));
  return differing.map((name) => `${name}=${encodeURIComponent(JSON.stringify(state[name]))}`).join("&");
}

/**
 * Read a state from text; what cannot be read is left as the page opens, and so is a period that ends before it begins.
 *
 * @param {string} text
 * @param {State} opening
 * @returns {State}
 */
export function read(text, opening) {
  const chosen = text
    .replace(/^#/, "")
    .split("&")
    .map((part) => [part.slice(0, Math.max(part.indexOf("="), 0)), part.slice(part.indexOf("=") + 1)])
    .filter(([name]) => Object.hasOwn(PLAIN, name))
    .map(([name, value]) => [name, parsed(value)])
    .filter(([name, value]) => fits(/** @type {keyof State} */ (name), value));
  /** @type {State} */
  const state = { ...opening, ...Object.fromEntries(chosen) };
  const { since, until } = state;
  const isPeriod = since === null || until === null || since <= until;
  return isPeriod ? state : { ...state, since: opening.since, until: opening.until };
}

/** @param {unknown} one @param {unknown} other */
const areAlike = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Return the value that a text names; none where it cannot be read. @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}

/** @param {keyof State} name @param {unknown} value */
function fits(name, value) {
  const { type, optional, choices = [], least = -Infinity, most = Infinity } = FIELDS[name];
  const isWithin = (/** @type {number} */ number) => number >= least && number <= most;
  if (value === null) return optional;
  if (type === "integers") return Array.isArray(value) && value.every(Number.isInteger);
  if (type === "texts")
    return Array.isArray(value) && isWithin(value.length) && value.every((one) => typeof one === "string");
  if (type === "choice") return choices.includes(value);
  if (type === "integer") return Number.isInteger(value) && isWithin(Number(value));
  return typeof value === (type === "boolean" ? "boolean" : "string");
}
