// What is typed and not saved yet, kept in the browser by corpus and article: it comes back after a reload or a crash.

/** @import { State } from "../types.d.ts" */

const FORM = 1;

/** @typedef {{ folder: string, title: string, coder: string }} Corpus */

/** @param {Corpus} corpus @param {string} article */
const nameOf = ({ folder, title, coder }, article) => `actorgraph annotator ${folder} ${title} ${coder} ${article}`;

/** Whether a state holds what would be lost. @param {State} state */
export const isWorthKeeping = ({ draft, aside, entity, line }) => !!(draft || aside || entity || line);

/** Keep a state, or forget the one kept where there is nothing to lose. @param {Corpus} corpus @param {string} article @param {State} state */
export function keep(corpus, article, state) {
  try {
    if (isWorthKeeping(state)) localStorage.setItem(nameOf(corpus, article), JSON.stringify({ form: FORM, state }));
    else localStorage.removeItem(nameOf(corpus, article));
  } catch {
    // a browser may refuse to keep anything: then nothing comes back after a reload
  }
}

/** Return the state that was kept. @param {Corpus} corpus @param {string} article @returns {State | null} */
export function kept(corpus, article) {
  try {
    const { form, state } = JSON.parse(localStorage.getItem(nameOf(corpus, article)) ?? "{}");
    return form === FORM ? state : null;
  } catch {
    return null;
  }
}
