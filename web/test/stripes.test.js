// Stripes of style sheets in pictures that are saved.

import assert from "node:assert/strict";
import test from "node:test";
import { stripesOf } from "../src/save/stripes.js";

test("lines between cells stand at the right edge of each, from the left of the box on", () => {
  const line = "rgb(213, 219, 225)";
  const image = `repeating-linear-gradient(to right, rgba(0, 0, 0, 0) 0px, rgba(0, 0, 0, 0) 47px, ${line} 0px, ${line} 48px)`;
  const found = stripesOf(image, { x: 10, y: 5, width: 144, height: 30 });
  const [x1, x2] = ["x1", "x2"].map((name) => new RegExp(`${name}="([^"]*)"`).exec(found?.defined ?? "")?.[1]);
  assert.deepEqual([x1, x2], ["10.00", "58.00"]); // 48 pixels, a cell
  const stops = [...(found?.defined ?? "").matchAll(/offset="([^"]*)" stop-color="([^"]*)"/g)];
  assert.deepEqual(
    stops.map(([, at, colour]) => [Number(at), colour === line]),
    [
      [0, false],
      [0.9792, false], // 47 of 48
      [0.9792, true],
      [1, true],
    ],
  );
});

test("hatching begins in the upper left corner and leads down to the right", () => {
  const image =
    "repeating-linear-gradient(135deg, rgb(1, 2, 3) 0px, rgb(1, 2, 3) 3px, color(srgb 1 0 0) 3px, color(srgb 1 0 0) 5px)";
  const found = stripesOf(image, { x: 0, y: 0, width: 20, height: 20 });
  assert.match(found?.defined ?? "", /x1="0.00" y1="0.00" x2="3.54" y2="3.54"/); // 5 / √2
  assert.match(found?.defined ?? "", /spreadMethod="repeat"/);
  assert.match(found?.defined ?? "", /stop-color="rgb\(255, 0, 0\)"/);
  assert.equal(found?.fill, `url(#${/id="([^"]*)"/.exec(found?.defined ?? "")?.[1]})`);
});

test("what is plain has no stripes", () => {
  assert.equal(stripesOf("none", { x: 0, y: 0, width: 20, height: 20 }), null);
});
