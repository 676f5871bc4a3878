// Sources to choose from: a field to find one by its name, and below it those that fit what is typed there.

import { fold } from "../search/fold.js";
import { t } from "../words/text.js";
import { h, show } from "./dom.js";

/** @import { Child } from "./types.d.ts" */

/**
 * Return the field, and the list, which is filled again as a reader types.
 *
 * @param {string} label What the field is for.
 * @param {{ wanted: string }} memory What was typed last.
 * @param {HTMLElement} list
 * @param {(fits: (name: string) => boolean) => Child[]} found Returns what fits; false for a part without any.
 */
export function searchedSources(label, memory, list, found) {
  const fill = () => {
    const sought = fold(memory.wanted);
    const parts = found((name) => fold(name).includes(sought));
    show(list, parts.some(Boolean) ? parts : h("p", { class: "quiet" }, t("sources_none", { words: memory.wanted })));
  };
  fill();
  const field = h("input", {
    type: "search",
    value: memory.wanted,
    placeholder: t("sources_find"),
    "aria-label": label,
    oninput: (event) => {
      memory.wanted = event.target.value;
      fill();
    },
  });
  return [field, list];
}
