// Opening a corpus and its articles, and reading anew what was changed elsewhere.

import { isWorthKeeping, kept } from "../connection/kept.js";
import { closedTabs, openTab } from "../connection/tab.js";
import { begin } from "../keys/begin.js";
import { loadScreens } from "./later.js";
import { Ranking } from "./ranking.js";
import { sentenceAt } from "./sentences.js";
import { statedOf } from "./values.js";

/** @import { Article, Changes, Known } from "../types.d.ts" */
/** @import { Answer } from "../connection/http.js" */
/** @import { Session } from "./session.js" */
/** @import { Corpus } from "./types.d.ts" */

export class Opening {
  #isListening = false;
  /** The article that is to be opened, by its id. */
  #opens = "";
  /** Whether the entities are still to come, which keys wait for; the article is shown before them. */
  isWaiting = true;
  /** What was asked for before it was known to be there. @type {{ id: string, answers: Promise<Answer[]> } | null} */
  #asked = null;

  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    this.ranking = new Ranking(session, idle);
  }

  /** Read the corpus, and open an article of it. @param {string | null} [article] @param {string | null} [statement] */
  async start(article = null, statement = null) {
    const { session } = this;
    if (article) this.#asked = { id: article, answers: this.#ask(article) };
    const [{ status, body }] = await Promise.all([session.connection.ask("GET", "/api/corpus"), openTab()]);
    if (status !== 200) return session.change({ phase: "failed", words: body?.message ?? "" });
    /** @type {Corpus} */
    const corpus = body;
    session.change({ corpus });
    session.writing.sending.open(corpus);
    const isRead = corpus.articles.length > 0;
    if (!isRead && !(await loadScreens())) return session.change({ phase: "failed" });
    if (corpus.isEmpty) return session.change({ phase: "begin" });
    this.#listen();
    const { articles } = corpus;
    const listed = articles.find(({ id }) => id === article) ?? articles.find(hasOpen) ?? articles[0];
    if (!listed) return session.change({ phase: "reading", screen: "new" });
    await this.open(listed.id, statement);
  }

  /** Open an article, at a statement where one is named. @param {string} id @param {string | null} [statement] */
  async open(id, statement = null) {
    const { session } = this;
    const { corpus } = session.shown;
    if (!corpus) return;
    this.#opens = id;
    const answers = await (this.#asked?.id === id ? this.#asked.answers : this.#ask(id));
    if (this.#opens !== id) return;
    this.#asked = null;
    session.forgetWaiting();
    const failed = answers.find(({ status }) => status !== 200);
    if (failed) return session.change({ phase: "failed", words: failed.body?.message ?? "" });
    const isClosed = await closedTabs();
    if (this.#opens !== id) return;
    const [vocabulary, article] = answers.map(({ body }) => body);
    const entities = this.isWaiting ? [] : (session.shown.known?.entities ?? []);
    /** @type {Known} */
    const known = { vocabulary, entities, article: this.ranking.fill(article), say: session.say };
    const stated = statement ? statedOf(article, statement) : undefined;
    const fresh = begin(known, stated ? sentenceAt(article, stated.spans[0]?.[0] ?? 0) : 0);
    const before = kept(corpus, article, fresh, isClosed);
    const state = before?.state ?? fresh;
    const lost = before?.lost ? [session.movedTold(before.lost)] : [];
    session.hold(known, {
      phase: "reading",
      screen: null,
      isWhole: false,
      state: stated ? { ...state, statement: stated.key } : state,
      spoken: before && isWorthKeeping(before.state) ? [session.say("typing_is_back"), ...lost].join(" ") : "",
      said: lost.join(" "),
    });
    session.opened(article);
    if (this.isWaiting && !(await this.#bringEntities(id))) return;
    session.writing.sending.resume();
    await Promise.all([this.ranking.search(), this.#lookElsewhere(id), loadScreens()]);
    if (session.shown.known?.article.id === id) session.change({ isWhole: true });
  }

  /** Bring the entities to an article that is shown, and return whether it still is, with them. @param {string} id */
  async #bringEntities(id) {
    const { session } = this;
    const { status, body } = await session.connection.ask("GET", "/api/entities");
    const { known } = session.shown;
    if (this.#opens !== id || !known) return false;
    if (status !== 200) {
      session.change({ phase: "failed", words: body?.message ?? "" });
      return false;
    }
    this.isWaiting = false;
    session.hold({ ...known, entities: body });
    session.goOn(true);
    return true;
  }

  /** Ask for an article and what it is coded with. @param {string} id */
  #ask(id) {
    const path = encodeURIComponent(id);
    const paths = [`/api/vocabulary?article=${path}`, `/api/articles/${path}`];
    return Promise.all(paths.map((one) => this.session.connection.ask("GET", one)));
  }

  /** Get the statements of other articles, to which those of this one may refer. @param {string} id */
  async #lookElsewhere(id) {
    const { session } = this;
    const { status, body } = await session.connection.ask("GET", `/api/articles/${encodeURIComponent(id)}/elsewhere`);
    const { known } = session.shown;
    if (known?.article.id !== id) return;
    if (status === 200) session.learn({ ...known, elsewhere: body });
  }

  /** Open an article that was not there before. @param {string} id */
  async begin(id) {
    await this.count();
    await this.open(id);
  }

  /** Return an article with what the finder puts forward, as far as that is known. @param {Article} article */
  ranked = (article) => this.ranking.fill(article);

  #listen() {
    if (this.#isListening) return;
    this.#isListening = true;
    const { session } = this;
    session.connection.listen(
      (change) => this.renew(change),
      async (isThere) => {
        const { saved, known } = session.shown;
        if (!isThere) session.change({ saved: session.writing.sending.away });
        else if (saved.is === "offline") {
          session.change({ saved: { is: "nothing", at: "", words: "" } });
          await session.writing.sending.flush();
          if (known) this.renew({ entities: true, vocabulary: true, articles: [known.article.id] });
        }
      },
    );
  }

  /** Ask anew for what was changed. @param {Partial<Changes>} change */
  async renew({ entities, vocabulary, articles }) {
    const { session } = this;
    const { known } = session.shown;
    if (!known) return;
    const { id } = known.article;
    const path = encodeURIComponent(id);
    const asked = {
      ...(entities && { entities: "/api/entities" }),
      ...(vocabulary && { vocabulary: `/api/vocabulary?article=${path}` }),
      ...(articles?.includes(id) && { article: `/api/articles/${path}` }),
    };
    /** @type {Partial<Known>} */
    const found = {};
    for (const [name, one] of Object.entries(asked)) {
      const { status, body } = await session.connection.ask("GET", one);
      if (status === 200 && name === "vocabulary") this.ranking.forget();
      if (status === 200) Object.assign(found, { [name]: name === "article" ? this.ranked(body) : body });
    }
    const { known: now } = session.shown;
    if (now?.article.id !== id) return;
    // what the page itself wrote is told, too, and is here already
    if (found.article && JSON.stringify(found.article) === JSON.stringify(now.article)) delete found.article;
    if (Object.keys(found).length) session.learn({ ...now, ...found });
    if (found.vocabulary || found.article) this.ranking.search();
  }

  /** Count anew how far the articles are read. */
  async count() {
    const { status, body } = await this.session.connection.ask("GET", "/api/corpus");
    if (status === 200) this.session.change({ corpus: body });
  }
}

/** @param {Corpus["articles"][number]} article */
const hasOpen = ({ sentences, coded, nothing }) => coded + nothing < sentences;

/** How long what is not urgent may be put off while something else is done, in ms. */
const PATIENCE = 300;

/** Wait until nothing else is done. */
const idle = () =>
  new Promise((go) => {
    if (window.requestIdleCallback) window.requestIdleCallback(() => go(null), { timeout: PATIENCE });
    else setTimeout(go);
  });
