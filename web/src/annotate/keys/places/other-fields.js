// The fields that have no letter, and every command that is a sign, for layouts that do not print it.

import { fold } from "../../../search/fold.js";
import { rowsOf } from "../../choices/rows.js";
import { change, open, toInferred, toStatement } from "../moves.js";
import { situationOf } from "../rows.js";
import { choosing } from "./choosing.js";
import { infer } from "./inferred.js";
import { arrows, digits, isEmpty, letters } from "./line.js";
import { relation } from "./relation.js";
import { statement } from "./statement.js";

/** @import { Row } from "../../types.d.ts" */
/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** The place from which the list was opened. @param {At} at */
const originOf = ({ state }) => (state.field === null ? statement : state.field === "relation" ? relation : choosing);

/** Return to it. @param {At} at @returns {At} */
function toOrigin(at) {
  const { field, isAdding, isInferring, isBackwards } = at.state;
  if (field !== null) return open(at, field, { isAdding, isInferring, isBackwards });
  return isInferring ? toInferred(at) : toStatement(at);
}

/** Return the commands of that place that are signs, and that mean something now. @param {At} at @returns {Row[]} */
function commandRows(at) {
  const { say } = at.known;
  const origin = toOrigin(at);
  const wanted = fold(at.state.line);
  const numbered = at.state.field !== null;
  return originOf(at)
    .bindings(origin.state)
    .filter(
      ({ keys: [sign], isHere, when }) =>
        /^[^\p{L}\s]$/u.test(sign) &&
        (isHere?.(origin) ?? true) &&
        (when?.(origin, { name: sign, isShift: false }) ?? true),
    )
    .map(({ keys, name }) => ({ sign: keys[0], label: say(name) }))
    .filter(({ label }) => ` ${fold(label)}`.includes(` ${wanted}`))
    .map(({ sign, label }, k) => ({
      value: { is: "text", text: sign },
      label,
      lang: null,
      why: sign,
      digit: numbered && k < 9 ? k + 1 : null,
    }));
}

/** @param {At} at @returns {Row[]} */
function rows(at) {
  const { field, isInferring } = at.state;
  if (field !== null) return commandRows(at);
  return [...rowsOf(at.index, situationOf(at)), ...(isInferring ? [] : commandRows(at))];
}

/** Open the field of a row, or do as its sign does. @param {At} at @param {Row | undefined} row @returns {At} */
function takeOther(at, row) {
  if (row?.value.is !== "text") return at;
  const { text } = row.value;
  if (/^[^\p{L}]$/u.test(text)) return { ...toOrigin(at), again: { name: text, isShift: false } };
  return at.state.isInferring ? infer(at, text) : open(at, text);
}

/** @type {PlaceOfKeys} */
export const otherFields = {
  name: "Other fields",
  writes: () => true,
  rows,
  bindings: () => [
    {
      ...digits,
      does: (at, { name }) =>
        takeOther(
          at,
          at.state.rows.find(({ digit }) => digit === Number(name)),
        ),
    },
    letters,
    ...arrows,
    { keys: ["Enter"], name: "take what is marked", does: (at) => takeOther(at, at.state.rows[at.state.marked]) },
    { keys: ["Backspace"], name: "back", when: isEmpty, does: toOrigin },
    {
      keys: ["Escape"],
      name: "leave",
      does: (at) => (at.state.line ? change(at, { line: "", marked: 0 }) : toOrigin(at)),
    },
  ],
};
