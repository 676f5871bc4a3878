// Why something is concluded that the words do not say: never taken unread.

import { change, draftAt, say, take, toStatement } from "../moves.js";
import { arrows, digits, empty, ways } from "./line.js";

/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** @param {At} at @returns {At} */
function takeWritten(at) {
  const { line, rows, marked } = at.state;
  const row = rows[marked];
  if (row) return take(at, row.value);
  if (line.trim()) return take(at, { is: "text", text: line.trim() });
  return draftAt(at).basis ? toStatement(at) : say(at, "choose a basis by its digit, or write one");
}

/** @type {PlaceOfKeys} */
export const basis = {
  name: "Basis",
  writes: () => true,
  bindings: () => [
    { ...digits, when: (at, key) => at.state.line === "" && Boolean(digits.when?.(at, key)) },
    { keys: ["a…z"], name: "your own words", when: () => false, does: (at) => at },
    { keys: ["Enter"], name: "take what is written", does: takeWritten },
    ...arrows,
    {
      keys: ["Backspace"],
      name: "back",
      when: ({ state }) => state.line === "",
      does: (at) => toStatement(change(at, { line: "" })),
    },
    empty,
    ...ways.filter(({ keys }) => !keys.includes("Backspace")),
  ],
};
