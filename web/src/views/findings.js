// What the articles say, in sentences: the findings of the selection that the page opens with.

import { numbersWith } from "../data/columns.js";
import { h, ofCorpus, show } from "../elements/dom.js";
import { fitted } from "../elements/fitted.js";
import { choice } from "../elements/forms.js";
import { button, link } from "../elements/link.js";
import { number } from "../elements/number.js";
import { CHOSEN_BY, fittingFindings, numbersOf, valuesChosen, valuesOf } from "../selection/findings.js";
import { OF_ANOTHER_CODER } from "../selection/statements.js";
import { named, openStatement, openStatements } from "../store/open.js";
import { change, facts, loadFindings, state } from "../store/store.js";
import { ownLanguage } from "../words/names.js";
import { count, counted, inQuotes, numeral, t, upper } from "../words/text.js";
import { smallFigure } from "./finding-figures.js";
import { largeFigure } from "./finding-leads.js";
import { wayToMore } from "./finding-ways.js";
import { sheet } from "./sheet.js";

/** @import { Finding, FindingCard } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @import { ChosenBy } from "../selection/findings.js" */

const FIRST = 10;
/** What is typed before it is in the address. */
let typed = "";

/** Draw the findings. @param {HTMLElement} place */
export async function drawFindings(place) {
  const { lack, level, cards } = await loadFindings();
  const all = cards.flatMap((card) => card.findings);
  show(
    place,
    sheet(
      h(
        "h2",
        { class: "page-title" },
        t(cards.length === 1 && cards[0].article !== null ? "findings_title_one" : "findings_title"),
      ),
      h("p", { class: "quiet" }, count(all.length, "finding"), ". ", level, " ", t("findings_help")),
      facts.without_words > 0 && h("p", { class: "quiet" }, wordsLeftOut()),
      lack && h("p", {}, lack),
      cards.length === 1 && cards[0].article === null
        ? listOfAll(cards[0])
        : h("div", { class: "findings" }, cards.map(cardBox)),
    ),
  );
}

/** Say of how many statements the page has the words. */
function wordsLeftOut() {
  const of = facts.keys.length;
  return t("words_left_out_many", { n: numeral(of - facts.without_words), of: numeral(of) });
}

/** Return the findings of one article, or of several together; the first that has a large figure shows it. @param {FindingCard} card */
function cardBox(card) {
  const { article, title, about, findings, lack } = card;
  const figures = findings.map(({ kind, figure }) => largeFigure(kind, figure));
  const lead = figures.findIndex(Boolean);
  return h(
    "section",
    { class: "finding-card", "aria-label": title },
    h(
      "div",
      { class: "card-head" },
      h("h3", { lang: article === null ? null : facts.articleById.get(article)?.language }, title),
      h("p", { class: "quiet" }, about),
    ),
    lack && h("p", { class: "finding" }, lack),
    findings.map((one, k) => (figures[k] && k === lead ? leadBox(one, figures[k]) : rowBox(one))),
    moreFoot(card),
    article !== null && cardFoot(article),
  );
}

/** @param {Finding} finding @param {(width: number) => Element} figure */
const leadBox = (finding, figure) =>
  h(
    "div",
    { class: "finding lead" },
    numbersLine(finding),
    sentence(finding),
    fitted(figure),
    quote(finding),
    remarks(finding),
  );

/** @param {Finding} finding */
const rowBox = (finding) =>
  h(
    "div",
    { class: "finding row" },
    smallFigure(finding),
    h("div", {}, numbersLine(finding), sentence(finding), quote(finding), remarks(finding)),
  );

/** @param {Finding} finding */
const numbersLine = ({ title, counts }) =>
  h(
    "p",
    { class: "numbers" },
    h("strong", {}, title),
    counts.map(([value, unit, keys]) => [" · ", number(value, numbersOf(facts, keys), title), ` ${unit}`]),
  );

/** The sentence leads to its view, and so does all around it. @param {Finding} finding */
const sentence = (finding) =>
  h(
    "p",
    { class: "sentence" },
    link(
      finding.sentence.map(([text, kind, id]) => (kind === "entity" ? ofCorpus(text, id && ownLanguage(id)) : text)),
      () => change(wayOf(finding)),
      { class: "link whole" },
    ),
  );

/** @param {Finding} finding */
function quote(finding) {
  const [statement] = numbersOf(facts, [finding.quote.statement]);
  const { language } = facts.articleById.get(finding.quote.article) ?? {};
  const { text, missing } = finding.quote;
  const words = missing ? text : inQuotes(text);
  const shown = statement === undefined ? words : link(words, () => openStatement(statement));
  return missing ? h("p", { class: "quiet no-words" }, shown) : h("blockquote", { lang: language }, shown);
}

/** Say what the numbers do not show, in a sentence each. @param {Finding} finding */
const remarks = (finding) =>
  finding.remarks.length > 0 &&
  h("p", { class: "numbers" }, finding.remarks.map((remark) => `${upper(remark)}.`).join(" "));

/** Say how many more findings there are, and lead to where the page shows them. @param {FindingCard} card */
function moreFoot({ more, article }) {
  const total = more.reduce((sum, [, n]) => sum + n, 0);
  /** @type {Map<string, { way: Partial<State>, n: number }>} */
  const ways = new Map();
  for (const [kind, n] of more) {
    const { way, name } = wayToMore(kind, article);
    ways.set(name, { way, n: n + (ways.get(name)?.n ?? 0) });
  }
  const links = [...ways].map(([name, { way, n }], k) => {
    return [k ? ", " : ": ", link(t("findings_in", { n: numeral(n), where: name }), () => change(way))];
  });
  return total > 0 && h("p", { class: "card-foot" }, count(total, "more_finding"), links, ".");
}

/** @param {string} article */
function cardFoot(article) {
  const at = facts.articles.findIndex(({ id }) => id === article);
  const all = numbersWith(facts.statements.article, at).filter((k) => facts.statements.aside[k] !== OF_ANOTHER_CODER);
  const words = counted(all.length, "all_statements", { statements: count(all.length, "statement") });
  return h(
    "p",
    { class: "card-foot" },
    all.length > 0 && [link(words, () => openStatements(all, words)), " · "],
    link(t("the_argument"), () => change({ tab: "arguments", article, about: null })),
    " · ",
    link(t("the_article"), () => change({ tab: "article", article, open: null })),
  );
}

/** Return where a finding is seen among others of its kind. @param {Finding} finding @returns {Partial<State>} */
function wayOf({ kind, figure, quote }) {
  const { article } = quote;
  const open = `statement:${quote.statement}`;
  if (kind === "bargain" || kind === "precedent") return { tab: "bargains", open };
  if (figure.pair) return { tab: "timeline", level: facts.fitting, pair: figure.pair, open: named(figure.pair) };
  if (kind === "reasons" || kind === "main cause") return { tab: "arguments", article, about: null, open };
  if (figure.sources?.length)
    return {
      tab: "compare",
      according_to: ["authors"],
      compared_with: [`of:${figure.sources[0]}`],
      modes: null,
      polarities: null,
      open,
    };
  return { tab: "article", article, open };
}

/** Return the findings of many articles: the first, and more when asked; words, actors, years and articles choose. @param {FindingCard} card */
function listOfAll(card) {
  const { title, findings, lack } = card;
  const list = h("div", { class: "finding-card" });
  const draw = () => {
    const fitting = fittingFindings(facts, findings, state.findings, typed);
    const most = state.find ? fitting.length : FIRST * (1 + state.more);
    show(
      list,
      h(
        "div",
        { class: "card-head" },
        h("h3", {}, title),
        h("p", { class: "quiet" }, t("findings_chosen", { n: numeral(fitting.length), of: numeral(findings.length) })),
      ),
      fitting.slice(0, most).map(rowBox),
      !fitting.length && h("p", { class: "finding" }, lack || t("no_finding")),
      fitting.length > most &&
        h(
          "p",
          { class: "card-foot" },
          button(t("more", { n: numeral(Math.min(FIRST, fitting.length - most)) }), () =>
            change({ more: state.more + 1 }),
          ),
        ),
      fitting.length <= most && moreFoot(card),
    );
  };
  [typed = ""] = valuesChosen(state.findings, "words");
  draw();
  return [
    h(
      "div",
      { class: "line finding-choice" },
      wordsField(draw),
      CHOSEN_BY.map((by) => chooser(by, findings)),
    ),
    list,
  ];
}

/** @param {() => void} draw */
const wordsField = (draw) =>
  h("input", {
    type: "search",
    value: typed,
    placeholder: t("finding_words"),
    "aria-label": t("finding_words"),
    oninput: (event) => {
      typed = /** @type {HTMLInputElement} */ (event.target).value;
      draw();
    },
    onchange: () => choose("words", typed.trim()),
  });

/** @param {ChosenBy} by @param {Finding[]} findings */
function chooser(by, findings) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  for (const finding of findings)
    for (const value of valuesOf(facts, finding, by)) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  const names = new Map();
  for (const [text, , id] of findings.flatMap(({ sentence }) => sentence)) if (!names.has(id)) names.set(id, text);
  const options = [...numbers]
    .map(([value, n]) => /** @type {[string, string]} */ ([value, `${labelOf(by, value, names)} (${numeral(n)})`]))
    .sort(([one, mine], [other, yours]) => (by === "year" ? one.localeCompare(other) : mine.localeCompare(yours)));
  const [chosen = ""] = valuesChosen(state.findings, by);
  return (
    options.length > 1 &&
    choice(t(`finding_${by}`), [["", t(`finding_${by}`)], ...options], chosen, (value) => choose(by, value))
  );
}

/** Return what is chosen, in words: an actor as the sentences name it. @param {ChosenBy} by @param {string} value @param {Map<string, string>} names */
function labelOf(by, value, names) {
  if (by === "article") return facts.articleById.get(value)?.title ?? value;
  if (by === "year") return value;
  return upper(names.get(value) ?? value);
}

/** @param {string} by @param {string} value */
function choose(by, value) {
  const others = (state.findings ?? []).filter((one) => !one.startsWith(`${by}:`));
  const next = value ? [...others, `${by}:${value}`] : others;
  return change({ findings: next.length ? next : null, more: 0 });
}
