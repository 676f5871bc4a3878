// The list of those whose claims can be compared.

import { h } from "../elements/dom.js";
import { moreButton } from "../elements/forms.js";
import { button } from "../elements/link.js";
import { searchedSources } from "../elements/searched.js";
import { numeral, t, upper } from "../words/text.js";
import { viewpointLanguage, viewpointName } from "../words/viewpoints.js";

/** @import { Standing } from "../selection/types.d.ts" */

const FIRST_SOURCES = 8;
const MORE_SOURCES = 50;

/** What the reader looks for. */
const memory = { wanted: "" };

/**
 * Return the list, those first whom an author contradicts; choosing one compares it.
 *
 * @param {Standing[]} holders
 * @param {string[][]} viewpoints The two that are compared.
 * @param {number} side Which of them a choice changes.
 * @param {(name: string) => unknown} choose
 */
export function sourcesList(holders, viewpoints, side, choose) {
  const quoted = holders.filter((one) => !one.isSigner && one.claims);
  const signers = holders.filter(({ isSigner }) => isSigner);
  const most = (/** @type {Standing[]} */ list) => [...list].sort((one, other) => other.claims - one.claims);
  const disputed = quoted.filter((one) => one.disputed).sort((one, other) => other.disputed - one.disputed);
  /** @type {[string, Standing[], (one: Standing) => string][]} */
  const groups = [
    ["sources_differ", disputed, (one) => t("source_disputed", { n: one.disputed, of: one.claims })],
    [
      "sources_shared",
      most(quoted.filter((one) => !one.disputed && one.shared)),
      (one) => t("source_shared", { n: one.shared, of: one.claims }),
    ],
    ["sources_reported", most(quoted.filter((one) => !one.disputed && !one.shared)), () => t("source_reported")],
    ["sources_authors", most(signers), () => t("compare_own_claims")],
  ];
  const item = (/** @type {string} */ name, /** @type {string} */ note, /** @type {number | null} */ claims) =>
    h(
      "li",
      {},
      button(
        [
          h("span", { dir: "auto", lang: viewpointLanguage([name]) }, upper(viewpointName([name]))),
          claims !== null && h("span", { class: "num" }, numeral(claims)),
          h("small", {}, note),
        ],
        () => choose(name),
        { "aria-current": viewpoints.some((viewpoint) => String(viewpoint) === name) ? "true" : null },
      ),
    );
  const found = (/** @type {(name: string) => boolean} */ fits) => {
    const isWanted = (/** @type {string} */ name) => fits(viewpointName([name]));
    const together = ["authors", "everyone"].filter(
      (name) => (name === "everyone" || signers.length > 1) && isWanted(name),
    );
    const union = together.map((name) => item(name, t(`source_${name}`), null));
    const parts = groups.map(([title, of, note]) => {
      const items = of.filter(({ name }) => isWanted(name)).map((one) => item(one.name, note(one), one.claims));
      return items.length > 0 && [h("h2", {}, t(title)), growingList(items)];
    });
    return [...parts, union.length > 0 && [h("h2", {}, t("sources_together")), growingList(union)]];
  };
  const label = t(side ? "sources_find_second" : "sources_find_first");
  return h(
    "nav",
    { class: "sources", "aria-label": t("sources_find") },
    searchedSources(label, memory, h("div", {}), found),
  );
}

/** @param {HTMLElement[]} items */
function growingList(items) {
  const list = h("ul", {}, items.slice(0, FIRST_SOURCES));
  return [list, moreButton(items, FIRST_SOURCES, MORE_SOURCES, (more) => list.append(...more))];
}
