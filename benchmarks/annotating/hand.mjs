// A hand that presses keys, and a head that sees the screen: keys go to the grammar, and what they lead to is compared.

import { press } from "../../web/src/annotate/keys/press.js";

/** Seconds of a key, and of making up one's mind (Card, Moran and Newell 1980). */
const KEY = 0.28;
const MIND = 1.35;

/** What was pressed since a statement was begun; a hand is never changed, so that ways can be tried side by side. */
export class Hand {
  /** @param {object} known @param {object} index @param {object} state @param {string[]} keys @param {object[]} effects */
  constructor(known, index, state, keys = [], effects = [], minds = 0) {
    Object.assign(this, { known, index, state, keys, effects, minds });
  }

  /** Return the hand after keys; a key that needs Shift is two. @param {...string} names */
  press(...names) {
    let { state } = this;
    const effects = [...this.effects];
    for (const name of names) {
      const next = press(state, { name, isShift: false }, this.known, this.index);
      state = next.state;
      effects.push(...next.effects);
    }
    return new Hand(this.known, this.index, state, [...this.keys, ...names], effects, this.minds);
  }

  /** Return the hand after text that is pasted, which is not counted. @param {string} text */
  paste(text) {
    const { state, effects } = this.press(...text);
    return new Hand(this.known, this.index, state, [...this.keys, { pasted: text }], effects, this.minds);
  }

  /** Return the hand after one more thing was made up. */
  decided(minds = 1) {
    return new Hand(this.known, this.index, this.state, this.keys, this.effects, this.minds + minds);
  }

  /** Forget what was done until now. */
  fresh() {
    return new Hand(this.known, this.index, this.state);
  }

  get cost() {
    return countOf(this.keys);
  }

  get seconds() {
    return KEY * this.cost + MIND * this.minds;
  }

  /** The statement that was sent to be saved, if one was. */
  get saving() {
    return this.effects.find((effect) => effect.does === "save")?.saving;
  }
}

/** Return how many keys were pressed: a capital and the signs of the upper row take two, what is pasted none. */
export function countOf(keys) {
  return keys.reduce((sum, key) => sum + (typeof key === "object" ? 0 : /^[A-Z"#>^:+?_]$/.test(key) ? 2 : 1), 0);
}

/** Return the cheapest of hands that are not null; the first of equals. @param {(Hand | null)[]} hands */
export function cheapest(hands) {
  return hands.reduce((best, hand) => (hand && (!best || hand.seconds < best.seconds - 1e-9) ? hand : best), null);
}

/** Return the hand after the row that matches is taken without typing, or null.
 * @param {Hand} hand @param {(row: object) => boolean} matches */
export function taken(hand, matches) {
  const { rows, marked, line } = hand.state;
  const row = rows.find(matches);
  if (!row) return null;
  const ways = [];
  if (row.digit !== null && (line === "" || /\p{L}$/u.test(line))) ways.push(hand.press(String(row.digit)));
  const at = rows.indexOf(row);
  const arrows = Array(Math.abs(at - marked)).fill(at > marked ? "ArrowDown" : "ArrowUp");
  if (arrows.length < 4) ways.push(hand.press(...arrows, "Enter"));
  const parts = ["place", "field", "draft", "entity"];
  return cheapest(ways.filter((way) => parts.some((part) => way.state[part] !== hand.state[part])));
}

/** Return the cheapest way to take a row that matches, with or without typing a beginning of one of its names.
 * @param {Hand} hand @param {(row: object) => boolean} matches @param {string[]} names */
export function found(hand, matches, names, most = 10) {
  const direct = taken(hand, matches);
  if (direct && direct.cost - hand.cost <= 1) return direct;
  let best = direct;
  const beginnings = new Set(names.flatMap((name) => wordsIn(name).map((_, at, words) => words.slice(at).join(" "))));
  const seen = new Set();
  for (const text of beginnings) {
    let typed = hand;
    for (const [at, letter] of [...text].slice(0, most).entries()) {
      const now = text.slice(0, at + 1);
      if (best && at + 2 >= best.cost - hand.cost) break;
      typed = typed.press(letter);
      if (seen.has(now)) continue;
      seen.add(now);
      best = cheapest([best, taken(typed, matches)]);
    }
  }
  return best;
}

/** Return the words of a name as one types them: small, without accents. @param {string} name */
export function wordsIn(name) {
  return plain(name).split(/[^\p{L}\p{N}'’-]+/u).filter(Boolean);
}

/** Return a text in small letters without accents. @param {string} text */
export function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ł/g, "l").replace(/Ł/g, "L").toLowerCase();
}
