// The relations to choose from: the likeliest for the sentence first, those that fit both ends before the others.

import { fold } from "../../search/fold.js";
import { fitsEnd, valuesIn } from "./fitting.js";

/** @import { Relation, Row, Situation } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/** How many digits there are to take a row by. */
export const DIGITS = 9;
/** How many rows a list has at most. */
export const MOST_ROWS = 100;

/**
 * @param {Index} index
 * @param {Situation} situation
 * @returns {Row[]}
 */
export function relationRows(index, { line, draft, sentence }) {
  const ranked = index.known.article.sentences[sentence]?.relations ?? [];
  const places = new Map(ranked.map((one, k) => [one.relation, { why: one.why, k }]));
  const wanted = fold(line);
  /** @type {{ relation: Relation, rank: number, k: number, why: string }[]} */
  const found = [];
  const [subjects, objects] = [valuesIn(draft, "subject"), valuesIn(draft, "object")];
  for (const one of index.relations) {
    const typed = wanted ? rankOf(one, wanted) : 0;
    if (typed === null) continue;
    const fits =
      fitsEnd(index, one.relation, "subject", subjects) && fitsEnd(index, one.relation, "object", objects) ? 0 : 1;
    const place = places.get(one.relation.id);
    found.push({
      relation: one.relation,
      rank: typed * 2 + fits,
      k: place?.k ?? ranked.length + 1,
      why: place?.why ?? "",
    });
  }
  found.sort(
    (one, other) =>
      one.rank - other.rank ||
      one.k - other.k ||
      other.relation.uses - one.relation.uses ||
      (one.relation.label < other.relation.label ? -1 : 1),
  );
  return found.slice(0, MOST_ROWS).map(({ relation, why }, k) => ({
    value: { is: "relation", id: relation.id },
    label: relation.label,
    lang: null,
    why,
    digit: k < DIGITS ? k + 1 : null,
  }));
}

/**
 * Return how well a relation matches what is typed: 0 by the beginning of its label, 1 by words of it, 2 by a cue, 3 by
 * what is said of it; nothing where it does not.
 *
 * @param {Index["relations"][number]} one
 * @param {string} wanted
 */
function rankOf(one, wanted) {
  if (one.label.startsWith(wanted) || one.relation.id.startsWith(wanted)) return 0;
  const words = wanted.split(" ");
  if (beginAll(one.label, words)) return 1;
  if (one.cues.some((cue) => beginAll(cue, words)) || beginAll(one.inverse, words)) return 2;
  return beginAll(one.told, words) ? 3 : null;
}

/** @param {string} plain @param {string[]} words */
const beginAll = (plain, words) => words.every((word) => plain.startsWith(word) || plain.includes(` ${word}`));
