// The entities, statements and words to choose from: those named in the sentence keep their digits.

import { fold } from "../../search/fold.js";
import { rankOfName } from "../../search/names.js";
import { countriesOf } from "./countries.js";
import { entityTyped } from "./entity-from.js";
import { isAmong, takesStatement, takesWords, typesFor } from "./fitting.js";
import { namedIn } from "./named.js";
import { DIGITS, MOST_ROWS } from "./relation-rows.js";

/** @import { Elsewhere, Entity, Field, Row, Situation, Span, Value } from "../types.d.ts" */
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
 * What is offered before anything is typed.
 *
 * @param {Index} index
 * @param {Situation} situation
 * @param {Field | null} field
 * @returns {Row[]}
 */
function offered(index, { draft, sentence, recent, last }, field) {
  const { say } = index.known;
  /** @type {Row[]} */
  const rows = [];
  const here = namedIn(index, sentence);
  const ids = new Set(here.map(({ id }) => id));
  for (const [k, { id, span }] of here.entries())
    rows.push(
      rowOf(/** @type {Entity} */ (index.entities.get(id)), say("named here"), k < LAST - 1 ? k + 1 : null, span),
    );
  const stated = last && field && takesStatement(index, field, draft) ? index.statements.get(last) : null;
  const types = typesFor(index, field, draft);
  const others = [...new Set(recent)].filter((id) => !ids.has(id) && index.entities.has(id));
  for (const id of others) ids.add(id);
  /** @type {[Entity, string][]} */
  const rest = others.map((id) => [/** @type {Entity} */ (index.entities.get(id)), say("recent")]);
  for (const { entity } of index.searched)
    if (!ids.has(entity.id) && isOfArticle(index, entity)) rest.push([entity, ""]);
  const fitting = new Map(
    rest.map(([entity]) => [entity, !types || isAmong(index.known.vocabulary, entity.type, types)]),
  );
  rest.sort(
    ([one, why], [other, whyOther]) =>
      Number(fitting.get(other)) - Number(fitting.get(one)) ||
      Number(whyOther !== "") - Number(why !== "") ||
      (why ? others.indexOf(one.id) - others.indexOf(other.id) : other.uses - one.uses),
  );
  let digit = rows.length;
  const most = stated ? LAST - 1 : LAST;
  for (const [entity, why] of rest.slice(0, MOST_ROWS)) {
    digit++;
    rows.push(rowOf(entity, why, digit <= most ? digit : null));
  }
  if (stated) rows.splice(Math.min(rows.length, LAST - 1), 0, rowOfStatement(stated, LAST, say("saved last")));
  return rows;
}

/** Local entities of other files cannot be used here. @param {Index} index @param {Entity} entity */
const isOfArticle = ({ known: { article } }, entity) =>
  entity.local === null || entity.local === `${article.coder}/${article.id}`;

/** @param {Elsewhere} stated @param {number | null} digit @param {string} why @returns {Row} */
function rowOfStatement({ key, id, words }, digit, why) {
  const told = [words.subject, words.relation, words.object].filter(Boolean).join(" – ");
  return { value: { is: "statement", key }, label: `#${id} ${told}`, lang: null, why, digit };
}

/** Return the statements whose words begin as is typed. @param {Index} index @param {string} typed @returns {Row[]} */
function statementRows(index, typed) {
  const wanted = fold(typed).split(" ").filter(Boolean);
  const { coder, id } = index.known.article;
  return index.told
    .filter(({ plain }) => wanted.every((word) => plain.startsWith(word) || plain.includes(` ${word}`)))
    .slice(0, MOST_ROWS)
    .map(({ stated }, k) => {
      const from = [stated.coder === coder ? "" : stated.coder, stated.article === id ? "" : stated.article];
      return rowOfStatement(stated, k < DIGITS ? k + 1 : null, from.filter(Boolean).join(" / "));
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
  const wanted = fold(line).split(" ").filter(Boolean);
  const types = typesFor(index, field, draft);
  const here = new Map(namedIn(index, sentence).map(({ id, span }) => [id, span]));
  /** @type {{ entity: Entity, rank: number, at: number }[]} */
  const found = [];
  for (const { entity, plain } of index.searched) {
    if (!isOfArticle(index, entity)) continue;
    let best = Infinity;
    for (const name of plain) {
      const rank = rankOfName(name, wanted);
      if (rank !== null && rank < best) best = rank;
    }
    if (best === Infinity) continue;
    const fits = !types || isAmong(index.known.vocabulary, entity.type, types) ? 0 : 1;
    const near = here.has(entity.id) ? 0 : recent.includes(entity.id) ? 1 : 2;
    found.push({ entity, rank: best * 6 + fits * 3 + near, at: found.length });
  }
  found.sort((one, other) => one.rank - other.rank || other.entity.uses - one.entity.uses || one.at - other.at);
  const { say } = index.known;
  const rows = found.slice(0, MOST_ROWS).map(({ entity }, k) => {
    const why = here.has(entity.id) ? "named here" : recent.includes(entity.id) ? "recent" : "";
    return rowOf(entity, why && say(why), k < DIGITS ? k + 1 : null, here.get(entity.id));
  });
  if (!found.some(({ rank }) => rank < 6)) rows.push(...typedRows(index, line.trim(), field, draft, rows.length));
  return rows;
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

/** The types or countries to choose from for a new entity. @param {Index} index @param {Situation} situation @returns {Row[]} */
export function partRows(index, { field, line }) {
  const wanted = fold(line).split(" ").filter(Boolean);
  const isCountry = field === "country";
  /** @type {{ id: string, label: string, uses: number }[]} */
  const all = isCountry
    ? countriesOf(index)
    : Object.values(index.known.vocabulary.types)
        .filter((one) => !one.isAbstract)
        .map(({ id, label }) => ({ id, label, uses: 0 }));
  return all
    .map((one) => ({ one, rank: rankOfName(fold(one.label), wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => Number(a.rank) - Number(b.rank) || b.one.uses - a.one.uses || (a.one.label < b.one.label ? -1 : 1))
    .slice(0, MOST_ROWS)
    .map(({ one }, k) => ({
      value: isCountry ? { is: "entity", id: one.id } : { is: "text", text: one.id },
      label: one.label,
      lang: null,
      why: "",
      digit: k < DIGITS ? k + 1 : null,
    }));
}
