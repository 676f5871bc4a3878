// What keys ask of the server: to save, to take back, to say what it makes of a statement.

import { savingOf } from "../draft/saving.js";
import { proposing, refused, saved } from "../keys/begin.js";
import { Timing } from "./timing.js";

/** @import { Answer } from "../connection/http.js" */
/** @import { Effect, Known, State } from "../types.d.ts" */
/** @import { Index } from "../choices/index.js" */
/** @import { Session } from "./session.js" */
/** @import { Preview } from "./types.d.ts" */

export class Writing {
  /** Whether something is on its way to the files. */
  isBusy = false;
  timing = new Timing();

  /** @param {Session} session */
  constructor(session) {
    this.session = session;
  }

  /** @param {Effect} effect */
  carryOut(effect) {
    const { session } = this;
    const { known } = session.shown;
    if (!known) return;
    const { ask } = session.connection;
    const { id, revision } = known.article;
    const article = encodeURIComponent(id);
    switch (effect.does) {
      case "save":
        return this.#write(
          ask("POST", `/api/articles/${article}/statements`, { ...effect.saving, took: this.timing.took() }),
        );
      case "delete":
        return this.#write(ask("DELETE", `/api/statements/${encodeURIComponent(effect.statement)}`, { revision }));
      case "undo":
        return this.#write(ask("POST", "/api/undo", { article: id }));
      case "nothing here": {
        const { sentence, is } = effect;
        return this.#write(ask("POST", `/api/articles/${article}/nothing`, { sentence, is, revision }));
      }
      case "propose":
        return this.#propose(article, effect.sentence);
      case "open problems":
        return session.show("problems");
      case "search":
        return session.show("articles");
      case "say":
        return session.change({ spoken: effect.text });
    }
  }

  /** Write, and show what stands in the files then. @param {Promise<Answer>} asked */
  async #write(asked) {
    const { session } = this;
    this.isBusy = true;
    session.change({ saved: { is: "saving", at: "", words: "" } });
    const { status, body } = await asked;
    this.isBusy = false;
    const { known, state } = session.shown;
    if (!known || !state) return;
    const isGood = status === 200;
    if (isGood) {
      if (body.isNewEntity) await session.opening.renew({ entities: true });
      session.hold(
        { ...(session.shown.known ?? known), article: session.opening.ranked(body.article) },
        {
          saved: { is: "saved", at: now(), words: body.said ?? "" },
        },
      );
      this.#with((now, what, index) => saved(now, body.keys ?? [], what, index));
    } else {
      session.change({
        saved: { is: status ? "refused" : "offline", at: now(), words: body?.message ?? "" },
        conflict: status === 409 ? body : null,
      });
    }
    if (!isGood) this.#with(refused);
    session.goOn(isGood);
  }

  /** @param {(state: State, known: Known, index: Index) => State} after */
  #with(after) {
    const { known, state } = this.session.shown;
    const { index } = this.session;
    if (known && state && index) this.session.change({ state: after(state, known, index) });
  }

  /** Ask for drafts by rules. @param {string} article @param {number} sentence */
  async #propose(article, sentence) {
    const { session } = this;
    const { status, body } = await session.connection.ask("GET", `/api/drafts?article=${article}&sentence=${sentence}`);
    const { state } = session.shown;
    if (!state || state.sentence !== sentence) return;
    if (status !== 200) return session.change({ spoken: body?.message ?? session.say("saved_offline") });
    const withheld = body.isWithheld ? session.say("draft_withheld") : session.say("no_draft");
    if (body.proposals.length) session.change({ state: proposing(state, body) });
    else session.change({ spoken: withheld });
  }
}

/** Return what the server makes of the statement that is written. @param {Session} session @param {State} state @returns {Promise<Preview | null>} */
export async function lookedAhead({ connection, shown }, { draft, open }) {
  if (!draft || !shown.known) return null;
  const path = `/api/articles/${encodeURIComponent(shown.known.article.id)}/preview`;
  const { status, body } = await connection.ask("POST", path, savingOf(draft, shown.known, open));
  return status === 200 ? body : null;
}

const now = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
