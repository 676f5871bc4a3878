// Data taken apart as kg/explorer/packing.py packs it: JSON, and behind it columns of numbers.

/** @typedef {{ path: string[], type: "Int8Array" | "Int16Array" | "Int32Array", at: number, length: number, nothing: boolean }} Packed */

const TYPES = { Int8Array, Int16Array, Int32Array };
const EIGHT = 8;
/** Stands in a column for nothing. */
const NOTHING = -(2 ** 31);

/** Return the value that was packed. @param {ArrayBuffer} buffer */
export function unpack(buffer) {
  const begin = EIGHT + Number(new DataView(buffer).getBigUint64(0, true));
  const text = new TextDecoder().decode(new Uint8Array(buffer, EIGHT, begin - EIGHT));
  const { value, columns } = JSON.parse(text);
  for (const { path, type, at, length, nothing } of /** @type {Packed[]} */ (columns)) {
    const numbers = new TYPES[type](buffer, begin + at, length);
    const place = path.slice(0, -1).reduce((object, name) => object[name], value);
    place[/** @type {string} */ (path.at(-1))] = nothing ? withNothing(numbers) : numbers;
  }
  return value;
}

/** @param {Int8Array | Int16Array | Int32Array} numbers */
const withNothing = (numbers) => Array.from(numbers, (number) => (number === NOTHING ? null : number));
