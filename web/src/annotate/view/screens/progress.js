// How far each coder has read each article.

import { html, useEffect, useState } from "../shared.js";
import { Screen } from "./screen.js";

/** @import { Session } from "../session.js" */
/** @import { Shown } from "../types.d.ts" */
/** @typedef {{ article: string, coder: string, sentences: number, coded: number, nothing: number, left: number, statements: number }} Done */

const COUNTS = /** @type {const} */ (["sentences", "coded", "nothing", "left", "statements"]);

/** @param {{ shown: Shown, session: Session }} properties */
export function Progress({ shown, session }) {
  const say = session.say;
  const [rows, found] = useState(/** @type {Done[] | null} */ (null));
  useEffect(() => {
    session.connection
      .ask("GET", "/api/progress")
      .then(({ status, body }) => found(status === 200 ? rowsOf(body) : []));
  }, []);
  const titles = new Map(shown.corpus?.articles.map(({ id, title }) => [id, title]));
  return html`<${Screen}
    say=${say}
    name="progress"
    title=${say("progress_title")}
    deeds=${[{ keys: ["Enter"], shown: "⏎", name: "articles", does: () => session.show("articles") }]}
    hasLetters=${shown.hasLetters}
    close=${shown.known ? () => session.show(null) : null}
  >
    ${rows === null && html`<p role="status">…</p>`}
    ${rows?.length === 0 && html`<p>${say("no_progress")}</p>`}
    ${
      rows !== null &&
      rows.length > 0 &&
      html`<table>
        <thead>
          <tr>${["article", "coder_of", ...COUNTS].map((name) => html`<th scope="col">${say(name)}</th>`)}</tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr key=${`${row.coder} ${row.article}`}>
              <td><button type="button" class="plain link" onClick=${() => session.opening.open(row.article)}><bdi>${titles.get(row.article) ?? row.article}</bdi></button></td>
              <td class="day">${row.coder}</td>
              ${COUNTS.map((name) => html`<td class="number">${row[name]}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>`
    }
  <//>`;
}

/** @param {any} body @returns {Done[]} */
const rowsOf = (body) => (Array.isArray(body) ? body : (body.rows ?? []));
