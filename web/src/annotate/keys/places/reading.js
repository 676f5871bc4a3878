// Reading: the article sentence by sentence; letters are commands.

import { newDraft } from "../../draft/draft.js";
import { copyOf, draftOf, statementsOf } from "../../draft/stated.js";
import { ask, change, goTo, mark, open, say, toStatement, write } from "../moves.js";

/** @import { Stated } from "../../types.d.ts" */
/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** Return the marked statement. @param {At} at @returns {Stated | null} */
const marked = ({ state, known }) => known.article.statements.find(({ key }) => key === state.statement) ?? null;

/** Return the statements of the sentence. @param {At} at */
const here = ({ state, known }) => statementsOf(known.article, state.sentence);

/** Return whether a statement is the coder's own: those of others are read and copied, not changed. @param {At} at @param {Stated} stated */
const isOwn = ({ known }, { coder }) => coder === known.article.coder;

/** Return the marked statement, else the first of the sentence, the coder's own before others. @param {At} at @returns {Stated | null} */
const meant = (at) => marked(at) ?? here(at).find((one) => isOwn(at, one)) ?? here(at)[0] ?? null;

/** Return whether the coder coded a sentence, or read it with nothing to code. @param {At} at @param {number} sentence */
const isDone = (at, sentence) =>
  at.known.article.sentences[sentence].nothing !== null ||
  statementsOf(at.known.article, sentence).some((one) => isOwn(at, one));

/** @param {At} at @returns {At} */
function nextUncoded(at) {
  const { length } = at.known.article.sentences;
  for (let step = 1; step <= length; step++) {
    const sentence = (at.state.sentence + step) % length;
    if (!isDone(at, sentence)) return goTo(at, sentence);
  }
  return say(at, "every sentence is coded");
}

/** Return the statement that was set aside at the sentence, and those that were set aside elsewhere. @param {At} at */
function asideHere({ state: { aside, sentence } }) {
  const here = aside.find((one) => one.sentence === sentence);
  return { here, others: aside.filter((one) => one !== here) };
}

/** Take up the statement that was set aside at the sentence, else begin one, and say where one waits; none is marked then, so that Delete after it concerns no other. @param {At} at @returns {At} */
function beginOrTakeUp(at) {
  const { here, others } = asideHere(at);
  if (here) return write(change(at, { aside: others }), here);
  const begun = open(change(at, { draft: newDraft(at.state.sentence), statement: null, filters: {} }), "subject");
  return others.length ? say(begun, "one is set aside", { n: others[0].sentence }) : begun;
}

/** @param {At} at @returns {At} */
function edit(at) {
  const stated = meant(at);
  if (!stated) return say(at, "this sentence has no statement yet");
  return isOwn(at, stated) ? write(at, draftOf(stated, at.known.article)) : say(at, "another coder's statement");
}

/** Begin a statement that says what the marked one does, else the last that was saved. @param {At} at @returns {At} */
function copy(at) {
  const { state, known } = at;
  const stated = marked(at) ?? known.article.statements.find(({ key }) => key === state.last) ?? meant(at);
  if (!stated) return say(at, "there is no statement to copy yet");
  return toStatement(change(at, { draft: copyOf(stated, state.sentence, at.index), statement: null, filters: {} }));
}

/** Delete the marked statement, else discard the one that was set aside at the sentence. @param {At} at @returns {At} */
function remove(at) {
  const stated = marked(at);
  if (stated && !isOwn(at, stated)) return say(at, "another coder's statement");
  if (stated) return ask(at, { does: "delete", statement: stated.key });
  const { here: draft, others } = asideHere(at);
  if (draft)
    return say(change(at, { aside: others, dropped: [{ draft, steps: 0 }, ...at.state.dropped] }), "discarded");
  return say(at, "no statement is marked");
}

/** @param {At} at @returns {At} */
function undo(at) {
  const { aside } = at.state;
  const [last, ...dropped] = at.state.dropped;
  return last?.steps === 0 ? change(at, { dropped, aside: [last.draft, ...aside] }) : ask(at, { does: "undo" });
}

/** @param {At} at @returns {At} */
function nothingHere(at) {
  const { sentence } = at.state;
  if (here(at).some((one) => isOwn(at, one))) return say(at, "this sentence has statements");
  return ask(at, { does: "nothing here", sentence, is: at.known.article.sentences[sentence].nothing === null });
}

/** @param {At} at @returns {At} */
function explore(at) {
  const stated = meant(at);
  return stated ? ask(at, { does: "explore", statement: stated.key }) : say(at, "this sentence has no statement yet");
}

/** Mark the statement of the sentence that stands so many after the marked one. @param {At} at @param {number} step @returns {At} */
function markBy(at, step) {
  const all = here(at);
  const now = all.findIndex(({ key }) => key === at.state.statement);
  const next = all[now < 0 ? (step > 0 ? 0 : all.length - 1) : now + step];
  return next ? mark(at, next.key) : at;
}

/** @type {PlaceOfKeys} */
export const reading = {
  name: "Reading",
  writes: () => false,
  bindings: () => [
    { keys: ["j", "ArrowDown"], name: "next", does: (at) => goTo(at, at.state.sentence + 1) },
    { keys: ["k", "ArrowUp"], name: "back", does: (at) => goTo(at, at.state.sentence - 1) },
    { keys: ["u"], name: "next uncoded", does: nextUncoded },
    { keys: ["n"], name: "new statement", does: beginOrTakeUp },
    { keys: ["0"], name: "nothing here", does: nothingHere },
    {
      keys: ["1–9"],
      name: "mark a statement",
      when: (at, { name }) => Number(name) <= here(at).length,
      does: (at, { name }) => mark(at, here(at)[Number(name) - 1].key),
      isRare: true,
    },
    { keys: ["ArrowRight"], name: "mark the next statement", does: (at) => markBy(at, 1), isRare: true },
    { keys: ["ArrowLeft"], name: "mark the statement before", does: (at) => markBy(at, -1), isRare: true },
    { keys: ["e", "Enter"], name: "change", does: edit },
    { keys: ["d"], name: "copy of last", does: copy },
    { keys: ["Delete"], name: "delete", does: remove },
    { keys: ["z", "Undo"], name: "undo", does: undo },
    { keys: ["p"], name: "draft", does: (at) => ask(at, { does: "propose", sentence: at.state.sentence }) },
    { keys: ["/"], name: "find", does: (at) => ask(at, { does: "search" }) },
    { keys: ["o"], name: "see its tie", does: explore, isRare: true },
    {
      keys: ["a"],
      name: "adjudicate",
      isHere: ({ known }) => new Set(known.article.statements.map(({ coder }) => coder)).size > 1,
      does: (at) => ask(at, { does: "adjudicate" }),
    },
    { keys: ["!"], name: "problems", does: (at) => ask(at, { does: "open problems" }) },
    { keys: ["?"], name: "all keys", does: (at) => change(at, { isHelpOpen: true }) },
  ],
};
