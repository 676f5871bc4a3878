// What the analyses find in the selection that the page opened with: their sections, as reports have them.

import { h, show } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { number } from "../elements/number.js";
import { change, loadAnalyses, state } from "../store/store.js";
import { count, t } from "../words/text.js";
import { sheet } from "./sheet.js";

/** @import { Analysis, Line, SectionPart } from "../data/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */

/** What was drawn last, so that opening something leaves the sheet as it is. @type {Analysis | null} */
let drawn = null;

/** Draw the analysis that is chosen, or the first that found something. @param {HTMLElement} place */
export async function drawAnalyses(place) {
  const analyses = await loadAnalyses();
  const isFound = (/** @type {Analysis} */ one) => one.parts.some(({ kind }) => kind === "items" || kind === "table");
  const shown = analyses.find(({ name }) => name === state.analysis) ?? analyses.find(isFound) ?? analyses[0];
  if (!shown) {
    show(place, sheet(h("p", {}, t("no_analyses"), " ", h("code", {}, "kg analyse"))));
    return;
  }
  if (place.querySelector(".analyses") && drawn === shown) return;
  drawn = shown;
  const choices = analyses.map((one) =>
    button(t(`analysis_${one.name}`), () => change({ analysis: one.name }), {
      "aria-pressed": String(one === shown),
      class: isFound(one) ? "" : "nothing",
    }),
  );
  show(
    place,
    sheet(
      h("div", { class: "choices", role: "group", "aria-label": t("tab_analyses") }, choices),
      h("div", { class: "analyses" }, basis(shown), shown.lack && h("p", {}, shown.lack), partsOf(shown.parts)),
    ),
  );
}

/** Say what an analysis is of. @param {Analysis} analysis */
function basis({ selection, options, command }) {
  const chosen = options.map(([name, value]) => `${name}: ${value}`).join("; ");
  return h(
    "p",
    { class: "quiet" },
    t("analysis_of", { selection }),
    chosen && ` ${t("analysis_options", { options: chosen })}`,
    ` ${t("analysis_command")} `,
    h("code", {}, command),
  );
}

/** @param {SectionPart[]} parts */
function partsOf(parts) {
  let title = "";
  return parts.map((part) => {
    if (part.kind === "heading") title = part.text;
    return elementOf(part, title);
  });
}

/** @param {SectionPart} part @param {string} title What stands above it. */
function elementOf(part, title) {
  switch (part.kind) {
    case "heading":
      return h(part.level < 3 ? "h2" : "h3", {}, part.text);
    case "text":
      return h("p", { class: part.style === "dim" || part.style === "note" ? "quiet" : "" }, lineOf(part.line, title));
    case "items":
      return h(
        part.numbered ? "ol" : "ul",
        {},
        part.items.map((line) => h("li", {}, lineOf(line, title))),
      );
    case "facts":
      return h(
        "dl",
        {},
        part.rows.map(([name, value]) => [h("dt", {}, lineOf(name, title)), h("dd", {}, lineOf(value, title))]),
      );
    case "table":
      return tableOf(part, title);
    case "picture":
      return h(
        "figure",
        {},
        h("img", { src: `data:image/svg+xml,${encodeURIComponent(part.svg)}`, alt: part.alternative }),
        h("figcaption", { class: "quiet" }, part.caption),
      );
  }
}

/** @param {Extract<SectionPart, { kind: "table" }>} table @param {string} title */
function tableOf({ columns, numeric, rows, cited }, title) {
  const heads = columns.map((name, k) => h("th", { scope: "col", class: numeric[k] ? "num" : "" }, name));
  const body = rows.map((row, at) =>
    h(
      "tr",
      {},
      row.map((text, k) => h("td", { class: numeric[k] ? "num" : "" }, h("bdi", {}, text))),
      cited.length > 0 && h("td", {}, lineOf(cited[at], title)),
    ),
  );
  const head = h("tr", {}, heads, cited.length > 0 && h("th", { scope: "col" }, t("quotes")));
  return h(
    "div",
    { class: "analysis-table", tabindex: 0, role: "region", "aria-label": title },
    h("table", {}, h("thead", {}, head), h("tbody", {}, body)),
  );
}

/** Return a line; the numbers of statements open their words. @param {Line} line @param {string} title @returns {Child} */
function lineOf(line, title) {
  return line.map((stretch) => {
    if (typeof stretch === "string") return stretch;
    const [text, style] = stretch;
    if (style !== "keys") return h(style === "bold" ? "strong" : "span", {}, text);
    const statements = text.split(" ").map(Number);
    return number(count(statements.length, "statement"), statements, title);
  });
}
