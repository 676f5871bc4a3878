// A state as text: what differs from how the page opens, so that a link leads back to it.

import { CITATIONS, COLUMNS, COUNTS, FACETS, GRADES, LEVELS, ROWS, SERVED_TABS } from "./choices.js";

/** @import { State } from "./types.d.ts" */

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
  sections: null,
  tags: null,
  reliability: null,
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
  asked: null,
  language: null,
  citation: "plain",
  theme: "auto",
};
const NAMES = /** @type {(keyof State)[]} */ (Object.keys(PLAIN));

/** @typedef {"limits" | "filters" | "shows"} Does */
/**
 * What a field does beside being remembered: it limits what matches, is one of the filters of the drawer, or changes
 * nothing of what matches.
 *
 * @type {{ [name in keyof State]?: Does[] }}
 */
const DOES = {
  level: ["filters"],
  according_to: ["limits"],
  compared_with: ["limits"],
  since: ["limits"],
  until: ["limits"],
  undated: ["limits"],
  kinds: ["limits", "filters"],
  quad_classes: ["limits", "filters"],
  relations: ["limits", "filters"],
  modes: ["limits", "filters"],
  certainties: ["limits", "filters"],
  polarities: ["limits", "filters"],
  coders: ["filters"],
  articles: ["limits", "filters"],
  sections: ["limits", "filters"],
  tags: ["limits", "filters"],
  reliability: ["limits", "filters"],
  types: ["limits", "filters"],
  count: ["limits", "filters"],
  inferred: ["limits", "filters"],
  headlines: ["limits", "filters"],
  self: ["limits", "filters"],
  issues: ["limits", "filters"],
  min_weight: ["limits", "filters"],
  all: ["filters"],
  ego: ["filters"],
  ...Object.fromEntries(
    ["tab", "picture", "frames", "open", "lanes", "article", "about", "claimant", "analysis", "unfolded", "rows"]
      .concat(["facets", "columns", "sort", "more", "find", "findings", "step", "draft", "asked", "citation", "theme"])
      .map((name) => [name, ["shows"]]),
  ),
};

/** Return the fields that do something. @param {Does} does */
export const fieldsThat = (does) => NAMES.filter((name) => DOES[name]?.includes(does));

/** The fields that limit what matches, as they are where everything matches. @type {Partial<State>} */
export const UNLIMITED = {
  ...Object.fromEntries(fieldsThat("limits").map((name) => [name, PLAIN[name]])),
  according_to: ["everyone"],
  self: true,
  issues: true,
};
const NUMBERS = new Set(["kinds", "quad_classes", "relations", "modes", "certainties", "polarities"]);
const TEXTS = new Set([
  "findings",
  "coders",
  "articles",
  "sections",
  "tags",
  "types",
  "according_to",
  "compared_with",
  "grown",
  "pair",
  "unfolded",
  "frames",
  "find",
  "draft",
  "asked",
  "facets",
  "columns",
]);
/** @type {{ [name: string]: unknown[] }} */
const CHOICES = {
  inside: ["possibly", "certainly"],
  citation: CITATIONS,
  steps: [1, 2, 3],
  level: LEVELS,
  reliability: [...GRADES],
  tab: SERVED_TABS,
  lanes: ["actor", "pair"],
  theme: ["auto", "light", "dark"],
  count: COUNTS,
  rows: ROWS,
  picture: ["named", "whole"],
  sort: COLUMNS.flatMap((name) => [name, `-${name}`]),
};

/** What the texts of some fields begin with, before a colon. @type {{ [name: string]: readonly string[] }} */
const BEGINNINGS = { facets: FACETS, columns: COLUMNS };

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

/** @typedef {{ type: string, optional: boolean, choices?: unknown[], beginnings?: readonly string[], least?: number, most?: number }} Field */

/** What each field may hold: kg/explorer/story.py reads it, but for what only a served page has. @type {{ [name: string]: Field }} */
export const FIELDS = Object.fromEntries(NAMES.map((name) => [name, fieldOf(name)]));

/** @param {keyof State} name @returns {Field} */
function fieldOf(name) {
  const optional = PLAIN[name] === null;
  if (Object.hasOwn(CHOICES, name)) return { type: "choice", optional, choices: CHOICES[name] };
  if (NUMBERS.has(name)) return { type: "integers", optional };
  if (TEXTS.has(name)) return { type: "texts", optional, beginnings: BEGINNINGS[name], ...BOUNDS[name] };
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
  const chosen = named(text)
    .filter(([name]) => Object.hasOwn(PLAIN, name))
    .filter(([name, value]) => fits(/** @type {keyof State} */ (name), value));
  /** @type {State} */
  const state = { ...opening, ...Object.fromEntries(chosen) };
  const { since, until } = state;
  const isPeriod = since === null || until === null || since <= until;
  return isPeriod ? state : { ...state, since: opening.since, until: opening.until };
}

/**
 * Return what a text names that could not be followed, as it stands there.
 *
 * @param {string} text
 * @param {State} opening
 * @param {State} asked What was to be shown: the text as it is read, perhaps with the reader's own choices.
 * @param {State} shown What of it there is.
 */
export function leftOut(text, opening, asked, shown) {
  const readable = read(text, opening);
  const isKept = (/** @type {keyof State} */ name, /** @type {unknown} */ value) =>
    areAlike(value, readable[name]) && areAlike(asked[name], shown[name]);
  return named(text)
    .filter(([name, value]) => !Object.hasOwn(PLAIN, name) || !isKept(/** @type {keyof State} */ (name), value))
    .map(([name, value]) => `${name}=${JSON.stringify(value) ?? ""}`);
}

/** Return the fields that a text names, with their values. @param {string} text @returns {[string, unknown][]} */
function named(text) {
  const parts = text.replace(/^#/, "").split("&").filter(Boolean);
  const at = (/** @type {string} */ part) => Math.max(part.indexOf("="), 0);
  return parts.map((part) => [part.slice(0, at(part)), parsed(part.slice(part.indexOf("=") + 1))]);
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
  const { type, optional, choices = [], beginnings, least = -Infinity, most = Infinity } = FIELDS[name];
  const isWithin = (/** @type {number} */ number) => number >= least && number <= most;
  if (value === null) return optional;
  if (type === "integers") return Array.isArray(value) && value.every(Number.isInteger);
  if (type === "texts")
    return (
      Array.isArray(value) &&
      isWithin(value.length) &&
      value.every((one) => typeof one === "string" && (beginnings?.includes(one.slice(0, one.indexOf(":"))) ?? true))
    );
  if (type === "choice") return choices.includes(value);
  if (type === "integer") return Number.isInteger(value) && isWithin(Number(value));
  return typeof value === (type === "boolean" ? "boolean" : "string");
}
