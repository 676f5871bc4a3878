// The annotator: an article is read sentence by sentence, and statements are written by keys.

import { connection } from "./annotate/connection/http.js";
import { start } from "./annotate/view/start.js";
import { ANNOTATOR } from "./elements/windows.js";

const root = document.getElementById("annotator");
if (root) {
  window.name = ANNOTATOR;
  const asked = new URLSearchParams(location.search);
  const session = start(root, connection(), { article: asked.get("article"), statement: asked.get("statement") });
  // what tests may ask; nothing of it changes the page
  Object.defineProperty(window, "annotator", {
    value: { state: () => session.shown.state, known: () => session.shown.known, shown: () => session.shown },
  });
}
