// The level, what is counted, and how much of the network is drawn.

import { h } from "../elements/dom.js";
import { choice, group } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { LEVELS } from "../state/choices.js";
import { openAtLevel } from "../store/open.js";
import { change, loadLevel, selection, state } from "../store/store.js";
import { nameOf } from "../words/names.js";
import { count, counted, t } from "../words/text.js";

/** @import { Count } from "../state/types.d.ts" */

const COUNTS = /** @type {Count[]} */ (["statements", "acts", "articles"]);

/** Return the box. */
export function levelBox() {
  const drawAll = link(t("draw_all"), () => change({ all: true, picture: "whole" }));
  return group(
    t("level"),
    choice(
      t("level"),
      LEVELS.map((name) => [name, t(`level_${name}`)]),
      state.level,
      changeLevel,
    ),
    h("label", { class: "line" }, `${t("count_by")} `, countChoice()),
    h("label", { class: "line" }, `${t("min_weight")} `, minWeightBox()),
    state.ego !== null && egoLine(state.ego),
    selection.isGrown && h("p", { class: "quiet" }, t("not_drawn_yet"), " ", drawAll),
    selection.weakest > 0 &&
      h("p", { class: "quiet" }, counted(selection.weakest, "weakest", { n: selection.weakest }), " ", drawAll),
  );
}

/** Go to a level; what is open stays open as what it belongs to there. @param {string} name */
async function changeLevel(name) {
  const level = await loadLevel(name);
  await change({ level: name, ego: null, ...openAtLevel(level) });
}

function countChoice() {
  const choose = (/** @type {string} */ by) => change({ count: COUNTS.find((one) => one === by) });
  return choice(
    t("count_by"),
    COUNTS.map((name) => [name, t(`by_${name}`)]),
    state.count,
    choose,
  );
}

function minWeightBox() {
  return h("input", {
    type: "number",
    min: 1,
    max: 999,
    value: state.min_weight,
    "aria-label": t("min_weight"),
    onchange: (event) => change({ min_weight: Math.max(1, Math.floor(Number(event.target.value)) || 1) }),
  });
}

/** @param {string} ego */
function egoLine(ego) {
  const steps = choice(
    t("distance"),
    [1, 2, 3].map((n) => [String(n), count(n, "step")]),
    String(state.steps),
    (n) => change({ steps: Number(n) }),
  );
  return h(
    "p",
    { class: "ego" },
    t("neighbours_of", { name: nameOf(ego) }),
    " ",
    steps,
    " ",
    link(t("show_all"), () => change({ ego: null })),
  );
}
