// What a change of an entity changes, told before it is made: files and places, and what two entities that become one say otherwise.

import { html } from "../shared.js";

/** @import { NamesChanged } from "../../types.d.ts" */
/** @import { Session } from "../session.js" */

/** @param {{ say: Session["say"], told: NamesChanged, kept?: string, gone?: string, word: "kept" | "gone" | null }} properties */
export function Told({ say, told, kept, gone, word }) {
  return html`<p>${say("names_change", { n: told.statements, files: told.files.length, places: told.places })}</p>
    <ul>${told.files.map((file) => html`<li key=${file}>${file}</li>`)}</ul>
    ${
      told.differing.length > 0 &&
      html`<table>
        <thead><tr><th scope="col">${say("field")}</th><th scope="col">1 ${kept}</th><th scope="col">2 ${gone}</th></tr></thead>
        <tbody>
          ${told.differing.map(
            (one) => html`<tr key=${one.field}>
              <td>${one.field}</td>
              <td>${word === "kept" ? html`<ins>${one.kept}</ins>` : one.kept}</td>
              <td>${word === "gone" ? html`<ins>${one.gone}</ins>` : one.gone}</td>
            </tr>`,
          )}
        </tbody>
      </table>`
    }`;
}
