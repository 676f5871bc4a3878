// The story that a page leads through: the one that it was given, or the one that is being written in it.

import { read, written } from "../state/address.js";
import { change, facts, opening, state, stateNamed } from "./store.js";

/** @import { StoryStep } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */

/** Return the steps. @returns {StoryStep[]} */
export function storySteps() {
  const { draft } = state;
  if (!draft) return facts.story?.steps ?? [];
  return draft.flatMap((caption, k) => (k % 2 ? [] : [{ caption, view: draft[k + 1] ?? "" }]));
}

/** Return the number of the step that is shown, from 1, if one is. */
export const stepNow = () => (state.step === null ? null : Math.max(1, Math.min(state.step, storySteps().length)));

/** Return the state of a step, in the language and colours that the reader has. @param {number} number From 1. */
export function stateOfStep(number) {
  const { language, theme, draft } = state;
  const next = read(storySteps()[number - 1].view, opening);
  return { ...next, language: next.language ?? language, theme, draft, step: number };
}

/** Show a step. @param {number} number From 1. */
export const goToStep = async (number) =>
  change(...(await stateNamed(storySteps()[number - 1].view, stateOfStep(number))));

/** Return an address that leads to a step. @param {number} number From 1. */
export const addressOfStep = (number) => `#${written(stateOfStep(number), opening)}`;

/** Return what is shown, as it stands in a story. */
const viewNow = () => written({ ...state, step: null, draft: null, theme: opening.theme }, opening);

/** Add what is shown as the last step. @param {string} caption */
export function addStep(caption) {
  const steps = [...storySteps(), { caption, view: viewNow() }];
  return change({ draft: flat(steps), step: steps.length });
}

/** Leave a step out. @param {number} number From 1. */
export function removeStep(number) {
  const steps = storySteps().filter((_, k) => k !== number - 1);
  return change({ draft: steps.length ? flat(steps) : null, step: null });
}

/** @param {StoryStep[]} steps */
const flat = (steps) => steps.flatMap(({ caption, view }) => [caption, view]);

/** Return the story in YAML, as `kg view --story` reads it. */
export function storyText() {
  const steps = storySteps().map(({ caption, view }) => `  - caption: ${quoted(caption)}\n    view: ${quoted(view)}\n`);
  return `title: ${quoted(facts.story?.title ?? facts.title)}\nsteps:\n${steps.join("")}`;
}

/** Return a text in quotation marks, with signs that YAML refuses by their numbers. @param {string} text */
const quoted = (text) =>
  JSON.stringify(text).replace(
    /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Return the state in which a page opens that has a story and no state in its address. @returns {Partial<State>} */
export const firstStep = () => (facts.story?.steps.length ? stateOfStep(1) : {});
