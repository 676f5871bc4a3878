// What is typed and not saved yet, kept in the browser by corpus, article and tab: it comes back after a reload or a crash.

import { movedState } from "../draft/moved.js";
import { tabId } from "./tab.js";

/** @import { Article, Draft, Span, State } from "../types.d.ts" */
/** @typedef {{ folder: string, title: string, coder: string }} Corpus */
/** @typedef {{ text: string, sentences: Span[] }} Text */
/** @typedef {{ state: State, lost: string[] | null }} Kept What was kept; where the text was changed since, also the quotes that are not there any more. */

/** Which form the kept has; what another version of the page kept is left alone. */
const FORM = 4;

/** @param {Corpus} corpus @param {string} article */
const nameOf = ({ folder, title, coder }, article) => `actorgraph annotator ${folder} ${title} ${coder} ${article}`;

/** The text is kept beside the state, since it is long and stays the same. @param {string} name */
const ofText = (name) => `${name} text`;
let textKept = "";

/** Whether a state holds what would be lost. @param {State} state */
export const isWorthKeeping = ({ draft, aside, entity, line, pending }) =>
  !!(draft || aside.length || entity || line || pending);

/** Keep a state, or forget the one kept where there is nothing to lose. @param {Corpus} corpus @param {Article} article @param {State} state */
export function keep(corpus, { id, text, print, sentences }, state) {
  const name = `${nameOf(corpus, id)} ${tabId()}`;
  try {
    if (!isWorthKeeping(state)) return forget(name);
    if (textKept !== `${name} ${print}`) {
      localStorage.setItem(ofText(name), JSON.stringify({ text, sentences: sentences.map(({ span }) => span) }));
      textKept = `${name} ${print}`;
    }
    localStorage.setItem(name, JSON.stringify({ form: FORM, print, at: Date.now(), state }));
  } catch {
    // a browser may refuse to keep anything: then nothing comes back after a reload
  }
}

/** @param {string} name */
function forget(name) {
  localStorage.removeItem(name);
  localStorage.removeItem(ofText(name));
  textKept = "";
}

/**
 * Return the state that was kept of an article, with the statements that tabs left that are closed now; nothing where there
 * is none.
 *
 * @param {Corpus} corpus
 * @param {Article} article
 * @param {State} fresh The state in which the article opens otherwise.
 * @param {(tab: string, at: number) => boolean} isClosed Whether a tab is closed that kept something at a time.
 * @returns {Kept | null}
 */
export function kept(corpus, article, fresh, isClosed) {
  const start = `${nameOf(corpus, article.id)} `;
  try {
    const tabs = Object.keys(localStorage)
      .filter((name) => name.startsWith(start) && !name.endsWith(ofText("")))
      .map((name) => ({ name, tab: name.slice(start.length) }));
    const own = tabs.find(({ tab }) => tab === tabId());
    const others = tabs.filter((one) => one !== own && isClosed(one.tab, read(one.name)?.at ?? 0));
    const found = [...(own ? [own] : []), ...others].flatMap(({ name }) => stateOf(name, article, fresh) ?? []);
    for (const { name } of others) forget(name);
    const [first, ...rest] = found;
    if (!first) return null;
    const drafts = rest.flatMap(({ state }) => draftsOf(state));
    const lost = found.some((one) => one.lost) ? found.flatMap((one) => one.lost ?? []) : null;
    return { state: { ...first.state, aside: [...first.state.aside, ...drafts] }, lost };
  } catch {
    return null;
  }
}

/** @param {string} name */
const read = (name) => JSON.parse(localStorage.getItem(name) ?? "{}");

/** @param {State} state */
const draftsOf = ({ draft, aside }) => [...(draft ? [draft] : []), ...aside];

/** @param {string} name @param {Article} article @param {State} fresh @returns {Kept | null} */
function stateOf(name, article, fresh) {
  const { form, print, state } = read(name);
  if (form !== FORM) return null;
  // what was on its way is kept apart, and sent again as it is
  if (print === article.print) return { state: { ...state, pending: null }, lost: null };
  const { text, sentences } = read(ofText(name));
  if (text === undefined) return { state: { ...fresh, aside: draftsOf(state).map(withoutPlaces) }, lost: [] };
  const was = { text, sentences: sentences.map((/** @type {Span} */ span) => ({ span })) };
  const moved = movedState({ ...state, pending: null }, was, article);
  return { state: moved.state, lost: moved.lost };
}

/** @param {Draft} draft @returns {Draft} */
const withoutPlaces = (draft) => ({
  ...draft,
  sentence: 0,
  quote: null,
  slots: draft.slots.map((slot) => ({ ...slot, values: slot.values.map((value) => ({ ...value, at: undefined })) })),
});
