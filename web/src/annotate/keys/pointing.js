// What is pointed at does what its key does.

import { namedIn } from "../choices/named.js";
import { fieldOf } from "../draft/draft.js";
import { change, goTo, isSwitch, mark, open, take, takeRow, write } from "./moves.js";
import { toQuote, toWords } from "./on-words.js";
import { chooseEdge } from "./places/quote.js";
import { chooseWord } from "./places/words.js";
import { press, settled } from "./press.js";

/** @import { Draft, Known, Row, Span, State } from "../types.d.ts" */
/** @import { Index } from "../choices/index.js" */
/** @import { At } from "./types.d.ts" */
/** @import { Outcome } from "./press.js" */

/** @param {State} state @param {Known} known @param {Index} index @param {(at: At) => At} does @returns {Outcome} */
function done(state, known, index, does) {
  const before = { state, known, index, effects: [] };
  return { ...settled(before, does(before)), isCommand: true };
}

/** Take a row of the list that is pointed at. @param {State} state @param {Row} row @param {Known} known @param {Index} index @returns {Outcome} */
export function takePointed(state, row, known, index) {
  const at = state.rows.indexOf(row);
  if (state.place === "choosing" || state.place === "relation" || state.place === "text" || state.place === "basis")
    return done(state, known, index, (before) => takeRow(before, row));
  if (state.place === "few") return done(state, known, index, (before) => take(before, row.value));
  const name = state.place === "quote" || state.place === "jointly" ? `${row.digit}` : "Enter";
  return press({ ...state, marked: at }, { name, isShift: false }, known, index);
}

/**
 * Choose the word that is pointed at: an entity that is named there, else the first or the last word of a name or quote.
 *
 * @param {State} state
 * @param {Span} span
 * @param {Known} known
 * @param {Index} index
 * @returns {Outcome}
 */
export function touchWord(state, span, known, index) {
  return done(state, known, index, (at) => {
    switch (state.place) {
      case "words":
        return chooseWord(at, span);
      case "quote":
        return chooseEdge(at, span);
      case "choosing": {
        const named = namedIn(index, state.draft?.sentence ?? state.sentence).find(
          (one) => one.span[0] <= span[0] && one.span[1] >= span[1],
        );
        return named ? take(at, { is: "entity", id: named.id, at: named.span }) : chooseWord(toWords(at), span);
      }
      default:
        return at;
    }
  });
}

/** Choose the statement that is pointed at, or mark it while reading. @param {State} state @param {string} key @param {Known} known @param {Index} index @returns {Outcome} */
export function touchStatement(state, key, known, index) {
  return done(state, known, index, (at) => {
    if (state.place === "reading") return mark(at, key);
    if (state.place !== "choosing" && state.place !== "words") return at;
    return take(change(at, { place: "choosing", hints: [], typed: "", first: null }), { is: "statement", key });
  });
}

/**
 * Open the marked statement at a field, whatever it is: one that its letter would switch shows what it can be.
 *
 * @param {State} state
 * @param {string} id
 * @param {Known} known
 * @param {Index} index
 * @returns {Outcome}
 */
export function openField(state, id, known, index) {
  const edited = press(state, { name: "e", isShift: false }, known, index);
  if (!edited.state.draft) return edited;
  return done(edited.state, known, index, (at) => {
    if (id === "quote") return toQuote(at);
    const field = fieldOf(known.vocabulary, id);
    if (field && isSwitch(field)) return change(at, { place: "few", field: id });
    return field || id === "basis" ? open(at, id) : at;
  });
}

/** Go to the sentence that is pointed at. @param {State} state @param {number} sentence @param {Known} known @param {Index} index @returns {Outcome} */
export function touchSentence(state, sentence, known, index) {
  return done(state, known, index, (at) =>
    state.place === "reading" || state.place === "statement" ? goTo(at, sentence) : at,
  );
}

/** Write at a statement that was begun elsewhere; what is being written is set aside. @param {State} state @param {Draft} draft @param {Known} known @param {Index} index @returns {Outcome} */
export function openDraft(state, draft, known, index) {
  return done(state, known, index, (at) => {
    const aside = state.draft?.slots.length ? [state.draft, ...state.aside] : state.aside;
    return write(change(at, { aside }), draft);
  });
}
