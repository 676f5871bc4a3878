// One article that is entered, statement by statement: what is pressed next, and what was learned by it.

import { makeIndex } from "../../web/src/annotate/choices/index.js";
import { countOf, Hand } from "./hand.mjs";
import { added, entered } from "./plan.mjs";
import { makeWorld } from "./world.mjs";

/**
 * How a statement is entered. `moves` lead to its sentence and are not counted.
 *
 * @typedef {object} Planned
 * @property {string} why Why it cannot be; empty where it can.
 * @property {string[]} moves
 * @property {(string | { pasted: string })[]} keys
 * @property {number} count
 * @property {number} minds
 * @property {number} seconds
 * @property {Hand} [hand] After the keys.
 */

export class Entry {
  /** @param {object} known The article without statements @param {object[]} targets @param {object} entities What they speak of, by id @param {{ [id: string]: string }} [before] Ids of those made in articles before */
  constructor(known, targets, entities, before = {}) {
    this.targets = targets;
    this.sentences = targets.map((target) => sentenceOf(known.article, target));
    this.world = makeWorld(known, targets, entities, before);
    this.isBegun = false;
  }

  /** Return what all targets say, by number. @param {number} at */
  told(at) {
    const { key, slots } = this.targets[at];
    return { key, sentence: this.sentences[at], values: slots.reduce((sum, slot) => sum + slot.values.length, 0) };
  }

  /** Return how a statement is entered from what is on the screen. @param {number} at @param {object} known @param {object} state @param {(hand: Hand, goal: object) => void} [watch] @returns {Planned} */
  plan(at, known, state, watch = () => undefined) {
    const [target, next] = this.targets.slice(at, at + 2);
    this.world.known = known;
    const begun = this.isBegun ? { moves: [], hand: this.#hand(known, state) } : this.#at(known, state, this.sentences[at]);
    const goal = this.world.goal(target);
    const way = entered(begun.hand, goal, this.world, this.isBegun);
    const isNext = Boolean(next) && this.sentences[at + 1] === this.sentences[at] && !this.world.edits(target.key).length;
    const end = way.hand?.press(isNext ? "n" : "Enter");
    if (way.hand) watch(way.hand, goal);
    const isFollowing = this.isBegun;
    this.isBegun = isNext && Boolean(end?.saving);
    this.slots = end?.saving?.slots;
    if (end?.saving) return { ...planned(begun.moves, end), isFollowing };
    const why = way.why ?? `not saved from ${end.state.place}`;
    return { ...planned(begun.moves, end ?? way.at), isFollowing, why: `${why}: ${JSON.stringify(way.about) ?? ""}`, hand: undefined };
  }

  /** Take in that a statement was saved. @param {number} at @param {string} key @param {object} known */
  learn(at, key, known) {
    this.world.known = known;
    this.world.learn(this.targets[at], key, this.slots, known);
  }

  /** Return which statements say something of one that was just saved, which could not be said before. @param {number} at @returns {number[]} */
  edits(at) {
    return this.world.edits(this.targets[at].key).map(({ target }) => this.targets.indexOf(target));
  }

  /** Return how that is added to one of them. @param {number} of @param {number} at @param {object} known @param {object} state @returns {Planned} */
  edit(of, at, known, state) {
    this.world.known = known;
    const target = this.targets[of];
    const { slots } = this.world.edits(this.targets[at].key).find((one) => one.target === target);
    const stated = this.world.keyFor(target.key);
    const { moves, hand } = this.#at(known, state, this.sentences[of]);
    const way = stated ? added(hand, stated, slots, this.world) : { why: "it was not saved", at: hand };
    if (way.hand?.saving) return planned(moves, way.hand);
    return { ...planned(moves, way.hand ?? way.at), why: `cannot be changed afterwards: ${way.why} ${JSON.stringify(way.about)}` };
  }

  #hand(known, state) {
    return new Hand(known, makeIndex(known), state);
  }

  /** Go to a sentence. */
  #at(known, state, sentence) {
    const by = sentence - state.sentence;
    const moves = Array(Math.abs(by)).fill(by > 0 ? "j" : "k");
    return { moves, hand: this.#hand(known, state).press(...moves).fresh() };
  }
}

/** @param {string[]} moves @param {Hand} hand @returns {Planned} */
const planned = (moves, hand) => ({ why: "", moves, keys: hand.keys, count: countOf(hand.keys), minds: hand.minds, seconds: hand.seconds, hand });

/** Return the number of the sentence at which a target is written. */
function sentenceOf({ sentences }, { spans }) {
  return sentences.findLastIndex(({ span }) => span[0] <= spans[0][0]);
}
