// How arrows and actors are drawn, where nothing is open.

import { h } from "../elements/dom.js";
import { actorSample, encodingSamples } from "../graph/samples.js";
import { tints } from "../graph/theme.js";
import { entityById, selection, state } from "../store/store.js";
import { entityLabel } from "../words/names.js";
import { t } from "../words/text.js";

const FORMS = /** @type {const} */ ([
  ["square", "form_country"],
  ["triangle", "form_person"],
  ["dot", "form_actor"],
  ["diamond", "form_issue"],
]);
const COUNTED = { acts: "act_many", statements: "statement_many", articles: "article_many" };

/** Return the legend. */
export function legend() {
  return h(
    "section",
    { class: "legend" },
    h("h2", {}, t("legend")),
    h(
      "ul",
      {},
      encodingSamples().map(([drawn, words]) => h("li", {}, drawn, h("span", {}, words))),
    ),
    h(
      "ul",
      {},
      FORMS.map(([form, key]) => h("li", {}, actorSample(form), h("span", {}, t(key)))),
    ),
    tintList(),
    h("p", { class: "quiet" }, t("width_meaning", { what: t(COUNTED[state.count]) })),
  );
}

/** Return which countries have a colour. */
function tintList() {
  /** @type {Map<number, string>} */
  const countries = new Map();
  for (const { tint, country } of selection.level.nodes) if (tint >= 0 && country) countries.set(tint, country);
  if (!countries.size) return null;
  const items = [...countries].sort(([one], [other]) => one - other);
  return h(
    "ul",
    {},
    items.map(([tint, id]) =>
      h("li", {}, actorSample("dot", tints()[tint]), h("span", {}, t("belongs_to", { name: countryName(id) }))),
    ),
  );
}

/** @param {string} id */
function countryName(id) {
  const entity = state.language ? entityById(id) : null;
  return entity ? entityLabel(entity) : selection.level.countries[id];
}
