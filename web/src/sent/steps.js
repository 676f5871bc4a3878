// What a step makes of the work: statements saved and removed, sentences that have nothing to code.

import { found, statedOf, withStatements } from "./stated.js";

/** @import { Entity, NewEntity, Saving, Slot, Stated, Value } from "../annotate/types.d.ts" */
/** @import { Entry, GivenWork, Outcome, Work } from "./types.d.ts" */

const SAVED = /^\/api\/articles\/[^/]+\/statements$/;
const NOTHING = /^\/api\/articles\/([^/]+)\/nothing$/;
const REMOVED = /^\/api\/statements\/(.+)$/;
export const UNDONE = "/api/undo";

/** Return the work with which a page begins. @param {GivenWork} given @returns {Work} */
export const begun = ({ articles, entities }) => ({
  articles: Object.fromEntries(articles.map((one) => [one.id, one])),
  made: {},
  entities,
  number: 0,
});

/** Return what the page holds after some steps, but for those that were taken back. @param {GivenWork} given @param {Entry[]} entries */
export function after(given, entries) {
  const undone = new Set(entries.map(({ undoes }) => undoes));
  let work = begun(given);
  for (const one of entries) {
    if (one.path === UNDONE || undone.has(one.name)) continue;
    const outcome = stepped(given, work, one);
    if ("work" in outcome) work = outcome.work;
  }
  return work;
}

/** Return the step that is taken back next. @param {Entry[]} entries */
export function lastOf(entries) {
  const undone = new Set(entries.map(({ undoes }) => undoes));
  return entries.filter(({ path, name }) => path !== UNDONE && !undone.has(name)).at(-1);
}

/** Return what comes of a step; keys of `say` where it is not made. @param {GivenWork} given @param {Work} work @param {Pick<Entry, "method" | "path" | "body">} step @returns {Outcome} */
export function stepped(given, work, { method, path, body }) {
  const [, nothing] = NOTHING.exec(path) ?? [];
  const [, removed] = REMOVED.exec(path) ?? [];
  if (method === "POST" && SAVED.test(path) && !body.decides) return saved(given, work, body);
  if (method === "POST" && nothing) return withNothing(work, decodeURIComponent(nothing), body);
  if (method === "DELETE" && removed) return without(work, decodeURIComponent(removed));
  return { refusal: "sent_not_here" };
}

/** @param {GivenWork} given @param {Work} before @param {Saving} saving @returns {Outcome} */
function saved(given, before, saving) {
  const article = before.articles[saving.article];
  const old = article?.statements.find(({ id }) => id === saving.id);
  if (!article || (saving.id !== null && !old)) return { refusal: "sent_gone" };
  if (saving.slots.some(({ values }) => values.some(({ is }) => is === "new relation")))
    return { refusal: "sent_no_relation" };
  let work = before;
  const known = (/** @type {Value} */ value) => {
    if (value.is !== "new") return value;
    const { work: more, id } = withEntity(given, work, value.entity, article.id);
    work = more;
    return { is: /** @type {const} */ ("entity"), id, ...(value.at && { at: value.at }) };
  };
  const slots = saving.slots.map((slot) => ({ ...slot, values: slot.values.map(known) }));
  const keys = [];
  for (const [k, some] of pairsOf(slots).entries()) {
    const id = k === 0 && saving.id !== null ? saving.id : `${given.letters}${work.number + 1}`;
    if (id !== saving.id) work = { ...work, number: work.number + 1 };
    const stated = statedOf(saving, id, some, work, given.vocabularies[article.lang]);
    const others = work.articles[article.id].statements.filter(({ key }) => key !== stated.key);
    work = withArticle(work, withStatements(article, [...others, stated]));
    keys.push(stated.key);
  }
  for (const { statement, field } of saving.backwards) work = naming(given, work, statement, field, keys[0]);
  if (saving.fills) work = filling(given, work, saving.fills.statement, saving.fills.field, keys[0]);
  return { work, keys, told: [] };
}

/** Return the slots of each statement that is to be written: one, or one for each pair of ends that act apart. @param {Slot[]} slots */
export function pairsOf(slots) {
  /** @type {Slot[][]} */
  let pairs = [[]];
  for (const slot of slots) {
    const isApart = slot.each && slot.values.length > 1 && ["subject", "object"].includes(slot.field);
    const choices = isApart ? slot.values.map((value) => ({ ...slot, values: [value] })) : [slot];
    pairs = pairs.flatMap((before) => choices.map((choice) => [...before, choice]));
  }
  return pairs;
}

/** Return the work with an entity that was asked for; the same one is made once. @param {GivenWork} given @param {Work} work @param {NewEntity} entity @param {string} article */
function withEntity(given, work, entity, article) {
  const file = `${given.corpus.coder}/${article}`;
  const asked = JSON.stringify(entity);
  const id = Object.keys(work.made).find((one) => JSON.stringify(work.made[one]) === asked);
  const isHere = id && (!entity.isLocal || work.entities.find((one) => one.id === id)?.local === file);
  if (id && isHere) return { work, id };
  const number = work.number + 1;
  const { label, lang, type, country, aliases } = entity;
  /** @type {Entity} */
  const made = {
    id: `new-${given.letters}${number}`,
    type,
    label,
    lang: lang || null,
    names: aliases.length ? [label, ...aliases] : [],
    country,
    local: entity.isLocal ? file : null,
    uses: 1,
  };
  const more = { made: { ...work.made, [made.id]: entity }, entities: [...work.entities, made] };
  return { work: { ...work, ...more, number }, id: made.id };
}

/** Let a statement name another one in a field. @param {GivenWork} given @param {Work} work @param {string} key @param {string} field @param {string} named */
function naming(given, work, key, field, named) {
  const stated = found(work, key);
  if (!stated) return work;
  const value = { is: /** @type {const} */ ("statement"), key: named };
  const slots = stated.slots.some((one) => one.field === field)
    ? stated.slots.map((one) => (one.field === field ? { ...one, values: [...one.values, value] } : one))
    : [...stated.slots, { field, values: [value], each: false, isInferred: false }];
  return withSlots(given, work, stated, slots);
}

/** Let a statement stand in the slot that waits for it. @param {GivenWork} given @param {Work} work @param {string} key @param {string} field @param {string} named */
function filling(given, work, key, field, named) {
  const stated = found(work, key);
  if (!stated) return work;
  /** @type {Value} */
  const value = { is: "statement", key: named };
  const slots = stated.slots.map((one) =>
    one.field === field ? { ...one, values: one.values.map((some) => (some.is === "later" ? value : some)) } : one,
  );
  return withSlots(given, work, stated, slots);
}

/** @param {GivenWork} given @param {Work} work @param {Stated} stated @param {Slot[]} slots */
function withSlots(given, work, stated, slots) {
  const article = work.articles[stated.article];
  const said = { article: article.id, basis: stated.basis, quote: stated.spans };
  const saving = /** @type {Saving} */ (/** @type {unknown} */ (said));
  const other = statedOf(saving, stated.id, slots, work, given.vocabularies[article.lang]);
  const statements = article.statements.map((one) => (one.key === stated.key ? other : one));
  return withArticle(work, { ...article, statements });
}

/** Remove a statement that no other one names. @param {Work} work @param {string} key @returns {Outcome} */
function without(work, key) {
  const stated = found(work, key);
  if (!stated) return { refusal: "sent_gone" };
  const named = Object.values(work.articles)
    .flatMap(({ statements }) => statements)
    .filter(
      (one) =>
        one.key !== key && one.slots.some(({ values }) => values.some((v) => v.is === "statement" && v.key === key)),
    );
  if (named.length) return { refusal: "sent_still_named", places: named.map(({ id }) => id) };
  const article = work.articles[stated.article];
  return {
    work: withArticle(
      work,
      withStatements(
        article,
        article.statements.filter((one) => one !== stated),
      ),
    ),
    keys: [key],
    told: [],
  };
}

/** Record that a sentence has nothing to code, or take that back. @param {Work} work @param {string} id @param {{ sentence: number, is: boolean }} given @returns {Outcome} */
function withNothing(work, id, { sentence, is }) {
  const article = work.articles[id];
  if (!article?.sentences[sentence]) return { refusal: "sent_gone" };
  const nothing = is ? { coder: article.coder, day: "" } : null;
  const sentences = article.sentences.map((one, k) => (k === sentence ? { ...one, nothing } : one));
  return { work: withArticle(work, { ...article, sentences }), keys: [], told: [] };
}

/** @param {Work} work @param {import("./types.d.ts").Article} article @returns {Work} */
const withArticle = (work, article) => ({ ...work, articles: { ...work.articles, [article.id]: article } });
