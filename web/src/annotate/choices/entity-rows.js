// The entities, statements and words to choose from: those named in the sentence keep their digits.

import { fold } from "../../search/fold.js";
import { rankOfName } from "../../search/names.js";
import { countriesOf } from "./countries.js";
import { entityTyped } from "./entity-from.js";
import { likeTyped } from "./filter.js";
import { isAmong, relationOf, takesStatement, takesWords, typesFor } from "./fitting.js";
import { toldIn } from "./index.js";
import { namedIn } from "./named.js";
import { DIGITS, MOST_ROWS } from "./relation-rows.js";

/** @import { Elsewhere, Entity, Field, Row, Situation, Span, Stated, Value } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** The digit of the statement that was saved last. */
const LAST = 9;

/**
 * @param {Index} index
 * @param {Situation} situation
 * @returns {Row[]}
 */
export function entityRows(index, situation) {
  const field = index.fields.get(situation.field ?? "") ?? null;
  if (!situation.line) return offered(index, situation, field);
  if (situation.line.startsWith("#")) return statementRows(index, situation.line.slice(1));
  return filtered(index, situation, field);
}

/** @param {Entity} entity @param {string} why @param {number | null} digit @param {Span} [at] @returns {Row} */
const rowOf = (entity, why, digit, at) => ({
  value: at ? { is: "entity", id: entity.id, at } : { is: "entity", id: entity.id },
  label: entity.label,
  lang: entity.lang,
  why,
  digit,
});

/**
 * What is offered before anything is typed: what the sentence names, statements beside it, what was used last, the rest.
 *
 * @param {Index} index
 * @param {Situation} situation
 * @param {Field | null} field
 * @returns {Row[]}
 */
function offered(index, { draft, sentence, recent, last }, field) {
  const { say } = index.known;
  const here = namedIn(index, sentence);
  const takes = field !== null && takesStatement(index, field, draft);
  const stated = takes && last ? index.statements.get(last) : null;
  const most = stated ? LAST - 1 : LAST;
  const rows = here.map(({ id, span }, k) =>
    rowOf(/** @type {Entity} */ (index.entities.get(id)), say("named here"), k < LAST - 1 ? k + 1 : null, span),
  );
  const digit = () => (rows.length < most ? rows.length + 1 : null);
  if (takes && relationOf(index, draft))
    for (const one of nearby(index, sentence, last)) rows.push(rowOfStatement(say, one, digit(), say("stated here")));
  const types = typesFor(index, field, draft);
  for (const [entity, why] of others(index, new Set(here.map(({ id }) => id)), recent, types))
    rows.push(rowOf(entity, why && say(why), digit()));
  if (stated) rows.splice(Math.min(rows.length, LAST - 1), 0, rowOfStatement(say, stated, LAST, say("saved last")));
  return withUnfit(index, rows, types);
}

/** Return rows in which entities of other types than a field takes say so. @param {Index} index @param {Row[]} rows @param {string[] | null} types @returns {Row[]} */
function withUnfit(index, rows, types) {
  const isFit = fitsOnce(index, types);
  const { say, vocabulary } = index.known;
  return rows.map((row) => {
    const type = row.value.is === "entity" ? index.entities.get(row.value.id)?.type : undefined;
    if (!type || isFit(type)) return row;
    return { ...row, why: say("does not fit", { type: vocabulary.types[type]?.label ?? type }) };
  });
}

/** How many statements are offered besides the one saved last. */
const MOST_NEARBY = 3;

/** Return the statements of a sentence and of the one before, the last first, without the one saved last. @param {Index} index @param {number} sentence @param {string | null} last @returns {Stated[]} */
function nearby({ known: { article } }, sentence, last) {
  const from = article.sentences[Math.max(0, sentence - 1)]?.span[0] ?? 0;
  const to = article.sentences[sentence]?.span[1] ?? 0;
  return article.statements
    .filter(({ key, spans: [span] }) => key !== last && span && span[0] >= from && span[1] <= to)
    .reverse()
    .slice(0, MOST_NEARBY);
}

/** Return what tells whether a type is among some, each asked for once. @param {Index} index @param {string[] | null} types */
function fitsOnce({ known: { vocabulary } }, types) {
  /** @type {Map<string, boolean>} */
  const known = new Map();
  return (/** @type {string} */ type) => {
    const before = known.get(type);
    if (before !== undefined) return before;
    const fits = !types || isAmong(vocabulary, type, types);
    known.set(type, fits);
    return fits;
  };
}

/**
 * Return entities that are not named: those used last, then those used most, each time what fits first.
 *
 * @param {Index} index
 * @param {Set<string>} ids Those that are named.
 * @param {string[]} recent
 * @param {string[] | null} types
 * @returns {[Entity, string][]}
 */
function others(index, ids, recent, types) {
  const isTypeFit = fitsOnce(index, types);
  const isFit = (/** @type {Entity} */ one) => isTypeFit(one.type);
  const used = [...new Set(recent)].flatMap((id) => (ids.has(id) ? [] : (index.entities.get(id) ?? [])));
  const known = new Set([...ids, ...recent]);
  /** @type {Entity[][]} */
  const [fitting, unfit] = [[], []];
  for (const { entity } of index.byUse) {
    if (fitting.length >= MOST_ROWS) break;
    if (known.has(entity.id) || !isOfArticle(index, entity)) continue;
    if (isFit(entity)) fitting.push(entity);
    else if (unfit.length < MOST_ROWS) unfit.push(entity);
  }
  /** @type {(entities: Entity[], why: string) => [Entity, string][]} */
  const because = (entities, why) => entities.map((one) => [one, why]);
  return [
    ...because(used.filter(isFit), "recent"),
    ...because(fitting, ""),
    ...because(
      used.filter((one) => !isFit(one)),
      "recent",
    ),
    ...because(unfit, ""),
  ].slice(0, MOST_ROWS);
}

/** Local entities of other files cannot be used here. @param {Index} index @param {Entity} entity */
const isOfArticle = ({ known: { article } }, entity) =>
  entity.local === null || entity.local === `${article.coder}/${article.id}`;

/** @param {Index["known"]["say"]} say @param {Elsewhere} stated @param {number | null} digit @param {string} why @returns {Row} */
function rowOfStatement(say, { key, id, words, isDenied }, digit, why) {
  const told = [words.subject, words.relation, words.object].filter(Boolean).join(" – ");
  const label = `#${id} ${isDenied ? `${say("not")} ` : ""}${told}`;
  const by = words.by && say("according_to", { name: words.by });
  return { value: { is: "statement", key }, label, lang: null, why: [by, why].filter(Boolean).join(" · "), digit };
}

/** Return the statements whose words begin as is typed. @param {Index} index @param {string} typed @returns {Row[]} */
function statementRows(index, typed) {
  const wanted = fold(typed).split(" ").filter(Boolean);
  const { coder, id } = index.known.article;
  const number = /^\p{L}?(\d+)$/u.exec(typed)?.[1];
  const isNumbered = (/** @type {Elsewhere} */ one) =>
    number !== undefined && Number(one.id.replace(/\D/g, "")) === Number(number);
  const found = toldIn(index).filter(
    ({ plain, stated }) =>
      isNumbered(stated) || wanted.every((word) => plain.startsWith(word) || plain.includes(` ${word}`)),
  );
  return [...found.filter(({ stated }) => isNumbered(stated)), ...found.filter(({ stated }) => !isNumbered(stated))]
    .slice(0, MOST_ROWS)
    .map(({ stated }, k) => {
      const from = [stated.coder === coder ? "" : stated.coder, stated.article === id ? "" : stated.article];
      return rowOfStatement(index.known.say, stated, k < DIGITS ? k + 1 : null, from.filter(Boolean).join(" / "));
    });
}

/**
 * What has a name like what is typed.
 *
 * @param {Index} index
 * @param {Situation} situation
 * @param {Field | null} field
 * @returns {Row[]}
 */
function filtered(index, { line, draft, sentence, recent }, field) {
  const isFit = fitsOnce(index, typesFor(index, field, draft));
  const here = new Map(namedIn(index, sentence).map(({ id, span }) => [id, span]));
  const used = new Set(recent);
  /** Entities by how near they are; each kind has those used most first. @type {Entity[][]} */
  const kinds = [];
  let isWhole = false;
  for (const { searched, rank } of likeTyped(index, line)) {
    const { entity } = searched;
    if (!isOfArticle(index, entity)) continue;
    isWhole ||= rank === 0;
    const fits = isFit(entity.type) ? 0 : 1;
    const near = here.has(entity.id) ? 0 : used.has(entity.id) ? 1 : 2;
    const kind = rank * 6 + fits * 3 + near;
    kinds[kind] ??= [];
    kinds[kind].push(entity);
  }
  const { say } = index.known;
  const rows = kinds
    .flat()
    .slice(0, MOST_ROWS)
    .map((entity, k) => {
      const why = here.has(entity.id) ? "named here" : used.has(entity.id) ? "recent" : "";
      return rowOf(entity, why && say(why), k < DIGITS ? k + 1 : null, here.get(entity.id));
    });
  if (!isWhole) rows.push(...typedRows(index, line.trim(), field, draft, rows.length));
  return withUnfit(index, rows, typesFor(index, field, draft));
}

/**
 * What is typed itself, as words or as a new entity.
 *
 * @param {Index} index
 * @param {string} typed
 * @param {Field | null} field
 * @param {Situation["draft"]} draft
 * @param {number} before How many rows stand before.
 * @returns {Row[]}
 */
function typedRows(index, typed, field, draft, before) {
  if (!typed) return [];
  const { say, article } = index.known;
  /** @type {Value[]} */
  const values = [];
  if (field && takesWords(index, field, draft)) values.push({ is: "words", text: typed });
  values.push({ is: "new", entity: entityTyped(index, typed) });
  return values.map((value, k) => ({
    value,
    label: typed,
    lang: article.lang,
    why: say(value.is === "new" ? "new entity" : "plain words"),
    digit: before + k < DIGITS ? before + k + 1 : null,
  }));
}

/**
 * The types or countries to choose from for a new entity: types that fit where it stands first, then those of most entities.
 *
 * @param {Index} index
 * @param {Situation} situation
 * @returns {Row[]}
 */
export function partRows(index, { field, madeFor, line, draft }) {
  const wanted = fold(line).split(" ").filter(Boolean);
  const isCountry = field === "country";
  const uses = usesOfTypes(index.known.entities);
  const isFit = fitsOnce(index, typesFor(index, index.fields.get(madeFor ?? "") ?? null, draft));
  const all = isCountry
    ? countriesOf(index).map(({ id, label, uses }) => ({ id, label, uses, fits: 1 }))
    : Object.values(index.known.vocabulary.types)
        .filter((one) => !one.isAbstract)
        .map(({ id, label }) => ({ id, label, uses: uses.get(id) ?? 0, fits: Number(isFit(id)) }));
  return all
    .map((one) => ({ one, rank: rankOfName(fold(one.label), wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort(
      (a, b) =>
        Number(a.rank) - Number(b.rank) ||
        b.one.fits - a.one.fits ||
        b.one.uses - a.one.uses ||
        (a.one.label < b.one.label ? -1 : 1),
    )
    .slice(0, MOST_ROWS)
    .map(({ one }, k) => ({
      value: isCountry ? { is: "entity", id: one.id } : { is: "text", text: one.id },
      label: one.label,
      lang: null,
      why: "",
      digit: k < DIGITS ? k + 1 : null,
    }));
}

/** Return how many entities each type has. @param {Entity[]} entities @returns {Map<string, number>} */
export function usesOfTypes(entities) {
  const uses = new Map();
  for (const { type } of entities) uses.set(type, (uses.get(type) ?? 0) + 1);
  return uses;
}
