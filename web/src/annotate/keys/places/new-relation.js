// None of the relations fits: a new one under one that is there, in the corpus's own schema.

import { rowsOf } from "../../choices/rows.js";
import { change, open, say, take } from "../moves.js";
import { situationOf } from "../rows.js";
import { arrows, digits, isEmpty, letters } from "./line.js";

/** @import { Row } from "../../types.d.ts" */
/** @import { At, PlaceOfKeys } from "../types.d.ts" */

/** What is asked for, in this order. @type {string[]} */
const PARTS = ["label", "parent", "definition"];

/** Take what is in the line, or a row, as the part that is asked for, and go on. @param {At} at @param {Row | undefined} row @returns {At} */
function takePart(at, row) {
  const { part, line, relation } = at.state;
  const step = PARTS.indexOf(part ?? "");
  const value = part === "parent" ? (row?.value.is === "relation" ? row.value.id : "") : line.trim();
  if (!value || !relation) return say(at, "write it, or choose one");
  const next = { ...relation, [PARTS[step]]: value };
  if (step + 1 < PARTS.length) return change(at, { relation: next, part: PARTS[step + 1], line: "", marked: 0 });
  return take(at, { is: "new relation", ...next });
}

/** @param {At} at @returns {At} */
function back(at) {
  const step = PARTS.indexOf(at.state.part ?? "");
  if (step <= 0) return open(at, "relation");
  const part = PARTS[step - 1];
  const line = part === "parent" ? "" : (at.state.relation?.label ?? "");
  return change(at, { part, line, isSelected: line !== "", marked: 0 });
}

const isChoosing = (/** @type {At} */ { state }) => state.part === "parent";

/** @type {PlaceOfKeys} */
export const newRelation = {
  name: "New relation",
  writes: () => true,
  rows: (at) => (isChoosing(at) ? rowsOf(at.index, situationOf(at)) : []),
  bindings: ({ part }) => [
    ...(part === "parent"
      ? [
          {
            ...digits,
            when: (/** @type {At} */ at, /** @type {import("../../types.d.ts").Key} */ key) =>
              Boolean(digits.when?.(at, key)),
            does: (/** @type {At} */ at, /** @type {import("../../types.d.ts").Key} */ { name }) =>
              takePart(
                at,
                at.state.rows.find(({ digit }) => digit === Number(name)),
              ),
          },
          letters,
          ...arrows,
        ]
      : []),
    { keys: ["Enter"], name: "go on", does: (at) => takePart(at, at.state.rows[at.state.marked]) },
    { keys: ["Backspace"], name: "back", when: isEmpty, does: back },
    { keys: ["Escape"], name: "leave", does: (at) => open(at, "relation") },
  ],
};
