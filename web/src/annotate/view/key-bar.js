// The keys of the place where one is, each a button; the place itself stands at the left.

import { classes, createRef, html, Still } from "./html.js";
import { stay } from "./rows.js";

/** @import { Key, KeyName, Known } from "../types.d.ts" */
/** @typedef {{ say: Known["say"], place: string, keys: KeyName[], press: (key: Key) => void }} Properties */

export class KeyBar extends Still {
  state = { at: 0, isBefore: false, isAfter: false };
  element = createRef();

  componentDidMount() {
    this.observer = new ResizeObserver(this.measure);
    this.observer.observe(this.element.current);
    this.measure();
  }

  componentWillUnmount() {
    this.observer?.disconnect();
  }

  componentDidUpdate() {
    this.measure();
  }

  /** Find whether keys lie beyond an end of the bar. */
  measure = () => {
    const { scrollLeft, scrollWidth, clientWidth } = this.element.current;
    const isBefore = scrollLeft > 1;
    const isAfter = scrollLeft + clientWidth < scrollWidth - 1;
    if (isBefore !== this.state.isBefore || isAfter !== this.state.isAfter) this.setState({ isBefore, isAfter });
  };

  /** Show the keys beyond the end; from the last ones go back to the first. */
  scroll = () => {
    const keys = this.element.current;
    keys.scrollLeft = this.state.isAfter ? keys.scrollLeft + keys.clientWidth - 64 : 0;
  };

  /** @param {Properties} properties @param {{ isBefore: boolean, isAfter: boolean }} state */
  render({ say, place, keys, press }, { isBefore, isAfter }) {
    const buttons = keys.filter((key) => key.press);
    const at = Math.min(/** @type {{ at: number }} */ (this.state).at, buttons.length - 1);
    return html`<footer>
      <span class="place">${place}</span>
      <div
        class=${classes("keys", isBefore && "has-before", isAfter && "has-after")}
        ref=${this.element}
        onScroll=${this.measure}
        role="toolbar" aria-label=${say("keys")} onKeyDown=${this.go}>
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
      ${
        (isBefore || isAfter) &&
        html`<button
          type="button"
          class="more"
          tabindex="-1"
          aria-label=${say("more_keys")}
          title=${say("more_keys")}
          onMouseDown=${stay}
          onClick=${this.scroll}
        >${isAfter ? "›" : "‹"}</button>`
      }
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
