// The entities of the corpus: one gets another name, type or country, or becomes one with another; what that changes is told first.

import { classes, countriesOf, html, namesOf, useEffect, useLayoutEffect, useState, usesOfTypes } from "../shared.js";
import { Told } from "./names-told.js";
import { moves, Screen, seen, submitted } from "./screen.js";

/** @import { Entity, Known, NamesChanged } from "../../types.d.ts" */
/** @import { Session } from "../session.js" */
/** @import { Shown } from "../types.d.ts" */
/** @typedef {"rename" | "id" | "merge" | "type" | "country"} Change */
/** @typedef {{ id: string, label: string, lang: string | null, cells: (string | number)[] }} Row */
/** @typedef {{ is: "list" | Change, entity: Entity | null, chosen: Row | null, told: NamesChanged | null, word: "kept" | "gone" | null }} Doing */

const MOST = 200;
/** @type {Doing} */
const NOTHING = { is: "list", entity: null, chosen: null, told: null, word: null };
/** @type {Row} */
const NO_COUNTRY = { id: "", label: "", lang: null, cells: [] };

/** The keys of what can be changed, with the name of each. @type {[string, Change, string][]} */
const CHANGES = [
  ["r", "rename", "rename_entity"],
  ["i", "id", "another_id"],
  ["t", "type", "another_type"],
  ["c", "country", "another_country"],
  ["m", "merge", "merge_entity"],
];
const COLUMNS = ["entity", "type_of", "country_of", "used", "id_of"];
/** The columns of what can be chosen. @type {{ [change: string]: string[] }} */
const COLUMNS_OF = { type: ["type_of", "id_of"], country: ["country_of", "used", "id_of"] };

/** @param {{ shown: Shown, session: Session }} properties */
export function Entities({ shown, session }) {
  const { say, connection } = session;
  const { known } = shown;
  const [typed, type] = useState("");
  const [name, write] = useState("");
  const [marked, mark] = useState(0);
  const [doing, set] = useState(NOTHING);
  const [said, tell] = useState("");
  const isNamed = doing.is === "rename" || doing.is === "id";
  const rows = known ? rowsOf(session, known, doing, typed) : [];
  const at = Math.max(0, Math.min(marked, rows.length - 1));
  useEffect(() => seen(document.querySelector("tr.marked")), [at]);
  const hasLine = !doing.told;
  useLayoutEffect(() => {
    if (!hasLine) toList();
  }, [hasLine]);

  const begin = (/** @type {Partial<Doing>} */ next) => {
    set({ ...NOTHING, ...next });
    tell("");
    type("");
    mark(0);
    if (next.entity) write(next.is === "id" ? next.entity.id : next.entity.label);
  };
  /** Ask what a change would change, or make it. @param {Doing} next @param {boolean} isMade */
  const ask = async (next, isMade) => {
    const { entity } = next;
    if (!entity || !known) return;
    const [path, body] = askedOf(next, name, known);
    const { status, body: answer } = await connection.ask("POST", path, { ...body, isMade });
    if (status !== 200) return tell(answer?.message ?? say("saved_offline"));
    if (!isMade) {
      tell("");
      return set({ ...next, told: answer });
    }
    begin(NOTHING);
    tell(say(`done_${next.is}`, { name: entity.label, other: isNamed ? name : otherOf(say, next) }));
    session.stepped(entity.id, (next.is === "id" ? name : next.is === "merge" && next.chosen?.id) || entity.id);
    await session.opening.renew({ entities: true, articles: [known.article.id] });
  };
  const choose = (/** @type {Row | undefined} */ chosen) => chosen && ask({ ...doing, chosen }, false);
  const isAsked = doing.told !== null && doing.told.differing.length > 0 && doing.word === null;
  const decide = (/** @type {"kept" | "gone"} */ word) => set({ ...doing, word });
  const one = rows[at];
  const entity = doing.is === "list" && one ? known?.entities.find(({ id }) => id === one.id) : undefined;
  const deeds = doing.told
    ? [
        ...(isAsked
          ? [
              { keys: ["1"], shown: "1", name: "word_of_kept", does: () => decide("kept") },
              { keys: ["2"], shown: "2", name: "word_of_gone", does: () => decide("gone") },
            ]
          : [{ keys: ["Enter"], shown: "⏎", name: "change_names", does: () => ask(doing, true) }]),
        { keys: ["Backspace"], shown: "⌫", name: "leave_names", does: () => begin(NOTHING) },
      ]
    : isNamed
      ? []
      : [
          ...(doing.is !== "list" && one
            ? [
                {
                  keys: ["Enter"],
                  shown: "⏎",
                  name: doing.is === "merge" ? "merge_with" : "look_first",
                  does: () => choose(one),
                },
              ]
            : []),
          ...(doing.is === "country" && doing.entity?.country
            ? [{ keys: ["0"], shown: "0", name: "no_country", does: () => choose(NO_COUNTRY) }]
            : []),
          ...(entity
            ? CHANGES.map(([key, is, name]) => ({ keys: [key], shown: key, name, does: () => begin({ is, entity }) }))
            : []),
          {
            keys: ["/"],
            shown: "/",
            name: doing.is === "type" ? "find_type" : "find_entity",
            does: () => document.getElementById("find-entity")?.focus(),
          },
          ...moves(at, rows.length, mark),
        ];
  const close = doing.is === "list" ? (known ? () => session.show(null) : null) : () => begin(NOTHING);
  const columns = COLUMNS_OF[doing.is] ?? COLUMNS;
  return html`<${Screen} say=${say} name="entities" title=${titleOf(say, doing)} deeds=${deeds} hasLetters=${shown.hasLetters} close=${close}>
    <p role="status" class=${said ? "note" : "unseen"}>${said}</p>
    ${
      isNamed &&
      !doing.told &&
      html`<form key=${doing.is} onSubmit=${submitted(() => ask(doing, false))}>
        <label>${say(`new_${doing.is}`)} <input type="text" autofocus ref=${focused} value=${name} onInput=${(/** @type {any} */ { currentTarget }) => write(currentTarget.value)} /></label>
        <button type="submit">${say("look_first")}</button>
        <p class="quiet">${say(`help_${doing.is}`)}</p>
      </form>`
    }
    ${
      !isNamed &&
      !doing.told &&
      html`<form key=${doing.is} onSubmit=${submitted(() => (doing.is !== "list" ? choose(one) : rows.length > 0 && toList()))}>
        <label>${say(doing.is === "type" ? "find_type" : "find_entity")} <input id="find-entity" type="search" autofocus ref=${focused} value=${typed} onInput=${(/** @type {any} */ { currentTarget }) => type(currentTarget.value)} /></label>
      </form>
      <table>
        <thead><tr>${columns.map((one) => html`<th scope="col">${say(one)}</th>`)}</tr></thead>
        <tbody>
          ${rows.map(
            (
              { id, label, lang, cells },
              k,
            ) => html`<tr key=${id} class=${classes(k === at && "marked")} aria-current=${k === at ? "true" : null} onClick=${() => mark(k)}>
              <td lang=${lang}>${label}</td>
              ${cells.map((cell) => html`<td class=${typeof cell === "number" ? "number" : "name"}>${cell}</td>`)}
              <td class="quiet">${id}</td>
            </tr>`,
          )}
        </tbody>
      </table>
      ${!rows.length && html`<p class="asks">${say("nothing_found")}</p>`}`
    }
    ${doing.told && html`<${Told} say=${say} told=${doing.told} kept=${doing.chosen?.label} gone=${doing.entity?.label} word=${doing.word} />`}
  <//>`;
}

/** Return how a change is asked for. @param {Doing} doing @param {string} name @param {Known} known @returns {[string, { [name: string]: unknown }]} */
function askedOf({ is, entity, chosen, word }, name, { article }) {
  const id = entity?.id;
  switch (is) {
    case "merge":
      return ["/api/merging", { kept: chosen?.id, gone: id, word }];
    case "type":
      return ["/api/describing", { entity: id, type: chosen?.id, article: article.id }];
    case "country":
      return ["/api/describing", { entity: id, country: chosen?.id, article: article.id }];
    default:
      return ["/api/renaming", { entity: id, [is === "id" ? "id" : "label"]: name }];
  }
}

/** @param {Session["say"]} say @param {Doing} doing */
const otherOf = (say, { chosen }) => chosen?.label || say("no_country");

/** @param {Session["say"]} say @param {Doing} doing */
function titleOf(say, { is, entity, chosen, told }) {
  const name = entity?.label ?? "";
  if (is === "list") return say("entities_title");
  if (!told || !chosen) return say(`title_${is}`, { name });
  return say(`title_of_${is}`, { name, other: otherOf(say, { ...NOTHING, chosen }) });
}

/** Return what can be chosen. @param {Session} session @param {Known} known @param {Doing} doing @param {string} typed @returns {Row[]} */
function rowsOf({ index }, known, doing, typed) {
  const { entities, vocabulary } = known;
  if (doing.is === "type") {
    const types = Object.entries(vocabulary.types).filter(
      ([id, { isAbstract }]) => !isAbstract && id !== doing.entity?.type,
    );
    const uses = usesOfTypes(entities);
    const usesOf = (/** @type {Row} */ { id }) => uses.get(id) ?? 0;
    return types
      .filter(([id, { label }]) => has([id, label], typed))
      .map(([id, { label }]) => ({ id, label, lang: null, cells: [] }))
      .sort((one, other) => usesOf(other) - usesOf(one) || (one.label < other.label ? -1 : 1));
  }
  const { is, entity } = doing;
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const some = is === "country" && index ? countriesOf(index) : entities;
  return found(some, typed)
    .filter(({ id }) => is === "list" || (id !== entity?.id && (is !== "country" || id !== entity?.country)))
    .map(({ id, label, lang, type, country, uses }) => ({
      id,
      label,
      lang,
      cells:
        is === "country"
          ? [uses]
          : [vocabulary.types[type]?.label ?? type, (country && labels.get(country)) ?? "", uses],
    }));
}

/** Whether one of some names has some letters. @param {string[]} names @param {string} typed */
const has = (names, typed) => names.some((name) => name.toLowerCase().includes(typed.trim().toLowerCase()));

/** Return the entities that all files have and that have some letters in a name: those that begin so first, then the most used. @param {Entity[]} entities @param {string} typed */
function found(entities, typed) {
  const words = typed.trim().toLowerCase();
  const begins = (/** @type {Entity} */ one) =>
    Number([one.id, ...namesOf(one)].some((name) => name.toLowerCase().startsWith(words)));
  return entities
    .filter((one) => !one.local && has([one.id, ...namesOf(one)], typed))
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
