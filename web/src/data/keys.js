// The keys of statements, put together only when asked for: a page may have a million.

/** @import { GivenKeys } from "./types.d.ts" */

/** Keys by the number of their statement; statements are numbered in their order. */
export class Keys {
  #given;

  /** @param {GivenKeys} given */
  constructor(given) {
    this.#given = given;
    this.length = given.head.length;
  }

  /** Return a key. @param {number} at */
  at(at) {
    const { heads, tails, head, tail } = this.#given;
    return heads[head[at]] + tails[tail[at]];
  }

  /** Return the number of the statement that has a key, -1 if none has. @param {string} key */
  numberOf(key) {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low < this.length && this.at(low) === key ? low : this.#search(key);
  }

  /** Look at every key: those beyond U+FFFF are sorted otherwise here than where they were numbered. @param {string} key */
  #search(key) {
    for (let at = 0; at < this.length; at++) if (this.at(at) === key) return at;
    return -1;
  }
}
