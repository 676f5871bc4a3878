// What can be chosen: rows with their digits, the fields of a complete statement, or what a new entity will be.

import { lettersOf } from "../draft/few.js";
import { statementsOf } from "../draft/stated.js";
import { entityOf } from "../draft/words.js";
import { wordsOf } from "./cards.js";
import { Drafted } from "./draft.js";
import { classes, html } from "./html.js";
import { Rows, stay } from "./rows.js";
import { Scrolling } from "./scrolling.js";
import { slotOf } from "./values.js";

/** @import { Known, Row, State } from "../types.d.ts" */
/** @typedef {{ press: (name: string) => void, take: (row: Row) => void, mark: (statement: string) => void }} Hands */
/** @typedef {{ known: Known, state: State, shown: Set<string>, hands: Hands }} Properties */

/** The list of a place. @param {Properties} properties */
export function Choices(properties) {
  const { place } = properties.state;
  if (place === "reading") return html`<${Sentence} ...${properties} />`;
  if (place === "statement" || place === "inferred") return html`<${Fields} ...${properties} />`;
  if (place === "draft") return html`<${Drafted} ...${properties} />`;
  if (place === "few") return html`<${Few} ...${properties} />`;
  if (place === "new entity") return html`<${Entity} ...${properties} />`;
  return html`<${Rows} ...${properties} />`;
}

/** Words of few, each with the letter that takes it. @param {Properties} properties */
function Few({ known: { say }, state, hands }) {
  const letters = lettersOf(state.rows.map(({ label }) => label));
  return html`<div class="choices" role="group" aria-label=${say("choices")}>
    ${state.rows.map(({ label }, k) => {
      const at = label.toLowerCase().indexOf(letters[k]);
      return html`<button
        type="button"
        tabindex="-1"
        key=${label}
        class="row plain"
        onMouseDown=${stay}
        onClick=${() => hands.press(letters[k])}
      >
        <kbd>${letters[k]}</kbd>
        <span class="name">${label.slice(0, at)}<u>${label[at]}</u>${label.slice(at + 1)}</span>
      </button>`;
    })}
    <button type="button" tabindex="-1" class="row plain" onMouseDown=${stay} onClick=${() => hands.press("Enter")}>
      <kbd>⏎</kbd> <span class="name">${say("none_of_these")}</span>
    </button>
  </div>`;
}

/** @param {Properties} properties */
function Sentence({ known, state, hands }) {
  const { article, say } = known;
  const { nothing } = article.sentences[state.sentence] ?? {};
  const own = statementsOf(article, state.sentence);
  return html`<div class="choices">
    ${
      own.length > 0 &&
      html`<${Scrolling} id="choices" role="listbox" aria-label=${say("statements_here")}>
      ${own.map(
        (stated, k) => html`<div
          key=${stated.key}
          id=${`choice-${k}`}
          role="option"
          class=${classes("row", "stated", stated.sign, stated.key === state.statement && "marked")}
          aria-selected=${String(stated.key === state.statement)}
          aria-label=${wordsOf(stated, say)}
          onClick=${() => hands.mark(stated.key)}
        >
          <small>${stated.id}</small>
          <span class="name">
            ${stated.isDenied && html`<b>${say("not")}</b> `}<bdi>${stated.words.subject}</bdi> – <b>${stated.words.relation}</b> –${" "}
            <bdi>${stated.words.object}</bdi>
            <small>${whose(stated, say)}</small>
          </span>
        </div>`,
      )}
    <//>`
    }
    ${nothing && html`<p class="note done">${say("nothing_here", nothing)}</p>`}
    ${!nothing && !own.length && html`<p class="asks">${say("not_coded")}</p>`}
  </div>`;
}

/** @param {import("../types.d.ts").Stated} stated @param {Known["say"]} say */
const whose = ({ words, marks, missing }, say) =>
  [words.by ? say("according_to", { name: words.by }) : say("of_author"), ...marks, missing]
    .filter(Boolean)
    .join(" · ");

/** @param {Properties} properties */
function Fields({ known, state, shown, hands }) {
  const { vocabulary, say } = known;
  const fields = vocabulary.fields.filter(({ letter }) => letter);
  /** @type {[string, string][]} */
  const others = [["i", say("inferred")], ["q", say("quote")], [" ", say("other_fields")]]; // biome-ignore format: one line
  return html`<${Scrolling} class="choices fields" role="group" aria-label=${say("fields")}>
    ${fields.map((field) => {
      const slot = slotOf(state.draft, field.id);
      const look = classes("field", slot && "filled", !slot && shown.has(field.id) && "shown");
      const letter = /** @type {string} */ (field.letter);
      return html`<button
        type="button"
        tabindex="-1"
        key=${field.id}
        class=${look}
        onMouseDown=${stay}
        onClick=${() => hands.press(letter)}
      >
        <kbd>${letter}</kbd> ${field.label}${slot?.isInferred && html` <small>${say("inferred")}</small>`}
      </button>`;
    })}
    ${others.map(
      ([key, name]) => html`<button
        type="button"
        tabindex="-1"
        key=${key}
        class="field"
        onMouseDown=${stay}
        onClick=${() => hands.press(key)}
      >
        <kbd>${key === " " ? "␣" : key}</kbd> ${name}
      </button>`,
    )}
  <//>`;
}

/** @param {Properties} properties */
function Entity({ known, state, shown, hands }) {
  const { say, vocabulary } = known;
  const { entity } = state;
  if (!entity) return null;
  const country = entity.country && entityOf(known.entities, entity.country)?.label;
  /** @type {[string, string, string][]} */
  const facts = [
    ["n", say("entity_label"), entity.label],
    ["t", say("entity_type"), vocabulary.types[entity.type]?.label ?? entity.type],
    ["c", say("entity_country"), (entity.isLocal ? country && say("no_country_here", { country }) : country) || "–"],
    ["a", say("entity_aliases"), entity.aliases.join(", ") || "–"],
    ["l", say("entity_kept"), say(entity.isLocal ? "entity_local" : "entity_listed")],
    [
      "m",
      say("entity_members"),
      entity.members.map((id) => entityOf(known.entities, id)?.label ?? id).join(", ") || "–",
    ],
  ];
  if (state.part) return html`<${Rows} known=${known} state=${state} shown=${shown} hands=${hands} />`;
  return html`<div class="choices">
    <dl class="entity">
      ${facts.map(
        ([key, name, value]) => html`<div key=${name} class="fact">
          <dt>${name}</dt>
          <dd>
            <bdi>${value}</bdi>
            <button
              type="button"
              tabindex="-1"
              class="plain"
              aria-label=${say("change_it", { name })}
              onMouseDown=${stay}
              onClick=${() => hands.press(key)}
            >
              <kbd>${key}</kbd>
            </button>
          </dd>
        </div>`,
      )}
    </dl>
  </div>`;
}
