// The search of a page in Node: makes it ready from the data of the page, finds each text three times, prints JSON.

import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { prepareFacts, prepareLevel, prepareWords } from "../web/src/data/prepare.js";
import { unpack } from "../web/src/data/unpack.js";
import { makeIndex } from "../web/src/search/index.js";
import { Search } from "../web/src/search/search.js";
import { openingState } from "../web/src/state/address.js";

const html = readFileSync(process.argv[2], "utf8");

/** Return a block of data of the page. @param {string} id */
function block(id) {
  const [, type, text] = new RegExp(`<script type="([^"]+)" id="${id}">(.*?)</script>`, "s").exec(html) ?? [];
  if (type === "application/json") return JSON.parse(text);
  const { buffer, byteOffset, byteLength } = gunzipSync(Buffer.from(text, "base64"));
  return unpack(buffer.slice(byteOffset, byteOffset + byteLength));
}

const facts = prepareFacts(block("facts"));
const level = prepareLevel("entity", block("level-entity"));
const words = prepareWords(block("words"));
const { cards: findings } = block("findings");
const start = performance.now();
const index = await makeIndex({ facts, words, findings, level }, () => null);
const search = new Search(index, openingState(facts.opening), facts.text.search_asking);
const ready = performance.now() - start;
const keys = {};
for (const _ of [1, 2, 3]) {
  for (const text of JSON.parse(process.argv[3])) {
    const since = performance.now();
    search.groups(text);
    keys[text] = performance.now() - since;
  }
}
let read = 0;
for (const [, body] of words.bodies.entries()) read += (body ?? "").split(/\s+/).filter(Boolean).length;
console.log(JSON.stringify({ ready, keys, words: read, statements: words.statements.length }));
