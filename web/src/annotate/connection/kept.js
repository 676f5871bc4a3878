// What is typed and not saved yet, kept in the browser by corpus and article: it comes back after a reload or a crash.

/** @import { Article, State } from "../types.d.ts" */
/** @typedef {{ folder: string, title: string, coder: string }} Corpus */

/** Which form the kept has; what another version of the page kept is left alone. */
const FORM = 3;

/** @param {Corpus} corpus @param {string} article */
const nameOf = ({ folder, title, coder }, article) => `actorgraph annotator ${folder} ${title} ${coder} ${article}`;

/** Whether a state holds what would be lost. @param {State} state */
export const isWorthKeeping = ({ draft, aside, entity, line, pending }) =>
  !!(draft || aside.length || entity || line || pending);

/** Keep a state, or forget the one kept where there is nothing to lose. @param {Corpus} corpus @param {Article} article @param {State} state */
export function keep(corpus, { id, text }, state) {
  try {
    if (isWorthKeeping(state)) {
      localStorage.setItem(nameOf(corpus, id), JSON.stringify({ form: FORM, print: printOf(text), state }));
    } else localStorage.removeItem(nameOf(corpus, id));
  } catch {
    // a browser may refuse to keep anything: then nothing comes back after a reload
  }
}

/**
 * Return the state that was kept of an article; nothing where there is none, or where the text was changed since, so that
 * places in it mean other words: then only the statements come back, set aside.
 *
 * @param {Corpus} corpus
 * @param {Article} article
 * @param {State} fresh The state in which the article opens otherwise.
 * @returns {State | null}
 */
export function kept(corpus, { id, text }, fresh) {
  try {
    const { form, print, state } = JSON.parse(localStorage.getItem(nameOf(corpus, id)) ?? "{}");
    if (form !== FORM) return null;
    // what was on its way is kept apart, and sent again as it is
    if (print === printOf(text)) return { ...state, pending: null };
    const drafts = [state.draft, ...state.aside].filter(Boolean);
    return { ...fresh, aside: drafts.map(withoutPlaces) };
  } catch {
    return null;
  }
}

/** @param {import("../types.d.ts").Draft} draft @returns {import("../types.d.ts").Draft} */
const withoutPlaces = (draft) => ({
  ...draft,
  sentence: 0,
  quote: null,
  slots: draft.slots.map((slot) => ({ ...slot, values: slot.values.map((value) => ({ ...value, at: undefined })) })),
});

/** Return a short print of a text: another text has another one, but by rare chance. @param {string} text */
function printOf(text) {
  let print = 5381;
  for (let at = 0; at < text.length; at++) print = (Math.imul(print, 33) ^ text.charCodeAt(at)) | 0;
  return `${text.length} ${print}`;
}
