// What is to be written and is not known to stand in the files: kept in the browser until it is, so that it is sent again
// after a reload, a crash, or a time without the server.

/** @import { Text } from "../draft/moved.js" */
/** @import { Draft } from "../types.d.ts" */

/**
 * @typedef {object} Sending
 * @property {string} name Made once: whatever is sent under it, however often, is done once.
 * @property {number} at Its place in the order of all.
 * @property {string} article The id of the article.
 * @property {string} method
 * @property {string} path
 * @property {{ [name: string]: unknown }} body
 * @property {string | null} statement The key of the statement that it changes or removes.
 * @property {Draft | null} draft The statement that it saves.
 * @property {Text} [was] The text in which its places count.
 */

export class Unsent {
  /** @type {Sending[]} */
  all = [];
  #prefix = "";

  /** Take up what was kept of a corpus. @param {{ folder: string, title: string, coder: string }} corpus */
  open({ folder, title, coder }) {
    this.#prefix = `actorgraph annotator unsent ${folder} ${title} ${coder} `;
    try {
      const names = Object.keys(localStorage).filter((name) => name.startsWith(this.#prefix));
      const found = names.map((name) => /** @type {Sending} */ (JSON.parse(localStorage.getItem(name) ?? "")));
      this.all = found.sort((one, other) => one.at - other.at);
    } catch {
      // a browser may refuse to keep anything: then what is not sent is kept as long as the page is open
    }
  }

  /** @param {Omit<Sending, "name" | "at">} asked */
  add(asked) {
    const at = Math.max(Date.now(), (this.all.at(-1)?.at ?? 0) + 1);
    const sending = { ...asked, name: newName(), at };
    this.all.push(sending);
    this.keep(sending);
  }

  /** Keep one as it is now. @param {Sending} sending */
  keep(sending) {
    try {
      localStorage.setItem(this.#prefix + sending.name, JSON.stringify(sending));
    } catch {
      // as above
    }
  }

  /** Forget one that is done, or was refused. @param {Sending} sending */
  remove({ name }) {
    this.all = this.all.filter((one) => one.name !== name);
    try {
      localStorage.removeItem(this.#prefix + name);
    } catch {
      // as above
    }
  }
}

/** Return a name that nothing else has. */
const newName = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
