// Collecting a story in the page: what is shown, with a caption, and the file that `kg view --story` reads.

import { giveFile } from "../elements/copy.js";
import { h } from "../elements/dom.js";
import { button } from "../elements/link.js";
import { addStep, storySteps, storyText } from "../store/story.js";
import { t } from "../words/text.js";
import { fileName } from "./names.js";

/** What is being written: the menu may close meanwhile. */
let written = "";

/** Return the form. @param {() => void} done */
export function storyForm(done) {
  const caption = h("textarea", {
    id: "story-caption",
    rows: 2,
    dir: "auto",
    value: written,
    oninput: () => {
      written = caption.value;
    },
  });
  const add = () => {
    const text = written.trim();
    if (!text) return caption.focus();
    written = "";
    done();
    return addStep(text);
  };
  const save = () => {
    if (storySteps().length) giveFile(fileName("yaml"), "application/yaml", storyText());
    done();
  };
  return h(
    "div",
    { class: "story-form" },
    h("label", { for: "story-caption" }, t("story_caption")),
    caption,
    button(t("story_add"), add),
    button(t("save_story"), save),
  );
}
