// A story: its steps are views, which can be walked through, collected, and written as a file.

import assert from "node:assert/strict";
import test from "node:test";
import { assign, change, facts, opening, state } from "../src/store/store.js";
import {
  addressOfStep,
  addStep,
  firstStep,
  goToStep,
  removeStep,
  stepNow,
  storySteps,
  storyText,
} from "../src/store/story.js";
import { beginWith } from "./support/made.js";

const STEPS = [
  { caption: "First", view: 'tab="table"' },
  { caption: "Second", view: "min_weight=2" },
];

/** @param {{ title: string, steps: typeof STEPS }} [story] */
const beginStory = (story) => beginWith({ ...(story && { story }), title: "News" });

test("a page without a story has no steps and opens as it does", async () => {
  await beginStory();
  assert.deepEqual(storySteps(), []);
  assert.deepEqual(firstStep(), {});
  assert.equal(stepNow(), null);
});

test("a page with a story opens with its first step, and each step shows its view alone", async () => {
  await beginStory({ title: "News", steps: STEPS });
  assign(firstStep());
  assert.deepEqual([state.tab, state.step], ["table", 1]);
  await goToStep(2);
  assert.deepEqual([state.tab, state.min_weight, stepNow()], [opening.tab, 2, 2]);
});

test("a step has an address that leads back to it", async () => {
  await beginStory({ title: "News", steps: STEPS });
  assert.equal(addressOfStep(1), "#tab=%22table%22&step=1");
});

test("colours and language stay as the reader has them", async () => {
  await beginWith({ story: { title: "News", steps: STEPS }, title: "News", languages: ["en", "be"] });
  await change({ theme: "dark", language: "be" });
  await goToStep(2);
  assert.deepEqual([state.theme, state.language], ["dark", "be"]);
});

test("what is shown is added to the story, without the story itself", async () => {
  await beginStory({ title: "News", steps: STEPS });
  await goToStep(2);
  await change({ tab: "matrix" });
  await addStep("Third");
  assert.equal(stepNow(), 3);
  assert.deepEqual(storySteps()[2], { caption: "Third", view: "tab=%22matrix%22&min_weight=2" });
  assert.equal(facts.story?.steps.length, 2);
  await removeStep(1);
  assert.deepEqual(
    storySteps().map(({ caption }) => caption),
    ["Second", "Third"],
  );
});

test("the file has every sign, those that YAML refuses by their number", async () => {
  await beginStory();
  await addStep('He said: "no" # 1\n\u0085\u2028\ud800 \u{1f600} —');
  assert.equal(
    storyText(),
    'title: "News"\nsteps:\n  - caption: "He said: \\"no\\" # 1\\n\\u0085\\u2028\\ud800 \u{1f600} —"\n    view: ""\n',
  );
});
