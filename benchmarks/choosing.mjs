// What the annotator offers, against what coders chose: statements are gone through in the order of their files, and all
// lists are made as the page makes them. Reads what is known of each article from standard input, prints a table of shares.

import { readFileSync } from "node:fs";
import { entityFrom } from "../web/src/annotate/choices/entity-from.js";
import { makeIndex } from "../web/src/annotate/choices/index.js";
import { rowsOf } from "../web/src/annotate/choices/rows.js";
import { fieldsShown } from "../web/src/annotate/choices/shown.js";

const UP_TO = [1, 3, 5, 9];
const TEXTS = ["when", "due", "quantity", "degree"];
const articles = JSON.parse(readFileSync(0, "utf8"));
const say = (key, values) => `${key} ${JSON.stringify(values ?? "")}`;
const places = new Map();
const note = (map, name, value) => map.set(name, [...(map.get(name) ?? []), value]);

/** Return the value that stands first in a field. */
const valueIn = (stated, field) => stated.slots.find((slot) => slot.field === field)?.values[0];
const nameOf = (value) => value.id ?? value.key ?? value.text;

/** Return a vocabulary without the uses of an article's own statements. */
function withoutUses({ vocabulary, article }) {
  const relations = structuredClone(vocabulary.relations);
  for (const stated of article.statements) relations[valueIn(stated, "relation").id].uses--;
  return { ...vocabulary, relations };
}

/** Note at which place in the lists each value stands that a coder chose. */
function replay(given, order, prefix) {
  const vocabulary = withoutUses(given);
  const { article, entities } = given;
  for (const [k, stated] of article.statements.entries()) {
    const sentence = sentenceOf(article, stated);
    if (sentence < 0) continue;
    const before = article.statements.slice(0, k);
    const index = makeIndex({ vocabulary, entities, article: { ...article, statements: before }, say });
    const recent = before.toReversed().flatMap(({ slots }) => slots.flatMap(({ values }) => values.flatMap((one) => one.id ?? [])));
    const draft = { id: null, sentence, slots: [], basis: null, quote: null, backwards: [], proposedBy: null };
    const situation = { line: "", draft, sentence, recent, last: before.at(-1)?.key ?? null };
    for (const slot of [...order.flatMap((field) => stated.slots.filter((one) => one.field === field))]) {
      const [value] = slot.values;
      const isText = TEXTS.includes(slot.field);
      const place = slot.field === "relation" ? "relation" : isText ? "text" : "choosing";
      const rows = rowsOf(index, { ...situation, place, field: slot.field });
      const at = rows.findIndex(
        (row) =>
          row.value.is === value.is &&
          nameOf(row.value) === nameOf(value) &&
          (!isText || Boolean(row.basis) === slot.isInferred),
      );
      const reached = at < 0 ? Infinity : isText ? at + 1 : (rows[at].digit ?? Infinity);
      const what = value.is === "statement" ? "statements as ends" : slot.field + (slot.isInferred ? ", inferred" : "");
      if (["entity", "relation", "statement", "text"].includes(value.is)) note(places, prefix + what, reached);
      draft.slots.push(slot);
    }
  }
}

/** Return the number of the sentence in which a statement's words begin. */
const sentenceOf = ({ sentences }, { spans }) =>
  sentences.findIndex(({ span }) => spans[0][0] >= span[0] - 3 && spans[0][0] < span[1]);

/** Note which fields words show, and which the statements of the sentence have. */
function showing({ article, entities, vocabulary }, shown) {
  const index = makeIndex({ vocabulary, entities, article, say });
  for (const [k] of article.sentences.entries()) {
    const own = article.statements.filter((one) => sentenceOf(article, one) === k);
    const has = new Set(own.flatMap(({ slots }) => slots.filter((one) => !one.isInferred).map(({ field }) => field)));
    const seen = new Set(fieldsShown(index, k, null).map(({ field }) => field));
    for (const { id } of vocabulary.fields.filter(({ cues }) => Object.keys(cues).length))
      note(shown, id, [seen.has(id), has.has(id)]);
  }
}

/** Note whether the type of an entity follows from the words that name it first, where no other but countries is known. */
function naming({ article, entities, vocabulary }, named) {
  const { text } = article;
  const country = vocabulary.wording[article.lang].types.find(({ words }) => words.includes("country"))?.type;
  const index = makeIndex({ vocabulary, entities: entities.filter(({ type }) => type === country), article, say });
  const lower = text.toLowerCase();
  for (const { names, type } of entities) {
    const spans = names
      .toSorted((one, other) => other.length - one.length)
      .map((name) => [lower.indexOf(name.toLowerCase()), name.length])
      .filter(([at]) => at === 0 || (at > 0 && !/\p{L}/u.test(text[at - 1])));
    if (!spans.length) continue;
    const [[at, length]] = spans;
    note(named, article.lang, entityFrom(index, [at, at + length]).type === type);
  }
}

const share = (all, isIn) => `${Math.round((100 * all.filter(isIn).length) / (all.length || 1))} %`.padStart(6);
for (const given of articles) {
  replay(given, ["subject", "relation", "object", "according_to", "to", ...TEXTS], "");
  replay(given, ["subject", "object", "relation"], "after both ends: ");
}
console.log(`${"what is chosen".padEnd(34)}     n ${UP_TO.map((most) => `≤ ${most}`.padStart(6)).join("")}`);
for (const [what, all] of places)
  if (!what.startsWith("after") || what.endsWith("relation"))
    console.log(what.padEnd(34), `${all.length}`.padStart(5), UP_TO.map((most) => share(all, (one) => one <= most)).join(""));
const shown = new Map();
for (const given of articles) showing(given, shown);
console.log(`\n${"field shown by words".padEnd(34)}     n  right found`);
for (const [field, all] of shown) {
  const stands = all.filter(([, has]) => has);
  if (stands.length > 1)
    console.log(
      field.padEnd(34),
      `${stands.length}`.padStart(5),
      share(all.filter(([seen]) => seen), ([, has]) => has) + share(stands, ([seen]) => seen),
    );
}
const named = new Map();
for (const given of articles) naming(given, named);
console.log(`\n${"type of a new entity".padEnd(34)}     n  right`);
for (const [lang, all] of named) console.log(lang.padEnd(34), `${all.length}`.padStart(5), share(all, Boolean));
