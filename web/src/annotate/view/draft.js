// A draft by rules: what each rule puts forward, and how often it was right; nothing of it is saved by itself.

import { html } from "./html.js";
import { FieldName } from "./slots.js";
import { fieldOf, valueText } from "./values.js";

/** @import { Known, ProposedField, State } from "../types.d.ts" */

/** @param {{ known: Known, state: State }} properties */
export function Drafted({ known, state }) {
  const { say, article } = known;
  const proposal = state.proposals[state.proposal];
  if (!proposal) return null;
  const filled = proposal.fields.filter(({ isFilled }) => isFilled);
  const only = proposal.fields.filter(({ isFilled }) => !isFilled);
  return html`<div class="choices drafted">
    <p class="asks">${say("draft_of", { name: proposal.proposer, n: state.proposal + 1, all: state.proposals.length })}</p>
    ${filled.map(
      (field) => html`<div class="row drafted" key=${field.field}>
        <kbd>${fieldOf(known, field.field)?.letter ?? "␣"}</kbd>
        <span class="name"><small><${FieldName} known=${known} id=${field.field} /></small> <b>${textOf(known, field)}</b></span>
        <span class="why">${[field.rule, right(say, field)].filter(Boolean).join(" · ")}</span>
      </div>`,
    )}
    ${
      only.length > 0 &&
      html`<p class="note">
        ${say("draft_shown")}
        ${only.map(
          (field) => html`${" "}<kbd>${fieldOf(known, field.field)?.letter ?? "␣"}</kbd>${" "}
            ${fieldOf(known, field.field)?.label ?? field.field}, “${field.from.map(([from, to]) => article.text.slice(from, to)).join(" … ")}”`,
        )}
      </p>`
    }
  </div>`;
}

/** @param {Known} known @param {ProposedField} field */
const textOf = (known, { values }) => values.map((value) => valueText(known, value).text).join(` ${known.say("and")} `);

/** @param {Known["say"]} say @param {ProposedField} field */
const right = (say, { right: share }) => (share === null ? "" : say("draft_right", { n: Math.round(100 * share) }));
