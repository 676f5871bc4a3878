// The named picture laid out: boxes in columns, items level with what they are tied to, lines, and their words.
//
// It is the same for the same boxes and ties, and knows nothing of a page.

import { columnsOf } from "./columns.js";
import { FOOT, headOf, leastOf, level } from "./heights.js";
import { itemsOf } from "./items.js";
import { placeWords } from "./labels.js";
import { outsOf, pathsOf, pointsAlong } from "./lines.js";
import { ordered } from "./order.js";

/** @import { Box, Given, Group, Picture, PlacedBox, Rect } from "./types.d.ts" */
/** @import { Way } from "./items.js" */

const MARGIN = 16;
const NARROWEST = 92;
/** The least and the most that columns are apart. */
const [CLOSE, FAR] = [84, 290];
const BESIDE_WORDS = 30;
/** How often a picture is laid out again, with so much more room for the lines whose words had too little. */
const [ROUNDS, MORE_ROOM] = [5, 24];

/** Lay out boxes and ties; lines whose words have too little room get more. @param {Given} given @returns {Picture} */
export function layOut(given) {
  let rooms = given.ties.map((tie) => tie.room);
  let best = laidOut(given, rooms, new Set());
  let [latest, fewest] = [lacking(best), lacking(best).size];
  for (let round = 0; round < ROUNDS && fewest > 0; round++) {
    rooms = rooms.map((room, k) => room + (latest.has(k) ? MORE_ROOM : 0));
    const next = laidOut(given, rooms, latest);
    latest = lacking(next);
    if (latest.size < fewest) [best, fewest] = [next, latest.size];
  }
  return best;
}

/** Return which ties of a picture have no words, or not all that they say. @param {Picture} picture */
const lacking = ({ ties }) =>
  new Set(ties.flatMap(({ tie, words }, k) => (tie.words.length && (!words || words.isCut) ? [k] : [])));

/**
 * Lay out boxes and ties once.
 *
 * @param {Given} given
 * @param {number[]} rooms How much room each tie takes between its neighbours.
 * @param {Set<number>} urgent The ties whose words are placed first.
 * @returns {Picture}
 */
function laidOut(given, rooms, urgent) {
  const boxOf = new Map(given.boxes.flatMap((box, at) => [box, ...box.members].map((one) => [one.id, at])));
  const { groups, ways } = itemsOf(given, columnsOf(given, boxOf), boxOf, rooms);
  const columns = ordered(groups, ways);
  level(
    columns,
    ways,
    rooms,
    given.ties.map((tie) => tie.weight),
  );
  const across = placesAcross(given, columns, ways);
  const boxes = columns.flatMap((own, k) => placeBoxes(own, across.columns[k]));
  const ties = pathsOf(ways, across.columns).map((path, k) => ({
    tie: given.ties[k],
    path,
    points: pointsAlong(path),
    words: null,
  }));
  const ys = [
    ...boxes.flatMap(({ y, height }) => [y, y + height]),
    ...ties.flatMap(({ points }) => points.map(([, y]) => y)),
  ];
  const [top, bottom] = [Math.min(...ys, 0), Math.max(...ys, 0)];
  const picture = { boxes, ties, width: across.width, height: bottom - top + 2 * MARGIN };
  moveDown(picture, MARGIN - top);
  const inOrder = [...ties.filter((_, k) => urgent.has(k)), ...ties.filter((_, k) => !urgent.has(k))];
  placeWords(inOrder, boxes, { x: 2, y: 2, width: picture.width - 4, height: picture.height - 4 });
  return picture;
}

/** Return where columns begin, and how wide they and the whole are. @param {Given} given @param {Group[][]} columns @param {Way[]} ways */
function placesAcross({ ties, scale }, columns, ways) {
  const outs = outsOf(ways);
  /** How much room is left of the first column, between columns, and right of the last. */
  const gaps = [...Array(columns.length + 1).keys()].map((k) => (k && k < columns.length ? CLOSE * scale : MARGIN));
  for (const [at, { start, end }] of ways.entries()) {
    const words = Math.max(0, ...ties[at].words.slice(0, 1).map(({ width }) => width));
    const [low, high] = [start.item.column, end.item.column].sort((one, other) => one - other);
    if (low === high) {
      const gap = start.side === "left" ? low : low + 1;
      const isOutside = gap === 0 || gap === columns.length;
      const out = (outs.get(at) ?? 0) * 0.75 + (words ? words + 14 : 0) + MARGIN;
      gaps[gap] = Math.max(gaps[gap], isOutside ? out : Math.min(out + CLOSE * scale, FAR));
    } else if (words) {
      for (let gap = low + 1; gap <= high; gap++) gaps[gap] = Math.max(gaps[gap], Math.min(words + BESIDE_WORDS, FAR));
    }
  }
  let x = gaps[0];
  const placed = columns.map((groups, k) => {
    const width = Math.ceil(Math.max(NARROWEST, ...groups.map(({ box }) => (box ? widthOf(box) : 0))));
    const at = { x: Math.round(x), y: 0, width, height: 0 };
    x = at.x + width + gaps[k + 1];
    return at;
  });
  return { columns: placed, width: Math.ceil(x) };
}

/** @param {Box} box */
const widthOf = (box) => Math.max(box.width, ...box.members.map(({ width }) => width));

/** @param {Group[]} groups @param {Rect} column @returns {PlacedBox[]} */
function placeBoxes(groups, { x, width }) {
  return groups.flatMap(({ box, items }) => {
    if (!box) return [];
    const tops = items.map((item) => item.y - item.height / 2);
    const feet = items.map((item) => item.y + item.height / 2);
    let [top, bottom] = items.length ? [Math.min(...tops), Math.max(...feet)] : [0, 0];
    if (box.isFrame) [top, bottom] = [top - headOf(box), bottom + FOOT];
    const lacks = leastOf(box) - (bottom - top);
    if (lacks > 0) [top, bottom] = [top - lacks / 2, bottom + lacks / 2];
    const members = items.flatMap(({ member, y, height, ports }) =>
      member
        ? [
            {
              ...member,
              y,
              height,
              atLeft: ports.filter(({ side }) => side === "left").length,
              atRight: ports.filter(({ side }) => side === "right").length,
            },
          ]
        : [],
    );
    return [{ box, members, x, width, y: top, height: bottom - top }];
  });
}

/** @param {Picture} picture @param {number} by */
function moveDown({ boxes, ties }, by) {
  for (const box of boxes) {
    box.y += by;
    for (const member of box.members) member.y += by;
  }
  for (const { path, points } of ties) for (const point of new Set([...path, ...points])) point[1] += by;
}
