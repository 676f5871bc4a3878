// Text and files given to the reader.

import { t } from "../words/text.js";
import { announce, h } from "./dom.js";
import { button } from "./link.js";

/** Make a button that copies a text. @param {string} label @param {() => string} text */
export const copyButton = (label, text) => button(label, (pressed) => copy(text(), pressed));

/** @param {string} text @param {HTMLButtonElement} pressed */
async function copy(text, pressed) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = h("textarea", { class: "unseen", "aria-hidden": "true" }, text);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  announce(t("copied"));
  pressed.classList.add("done");
  setTimeout(() => pressed.classList.remove("done"), 1200);
}

/** Give a file to the reader. @param {string} name @param {string} type @param {string | Blob} content */
export function giveFile(name, type, content) {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const anchor = h("a", { href: address, download: name });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
