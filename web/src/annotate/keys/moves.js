// From place to place: a field is opened, a value is taken, and the next field is asked for.

import { basedOnly, fieldOf, isFilled, newDraft, nextField, put, standsTwice, without } from "../draft/draft.js";
import { sentenceOf } from "../draft/stated.js";
import { wordsOfValue } from "../draft/words.js";

/** @import { Draft, Effect, Field, Place, Row, State, Value } from "../types.d.ts" */
/** @import { At } from "./types.d.ts" */

/** What belongs to one line, and is gone with it. @satisfies {Partial<State>} */
const FRESH = {
  line: "",
  marked: 0,
  hints: [],
  typed: "",
  first: null,
  entity: null,
  relation: null,
  part: null,
  isSelected: false,
};
/** What belongs to one opening of a field. @satisfies {Partial<State>} */
export const CLOSED = { ...FRESH, field: null, isAdding: false, isInferring: false, isBackwards: false };

/** @param {At} at @param {Partial<State>} changes @returns {At} */
export const change = (at, changes) => ({ ...at, state: { ...at.state, ...changes } });

/** @param {At} at @param {Effect} effect @returns {At} */
export const ask = (at, effect) => ({ ...at, effects: [...at.effects, effect] });

/** @param {At} at @param {string} text @param {{ [name: string]: unknown }} [values] @returns {At} */
export const say = (at, text, values) => ask(at, { does: "say", text: at.known.say(text, values) });

/** Return the draft that is written. @param {At} at @returns {Draft} */
export const draftAt = ({ state }) => state.draft ?? newDraft(state.sentence);

/** @param {At} at @param {Draft} draft @returns {At} */
export const withDraft = (at, draft) => change(at, { draft: { ...draft, proposedBy: null } });

/** @param {At} at @returns {At} */
export const toReading = (at) => change(at, { ...CLOSED, place: "reading", draft: null });

/** @param {At} at @returns {At} */
export const toStatement = (at) => change(at, { ...CLOSED, place: "statement" });

/** @param {At} at @returns {At} */
export const toInferred = (at) => change(at, { ...CLOSED, place: "inferred" });

/** List the fields that have no letter, or the commands of an open line that are signs. @param {At} at @returns {At} */
export const toMenu = (at) => change(at, { ...FRESH, place: "other fields" });

/** Return where a field is filled: nowhere, if its letter alone fills it. @param {Field | null} field @returns {Place | null} */
export function placeOf(field) {
  if (!field) return "choosing";
  if (field.takes.includes("relation")) return "relation";
  if (isSwitch(field)) return null;
  if (field.takes.includes("few") && field.values.length) return "few";
  return field.takes[0] === "entity" || field.takes[0] === "statement" ? "choosing" : "text";
}

/** Return whether a field has one value besides its default. @param {Field} field */
export const isSwitch = ({ takes, values }) => takes.includes("flag") || (takes.includes("few") && values.length === 1);

/**
 * Open a field, or switch it where it has one value.
 *
 * @param {At} at
 * @param {string} id
 * @param {Partial<State>} [how] What is added, inferred or already in the line.
 * @returns {At}
 */
export function open(at, id, how = {}) {
  const { known, state } = at;
  if (id === "basis") return change(at, { ...CLOSED, place: "basis", field: id, ...how });
  const field = fieldOf(known.vocabulary, id);
  const place = placeOf(field);
  if (field && place === null) return switched(at, field);
  const isKept = isFilled(draftAt(at), id) && !how.isAdding;
  return change(at, {
    ...CLOSED,
    draft: state.draft ?? newDraft(state.sentence),
    place: place ?? "choosing",
    field: id,
    marked: isKept ? -1 : 0,
    ...how,
  });
}

/** @param {At} at @param {Field} field @returns {At} */
function switched(at, field) {
  const draft = draftAt(at);
  const isOn = !isFilled(draft, field.id);
  const value = field.values[0] ?? "true";
  const next = isOn ? put(draft, field.id, [{ is: "text", text: value }]) : without(draft, field.id);
  const text = `${field.label}: ${at.known.say(isOn ? "yes" : "no")}`;
  return toStatement(ask(withDraft(at, next), { does: "tell", text }));
}

/** Go on to what is asked for next: the missing one of subject, relation and object, else the statement. @param {At} at @returns {At} */
export function goOn(at) {
  const next = nextField(draftAt(at), at.known.vocabulary);
  return next ? open(at, next) : toStatement(at);
}

/** Have it told what was put where. @param {At} at @param {string} field @param {Value[]} values @returns {At} */
function told(at, field, values) {
  const { say, vocabulary } = at.known;
  const words = values.map((value) => wordsOfValue(value, at.known)).join(` ${say("and")} `);
  return ask(at, { does: "tell", text: `${fieldOf(vocabulary, field)?.label ?? say(field)}: ${words}` });
}

/** Put a value into the field that is open, and go on. @param {At} at @param {Value} value @param {string} [basis] Why the coder concludes it. @returns {At} */
export const take = (at, value, basis) => takeAll(at, [value], basis);

/**
 * Put values into the field that is open, and go on.
 *
 * @param {At} at
 * @param {Value[]} values
 * @param {string} [basis] Why the coder concludes them.
 * @returns {At}
 */
export function takeAll(at, values, basis) {
  const { field } = at.state;
  return field ? filled(told(at, field, values), field, values, basis) : at;
}

/** @param {At} at @param {string} field @param {Value[]} values @param {string | undefined} basis @returns {At} */
function filled(at, field, values, basis) {
  const { line, filters, isAdding, isInferring, isBackwards } = at.state;
  const [value] = values;
  const draft = draftAt(at);
  if (field === "basis")
    return toStatement(withDraft(at, { ...draft, basis: value.is === "text" ? value.text : null }));
  if (isBackwards && value.is === "statement") {
    const backwards = [...draft.backwards, { field, statement: value.key }];
    return toStatement(withDraft(at, { ...draft, backwards }));
  }
  // A time that is given anew is stated, whatever its basis was before; other fields keep the mark that they have
  const isTime = standsTwice(fieldOf(at.known.vocabulary, field));
  const isConcluded = isInferring || basis !== undefined;
  const isInferred = isConcluded || (isTime && !isAdding ? false : undefined);
  const placed = put(draft, field, values, { isAdding, isInferred, isBeside: isConcluded && isTime });
  const after = isConcluded ? placed : basedOnly(placed);
  const next = withDraft(at, basis !== undefined && !after.basis ? { ...after, basis } : after);
  const kept = change(next, { filters: { ...filters, [field]: line } });
  if (isAdding && (field === "subject" || field === "object"))
    return change(kept, { ...FRESH, isAdding: false, place: "jointly" });
  return isInferring ? toInferred(kept) : goOn(kept);
}

/** Take a row of the list. @param {At} at @param {Row} row @returns {At} */
export const takeRow = (at, row) =>
  row.value.is === "new"
    ? change(at, { place: "new entity", entity: row.value.entity, first: row.value.at ?? null, part: null })
    : take(at, row.value, row.basis);

/** Leave the object out: there is nobody and nothing. @param {At} at @returns {At} */
export const leaveOut = (at) => goOn(withDraft(at, put(draftAt(at), at.state.field ?? "", [], {})));

/**
 * Take back the value that was set last and open its field, with what had been typed for it.
 *
 * @param {At} at
 * @returns {At}
 */
export function takeBack(at) {
  const draft = draftAt(at);
  const last = draft.slots.at(-1);
  if (!last) return toReading(at);
  const { field, values } = last;
  const isOneOfMany = values.length > 1;
  const slots = draft.slots.slice(0, -1);
  const next = { ...draft, slots: isOneOfMany ? [...slots, { ...last, values: values.slice(0, -1) }] : slots };
  const before = withDraft(at, next);
  if (placeOf(fieldOf(at.known.vocabulary, field)) === null) return toStatement(before);
  const line = at.state.filters[field] ?? "";
  return open(before, field, { line, isSelected: line !== "", isAdding: isOneOfMany, marked: 0 });
}

/**
 * Go back from an empty line: to the statement where the field was opened from there, else to the value chosen last.
 *
 * @param {At} at
 * @returns {At}
 */
export function back(at) {
  const { state, known } = at;
  if (state.isAdding) return goOn(at);
  if (state.isInferring) return toInferred(at);
  const isAsked = state.field === nextField(draftAt(at), known.vocabulary);
  return isAsked ? takeBack(at) : toStatement(at);
}

/** Leave a line: what is in it is cleared first. @param {At} at @returns {At} */
export function leave(at) {
  const { line, draft, isInferring } = at.state;
  if (line) return change(at, { line: "", marked: 0, isSelected: false });
  if (isInferring) return toInferred(at);
  return draft?.slots.length || draft?.basis ? toStatement(at) : toReading(at);
}

/** Go to a sentence. @param {At} at @param {number} sentence @returns {At} */
export function goTo(at, sentence) {
  const last = at.known.article.sentences.length - 1;
  const next = Math.max(0, Math.min(last, sentence));
  return change(at, { sentence: next, statement: next === at.state.sentence ? at.state.statement : null, hints: [] });
}

/** Open a statement to be changed. @param {At} at @param {Draft} draft @returns {At} */
export const write = (at, draft) =>
  toStatement(change(at, { draft, sentence: draft.sentence, statement: null, filters: {} }));

/** Mark a statement in the text. @param {At} at @param {string} key @returns {At} */
export function mark(at, key) {
  const stated = at.known.article.statements.find((one) => one.key === key);
  return stated ? change(goTo(at, sentenceOf(at.known.article, stated)), { statement: key }) : at;
}
