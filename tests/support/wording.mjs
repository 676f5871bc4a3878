// What the annotator makes of a text in a language: the times and numbers in it, the fields that its words show, and the
// entities that its words name. Reads languages with their wording, text and names from standard input, prints JSON.

import { readFileSync } from "node:fs";
import { entityFrom } from "../../web/src/annotate/choices/entity-from.js";
import { makeIndex } from "../../web/src/annotate/choices/index.js";
import { namedIn } from "../../web/src/annotate/choices/named.js";
import { fieldsShown } from "../../web/src/annotate/choices/shown.js";
import { timesIn } from "../../web/src/annotate/text/times.js";

const found = JSON.parse(readFileSync(0, "utf8")).map(({ lang, text, names, vocabulary, entities, published }) => {
  const article = { id: "a", coder: "anna", lang, text, published, sentences: [{ span: [0, text.length] }], statements: [] };
  const index = makeIndex({ vocabulary, entities, article, say: (key) => key });
  return {
    times: timesIn(text, [0, text.length], vocabulary.wording[lang], published).map(({ stated, concluded: [first] }) => [
      stated,
      first?.when ?? null,
    ]),
    fields: fieldsShown(index, 0, null).map(({ field }) => field),
    countries: namedIn(index, 0).map(({ id }) => id),
    entities: names.map((name) => {
      const { type, country, aliases } = entityFrom(index, [text.indexOf(name), text.indexOf(name) + name.length]);
      return [type, country, aliases];
    }),
  };
});
console.log(JSON.stringify(found));
