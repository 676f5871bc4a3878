// Other mentions of the act that a statement tells: the likeliest first, none without being read.

import { slotOf } from "./draft.js";

/** @import { Draft, Known, Slot, Stated, Vocabulary } from "../types.d.ts" */

/** What speaks for one act: that much at least is needed to be offered. */
const LEAST = 2;

/** @param {Slot | null | undefined} slot */
const idsIn = (slot) =>
  new Set(slot?.values.flatMap((value) => ("id" in value ? [value.id] : "key" in value ? [value.key] : [])));

/** @param {Set<string>} one @param {Set<string>} other */
const shareAny = (one, other) => [...one].some((id) => other.has(id));

/**
 * Return how near two relations are: 2 for one and the same, 1 for one family, where one is above both or is one of them.
 *
 * @param {Vocabulary} vocabulary
 * @param {Set<string>} one
 * @param {Set<string>} other
 */
function nearness({ relations }, one, other) {
  if (shareAny(one, other)) return 2;
  const families = [one, other].map(
    (ids) => new Set([...ids].flatMap((id) => [id, ...(relations[id]?.broader ?? [])])),
  );
  return shareAny(families[0], families[1]) ? 1 : 0;
}

/**
 * Return the statements that may tell the same act as a draft: of near relations, with the same ends; from the headline
 * or the body alike.
 *
 * @param {Draft} draft
 * @param {Known} known
 * @returns {Stated[]}
 */
export function likelyMentions(draft, { article, vocabulary }) {
  const [subject, relation, object] = ["subject", "relation", "object"].map((field) => idsIn(slotOf(draft, field)));
  const scored = article.statements
    .filter((one) => one.coder === article.coder && one.article === article.id && one.id !== draft.id)
    .map((stated) => {
      const own = (/** @type {string} */ field) => idsIn(stated.slots.find((slot) => slot.field === field));
      const ends = Number(shareAny(subject, own("subject"))) + Number(shareAny(object, own("object")));
      const near = nearness(vocabulary, relation, own("relation"));
      return { stated, score: near && ends ? near + ends : ends === 2 ? 2 : 0 };
    });
  return scored
    .filter(({ score }) => score >= LEAST)
    .sort((one, other) => other.score - one.score)
    .map(({ stated }) => stated);
}
