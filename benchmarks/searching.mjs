// The search of the page in Node: makes it ready from the data of a page, finds each text three times, prints JSON.

import { readFileSync } from "node:fs";
import { prepareFacts, prepareLevel } from "../web/src/data/prepare.js";
import { makeIndex } from "../web/src/search/index.js";
import { Search } from "../web/src/search/search.js";
import { openingState } from "../web/src/state/address.js";

const data = JSON.parse(readFileSync(process.argv[2], "utf8"));
const facts = prepareFacts(data.facts);
const level = prepareLevel("entity", data["level-entity"]);
const start = performance.now();
const index = await makeIndex({ facts, words: data.words, findings: data.findings.cards, level }, () => null);
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
console.log(JSON.stringify({ version: process.versions.node, ready, keys }));
