// The data in the page, unpacked when first asked for.

import { part } from "../elements/dom.js";

/** @import { Given } from "../data/types.d.ts" */

/** @type {Given} */
export const blocks = {
  facts: () => data("facts"),
  words: () => data("words"),
  arguments: () => data("arguments"),
  analyses: () => data("analyses"),
  findings: () => data("findings"),
  level: (name) => data(`level-${name}`),
  library: () => unpack("library"),
};

/** Return a block of data of the page. @param {string} id */
const data = async (id) => JSON.parse(await unpack(id));

/** Return the text of a block of the page, compressed or not. @param {string} id */
async function unpack(id) {
  const element = /** @type {HTMLScriptElement} */ (part(id));
  if (element.type === "application/json") return element.text;
  const packed = Uint8Array.from(atob(element.text), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(unpacked).text();
}
