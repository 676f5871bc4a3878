// What is written is sent in its order, again and again until it is known to stand in the files; where the server is not
// there, or does not answer, the page goes on, and says what it holds.

import { Unsent } from "../connection/unsent.js";
import { movedDraft } from "../draft/moved.js";
import { refused, saved, stepped, written } from "../keys/begin.js";
import { wordsOf } from "./cards.js";
import { statedOf } from "./values.js";

/** @import { Answer } from "../connection/http.js" */
/** @import { Sending as Asked } from "../connection/unsent.js" */
/** @import { Article, Entity, Known, Saving } from "../types.d.ts" */
/** @import { Corpus, Saved } from "./types.d.ts" */
/** @import { Session } from "./session.js" */

/** After how many ms it is tried again. */
const AGAIN = 2000;
/** How long keys wait for an answer, and after how long it is told that none comes, in ms. */
const [KEYS_WAIT, TOLD_AFTER] = [1900, 2000];
/** @type {Saved} */
const SAVING = { is: "saving", at: "", words: "" };
const UNDO = "/api/undo";

export class Sending {
  /** Whether keys wait for what is on its way to the files. */
  isBusy = false;
  #unsent = new Unsent();
  /** Why nothing waits for the server: it is not there, it does not answer, or not yet; empty where it answers. @type {"" | "gone" | "silent" | "slow"} */
  #away = "";
  #isSending = false;
  /** What was refused of articles that are not open: it is told when they are. @type {Set<string>} */
  #elsewhere = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #again;

  /** @param {Session} session */
  constructor(session) {
    this.session = session;
  }

  /** @param {Corpus} corpus */
  open(corpus) {
    this.#unsent.open(corpus);
  }

  /** Send what was kept, now that an article is open. */
  async resume() {
    this.#elsewhere.clear();
    if (!this.#unsent.all.length) return;
    if (!this.isBusy) this.#away ||= "gone";
    await this.flush();
  }

  /** Whether the server is waited for, so that nothing else need be asked of it. */
  get isAway() {
    return this.#away !== "";
  }

  /** How the head says that the server is not there, or does not answer. @returns {Saved} */
  get away() {
    if (this.#away === "slow") return SAVING;
    const n = this.#unsent.all.length;
    const key = this.#away === "silent" ? "saved_silent" : "saved_waiting";
    return { is: "offline", at: "", words: n ? this.session.say(key, { n }) : "" };
  }

  /** Write something. @param {Omit<Asked, "name" | "at">} asked */
  async write(asked) {
    const { known, state } = this.session.shown;
    this.#unsent.add({ ...asked, ...(asked.draft && known && { was: textOf(known.article) }) });
    if (state) this.session.change({ state: stepped(state, stepsOf(asked)) });
    this.isBusy = !this.#away;
    if (this.#away) this.#goOnWithout();
    await this.flush();
  }

  /** Send all that waits, until nobody answers. */
  async flush() {
    if (this.#isSending) return;
    const { session } = this;
    clearTimeout(this.#again);
    this.#isSending = true;
    let isGood = true;
    for (let one = this.#next(); one; one = this.#next()) {
      if (!this.#away) session.change({ saved: SAVING });
      const late = [setTimeout(() => this.#letKeysGo(), KEYS_WAIT), setTimeout(() => this.#tellSilent(), TOLD_AFTER)];
      const since = Date.now();
      const answer = await this.#answer(one);
      for (const timer of late) clearTimeout(timer);
      if (isNobody(answer)) {
        this.#away = Date.now() - since < TOLD_AFTER ? "gone" : "silent";
        this.#goOnWithout();
        this.#again = setTimeout(() => this.flush(), AGAIN);
        break;
      }
      if (this.#away) this.#away = "slow";
      isGood = this.#take(one, answer);
    }
    if (!this.#next()) this.#away = "";
    this.#isSending = false;
    this.isBusy = false;
    session.goOn(isGood);
  }

  #next = () => this.#unsent.all.find(({ name }) => !this.#elsewhere.has(name));

  /** Let keys wait no longer for an answer that does not come. */
  #letKeysGo() {
    if (this.#away) return;
    this.#away = "slow";
    this.isBusy = false;
    this.#goOnWithout();
    this.session.goOn(true);
  }

  #tellSilent() {
    this.#away = "silent";
    this.#goOnWithout();
  }

  #goOnWithout() {
    const { state } = this.session.shown;
    this.session.change({ saved: this.away, ...(state && { state: { ...state, pending: null } }) });
  }

  /** @param {Asked} one @returns {Promise<Answer>} */
  async #answer({ name, method, path, body, article, draft }) {
    const { session } = this;
    const { known, state } = session.shown;
    // what was written while the server was away comes after what was written before it, and fills what that left open
    const isAfter = this.#away && draft?.id === null && known?.article.id === article;
    const now = isAfter ? { revision: known.article.revision, fills: state?.open.at(-1) ?? null } : {};
    const asked = { ...body, ...now, name };
    const answer = await session.connection.ask(method, path, asked);
    // where something went wrong, another try tells whether that was before it stood in the files or after
    return answer.status === 500 ? session.connection.ask(method, path, asked) : answer;
  }

  /** Take what is answered. @param {Asked} one @param {Answer} answer @returns {boolean} Whether it stands in the files. */
  #take(one, { status, body }) {
    const { session } = this;
    const { known, state } = session.shown;
    const isGood = status === 200;
    const isHere = known?.article.id === one.article;
    if (!isGood && one.draft && !isHere) {
      this.#elsewhere.add(one.name);
      return false;
    }
    this.#unsent.remove(one);
    if (!known || !state) return isGood;
    const isMeanwhile = !!this.#away && state.draft !== null;
    if (!isGood) {
      const lost = isHere && body?.article ? this.#anchor(one, known, body.article) : null;
      if (lost) return this.#refuse(one, body, isMeanwhile, session.movedTold(lost));
      return this.#refuse(one, body, isMeanwhile);
    }
    const said = [...deleted(one, known, session.say), ...(body.told ?? [])].join(" ");
    const changes = { refusal: null, said, spoken: said };
    session.change({ saved: this.#next() ? this.away : { is: "saved", at: now(), words: "" }, ...changes });
    if (!isHere) return true;
    const article = session.opening.ranked(body.article);
    this.#bring(known.article, article);
    const next = { ...known, entities: joined(known.entities, body.entities ?? []), article };
    if (isMeanwhile) session.learn(next);
    else session.hold(next);
    const { draft } = one;
    if (draft) {
      const after = isMeanwhile ? written : saved;
      session.let((was, what, index) => after({ ...was, pending: draft }, body.keys ?? [], what, index));
      if (draft.decides && !isMeanwhile) session.show("adjudicate");
    }
    return true;
  }

  /** Let a statement that was refused be open again, or set aside where another one is written. @param {Asked} one @param {Answer["body"]} body @param {boolean} isMeanwhile @param {string} [words] */
  #refuse(one, body, isMeanwhile, words = body?.message ?? "") {
    const { session } = this;
    const { state } = session.shown;
    if (!state) return false;
    const isAside = isMeanwhile && !body?.conflict;
    const before = stepped(state, -stepsOf(one));
    session.change({
      saved: { is: "refused", at: now(), words, draft: one.draft },
      refusal: body,
      state: one.draft && isAside ? { ...before, aside: [one.draft, ...before.aside] } : before,
    });
    if (one.draft && !isAside) session.let((was, what, index) => refused({ ...was, pending: one.draft }, what, index));
    if (body?.conflict) session.show("merge");
    return false;
  }

  /** Go on with the text of the article as it is now, and find the places of what was refused in it; return the quotes that are not there. @param {Asked} one @param {Known} known @param {Article} article */
  #anchor(one, known, article) {
    const { session } = this;
    session.learn({ ...known, article: session.opening.ranked(article) });
    if (!one.draft || !one.was) return [];
    const { draft, lost } = movedDraft(one.draft, one.was, article);
    one.draft = draft;
    return lost;
  }

  /** Let what is still to be sent go out from the article as it is now, where its statement is as it was. @param {Article} before @param {Article} article */
  #bring(before, article) {
    for (const one of this.#unsent.all) {
      if (one.article !== article.id || one.body.revision !== before.revision || !one.statement) continue;
      const [was, is] = [before, article].map(({ statements }) => statements.find(({ key }) => key === one.statement));
      if (!was || !is || JSON.stringify(was.slots) !== JSON.stringify(is.slots)) continue;
      one.body.revision = article.revision;
      this.#unsent.keep(one);
    }
  }

  /** Save a statement of which both versions were looked at. @param {Saving} saving */
  merge(saving) {
    const { session } = this;
    const { state } = session.shown;
    if (!state?.draft) return;
    const { begun } = state.draft;
    const draft = { ...state.draft, id: saving.id, begun: begun && { ...begun, revision: saving.revision } };
    session.change({ screen: null, state: { ...state, place: "reading", draft: null, field: null } });
    return this.write({ ...savingAt(saving), draft, statement: null });
  }
}

/** Return what is said of a statement that was deleted. @param {Asked} one @param {Known} known @param {Known["say"]} say */
function deleted({ method, statement }, { article }, say) {
  const stated = method === "DELETE" ? statedOf(article, statement) : undefined;
  return stated ? [say("deleted", { words: wordsOf(stated, say) })] : [];
}

/** Return where and how a statement is saved. @param {Saving} saving */
export const savingAt = (saving) => ({
  article: saving.article,
  method: "POST",
  path: `/api/articles/${encodeURIComponent(saving.article)}/statements`,
  body: { ...saving },
});

/** Return the text of an article, and where its sentences are. @param {Article} article */
const textOf = ({ text, sentences }) => ({ text, sentences: sentences.map(({ span }) => ({ span })) });

/** Whether it is not known what became of what was asked. @param {Answer} answer */
const isNobody = ({ status }) => status === 0 || status > 500;

/** By how many steps it is more that can be taken back. @param {Pick<Asked, "path">} asked */
const stepsOf = ({ path }) => (path === UNDO ? -1 : 1);

/** Return entities with others that are new or were changed. @param {Entity[]} entities @param {Entity[]} others */
function joined(entities, others) {
  if (!others.length) return entities;
  const ids = new Set(others.map(({ id }) => id));
  return [...entities.filter(({ id }) => !ids.has(id)), ...others];
}

const now = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
