// A lane of a timeline: its name, and its marks in rows, or how many there are where they have no room.

import { svg } from "../elements/dom.js";
import { cutTo, textWidth } from "../elements/measure.js";
import { numeral } from "../words/text.js";
import { binned, HALF, inRows, stacked } from "./stacking.js";
import { located, pressable } from "./timeline-mark.js";

/**
 * Something that is marked in a lane.
 *
 * @typedef {object} Item
 * @property {number | null} first
 * @property {number | null} last
 * @property {number} kind Which row of numbers counts it where there are too many.
 * @property {(most: number) => string} words What stands beside the mark, in about so many letters.
 * @property {() => string} name What it is called, whole.
 * @property {(x: number, right: number, y: number) => (SVGElement | false)[]} shapes
 * @property {() => number[]} statements
 * @property {() => unknown} open
 * @property {boolean} isOpen
 */

/**
 * A lane to be drawn.
 *
 * @typedef {object} DrawnLane
 * @property {string} title
 * @property {string | null} lang The language of the title, if it is one.
 * @property {(() => unknown) | null} open
 * @property {boolean} isOpen
 * @property {Item[]} items
 * @property {number} number
 */

/**
 * What a lane is drawn on.
 *
 * @typedef {object} Ground
 * @property {number} left Where its marks begin.
 * @property {number} right
 * @property {number} end Until where there is room for a number beside them.
 * @property {number} named How wide its name may be; above the marks where this is 0.
 * @property {number} rows How many rows it may have.
 * @property {(item: Item) => [number, number]} reach From where to where a mark reaches.
 * @property {{ starts: number[], edges: number[] }} bins
 * @property {(kind: number, x: number, y: number) => SVGElement} sample What stands before numbers of a kind.
 * @property {(items: Item[], words: string) => unknown} openAll
 * @property {(bin: number, n: number) => string} binName
 */

const ROW = 22;
const PAD = 8;
const TITLE = 20;
const LINE = 16;
/** How wide words may be: as wide as all have room. */
const WORDS = [960, 520, 360, 240, 160, 120];
const LETTER = 5;

/**
 * Draw a lane from a height on; return it with the height that it takes.
 *
 * @param {DrawnLane} lane
 * @param {Ground} ground
 * @param {number} top
 */
export function drawLane(lane, ground, top) {
  const lines = linesOf(lane, ground);
  const start = top + PAD + (ground.named ? 0 : TITLE + (lines.length - 1) * LINE);
  const { shapes, rows } = marksOf(lane, ground, start) ?? numbersOf(lane, ground, start);
  const height = start - top + Math.max(rows, 1) * ROW + PAD;
  return { shapes: [nameOf(lane, lines, top + PAD + (ground.named && lines.length > 1 ? 9 : 15)), ...shapes], height };
}

/** Return the lines of the name of a lane. @param {DrawnLane} lane @param {Ground} ground */
function linesOf({ title, number }, { named, left, right }) {
  const room = named || right - left;
  return inLines(title, room, room - textWidth(numeral(number)) - 12);
}

/** @param {DrawnLane} lane @param {string[]} lines @param {number} y */
function nameOf({ title, lang, open, isOpen, number: n }, lines, y) {
  const digits = numeral(n);
  const shapes = lines.map((line, k) => svg("text", { class: "lane-name", lang, x: 0, y: y + k * LINE }, line));
  const beside = textWidth(lines[lines.length - 1], 13, 600) + 6;
  const number = svg("text", { class: "lane-number", x: beside, y: y + (lines.length - 1) * LINE }, digits);
  return open
    ? located(pressable(`${title}: ${digits}`, open, ...shapes, number), isOpen)
    : svg("g", {}, shapes, number);
}

/** Break a name into two lines at most; the last one has less room. @param {string} text @param {number} room @param {number} last */
function inLines(text, room, last) {
  const fits = (/** @type {string} */ line, /** @type {number} */ wide) => textWidth(line, 13, 600) <= wide;
  if (fits(text, last)) return [cutTo(text, last, 13, 600)];
  const words = text.split(" ");
  let n = words.length - 1;
  while (n > 1 && !fits(words.slice(0, n).join(" "), room)) n--;
  const [first, rest] = [words.slice(0, n).join(" "), words.slice(n).join(" ")];
  return [cutTo(first, room, 13, 600), ...(rest ? [cutTo(rest, last, 13, 600)] : [])];
}

/** @param {DrawnLane} lane @param {Ground} ground @param {number} top */
function marksOf({ items }, { left, right, rows, reach }, top) {
  if (items.length * (HALF + HALF) > rows * (right - left)) return null;
  const sorted = items
    .map((item) => ({ item, reach: reach(item) }))
    .sort((one, other) => one.reach[0] - other.reach[0]);
  const inWords = (/** @type {number} */ most) =>
    sorted.map(({ item, reach: [from, to] }) => {
      const words = cutTo(
        item.words(Math.floor(most / LETTER)),
        Math.min(most, Math.max(right - from, from - left) - 2 * HALF),
      );
      return { left: from, right: to, width: textWidth(words), words };
    });
  let wide = inWords(WORDS[0]);
  for (const most of WORDS.slice(1)) {
    if (inRows(wide, left, right, rows, true)) break;
    wide = inWords(most);
  }
  const placed = stacked(wide, left, right, rows);
  if (!placed) return null;
  const shapes = sorted.map(({ item }, k) => {
    const { row, words } = placed[k];
    const y = top + row * ROW + ROW / 2;
    const drawn = pressable(
      item.name(),
      item.open,
      ...item.shapes(wide[k].left, wide[k].right, y),
      words !== null && svg("text", { class: "mark-label", x: words, y: y + 4 }, wide[k].words),
    );
    return located(drawn, item.isOpen);
  });
  return { shapes, rows: 1 + Math.max(0, ...placed.map(({ row }) => row)) };
}

/** Draw how many there are in each stretch, a row a kind. @param {DrawnLane} lane @param {Ground} ground @param {number} top */
function numbersOf({ title, items }, ground, top) {
  const kinds = [...new Set(items.map(({ kind }) => kind))].sort();
  /** @type {SVGElement[]} */
  const shapes = [];
  for (const [row, kind] of kinds.entries()) {
    const y = top + row * ROW;
    shapes.push(ground.sample(kind, ground.left - 10, y + ROW / 2));
    const some = items.filter((item) => item.kind === kind);
    const { bins, wide } = binned(some, ground.bins.starts);
    for (const [bin, there] of bins) {
      const [from, to] = [ground.bins.edges[bin], ground.bins.edges[bin + 1]];
      shapes.push(numberBox(there, `${title}: ${ground.binName(bin, there.length)}`, from, to, y, kind, ground));
    }
    if (wide.length) {
      const words = `${title}: ${ground.binName(-1, wide.length)}`;
      const open = () => ground.openAll(wide, words);
      const label = svg("text", { class: "lane-number end", x: ground.end, y: y + 15 }, `+${numeral(wide.length)}`);
      shapes.push(located(pressable(words, open, label), isAnyOpen(wide)));
    }
  }
  return { shapes, rows: kinds.length };
}

const isAnyOpen = (/** @type {Item[]} */ items) => items.some((item) => item.isOpen);

/** @param {Item[]} items @param {string} words @param {number} from @param {number} to @param {number} y @param {number} kind @param {Ground} ground */
function numberBox(items, words, from, to, y, kind, ground) {
  const digits = numeral(items.length);
  const hasRoom = textWidth(digits) + 2 <= to - from;
  const drawn = pressable(
    words,
    () => ground.openAll(items, words),
    svg("rect", {
      class: `bin kind-${kind}`,
      x: from + 0.5,
      y: y + 2,
      width: Math.max(to - from - 1, 1),
      height: ROW - 4,
      rx: 3,
    }),
    hasRoom && svg("text", { class: "bin-number", x: (from + to) / 2, y: y + 15 }, digits),
  );
  return located(drawn, isAnyOpen(items));
}
