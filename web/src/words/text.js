// Words of the interface, and numbers and lists in sentences.

import { facts, language } from "../store/store.js";

/**
 * Return words of the interface, with the places in braces filled.
 *
 * @param {string} key
 * @param {{ [name: string]: unknown }} [values]
 */
export function t(key, values = {}) {
  const text = facts.text[key];
  if (text === undefined) return key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? isolated(String(values[name])) : whole));
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Signs that turn the direction of what stands around them, but those that are put here; letters have theirs without. */
const TURNS = /[\u202a-\u202e\u2066\u2067]/g;

/** Return words so that their direction, if it is from right to left, does not turn those around them. @param {string} text */
export function isolated(text) {
  const straight = text.replace(TURNS, "");
  return RIGHT_TO_LEFT.test(straight) ? `\u2068${straight}\u2069` : straight;
}

/**
 * Return names with what stands between them, from left to right, as arrows point.
 *
 * @param {string[]} names
 * @param {string} [between]
 */
export function arrowed(names, between = " → ") {
  const line = names.map(isolated).join(between);
  return RIGHT_TO_LEFT.test(line) ? `\u200e${line}` : line;
}

/**
 * Return a number as the language writes it; browsers take long to learn how, and small ones are the same in all.
 *
 * @param {number} value
 */
export const numeral = (value) => (value < 1000 ? String(value) : value.toLocaleString(language));

/**
 * Return the name of what is counted, or what is said of it, for such a number of it.
 *
 * @param {number} value
 * @param {string} key
 * @param {{ [name: string]: unknown }} [values]
 */
export const counted = (value, key, values) => t(value === 1 ? key : `${key}_many`, values);

/** Return a number with the name of what it counts. @param {number} value @param {string} key */
export const count = (value, key) => `${numeral(value)} ${counted(value, key)}`;

/**
 * Return names as in a sentence, with how many more there are than shown.
 *
 * @param {string[]} names
 * @param {number} [most]
 */
export function listed(names, most = names.length) {
  if (names.length > most) return `${names.slice(0, most).join(", ")} ${t("and_more", { n: names.length - most })}`;
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(` ${t("and")} `);
}

/** Return words for what the coder concludes: in square brackets, which mean nothing else. @param {string} text */
export const concluded = (text) => `[${text}]`;

/** Return words of a text in quotation marks; those of their own are single within them. @param {string} text */
export const inQuotes = (text) => `“${withinQuotes(text)}”`;

/** @type {{ [mark: string]: string }} */
const SINGLE = { "“": "‘", "”": "’", "„": "‚" };

/** Return a text whose own quotation marks stand within others. @param {string} text */
export const withinQuotes = (text) => text.replace(/[“”„]/g, (mark) => SINGLE[mark]);

/** Return a text with a capital letter. @param {string} text */
export const upper = (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

/** Return a number with its sign. @param {number} value */
export const signed = (value) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(1)}`;
