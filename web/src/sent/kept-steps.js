// The steps of a page, each kept in the browser as soon as it is made: they come back after a reload, a crash, or days.

/** @import { Entry } from "./types.d.ts" */

export class KeptSteps {
  /** @type {Entry[]} */
  all = [];
  /** Whether the browser keeps anything. */
  isKept = true;
  /** Told where another tab, or a file, brought steps. */
  changed = () => {};
  #prefix;

  /** @param {string} page What the page is called. */
  constructor(page) {
    this.#prefix = `actorgraph sent ${page} `;
    this.#read();
    addEventListener("storage", ({ key }) => {
      if (key !== null && !key.startsWith(this.#prefix)) return;
      this.#read();
      this.changed();
    });
  }

  /** Keep a step. @param {Omit<Entry, "at">} step */
  add(step) {
    this.#keep({ ...step, at: (this.all.at(-1)?.at ?? 0) + 1 });
  }

  /** Keep the steps of a file that are not here, and return how many there were. @param {Entry[]} steps */
  join(steps) {
    const known = new Set(this.all.map(({ name }) => name));
    const more = steps.filter(({ name }) => !known.has(name));
    for (const one of more) this.#keep(one);
    if (more.length) this.changed();
    return more.length;
  }

  /** @param {Entry} entry */
  #keep(entry) {
    try {
      localStorage.setItem(this.#prefix + entry.name, JSON.stringify(entry));
    } catch {
      this.isKept = false;
    }
    this.#put([...this.all, entry]);
  }

  #read() {
    try {
      const names = Object.keys(localStorage).filter((name) => name.startsWith(this.#prefix));
      const found = names.flatMap((name) => entryIn(localStorage.getItem(name)));
      const here = new Set(found.map(({ name }) => name));
      this.#put([...found, ...(this.isKept ? [] : this.all.filter(({ name }) => !here.has(name)))]);
    } catch {
      this.isKept = false;
    }
  }

  /** @param {Entry[]} entries */
  #put(entries) {
    this.all = entries.sort((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1));
  }
}

/** Return the step that was kept; none where it cannot be read, so that no other one is lost for it. @param {string | null} text @returns {Entry[]} */
function entryIn(text) {
  try {
    return [JSON.parse(text ?? "")];
  } catch {
    return [];
  }
}
