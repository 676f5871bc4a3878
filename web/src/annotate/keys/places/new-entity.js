// A new entity: its label as the words stand, its type and country as proposed, each to be changed by a letter.

import { withType } from "../../choices/entity-from.js";
import { rowsOf } from "../../choices/rows.js";
import { change, open, say, take } from "../moves.js";
import { situationOf } from "../rows.js";
import { arrows, digits, isEmpty, letters } from "./line.js";
import { takesWords } from "./words.js";

/** @import { NewEntity, Row, Span, Value } from "../../types.d.ts" */
/** @import { At, Binding, PlaceOfKeys } from "../types.d.ts" */

const entityAt = (/** @type {At} */ { state }) => /** @type {NewEntity} */ (state.entity);

/** @param {At} at @param {Partial<NewEntity>} changes @returns {At} */
const withEntity = (at, changes) =>
  change(at, { entity: { ...entityAt(at), ...changes }, part: null, line: "", marked: 0, isSelected: false });

/** Open a part of the entity. @param {string} part @param {(entity: NewEntity) => string} [lineOf] */
const toPart =
  (part, lineOf = () => "") =>
  (/** @type {At} */ at) => {
    const line = lineOf(entityAt(at));
    return change(at, { part, line, isSelected: line !== "", marked: 0 });
  };

/** @param {At} at @returns {At} */
const closePart = (at) => change(at, { part: null, line: "", isSelected: false });

/** Take a row, or what is written, as the part that is open. @param {At} at @param {Row | undefined} row @returns {At} */
function takePart(at, row) {
  const { part, line } = at.state;
  const entity = entityAt(at);
  const written = line.trim();
  switch (part) {
    case "type":
      return row?.value.is === "text" ? withEntity(at, withType(at.index, entity, row.value.text)) : at;
    case "country":
      return row?.value.is === "entity" ? withEntity(at, { country: row.value.id }) : at;
    case "members": {
      if (row?.value.is !== "entity") return closePart(at);
      const { id } = row.value;
      const { members } = entity;
      const next = members.includes(id) ? members.filter((one) => one !== id) : [...members, id];
      return change(withEntity(at, { members: next }), { part });
    }
    case "alias":
      return written ? withEntity(at, { aliases: [...entity.aliases, written] }) : closePart(at);
    default:
      return written ? withEntity(at, { label: written }) : closePart(at);
  }
}

/** @param {At} at @returns {At} */
function make(at) {
  const { entity, first } = at.state;
  if (!entity) return at;
  if (!entity.type) return say(toPart("type")(at), "choose its type");
  return take(at, first ? { is: "new", entity, at: first } : { is: "new", entity });
}

/** Take the words as they stand, without an entity. @param {At} at @returns {At} */
function takeAsWords(at) {
  const { first } = at.state;
  const text = first ? at.known.article.text.slice(...first) : entityAt(at).label;
  /** @type {Value} */
  const value = first ? { is: "words", text, at: /** @type {Span} */ (first) } : { is: "words", text };
  return take(at, value);
}

/** @param {At} at @returns {At} */
function toLine({ ...at }) {
  const { field, isAdding, isInferring, line } = at.state;
  return open(at, field ?? "", { isAdding, isInferring, line, isSelected: line !== "" });
}

/** @type {Binding[]} */
const COMMANDS = [
  { keys: ["Enter"], name: "make it", does: make },
  { keys: ["t"], name: "type", does: toPart("type") },
  { keys: ["c"], name: "country", does: toPart("country") },
  { keys: ["n"], name: "name", does: toPart("label", ({ label }) => label) },
  { keys: ["a"], name: "alias", does: toPart("alias") },
  { keys: ["l"], name: "local or corpus", does: (at) => withEntity(at, { isLocal: !entityAt(at).isLocal }) },
  { keys: ["m"], name: "members", does: toPart("members") },
  { keys: ["w"], name: "plain words, no entity", isHere: takesWords, does: takeAsWords },
  { keys: ["Backspace", "Escape"], name: "back", does: toLine },
];

/** Where a name is written, nothing is chosen. @type {Binding[]} */
const NAMES = [
  { keys: ["Enter"], name: "take what is written", does: (at) => takePart(at, undefined) },
  { keys: ["Backspace"], name: "back", when: isEmpty, does: closePart },
  { keys: ["Escape"], name: "leave", does: closePart },
];

/** @type {Binding[]} */
const PARTS = [
  {
    ...digits,
    does: (at, { name }) =>
      takePart(
        at,
        at.state.rows.find(({ digit }) => digit === Number(name)),
      ),
  },
  letters,
  ...arrows,
  { keys: ["Enter"], name: "take it", does: (at) => takePart(at, at.state.rows[at.state.marked]) },
  { keys: ["Backspace"], name: "back", when: isEmpty, does: closePart },
  { keys: ["Escape"], name: "leave", does: closePart },
];

/** @param {At} at @returns {Row[]} */
function rows(at) {
  const { part, line } = at.state;
  if (part === "type" || part === "country") return rowsOf(at.index, situationOf(at));
  if (part !== "members" || !line) return [];
  return rowsOf(at.index, { ...situationOf(at), place: "choosing", field: null }).filter(
    ({ value }) => value.is === "entity",
  );
}

/** @type {PlaceOfKeys} */
export const newEntity = {
  name: "New entity",
  writes: ({ part }) => part !== null,
  rows,
  bindings: ({ part }) => (part === null ? COMMANDS : part === "label" || part === "alias" ? NAMES : PARTS),
};
