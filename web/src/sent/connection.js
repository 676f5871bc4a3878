// The annotator asks as it asks a server, and is answered from what the page has in itself and from the steps made in it.

import { after, lastOf, stepped, UNDONE } from "./steps.js";

/** @import { Answer, Connection } from "../annotate/connection/http.js" */
/** @import { Article, CorpusInfo, Done, Elsewhere } from "../annotate/types.d.ts" */
/** @import { KeptSteps } from "./kept-steps.js" */
/** @import { GivenWork, Work } from "./types.d.ts" */

const [GOOD, NONE, CONFLICT] = [200, 404, 409];

/**
 * Return the connection of a page that has everything in itself.
 *
 * @param {Promise<GivenWork>} given
 * @param {KeptSteps} steps
 * @returns {Connection}
 */
export function connection(given, steps) {
  return {
    ask: async (method, path, body) => {
      await steps.ready;
      return answered(await given, steps, method, path, body);
    },
    send: async () => told(CONFLICT, (await given).corpus.texts.sent_not_here),
    listen: (tell) => {
      steps.changed = async () => {
        const { articles } = await given;
        tell({ version: steps.all.length, vocabulary: false, entities: true, articles: articles.map(({ id }) => id) });
      };
      return () => {};
    },
  };
}

/** @param {GivenWork} given @param {KeptSteps} steps @param {string} method @param {string} path @param {any} body @returns {Promise<Answer>} */
export async function answered(given, steps, method, path, body) {
  const address = new URL(path, "http://page");
  const work = after(given, steps.all);
  if (method === "GET") return read(given, work, address);
  if (method === "POST" && address.pathname.endsWith("/preview"))
    return good({ problems: [], tie: "", plain: { is: false, why: "" } });
  const isDone = steps.all.some(({ name }) => name === body?.name);
  const article = body?.article ?? decodeURIComponent(address.pathname.split("/")[3] ?? "");
  if (address.pathname === UNDONE) return undone(given, steps, body, isDone);
  const outcome = isDone
    ? { work, keys: [], told: [] }
    : stepped(given, work, { method, path: address.pathname, body });
  if ("refusal" in outcome)
    return told(CONFLICT, sayIn(given, outcome.refusal, (outcome.places ?? []).join(", ")), outcome.places);
  if (!isDone) await steps.add({ name: body.name, method, path: address.pathname, body });
  const { keys } = outcome;
  const where = keys[0]?.split("/")[1]?.split("#")[0] ?? article;
  return good({
    keys,
    article: outcome.work.articles[where] ?? outcome.work.articles[article],
    entities: outcome.work.entities.filter(({ id }) => outcome.work.made[id]),
    told: outcome.told,
  });
}

/** @param {GivenWork} given @param {KeptSteps} steps @param {{ article: string, name: string }} body @param {boolean} isDone @returns {Promise<Answer>} */
async function undone(given, steps, body, isDone) {
  const last = lastOf(steps.all);
  if (!last && !isDone) return told(CONFLICT, given.corpus.texts.sent_nothing_back);
  if (last && !isDone) await steps.add({ name: body.name, method: "POST", path: UNDONE, body, undoes: last.name });
  const work = after(given, steps.all);
  return good({
    keys: [],
    article: work.articles[body.article],
    entities: work.entities,
    told: [given.corpus.texts.sent_taken_back],
  });
}

/** @param {GivenWork} given @param {Work} work @param {URL} address @returns {Answer} */
function read(given, work, { pathname, searchParams }) {
  const [, , what, name = "", part = ""] = pathname.split("/");
  const article = work.articles[decodeURIComponent(what === "articles" ? name : (searchParams.get("article") ?? ""))];
  if (what === "corpus") return good(corpusOf(given, work));
  if (what === "entities") return good(work.entities);
  if (what === "progress") return good(doneIn(work));
  if (what === "problems" || what === "quotes") return good([]);
  if (!article) return told(NONE, given.corpus.texts.sent_not_here);
  if (what === "vocabulary") return good(given.vocabularies[article.lang]);
  if (what === "drafts")
    return good({
      article: article.id,
      sentence: Number(searchParams.get("sentence")),
      proposals: [],
      isWithheld: false,
      faults: [],
    });
  if (part === "relations") {
    const first = Number(searchParams.get("first") ?? 0);
    return good((given.rankings[article.id] ?? []).slice(first, first + Number(searchParams.get("most") ?? Infinity)));
  }
  if (part === "elsewhere") return good(elsewhere(work, article.id));
  return part ? told(CONFLICT, given.corpus.texts.sent_not_here) : good(article);
}

/** @param {GivenWork} given @param {Work} work @returns {CorpusInfo} */
function corpusOf({ corpus }, work) {
  const articles = corpus.articles.map((one) => {
    const article = work.articles[one.id];
    return { ...one, ...counted(article), statements: article.statements.length };
  });
  return { ...corpus, articles };
}

/** Return how many sentences are coded, and how many have nothing to code. @param {Article} article */
function counted({ sentences, statements }) {
  const spans = statements.flatMap((one) => one.spans);
  const isCoded = (/** @type {[number, number]} */ [start, end]) =>
    spans.some(([from, to]) => from < end && start < to);
  const coded = sentences.filter(({ span }) => isCoded(span));
  return { coded: coded.length, nothing: sentences.filter(({ span, nothing }) => nothing && !isCoded(span)).length };
}

/** @param {Work} work @returns {Done[]} */
const doneIn = ({ articles }) =>
  Object.values(articles).map((article) => {
    const { coded, nothing } = counted(article);
    const sentences = article.sentences.length;
    const left = sentences - coded - nothing;
    return {
      article: article.id,
      coder: article.coder,
      sentences,
      coded,
      nothing,
      left,
      statements: article.statements.length,
    };
  });

/** @param {Work} work @param {string} id @returns {Elsewhere[]} */
const elsewhere = ({ articles }, id) =>
  Object.values(articles)
    .filter((one) => one.id !== id)
    .flatMap(({ statements }) => statements)
    .map(({ key, id: own, coder, article, words, isDenied }) => ({ key, id: own, coder, article, words, isDenied }));

/** @param {unknown} body @returns {Answer} */
const good = (body) => ({ status: GOOD, body });

/** @param {number} status @param {string} message @param {string[]} [places] @returns {Answer} */
const told = (status, message, places = []) => ({
  status,
  body: { message, problems: [], conflict: null, places, article: null },
});

/** @param {GivenWork} given @param {string} key @param {string} places */
const sayIn = ({ corpus }, key, places) => (corpus.texts[key] ?? key).replace("{places}", places);
