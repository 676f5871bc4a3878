// The data in the page, unpacked when first asked for.

import { unpack } from "../data/unpack.js";
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
  library: async () => new TextDecoder().decode(await inflated(blockOf("library"))),
};

/** Return a block of data of the page. @param {string} id */
async function data(id) {
  const block = blockOf(id);
  return block.type === "application/json" ? JSON.parse(block.text) : unpack(await inflated(block));
}

/** @param {string} id */
const blockOf = (id) => /** @type {HTMLScriptElement} */ (part(id));

/** Return the bytes of a compressed block. @param {HTMLScriptElement} block */
function inflated({ text }) {
  const stream = new Blob([fromBase64(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

/** @param {string} text */
const fromBase64 = (text) =>
  // @ts-expect-error: browsers have it since 2025
  Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
