// A small corpus as the annotator gets it.

/** @import { Article, Entity, Field, Known, Relation, Sentence, Stated, Wording } from "../../src/annotate/types.d.ts" */

/** @param {string} id @param {string[]} names @param {Partial<Entity>} [more] @returns {Entity} */
export const entity = (id, names, more) => ({
  id,
  type: "Country",
  label: names[0],
  lang: "en",
  names: names.length > 1 ? names : [],
  country: null,
  local: null,
  uses: 0,
  ...more,
});

/** @param {string} id @param {string} label @param {Partial<Relation>} [more] @returns {Relation} */
export const relation = (id, label, more) => ({
  id,
  label,
  inverse: "",
  broader: [],
  definition: "",
  use: "",
  avoid: "",
  example: "",
  subject: ["Actor"],
  object: ["Actor"],
  needsObject: "needed",
  words: false,
  roles: [],
  sign: "neither",
  uses: 0,
  cues: [],
  ...more,
});

/** @param {string} id @param {Partial<Field>} [more] @returns {Field} */
export const field = (id, more) => ({
  id,
  label: id.replaceAll("_", " "),
  help: "",
  takes: ["entity"],
  types: [],
  values: [],
  isMany: false,
  isRole: true,
  everywhere: true,
  words: false,
  isInferable: true,
  letter: null,
  cues: {},
  ...more,
});

/** @param {string} key @param {Partial<Stated>} [more] @returns {Stated} */
export const stated = (key, more) => ({
  key,
  id: key.replace(/.*#/, ""),
  coder: "anna",
  article: "a",
  slots: [],
  basis: null,
  spans: [],
  missing: null,
  isHeadline: false,
  words: { subject: "Aldor", relation: "warns", object: "Belmark", by: null },
  sign: "neither",
  marks: [],
  isDenied: false,
  problems: [],
  ...more,
});

/** @param {string} id @param {string[]} broader */
const type = (id, broader, isAbstract = false) => ({
  id,
  label: id.toLowerCase(),
  definition: "",
  broader,
  isAbstract,
  isActor: broader.includes("Actor"),
});

const TYPES = [
  type("Actor", [], true),
  type("Country", ["Actor"]),
  type("Person", ["Actor"]),
  type("Thing", []),
  type("Exercise", ["Thing"]),
  type("Ministry", ["Actor"]),
];

/**
 * @param {string[]} sentences
 * @param {{ entities?: Entity[], relations?: Relation[], fields?: Field[], statements?: Stated[], article?: Partial<Article>, wording?: { [language: string]: Wording } }} [more]
 * @returns {Known}
 */
export function known(
  sentences,
  { entities = [], relations = [], fields = [], statements = [], article, wording } = {},
) {
  const text = sentences.join(" ");
  let at = 0;
  /** @type {Sentence[]} */
  const placed = sentences.map((one) => {
    const from = text.indexOf(one, at);
    at = from + one.length;
    return { span: [from, at], isTitle: false, paragraph: 0, relations: [], nothing: null };
  });
  return {
    vocabulary: {
      types: Object.fromEntries(TYPES.map((one) => [one.id, one])),
      relations: Object.fromEntries(relations.map((one) => [one.id, one])),
      fields,
      wording: wording ?? {},
    },
    entities,
    article: {
      id: "a",
      title: "",
      lang: "en",
      published: "2017-10-02",
      publisher: "",
      textGoesTo: null,
      round: null,
      text,
      sentences: placed,
      statements,
      coder: "anna",
      revision: "1",
      print: "1",
      ...article,
    },
    say: (key) => key,
  };
}

/** @returns {import("../../src/annotate/types.d.ts").Draft} */
export const draft = () => ({
  id: null,
  sentence: 0,
  slots: [],
  basis: null,
  quote: null,
  backwards: [],
  proposedBy: null,
});

/** @param {Partial<Wording>} more @returns {Wording} */
export const wording = (more) => ({
  articles: [],
  determiners: [],
  openers: [],
  joiners: [],
  prepositions: [],
  small: [],
  unnamed: [],
  titles: [],
  possessives: [],
  endings: [],
  types: [],
  countries: {},
  numbers: {},
  times: {},
  ...more,
});
