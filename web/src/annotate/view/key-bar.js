// The keys of the place where one is, each a button; the place itself stands at the left.

import { html, Still } from "./html.js";
import { stay } from "./rows.js";

/** @import { Key, KeyName, Known } from "../types.d.ts" */
/** @typedef {{ say: Known["say"], place: string, keys: KeyName[], press: (key: Key) => void }} Properties */

export class KeyBar extends Still {
  state = { at: 0 };

  /** @param {Properties} properties */
  render({ say, place, keys, press }) {
    const buttons = keys.filter((key) => key.press);
    const at = Math.min(/** @type {{ at: number }} */ (this.state).at, buttons.length - 1);
    return html`<footer>
      <span class="place">${place}</span>
      <div class="keys" role="toolbar" aria-label=${say("keys")} onKeyDown=${this.go}>
        ${keys.map(({ shown, name, press: key }) =>
          key
            ? html`<button
                type="button"
                key=${shown}
                tabindex=${buttons[at]?.shown === shown ? 0 : -1}
                onMouseDown=${stay}
                onClick=${() => press(key)}
              ><kbd>${shown}</kbd> ${say(name)}</button>`
            : html`<span key=${shown}><kbd>${shown}</kbd> ${say(name)}</span>`,
        )}
      </div>
    </footer>`;
  }

  /** Go from button to button by arrows. @param {KeyboardEvent & { currentTarget: HTMLElement }} event */
  go = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const buttons = [...event.currentTarget.querySelectorAll("button")];
    const at =
      (buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement)) + step + buttons.length) %
      buttons.length;
    this.setState({ at }, () => buttons[at].focus());
    event.preventDefault();
  };
}
