// The annotator: an article is read sentence by sentence, and statements are written by keys.

import "./annotate/choices/entity-from.js";
import "./annotate/choices/rows.js";
import "./annotate/choices/shown.js";
import "./annotate/draft/words.js";
import "./annotate/keys/begin.js";
import "./annotate/keys/layout.js";
import "./annotate/keys/names.js";
import "./annotate/keys/pointing.js";
import "./annotate/text/hints.js";
import "./annotate/text/quotes.js";
import { html, render } from "./annotate/view/html.js";

const root = document.getElementById("annotator");
if (root) render(html`<main></main>`, root);
