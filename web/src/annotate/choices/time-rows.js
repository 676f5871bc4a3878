// Times to choose from: those that the sentence tells, then those of earlier statements, then what publication bounds.

import { fold } from "../../search/fold.js";
import { isDay } from "../text/days.js";
import { timesIn } from "../text/times.js";

/** @import { Row, Situation, Span, Stated } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** A time, why it is here, and the basis for it where it is concluded. @typedef {{ when: string, why: string, basis?: string, at?: Span }} Time */

/** The model's own field of the time of what is claimed. */
const WHEN = "when";
/** A time within an EDTF text: the first is the earliest. */
const FIRST = /\d{4}(?:-\d\d){0,2}/;

/**
 * Return the times to choose from; what is typed is read as a time, and filters them.
 *
 * @param {Index} index
 * @param {Situation} situation
 * @returns {Row[]}
 */
export function timeRows(index, { field, line, sentence, last }) {
  const { article } = index.known;
  const typed = line.trim();
  const wanted = fold(typed);
  const read = typed ? told(index, typed, [0, typed.length]).map((one) => ({ ...one, at: undefined })) : [];
  const span = article.sentences[sentence]?.span ?? [0, 0];
  const others = [...told(index, article.text, span), ...earlier(index, field ?? WHEN), ...bounded(index, last)];
  const times = [
    ...read,
    ...others.filter(({ when, why }) => fold(when).includes(wanted) || fold(why).includes(wanted)),
  ];
  /** @type {Map<string, Time>} */
  const each = new Map();
  for (const time of times)
    if (!each.has(`${time.when}${time.basis ? "i" : ""}`)) each.set(`${time.when}${time.basis ? "i" : ""}`, time);
  return [...each.values()].map(({ when, why, basis, at }) => ({
    value: at ? { is: "text", text: when, at } : { is: "text", text: when },
    label: when,
    lang: null,
    why,
    digit: null,
    ...(basis ? { basis } : {}),
  }));
}

/** Return the times that words tell. @param {Index} index @param {string} text @param {Span} span @returns {Time[]} */
function told({ known: { article, say }, wording }, text, span) {
  return timesIn(text, span, wording, article.published).flatMap(({ span: at, stated, concluded }) => {
    const words = `“${text.slice(...at)}”`;
    const values = { words, day: article.published };
    const those = concluded.map(({ when, how }) => ({ when, why: words, basis: say(`time_${how}`, values), at }));
    return stated ? [{ when: stated, why: words, at }, ...those] : those;
  });
}

/** Return the times of earlier statements, the last first. @param {Index} index @param {string} field @returns {Time[]} */
function earlier({ known: { say }, statements }, field) {
  return [...statements.values()].reverse().flatMap((one) =>
    one.slots.flatMap((slot) => {
      const [value] = slot.values;
      if (slot.field !== field || value?.is !== "text") return [];
      const why = say("as for", { statement: one.id });
      return [slot.isInferred ? { when: value.text, why, basis: basisOf(one, why) } : { when: value.text, why }];
    }),
  );
}

/** What is held as another statement is, is held as that one's is. @param {Stated} stated @param {string} why */
const basisOf = ({ basis }, why) =>
  basis?.startsWith(why.replace(/#.*/, "#")) && basis.length < why.length + 3 ? basis : why;

/** Return what follows from publication alone, and from the statement before. @param {Index} index @param {string | null} last @returns {Time[]} */
function bounded({ known: { article, say }, statements }, last) {
  const day = article.published;
  if (!isDay(day)) return [];
  /** @type {Time[]} */
  const times = [];
  const before = last ? statements.get(last) : [...statements.values()].at(-1);
  const value = before?.slots.find((slot) => slot.field === WHEN)?.values[0];
  const first = value?.is === "text" ? FIRST.exec(value.text)?.[0] : null;
  if (before && first && first < day) {
    const why = say("time_since", { statement: before.id, day });
    times.push({ when: `[${first}..${day}]`, why, basis: why });
  }
  for (const [when, key] of [
    [day, "time_day"],
    [`[..${day}]`, "time_until"],
  ])
    times.push({ when, why: say(key, { day }), basis: say(key, { day }) });
  return times;
}
