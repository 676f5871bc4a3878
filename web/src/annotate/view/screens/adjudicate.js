// The codings of several coders side by side, unit by unit: which is taken, merged, written anew or left out is decided by keys.

import { classes, draftOf, fieldOf, html, useEffect, useRef, useState } from "../shared.js";
import { CodedText } from "./coded-text.js";
import { moves, Screen, seen } from "./screen.js";

/** @import { Adjudicating, Adjudication, Known, UnitOfCodings } from "../../types.d.ts" */
/** @import { Session } from "../session.js" */
/** @import { Shown } from "../types.d.ts" */
/** @import { Deed } from "./screen.js" */
/** @typedef {"units" | "merge" | "agreed"} Mode */

/** @param {{ shown: Shown, session: Session }} properties */
export function Adjudicate({ shown, session }) {
  const { say, connection } = session;
  const { known } = shown;
  const [all, found] = useState(/** @type {Adjudication | null} */ (null));
  const [at, go] = useState(-1);
  const [mode, turn] = useState(/** @type {Mode} */ ("units"));
  const [chosen, choose] = useState(/** @type {{ [field: string]: string }} */ ({}));
  const [said, tell] = useState("");
  const [isHelpOpen, help] = useState(false);
  const isBusy = useRef(false);
  const path = `/api/articles/${encodeURIComponent(known?.article.id ?? "")}/adjudication`;
  /** Show what is left; where a step was made, the next open unit. @param {Adjudication} next @param {number} from */
  const show = (next, from) => {
    found(next);
    go(openFrom(next.units, from));
    leaveMode();
  };
  useEffect(() => {
    connection.ask("GET", path).then(({ status, body }) => {
      if (status === 200) show(body, 0);
      else tell(body?.message ?? say("saved_offline"));
    });
  }, []);
  const leaveMode = () => {
    turn("units");
    choose({});
  };
  const unit = all?.units[at];
  useEffect(() => {
    document.querySelector(".coded-text mark")?.scrollIntoView({ block: "center" });
    seen(document.querySelector("tr.marked"));
  }, [all, at, chosen]);
  if (!known) return null;

  const coders = all?.coders ?? [];
  const agreed = (all?.units ?? []).filter(({ isAgreed, decided }) => isAgreed && !decided);
  const differing = unit?.fields.filter(({ differs }) => differs) ?? [];
  const asked = mode === "merge" ? differing.find(({ field }) => !(field in chosen)) : undefined;

  /** @param {Partial<Adjudicating> & { units: string[][] }} decision */
  const decide = async (decision) => {
    if (isBusy.current) return; // what comes next has to be seen before it is decided
    isBusy.current = true;
    const sent = { decision: "taken", coder: null, fields: {}, ...decision };
    const { status, body } = await connection.ask("POST", path, sent);
    isBusy.current = false;
    tell(status === 200 ? body.told.join(" ") : (body?.message ?? say("saved_offline")));
    if (status === 200) show(body, at + 1);
    else leaveMode();
  };
  const undo = async () => {
    const { status, body } = await connection.ask("POST", "/api/undo", { article: known.article.id });
    tell(status === 200 ? body.told.join(" ") : (body?.message ?? say("saved_offline")));
    const again = await connection.ask("GET", path);
    if (again.status !== 200) return;
    found(again.body);
    const changed = /** @type {Adjudication} */ (again.body).units.findIndex(
      ({ decided }, k) => !decided && all?.units[k]?.decided,
    );
    if (changed >= 0) go(changed);
  };
  /** Take a coder's statement, or what it says in the field that is asked for. @param {number} k */
  const take = (k) => {
    if (!unit?.keys[k]) return;
    const next = asked ? { ...chosen, [asked.field]: coders[k] } : {};
    choose(next);
    const isWhole = !asked || differing.every(({ field }) => field in next);
    if (isWhole) decide({ units: [keysOf(unit)], coder: asked ? baseOf(unit, coders) : coders[k], fields: next });
  };
  const merge = () => {
    const isShared = (unit?.keys.filter(Boolean).length ?? 0) > 1 && differing.length > 0;
    if (isShared) turn("merge");
    else tell(say("agree_all"));
  };
  const compose = async () => {
    if (!unit) return;
    const key = unit.decided?.statement ?? keysOf(unit)[0];
    const isThere = () => session.shown.known?.article.statements.find((one) => one.key === key);
    if (!isThere()) await session.opening.renew({ articles: [known.article.id] });
    const stated = isThere();
    const { article } = session.shown.known ?? known;
    if (!stated) return;
    const { begun: _, ...draft } = draftOf(stated, article);
    session.compose({ ...draft, id: null, decides: [...new Set([key, ...keysOf(unit)])] });
  };

  /** @type {Deed[]} */
  const ofUnit = unit
    ? [
        ...coders
          .slice(0, 9)
          .flatMap((coder, k) =>
            unit.keys[k]
              ? [{ keys: [`${k + 1}`], shown: `${k + 1}`, name: say("take_of", { coder }), does: () => take(k) }]
              : [],
          ),
        ...(mode === "merge"
          ? []
          : [
              { keys: ["m"], shown: "m", name: "merge_fields", does: merge },
              { keys: ["e"], shown: "e", name: "write_anew", does: compose },
              {
                keys: ["0"],
                shown: "0",
                name: "take_neither",
                does: () => decide({ units: [keysOf(unit)], decision: "neither" }),
              },
              ...moves(at, all?.units.length ?? 0, (k) => go(k)),
              { keys: ["u"], shown: "u", name: "next_open", does: () => go(openFrom(all?.units ?? [], at + 1)) },
              { keys: ["a"], shown: "a", name: "take_agreed", does: () => turn("agreed") },
              { keys: ["z"], shown: "z", name: "undo", does: undo },
            ]),
      ]
    : [];
  /** @type {Deed[]} */
  const own =
    mode === "agreed"
      ? agreed.length
        ? [{ keys: ["Enter"], shown: "⏎", name: "take_together", does: () => decide({ units: agreed.map(keysOf) }) }]
        : []
      : [...ofUnit, { keys: ["?"], shown: "?", name: "all_keys", does: () => help(!isHelpOpen) }];
  const isUnits = mode === "units";
  const deeds = isUnits ? own : [...own, { keys: ["Escape"], shown: "Esc", name: "back_to_unit", does: leaveMode }];
  const isDone = all && all.units.length > 0 && all.decided === all.units.length;
  return html`<${Screen} say=${say} name="adjudicate" title=${say("adjudicate_title", { title: known.article.title })} deeds=${deeds} hasLetters=${shown.hasLetters} close=${isUnits ? () => session.show(null) : null}>
    <p class="counts" role="status">
      ${all ? (all.why ?? say("decided_of", { n: all.decided, all: all.units.length })) : said || "…"}
      ${all && !all.why && html`<progress max=${all.units.length} value=${all.decided} aria-hidden="true" />`}
      ${all && said && html`<span class="note">${said}</span>`}
      ${isDone && html`<span class="note done">${say("all_decided")}</span>`}
    </p>
    ${all && all.byHand > 0 && html`<p class="quiet">${say("by_hand_n", { n: all.byHand, coder: all.coder })}</p>`}
    ${isHelpOpen && all && html`<${Keys} say=${say} deeds=${deeds} coder=${all.coder} />`}
    ${mode === "agreed" && html`<${Agreed} known=${known} units=${agreed} />`}
    ${
      mode !== "agreed" &&
      unit &&
      all &&
      html`<div class="sides">
        <${CodedText}
          article=${known.article}
          spans=${unit.keys.map((key) => known.article.statements.find((one) => one.key === key)?.spans ?? [])}
          coders=${coders}
          say=${say}
        />
        <${Unit} known=${known} unit=${unit} coders=${coders} place=${say("unit_of", { n: at + 1, all: all.units.length })} asked=${asked?.field ?? null} chosen=${chosen} take=${take} />
      </div>`
    }
  <//>`;
}

/** @param {{ known: Known, unit: UnitOfCodings, coders: string[], place: string, asked: string | null, chosen: { [field: string]: string }, take: (coder: number) => void }} properties */
function Unit({ known, unit, coders, place, asked, chosen, take }) {
  const { say } = known;
  const { decided, fields, keys } = unit;
  const told = decided
    ? say(`unit_${decided.decision}`, { ...decided, statement: decided.statement?.split("#")[1] })
    : say("unit_open");
  return html`<section class="unit">
    <h2>${place} <span class="quiet">${told}</span></h2>
    ${asked && html`<p class="asks" role="status">${say("choose_field", { field: nameOf(known, asked) })}</p>`}
    <table>
      <thead>
        <tr>
          <th scope="col">${say("field")}</th>
          ${coders.map((coder, k) => html`<th scope="col"><sup>${k + 1}</sup> ${coder} <small>${keys[k]?.split("#")[1] ?? say("has_none")}</small></th>`)}
        </tr>
      </thead>
      <tbody>
        ${fields.map(
          ({
            field,
            values,
            differs,
          }) => html`<tr key=${field} class=${classes(differs && "differs", field === asked && "marked")} aria-current=${field === asked ? "true" : null}>
            <th scope="row">${differs && html`<b role="img" aria-label=${say("they_differ")} title=${say("they_differ")}>≠</b>\u00a0`}${nameOf(known, field)}</th>
            ${values.map((value, k) => {
              const words = html`<bdi>${value ?? (keys[k] ? "–" : "")}</bdi>`;
              const isChosen = chosen[field] === coders[k];
              if (field === asked && keys[k])
                return html`<td><button type="button" onClick=${() => take(k)}><kbd>${k + 1}</kbd> ${words}</button></td>`;
              return html`<td>${isChosen ? html`<ins>${words}</ins>` : words}</td>`;
            })}
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

/** @param {{ known: Known, units: UnitOfCodings[] }} properties */
const Agreed = ({ known, known: { say }, units }) => html`<section>
    <h2>${units.length ? say("agreed_title", { n: units.length }) : say("agreed_none")}</h2>
    ${units.length > 0 && html`<p class="quiet">${say("agreed_help")}</p>`}
    <ol class="agreed" tabindex="0" aria-label=${say("take_agreed")}>
      ${units.map(({ keys, fields }) => {
        const wordsIn = (/** @type {string} */ field) => fields.find((one) => one.field === field)?.values[0] ?? "";
        const more = fields.filter(({ field, values }) => !SHOWN.includes(field) && values[0]);
        return html`<li key=${keys[0]}>
          <b>${["subject", "relation", "object"].map(wordsIn).filter(Boolean).join(" – ")}</b>
          ${more.map(({ field, values }) => html` · ${nameOf(known, field)}: ${values[0]}`)}
          <span class="words-of-text">${wordsIn("quote")}</span>
        </li>`;
      })}
    </ol>
  </section>`;

const SHOWN = ["subject", "relation", "object", "quote"];

/** @param {{ say: Known["say"], deeds: Deed[], coder: string }} properties */
const Keys = ({ say, deeds, coder }) => html`<section class="note">
    <p>${say("adjudicate_help", { coder })}</p>
    <p>${deeds.map(({ shown, name }) => html`<span><kbd>${shown}</kbd> ${say(name)}</span> `)}</p>
  </section>`;

/** Return the keys of the codings of a unit. @param {UnitOfCodings} unit */
const keysOf = ({ keys }) => keys.filter((key) => key !== null);

/** Return the first coder who has a unit. @param {UnitOfCodings} unit @param {string[]} coders */
const baseOf = ({ keys }, coders) => coders[keys.findIndex((key) => key !== null)];

/** Return the number of the first open unit from one on, else of the first open one before it, else of that one. @param {UnitOfCodings[]} units @param {number} from */
export function openFrom(units, from) {
  const start = Math.min(from, units.length - 1);
  const isOpen = (/** @type {UnitOfCodings} */ { decided }) => !decided;
  const later = units.findIndex((one, k) => k >= start && isOpen(one));
  if (later >= 0) return later;
  const before = units.findIndex(isOpen);
  return before >= 0 ? before : start;
}

/** @param {Known} known @param {string} field */
const nameOf = (known, field) => fieldOf(known, field)?.label ?? known.say(field);
