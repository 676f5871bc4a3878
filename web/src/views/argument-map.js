// The picture of an argument: cards in layers, what leads to what from top to bottom, parts beside each other.
//
// Cards and the words of arrows are text of the page, which breaks and grows as text does; lines are drawn below them.

import { h, svg } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { partsOf, wayKey } from "../selection/layers.js";
import { openActor, openStatements } from "../store/open.js";
import { facts } from "../store/store.js";
import { t } from "../words/text.js";

/** @import { Arguments, ArgumentPlaces, Card, Look } from "../data/types.d.ts" */
/** @import { Arrow } from "../selection/arguments.js" */
/** @import { Part, Spot } from "../selection/layers.js" */

/** Arrows that end at one card with the same words. @typedef {{ arrows: Arrow[], label: HTMLElement }} Meeting */

/** Widths of a card: in a wide sheet, and in a narrow one. */
const [CARD, NARROW] = [172, 148];
const WIDE_FROM = 900;
const GAP = 20;
/** Heights between two layers: where lines run across, and where heads are. */
const ACROSS = 30;
const HEAD = 18;
const BESIDE = 16;
const BELOW = 40;
const WIDTHS = [1.4, 2.8, 2.3, 1.8, 1.2];
const DASHES = { "not actual": "6 4", hedged: "2 4" };

/** Return the dashes of a border or a line. @param {Look["hold"]} hold */
export const dashesOf = (hold) => hold && DASHES[hold];

/**
 * Draw the map of an article at the end of a sheet that is shown.
 *
 * @param {HTMLElement} sheet
 * @param {Arguments} given
 * @param {Arrow[]} arrows
 * @param {ArgumentPlaces} places
 */
export function argumentMap(sheet, given, arrows, places) {
  const map = h("div", { class: "argument" });
  sheet.append(map);
  const most = map.clientWidth;
  const named = [...new Set(arrows.flatMap(({ tail, head }) => [tail, head]))];
  const meetings = meetingsOf(given, arrows);
  for (const { label } of [...meetings.values()].flat()) map.append(label);
  const roomOf = (/** @type {number} */ card) => {
    const words = (meetings.get(card) ?? []).map(({ label }) => label.offsetWidth + 8);
    return (
      Math.max(
        most < WIDE_FROM ? NARROW : CARD,
        words.reduce((sum, wide) => sum + wide, 0),
      ) + GAP
    );
  };
  const parts = partsOf(places, arrows, roomOf);
  const order = parts.flatMap(({ layers }) => layers.flat().filter(({ card }) => card >= 0));
  const boxes = new Map(order.map(({ card, room }) => [card, cardBox(given.cards[card], room - GAP)]));
  for (const card of named) map.prepend(boxes.get(card) ?? "");
  const lines = svg("svg", { class: "lines", "aria-hidden": "true" });
  map.prepend(lines);
  let [left, top, tall, wide] = [0, 0, 0, 0];
  for (const part of parts) {
    const isWide = left > 0 && left + part.width + BESIDE > most;
    if (isWide) [left, top, tall] = [0, top + tall + BELOW, 0];
    const height = drawPart(part, { left, top, boxes, meetings, lines });
    left += part.width + 2 * BESIDE;
    wide = Math.max(wide, left);
    tall = Math.max(tall, height);
  }
  map.style.width = `${wide}px`;
  map.style.height = `${top + tall}px`;
  lines.setAttribute("width", String(wide));
  lines.setAttribute("height", String(top + tall));
  inReadingOrder(map, order, boxes, meetings);
}

/** Put cards, each behind the words that lead to it, in the order of reading. @param {HTMLElement} map @param {Spot[]} order @param {Map<number, HTMLElement>} boxes @param {Map<number, Meeting[]>} meetings */
function inReadingOrder(map, order, boxes, meetings) {
  for (const { card } of order) {
    for (const { label } of meetings.get(card) ?? []) map.append(label);
    map.append(boxes.get(card) ?? "");
  }
}

/** @param {Card} card @param {number} width */
function cardBox(card, width) {
  const [, denied] = facts.names.polarities;
  const marks = [...(card.marks ?? [])].sort((one, other) => Number(other === denied) - Number(one === denied));
  if (card.inferred) marks.push(t("inferred"));
  const sign = card.denied ? "⊘ " : card.doubted ? "? " : "";
  const content = [
    marks.length > 0 && h("strong", {}, `${sign}${marks.join(", ")}`),
    marks.length > 0 && " ",
    h("span", {}, card.text),
  ];
  const held = card.hold ? ` held-${card.hold.replace(" ", "-")}` : "";
  const look = `card ${card.sign ?? ""}${held}${card.denied ? " denied" : ""}`;
  const { id, statements = [] } = card;
  const box =
    statements.length || id
      ? button(content, () => (id ? openActor(id) : openStatements(statements, card.text)), { class: look })
      : h("div", { class: look }, content);
  box.style.width = `${width}px`;
  return box;
}

/** Return for each card the arrows that end there, by their words. @param {Arguments} given @param {Arrow[]} arrows */
function meetingsOf({ cards }, arrows) {
  /** @type {Map<number, Map<string, Arrow[]>>} */
  const byHead = new Map();
  for (const arrow of arrows) {
    const words = [...(arrow.marks ?? []).map((mark) => `${mark}:`), arrow.words].join(" ");
    const groups = byHead.get(arrow.head) ?? new Map();
    byHead.set(arrow.head, groups.set(words, [...(groups.get(words) ?? []), arrow]));
  }
  /** @type {Map<number, Meeting[]>} */
  const meetings = new Map();
  for (const [head, groups] of byHead) {
    const made = [...groups].map(([words, own]) => ({ arrows: own, label: arrowWords(cards, words, own) }));
    meetings.set(head, made);
  }
  return meetings;
}

/** @param {Card[]} cards @param {string} words @param {Arrow[]} arrows */
function arrowWords(cards, words, arrows) {
  const statements = arrows.flatMap((arrow) => arrow.statements);
  const sentences = arrows.map(({ tail, head }) =>
    t("leads_to", { tail: cards[tail].text, words, head: cards[head].text }),
  );
  const content = [h("strong", {}, words), arrows.length > 1 && ` · ${arrows.length}`];
  return button(content, () => openStatements(statements, words), {
    class: "arrow-words",
    "aria-label": `${sentences.join("; ")}. ${t("show_quotes")}`,
    title: sentences.join("\n"),
  });
}

/**
 * Place a part and draw its lines; return how high it is.
 *
 * @param {Part} part
 * @param {{ left: number, top: number, boxes: Map<number, HTMLElement>, meetings: Map<number, Meeting[]>, lines: SVGElement }} where
 */
function drawPart({ layers, arrows, ways }, { left, top, boxes, meetings, lines }) {
  const boxOf = (/** @type {number} */ card) => /** @type {HTMLElement} */ (boxes.get(card));
  /** @type {Map<Spot, { top: number, foot: number, start: number }>} */
  const bounds = new Map();
  /** @type {Map<Arrow, number>} */
  const ends = new Map();
  let y = top;
  for (const [k, row] of layers.entries()) {
    const cards = row.filter(({ card }) => card >= 0);
    const labels = cards.flatMap(({ card }) => meetings.get(card) ?? []).map(({ label }) => label.offsetHeight);
    const words = Math.max(0, ...labels);
    if (words) y += ACROSS + words + HEAD;
    const high = Math.max(0, ...cards.map(({ card }) => boxOf(card).offsetHeight));
    for (const spot of row) {
      const own = spot.card < 0 ? high : boxOf(spot.card).offsetHeight;
      const start = spot.card >= 0 && k === 0 ? y + high - own : y;
      bounds.set(spot, { top: start, foot: start + own, start: y + high });
      if (spot.card < 0) continue;
      move(boxOf(spot.card), left + spot.at - (spot.room - GAP) / 2, start);
      const meeting = besideEachOther(meetings.get(spot.card) ?? [], ways, left + spot.at);
      for (const { label, arrows: own, at } of meeting) {
        move(label, at - label.offsetWidth / 2, y - HEAD - words + (words - label.offsetHeight) / 2);
        for (const arrow of own) ends.set(arrow, at);
        const heaviest = Math.max(...own.map(widthOf));
        lines.append(arrowHead(at, y - HEAD - words, start, heaviest));
      }
    }
    y += high;
  }
  for (const arrow of arrows) {
    const way = ways.get(wayKey(arrow)) ?? [];
    lines.append(line(arrow, way, { left, at: ends.get(arrow) ?? 0, bounds, layers, meetings }));
  }
  return y - top;
}

/** @param {HTMLElement} element @param {number} x @param {number} y */
function move(element, x, y) {
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}

/** Return where arrows with different words end at a card, from left to right as they come. @param {Meeting[]} meetings @param {Part["ways"]} ways @param {number} middle */
function besideEachOther(meetings, ways, middle) {
  const from = (/** @type {Meeting} */ { arrows }) => {
    const ends = arrows.map((arrow) => ways.get(wayKey(arrow))?.at(-2)?.at ?? 0);
    return ends.reduce((sum, one) => sum + one, 0) / ends.length;
  };
  const ordered = [...meetings].sort((one, other) => from(one) - from(other));
  const total = ordered.reduce((sum, { label }) => sum + label.offsetWidth + 8, 0);
  let edge = middle - total / 2;
  return ordered.map((meeting) => {
    const wide = meeting.label.offsetWidth + 8;
    edge += wide;
    return { ...meeting, at: edge - wide / 2 };
  });
}

/** @param {Arrow} arrow */
const widthOf = ({ rank }) => WIDTHS[rank ?? 0] ?? WIDTHS[0];

/** Draw the last part of arrows, below their words. @param {number} x @param {number} from @param {number} to @param {number} width */
function arrowHead(x, from, to, width) {
  return svg(
    "g",
    {},
    svg("line", { x1: x, x2: x, y1: from, y2: to - 7, "stroke-width": width }),
    svg("path", { class: "head", d: `M${x - 5} ${to - 9} L${x} ${to - 1} L${x + 5} ${to - 9} Z` }),
  );
}

/**
 * Draw an arrow as far as its words: down from its card, across between layers, and down again.
 *
 * @param {Arrow} arrow
 * @param {Spot[]} way
 * @param {{ left: number, at: number, bounds: Map<Spot, { top: number, foot: number, start: number }>, layers: Spot[][], meetings: Map<number, Meeting[]> }} where
 */
function line(arrow, way, { left, at, bounds, layers, meetings }) {
  const [tail, head] = [way[0], way[way.length - 1]];
  const end = /** @type {{ top: number, foot: number, start: number }} */ (bounds.get(head));
  const begin = /** @type {{ top: number, foot: number, start: number }} */ (bounds.get(tail));
  const layerOf = (/** @type {Spot} */ spot) => layers.findIndex((row) => row.includes(spot));
  const labels = layers[layerOf(head)].flatMap(({ card }) => meetings.get(card) ?? []);
  const words = Math.max(0, ...labels.map(({ label }) => label.offsetHeight));
  const rowTop = Math.min(...layers[layerOf(head)].map((spot) => bounds.get(spot)?.top ?? end.top));
  const last = rowTop - HEAD - words;
  /** @type {[number, number][]} */
  const points = [[left + tail.at, begin.foot]];
  if (begin.top < end.top) {
    points.push([left + tail.at, begin.start]);
    for (const spot of way.slice(1, -1)) {
      const { top, foot } = /** @type {{ top: number, foot: number }} */ (bounds.get(spot));
      points.push([left + spot.at, top], [left + spot.at, foot]);
    }
  } else {
    // it closes a circle, and runs up beside the cards
    const aside = left + Math.max(...layers.flat().map((spot) => spot.at + spot.room / 2)) + BESIDE / 2;
    points.push([left + tail.at, begin.start + 6], [aside, begin.start + 6], [aside, last - ACROSS / 2]);
  }
  points.push([at, last]);
  const { dashes, width } = { dashes: dashesOf(arrow.hold), width: widthOf(arrow) };
  return svg("polyline", { points: points.join(" "), "stroke-width": width, "stroke-dasharray": dashes });
}
