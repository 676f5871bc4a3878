// A statement that is saved in a page without a server: as it would stand in the files, and how it reads.

/** @import { Article, Saving, Slot, Stated, Value, Vocabulary } from "../annotate/types.d.ts" */
/** @import { Work } from "./types.d.ts" */

/** The fields that say how a statement is held, in the order in which they are told. */
const MARKS = ["mode", "certainty", "author_stance"];

/**
 * Return a statement as it stands after it was saved.
 *
 * @param {Saving} saving
 * @param {string} id
 * @param {Slot[]} slots What stands in its fields.
 * @param {Work} work
 * @param {Vocabulary} vocabulary
 * @returns {Stated}
 */
export function statedOf(saving, id, slots, work, vocabulary) {
  const article = work.articles[saving.article];
  const told = (/** @type {string} */ field) => wordsOf(slots.find((one) => one.field === field)?.values ?? [], work);
  const relation = slots.find(({ field }) => field === "relation")?.values[0];
  const verb = relation?.is === "relation" ? vocabulary.relations[relation.id] : undefined;
  return {
    key: `${article.coder}/${article.id}#${id}`,
    id,
    coder: article.coder,
    article: article.id,
    slots,
    basis: saving.basis,
    spans: saving.quote,
    missing: null,
    isHeadline: saving.quote.some(([start]) => start < (article.sentences[0]?.span[1] ?? 0)),
    words: {
      subject: told("subject"),
      relation: verb?.label ?? "",
      object: told("object"),
      by: told("according_to") || null,
    },
    sign: verb?.sign ?? "neither",
    marks: MARKS.map(told).filter(Boolean),
    isDenied: told("polarity") === "denied",
    problems: [],
  };
}

/** Return the statement of a key. @param {Work} work @param {string} key */
export const found = ({ articles }, key) =>
  Object.values(articles)
    .flatMap(({ statements }) => statements)
    .find((one) => one.key === key);

/** @param {Value[]} values @param {Work} work */
const wordsOf = (values, work) => values.map((value) => inWords(value, work)).join(", ");

/** @param {Value} value @param {Work} work @returns {string} */
function inWords(value, work) {
  switch (value.is) {
    case "entity":
      return work.entities.find(({ id }) => id === value.id)?.label ?? value.id;
    case "statement": {
      const { subject = value.key, relation = "", object = "" } = found(work, value.key)?.words ?? {};
      return `“${[subject, relation, object].filter(Boolean).join(" ")}”`;
    }
    case "words":
    case "text":
      return value.text;
    default:
      return "…";
  }
}

/** Return statements in the order of their words. @param {Stated[]} statements */
export const inOrder = (statements) =>
  [...statements].sort((one, other) => (one.spans[0]?.[0] ?? 0) - (other.spans[0]?.[0] ?? 0));

/** Return the article with other statements. @param {Article} article @param {Stated[]} statements @returns {Article} */
export const withStatements = (article, statements) => ({ ...article, statements: inOrder(statements) });
