// Choosing an end, a source or what fills a role: entities, statements, words.

import { rowsOf } from "../../choices/rows.js";
import { likelyMentions } from "../../draft/acts.js";
import { fieldOf } from "../../draft/draft.js";
import { change, draftAt, take } from "../moves.js";
import { toWords } from "../on-words.js";
import { situationOf } from "../rows.js";
import { arrows, asLast, clear, digits, empty, enter, help, isEmpty, letters, more, nobody, ways } from "./line.js";

/** @import { At, PlaceOfKeys } from "../types.d.ts" */
/** @import { Row } from "../../types.d.ts" */

/** Return what the open field takes. @param {At} at */
const takesHere = ({ state, known }) => fieldOf(known.vocabulary, state.field)?.takes ?? [];

/** @param {At} at */
const takesStatements = (at) => takesHere(at).includes("statement");

/** Return whether the field joins statements alone, so that it can be said from either of them. @param {At} at */
function joins({ state, known }) {
  const { isMany = false, takes = [] } = fieldOf(known.vocabulary, state.field) ?? {};
  return isMany && takes.every((one) => one === "statement");
}

/** @param {At} at @returns {Row[]} */
function rows(at) {
  const { field, line } = at.state;
  if (field !== "act") return rowsOf(at.index, situationOf(at));
  return line === "" ? mentions(at) : rowsOf(at.index, { ...situationOf(at), line: `#${line.replace(/^#/, "")}` });
}

/** Return other mentions of what is told, the likely ones first, each with its quote. @param {At} at @returns {Row[]} */
function mentions(at) {
  const { article } = at.known;
  const draft = draftAt(at);
  const likely = likelyMentions(draft, at.known);
  const own = article.statements.filter(({ coder, id }) => coder === article.coder && id !== draft.id);
  const rest = own.filter((one) => !likely.includes(one)).reverse();
  return [...likely, ...rest].map(({ key, id, spans, words: { subject, relation, object } }, k) => ({
    value: { is: "statement", key },
    label: `#${id} ${[subject, relation, object].filter(Boolean).join(" – ")}`,
    lang: null,
    why: spans.map(([from, to]) => article.text.slice(from, to)).join(" … "),
    digit: k < 9 ? k + 1 : null,
  }));
}

/** @type {PlaceOfKeys} */
export const choosing = {
  name: "Choosing",
  writes: () => true,
  rows,
  bindings: () => [
    digits,
    letters,
    { keys: [" ", "'"], name: "words", when: isEmpty, does: toWords },
    {
      keys: ["#"],
      name: "statements",
      isHere: takesStatements,
      when: isEmpty,
      does: (at) => change(at, { line: "#", marked: 0 }),
    },
    more,
    nobody,
    asLast,
    {
      keys: [">"],
      name: "later",
      isHere: takesStatements,
      when: isEmpty,
      does: (at) => take(at, { is: "later" }),
    },
    {
      keys: ["^"],
      name: "from the other end",
      isHere: joins,
      when: isEmpty,
      does: (at) => change(at, { isBackwards: !at.state.isBackwards }),
    },
    {
      keys: ["\\"],
      name: "digits are text",
      when: ({ state }) => !state.line.includes("\\"),
      does: (at) => change(at, { line: `${at.state.line}\\`, isSelected: false }),
      isRare: true,
    },
    { ...enter, isRare: true },
    ...arrows.map((one) => ({ ...one, isRare: true })),
    clear,
    empty,
    ...ways,
    help,
  ],
};
