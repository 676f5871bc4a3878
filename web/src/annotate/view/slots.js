// What the statement says besides who does what to whom: its further fields, the basis of what is inferred, and the quote.

import { statementsOf } from "../draft/stated.js";
import { wordsOf } from "./cards.js";
import { classes, html } from "./html.js";
import { Scrolling } from "./scrolling.js";
import { fieldOf, shortened, valueText } from "./values.js";

/** @import { Known, Slot, Span, State } from "../types.d.ts" */

const MAIN = new Set(["subject", "relation", "object"]);

/** @param {{ known: Known, state: State, quote: Span[] }} properties */
export function Slots({ known, state, quote }) {
  const { draft, field, place } = state;
  const { say, article } = known;
  if (!draft) return html`<div class="slots" />`;
  const further = draft.slots.filter((slot) => !MAIN.has(slot.field) && slot.values.length > 0);
  const open =
    field && field !== "basis" && !MAIN.has(field) && !further.some((slot) => slot.field === field) ? [field] : [];
  const needsBasis = place === "basis" || draft.basis || draft.slots.some(({ isInferred }) => isInferred);
  const words = quote.map(([from, to]) => shortened(article.text.slice(from, to))).join(" … ");
  const missing = draft.quote?.length === 0 && article.statements.find(({ id }) => id === draft.id)?.missing;
  return html`<${Scrolling} class="slots" role="group" aria-label=${say("further_fields")}>
    <dl>
      ${further.map(
        (slot) => html`<div key=${slot.field} class=${classes("slot", slot.field === field && "open")}>
          <dt><${FieldName} known=${known} id=${slot.field} /></dt>
          <dd><${Values} known=${known} slot=${slot} /></dd>
        </div>`,
      )}
      ${open.map(
        (id) => html`<div key=${id} class="slot open">
          <dt><${FieldName} known=${known} id=${id} /></dt>
          <dd>…</dd>
        </div>`,
      )}
      ${
        needsBasis &&
        html`<div class=${classes("slot", place === "basis" && "open")}>
        <dt>${say("basis")}</dt>
        <dd>${draft.basis ?? say("basis_asked")}</dd>
      </div>`
      }
      ${
        (words || missing) &&
        html`<div class=${classes("slot", place === "quote" && "open")}>
        <dt>${say("quote")}</dt>
        <dd>${words ? html`<q lang=${article.lang}>${words}</q>` : missing}</dd>
      </div>`
      }
    </dl>
    ${quote.length > 0 && article.sentences[draft.sentence]?.isTitle && html`<p class="note">${say("headline_quote")}</p>`}
    <${Others} known=${known} state=${state} />
  <//>`;
}

/** The statements that the sentence has already, where no margin has room for their cards. @param {{ known: Known, state: State }} properties */
function Others({ known: { article, say }, state: { draft, sentence } }) {
  const others = statementsOf(article, draft?.sentence ?? sentence);
  return (
    others.length > 0 &&
    html`<div class="others">
      <p><i>${say("statements_here")}</i></p>
      ${others.map((stated) => html`<p key=${stated.key}><small>${stated.id}</small> ${wordsOf(stated, say)}</p>`)}
    </div>`
  );
}

/** The name of a field, its letter underlined. @param {{ known: Known, id: string }} properties */
export function FieldName({ known, id }) {
  const field = fieldOf(known, id);
  const label = field?.label ?? id;
  const at = field?.letter ? label.toLowerCase().indexOf(field.letter) : -1;
  return at < 0 ? label : html`${label.slice(0, at)}<u>${label[at]}</u>${label.slice(at + 1)}`;
}

/** @param {{ known: Known, slot: Slot }} properties */
function Values({ known, slot }) {
  const between = slot.each ? " / " : ` ${known.say("and")} `;
  return html`${slot.values.map((value, k) => {
    const { text, lang } = valueText(known, value);
    return html`${k > 0 && between}<bdi lang=${lang}>${text}</bdi>`;
  })}${slot.isInferred && html` <small>${known.say("inferred")}</small>`}`;
}
