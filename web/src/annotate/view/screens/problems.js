// All that is wrong, the errors first; each opens at its place.

import { classes, html, useEffect, useState } from "../shared.js";
import { moves, Screen, seen } from "./screen.js";

/** @import { Session } from "../session.js" */
/** @import { Problem, Shown } from "../types.d.ts" */

const WEIGHT = ["error", "warning", "to do"];

/** @param {{ shown: Shown, session: Session }} properties */
export function Problems({ shown, session }) {
  const say = session.say;
  const [problems, found] = useState(/** @type {Problem[] | null} */ (null));
  const [marked, mark] = useState(0);
  useEffect(() => {
    session.connection
      .ask("GET", "/api/problems")
      .then(({ status, body }) => found(status === 200 ? sorted(body) : []));
  }, []);
  const all = problems ?? [];
  const at = Math.min(marked, all.length - 1);
  useEffect(() => seen(document.querySelector("tr.marked")), [at]);
  const open = (/** @type {Problem | undefined} */ problem) => {
    if (problem?.article) session.openField(problem.article, problem.statement, problem.field);
  };
  const deeds = [
    { keys: ["Enter"], shown: "⏎", name: "open_place", does: () => open(all[at]) },
    ...moves(at, all.length, mark),
    { keys: ["q"], shown: "q", name: "mend_quotes", does: () => session.show("quotes") },
  ];
  return html`<${Screen}
    say=${say}
    name="problems"
    title=${problems ? say(all.length === 1 ? "problem_in_corpus" : "problems_in_corpus", { n: all.length }) : say("problems")}
    deeds=${deeds}
    hasLetters=${shown.hasLetters}
    close=${shown.known ? () => session.show(null) : null}
  >
    ${problems === null && html`<p role="status">…</p>`}
    ${problems?.length === 0 && html`<p class="note done">${say("no_problems")}</p>`}
    ${
      all.length > 0 &&
      html`<table>
        <thead>
          <tr><th scope="col">${say("where")}</th><th scope="col">${say("problem")}</th><th scope="col">${say("what_mends_it")}</th></tr>
        </thead>
        <tbody>
          ${all.map(
            (
              problem,
              k,
            ) => html`<tr key=${k} class=${classes(k === at && "marked")} aria-current=${k === at ? "true" : null} onClick=${() => mark(k)}>
              <td>
                ${
                  problem.article
                    ? html`<button type="button" class="plain link" onClick=${() => open(problem)}>${problem.statement ?? problem.article}</button>`
                    : problem.path
                }
                <small>${problem.path}:${problem.line}</small>
              </td>
              <td><b class=${`is-${problem.severity.replace(" ", "-")}`}>${say(problem.severity)}</b> ${problem.message}</td>
              <td>${problem.hint}</td>
            </tr>`,
          )}
        </tbody>
      </table>`
    }
  <//>`;
}

/** @param {Problem[]} problems */
const sorted = (problems) =>
  [...problems].sort((one, other) => WEIGHT.indexOf(one.severity) - WEIGHT.indexOf(other.severity));
