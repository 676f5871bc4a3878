// The annotator: an article is read sentence by sentence, and statements are written by keys.

import { connection as requests } from "./annotate/connection/http.js";
import { start } from "./annotate/view/start.js";
import { ANNOTATOR } from "./elements/windows.js";

/** @import { Connection } from "./annotate/connection/http.js" */
/** @typedef {{ connection: Connection, article: string | null, statement: string | null }} Place */

const root = document.getElementById("annotator");
if (root) {
  const { connection, ...at } = framed() ?? byAddress();
  const session = start(root, connection, at);
  // what tests may ask; nothing of it changes the page
  Object.defineProperty(window, "annotator", {
    value: { state: () => session.shown.state, known: () => session.shown.known, shown: () => session.shown },
  });
}

/** Return what a notebook gives to the frame that the annotator is in. @returns {Place | undefined} */
function framed() {
  return Reflect.get(window, "annotatorIn");
}

/** Return what the address names, on a server. @returns {Place} */
function byAddress() {
  window.name = ANNOTATOR;
  const asked = new URLSearchParams(location.search);
  return { connection: requests(), article: asked.get("article"), statement: asked.get("statement") };
}
