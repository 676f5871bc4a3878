// Enters the statements of an article one after the other, in the order of their file, upon a corpus that is made up.

import { makeIndex } from "../../web/src/annotate/choices/index.js";
import { begin, saved as settled } from "../../web/src/annotate/keys/begin.js";
import { saved } from "./corpus.mjs";
import { Entry } from "./entry.mjs";

/**
 * Enter all targets of one article.
 *
 * @param {object} known The vocabulary, the entities and the article, without statements
 * @param {object[]} targets What is to be entered
 * @param {object} entities What the targets speak of, by id
 * @param {(hand: import("./hand.mjs").Hand, goal: object) => void} [watch] Told of each statement before it is saved
 */
export function enterAll(known, targets, entities, watch) {
  const entry = new Entry(known, targets, entities);
  const done = targets.map((_, at) => ({ ...entry.told(at), why: "", keys: [], count: 0, minds: 0, seconds: 0, isFollowing: false }));
  let now = known;
  let state = begin(known, 0);
  const take = (of, { hand, ...planned }) => {
    const one = done[of];
    one.why ||= planned.why;
    one.isFollowing ||= planned.isFollowing ?? false;
    one.keys = [...one.keys, ...planned.keys];
    for (const name of ["count", "minds", "seconds"]) one[name] += planned[name];
    if (planned.why || !hand) {
      state = { ...begin(now, state.sentence), recent: state.recent, last: state.last, open: state.open };
      return null;
    }
    const { key, known: after } = saved(now, hand.saving);
    now = after;
    state = settled(hand.state, [key], after, makeIndex(after));
    return key;
  };
  for (const [at] of targets.entries()) {
    const key = take(at, entry.plan(at, now, state, watch));
    if (!key) continue;
    entry.learn(at, key, now);
    for (const of of entry.edits(at)) take(of, entry.edit(of, at, now, state));
  }
  return done;
}
