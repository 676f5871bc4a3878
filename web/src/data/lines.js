// Values that are read only when asked for: a page may have a million.

/** @import { Row } from "./types.d.ts" */

const decoder = new TextDecoder();

/**
 * Values in JSON, one after the other.
 *
 * @template T
 * @implements {Row<T>}
 */
export class Lines {
  #bytes;
  #starts;
  /** What was read last: a reader asks for one value several times in turn. @type {any} */
  #value;
  #last = -1;

  /** @param {Uint8Array} bytes @param {ArrayLike<number>} starts Where each begins, and where the last one ends. */
  constructor(bytes, starts) {
    this.#bytes = bytes;
    this.#starts = starts;
    this.length = starts.length - 1;
  }

  /** Return a value. @param {number} at @returns {T} */
  get(at) {
    if (at !== this.#last) {
      this.#value = JSON.parse(decoder.decode(this.#bytes.subarray(this.#starts[at], this.#starts[at + 1])));
      this.#last = at;
    }
    return this.#value;
  }

  /** @returns {Generator<[number, T]>} */
  *entries() {
    for (let at = 0; at < this.length; at++) yield [at, this.get(at)];
  }
}

/**
 * Return values as they are asked for one by one.
 *
 * @template T
 * @param {Lines<T> | T[]} values
 * @returns {Row<T>}
 */
export const rowOf = (values) =>
  values instanceof Lines
    ? values
    : { length: values.length, get: (at) => values[at], entries: () => values.entries() };
