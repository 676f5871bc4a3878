// What stands in place of article and statement: a heading, what is shown, and its own keys.

import { Component, createRef, html, KeyBar } from "../shared.js";

/** @import { ComponentChildren } from "preact" */
/** @import { Known } from "../../types.d.ts" */
/** @typedef {{ keys: string[], shown: string, name: string, does: () => unknown }} Deed */
/** @typedef {{ say: Known["say"], name: string, title: string, deeds: Deed[], hasLetters: boolean, close: (() => void) | null, children?: ComponentChildren }} Properties */

export class Screen extends Component {
  element = createRef();

  componentDidMount() {
    const element = this.element.current;
    (element.querySelector("[autofocus]") ?? element).focus();
  }

  /** @param {Properties} properties */
  render({ say, name, title, deeds, close, children }) {
    const all = close ? [...deeds, { keys: ["Escape"], shown: "Esc", name: "back_to_reading", does: close }] : deeds;
    const keys = all.map(({ keys: [first], shown, name: deed }) => ({
      shown,
      name: deed,
      press: { name: first, isShift: false },
    }));
    const carryOut = (/** @type {string} */ pressed) => {
      const deed = all.find((one) => one.keys.includes(pressed));
      deed?.does();
      return !!deed;
    };
    return html`<div class="annotator in-screen" onKeyDown=${(/** @type {KeyboardEvent} */ event) => this.keyDown(event, carryOut)}>
      <main class="screen" tabindex="-1" ref=${this.element} aria-label=${title}>
        <h1>${title}</h1>
        ${children}
      </main>
      <${KeyBar} say=${say} place=${say(`place_${name}`)} keys=${keys} press=${(/** @type {{ name: string }} */ key) => carryOut(key.name)} />
    </div>`;
  }

  /** @param {KeyboardEvent} event @param {(pressed: string) => boolean} carryOut */
  keyDown(event, carryOut) {
    const { hasLetters } = /** @type {Properties} */ (this.props);
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const isText = target.matches("input, textarea, select");
    const isLetter = event.key.length === 1;
    if (isLetter && (isText || !hasLetters)) return;
    if (event.key === "Enter" && target.matches("button, a, textarea, input, summary")) return;
    if (isText && !["Escape", "ArrowDown", "ArrowUp"].includes(event.key)) return;
    if (carryOut(event.key)) event.preventDefault();
  }
}

/**
 * Return the deeds by which one of several rows is marked.
 *
 * @param {number} marked
 * @param {number} count
 * @param {(marked: number) => void} mark
 * @returns {Deed[]}
 */
export const moves = (marked, count, mark) => [
  { keys: ["j", "ArrowDown"], shown: "j", name: "next", does: () => mark(Math.min(marked + 1, count - 1)) },
  { keys: ["k", "ArrowUp"], shown: "k", name: "back", does: () => mark(Math.max(marked - 1, 0)) },
];

/** Bring the marked row into view. @param {Element | null} row */
export const seen = (row) => row?.scrollIntoView({ block: "nearest" });

/** Return what hears a form, and loads no page. @param {() => unknown} does */
export const submitted = (does) => (/** @type {Event} */ event) => {
  event.preventDefault();
  does();
};
