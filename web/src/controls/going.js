// Going to what was found, so that it is seen.

import { showActor } from "../graph/stage.js";
import { openActor, openStatement, openStatements, withOneMore } from "../store/open.js";
import { change, facts, inPicture, loadedWords, selection, state } from "../store/store.js";
import { upper } from "../words/text.js";

/** @import { Hit } from "../search/types.d.ts" */

/** How much of a sentence an address says, to find it again. */
const BEGINNING = 80;

/**
 * Show what was found.
 *
 * @param {Hit} hit
 * @param {string} label What it is called.
 * @param {string} typed What was searched for.
 */
export async function goTo({ kind, at = 0, article = 0, statements, tab, sentence }, label, typed) {
  if (kind === "actor" || kind === "issue") await reveal(loadedWords().entities[at].id);
  else if (kind === "article") await change({ tab: "article", article: facts.articles[at].id, open: null });
  else if (kind === "words")
    await change({
      tab: "article",
      article: facts.articles[article].id,
      open: null,
      find: [typed, beginning(sentence)],
    });
  else if (tab) await change({ tab });
  else if (kind === "finding")
    await openStatements(statements ?? [], upper(label), { tab: "findings", find: ["", beginning(label)] });
  else if (statements?.length === 1) await openStatement(statements[0]);
  else await openStatements(statements ?? [], upper(label));
}

/** @param {string} [sentence] */
const beginning = (sentence = "") =>
  sentence
    .replace(/^#+\s+/, "")
    .trim()
    .replace(/\s+/g, " ")
    .slice(0, BEGINNING);

/** Open an actor or issue, and show it in the graph if it is among what matches. @param {string} id */
async function reveal(id) {
  const at = selection.level.numbers.get(id);
  if (at === undefined || !selection.nodes.has(at)) {
    await openActor(id);
    return;
  }
  const grown = inPicture().shown.has(at) ? state.grown : withOneMore(id);
  await openActor(id);
  await change({ grown });
  if (state.tab === "graph") showActor(at);
}
