// Quotes that an edit of their article broke: each beside the nearest words, which are taken only by a key.

import { difference, differing } from "../../text/differing.js";
import { classes, html, useEffect, useState } from "../shared.js";
import { moves, Screen, seen } from "./screen.js";

/** @import { BrokenQuote, Mended } from "../../types.d.ts" */
/** @import { Session } from "../session.js" */
/** @import { Shown } from "../types.d.ts" */

/** @param {{ shown: Shown, session: Session }} properties */
export function Quotes({ shown, session }) {
  const { say, connection } = session;
  const [quotes, found] = useState(/** @type {BrokenQuote[] | null} */ (null));
  const [marked, mark] = useState(0);
  const [said, tell] = useState("");
  useEffect(() => {
    connection.ask("GET", "/api/quotes").then(({ status, body }) => found(status === 200 ? body : []));
  }, []);
  const all = quotes ?? [];
  const at = Math.min(marked, all.length - 1);
  useEffect(() => seen(document.querySelector("tr.marked")), [at]);
  /** @type {BrokenQuote | undefined} */
  const one = all[at];
  const alike = one?.near ? all.filter((other) => other.near !== null && kind(other) === kind(one)) : [];
  const mend = async (/** @type {BrokenQuote[]} */ some) => {
    if (!some.length) return tell(say("nothing_near"));
    const { status, body } = await connection.ask("POST", "/api/quotes", { ids: some.map(({ id }) => id) });
    if (status !== 200) return tell(body?.message ?? say("saved_offline"));
    /** @type {Mended} */
    const { mended, left } = body;
    found(left);
    tell(say("mended_n", { n: mended }));
  };
  const open = () => one && session.opening.open(one.article, one.statement);
  const deeds = [
    { keys: ["Enter"], shown: "⏎", name: "take_nearest", does: () => mend(one?.near ? [one] : []) },
    { keys: ["a"], shown: "a", name: "take_all_alike", does: () => mend(alike) },
    { keys: ["e"], shown: "e", name: "open_place", does: open },
    ...moves(at, all.length, mark),
  ];
  const title = quotes
    ? say(all.length === 1 ? "quote_not_found" : "quotes_not_found", { n: all.length })
    : say("mend_quotes");
  return html`<${Screen} say=${say} name="quotes" title=${title} deeds=${deeds} hasLetters=${shown.hasLetters} close=${shown.known ? () => session.show(null) : null}>
    <p role="status">${quotes === null ? "…" : said}</p>
    ${quotes?.length === 0 && html`<p class="note done">${say("all_quotes_found")}</p>`}
    ${
      all.length > 0 &&
      html`<p class="quiet">${say("quotes_help")}</p>
        <table>
          <thead>
            <tr>${["where", "quote_as_coded", "nearest_words"].map((name) => html`<th scope="col">${say(name)}</th>`)}</tr>
          </thead>
          <tbody>
            ${all.map((quote, k) => html`<${Line} key=${quote.id} quote=${quote} isMarked=${k === at} say=${say} mark=${() => mark(k)} open=${() => session.opening.open(quote.article, quote.statement)} />`)}
          </tbody>
        </table>
        ${alike.length > 1 && html`<p class="note">${say("quotes_alike", { n: alike.length })}</p>`}`
    }
  <//>`;
}

/** @param {{ quote: BrokenQuote, isMarked: boolean, say: Session["say"], mark: () => void, open: () => void }} properties */
function Line({ quote, isMarked, say, mark, open }) {
  const { article, statement, was, near, before, after, why } = quote;
  const pieces = differing(was, near ?? "");
  const side = (/** @type {"was" | "is"} */ name, /** @type {"del" | "ins"} */ tag) =>
    pieces
      .filter((piece) => "same" in piece || piece[name])
      .map((piece, k) => [k > 0 && " ", "same" in piece ? piece.same : html`<${tag}>${piece[name]}</${tag}>`]);
  return html`<tr class=${classes(isMarked && "marked")} aria-current=${isMarked ? "true" : null} onClick=${mark}>
    <td><button type="button" class="plain link" onClick=${open}>${statement?.split("#")[1] ?? article}</button> <small>${article}</small></td>
    <td class="words-of-text">${near === null ? was : side("was", "del")}</td>
    <td class="words-of-text">
      ${
        near === null
          ? html`<span class="is-error">${say("nothing_near")}</span> <small>${why}</small>`
          : html`<span class="quiet">${before && `… ${before} `}</span>${side("is", "ins")}<span class="quiet">${after && `${/^[\p{L}\d]/u.test(after) ? " " : ""}${after} …`}</span>`
      }
    </td>
  </tr>`;
}

/** Return what kind of change mends a quote: all are alike that keep every word, and those in which the same words change. @param {BrokenQuote} quote */
const kind = ({ was, near, isSure }) => (isSure ? "sure" : difference(was, near ?? ""));
