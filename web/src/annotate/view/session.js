// What is shown, and what changes it: keys, clicks, and what the server answers.

import { makeIndex } from "../choices/index.js";
import { isWorthKeeping, keep } from "../connection/kept.js";
import { movedState, withOtherId } from "../draft/moved.js";
import { refreshed, stepped } from "../keys/begin.js";
import { openDraft, openField, takePointed, touchSentence, touchStatement, touchWord } from "../keys/pointing.js";
import { press, write } from "../keys/press.js";
import { wordsOf } from "../text/words.js";
import { loadScreens } from "./later.js";
import { Opening } from "./opening.js";
import { shortened } from "./values.js";
import { lookedAhead, Writing } from "./writing.js";

/** @import { Connection } from "../connection/http.js" */
/** @import { Index } from "../choices/index.js" */
/** @import { Article, Draft, Effect, Key, Known, Row, State } from "../types.d.ts" */
/** @import { Corpus, Screen, Shown } from "./types.d.ts" */

/** How long nothing is typed before the server is asked what it makes of the statement, in ms. */
const PAUSE = 150;
const LETTERS_OFF = "actorgraph annotator letters off";

export class Session {
  /** @type {Shown} */
  shown = {
    phase: "loading",
    words: "",
    corpus: null,
    known: null,
    state: null,
    screen: null,
    saved: { is: "nothing", at: "", words: "" },
    preview: null,
    refusal: null,
    said: "",
    spoken: "",
    isWhole: false,
    hasLetters: !localStorage.getItem(LETTERS_OFF),
  };
  /** @type {Index | null} */
  index = null;
  /** Told of each article that is opened. @type {(article: Article) => void} */
  opened = () => {};
  /** Keys pressed while a statement is on its way. @type {Key[]} */
  #waiting = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;

  /** @param {Connection} connection @param {(shown: Shown) => void} draw */
  constructor(connection, draw) {
    this.connection = connection;
    this.draw = draw;
    this.opening = new Opening(this);
    this.writing = new Writing(this);
  }

  /** Words of the interface. @type {Known["say"]} */
  say = (key, values) => sayOf(this.shown.corpus?.texts ?? {})(key, values);

  /** @param {Partial<Shown>} changes */
  change(changes) {
    const before = this.shown;
    this.shown = { ...before, ...changes };
    const { corpus, known, state } = this.shown;
    const isOther = state?.draft !== before.state?.draft;
    if (isOther) this.shown.preview = null;
    this.draw(this.shown);
    if (!corpus || !known || !state || state === before.state) return;
    keep(corpus, known.article, state);
    if (isOther) this.#lookAhead(state);
  }

  /** Hold what is known; the list is made of it at once. @param {Known} known @param {Partial<Shown>} [changes] */
  hold(known, changes = {}) {
    const index = makeIndex(known);
    this.index = index;
    const moved = changes.state ? {} : this.#moved(known);
    const state = changes.state ?? moved.state ?? this.shown.state;
    this.change({ known, ...moved, ...changes, state: state && refreshed(state, known, index) });
    this.#warm();
  }

  /** Hold what came later or was changed elsewhere: the list stays as it is until the next key, since no digit may change under the hand. @param {Known} known */
  learn(known) {
    this.index = makeIndex(known);
    this.change({ known, ...this.#moved(known) });
    this.#warm();
  }

  /** Find the places of what is written in the text of the article that is open, where that was changed. @param {Known} known @returns {Partial<Shown>} */
  #moved({ article }) {
    const { known, state } = this.shown;
    const before = known?.article;
    if (!state || !before || before.id !== article.id || before.print === article.print) return {};
    const moved = movedState(state, before, article);
    const said = isWorthKeeping(state) ? this.movedTold(moved.lost) : "";
    return { state: moved.state, ...(said && { said, spoken: said }) };
  }

  /** Return what is said where the text was changed under what is written. @param {string[]} lost Quotes that are not there any more. */
  movedTold = (lost) =>
    [this.say("text_changed"), ...lost.map((words) => this.say("quote_gone", { words: shortened(words) }))].join(" ");

  /** Try the key that begins a statement, and forget what came of it: lists are ready then when it is pressed. */
  #warm() {
    const { known, state } = this.shown;
    const { index } = this;
    if (!known || !index || state?.place !== "reading") return;
    window.requestIdleCallback?.(() => press(state, { name: "n", isShift: false }, known, index));
  }

  /** Whether keys wait: for the entities, or for what is being saved. */
  get #isBusy() {
    return this.opening.isWaiting || this.writing.sending.isBusy;
  }

  /** Take a key: at once, or as soon as what is being saved stands in the files. @param {Key} key */
  press(key) {
    if (this.#isBusy) this.#waiting.push(key);
    else this.#with((state, known, index) => press(state, key, known, index));
  }

  /** Take a key of the keyboard, unless it writes in the line or moves the focus: then it is the browser's. @param {Key} key @returns {boolean} Whether it was taken. */
  typed(key) {
    const { known, state } = this.shown;
    if (!known || !state || !this.index) return false;
    if (this.#isBusy) {
      this.#waiting.push(key);
      return true;
    }
    const next = press(state, key, known, this.index);
    if (next.isCommand) this.take(next);
    return next.isCommand;
  }

  /** Take what stands in the line now. @param {string} line */
  written = (line) => this.#with((state, known, index) => ({ state: write(state, line, known, index), effects: [] }));

  /** @param {(state: State, known: Known, index: Index) => { state: State, effects: Effect[] }} does */
  #with(does) {
    const { known, state } = this.shown;
    if (known && state && this.index) this.take(does(state, known, this.index));
  }

  /** Change the state by what is known. @param {(state: State, known: Known, index: Index) => State} after */
  let(after) {
    const { known, state } = this.shown;
    if (known && state && this.index) this.change({ state: after(state, known, this.index) });
  }

  /** Take the key of a button. @param {Key} key */
  pressed = (key) => this.press(key);

  /** Take what a key, a click or a text in the line leads to. @param {{ state: State, effects: Effect[] }} next */
  take({ state, effects }) {
    const before = this.shown.state;
    this.change({ state, said: "" });
    for (const effect of effects) this.writing.carryOut(effect);
    this.writing.timing.see(before, state);
  }

  /** Forget the keys that wait: they were meant for what is shown no more. */
  forgetWaiting() {
    this.#waiting = [];
  }

  /** Take the keys that waited, or forget them where what they were meant for failed. @param {boolean} isGood */
  goOn(isGood) {
    const waiting = isGood ? this.#waiting : [];
    this.#waiting = [];
    for (const key of waiting) this.press(key);
  }

  /** Take a row that is pointed at. @param {Row} row */
  point = (row) => this.#with((state, known, index) => takePointed(state, row, known, index));

  /** Take a statement that is pointed at, or mark it. @param {string} key */
  touch = (key) => this.#with((state, known, index) => touchStatement(state, key, known, index));

  /** Take the word that is pointed at, or go to its sentence; while reading, a statement that quotes it is marked. @param {number} sentence @param {number} place */
  touchText = (sentence, place) =>
    this.#with((state, known, index) => {
      const { text, sentences, statements, lang } = known.article;
      if (state.place === "reading") {
        const at = statements.filter(({ spans }) => spans.some(([from, to]) => from <= place && place < to));
        const next = 1 + at.findIndex(({ key }) => key === state.statement);
        const gone = touchSentence(state, sentence, known, index);
        return at.length ? touchStatement(gone.state, at[next % at.length].key, known, index) : gone;
      }
      const span = sentences[sentence].span;
      const word = wordsOf(text, span, lang).find(([from, to]) => from <= place && place <= to);
      return word && state.place !== "statement"
        ? touchWord(state, word, known, index)
        : touchSentence(state, sentence, known, index);
    });

  /** Open a field of a statement; where the problem is of none, the statement is marked. @param {string} article @param {string | null} statement @param {string | null} field */
  async openField(article, statement, field) {
    await this.opening.open(article, statement);
    const { known, state } = this.shown;
    if (!known || !state?.statement || state.statement !== statement || state.draft) return;
    if (field) this.#with((was, what, index) => openField(was, field, what, index));
  }

  /** Write at a statement that a screen begins. @param {Draft} draft */
  compose(draft) {
    this.change({ screen: null });
    this.#with((state, known, index) => openDraft(state, draft, known, index));
  }

  /** Show something in place of the article, or the article. @param {Screen} screen */
  show = async (screen) => {
    if (!screen || (await loadScreens())) return this.change({ screen });
    this.change({ said: this.say("saved_offline"), spoken: this.say("saved_offline") });
  };

  /** Count a step that changed an entity, which may have another id now, also in what is being written. @param {string} old @param {string} id */
  stepped(old, id) {
    const { state } = this.shown;
    if (state) this.change({ state: stepped(withOtherId(state, old, id), 1) });
  }

  /** @param {boolean} hasLetters */
  letters(hasLetters) {
    if (hasLetters) localStorage.removeItem(LETTERS_OFF);
    else localStorage.setItem(LETTERS_OFF, "yes");
    this.change({ hasLetters });
  }

  /** Ask what the server makes of the statement, once nothing is typed for a moment. @param {State} state */
  #lookAhead(state) {
    clearTimeout(this.#pause);
    if (!state.draft || state.place !== "statement" || this.writing.sending.isAway) return;
    this.#pause = setTimeout(async () => {
      const preview = await lookedAhead(this, state);
      if (this.shown.state?.draft === state.draft) this.change({ preview });
    }, PAUSE);
  }
}

/** Return words of the interface, places in braces filled. @param {Corpus["texts"]} texts @returns {Known["say"]} */
const sayOf =
  (texts) =>
  (key, values = {}) =>
    (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
