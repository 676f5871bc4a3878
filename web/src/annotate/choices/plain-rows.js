// Rows of what is no entity and no relation: words of few, numbers, times, notes, bases, fields.

import { fold } from "../../search/fold.js";
import { wordsOf } from "../text/words.js";
import { entityRows } from "./entity-rows.js";
import { relationOf } from "./fitting.js";
import { namedIn } from "./named.js";
import { DIGITS } from "./relation-rows.js";
import { amountsIn, shownBy } from "./shown.js";
import { basisOf, timeRows } from "./time-rows.js";

/** @import { Row, Situation, Span } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** @param {string} text @param {string} label @param {string} why @param {number} k @returns {Row} */
const rowOf = (text, label, why, k) => ({
  value: { is: "text", text },
  label,
  lang: null,
  why,
  digit: k < DIGITS ? k + 1 : null,
});

/**
 * What may be proposed for a number, a time or words: what the sentence has of them.
 *
 * @param {Index} index
 * @param {Situation} situation
 * @returns {Row[]}
 */
export function textRows(index, situation) {
  const field = index.fields.get(situation.field ?? "");
  if (!field) return [];
  if (field.takes.includes("time")) return timeRows(index, situation);
  const { text, sentences } = index.known.article;
  const span = sentences[situation.sentence]?.span ?? [0, 0];
  /** @type {{ text: string, at: Span }[]} */
  const found = [];
  const numbers = amountsIn(index, span);
  if (field.takes.includes("number")) found.push(...numbers.map(({ value, span: at }) => ({ text: value, at })));
  if (field.takes.includes("text")) {
    const words = field.takes.includes("number") ? numbers.map((one) => phraseFrom(index, one.span, span)) : [];
    for (const at of [...words, ...shownBy(index, field, span)]) found.push({ text: text.slice(...at), at });
  }
  const wanted = fold(situation.line);
  const each = new Map(found.filter((one) => fold(one.text).startsWith(wanted)).map((one) => [one.text, one]));
  /** @type {Row[]} */
  const rows = [...each.values()].map((one) => ({
    value: { is: "text", ...one },
    label: one.text,
    lang: null,
    why: one.text === text.slice(...one.at) ? "" : `“${text.slice(...one.at)}”`,
    digit: null,
  }));
  return field.takes.includes("entity") ? [...rows, ...namedRows(index, situation)] : rows;
}

/** Return the entities that the sentence names, without digits: where numbers are written these are text. @param {Index} index @param {Situation} situation @returns {Row[]} */
function namedRows(index, situation) {
  const here = new Set(namedIn(index, situation.sentence).map(({ id }) => id));
  return entityRows(index, { ...situation, place: "choosing" })
    .filter(({ value }) => value.is === "entity" && here.has(value.id))
    .map((row) => ({ ...row, digit: null }));
}

/** How many words of a phrase follow its number at most. */
const LONGEST_PHRASE = 5;

/** Return a number with the words after it, up to what stops or begins a clause. @param {Index} index @param {Span} number @param {Span} span @returns {Span} */
function phraseFrom({ known, lang, wording }, [from, to], [, end]) {
  const { text } = known.article;
  const stops = new Set([
    ...(wording?.openers ?? []),
    ...(wording?.joiners ?? []),
    ...(wording?.prepositions ?? []).slice(1),
  ]);
  let last = to;
  for (const [start, stop] of wordsOf(text, [to, end], lang).slice(0, LONGEST_PHRASE)) {
    if (!/^\s+$/.test(text.slice(last, start)) || stops.has(text.slice(start, stop).toLowerCase())) break;
    last = stop;
  }
  return [from, last];
}

/** What other statements of this article are based on, each once, the last first: "as for #s02". @param {Index} index @param {Situation} situation @returns {Row[]} */
export function basisRows(index, { line, draft }) {
  const wanted = fold(line);
  const { say } = index.known;
  /** @type {Map<string, string>} */
  const each = new Map();
  for (const { id, basis } of [...index.statements.values()].reverse())
    if (basis && id !== draft.id && !each.has(basis))
      each.set(basis, basisOf({ basis }, say("as for", { statement: id })));
  return [...each]
    .filter(([basis, text]) => fold(`${text} ${basis}`).includes(wanted))
    .map(([basis, text], k) => rowOf(text, text, basis === text ? "" : basis, k));
}

/** @param {Index} index @param {Situation} situation @returns {Row[]} */
export function fewRows(index, { field }) {
  const found = index.fields.get(field ?? "");
  return (found?.values ?? []).map((value, k) => rowOf(value, value, "", k));
}

/** The other fields: the relation's own roles first. @param {Index} index @param {Situation} situation @returns {Row[]} */
export function otherFieldRows(index, { line, draft }) {
  const wanted = fold(line);
  const own = relationOf(index, draft)?.roles ?? [];
  const all = index.known.vocabulary.fields.filter(
    ({ id, everywhere, isRole, label }) =>
      !ENDS.includes(id) && (!isRole || everywhere || own.includes(id)) && ` ${fold(label)}`.includes(` ${wanted}`),
  );
  const rank = (/** @type {string} */ id, /** @type {string | null} */ letter) =>
    own.includes(id) ? 0 : letter === null ? 1 : 2;
  return all
    .map((field) => ({ field, rank: rank(field.id, field.letter) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ field }, k) => rowOf(field.id, field.label, "", k));
}

const ENDS = ["subject", "relation", "object"];
