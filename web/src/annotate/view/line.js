// The one line that keeps the focus from the first key of a statement to saving it.

import { PLACES } from "../keys/press.js";
import { Component, createRef, html } from "./html.js";
import { fieldOf } from "./values.js";

/** @import { Known, State } from "../types.d.ts" */
/** @typedef {{ known: Known, state: State, written: (text: string) => void }} Properties */

/** Return what is said of the line. @param {Known} known @param {State} state */
const nameOfLine = (known, state) =>
  known.say(`line_${keyOf(state)}`, { field: fieldName(known, state), count: state.rows.length });

/** @param {State} state */
const keyOf = ({ place }) => place.replaceAll(" ", "_");

/** @param {Known} known @param {State} state */
const fieldName = (known, { field }) => (field ? (fieldOf(known, field)?.label ?? field) : "");

export class Line extends Component {
  element = createRef();

  componentDidMount() {
    this.element.current.focus({ preventScroll: true });
  }

  /** Keep what is typed as the state has it. */
  componentDidUpdate() {
    const { state } = /** @type {Properties} */ (this.props);
    const line = this.element.current;
    if (line.value !== state.line) line.value = state.line;
    if (state.isSelected) line.select();
  }

  /** @param {Properties} properties */
  render({ known, state, written }) {
    // read-only in places without text, so that no tablet opens its keyboard
    const isWritable = PLACES[state.place].writes(state);
    const hasRows = state.rows.length > 0 && state.place !== "few";
    return html`<input
      id="line"
      ref=${this.element}
      class=${isWritable ? "" : "is-command"}
      role="combobox"
      aria-expanded=${String(hasRows)}
      aria-controls="choices"
      aria-autocomplete="list"
      aria-activedescendant=${hasRows && state.rows[state.marked] ? `choice-${state.marked}` : null}
      aria-label=${nameOfLine(known, state)}
      placeholder=${known.say(`hint_${keyOf(state)}`, { field: fieldName(known, state) })}
      autocomplete="off"
      autocapitalize="off"
      spellcheck=${false}
      dir="auto"
      readonly=${!isWritable}
      onInput=${(/** @type {InputEvent & { currentTarget: HTMLInputElement }} */ event) => {
        if (!event.isComposing) written(event.currentTarget.value);
      }}
      onCompositionEnd=${(/** @type {CompositionEvent & { currentTarget: HTMLInputElement }} */ event) =>
        written(event.currentTarget.value)}
    />`;
  }
}
