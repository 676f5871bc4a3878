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
 * What speaks for a relation besides what fits both ends; fitted to four coded corpora by what held for the others
 * (benchmarks/choosing.mjs).
 */
const SPEAKS = {
  /** The finder's score, as a share of its best one in the sentence. */
  score: 1.2,
  isFound: 1.3,
  /** The logarithm of its uses in the article, and one. */
  usesHere: 1,
  isLast: 0.8,
  isInSentence: -0.7,
  /** It takes one type of subject alone, and that is the one. */
  isNarrow: 0.9,
};

/** @typedef {{ relation: Relation, rank: number, weight: number, why: string }} Weighed */

/**
 * Return the relations: before anything is typed those that fit both ends first, then the likeliest.
 *
 * @param {Index} index
 * @param {Situation} situation
 * @returns {Row[]}
 */
export function relationRows(index, { line, draft, sentence }) {
  const ranked = index.known.article.sentences[sentence]?.relations ?? [];
  const found = new Map(ranked.map((one) => [one.relation, one]));
  const best = ranked[0]?.score || 1;
  const used = usesIn(index, sentence);
  const [subjects, objects] = [valuesIn(draft, "subject"), valuesIn(draft, "object")];
  const wanted = fold(line);
  /** @type {Weighed[]} */
  const all = [];
  for (const one of index.relations) {
    const typed = wanted ? rankOf(one, wanted) : 0;
    if (typed === null) continue;
    const { id } = one.relation;
    const isFit = fitsEnd(index, one.relation, "subject", subjects);
    const fits = isFit && fitsEnd(index, one.relation, "object", objects);
    const finding = found.get(id);
    const has = {
      score: (finding?.score ?? 0) / best,
      isFound: finding !== undefined,
      usesHere: Math.log1p(used.here.get(id) ?? 0),
      isLast: used.last === id,
      isInSentence: used.inSentence.has(id),
      isNarrow: isFit && subjects.length > 0 && one.relation.subject.length === 1,
    };
    const weight = Object.entries(SPEAKS).reduce(
      (sum, [name, value]) => sum + value * Number(has[/** @type {keyof typeof SPEAKS} */ (name)]),
      0,
    );
    all.push({ relation: one.relation, rank: typed * 2 + (fits ? 0 : 1), weight, why: shortly(finding?.why ?? "") });
  }
  all.sort(
    (one, other) =>
      one.rank - other.rank ||
      other.weight - one.weight ||
      other.relation.uses - one.relation.uses ||
      (one.relation.label < other.relation.label ? -1 : 1),
  );
  return all.map(({ relation, why }, k) => ({
    value: { is: "relation", id: relation.id },
    label: relation.label,
    lang: null,
    why: [beyondLabel(relation), why].filter(Boolean).join(" · "),
    digit: k < DIGITS ? k + 1 : null,
  }));
}

/** Return what the id of a relation says beyond its label: of `supplies_arms` “arms”, so that it is not taken for other goods. @param {Relation} relation */
const beyondLabel = ({ id, label }) => {
  const words = id.replaceAll("_", " ");
  return words.startsWith(`${label} `) ? words.slice(label.length + 1) : "";
};

/** Return the words that speak most for a relation, where there are any: what there is room for beside its label. @param {string} why */
const shortly = (why) => /“[^”]*”/.exec(why)?.[0] ?? why.split(";")[0];

/** Return how often the article uses each relation, which one the last statement has, and which the sentence. @param {Index} index @param {number} sentence */
function usesIn({ known: { article } }, sentence) {
  const [from, to] = article.sentences[sentence]?.span ?? [0, 0];
  /** @type {Map<string, number>} */
  const here = new Map();
  const inSentence = new Set();
  let last = null;
  for (const { slots, spans } of article.statements) {
    const value = slots.find(({ field }) => field === "relation")?.values[0];
    if (value?.is !== "relation") continue;
    last = value.id;
    here.set(last, (here.get(last) ?? 0) + 1);
    if (spans.some(([start, end]) => start < to && end > from)) inSentence.add(last);
  }
  return { here, inSentence, last };
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
