// The annotator in a notebook, by anywidget's contract: a frame with the page in it, apart from the notebook's keys and looks.

import { messages } from "./annotate/connection/messages.js";

/** @import { Model } from "./annotate/connection/messages.js" */

const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body><div id="annotator"></div></body></html>';

export default {
  /** @param {{ model: Model, el: HTMLElement }} view */
  render({ model, el }) {
    const connection = messages(model);
    const frame = document.createElement("iframe");
    frame.title = model.get("title");
    Object.assign(frame.style, { width: "100%", height: `${model.get("height")}px`, border: "1px solid #ccc" });
    frame.style.boxSizing = "border-box";
    frame.srcdoc = PAGE;
    frame.addEventListener("load", () => fill(frame, model, connection), { once: true });
    el.append(frame);
    return () => connection.close();
  },
};

/** Put style and program of the annotator into a frame. @param {HTMLIFrameElement} frame @param {Model} model @param {unknown} connection */
function fill({ contentDocument, contentWindow }, model, connection) {
  if (!contentDocument || !contentWindow) return;
  const [style, program] = [contentDocument.createElement("style"), contentDocument.createElement("script")];
  style.textContent = model.get("style");
  program.textContent = model.get("program");
  const at = { connection, article: model.get("article"), statement: model.get("statement") };
  Object.assign(contentWindow, { annotatorIn: at });
  contentDocument.head.append(style);
  contentDocument.body.append(program);
}
