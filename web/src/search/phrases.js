// Questions typed as a phrase: who criticizes Belarus, whom Ukraine criticizes.

import { rankOfName } from "./names.js";

/** @import { Everywhere, Phrase } from "../selection/everywhere.js" */
/** @import { Hit, Index, Named } from "./types.d.ts" */

const LEAST_ALIKE = 4;
const MOST_NAMES = 4;

/**
 * Return the phrases that words may mean: a relation with what stands before it, or behind it.
 *
 * @param {Index} index
 * @param {string[]} wanted Words, folded, in their order.
 * @param {Set<string>} asking Words that only ask, such as who.
 * @param {Everywhere} everywhere
 * @returns {Hit[]}
 */
export function phrasesOf(index, wanted, asking, everywhere) {
  const saying = (/** @type {string[]} */ words) => words.filter((word) => !asking.has(word));
  /** @type {Hit[]} */
  const hits = [];
  for (const { at, plain } of index.relations) {
    const place = placeOf(plain[0].split(" "), wanted);
    if (place === null || !everywhere.relations[at]) continue;
    const [before, after] = [wanted.slice(0, place.from), wanted.slice(place.to)].map(saying);
    for (const phrase of phrasesAround(index, at, before, after, everywhere)) {
      const statements = everywhere.ofPhrase(phrase);
      if (statements.length)
        hits.push({ kind: "phrase", rank: place.rank, count: statements.length, label: "", phrase, statements });
    }
  }
  return hits.sort((one, other) => one.rank - other.rank || (other.count ?? 0) - (one.count ?? 0));
}

/**
 * Return where the words of a relation stand among those typed, as bounds; the last typed may be unfinished.
 *
 * @param {string[]} label
 * @param {string[]} words
 */
function placeOf(label, words) {
  for (let from = 0; from < words.length; from++) {
    const said = words.slice(from, from + label.length);
    const isWhole = said.length === label.length && said.every((word, k) => areAlike(word, label[k]));
    if (isWhole) return { from, to: from + label.length, rank: said.every((word, k) => word === label[k]) ? 0 : 1 };
    const isBegun =
      from + said.length === words.length &&
      said.join(" ").length >= LEAST_ALIKE &&
      label.join(" ").startsWith(said.join(" "));
    if (isBegun) return { from, to: words.length, rank: 1 };
  }
  return null;
}

/** Return whether two are forms of one word, such as criticize and criticizes. @param {string} one @param {string} other */
function areAlike(one, other) {
  let k = 0;
  while (k < one.length && one[k] === other[k]) k++;
  return one === other || (k >= LEAST_ALIKE && k >= Math.max(one.length, other.length) - 2);
}

/**
 * @param {Index} index
 * @param {number} relation
 * @param {string[]} before
 * @param {string[]} after
 * @param {Everywhere} everywhere
 * @returns {Phrase[]}
 */
function phrasesAround(index, relation, before, after, everywhere) {
  const [actors, targets] = [before, after].map((words) => (words.length ? entitiesCalled(index, words) : [null]));
  if (before.length || after.length)
    return actors.flatMap((actor) => targets.map((target) => ({ relation, actor, target })));
  return everywhere
    .targetsOf(relation)
    .slice(0, MOST_NAMES)
    .map((target) => ({ relation, actor: null, target }));
}

/** Return those whose names match best. @param {Index} index @param {string[]} words */
function entitiesCalled({ actors, issues, words: { entities } }, words) {
  /** @type {{ rank: number, id: string }[]} */
  const found = [];
  for (const { at, plain } of /** @type {Named[]} */ ([...actors, ...issues])) {
    const ranks = plain.map((name) => rankOfName(name, words)).filter((rank) => rank !== null);
    if (ranks.length) found.push({ rank: Math.min(...ranks), id: entities[at].id });
  }
  const best = found.sort((one, other) => one.rank - other.rank).filter(({ rank }) => rank === found[0].rank);
  return best.slice(0, MOST_NAMES).map(({ id }) => id);
}
