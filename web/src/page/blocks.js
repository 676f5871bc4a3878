// The data in the page, unpacked when first asked for.

import { part } from "../elements/dom.js";

/** @import { Given } from "../data/types.d.ts" */

/** @type {Given} */
export const blocks = {
  facts: () => unpack("facts"),
  words: () => unpack("words"),
  arguments: () => unpack("arguments"),
  analyses: () => unpack("analyses"),
  findings: () => unpack("findings"),
  level: (name) => unpack(`level-${name}`),
};

/** Return a block of data of the page, compressed or not. @param {string} id */
async function unpack(id) {
  const element = /** @type {HTMLScriptElement} */ (part(id));
  if (element.type === "application/json") return JSON.parse(element.text);
  const packed = Uint8Array.from(atob(element.text), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(unpacked).text());
}
