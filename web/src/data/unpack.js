// Data taken apart as kg/explorer/data/packing.py packs it: JSON, and behind it columns of numbers and rows of JSON.

import { Lines } from "./lines.js";

/** @typedef {"Int8Array" | "Int16Array" | "Int32Array"} NumbersType */
/** @typedef {{ path: string[], type: NumbersType, at: number, length: number, nothing: boolean }} PackedColumn */
/** @typedef {{ path: string[], at: number, length: number, starts: number }} PackedLines */

const TYPES = { Int8Array, Int16Array, Int32Array };
const EIGHT = 8;
/** Stands in a column for nothing. */
const NOTHING = -(2 ** 31);

/** Return the value that was packed. @param {ArrayBuffer} buffer */
export function unpack(buffer) {
  const begin = EIGHT + Number(new DataView(buffer).getBigUint64(0, true));
  const text = new TextDecoder().decode(new Uint8Array(buffer, EIGHT, begin - EIGHT));
  const { value, columns, lines } = JSON.parse(text);
  for (const { path, type, at, length, nothing } of /** @type {PackedColumn[]} */ (columns)) {
    const numbers = new TYPES[type](buffer, begin + at, length);
    set(value, path, nothing ? withNothing(numbers) : numbers);
  }
  for (const { path, at, length, starts } of /** @type {PackedLines[]} */ (lines)) {
    const bounds = new Int32Array(buffer, begin + starts, length + 1);
    set(value, path, new Lines(new Uint8Array(buffer, begin + at), bounds));
  }
  return value;
}

/** @param {any} value @param {string[]} path @param {unknown} part */
function set(value, path, part) {
  const place = path.slice(0, -1).reduce((object, name) => object[name], value);
  place[/** @type {string} */ (path.at(-1))] = part;
}

/** @param {Int8Array | Int16Array | Int32Array} numbers */
const withNothing = (numbers) => Array.from(numbers, (number) => (number === NOTHING ? null : number));
