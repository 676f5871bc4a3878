// The named picture laid out: nothing lies upon anything else, and the same is laid out alike.

import assert from "node:assert/strict";
import test from "node:test";
import { itemsOf } from "../src/layout/items.js";
import { overlap, touches } from "../src/layout/labels.js";
import { layOut } from "../src/layout/layout.js";
import { ordered } from "../src/layout/order.js";
import { balanced, wrap } from "../src/layout/wrap.js";

/** @import { Box, Given, Tie } from "../src/layout/types.d.ts" */

const measure = (/** @type {string} */ text) => 7 * text.length;

/** @param {string} id @param {string[]} [members] @returns {Box} */
const box = (id, members = []) => ({
  id,
  isFrame: members.length > 0,
  lines: [id],
  width: 90,
  members: members.map((member) => ({ id: member, lines: [member], width: 110 })),
});

/** @param {string} from @param {string} to @param {string} [text] @returns {Tie} */
const tie = (from, to, text = "criticizes") => ({
  from,
  to,
  weight: 1,
  words: text ? [{ lines: [text], width: measure(text) }] : [],
  room: 26,
  isMarked: false,
});

/** Return a picture of so many boxes, each tied to others in a way that looks random. @param {number} number @returns {Given} */
function tangle(number) {
  const boxes = [...Array(number).keys()].map((k) => box(`b${k}`, k % 3 ? [] : [`m${k}`, `n${k}`]));
  const ends = boxes.flatMap((one) => [one.id, ...one.members.map(({ id }) => id)]);
  const ties = ends.flatMap((end, k) =>
    [7, 11].map((step) => tie(end, ends[(k * step + 3) % ends.length])).filter(({ from, to }) => from !== to),
  );
  return { boxes, ties, scale: 1 };
}

for (const number of [1, 2, 5, 12, 30]) {
  test(`no words of ${number} boxes lie upon boxes, lines or other words`, () => {
    const { boxes, ties } = layOut(tangle(number));
    const words = ties.flatMap((one) => (one.words ? [one.words] : []));
    for (const [k, one] of words.entries()) {
      assert.ok(!boxes.some((other) => overlap(one, other)));
      assert.ok(!words.slice(k + 1).some((other) => overlap(one, other)));
      for (const { points } of ties)
        assert.ok(!points.some((point, at) => at > 0 && touches(one, points[at - 1], point)));
    }
    for (const [k, one] of boxes.entries()) assert.ok(!boxes.slice(k + 1).some((other) => overlap(one, other)));
  });
}

test("members lie in their frame and apart from each other", () => {
  for (const { members, y, height } of layOut(tangle(12)).boxes) {
    const sorted = [...members].sort((one, other) => one.y - other.y);
    for (const [k, member] of sorted.entries()) {
      assert.ok(member.y - member.height / 2 >= y && member.y + member.height / 2 <= y + height);
      if (k) assert.ok(member.y - member.height / 2 >= sorted[k - 1].y + sorted[k - 1].height / 2 - 1);
    }
  }
});

test("two frames that face each other are a ladder: their lines are level and named", () => {
  const given = {
    boxes: [box("belarus", ["a", "b", "c"]), box("ukraine", ["x", "y", "z"])],
    ties: [tie("a", "z"), tie("y", "b"), tie("c", "x"), tie("z", "belarus")],
    scale: 1,
  };
  const { ties } = layOut(given);
  for (const { points, words } of ties) {
    assert.ok(Math.abs(points[0][1] - points[points.length - 1][1]) < 8);
    assert.ok(words);
  }
});

test("words that lack room get it, and are not cut", () => {
  const say = (/** @type {string[]} */ lines) => ({ lines, width: 124 });
  const words = [say(["imposes", "sanctions", "on all", "officials", "of the"]), { ...say(["imposes…"]), isCut: true }];
  const dense = (/** @type {string} */ from, /** @type {string} */ to) => ({ ...tie(from, to), words, room: 26 });
  const given = {
    boxes: [box("a", ["p", "q", "r"]), box("b", ["x", "y", "z"])],
    ties: [dense("p", "y"), dense("x", "q"), dense("r", "z"), dense("p", "z")],
    scale: 1,
  };
  for (const one of layOut(given).ties) assert.equal(one.words?.isCut ?? "none", "none");
  assert.ok(layOut(given).ties.every((one) => one.words));
});

test("those tied to one box stand together, so that it is not as tall as the picture", () => {
  const boxes = ["left", "one", "a", "two", "end"].map((id) => box(id));
  const boxOf = new Map(boxes.map(({ id }, at) => [id, at]));
  const ties = [tie("left", "a"), tie("one", "end"), tie("two", "end")];
  const { groups, ways } = itemsOf({ boxes, ties, scale: 1 }, [0, 1, 1, 1, 2], boxOf, [26, 26, 26]);
  const [, middle] = ordered(groups, ways).map((column) => column.map((group) => group.box?.id));
  assert.equal(Math.abs(middle.indexOf("one") - middle.indexOf("two")), 1);
});

test("the same is laid out alike", () => {
  assert.deepEqual(layOut(tangle(12)), layOut(tangle(12)));
});

test("text breaks at spaces, within words only where they are too long, and is cut only where it must be", () => {
  assert.deepEqual(wrap("Ministry of Defence of Ukraine", 7 * 20, 3, measure), ["Ministry of Defence", "of Ukraine"]);
  assert.deepEqual(wrap("国家国家国家", 7 * 4, 3, measure), ["国家国家", "国家"]);
  assert.deepEqual(wrap("a b c d", 7 * 2, 2, measure), ["a", "b…"]);
  assert.deepEqual(wrap("3\u00a0acts", 7 * 6, 2, measure), ["3\u00a0acts"]);
});

test("lines are about equally long", () => {
  assert.deepEqual(balanced("offers release of political prisoners", 7 * 30, 2, measure).lines, [
    "offers release of",
    "political prisoners",
  ]);
  assert.deepEqual(balanced("ambasador Mor", 7 * 12, 4, measure).lines, ["ambasador", "Mor"]);
});
