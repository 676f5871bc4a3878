// The second article as the annotator is given it, with few relations and entities, and hands that press keys.

import { readFileSync } from "node:fs";
import { makeIndex } from "../../src/annotate/choices/index.js";
import { begin } from "../../src/annotate/keys/begin.js";
import { keyWriting } from "../../src/annotate/keys/layout.js";
import { press } from "../../src/annotate/keys/press.js";
import {
  entity as plainEntity,
  field as plainField,
  relation as plainRelation,
  stated as plainStated,
  wording,
} from "./annotating.js";

/** @import { Article, Effect, Elsewhere, Entity, Field, Known, Relation, Saving, Sentence, Slot, Span, Stated, Value } from "../../src/annotate/types.d.ts" */

const FILE = new URL("../../../data/articles/confrontation-spiral.md", import.meta.url);
const TEXT = readFileSync(FILE, "utf8").split("---\n")[2].trim();

/** Words of sentences of the article by which tests name them. */
export const NATO = "integration with NATO";
export const INSTANCE = "For instance";

/** What the finder puts forward for sentences that tests speak of. @type {{ [words: string]: string[] }} */
const RANKED = {
  [NATO]: ["integrates_with", "presupposes"],
  [INSTANCE]: ["participates_in", "conducts", "criticizes"],
};

/** @returns {Sentence[]} */
function sentencesOf() {
  const [title] = TEXT.split("\n");
  /** @type {Sentence[]} */
  const sentences = [];
  let paragraph = 0;
  for (const { 0: sentence, index } of TEXT.matchAll(/[^\n.]+(\.|$)/gm)) {
    const start = index + (sentence.length - sentence.trimStart().length);
    const isTitle = index === 0;
    if (!isTitle && TEXT.slice(0, index).endsWith("\n")) paragraph++;
    const ranked = Object.entries(RANKED).find(([words]) => sentence.includes(words))?.[1] ?? [];
    const relations = ranked.map((relation, k) => ({ relation, score: 1 - k / 10, why: "cue" }));
    const from = isTitle ? 2 : start;
    sentences.push({ span: [from, index + sentence.length], isTitle, paragraph, relations, nothing: null });
  }
  if (!title.startsWith("# ")) throw new Error("the article has no title");
  return sentences;
}

/** @param {string} id @param {Partial<Relation>} [more] @returns {Relation} */
const relation = (id, more) =>
  plainRelation(id, id.replaceAll("_", " "), {
    subject: ["Actor", "Statement"],
    object: ["Actor", "Event", "Statement"],
    ...more,
  });

const RELATIONS = [
  relation("integrates_with", { sign: "cooperation" }),
  relation("participates_in"),
  relation("conducts"),
  relation("criticizes", { sign: "conflict" }),
  relation("presupposes"),
  relation("causes", { roles: ["rank"] }),
  relation("has_quality", { words: true }),
  relation("demonstrates", { needsObject: "optional" }),
  relation("resigns", { needsObject: "none" }),
];

/** @param {string} id @param {Field["takes"]} takes @param {Partial<Field>} [more] @returns {Field} */
const field = (id, takes, more) =>
  plainField(id, { takes, isRole: false, everywhere: false, isInferable: false, ...more });

/** @param {string} id @param {Field["takes"]} takes @param {string | null} letter @param {Partial<Field>} [more] */
const role = (id, takes, letter, more) =>
  field(id, takes, { isMany: true, isRole: true, everywhere: true, isInferable: true, letter, ...more });

/** Letters are those of the grammar's fifth rule. */
const FIELDS = [
  field("subject", ["entity", "statement"], { isMany: true, isInferable: true, letter: "s" }),
  field("relation", ["relation"], { letter: "r" }),
  field("object", ["entity", "statement"], { isMany: true, isInferable: true, letter: "o" }),
  field("according_to", ["entity"], { isInferable: true, letter: "a" }),
  field("author_stance", ["few"], { label: "author's stance", values: ["endorses", "doubts", "rejects"], letter: "h" }),
  field("certainty", ["few"], { values: ["probable", "possible", "unknown"], letter: "c" }),
  field("polarity", ["few"], { label: "denied", values: ["denied"], letter: "d" }),
  field("mode", ["few"], { values: ["attempted", "intended", "forecast", "hypothetical"], letter: "m" }),
  field("ended", ["flag"], { letter: "e" }),
  field("degree", ["text"], { letter: "g" }),
  field("when", ["time"], { isInferable: true, letter: "w" }),
  field("act", ["statement"]),
  field("sums_up", ["statement"], { label: "sums up", isMany: true }),
  field("alternative_to", ["statement"], { label: "alternative to", isMany: true }),
  field("note", ["text"]),
  role("to", ["entity"], "t"),
  role("about", ["entity", "statement"], "b", { words: true }),
  role("at", ["entity"], null, { words: true }),
  role("quantity", ["number", "text"], "u"),
  role("by_means_of", ["entity", "statement", "text"], "y", { label: "by means of" }),
  role("unless", ["entity", "statement", "text"], "l"),
  role("provided", ["entity", "statement", "text"], "p"),
  role("in_exchange_for", ["entity", "statement"], "x", { label: "in exchange for" }),
  role("after", ["statement", "entity", "time"], "f"),
  role("killed", ["number", "text", "entity"], null, { words: true }),
  role("rank", ["few"], null, { everywhere: false, values: ["root", "primary", "secondary", "minor"] }),
];

/** @param {string} id @param {string} label @param {string} type @param {string[]} [aliases] @returns {Entity} */
const entity = (id, label, type, aliases = []) => plainEntity(id, [label, ...aliases], { type, uses: 1 });

const ENTITIES = [
  entity("ukraine", "Ukraine", "Country"),
  entity("russia", "Russia", "Country"),
  entity("belarus", "Belarus", "Country"),
  entity("nato", "NATO", "Alliance", ["the Alliance"]),
  entity("ukrainian-military-leadership", "Ukrainian military leadership", "Leadership"),
  entity("russian-servicemen", "Russian servicemen", "Troops"),
  entity("west-2017", "West-2017", "Exercise"),
  entity("brigade-52", "Brigade 52", "Troops"),
  entity("brest", "Brest", "City"),
];

/** @param {string} id @param {string[]} broader @param {boolean} [isAbstract] */
const type = (id, broader, isAbstract = false) => ({
  id,
  label: id,
  definition: "",
  broader,
  isAbstract,
  isActor: broader.includes("Actor"),
});
const TYPES = [
  type("Actor", [], true),
  type("Event", [], true),
  ...["Country", "Alliance", "Leadership", "Troops"].map((one) => type(one, ["Actor"])),
  type("Exercise", ["Event"]),
  type("City", []),
];

/** @param {string} field @param {Value[]} values @param {Partial<Slot>} [more] @returns {Slot} */
export const slot = (field, values, more) => ({ field, values, each: false, isInferred: false, ...more });
/** @param {string} id @returns {Value} */
export const ofEntity = (id) => ({ is: "entity", id });

/** Return a statement of the files, quoted from words of the article. @param {string} id @param {string} words @param {Slot[]} slots @param {Partial<Stated>} [more] @returns {Stated} */
export function stated(id, words, slots, more) {
  const start = TEXT.indexOf(words);
  /** @type {Span[]} */
  const spans = [[start, start + words.length]];
  const own = { coder: "editors", article: "confrontation-spiral", slots, spans };
  return plainStated(`editors/confrontation-spiral#${id}`, { ...own, ...more });
}

/** Return the values of a field, without the words that they were chosen by. @param {Slot[]} slots @param {string} field */
export const valuesOf = (slots, field) =>
  slots
    .find((one) => one.field === field)
    ?.values.map((value) => {
      const bare = { ...value };
      if ("at" in bare) delete bare.at;
      return bare;
    });

/** Somebody who presses keys on the article, and the files in which statements are kept. */
export class Hands {
  /** @param {string} words Of the sentence. @param {Stated[]} [statements] @param {Elsewhere[]} [elsewhere] */
  constructor(words, statements = [], elsewhere = []) {
    /** @type {Article} */
    const article = {
      id: "confrontation-spiral",
      title: "",
      lang: "en",
      published: "2017-10-02",
      publisher: "",
      textGoesTo: null,
      round: null,
      text: TEXT,
      sentences: sentencesOf(),
      statements,
      coder: "editors",
      revision: "1",
      print: "1",
    };
    /** @type {Known} */
    this.known = {
      vocabulary: {
        types: Object.fromEntries(TYPES.map((one) => [one.id, one])),
        relations: Object.fromEntries(RELATIONS.map((one) => [one.id, one])),
        fields: FIELDS,
        wording: { en: wording({ types: [{ type: "Exercise", where: "any", words: ["drill"] }] }) },
      },
      entities: ENTITIES,
      article,
      elsewhere,
      say: (key) => key,
    };
    this.index = makeIndex(this.known);
    const sentence = article.sentences.findIndex(({ span }) => TEXT.slice(...span).includes(words));
    this.state = begin(this.known, sentence);
    /** @type {Effect[]} */
    this.effects = [];
    /** What was only spoken. @type {string[]} */
    this.told = [];
    this.count = 0;
  }

  /** What is written at the moment. */
  get draft() {
    if (!this.state.draft) throw new Error("no statement is being written");
    return this.state.draft;
  }

  /** The saving that was asked for last. @returns {Saving} */
  get saving() {
    const effect = this.effects.filter(({ does }) => does === "save").at(-1);
    if (effect?.does !== "save") throw new Error("nothing was saved");
    return effect.saving;
  }

  /** The quote that was saved last, in words. */
  get quoted() {
    return this.saving.quote.map((span) => TEXT.slice(...span));
  }

  /** Press keys, which are written as on the key bar with spaces between. @param {string} keys */
  press(keys) {
    for (const shown of keys.split(" ")) {
      this.count++;
      const { state, effects } = press(this.state, keyShown(shown), this.known, this.index);
      this.state = state;
      for (const effect of effects)
        if (effect.does === "tell") this.told.push(effect.text);
        else this.effects.push(effect);
    }
    return this;
  }

  /** Press the letters that stand on a word. @param {string} word */
  pressWord(word) {
    const hint = this.state.hints.find(({ span }) => span && TEXT.slice(...span) === word);
    if (!hint) throw new Error(`no letters stand on ${word}`);
    return this.press([...hint.letters].join(" "));
  }

  /** Press the digit of a row. @param {string} label */
  pressRow(label) {
    const row = this.state.rows.find((one) => one.label === label);
    if (!row?.digit) throw new Error(`no digit takes ${label}`);
    return this.press(`${row.digit}`);
  }
}

/** @type {{ [shown: string]: string }} */
const SHOWN = { "⏎": "Enter", "⌫": "Backspace", Esc: "Escape", Del: "Delete", "␣": " ", "⇥": "Tab", "↓": "ArrowDown" };

/** @param {string} shown */
function keyShown(shown) {
  if (shown === "⇤") return { name: "Tab", isShift: true };
  return SHOWN[shown] ? { name: SHOWN[shown], isShift: false } : keyWriting(shown);
}
