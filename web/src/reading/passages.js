// A text in paragraphs, and each in stretches that the same statements quote.

/** @import { Block, Claim, Run, Stretch } from "./types.d.ts" */
/** @typedef {{ from: number, to: number, level: number }} Bounds */
/** @typedef {{ from: number, to: number, claim: number, lane: number }} Piece */

/** In how many lines below the words quotes that overlap are told apart. */
export const LANES = 4;
const HEADING = /^(#{1,6})[ \t]+/;
const LETTER = /[\p{L}\p{N}]/u;

/** Return claims in the order of their words in the text, first those that have none. @param {Claim[]} claims */
export const inOrder = (claims) =>
  [...claims].sort((one, other) => startOf(one) - startOf(other) || endOf(one) - endOf(other));

/** @param {Claim} claim */
const startOf = ({ spans }) => (spans.length ? Math.min(...spans.map(([from]) => from)) : -1);

/** @param {Claim} claim */
const endOf = ({ spans }) => Math.max(0, ...spans.map(([, to]) => to));

/**
 * Return quotes as a text, each once and in a paragraph of its own, and the claims with their places in it.
 *
 * @param {Claim[]} claims
 */
export function quotesAsText(claims) {
  /** @type {Map<string, number>} */
  const starts = new Map();
  let text = "";
  for (const { quote } of claims) {
    if (!quote || starts.has(quote)) continue;
    starts.set(quote, text.length);
    text += `${quote}\n\n`;
  }
  const placed = claims.map((claim) => {
    const from = starts.get(claim.quote);
    return from === undefined ? claim : { ...claim, spans: [bounds(from, from + claim.quote.length)] };
  });
  return { text, claims: placed };
}

/** @param {number} from @param {number} to @returns {[number, number]} */
const bounds = (from, to) => [from, to];

/**
 * Return a text in paragraphs and headings.
 *
 * @param {string} text
 * @param {Claim[]} claims In their order.
 * @returns {Block[]}
 */
export function blocksOf(text, claims) {
  const parts = paragraphs(text);
  const pieces = parts.map(() => /** @type {Piece[]} */ ([]));
  for (const [claim, { spans }] of claims.entries()) {
    for (const [from, to] of spans) {
      for (let k = firstAfter(parts, from); k < parts.length && parts[k].from < to; k++) {
        const piece = { from: Math.max(from, parts[k].from), to: Math.min(to, parts[k].to), claim, lane: 0 };
        if (piece.to > piece.from) pieces[k].push(piece);
      }
    }
  }
  /** @type {Set<number>} */
  const begun = new Set();
  const last = new Map(pieces.flatMap((own, k) => own.map(({ claim }) => [claim, k])));
  return parts.map((part, k) => {
    const stretches = stretchesOf(text, part, inLanes(pieces[k]), begun, (claim) => last.get(claim) === k);
    const own = stretches.flatMap(({ begins }) => begins).sort((one, other) => one - other);
    return { level: part.level, stretches, claims: own, runs: runsOf(stretches, claims) };
  });
}

/** Return where paragraphs and headings begin and end, without the space around them. @param {string} text */
function paragraphs(text) {
  /** @type {Bounds[]} */
  const found = [];
  let isOpen = false;
  for (let from = 0; from < text.length; ) {
    const line = text.indexOf("\n", from);
    const to = line < 0 ? text.length : line;
    const words = text.slice(from, to);
    const level = HEADING.exec(words)?.[1].length ?? 0;
    if (level) found.push({ from: from + words.length - words.replace(HEADING, "").length, to, level });
    else if (words.trim() && isOpen) found[found.length - 1].to = to;
    else if (words.trim()) found.push({ from: from + words.search(/\S/), to, level: 0 });
    isOpen = !level && words.trim() !== "";
    from = to + 1;
  }
  return found;
}

/** Return the number of the first paragraph that ends behind a place. @param {Bounds[]} parts @param {number} at */
function firstAfter(parts, at) {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle].to > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Return quotes with their lines, so that two that overlap have two as long as there are lines. @param {Piece[]} pieces */
function inLanes(pieces) {
  const sorted = [...pieces].sort((one, other) => one.from - other.from || other.to - one.to);
  const free = new Array(LANES).fill(0);
  return sorted.map((piece) => {
    const lane = Math.max(
      0,
      free.findIndex((end) => end <= piece.from),
    );
    const isFull = free.every((end) => end > piece.from);
    const own = isFull ? LANES - 1 : lane;
    free[own] = Math.max(free[own], piece.to);
    return { ...piece, lane: own };
  });
}

/**
 * Return a paragraph cut wherever a quote begins or ends.
 *
 * @param {string} text
 * @param {Bounds} part
 * @param {Piece[]} pieces
 * @param {Set<number>} begun The claims whose words have begun; those that begin here are added.
 * @param {(claim: number) => boolean} isLast Whether the words of a claim end in it.
 * @returns {Stretch[]}
 */
function stretchesOf(text, part, pieces, begun, isLast) {
  const cuts = new Set([part.from, part.to, ...pieces.flatMap(({ from, to }) => [from, to])]);
  const edges = [...cuts].sort((one, other) => one - other);
  /** @type {Map<number, number>} */
  const ends = new Map();
  for (const { claim, to } of pieces) if (isLast(claim)) ends.set(claim, Math.max(ends.get(claim) ?? 0, to));
  return edges.slice(0, -1).map((from, k) => {
    const to = edges[k + 1];
    const on = pieces.filter((piece) => piece.from <= from && piece.to >= to);
    const numbers = [...new Set(on.map(({ claim }) => claim))];
    const begins = numbers.filter((claim) => !begun.has(claim));
    for (const claim of begins) begun.add(claim);
    return {
      text: text.slice(from, to),
      on: on.map(({ claim, lane }) => ({ claim, lane })),
      begins,
      ends: numbers.filter((claim) => ends.get(claim) === to).sort((one, other) => one - other),
    };
  });
}

/** Return where quoted sources speak in a paragraph. @param {Stretch[]} stretches @param {Claim[]} claims @returns {Run[]} */
function runsOf(stretches, claims) {
  /** @type {Run[]} */
  const runs = [];
  /** @type {Map<number, Run>} */
  const open = new Map();
  for (const [at, { on, text }] of stretches.entries()) {
    const speaking = new Set(on.map(({ claim }) => claims[claim].by).filter((by) => by !== null));
    for (const by of speaking) {
      const known = open.get(by);
      if (known) known.last = at;
      else {
        const run = { by, first: at, last: at };
        open.set(by, run);
        runs.push(run);
      }
    }
    if (LETTER.test(text)) for (const by of open.keys()) if (!speaking.has(by)) open.delete(by);
  }
  return runs;
}
