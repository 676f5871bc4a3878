// The whole page: head, article and margin, side, key bar; or what stands in their place.

import { fieldsShown } from "../choices/shown.js";
import { quoteOf } from "../draft/saving.js";
import { keyOf } from "../keys/layout.js";
import { keysOf } from "../keys/names.js";
import { PLACES } from "../keys/press.js";
import { Claim } from "./claim.js";
import { Detail } from "./detail.js";
import { Head } from "./head.js";
import { Help } from "./help.js";
import { Component, classes, html } from "./html.js";
import { KeyBar } from "./key-bar.js";
import { screens } from "./later.js";
import { Line } from "./line.js";
import { Choices } from "./list.js";
import { Reading } from "./reading.js";
import { Slots } from "./slots.js";

/** @import { Session } from "./session.js" */
/** @import { Shown } from "./types.d.ts" */

export class Page extends Component {
  componentDidUpdate() {
    this.focus();
  }

  componentDidMount() {
    this.focus();
  }

  /** Keep the focus in the line while a statement is written, and in the article while it is read. */
  focus() {
    const { shown } = /** @type {{ shown: Shown }} */ (this.props);
    const active = document.activeElement;
    const isOurs = !active || active === document.body || active.id === "line" || active.id === "article";
    if (!shown.state || shown.screen || !isOurs) return;
    document.getElementById(shown.state.place === "reading" ? "article" : "line")?.focus({ preventScroll: true });
  }

  /** @param {{ shown: Shown, session: Session }} properties */
  render({ shown, session }) {
    const { phase, known, state, corpus, saved, preview, spoken } = shown;
    const name = phase === "begin" ? phase : phase === "reading" ? shown.screen : null;
    const Instead = name && screens()?.[name];
    if (Instead) return html`<${Instead} shown=${shown} session=${session} />`;
    if (phase !== "reading" || !known || !state || !corpus || !session.index) {
      return html`<${Waiting} shown=${shown} />`;
    }
    const isComplete =
      state.draft && (state.place === "statement" || state.place === "inferred" || state.place === "quote");
    const quote = isComplete && state.draft ? quoteOf(state.draft, known) : [];
    const sentence = state.draft?.sentence ?? state.sentence;
    const cues = state.draft ? fieldsShown(session.index, sentence, state.draft).map(({ field }) => field) : [];
    const hands = {
      press: (/** @type {string} */ name) => session.press({ name, isShift: false }),
      take: session.point,
      mark: session.touch,
    };
    return html`<div class="annotator" onKeyDown=${(/** @type {KeyboardEvent} */ event) => keyDown(event, session)}>
      <${Head} known=${known} corpus=${corpus} current=${state.sentence} saved=${saved} session=${session} press=${session.show} />
      <main>
        <${Reading}
          known=${known}
          state=${state}
          index=${session.index}
          quote=${quote}
          open=${session.touch}
          touch=${session.touchText}
        />
        <section class=${classes("side", `in-${state.place.replaceAll(" ", "-")}`)} aria-label=${known.say("statement")}>
          <${Claim} known=${known} state=${state} />
          ${state.place !== "reading" ? html`<${Line} known=${known} state=${state} written=${session.written} />` : html`<p class="line-rest">${shown.said}</p>`}
          <${Choices} known=${known} state=${state} shown=${new Set(cues)} hands=${hands} />
          <${Detail} known=${known} state=${state} session=${session} preview=${preview} failures=${failures(shown)} said=${shown.said} />
          <${Slots} known=${known} state=${state} quote=${quote} />
        </section>
      </main>
      <${KeyBar} say=${known.say} place=${known.say(PLACES[state.place].name)} keys=${keysOf(state, known, session.index)} press=${session.pressed} />
      ${
        state.isHelpOpen &&
        html`<${Help}
        known=${known}
        state=${state}
        hasLetters=${shown.hasLetters}
        letters=${(/** @type {boolean} */ has) => session.letters(has)}
        press=${hands.press}
      />`
      }
      <div class="unseen" role="status">${spoken}</div>
    </div>`;
  }
}

/** The page before it has an article: it waits, or says why it cannot go on. @param {{ shown: Shown }} properties */
const Waiting = ({ shown: { phase, words } }) =>
  html`<div class="annotator waiting" aria-busy=${String(phase === "loading")}>
    <header></header>
    <main>
      <div class="reading"><p role="status">${phase === "failed" ? words || "The server does not answer." : "…"}</p></div>
      <section class="side"></section>
    </main>
    <footer></footer>
  </div>`;

/** Return why what was written last is not in the files, all of it, until it is changed. @param {Shown} shown @returns {string[]} */
function failures({ saved, known, state, refusal }) {
  const isChanged = saved.is === "refused" && saved.draft && saved.draft !== state?.draft;
  if (!known || isChanged || (saved.is !== "refused" && saved.is !== "offline")) return [];
  const problems = saved.is === "refused" ? (refusal?.problems ?? []) : [];
  if (problems.length > 1) return problems.map(({ message, hint }) => `${message} ${hint}`);
  return [saved.words || known.say(`saved_${saved.is}`)];
}

/** @param {KeyboardEvent} event @param {Session} session */
function keyDown(event, session) {
  const target = /** @type {HTMLElement} */ (event.target);
  if (target.id !== "line" && target.id !== "article") return;
  const key = keyOf(event);
  if (!key || (!session.shown.hasLetters && target.id === "article" && key.name.length === 1)) return;
  if (session.typed(key)) event.preventDefault();
}
