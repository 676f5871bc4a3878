// The picture of an argument: cards in layers, what leads to what from top to bottom, parts beside each other.
//
// Cards and the words of arrows are text of the page, which breaks and grows as text does; lines are drawn below them.

import { append, h, svg } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { partsOf, wayKey } from "../selection/layers.js";
import { openActor, openStatementNumbers, openStatements } from "../store/open.js";
import { state } from "../store/store.js";
import { ownLanguage } from "../words/names.js";
import { concluded, t } from "../words/text.js";
import { arrowHead, busesBetween, busLine, circleLine, stretch } from "./argument-lines.js";

/** @import { Arguments, ArgumentPlaces, Card } from "../data/types.d.ts" */
/** @import { Arrow } from "../selection/arguments.js" */
/** @import { Part, Spot } from "../selection/layers.js" */

/** Arrows that end at one card with the same words. @typedef {{ arrows: Arrow[], label: HTMLElement }} Meeting */

/** Widths of a card: in a wide sheet, and in a narrow one. */
const [CARD, NARROW] = [172, 148];
const WIDE_FROM = 900;
const GAP = 20;
/** The height where heads of arrows are. */
const HEAD = 18;
const BESIDE = 16;
const BELOW = 40;

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
  const open = openStatementNumbers();
  const meetings = meetingsOf(given, arrows, open);
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
  const boxes = new Map(order.map(({ card, room }) => [card, cardBox(given.cards[card], room - GAP, open)]));
  for (const card of named) map.prepend(boxes.get(card) ?? "");
  const lines = svg("svg", { class: "lines", "aria-hidden": "true" });
  map.prepend(lines);
  const heights = skyline(most);
  let [wide, tall] = [0, 0];
  for (const part of parts) {
    const { left, top } = heights.lowest(part.width + BESIDE);
    const bottom = top + drawPart(part, { left, top, boxes, meetings, lines });
    heights.fill(left, part.width + 2 * BESIDE, bottom + BELOW);
    wide = Math.max(wide, left + part.width + 2 * BESIDE);
    tall = Math.max(tall, bottom);
  }
  map.style.width = `${wide}px`;
  map.style.height = `${tall}px`;
  lines.setAttribute("width", String(wide));
  lines.setAttribute("height", String(tall));
  inReadingOrder(map, order, boxes, meetings);
}

/** Keep how far a sheet of some width is filled from above, from place to place. @param {number} width */
function skyline(width) {
  /** Where a height begins, from left to right. @type {{ left: number, height: number }[]} */
  let steps = [{ left: 0, height: 0 }];
  const over = (/** @type {number} */ left, /** @type {number} */ right) =>
    steps.filter((step, k) => step.left < right && (steps[k + 1]?.left ?? Infinity) > left);
  return {
    /** Return the highest free place, the first from the left, for something so wide. @param {number} wide */
    lowest(wide) {
      const places = steps
        .filter(({ left }) => left === 0 || left + wide <= width)
        .map(({ left }) => ({ left, top: Math.max(...over(left, left + wide).map(({ height }) => height)) }));
      return places.reduce((best, one) => (one.top < best.top ? one : best));
    },
    /** @param {number} left @param {number} wide @param {number} height */
    fill(left, wide, height) {
      const after = over(left, left + wide).at(-1)?.height ?? 0;
      const right = left + wide;
      const rest = steps.filter((step) => step.left < left || step.left >= right);
      const end = rest.some((step) => step.left === right) ? [] : [{ left: right, height: after }];
      steps = [...rest, { left, height }, ...end].sort((one, other) => one.left - other.left);
    },
  };
}

/** Put cards, each behind the words that lead to it, in the order of reading. @param {HTMLElement} map @param {Spot[]} order @param {Map<number, HTMLElement>} boxes @param {Map<number, Meeting[]>} meetings */
function inReadingOrder(map, order, boxes, meetings) {
  for (const { card } of order) {
    for (const { label } of meetings.get(card) ?? []) map.append(label);
    map.append(boxes.get(card) ?? "");
  }
}

/** @param {Card} card @param {number} width @param {Set<number>} open */
function cardBox(card, width, open) {
  const { marks = [] } = card;
  const sign = card.denied ? "⊘ " : card.doubted ? "? " : "";
  const content = [
    marks.length > 0 && h("strong", {}, `${sign}${marks.join(", ")}`),
    marks.length > 0 && " ",
    h("span", { dir: "auto", lang: card.id && ownLanguage(card.id) }, card.inferred ? concluded(card.text) : card.text),
  ];
  const held = card.hold ? ` held-${card.hold.replace(" ", "-")}` : "";
  const look = `card ${card.sign ?? ""}${held}${card.denied ? " denied" : ""}`;
  const { id, statements = [] } = card;
  const isOpen = (id ? state.open === `actor:${id}` : statements.some((at) => open.has(at))) && "location";
  const box =
    statements.length || id
      ? button(content, () => (id ? openActor(id) : openStatements(statements, card.text)), {
          class: look,
          "aria-current": isOpen,
        })
      : h("div", { class: look }, content);
  box.style.width = `${width}px`;
  return box;
}

/** Return for each card the arrows that end there, by their words. @param {Arguments} given @param {Arrow[]} arrows @param {Set<number>} open The statements that are open. */
function meetingsOf({ cards }, arrows, open) {
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
    const made = [...groups].map(([words, own]) => ({ arrows: own, label: arrowWords(cards, words, own, open) }));
    meetings.set(head, made);
  }
  return meetings;
}

/** @param {Card[]} cards @param {string} words @param {Arrow[]} arrows @param {Set<number>} open The statements that are open. */
function arrowWords(cards, words, arrows, open) {
  const statements = arrows.flatMap((arrow) => arrow.statements);
  const sentences = arrows.map(({ tail, head }) =>
    t("leads_to", { tail: cards[tail].text, words, head: cards[head].text }),
  );
  const content = [h("strong", {}, words), arrows.length > 1 && ` · ${arrows.length}`];
  return button(content, () => openStatements(statements, words), {
    class: "arrow-words",
    "aria-current": statements.some((at) => open.has(at)) && "location",
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
function drawPart({ layers, arrows, ways, width }, { left, top, boxes, meetings, lines }) {
  const boxOf = (/** @type {number} */ card) => /** @type {HTMLElement} */ (boxes.get(card));
  const wayOf = (/** @type {Arrow} */ arrow) => ways.get(wayKey(arrow)) ?? [];
  const layerOf = (/** @type {Spot} */ spot) => layers.findIndex((row) => row.includes(spot));
  const isDown = (/** @type {Arrow} */ arrow) => layerOf(wayOf(arrow)[0]) < layerOf(wayOf(arrow).slice(-1)[0]);
  const down = arrows.filter(isDown);
  /** Where arrows that close a circle begin and end. @type {Map<Arrow, [number, number][]>} */
  const rising = new Map(arrows.filter((arrow) => !isDown(arrow)).map((arrow) => [arrow, []]));
  /** @type {Map<Spot, number>} */
  const feet = new Map();
  let y = top;
  for (const [k, row] of layers.entries()) {
    const met = new Map(
      row.map((spot) => [spot, besideEachOther(meetings.get(spot.card) ?? [], ways, left + spot.at)]),
    );
    const above = layers[k - 1] ?? [];
    const { buses, height } = busesBetween(above, row, down, ways, {
      end: (spot, arrow) => met.get(spot)?.find((one) => one.arrows.includes(arrow))?.at ?? left + spot.at,
      start: (spot) => left + spot.at,
      room: ({ room }) => room - GAP,
    });
    const labels = [...met.values()].flat().map(({ label }) => label.offsetHeight);
    const from = y;
    const words = Math.max(0, ...labels);
    const ends = y + (k || words ? height : 0);
    y = ends + (words && words + HEAD);
    const footOf = (/** @type {string} */ key) => feet.get(above[Number(key)]) ?? from;
    for (const bus of buses) append(lines, [busLine(bus, { footOf, from, to: ends })]);
    const high = Math.max(0, ...row.map(({ card }) => (card < 0 ? 0 : boxOf(card).offsetHeight)));
    for (const spot of row) {
      const at = left + spot.at;
      const passing = spot.card < 0 ? down.filter((arrow) => wayOf(arrow).includes(spot)) : [];
      if (passing.length) append(lines, [stretch(passing, [at, ends], [at, y + high])]);
      feet.set(spot, y + high);
      if (spot.card < 0) continue;
      const tall = boxOf(spot.card).offsetHeight;
      const start = k === 0 ? y + high - tall : y;
      feet.set(spot, start + tall);
      move(boxOf(spot.card), at - (spot.room - GAP) / 2, start);
      for (const { label, arrows: own, at } of met.get(spot) ?? []) {
        move(label, at - label.offsetWidth / 2, ends + (words - label.offsetHeight) / 2);
        lines.append(arrowHead(own, at, ends + words, start));
        for (const arrow of own) rising.get(arrow)?.push([at, ends]);
      }
      for (const [arrow, points] of rising)
        if (wayOf(arrow)[0] === spot) points.unshift([at, start + tall], [at, y + high]);
    }
    y += high;
  }
  for (const [arrow, points] of rising) append(lines, [circleLine(arrow, points, left + width + BESIDE / 2)]);
  return y + (rising.size && BESIDE) - top;
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
