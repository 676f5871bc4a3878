// Where the page shows more findings of a kind than the sheet has.

import { facts } from "../store/store.js";
import { t } from "../words/text.js";

/** @import { State } from "../state/types.d.ts" */
/** @typedef {{ way: Partial<State>, of?: string }} Way What the page changes to, and what of a tab it is. */

/** Return a tab with an analysis. @param {string} analysis @returns {Way} */
const inAnalysis = (analysis) => ({ way: { tab: "analyses", analysis }, of: t(`analysis_${analysis}`) });

/** Return the table of statements that filters leave. @param {Partial<State>} filters @param {string} of @returns {Way} */
const inTable = (filters, of) => ({
  way: { tab: "table", rows: "statements", facets: null, columns: null, polarities: [0], ...ALL, ...filters },
  of,
});

const ALL = /** @type {const} */ ({ according_to: /** @type {string[]} */ (["everyone"]), kinds: null });

/** Return the table of statements of some modes. @param {string[]} modes */
function ofModes(...modes) {
  const numbers = modes.map((mode) => facts.names.modes.indexOf(mode));
  return inTable({ modes: numbers }, numbers.map((k) => facts.labels.modes[k]).join(", "));
}

/** Return the table of acts that the authors tell. */
function ofActs() {
  const act = facts.names.kinds.indexOf("act");
  return inTable(
    { kinds: [act], modes: [facts.names.modes.indexOf("actual")], according_to: ["authors"] },
    facts.labels.kinds[act],
  );
}

/**
 * Return where more findings of a kind are, and what that is called.
 *
 * @param {string} kind
 * @param {string | null} article That they are of, if of one.
 * @returns {{ way: Partial<State>, name: string }}
 */
export function wayToMore(kind, article) {
  const { way, of } = wayTo(kind, article);
  const isChoosing = way.tab !== "analyses" && way.tab !== "arguments";
  const tab = t(`tab_${way.tab}`);
  return {
    way: isChoosing ? { ...way, articles: article === null ? null : [article] } : way,
    name: of ? `${tab} (${of})` : tab,
  };
}

/** @param {string} kind @param {string | null} article @returns {Way} */
function wayTo(kind, article) {
  switch (kind) {
    case "bargain":
    case "precedent":
      return { way: { tab: "bargains" } };
    case "main cause":
    case "reasons":
      return { way: { tab: "arguments", about: null, ...(article === null ? {} : { article }) } };
    case "done":
      return ofActs();
    case "spiral":
      return inAnalysis("spirals");
    case "contested":
      return inAnalysis("contested");
    case "position":
      return inAnalysis("discourse");
    case "forecast":
      return ofModes("forecast");
    case "plan":
      return ofModes("intended", "attempted");
    case "denied":
      return inTable({ modes: null, polarities: [1] }, t("look_denied"));
    case "quoted":
      return {
        way: { tab: "compare", according_to: ["authors"], compared_with: ["everyone"], modes: null, polarities: null },
      };
    default:
      return { way: { tab: "graph", level: facts.fitting } };
  }
}
