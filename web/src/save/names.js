// Names of files, and text in them.

import { facts } from "../store/store.js";

/** Return the name of a file. @param {string} ending @param {string} [what] What it holds, if the page saves more such. */
export function fileName(ending, what = "") {
  const name = facts.title
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${[name || "network", what].filter(Boolean).join("-")}.${ending}`;
}

/** @type {{ [sign: string]: string }} */
const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Return a text with U+FFFD in place of what steers a terminal or XML cannot hold: as kg/well_formed.py. @param {string} text */
export function sound(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what steers
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, "\ufffd");
}

/** Escape sound text for XML. @param {string | number} text */
export function xml(text) {
  return sound(String(text)).replace(/[&<>"]/g, (sign) => SIGNS[sign]);
}
