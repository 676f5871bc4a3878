// What keys ask of the server: to save, to take back, to say what it makes of a statement.

import { EXPLORER } from "../../elements/windows.js";
import { savingOf } from "../draft/saving.js";
import { proposing, refused, saved } from "../keys/begin.js";
import { Timing } from "./timing.js";

/** @import { Answer } from "../connection/http.js" */
/** @import { Effect, Entity, Known, Saving, State } from "../types.d.ts" */
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
          saved,
        );
      case "delete":
        return this.#write(ask("DELETE", `/api/statements/${statementPath(effect.statement)}`, { revision }));
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

  /**
   * Write, and show what stands in the files then.
   *
   * @param {Promise<Answer>} asked
   * @param {typeof saved} [after] What follows for what is being written.
   */
  async #write(asked, after) {
    const { session } = this;
    this.isBusy = true;
    session.change({ saved: { is: "saving", at: "", words: "" } });
    const { status, body } = await asked;
    this.isBusy = false;
    const { known, state } = session.shown;
    if (!known || !state) return;
    const isGood = status === 200;
    if (isGood) {
      const article = session.opening.ranked(body.article);
      session.hold(
        { ...known, entities: joined(known.entities, body.entities ?? []), article },
        { saved: { is: "saved", at: now(), words: "" }, refusal: null, ...told((body.told ?? []).join(" ")) },
      );
      if (after) this.#with((was, what, index) => after(was, body.keys ?? [], what, index));
    } else {
      session.change({
        saved: { is: status ? "refused" : "offline", at: now(), words: body?.message ?? "" },
        refusal: status ? body : null,
        screen: body?.conflict ? "merge" : session.shown.screen,
      });
    }
    if (!isGood) this.#with(refused);
    session.goOn(isGood);
  }

  /** Save a statement of which both versions were looked at. @param {Saving} saving */
  merge(saving) {
    const { session } = this;
    const article = encodeURIComponent(saving.article);
    session.show(null);
    return this.#write(
      session.connection.ask("POST", `/api/articles/${article}/statements`, saving),
      (state, keys, known, index) =>
        saved({ ...state, place: "reading", draft: null, field: null }, keys, known, index),
    );
  }

  /** @param {(state: State, known: Known, index: Index) => State} after */
  #with(after) {
    const { known, state } = this.session.shown;
    const { index } = this.session;
    if (known && state && index) this.session.change({ state: after(state, known, index) });
  }

  /** @param {string} text */
  #note(text) {
    this.session.change(told(text));
  }

  /** Ask for drafts by rules. @param {string} article @param {number} sentence */
  async #propose(article, sentence) {
    const { session } = this;
    const { status, body } = await session.connection.ask("GET", `/api/drafts?article=${article}&sentence=${sentence}`);
    const { state } = session.shown;
    if (!state || state.sentence !== sentence) return;
    if (status !== 200) return this.#note(body?.message ?? session.say("saved_offline"));
    const withheld = body.isWithheld ? session.say("draft_withheld") : session.say("no_draft");
    if (body.proposals.length) session.change({ state: proposing(state, body) });
    else this.#note(withheld);
  }
}

/** Return what shows a text and has it spoken. @param {string} text */
const told = (text) => ({ said: text, spoken: text });

/** Return entities with others that are new or were changed. @param {Entity[]} entities @param {Entity[]} others */
function joined(entities, others) {
  if (!others.length) return entities;
  const ids = new Set(others.map(({ id }) => id));
  return [...entities.filter(({ id }) => !ids.has(id)), ...others];
}

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

const now = () => new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
