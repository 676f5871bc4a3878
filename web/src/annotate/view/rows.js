// Rows that a digit, a letter or a click takes. Lists may be long; only what is near the seen part is drawn.

import { Component, classes, html } from "./html.js";
import { shortened } from "./values.js";

/** @import { Known, Row, State } from "../types.d.ts" */
/** @typedef {{ known: Known, state: State, hands: { take: (row: Row) => void } }} Properties */

/** How many rows are drawn at first, and further ones whenever the end is near. */
const STEP = 24;
/** How near the end of what is drawn may be, in px. */
const NEAR = 120;

/** Keep the focus in the line. @param {MouseEvent} event */
export const stay = (event) => event.preventDefault();

/** Return whether what is typed is taken as it is written, so that nothing needs to be found. @param {State} state */
const isWritten = ({ place, part }) =>
  place === "text" || place === "basis" || part === "label" || part === "alias" || part === "definition";

export class Rows extends Component {
  state = { most: STEP };

  /** @param {Properties} before */
  componentDidUpdate({ state: before }) {
    const { state } = /** @type {Properties} */ (this.props);
    if (state.rows !== before.rows && this.state.most > STEP) this.setState({ most: STEP });
    if (state.rows !== before.rows || state.marked !== before.marked) {
      document.getElementById(`choice-${Math.max(0, state.marked)}`)?.scrollIntoView({ block: "nearest" });
    }
  }

  /** @param {Event & { currentTarget: HTMLElement }} event */
  look = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
    if (scrollTop + clientHeight > scrollHeight - NEAR) this.setState({ most: this.state.most + STEP });
  };

  /** @param {Properties} properties @param {{ most: number }} drawn */
  render({ known: { say }, state, hands }, { most }) {
    const { rows, marked, place, first, typed, line } = state;
    const asks = place === "words" || place === "quote";
    return html`<div class="choices">
      <div id="choices" role="listbox" aria-label=${say("choices")} onScroll=${this.look}>
        ${rows.slice(0, Math.max(most, marked + STEP)).map(
          (row, k) => html`<div
            key=${k}
            id=${`choice-${k}`}
            role="option"
            class=${classes("row", k === marked && "marked")}
            aria-selected=${String(k === marked)}
            aria-setsize=${rows.length}
            aria-posinset=${k + 1}
            aria-label=${[row.digit, row.label, row.why].filter(Boolean).join(", ")}
            onMouseDown=${stay}
            onClick=${() => hands.take(row)}
          >
            ${row.digit === null ? html`<kbd class="none" />` : html`<kbd>${row.digit}</kbd>`}
            <bdi class="name" lang=${row.lang}>${place === "quote" ? shortened(row.label) : row.label}</bdi>
            <span class="why">${row.why}</span>
          </div>`,
        )}
      </div>
      ${asks && html`<p class="asks">${say(first ? "last_word" : "first_word")} ${typed && html`<kbd>${typed}</kbd>`}</p>`}
      ${!rows.length && !asks && line && !isWritten(state) && html`<p class="asks">${say("nothing_found")}</p>`}
    </div>`;
  }
}
