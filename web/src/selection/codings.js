// Whose coding counts of texts that are coded or printed several times: as kg/selection/support.py says.

/** @import { Facts } from "../data/types.d.ts" */

/**
 * Return who coded what counts, and what does not count, of texts that are coded or printed several times.
 *
 * @param {Facts} facts
 * @param {number[]} statements What counts.
 * @param {Set<number>} articles Their articles.
 */
export function codingsBeside(facts, statements, articles) {
  const s = facts.statements;
  const counted = new Set(statements.map((at) => `${s.article[at]} ${s.coder[at]}`));
  const [others, shared, reprints, superseded, retracted] = Array.from({ length: 5 }, () => new Set());
  const texts = new Set([...articles].map((article) => facts.articles[article].text));
  for (let at = 0; at < s.relation.length; at++) {
    const article = s.article[at];
    const { text, newer, status } = facts.articles[article];
    if (!articles.has(article)) {
      if (status === "retracted") retracted.add(article);
      else {
        if (texts.has(text)) reprints.add(article);
        if (newer.some((one) => articles.has(one))) superseded.add(article);
      }
    }
    if (!articles.has(article) || counted.has(`${article} ${s.coder[at]}`)) continue;
    others.add(s.coder[at]);
    shared.add(article);
  }
  const coders = new Set(statements.filter((at) => shared.has(s.article[at])).map((at) => facts.coders[s.coder[at]]));
  return {
    coders: [...coders].sort(),
    left: {
      other_coder: others.size,
      reprint: reprints.size,
      superseded: superseded.size,
      retracted: retracted.size,
      ...facts.missing,
    },
  };
}
