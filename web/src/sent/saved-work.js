// The work of a page as a file: what was coded in it since it was sent, and the steps by which it goes on elsewhere.

import { after, begun, stepped, UNDONE } from "./steps.js";

/** @import { Article, Slot, Stated, Value } from "../annotate/types.d.ts" */
/** @import { Entry, GivenWork, SavedArticle, SavedWork, Work } from "./types.d.ts" */

/** Return the work of a page after some steps. @param {GivenWork} given @param {Entry[]} entries @returns {SavedWork} */
export function savedWork(given, entries) {
  const work = after(given, entries);
  const before = begun(given).articles;
  const ever = everMade(given, entries);
  const articles = Object.entries(work.articles).map(([id, article]) => [
    id,
    savedArticle(before[id], article, ever, work),
  ]);
  const named = Object.values(work.articles).flatMap(({ statements }) => statements.flatMap(({ slots }) => slots));
  return {
    form: 1,
    page: given.page,
    base: given.base,
    coder: given.corpus.coder,
    articles: Object.fromEntries(articles),
    names: namesIn(named, work),
    steps: entries,
  };
}

/** Return the steps of a file that were made in this page; none where it is no such file. @param {string} text @param {GivenWork} given @returns {Entry[] | null} */
export function stepsIn(text, given) {
  try {
    const { form, page, steps } = JSON.parse(text);
    const isOurs = form === 1 && page === given.page && Array.isArray(steps);
    return isOurs && steps.every(isEntry) ? steps : null;
  } catch {
    return null;
  }
}

/** @param {any} one */
const isEntry = (one) =>
  Number.isInteger(one?.at) && [one.name, one.method, one.path].every((text) => typeof text === "string");

/** Return the keys of all statements that were there at some time. @param {GivenWork} given @param {Entry[]} entries */
function everMade(given, entries) {
  const undone = new Set(entries.map(({ undoes }) => undoes));
  let work = begun(given);
  const keys = new Set(given.articles.flatMap(({ statements }) => statements.map(({ key }) => key)));
  for (const one of entries) {
    if (one.path === UNDONE) continue;
    const outcome = stepped(given, work, one);
    if (!("work" in outcome)) continue;
    for (const key of outcome.keys) keys.add(key);
    if (!undone.has(one.name)) work = outcome.work;
  }
  return keys;
}

/** @param {Article} before @param {Article} article @param {Set<string>} ever @param {Work} work @returns {SavedArticle} */
function savedArticle(before, article, ever, work) {
  const were = new Map(before.statements.map((one) => [one.key, one]));
  const are = new Set(article.statements.map(({ key }) => key));
  const own = `${article.coder}/${article.id}#`;
  const changed = article.statements.filter((one) => one !== were.get(one.key));
  const nothing = article.sentences.flatMap(({ span, nothing: now }, k) =>
    !!now === !!before.sentences[k].nothing ? [] : [{ span, words: article.text.slice(...span), is: !!now }],
  );
  return {
    print: article.print,
    statements: changed.map((one) => savedStatement(one, were.get(one.key) ?? null, article, work)),
    removed: [...ever].filter((key) => key.startsWith(own) && !are.has(key)).map((key) => key.slice(own.length)),
    nothing,
  };
}

/** @param {Stated} stated @param {Stated | null} was @param {Article} article @param {Work} work */
function savedStatement({ id, slots, basis, spans }, was, article, work) {
  return {
    id,
    slots: slots.map((slot) => ({ ...slot, values: slot.values.map((value) => askedFor(value, work)) })),
    basis,
    quote: spans,
    words: spans.map((span) => article.text.slice(...span)),
    begun: was && { revision: article.revision, slots: was.slots, basis: was.basis, quote: was.spans },
  };
}

/** Return a value as it was asked for, where it was made in the page. @param {Value} value @param {Work} work @returns {Value} */
function askedFor(value, { made }) {
  if (value.is !== "entity" || !made[value.id]) return value;
  const members = made[value.id].members;
  return { is: "new", entity: { ...made[value.id], members }, ...(value.at && { at: value.at }) };
}

/** @param {Slot[]} slots @param {Work} work */
function namesIn(slots, { entities, made }) {
  const ids = new Set(
    slots.flatMap(({ values }) => values.flatMap((value) => (value.is === "entity" ? [value.id] : []))),
  );
  return Object.fromEntries(entities.filter(({ id }) => ids.has(id) && !made[id]).map(({ id, label }) => [id, label]));
}
