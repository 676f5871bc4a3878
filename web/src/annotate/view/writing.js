// What keys ask of the server: to save, to take back, to say what it makes of a statement.

import { EXPLORER } from "../../elements/windows.js";
import { savingOf } from "../draft/saving.js";
import { proposing } from "../keys/begin.js";
import { Sending, savingAt } from "./sending.js";
import { Timing } from "./timing.js";

/** @import { Draft, Effect, Saving, State } from "../types.d.ts" */
/** @import { Session } from "./session.js" */
/** @import { Preview } from "./types.d.ts" */

export class Writing {
  timing = new Timing();

  /** @param {Session} session */
  constructor(session) {
    this.session = session;
    this.sending = new Sending(session);
  }

  /** @param {Saving} saving @param {Draft | null} draft */
  #save(saving, draft) {
    const { known } = this.session.shown;
    const statement = known && saving.id !== null ? `${known.article.coder}/${saving.article}#${saving.id}` : null;
    const { body, ...at } = savingAt(saving);
    return this.sending.write({ ...at, body: { ...body, took: this.timing.took() }, draft, statement });
  }

  /** @param {Effect} effect */
  carryOut(effect) {
    const { session } = this;
    const { known, state } = session.shown;
    if (!known || !state) return;
    const { id, revision } = known.article;
    const of = (
      /** @type {string} */ method,
      /** @type {string} */ path,
      /** @type {{ [name: string]: unknown }} */ body,
    ) => ({
      article: id,
      method,
      path,
      body,
      statement: null,
      draft: null,
    });
    const article = encodeURIComponent(id);
    switch (effect.does) {
      case "save":
        return this.#save(effect.saving, state.pending);
      case "delete":
        return this.sending.write({
          ...of("DELETE", `/api/statements/${statementPath(effect.statement)}`, { revision }),
          statement: effect.statement,
        });
      case "undo":
        return this.sending.write(of("POST", "/api/undo", { article: id }));
      case "nothing here": {
        const { sentence, is } = effect;
        const { text, sentences } = known.article;
        const words = text.slice(...sentences[sentence].span);
        return this.sending.write(of("POST", `/api/articles/${article}/nothing`, { sentence, words, is, revision }));
      }
      case "propose":
        return this.#propose(article, effect.sentence);
      case "open problems":
        return session.show("problems");
      case "adjudicate":
        return session.show("adjudicate");
      case "explore": {
        const { explorer } = session.connection;
        if (explorer) window.open(explorer(effect.statement), EXPLORER);
        else session.change({ spoken: session.say("no_explorer") });
        return;
      }
      case "search":
        return session.show("articles");
      case "say":
        return this.#note(effect.text);
      case "tell":
        return session.change({ spoken: effect.text });
    }
  }

  /** @param {string} text */
  #note(text) {
    this.session.change(told(text));
  }

  /** Ask for drafts by rules. @param {string} article @param {number} sentence */
  async #propose(article, sentence) {
    const { session } = this;
    const { known } = session.shown;
    const { status, body } = await session.connection.ask("GET", `/api/drafts?article=${article}&sentence=${sentence}`);
    const { known: now, state } = session.shown;
    if (now?.article.id !== known?.article.id || now?.article.print !== known?.article.print) return;
    if (!state || state.sentence !== sentence) return;
    if (status !== 200) return this.#note(body?.message ?? session.say("saved_offline"));
    const withheld = body.isWithheld ? session.say("draft_withheld") : session.say("no_draft");
    if (body.proposals.length) session.change({ state: proposing(state, body) });
    else this.#note(withheld);
  }
}

/** Return what shows a text and has it spoken. @param {string} text */
const told = (text) => ({ said: text, spoken: text });

/** Return the key of a statement as part of an address. @param {string} key */
const statementPath = (key) => key.split("/").map(encodeURIComponent).join("/");

/** Return what the server makes of the statement that is written. @param {Session} session @param {State} state @returns {Promise<Preview | null>} */
export async function lookedAhead({ connection, shown }, { draft, open }) {
  if (!draft || !shown.known) return null;
  const path = `/api/articles/${encodeURIComponent(shown.known.article.id)}/preview`;
  const { status, body } = await connection.ask("POST", path, savingOf(draft, shown.known, open));
  if (status === 200) return body;
  return body?.message ? { problems: [], tie: "", plain: { is: false, why: body.message } } : null;
}
