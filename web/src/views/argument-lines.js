// The lines of an argument: arrows that join the same cards share one line across; dashes and widths say how they hold.

import { svg } from "../elements/dom.js";
import { dashLook } from "../graph/samples.js";
import { busesOf, spanOf } from "../layout/buses.js";
import { wayKey } from "../selection/layers.js";
import { facts } from "../store/store.js";

/** @import { Look } from "../data/types.d.ts" */
/** @import { Bus, Link } from "../layout/buses.js" */
/** @import { Arrow } from "../selection/arguments.js" */
/** @import { Spot } from "../selection/layers.js" */

/** The height that a line across takes. */
const LEVEL = 10;
const LEAST = 30;
const WIDTHS = [1.4, 2.8, 2.3, 1.8, 1.2];
/** How far from the corners of a card lines leave it, and how far a passing line may move. */
const CORNER = 14;
const PASSING = 6;

/** Return the dashes of a border or a line. @param {Look["hold"]} hold */
export const dashesOf = (hold) => dashLook(hold ? facts.encodings.holds[facts.names.holds.indexOf(hold)].dashes : []);

/** @param {Arrow[]} arrows */
const widthOf = (arrows) => Math.max(...arrows.map(({ rank }) => WIDTHS[rank ?? 0] ?? WIDTHS[0]));

/**
 * Return the lines from one layer to the next as buses, and how much height they need.
 *
 * @param {Spot[]} above
 * @param {Spot[]} row
 * @param {Arrow[]} arrows
 * @param {Map<string, Spot[]>} ways
 * @param {{ end: (spot: Spot, arrow: Arrow) => number, start: (spot: Spot) => number, room: (spot: Spot) => number }} places
 *   Where an arrow ends, where it starts, and how wide the card is at which it does.
 */
export function busesBetween(above, row, arrows, ways, { end, start, room }) {
  /** @type {Link<Arrow>[]} */
  const links = [];
  for (const arrow of arrows) {
    const way = ways.get(wayKey(arrow)) ?? [];
    const k = way.findIndex((spot, at) => at > 0 && row.includes(spot));
    if (k < 1) continue;
    const [from, to] = [way[k - 1], way[k]];
    const at = end(to, arrow);
    links.push({
      from: {
        key: String(above.indexOf(from)),
        at: start(from),
        room: from.card < 0 ? PASSING : room(from) / 2 - CORNER,
      },
      to: { key: `${row.indexOf(to)} ${at}`, at },
      of: arrow,
    });
  }
  const { buses, levels } = busesOf(links);
  return { buses, height: Math.max(LEAST, (levels + 1) * LEVEL + CORNER) };
}

/**
 * Draw a bus.
 *
 * @param {Bus<Arrow>} bus
 * @param {{ footOf: (key: string) => number, from: number, to: number }} heights Where each line begins, where the room
 *   between the layers begins, and where it ends.
 */
export function busLine(bus, { footOf, from, to }) {
  const across = from + CORNER + bus.level * LEVEL;
  const [left, right] = spanOf(bus);
  if (left === right) return stretch(bus.of, [left, footOf(bus.from[0].key)], [left, to]);
  return [
    bus.from.map(({ key, at, of }) => stretch(of, [at, footOf(key)], [at, across])),
    stretch(bus.of, [left, across], [right, across]),
    bus.to.map(({ at, of }) => stretch(of, [at, across], [at, to])),
  ];
}

/** Draw a stretch that arrows share: dashed only if all of them are. @param {Arrow[]} arrows @param {...[number, number]} points */
export function stretch(arrows, ...points) {
  const [hold, ...others] = new Set(arrows.map((arrow) => arrow.hold));
  return svg("polyline", {
    points: points.join(" "),
    "stroke-width": widthOf(arrows),
    ...(others.length ? {} : dashesOf(hold)),
    "stroke-linecap": "square",
  });
}

/** Draw the last part of arrows, below their words. @param {Arrow[]} arrows @param {number} x @param {number} from @param {number} to */
export function arrowHead(arrows, x, from, to) {
  return svg(
    "g",
    {},
    svg("line", { x1: x, x2: x, y1: from, y2: to - 7, "stroke-width": widthOf(arrows) }),
    svg("path", { class: "head", d: `M${x - 5} ${to - 9} L${x} ${to - 1} L${x + 5} ${to - 9} Z` }),
  );
}

/**
 * Draw an arrow that closes a circle: it runs up beside the cards.
 *
 * @param {Arrow} arrow
 * @param {[number, number][]} points The foot of its card, below the layer of its card, and above the words where it ends.
 * @param {number} aside
 */
export function circleLine(arrow, [foot, below, [at, end]], aside) {
  const [low, high] = [below[1] + LEVEL / 2, end - LEVEL / 2];
  return stretch([arrow], foot, [below[0], low], [aside, low], [aside, high], [at, high], [at, end]);
}
