// Below the list, in a room of fixed height: what a relation is for, or the tie that the statement draws and whether a plain triple results.

import { ExplorerLink } from "./explorer-link.js";
import { html } from "./html.js";
import { Scrolling } from "./scrolling.js";
import { statedOf, valueText } from "./values.js";

/** @import { Known, State } from "../types.d.ts" */
/** @import { Session } from "./session.js" */
/** @import { Preview } from "./types.d.ts" */

/** @param {{ known: Known, state: State, preview: Preview | null, failures: string[], said: string, session: Session }} properties */
export function Detail({ known, state, preview, failures, said, session }) {
  return html`<${Scrolling} class="detail" role="group" aria-label=${known.say("detail")}>
    ${state.place === "statement" && failures.map((words) => html`<p class="problem">${words}</p>`)}
    ${said && state.place !== "reading" && html`<p class="doubt">${said}</p>`}
    ${inside(known, state, preview, session)}
  <//>`;
}

/** Return a text with the labels of the relations that it names by their ids. @param {string} text @param {Known} known */
const plain = (text, { vocabulary: { relations } }) =>
  text.replace(/`(\w+)`/g, (_whole, id) => `“${relations[id]?.label ?? id.replaceAll("_", " ")}”`);

/** @param {Known} known @param {State} state @param {Preview | null} preview @param {Session} session */
function inside(known, state, preview, session) {
  const { say } = known;
  const row = state.rows[state.marked];
  if (state.place === "relation" && row?.value.is === "relation") {
    const relation = known.vocabulary.relations[row.value.id];
    return html`<p><b>${relation.label}</b> <i>${say("use")}</i> ${plain(relation.use || relation.definition, known)}</p>
      <p>${relation.avoid && html`<i>${say("not_for")}</i> ${plain(relation.avoid, known)}`}</p>`;
  }
  if (state.place === "reading") {
    const stated = statedOf(known.article, state.statement);
    const problem = stated?.problems[0];
    const words = stated?.spans.map(([from, to]) => known.article.text.slice(from, to)).join(" … ");
    const quote = words ? html`<q>${words}</q>` : stated?.missing;
    return (
      stated &&
      html`<p>${quote} <${ExplorerLink} session=${session} statement=${stated.key}>${say("see_its_tie")}<//></p>${problem && html`<p class="problem">${problem.message}</p>`}`
    );
  }
  if (preview && (state.place === "statement" || state.place === "inferred" || state.place === "quote")) {
    const { tie, plain, problems } = preview;
    const [first] = problems;
    return html`<p><i>${say("tie")}</i> <b>${tie || say("no_tie")}</b></p>
      <p>
        <i>${say("plain_triple")}</i> <b>${say(plain.is ? "yes" : "no")}</b>${plain.why && ` (${plain.why})`}
      </p>
      ${first && html`<p class=${first.severity === "error" ? "problem" : "doubt"}>${first.message} ${first.hint}</p>`}`;
  }
  const help = `help_${state.place.replaceAll(" ", "_")}`;
  const text = say(help, { name: row ? valueText(known, row.value).text : "" });
  return text !== help && html`<p><i>${text}</i></p>`;
}
