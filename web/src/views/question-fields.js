// The fields of a named question: each offers what the page knows of its kind, and takes what is typed.

import { h } from "../elements/dom.js";
import { facts, loadedWords } from "../store/store.js";
import { entityLabel } from "../words/names.js";
import { t, upper } from "../words/text.js";

/** @import { AskedQuestions, Takes } from "../data/types.d.ts" */

/** Stands between several values. */
const BETWEEN = ";";

/**
 * Return the field for something that can be filled in, and what is in it.
 *
 * @param {Takes} takes
 * @param {string[]} values
 * @param {AskedQuestions["types"]} types
 */
export function fieldFor(takes, values, types) {
  const { name, kind, about, needed } = takes;
  const offered = offers(takes, types);
  const list = offered.length > 0 && h("datalist", { id: `offered-${name}` }, offered.map(optionOf));
  const input = h("input", {
    type: "text",
    name,
    value: values.join(`${BETWEEN} `),
    required: needed,
    list: list ? list.id : null,
    placeholder: kind === "date" ? "2017-10-02" : takes.default || (needed ? null : t("question_any")),
    title: t("question_several"),
    autocomplete: "off",
    dir: "auto",
  });
  return {
    name,
    element: h("label", {}, h("span", {}, upper(about)), input, list),
    values: () =>
      input.value
        .split(BETWEEN)
        .map((one) => one.trim())
        .filter(Boolean),
  };
}

/** @param {{ id: string, label: string }} offered What is written, and what it is called where that is something else. */
const optionOf = ({ id, label }) => h("option", { value: id, label: label === id ? null : label });

/** Return what may be filled in, as far as the page knows it. @param {Takes} takes @param {AskedQuestions["types"]} types */
function offers({ kind }, types) {
  if (kind === "actor" || kind === "entity") return entities(kind === "actor");
  if (kind === "relation") return facts.relations.map(({ id, label }) => ({ id, label }));
  if (kind === "type") return types;
  if (kind === "article") return facts.articles.map(({ id, title }) => ({ id, label: title }));
  if (kind === "coder") return facts.coders.map((id) => ({ id, label: id }));
  return [];
}

/** Return entities by their names, or by their ids where others are called the same. @param {boolean} isActor */
function entities(isActor) {
  const every = loadedWords().entities;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const one of every) counts.set(entityLabel(one), (counts.get(entityLabel(one)) ?? 0) + 1);
  return every
    .filter(({ actor }) => actor || !isActor)
    .map((one) => ({ id: counts.get(entityLabel(one)) === 1 ? entityLabel(one) : one.id, label: entityLabel(one) }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
