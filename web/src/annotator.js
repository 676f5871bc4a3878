// The annotator: an article is read sentence by sentence, and statements are written by keys.

import { html, render } from "./annotate/view/html.js";

const root = document.getElementById("annotator");
if (root) render(html`<main></main>`, root);
