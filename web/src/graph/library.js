// vis-network, which draws the whole network: it runs when it is first needed.

import { loadLibrary } from "../store/store.js";

/** @type {Promise<void> | null} */
let running = null;

/** Run the library, once. The policy of a page that has its text lets run this text alone. */
export function runLibrary() {
  running ??= loadLibrary().then(run);
  return running;
}

/** @param {{ text: string } | { src: string }} library @returns {Promise<void>} */
function run(library) {
  return new Promise((done, fail) => {
    const script = Object.assign(document.createElement("script"), library);
    script.onload = () => done();
    script.onerror = () => fail(new Error("the library cannot be loaded"));
    document.head.append(script);
    if ("text" in library) done();
  });
}
