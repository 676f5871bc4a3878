// Two viewpoints side by side, claim by claim: in what they differ, and on what they agree.

import { h, ofCorpus, show } from "../elements/dom.js";
import { moreButton } from "../elements/forms.js";
import { button, link } from "../elements/link.js";
import { number } from "../elements/number.js";
import { doubtingPassage, quotation, quotedPassage } from "../elements/passage.js";
import { compareViewpoints, PARTS } from "../selection/compare.js";
import { comparing } from "../selection/sources.js";
import { reporterTest } from "../selection/viewpoints.js";
import { openStatement, openStatements, statementOpened } from "../store/open.js";
import { change, facts, loadedWords, loadWords, opening, selection, state } from "../store/store.js";
import { periodWithBounds } from "../words/captions.js";
import { claimParts, claimText, fillerLanguage, predicateOf, relationOf, rolesText } from "../words/claims.js";
import { hasPeriod } from "../words/dates.js";
import { count, listed, t, upper } from "../words/text.js";
import { quotedBy, ratingOf, viewpointLanguage, viewpointName } from "../words/viewpoints.js";
import { sheet } from "./sheet.js";
import { sourcesList } from "./sources.js";

/** @import { ComparedClaim, Comparison, Position } from "../selection/types.d.ts" */

const FIRST_ROWS = 5;
const MORE_ROWS = 40;
const MOST_QUOTES = 2;
const WORDS_AROUND = 12;
const SIGNS = { affirms: "✓", denies: "✕", doubts: "?", rejects: "✕" };

/** Which of the two the list of sources changes. */
let side = 1;

/** Draw the comparison. @param {HTMLElement} place */
export async function drawCompare(place) {
  await loadWords();
  const { state: shown, standings, disputed } = comparing(facts, state, opening);
  if (!shown.compared_with) {
    show(place, sheet(h("h2", {}, t("comparison")), h("p", {}, t("compare_nobody"))));
    return;
  }
  const viewpoints = [shown.according_to, shown.compared_with];
  const comparison = selection.parts ?? compareViewpoints(facts, shown, shown.compared_with);
  const compare = (/** @type {string[][]} */ [according_to, compared_with]) => {
    side = 1;
    return change({ according_to, compared_with, modes: shown.modes, polarities: shown.polarities });
  };
  const choose = (/** @type {string} */ name) => {
    const other = viewpoints[1 - side];
    const chosen = String(other) === name ? viewpoints[side] : other;
    return compare(side ? [chosen, [name]] : [[name], chosen]);
  };
  const changeSide = (/** @type {number} */ k) => {
    side = k;
    drawCompare(place).then(() => place.querySelector("input")?.focus());
  };
  show(
    place,
    h(
      "div",
      { class: "sheet compare" },
      sourcesList(standings.holders, viewpoints, side, choose),
      h(
        "section",
        { class: "comparison" },
        h("h2", {}, t("comparison")),
        h("p", { class: "quiet" }, introduction(viewpoints, disputed)),
        h(
          "p",
          { class: "line" },
          button(`⇄ ${t("compare_swap")}`, () => compare([viewpoints[1], viewpoints[0]])),
          state.compared_with && button(t("compare_end"), endComparison),
        ),
        table(comparison, viewpoints, changeSide),
      ),
    ),
  );
}

/** Show one viewpoint again, as the page opens. */
const endComparison = () =>
  change({
    according_to: opening.according_to,
    compared_with: null,
    modes: state.modes ?? opening.modes,
    polarities: state.polarities ?? opening.polarities,
  });

/** Say how the two come to be here, and through whom they are known. @param {string[][]} viewpoints @param {number} disputed */
function introduction(viewpoints, disputed) {
  const quoted = viewpoints.filter((viewpoint) => quotedBy(viewpoint).length);
  const known = quoted.map((viewpoint) =>
    t("compare_known_by", { name: viewpointName(viewpoint), by: listed(quotedBy(viewpoint), 3) }),
  );
  const period = hasPeriod() && `${upper(periodWithBounds())}.`;
  return [!state.compared_with && t(disputed ? "compare_most" : "compare_none"), ...known, period]
    .filter(Boolean)
    .join(" ");
}

/** @param {Comparison} comparison @param {string[][]} viewpoints @param {(side: number) => void} changeSide */
function table({ claims }, viewpoints, changeSide) {
  const names = viewpoints.map(viewpointName);
  const heads = viewpoints.map((viewpoint, k) => {
    const held = claims.flat().filter(({ positions }) => positions[k].some((position) => position.held));
    const by = quotedBy(viewpoint);
    const who = by.length ? t("quoted_by", { by: listed(by, 2) }) : t("compare_own_claims");
    return h(
      "th",
      { scope: "col" },
      h("span", { dir: "auto", lang: viewpointLanguage(viewpoint) }, upper(names[k])),
      h("small", {}, [who, ratingOf(viewpoint), count(held.length, "claim")].filter(Boolean).join(" · ")),
      button(t("compare_change"), () => changeSide(k), {
        "aria-pressed": String(side === k),
        "aria-label": t("compare_change_side", { name: names[k] }),
      }),
    );
  });
  return h(
    "table",
    {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("claim_column")), heads)),
    PARTS.map((part, k) => partRows(part, sorted(claims[k], viewpoints), viewpoints)),
  );
}

/**
 * Return claims in the order of statements, those about one of the two first.
 *
 * @param {ComparedClaim[]} claims
 * @param {string[][]} viewpoints
 */
function sorted(claims, viewpoints) {
  const { entities, statements } = loadedWords();
  const named = new Set(viewpoints.flat().map((name) => name.replace(/^of:/, "")));
  const isAbout = (/** @type {ComparedClaim} */ claim) => {
    const { s, o } = statements.get(claim.statements[0]);
    return [s, o].some((end) => typeof end === "number" && end >= 0 && named.has(entities[end].id));
  };
  const inOrder = [...claims].sort((one, other) => one.statements[0] - other.statements[0]);
  const about = new Set(inOrder.filter(isAbout));
  return [...about, ...inOrder.filter((claim) => !about.has(claim))];
}

/**
 * Return a part: its head, its first claims, and more when asked.
 *
 * @param {string} part
 * @param {ComparedClaim[]} claims
 * @param {string[][]} viewpoints
 */
function partRows(part, claims, viewpoints) {
  const [first, second] = viewpoints.map(viewpointName);
  const title = t(`compare_${part}`, { first, second });
  const all = claims.flatMap((claim) => claim.statements);
  const head = h(
    "tr",
    { class: "part" },
    h(
      "th",
      { colspan: 3, scope: "rowgroup" },
      h("h3", {}, upper(title), " ", number(claims.length, all, title)),
      " ",
      h(
        "small",
        {},
        claims.length ? t(`compare_${part}_meaning`, { first, second }) : t(`compare_${part}_none`, { first, second }),
      ),
    ),
  );
  const open = statementOpened();
  const isOpen = (/** @type {ComparedClaim} */ { statements }) => statements.includes(open);
  const rows = (/** @type {ComparedClaim[]} */ some) => some.map((claim) => claimRow(claim, viewpoints, isOpen(claim)));
  const last = h("tr", { class: "more" });
  const most = Math.max(FIRST_ROWS, 1 + claims.findIndex(isOpen));
  const more = moreButton(claims, most, MORE_ROWS, (further) => last.before(...rows(further)));
  if (more) last.append(h("td", { colspan: 3 }, more));
  return h("tbody", {}, head, rows(claims.slice(0, most)), more && last);
}

/** @param {ComparedClaim} claim @param {string[][]} viewpoints @param {boolean} isOpen Whether a statement of it is open. */
function claimRow(claim, viewpoints, isOpen) {
  const { statements, positions } = claim;
  const [at] = positions
    .flat()
    .map(({ at: said, claim: of }) => (facts.statements.claim[said] === of ? said : denied(said, of)));
  return h(
    "tr",
    { "aria-current": isOpen && "location" },
    h("th", { scope: "row" }, claimLink(at, statements)),
    viewpoints.map((viewpoint, k) => {
      const quotes = [...new Map(positions[k].map((position) => [position.at, position])).values()];
      return h(
        "td",
        { class: quotes.some(({ how }) => how === "doubts" || how === "rejects") ? "doubting" : null },
        h("strong", { class: "of", dir: "auto", lang: viewpointLanguage(viewpoint) }, upper(viewpointName(viewpoint))),
        quotes.slice(0, MOST_QUOTES).map(standing),
        quotes.length > MOST_QUOTES &&
          link(t("more", { n: quotes.length - MOST_QUOTES }), () => openStatements(claim.sides[k], claimText(at))),
        !quotes.length && h("span", { class: "quiet" }, silence(viewpoint, statements)),
      );
    }),
  );
}

/** Return the statement that an act denies. @param {number} act @param {number} claim */
function denied(act, claim) {
  const { denials, claim: claims } = facts.statements;
  const found = denials.find(([by, of]) => by === act && claims[of] === claim);
  return found ? found[1] : act;
}

/** Return a claim in words, which opens its statements. @param {number} at @param {number[]} statements */
function claimLink(at, statements) {
  const [subject, relation, object] = claimParts(at);
  const first = ofCorpus(subject, fillerLanguage(loadedWords().statements.get(at).s));
  const last = object === undefined ? null : [" ", ofCorpus(object, fillerLanguage(predicateOf(at).ends[0]))];
  const { mode } = facts.statements;
  const marks = [mode[at] > 0 && facts.labels.modes[mode[at]], loadedWords().statements.get(at).ended && t("ended")];
  const open = () =>
    statements.length === 1 ? openStatement(statements[0]) : openStatements(statements, claimText(at));
  const verb = h("span", { class: `verb ${facts.names.signs[relationOf(at).sign]}` }, relation);
  return [
    h("span", { dir: "auto" }, link([first, " ", verb, last, rolesText(at)], open)),
    marks.map((mark) => mark && [" ", h("span", { class: "mark" }, mark)]),
  ];
}

/** Return how somebody stands to a claim, with the words that say so. @param {Position} position */
function standing({ at, how, who, certainty }) {
  const isJudgement = how === "doubts" || how === "rejects";
  const isInferred = who !== null && loadedWords().statements.get(at).inferred?.includes("according_to");
  const words = (isJudgement && doubtingPassage(at, WORDS_AROUND)) || quotedPassage(at, WORDS_AROUND);
  const marks = [certainty ? facts.labels.certainties[certainty] : null, isInferred && t("source_inferred")];
  return h(
    "div",
    { class: "stand" },
    h("span", { class: "disc", "aria-hidden": "true" }, SIGNS[how]),
    link(t(`compare_${how}`), () => openStatement(at), { class: "link how" }),
    marks.map((mark) => mark && [" ", h("span", { class: "mark" }, mark)]),
    quotation(at, words),
  );
}

/**
 * Say what a viewpoint without a position does: it reports the claim, another tells of its position, or no claim of it is
 * reported.
 *
 * @param {string[]} viewpoint
 * @param {number[]} statements
 */
function silence(viewpoint, statements) {
  if (statements.some(reporterTest(facts, viewpoint))) return t("compare_no_position");
  const { s } = loadedWords().statements.get(statements[0]);
  const isOfIts = typeof s === "number" && s >= 0 && viewpoint.includes(`of:${loadedWords().entities[s].id}`);
  return t(isOfIts ? "compare_told_of" : "compare_no_claim");
}
