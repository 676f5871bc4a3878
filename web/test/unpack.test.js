import assert from "node:assert/strict";
import { test } from "node:test";
import { rowOf } from "../src/data/lines.js";
import { unpack } from "../src/data/unpack.js";

/** Return JSON with what stands behind it, as bytes. @param {object} json @param {number[]} behind */
function packed(json, behind) {
  const text = new TextEncoder().encode(JSON.stringify(json));
  const length = Math.ceil(text.length / 8) * 8;
  const bytes = new Uint8Array(8 + length + behind.length).fill(32);
  bytes.set([length % 256, length >> 8, 0, 0, 0, 0, 0, 0]);
  bytes.set(text, 8);
  bytes.set(behind, 8 + length);
  return bytes.buffer;
}

test("columns stand where they belong, the least byte first", () => {
  const columns = [
    { path: ["ties", "label"], type: "Int8Array", at: 0, length: 3, nothing: false },
    { path: ["day"], type: "Int32Array", at: 8, length: 2, nothing: true },
  ];
  const behind = [1, 255, 127, 0, 0, 0, 0, 0, 0, 0, 0, 128, 57, 48, 0, 0];
  const value = unpack(packed({ value: { title: "ä", ties: { issue: [] } }, columns, lines: [] }, behind));
  assert.equal(value.title, "ä");
  assert.deepEqual([...value.ties.label], [1, -1, 127]);
  assert.deepEqual(value.day, [null, 12345]);
  assert.deepEqual(value.ties.issue, []);
});

test("a value whose names look like those of columns is left alone", () => {
  const value = { columns: { path: "x", type: "Int8Array" } };
  assert.deepEqual(unpack(packed({ value, columns: [], lines: [] }, [])), value);
});

test("lines are read one by one", () => {
  const behind = [...'"ä"{"a":1}'].flatMap((sign) => [...new TextEncoder().encode(sign)]);
  const bounds = [0, 0, 0, 0, 4, 0, 0, 0, 11, 0, 0, 0];
  const lines = [{ path: ["bodies"], at: 0, length: 2, starts: 16 }];
  const { bodies } = unpack(packed({ value: {}, columns: [], lines }, [...behind, 0, 0, 0, 0, 0, ...bounds]));
  assert.equal(bodies.length, 2);
  assert.deepEqual([bodies.get(0), bodies.get(1)], ["ä", { a: 1 }]);
  assert.deepEqual([...bodies.entries()], [...rowOf(["ä", { a: 1 }]).entries()]);
});
