// The annotator: an article is read sentence by sentence, and statements are written by keys.

import { connection as requests } from "./annotate/connection/http.js";
import { start } from "./annotate/view/start.js";
import { ANNOTATOR } from "./elements/windows.js";

/** @import { Connection } from "./annotate/connection/http.js" */
/** @import { Article } from "./annotate/types.d.ts" */
/** @typedef {{ connection: Connection, article: string | null, statement: string | null }} Place */

const root = document.getElementById("annotator");
if (root) {
  const { connection, ...at } = framed() ?? byAddress();
  const session = start(root, connection, { ...at, opened });
  // what tests may ask; nothing of it changes the page
  Object.defineProperty(window, "annotator", {
    value: { state: () => session.shown.state, known: () => session.shown.known, shown: () => session.shown },
  });
}

/** Return what a notebook gives to the frame that the annotator is in. @returns {Place | undefined} */
function framed() {
  return Reflect.get(window, "annotatorIn");
}

/** Let the address and the title of the window name the article that is open, so that it comes back after a reload. @param {Article} article */
function opened({ id, title }) {
  document.title = `${title} – actorgraph`;
  const address = new URL(location.href);
  if (!framed()) history.replaceState(null, "", `${address.pathname}?article=${encodeURIComponent(id)}`);
}

/** Return what the address names, on a server. @returns {Place} */
function byAddress() {
  window.name = ANNOTATOR;
  const asked = new URLSearchParams(location.search);
  return { connection: requests(), article: asked.get("article"), statement: asked.get("statement") };
}
