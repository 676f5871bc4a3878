// What is being written, in one line: who does what to whom; a question mark where the line is open.

import { html } from "./html.js";
import { slotOf, valueText } from "./values.js";

/** @import { Known, State } from "../types.d.ts" */

const MAIN = ["subject", "relation", "object"];

/** The heading of the side. @param {{ known: Known, state: State }} properties */
export function Claim({ known, state }) {
  const { say, article } = known;
  const sentence = article.sentences[state.sentence];
  if (!state.draft) {
    const where = sentence?.isTitle ? say("title") : say("sentence_n", { n: state.sentence });
    return html`<h2 class="claim"><span>${where}</span></h2>`;
  }
  return html`<h2 class="claim">
    <span>
      ${MAIN.map((field, k) => html`${k > 0 && html`<i> – </i>`}<${Part} known=${known} state=${state} field=${field} />`)}
      ${state.draft.id && html` <small>${say("edits", { id: state.draft.id })}</small>`}
    </span>
  </h2>`;
}

/** @param {{ known: Known, state: State, field: string }} properties */
function Part({ known, state, field }) {
  const slot = slotOf(state.draft, field);
  if (state.field === field) return html`<mark aria-label=${known.say("open")}>${" ? "}</mark>`;
  if (!slot) return html`<i>…</i>`;
  const between = ` ${known.say("and")} `;
  return slot.values.map((value, k) => {
    const { text, lang } = valueText(known, value);
    return html`${k > 0 && between}<bdi lang=${lang}>${slot.isInferred ? `[${text}]` : text}</bdi>`;
  });
}
