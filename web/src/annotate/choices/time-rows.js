// Times to choose from: those that the sentence tells, then the day of publication, those of earlier statements, and what publication bounds.

import { fold } from "../../search/fold.js";
import { isDay } from "../text/days.js";
import { longTime } from "../text/short-times.js";
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
export function timeRows(index, { field, line, sentence }) {
  const { article } = index.known;
  const typed = line.trim();
  const wanted = fold(typed);
  const long = longTime(typed, article.published);
  /** @type {Time[]} */
  const short = long ? [{ when: long, why: typed }] : [];
  const read = typed ? told(index, typed, [0, typed.length]).map((one) => ({ ...one, at: undefined })) : [];
  const span = article.sentences[sentence]?.span ?? [0, 0];
  const words = told(index, article.text, span);
  const others = [...words, ...dayOf(index), ...earlier(index, field ?? WHEN), ...bounded(index)];
  const times = [
    ...short,
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

/** Return the times that words tell; a year that is not stated is as publication, or as an earlier statement, has it. @param {Index} index @param {string} text @param {Span} span @returns {Time[]} */
function told({ known: { article, say }, statements, wording }, text, span) {
  const dated = isDay(article.published) ? null : [...statements.values()].find((one) => firstOf(one)?.match(/^\d{4}/));
  const year = dated ? firstOf(dated)?.slice(0, 4) : null;
  const before = [...statements.values()].reverse().find((one) => isDay(firstOf(one)));
  const from = before ? firstOf(before) : null;
  return timesIn(text, span, wording, article.published, from).flatMap(({ span: at, stated, concluded }) => {
    const words = `“${text.slice(...at)}”`;
    const values = { words, day: article.published, statement: before?.id ?? "" };
    /** @type {Time[]} */
    const those = concluded.map(({ when, how }) => ({ when, why: words, basis: say(`time_${how}`, values), at }));
    if (dated && year && stated?.includes("XXXX"))
      those.push({
        when: stated.replaceAll("XXXX", year),
        why: words,
        basis: say("time_year", { statement: dated.id }),
        at,
      });
    return stated ? [{ when: stated, why: words, at }, ...those] : those;
  });
}

/** Return the first day, month or year that a statement's time names. @param {Stated} stated */
function firstOf({ slots }) {
  const texts = slots.flatMap(({ field, values: [value] }) =>
    field === WHEN && value?.is === "text" ? value.text : [],
  );
  return texts.map((text) => FIRST.exec(text)?.[0]).find((first) => first !== undefined) ?? null;
}

/** Return the times of earlier statements, the last first, those that are stated there after those that are concluded. @param {Index} index @param {string} field @returns {Time[]} */
function earlier({ known: { say }, statements }, field) {
  const all = [...statements.values()].reverse().flatMap((one) =>
    one.slots.flatMap(({ field: own, values: [value], isInferred }) => {
      if (own !== field || value?.is !== "text") return [];
      const why = say("as for", { statement: one.id });
      return [isInferred ? { when: value.text, why, basis: basisOf(one, why) } : { when: value.text, why }];
    }),
  );
  return [...all.filter(({ basis }) => basis), ...all.filter(({ basis }) => !basis)];
}

/** What is held as another statement is, is held as that one's is. @param {{ basis: string | null }} stated @param {string} why */
export const basisOf = ({ basis }, why) =>
  basis?.startsWith(why.replace(/#.*/, "#")) && basis.length < why.length + 3 ? basis : why;

/** Return what follows from the day of publication, and from the last statement that has a time. @param {Index} index @returns {Time[]} */
function bounded({ known: { article, say }, statements }) {
  const day = article.published;
  if (!isDay(day)) return [];
  /** @type {Time[]} */
  const times = [];
  const before = [...statements.values()].reverse().find((one) => firstOf(one));
  const first = before ? firstOf(before) : null;
  if (before && first && first < day) {
    const why = say("time_since", { statement: before.id, day });
    times.push({ when: `[${first}..${day}]`, why, basis: why });
  }
  times.push(ofDay(say, "time_until", `[..${day}]`, day));
  return times;
}

/** Return the day of publication. @param {Index} index @returns {Time[]} */
const dayOf = ({ known: { article, say } }) =>
  isDay(article.published) ? [ofDay(say, "time_day", article.published, article.published)] : [];

/** @param {Index["known"]["say"]} say @param {string} key @param {string} when @param {string} day @returns {Time} */
const ofDay = (say, key, when, day) => ({ when, why: say(key, { day }), basis: say(key, { day }) });
