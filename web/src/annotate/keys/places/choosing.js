// Choosing an end, a source or what fills a role: entities, statements, words.

import { rowsOf } from "../../choices/rows.js";
import { likelyMentions } from "../../draft/acts.js";
import { fieldOf } from "../../draft/draft.js";
import { change, draftAt, take } from "../moves.js";
import { toWords } from "../on-words.js";
import { situationOf } from "../rows.js";
import { arrows, asLast, clear, digits, enter, help, isEmpty, letters, more, nobody, ways } from "./line.js";

/** @import { At, PlaceOfKeys } from "../types.d.ts" */
/** @import { Row } from "../../types.d.ts" */

/** Return what the open field takes. @param {At} at */
const takesHere = ({ state, known }) => fieldOf(known.vocabulary, state.field)?.takes ?? [];

/** Return whether the field joins statements alone, so that it can be said from either of them. @param {At} at */
const joins = (at) =>
  takesHere(at).every((one) => one === "statement") && fieldOf(at.known.vocabulary, at.state.field)?.isMany;

/** @param {At} at @returns {Row[]} */
function rows(at) {
  const { field, line } = at.state;
  if (field !== "act") return rowsOf(at.index, situationOf(at));
  return line === "" ? mentions(at) : rowsOf(at.index, { ...situationOf(at), line: `#${line.replace(/^#/, "")}` });
}

/** Return other mentions of what is told, each with its quote. @param {At} at @returns {Row[]} */
const mentions = (at) =>
  likelyMentions(draftAt(at), at.known).map(({ key, id, spans, words: { subject, relation, object } }, k) => ({
    value: { is: "statement", key },
    label: `#${id} ${[subject, relation, object].filter(Boolean).join(" – ")}`,
    lang: null,
    why: spans.map(([from, to]) => at.known.article.text.slice(from, to)).join(" … "),
    digit: k < 9 ? k + 1 : null,
  }));

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
      when: (at) => isEmpty(at) && takesHere(at).includes("statement"),
      does: (at) => change(at, { line: "#", marked: 0 }),
    },
    more,
    nobody,
    asLast,
    {
      keys: [">"],
      name: "later",
      when: (at) => isEmpty(at) && takesHere(at).includes("statement"),
      does: (at) => take(at, { is: "later" }),
    },
    {
      keys: ["^"],
      name: "from the other end",
      when: (at) => isEmpty(at) && Boolean(joins(at)),
      does: (at) => change(at, { isBackwards: !at.state.isBackwards }),
      isRare: true,
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
    ...ways,
    help,
  ],
};
