// The steps of a page, each kept in the browser before it counts as made: they come back after a reload, a crash, or days.
//
// A database of the browser says when it has a step. Its plain storage has them, too: it is there at once, and tells other
// tabs; but a browser may lose what was put there last when the tab is closed.

/** @import { Entry } from "./types.d.ts" */

const STEPS = "steps";
/** How long the database is waited for, in ms: what comes from it later is told as a change. */
const PATIENCE = 3000;

export class KeptSteps {
  /** @type {Entry[]} */
  all = [];
  /** Whether the browser keeps anything. */
  isKept = true;
  /** Told where another tab, or a file, brought steps. */
  changed = () => {};
  /** Done when all that was kept is here. @type {Promise<unknown>} */
  ready;
  #prefix;
  /** @type {IDBDatabase | null} */
  #database = null;

  /** @param {string} page What the page is called. */
  constructor(page) {
    this.#prefix = `actorgraph sent ${page} `;
    this.#read();
    const late = new Promise((go) => setTimeout(go, PATIENCE));
    this.ready = Promise.race([this.#readDatabase(`actorgraph sent ${page}`), late]);
    addEventListener("storage", ({ key }) => {
      if (key !== null && !key.startsWith(this.#prefix)) return;
      this.#read();
      this.changed();
    });
  }

  /** Keep a step, and return when it is kept. @param {Omit<Entry, "at">} step */
  async add(step) {
    await this.#keep({ ...step, at: (this.all.at(-1)?.at ?? 0) + 1 });
  }

  /** Keep the steps of a file that are not here, and return how many there were. @param {Entry[]} steps */
  async join(steps) {
    const known = new Set(this.all.map(({ name }) => name));
    const more = steps.filter(({ name }) => !known.has(name));
    for (const one of more) await this.#keep(one);
    if (more.length) this.changed();
    return more.length;
  }

  /** @param {Entry} entry */
  async #keep(entry) {
    this.#put([entry]);
    const isInDatabase = await this.#intoDatabase([entry]);
    this.isKept = this.#intoStorage(entry) || isInDatabase;
  }

  /** @param {Entry} entry */
  #intoStorage(entry) {
    try {
      localStorage.setItem(this.#prefix + entry.name, JSON.stringify(entry));
      return true;
    } catch {
      return false;
    }
  }

  #read() {
    try {
      const names = Object.keys(localStorage).filter((name) => name.startsWith(this.#prefix));
      this.#put(names.flatMap((name) => entryIn(localStorage.getItem(name))));
    } catch {
      this.isKept = false;
    }
  }

  /** Open the database, take what it has, and give it what it lacks. @param {string} name */
  async #readDatabase(name) {
    try {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore(STEPS, { keyPath: "name" });
      this.#database = await done(opening);
      const here = this.all;
      const there = await done(this.#database.transaction(STEPS).objectStore(STEPS).getAll());
      const known = new Set(there.map((/** @type {Entry} */ one) => one.name));
      const before = this.all.length;
      this.#put(there);
      if (this.all.length > before) this.changed();
      await this.#intoDatabase(here.filter((one) => !known.has(one.name)));
      this.isKept = true;
    } catch {
      this.#database = null;
    }
  }

  /** Put steps into the database, and return whether it has them. @param {Entry[]} entries @returns {Promise<boolean>} */
  #intoDatabase(entries) {
    return new Promise((tell) => {
      try {
        if (!this.#database) return tell(false);
        const writing = this.#database.transaction(STEPS, "readwrite", { durability: "strict" });
        for (const one of entries) writing.objectStore(STEPS).put(one);
        writing.oncomplete = () => tell(true);
        writing.onabort = writing.onerror = () => tell(false);
      } catch {
        tell(false);
      }
    });
  }

  /** Add steps to those that are here. @param {Entry[]} entries */
  #put(entries) {
    const byName = new Map([...this.all, ...entries].map((one) => [one.name, one]));
    this.all = [...byName.values()].sort((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1));
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

/** Return what a request to a database gives. @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) =>
  new Promise((tell, fail) => {
    request.onsuccess = () => tell(request.result);
    request.onerror = () => fail(request.error);
  });
