// Reads what is known and what is to be entered from a file, enters it, and prints how, as JSON.

import { readFileSync } from "node:fs";
import { enterAll } from "./enter.mjs";

const { cases, texts } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const say = (key, values = {}) =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), texts[key] ?? key);
const done = cases.map(({ name, vocabulary, entities, article, targets, named }) => ({
  name,
  statements: enterAll({ vocabulary, entities, article, say }, targets, named),
}));
console.log(JSON.stringify(done));
