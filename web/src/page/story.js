// The strip below the head that leads through a story, and the story on paper.

import { announce, h, part, show } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { change, facts, opening, state } from "../store/store.js";
import { addressOfStep, goToStep, removeStep, stepNow, storySteps } from "../store/story.js";
import { t } from "../words/text.js";

/** Where arrow keys have a meaning of their own. */
const OWN_ARROWS =
  "input, select, textarea, [contenteditable], [role=tablist], [role=grid], [role=listbox], [role=application], [role=menu], #main table, #main svg";

/** Return the place of the strip, and let arrow keys lead through it. */
export function storyStrip() {
  document.addEventListener("keydown", followArrows);
  return h("section", { id: "story", "aria-label": t("story") });
}

/** Draw the strip. */
export function drawStory() {
  const place = part("story");
  const steps = storySteps();
  const now = stepNow();
  place.hidden = !steps.length;
  place.classList.toggle("led", now !== null);
  place.classList.toggle("at-opening", now === null && state.tab === opening.tab);
  if (!steps.length) return;
  const title = state.draft ? t("story_draft") : (facts.story?.title ?? "");
  const caption = now === null ? title : steps[now - 1].caption;
  show(
    place,
    h(
      "div",
      { class: "story-step" },
      h("p", { class: "story-caption", dir: "auto" }, caption),
      h(
        "nav",
        { class: "story-way", "aria-label": t("story_steps") },
        now !== null && h("span", { class: "quiet" }, t("story_place", { n: now, of: steps.length })),
        now === null
          ? stepLink(1, t("story_begin"))
          : [
              now > 1 && stepLink(now - 1, `← ${t("story_back")}`),
              steps.map((_, k) => stepLink(k + 1, String(k + 1), k + 1 === now)),
              now < steps.length && stepLink(now + 1, `${t("story_next")} →`),
            ],
        state.draft && now !== null && button(t("story_remove"), () => removeStep(now)),
        state.draft && button(t("story_discard"), () => change({ draft: null, step: null })),
      ),
    ),
    h(
      "ol",
      { class: "story-whole" },
      steps.map((step) => h("li", { dir: "auto" }, step.caption)),
    ),
  );
}

/**
 * Return a link to a step.
 *
 * @param {number} number
 * @param {string} words
 * @param {boolean} [isNow]
 */
function stepLink(number, words, isNow = false) {
  return h(
    "a",
    {
      href: addressOfStep(number),
      "aria-current": isNow ? "step" : null,
      "aria-label": words === String(number) ? t("story_step", { n: number }) : null,
      onclick: (event) => {
        if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
        event.preventDefault();
        lead(number);
      },
    },
    words,
  );
}

/** @param {number} number */
async function lead(number) {
  await goToStep(number);
  const steps = storySteps();
  announce(`${t("story_place", { n: number, of: steps.length })}. ${steps[number - 1].caption}`);
}

/** @param {KeyboardEvent} event */
function followArrows(event) {
  const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const now = stepNow();
  if (!by || now === null || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
  const next = now + by;
  if (next < 1 || next > storySteps().length) return;
  event.preventDefault();
  lead(next);
}
