// The data in the page, and beside it, unpacked when first asked for.

import { unpack } from "../data/unpack.js";
import { h, part } from "../elements/dom.js";

/** @import { Given } from "../data/types.d.ts" */

/** @type {Given} */
export const blocks = {
  facts: () => data("facts"),
  words: () => data("words"),
  arguments: () => data("arguments"),
  analyses: () => data("analyses"),
  findings: () => data("findings"),
  level: (name) => data(`level-${name}`),
  library: async () => ({ text: new TextDecoder().decode(await inflated(blockOf("library"))) }),
};

/** Return a block of data of the page. @param {string} id */
export async function data(id) {
  const block = blockOf(id);
  return block.type === "application/json" ? JSON.parse(block.text) : unpack(await inflated(block));
}

/** @param {string} id */
const blockOf = (id) => /** @type {HTMLScriptElement} */ (part(id));

/** Return the bytes of a compressed block. @param {HTMLScriptElement} block */
async function inflated({ type, text }) {
  if (type !== "application/parts") return unzipped([fromBase64(text)]);
  try {
    const packed = [];
    for (const path of JSON.parse(text)) packed.push(fromBase64(await handedOver(path)));
    return await unzipped(packed);
  } catch (error) {
    part("broken").hidden = false;
    throw error;
  }
}

/** @param {Uint8Array<ArrayBuffer>[]} packed */
const unzipped = (packed) =>
  new Response(new Blob(packed).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();

/** Return what a script hands over: browsers refuse to fetch files. @param {string} path @returns {Promise<string>} */
function handedOver(path) {
  return new Promise((done, fail) => {
    const script = h("script", {
      src: path,
      onload: () => {
        const { parts } = /** @type {{ parts: Record<string, string> }} */ (/** @type {unknown} */ (window));
        const text = parts[path];
        delete parts[path];
        script.remove();
        done(text);
      },
      onerror: () => fail(new Error(`${path} does not lie beside the page`)),
    });
    document.head.append(script);
  });
}

/** @param {string} text @returns {Uint8Array<ArrayBuffer>} */
const fromBase64 = (text) =>
  // @ts-expect-error: browsers have it since 2025
  Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
