// Groups, choices, ticks, lists that grow.

import { t, upper } from "../words/text.js";
import { append, h } from "./dom.js";
import { button } from "./link.js";

/** @import { Child } from "./types.d.ts" */

/** Make a group with a heading. @param {string} title @param {...Child} content */
export const group = (title, ...content) => h("section", { class: "group" }, h("h2", {}, title), content);

/**
 * Make a choice of one of several.
 *
 * @param {string} label
 * @param {[string, string][]} options Names and words.
 * @param {string} value
 * @param {(name: string) => unknown} choose
 */
export function choice(label, options, value, choose) {
  const shown = options.find(([name]) => name === value);
  return h(
    "select",
    { "aria-label": label, title: shown?.[1], onchange: (event) => choose(event.target.value) },
    options.map(([name, words]) => h("option", { value: name, selected: name === value }, upper(words))),
  );
}

/**
 * Make a tick.
 *
 * @param {Child} label
 * @param {boolean} isOn
 * @param {(isOn: boolean) => unknown} choose
 * @param {Child} [sample] What stands before the words.
 */
export function tick(label, isOn, choose, sample) {
  const box = h("input", { type: "checkbox", checked: isOn, onchange: (event) => choose(event.target.checked) });
  return h("label", { class: "tick" }, box, sample, h("span", {}, label));
}

/** Return a list that shows its first entries, and more when asked. @param {Child[]} items @param {number} step */
export function growing(items, step) {
  const list = h("ol", { class: "acts" }, items.slice(0, step));
  return [list, moreButton(items, step, step, (more) => append(list, more))];
}

/**
 * Return a button that shows more items until all are shown; none if all are.
 *
 * @template T
 * @param {T[]} items
 * @param {number} shown How many are shown already.
 * @param {number} step How many more at a time.
 * @param {(more: T[]) => unknown} add
 */
export function moreButton(items, shown, step, add) {
  if (items.length <= shown) return null;
  let next = shown;
  const words = () => t("more", { n: items.length - next });
  const more = button(words(), () => {
    add(items.slice(next, next + step));
    next += step;
    if (next >= items.length) more.remove();
    else more.textContent = words();
  });
  return more;
}

/** Make a box of ticks with a heading. @param {string} title @param {...Child} content */
export const fieldset = (title, ...content) => h("fieldset", {}, h("legend", {}, title), content);
