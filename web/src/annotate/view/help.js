// All keys, place by place, in a dialog; and whether single letters are commands.

import { allKeys } from "../keys/names.js";
import { Component, createRef, html } from "./html.js";

/** @import { Known, State } from "../types.d.ts" */
/** @typedef {{ known: Known, state: State, hasLetters: boolean, letters: (has: boolean) => void, press: (name: string) => void }} Properties */

export class Help extends Component {
  element = createRef();

  componentDidMount() {
    this.element.current.showModal();
  }

  /** @param {Properties} properties */
  render({ known, state, hasLetters, letters, press }) {
    const { say, vocabulary } = known;
    return html`<dialog
      class="help"
      ref=${this.element}
      aria-labelledby="all-keys"
      onCancel=${(/** @type {Event} */ event) => {
        event.preventDefault();
        press("Escape");
      }}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => {
        event.stopPropagation();
        if (event.key !== "?" && event.key !== "F1") return;
        event.preventDefault();
        press("Escape");
      }}
    >
      <div class="top">
        <h2 id="all-keys">${say("all_keys")}</h2>
        <label>
          <input type="checkbox" checked=${hasLetters} onChange=${(/** @type {any} */ { currentTarget }) => letters(currentTarget.checked)} />
          ${" "}${say("single_letters")}
        </label>
        <button type="button" autofocus onClick=${() => press("Escape")}><kbd>Esc</kbd> ${say("close")}</button>
      </div>
      <div class="columns">
        ${allKeys(state).map(
          ({ place, name, keys }) => html`<section key=${place}>
            <h3>${say(name)}</h3>
            ${keys.map(({ shown, name: what }) => html`<p key=${shown + what}><kbd>${shown}</kbd> ${say(what)}</p>`)}
          </section>`,
        )}
        <section>
          <h3>${say("fields")}</h3>
          ${vocabulary.fields.map(({ id, letter, label }) => letter && html`<p key=${id}><kbd>${letter}</kbd> ${label}</p>`)}
        </section>
      </div>
    </dialog>`;
  }
}
