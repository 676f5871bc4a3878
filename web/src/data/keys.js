// The keys of statements, put together only when asked for: a page may have a million.

import { firstNotBefore } from "./columns.js";

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
    const at = firstNotBefore(this.length, (one) => this.at(one) < key);
    return at < this.length && this.at(at) === key ? at : this.#search(key);
  }

  /** Look at every key: those beyond U+FFFF are sorted otherwise here than where they were numbered. @param {string} key */
  #search(key) {
    for (let at = 0; at < this.length; at++) if (this.at(at) === key) return at;
    return -1;
  }
}
