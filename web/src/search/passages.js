// Many texts as one, in which words are looked for: a browser finds a word in a million faster than in an index.

import { beginsWord, fold, placesOf } from "./fold.js";

/** @import { Passages, Snippet } from "./types.d.ts" */

/** How much of a text is shown before and after the first words that were looked for. */
const AROUND = 90;

/** Collects texts. */
export class PassageWriter {
  constructor() {
    /** @type {string[]} */
    this.plain = [];
    /** @type {Omit<Passages, "plain" | "starts">} */
    this.passages = { owners: [], bounds: [], texts: [] };
  }

  /**
   * Add a text.
   *
   * @param {string} text
   * @param {number} owner
   * @param {[number, number] | null} bounds Where it stands in an article, if it need not be kept.
   */
  add(text, owner, bounds = null) {
    this.plain.push(`${fold(text)}\n`);
    this.passages.owners.push(owner);
    this.passages.bounds.push(bounds);
    this.passages.texts.push(bounds ? null : text);
  }

  /** Return all that was added. @returns {Passages} */
  whole() {
    const starts = new Uint32Array(this.plain.length + 1);
    for (const [k, text] of this.plain.entries()) starts[k + 1] = starts[k] + text.length;
    return { plain: this.plain.join(""), starts, ...this.passages };
  }
}

/**
 * Return the numbers of the passages that have all words, best first: those that have them together, at the beginning
 * of a word; those that have them together; the others.
 *
 * @param {Passages} passages
 * @param {string[]} wanted Words, folded.
 */
export function passagesWith(passages, wanted) {
  const { plain, starts } = passages;
  const together = wanted.join(" ");
  /** @type {[number[], number[], number[]]} */
  const found = [[], [], []];
  const isFound = new Uint8Array(starts.length);
  for (const [n, at] of firstPlaces(passages, together)) {
    isFound[n] = 1;
    const isStart = beginsWord(plain, at) || rankIn(plain.slice(starts[n], starts[n + 1]), together) === 0;
    found[isStart ? 0 : 1].push(n);
  }
  if (wanted.length > 1) {
    const longest = wanted.reduce((one, other) => (other.length > one.length ? other : one), "");
    for (const [n] of firstPlaces(passages, longest)) {
      if (isFound[n]) continue;
      const passage = plain.slice(starts[n], starts[n + 1]);
      if (wanted.every((word) => passage.includes(word))) found[2].push(n);
    }
  }
  return found.flat();
}

/**
 * Yield the number of each passage that has some words, and where they stand in all first.
 *
 * @param {Passages} passages
 * @param {string} wanted
 * @returns {Generator<[number, number]>}
 */
function* firstPlaces({ plain, starts }, wanted) {
  let n = 0;
  for (let at = plain.indexOf(wanted); at >= 0 && n + 1 < starts.length; at = plain.indexOf(wanted, starts[n])) {
    while (starts[n + 1] <= at) n++;
    yield [n, at];
    n++;
  }
}

/** Return how well a text matches: 0 where words begin with it, 1 where it is within one, 2 otherwise. @param {string} plain @param {string} wanted */
export function rankIn(plain, wanted) {
  let rank = 2;
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    if (beginsWord(plain, at)) return 0;
    rank = 1;
  }
  return rank;
}

/**
 * Return a text with the words marked, shortened around the first of them.
 *
 * @param {string} text
 * @param {string[]} wanted Words, folded.
 * @returns {Snippet}
 */
export function snippetOf(text, wanted) {
  const line = text
    .replace(/^#+\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
  const marks = placesOf(line, [wanted.join(" "), ...wanted]);
  const [first] = marks[0] ?? [0];
  const from = first > AROUND ? wordStart(line, first - AROUND) : 0;
  const to = line.length - first > 2 * AROUND ? wordStart(line, first + 2 * AROUND) : line.length;
  const lead = from ? "… " : "";
  return {
    text: `${lead}${line.slice(from, to).trimEnd()}${to < line.length ? " …" : ""}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start - from + lead.length, end - from + lead.length]),
  };
}

/** Return where a word begins near a place, or the place in a script without blanks. @param {string} line @param {number} at */
function wordStart(line, at) {
  const blank = line.indexOf(" ", at);
  return blank >= 0 && blank - at < 20 ? blank + 1 : at;
}
