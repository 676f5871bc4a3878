// vis-network, which draws the whole network: it stands in the page as text, and runs when it is first needed.

import { loadLibrary } from "../store/store.js";

/** @type {Promise<void> | null} */
let running = null;

/** Run the library, once. The page's policy lets run this text alone. */
export function runLibrary() {
  running ??= loadLibrary().then((text) => {
    const script = document.createElement("script");
    script.textContent = text;
    document.head.append(script);
    script.remove();
  });
  return running;
}
