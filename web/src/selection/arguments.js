// The argument that matches: as kg/analysis/arguments takes its selection.

import { chooseToRead } from "./statements.js";

/** @import { ArgumentArrow, Arguments, Facts } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @typedef {ArgumentArrow & { statements: number[] }} Arrow All statements that say the same. */

const SUMS_UP = "sums_up";

/**
 * Return the arrows that match, each once with all its statements, whatever is chosen by kind, mode and polarity.
 *
 * @param {Facts} facts
 * @param {Arguments} given
 * @param {State} state
 * @returns {Arrow[]}
 */
export function argumentOf(facts, given, state) {
  const inside = chooseToRead(facts, state, facts.statements.alternative);
  const said = given.arrows.filter((arrow) => inside[arrow.statement]);
  const led = said.filter((arrow) => arrow.by !== SUMS_UP);
  const there = new Set(led.flatMap(({ tail, head }) => [tail, head]));
  /** @type {Map<string, Arrow>} */
  const arrows = new Map();
  for (const arrow of said) {
    if (arrow.by === SUMS_UP && !there.has(arrow.tail)) continue;
    const key = [arrow.tail, arrow.head, arrow.by, arrow.words].join("\n");
    const known = arrows.get(key);
    if (known) known.statements.push(arrow.statement);
    else arrows.set(key, { ...arrow, statements: [arrow.statement] });
  }
  const topic = given.topics.findIndex(([id]) => id === state.about);
  return state.about === null ? [...arrows.values()] : around([...arrows.values()], given, topic);
}

/**
 * Return the arrows on ways that end or begin at cards that speak of something.
 *
 * @param {Arrow[]} arrows
 * @param {Arguments} given
 * @param {number} topic
 */
function around(arrows, { cards }, topic) {
  const named = arrows.flatMap(({ tail, head }) => [tail, head]).filter((card) => cards[card].about?.includes(topic));
  const before = reached(named, arrows, "head", "tail");
  const after = reached(named, arrows, "tail", "head");
  return arrows.filter((arrow) => before.has(arrow.head) || after.has(arrow.tail));
}

/**
 * Return the cards that are reached from some along arrows.
 *
 * @param {number[]} start
 * @param {Arrow[]} arrows
 * @param {"head" | "tail"} from
 * @param {"head" | "tail"} to
 */
function reached(start, arrows, from, to) {
  /** @type {Map<number, number[]>} */
  const next = new Map();
  for (const arrow of arrows) next.set(arrow[from], [...(next.get(arrow[from]) ?? []), arrow[to]]);
  const seen = new Set(start);
  for (const card of seen) for (const other of next.get(card) ?? []) seen.add(other);
  return seen;
}
