// The entities of the corpus: one gets another label, or becomes one with another; what that changes is told first.

import { classes, html, useEffect, useState } from "../shared.js";
import { moves, Screen, seen, submitted } from "./screen.js";

/** @import { Entity, NamesChanged } from "../../types.d.ts" */
/** @import { Session } from "../session.js" */
/** @import { Shown } from "../types.d.ts" */
/** @typedef {{ is: "list" | "rename" | "merge", entity: Entity | null, kept: Entity | null, told: NamesChanged | null, word: "kept" | "gone" | null }} Doing */

const MOST = 200;
/** @type {Doing} */
const NOTHING = { is: "list", entity: null, kept: null, told: null, word: null };

/** @param {{ shown: Shown, session: Session }} properties */
export function Entities({ shown, session }) {
  const { say, connection } = session;
  const { known } = shown;
  const [typed, type] = useState("");
  const [label, write] = useState("");
  const [marked, mark] = useState(0);
  const [doing, set] = useState(NOTHING);
  const [said, tell] = useState("");
  const rows = found(known?.entities ?? [], typed).filter(({ id }) => doing.is !== "merge" || id !== doing.entity?.id);
  const at = Math.max(0, Math.min(marked, rows.length - 1));
  useEffect(() => seen(document.querySelector("tr.marked")), [at]);
  const hasLine = !doing.told;
  useEffect(() => {
    if (!hasLine) toList();
  }, [hasLine]);

  const begin = (/** @type {Partial<Doing>} */ next) => {
    set({ ...NOTHING, ...next });
    tell("");
    type("");
    mark(0);
    if (next.entity) write(next.entity.label);
  };
  /** Ask what a change of names would change, or make it. @param {Doing} next @param {boolean} isMade */
  const ask = async (next, isMade) => {
    const { entity, kept, word } = next;
    if (!entity) return;
    const { status, body } = await (next.is === "rename"
      ? connection.ask("POST", "/api/renaming", { entity: entity.id, label, isMade })
      : connection.ask("POST", "/api/merging", { kept: kept?.id, gone: entity.id, word, isMade }));
    if (status !== 200) return tell(body?.message ?? say("saved_offline"));
    if (!isMade) {
      tell("");
      return set({ ...next, told: body });
    }
    begin(NOTHING);
    tell(say(next.is === "rename" ? "renamed" : "merged", { name: entity.label, other: kept?.label ?? label }));
    if (known) await session.opening.renew({ entities: true, articles: [known.article.id] });
  };
  const isAsked = doing.told !== null && doing.told.differing.length > 0 && doing.word === null;
  const choose = (/** @type {"kept" | "gone"} */ word) => set({ ...doing, word });
  const one = rows[at];
  const deeds = doing.told
    ? [
        ...(isAsked
          ? [
              { keys: ["1"], shown: "1", name: "word_of_kept", does: () => choose("kept") },
              { keys: ["2"], shown: "2", name: "word_of_gone", does: () => choose("gone") },
            ]
          : [{ keys: ["Enter"], shown: "⏎", name: "change_names", does: () => ask(doing, true) }]),
        { keys: ["Backspace"], shown: "⌫", name: "leave_names", does: () => begin(NOTHING) },
      ]
    : doing.is === "rename"
      ? []
      : [
          ...(one && doing.is === "merge"
            ? [{ keys: ["Enter"], shown: "⏎", name: "merge_with", does: () => ask({ ...doing, kept: one }, false) }]
            : []),
          ...(one && doing.is === "list"
            ? [
                { keys: ["r"], shown: "r", name: "rename_entity", does: () => begin({ is: "rename", entity: one }) },
                {
                  keys: ["/"],
                  shown: "/",
                  name: "find_entity",
                  does: () => document.getElementById("find-entity")?.focus(),
                },
                { keys: ["m"], shown: "m", name: "merge_entity", does: () => begin({ is: "merge", entity: one }) },
              ]
            : []),
          ...moves(at, rows.length, mark),
        ];
  const close = doing.is === "list" ? (known ? () => session.show(null) : null) : () => begin(NOTHING);
  return html`<${Screen} say=${say} name="entities" title=${titleOf(say, doing)} deeds=${deeds} hasLetters=${shown.hasLetters} close=${close}>
    <p role="status" class=${said ? "note" : "unseen"}>${said}</p>
    ${
      doing.is === "rename" &&
      !doing.told &&
      html`<form key="rename" onSubmit=${submitted(() => ask(doing, false))}>
        <label>${say("new_label")} <input type="text" autofocus ref=${focused} value=${label} onInput=${(/** @type {any} */ { currentTarget }) => write(currentTarget.value)} /></label>
        <button type="submit">${say("look_first")}</button>
        <p class="quiet">${say("label_stays")}</p>
      </form>`
    }
    ${
      doing.is !== "rename" &&
      !doing.told &&
      html`<form key=${doing.is} onSubmit=${submitted(() => (doing.is === "list" ? toList() : one && ask({ ...doing, kept: one }, false)))}>
        <label>${say("find_entity")} <input id="find-entity" type="search" autofocus ref=${focused} value=${typed} onInput=${(/** @type {any} */ { currentTarget }) => type(currentTarget.value)} /></label>
      </form>
      <table>
        <thead><tr>${["entity", "type_of", "used", "id_of"].map((name) => html`<th scope="col">${say(name)}</th>`)}</tr></thead>
        <tbody>
          ${rows.map(
            (
              entity,
              k,
            ) => html`<tr key=${entity.id} class=${classes(k === at && "marked")} aria-current=${k === at ? "true" : null} onClick=${() => mark(k)}>
              <td lang=${entity.lang}>${entity.label}</td>
              <td>${known?.vocabulary.types[entity.type]?.label ?? entity.type}</td>
              <td class="number">${entity.uses}</td>
              <td class="quiet">${entity.id}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${!rows.length && html`<p class="asks">${say("nothing_found")}</p>`}`
    }
    ${doing.told && html`<${Told} say=${say} told=${doing.told} doing=${doing} />`}
  <//>`;
}

/** @param {{ say: Session["say"], told: NamesChanged, doing: Doing }} properties */
function Told({ say, told, doing }) {
  return html`<p>${say("names_change", { n: told.statements, files: told.files.length })}</p>
    <ul>${told.files.map((file) => html`<li key=${file}>${file}</li>`)}</ul>
    ${
      told.differing.length > 0 &&
      html`<table>
        <thead><tr><th scope="col">${say("field")}</th><th scope="col">1 ${doing.kept?.label}</th><th scope="col">2 ${doing.entity?.label}</th></tr></thead>
        <tbody>
          ${told.differing.map(
            ({ field, kept, gone }) => html`<tr key=${field}>
              <td>${field}</td>
              <td>${doing.word === "kept" ? html`<ins>${kept}</ins>` : kept}</td>
              <td>${doing.word === "gone" ? html`<ins>${gone}</ins>` : gone}</td>
            </tr>`,
          )}
        </tbody>
      </table>`
    }`;
}

/** @param {Session["say"]} say @param {Doing} doing */
function titleOf(say, { is, entity, kept }) {
  const name = entity?.label ?? "";
  if (is === "list") return say("entities_title");
  if (is === "rename") return say("rename_title", { name });
  return kept ? say("merge_names_title", { name, other: kept.label }) : say("merge_with_title", { name });
}

/** Return the entities that all files have and that have some letters in a name: those that begin so first, then the most used. @param {Entity[]} entities @param {string} typed */
function found(entities, typed) {
  const words = typed.trim().toLowerCase();
  const begins = (/** @type {Entity} */ { names, id }) =>
    Number([id, ...names].some((name) => name.toLowerCase().startsWith(words)));
  return entities
    .filter(({ local, names, id }) => !local && [id, ...names].some((name) => name.toLowerCase().includes(words)))
    .sort((one, other) => begins(other) - begins(one) || other.uses - one.uses || (one.label < other.label ? -1 : 1))
    .slice(0, MOST);
}

/** Leave the line for the list, whose letters are commands. */
const toList = () => /** @type {HTMLElement | null} */ (document.querySelector("main.screen"))?.focus();

/** Put the focus into what was just drawn. @param {HTMLElement | null} element */
const focused = (element) => {
  if (element && !element.dataset.seen) {
    element.dataset.seen = "1";
    element.focus();
  }
};
