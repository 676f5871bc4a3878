// The bar above the annotator: what is saved where, the button that saves the work into a file, and the one that opens it again.

import { h, show } from "../elements/dom.js";
import { savedWork, stepsIn } from "./saved-work.js";

/** @import { KeptSteps } from "./kept-steps.js" */
/** @import { GivenWork } from "./types.d.ts" */

const IN_FILE = "actorgraph sent file ";

/**
 * Show the bar, and return what draws it anew.
 *
 * @param {HTMLElement} bar
 * @param {GivenWork} given
 * @param {KeptSteps} steps
 */
export function showBar(bar, given, steps) {
  const { texts, coder, title } = given.corpus;
  const say = (/** @type {string} */ key, values = {}) =>
    Object.entries(values).reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), texts[key] ?? key);
  const file = `${coder}.json`;
  let inFile = remembered(given.page);
  let problem = "";

  const save = () => {
    const blob = new Blob([`${JSON.stringify(savedWork(given, steps.all), null, 1)}\n`], { type: "application/json" });
    const address = URL.createObjectURL(blob);
    const link = h("a", { href: address, download: file });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    inFile = steps.all.length;
    remember(given.page, inFile);
    problem = "";
    draw();
  };

  /** @param {Event & { target: HTMLInputElement }} event */
  const open = async ({ target }) => {
    const [chosen] = target.files ?? [];
    const found = chosen && stepsIn(await chosen.text(), given);
    problem = chosen && !found ? say("sent_other_file", { file: chosen.name }) : "";
    if (found) await steps.join(found);
    draw();
  };

  const draw = () => {
    const left = steps.all.length - inFile;
    const where =
      left > 0
        ? say(left === 1 ? "sent_step_left" : "sent_steps_left", { n: left })
        : inFile
          ? say("sent_in_file", { file })
          : "";
    show(
      bar,
      h("b", {}, h("bdi", {}, title)),
      h(
        "span",
        { class: problem || !steps.isKept ? "bad" : "quiet", role: "status" },
        problem || (steps.isKept ? where : say("sent_keeps_nothing")),
      ),
      h("button", { type: "button", class: left > 0 ? "wanted" : "", onclick: save }, say("sent_save", { file })),
      h("label", { class: "open" }, say("sent_open"), h("input", { type: "file", accept: ".json", onchange: open })),
    );
  };
  addEventListener("beforeunload", (event) => {
    if (!steps.isKept && steps.all.length > inFile) event.preventDefault();
  });
  draw();
  return draw;
}

/** Return how many steps a file has of a page. @param {string} page */
function remembered(page) {
  try {
    return Number(localStorage.getItem(IN_FILE + page)) || 0;
  } catch {
    return 0;
  }
}

/** @param {string} page @param {number} number */
function remember(page, number) {
  try {
    localStorage.setItem(IN_FILE + page, String(number));
  } catch {
    // then it is told that they are in no file
  }
}
