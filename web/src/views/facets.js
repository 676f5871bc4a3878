// The facets beside the table: choices with how many statements each has.

import { h, ofCorpus, show } from "../elements/dom.js";
import { tick } from "../elements/forms.js";
import { button } from "../elements/link.js";
import { NO_TYPE } from "../selection/facets.js";
import { FACETS } from "../state/choices.js";
import { change, facts, selection, state } from "../store/store.js";
import { actorLanguage, aloneText, nameOf } from "../words/names.js";
import { numeral, t } from "../words/text.js";
import { viewpointLabel } from "../words/viewpoints.js";

/** @import { Facet } from "../selection/facets.js" */

/** How many values a facet shows at first, how many more at a time, and from how many on they are searched. */
const [FIRST, MORE, SEARCHED] = [8, 30, 12];
const OPEN_UP_TO = 5;

/**
 * Return the facets.
 *
 * @param {Map<Facet, Map<string, number>>} counts For each value how many statements there are with it.
 * @param {Map<Facet, Set<string>>} chosen
 */
export function facetBoxes(counts, chosen) {
  const isWide = matchMedia("(min-width: 901px)").matches;
  return FACETS.map((facet) => {
    const values = counts.get(facet) ?? new Map();
    const some = chosen.get(facet) ?? new Set();
    if (values.size < 2 && !some.size) return null;
    return facetBox(facet, values, some, some.size > 0 || (isWide && values.size <= OPEN_UP_TO));
  });
}

/** @param {Facet} facet @param {Map<string, number>} values @param {Set<string>} chosen @param {boolean} isOpen */
function facetBox(facet, values, chosen, isOpen) {
  const all = [...new Set([...chosen, ...values.keys()])]
    .map((value) => ({ value, label: labelOf(facet, value), number: values.get(value) ?? 0 }))
    .sort(
      (one, other) =>
        Number(chosen.has(other.value)) - Number(chosen.has(one.value)) ||
        other.number - one.number ||
        one.label.localeCompare(other.label),
    );
  const list = h("div", { class: "facet-values" });
  const name = t(`facet_${facet}`);
  let [most, sought] = [FIRST, ""];
  const draw = () => {
    const found = all.filter(({ label }) => label.toLocaleLowerCase().includes(sought));
    show(
      list,
      found
        .slice(0, most)
        .map(({ value, label, number }) =>
          tick(
            [ofCorpus(label, languageIn(facet, value)), h("span", { class: "quiet" }, ` ${numeral(number)}`)],
            chosen.has(value),
            (isOn) => toggle(facet, value, isOn),
          ),
        ),
      found.length > most && button(t("more", { n: numeral(found.length - most) }), grow),
    );
  };
  const grow = () => {
    most += MORE;
    draw();
  };
  const seek = (/** @type {string} */ text) => {
    sought = text.trim().toLocaleLowerCase();
    draw();
  };
  draw();
  const search =
    all.length > SEARCHED &&
    h("input", {
      type: "search",
      placeholder: t("facet_search"),
      "aria-label": `${t("facet_search")}: ${name}`,
      oninput: (event) => seek(/** @type {HTMLInputElement} */ (event.target).value),
    });
  const number = chosen.size || all.length;
  return h(
    "details",
    { class: "facet", open: isOpen },
    h("summary", {}, name, h("span", { class: "quiet" }, ` ${numeral(number)}${chosen.size ? " •" : ""}`)),
    search,
    list,
  );
}

/** @param {Facet} facet @param {string} value @param {boolean} isOn */
function toggle(facet, value, isOn) {
  const one = `${facet}:${value}`;
  const others = (state.facets ?? []).filter((other) => other !== one);
  const next = isOn ? [...others, one] : others;
  return change({ facets: next.length ? next : null, more: 0 });
}

/** Return the language of what a value is called, where it is the corpus's. @param {Facet} facet @param {string} value */
function languageIn(facet, value) {
  if (facet === "article") return facts.articleById.get(value)?.language;
  const at = facet === "actor" || facet === "target" ? selection.level.numbers.get(value) : undefined;
  return at === undefined ? null : actorLanguage(selection.level, at);
}

/** @param {Facet} facet @param {string} value */
function labelOf(facet, value) {
  const { names, labels } = facts;
  switch (facet) {
    case "actor":
    case "target":
      return nameOf(value);
    case "relation":
      return aloneText(facts.relations.find(({ id }) => id === value)?.verbs[0] ?? value);
    case "type":
      return value === NO_TYPE ? t("no_quad_class") : (labels.quad_classes[names.quad_classes.indexOf(value)] ?? value);
    case "source":
      return viewpointLabel([value]);
    case "mode":
      return labels.modes[names.modes.indexOf(value)] ?? value;
    case "certainty":
      return labels.certainties[names.certainties.indexOf(value)] ?? value;
    case "article":
      return facts.articleById.get(value)?.title ?? value;
  }
}
