// A statement that was changed elsewhere since it was read: both versions, and which is taken of each field.

import { classes, draftOf, fieldOf, html, savingOf, useEffect, useState } from "../shared.js";
import { moves, Screen, seen } from "./screen.js";

/** @import { Draft, Known, Slot } from "../../types.d.ts" */
/** @import { Session } from "../session.js" */
/** @import { Shown } from "../types.d.ts" */
/** @typedef {"here" | "there"} Side */

/** @param {{ shown: Shown, session: Session }} properties */
export function Merge({ shown, session }) {
  const say = session.say;
  const { known, state, refusal } = shown;
  const conflict = refusal?.conflict ?? null;
  const fields = conflict?.fields ?? [];
  const [sides, choose] = useState(/** @type {(Side | null)[]} */ (fields.map(({ decided }) => decided)));
  const [marked, mark] = useState(
    Math.max(
      0,
      fields.findIndex(({ decided }) => !decided),
    ),
  );
  useEffect(() => {
    // what stands in the file now is needed to take its version of a field
    if (known) session.opening.renew({ articles: [known.article.id] });
  }, []);
  useEffect(() => seen(document.querySelector("tr.marked")), [marked]);
  if (!known || !state || !conflict) return null;
  const open = sides.filter((side) => side === null).length;
  const isGone = conflict.isGone;
  const close = () => session.show(null);
  const take = (/** @type {Side} */ side) => {
    if (isGone) return side === "here" ? write(null) : close();
    const next = sides.map((one, k) => (k === marked ? side : one));
    choose(next);
    const later = next.indexOf(null);
    if (later >= 0) mark(later);
  };
  /** @param {string | null} id */
  const write = (id) => {
    if (!state.draft) return;
    const theirs = known.article.statements.find(({ key }) => key === conflict.key);
    const there = theirs && id !== null ? draftOf(theirs, known.article) : null;
    const chosen = new Map(fields.map(({ field }, k) => [field, sides[k]]));
    const draft = { ...(there ? merged(state.draft, there, chosen) : state.draft), id };
    session.writing.sending.merge({ ...savingOf(draft, known, state.open), revision: conflict.revision, begun: null });
  };
  const deeds = [
    { keys: ["1"], shown: "1", name: isGone ? "save_as_new" : "take_here", does: () => take("here") },
    { keys: ["2"], shown: "2", name: isGone ? "leave_it_out" : "take_there", does: () => take("there") },
    ...(isGone ? [] : moves(marked, fields.length, mark)),
    ...(isGone || open
      ? []
      : [{ keys: ["Enter"], shown: "⏎", name: "write_it", does: () => write(state.draft?.id ?? null) }]),
  ];
  return html`<${Screen} say=${say} name="merge" title=${say("merge_title")} deeds=${deeds} hasLetters=${shown.hasLetters} close=${close}>
    <p>${refusal?.message}</p>
    <p class="quiet">${say("merge_kept")}</p>
    ${
      !isGone &&
      html`<table>
        <thead>
          <tr>${["field", "was_before", "here", "in_the_file", "taken"].map((name) => html`<th scope="col">${say(name)}</th>`)}</tr>
        </thead>
        <tbody>
          ${fields.map(
            ({ field, before, here, there }, k) => html`<tr
              key=${field}
              class=${classes(k === marked && "marked")}
              aria-current=${k === marked ? "true" : null}
              onClick=${() => mark(k)}
            >
              <td>${nameOf(known, field)}</td>
              <td>${before ?? "–"}</td>
              <td>${sides[k] === "here" ? html`<ins>${here ?? "–"}</ins>` : (here ?? "–")}</td>
              <td>${sides[k] === "there" ? html`<ins>${there ?? "–"}</ins>` : (there ?? "–")}</td>
              <td>${sides[k] ? say(sides[k] === "here" ? "here" : "in_the_file") : html`<b class="is-error">${say("to_choose")}</b>`}</td>
            </tr>`,
          )}
        </tbody>
      </table>`
    }
    ${open > 0 && html`<p class="note">${say("merge_open", { n: open })}</p>`}
  <//>`;
}

/** @param {Known} known @param {string} field */
const nameOf = (known, field) => fieldOf(known, field)?.label ?? field;

/**
 * Return what is written here, with the file's version of the fields that are taken from there.
 *
 * @param {Draft} here
 * @param {Draft} there
 * @param {Map<string, Side | null>} chosen
 * @returns {Draft}
 */
function merged(here, there, chosen) {
  const isTheirs = (/** @type {string} */ field) => chosen.get(field) === "there";
  const own = here.slots.filter(({ field }) => !isTheirs(field));
  /** @type {Slot[]} */
  const theirs = there.slots.filter(({ field }) => isTheirs(field));
  return {
    ...here,
    slots: [...own, ...theirs],
    basis: isTheirs("inferred") ? there.basis : here.basis,
    quote: isTheirs("quote") ? there.quote : here.quote,
  };
}
