// The annotator in one file, for a coder who has neither the corpus nor the program: what it asks is answered here.

import { part } from "./elements/dom.js";
import { data } from "./page/blocks.js";
import { showBar } from "./sent/bar.js";
import { connection } from "./sent/connection.js";
import { KeptSteps } from "./sent/kept-steps.js";

/** @import { GivenWork } from "./sent/types.d.ts" */

const bar = part("sent");
const steps = new KeptSteps(bar.dataset.page ?? "");
/** @type {Promise<GivenWork>} */
const given = data("given");
const inPage = connection(given, steps);
let draw = () => {};

given.then((known) => {
  draw = showBar(bar, known, steps);
  document.title = `${known.corpus.title} – actorgraph`;
});

Object.assign(window, {
  annotatorIn: {
    connection: {
      ...inPage,
      ask: async (/** @type {string} */ method, /** @type {string} */ path, /** @type {unknown} */ body) => {
        const answer = await inPage.ask(method, path, body);
        if (method !== "GET") draw();
        return answer;
      },
    },
    article: null,
    statement: null,
  },
});
