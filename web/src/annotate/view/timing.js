// How long a statement takes, from the key that begins it to the one that saves it. The server keeps it only where that is
// switched on, and sends it nowhere.

/** @import { State } from "../types.d.ts" */

export class Timing {
  /** When the statement began that is being written. @type {number | null} */
  #begun = null;
  #isDrafted = false;

  /** @param {() => number} now Tells the time in milliseconds. */
  constructor(now = () => performance.now()) {
    this.now = now;
  }

  /** See what a key changed: a statement begins with its first line, or with the draft that is shown. @param {State | null} before @param {State} after */
  see(before, after) {
    const isShown = after.place === "draft";
    if (isShown || after.draft) {
      this.#begun ??= this.now();
      this.#isDrafted ||= isShown;
    } else if (before && (before.draft || before.place === "draft") && !after.pending) {
      this.#begun = null;
      this.#isDrafted = false;
    }
  }

  /** Return how long it took, and begin anew. @returns {{ seconds: number, drafted: boolean } | undefined} */
  took() {
    if (this.#begun === null) return undefined;
    const took = { seconds: (this.now() - this.#begun) / 1000, drafted: this.#isDrafted };
    this.#begun = null;
    this.#isDrafted = false;
    return took;
  }
}
