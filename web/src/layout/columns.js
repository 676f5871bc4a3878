// In which column each box stands: those that are tied most strongly side by side, and columns about equally full.

/** @import { Box, Given } from "./types.d.ts" */

/** From how many boxes on there is one more column. */
const COLUMNS = [2, 3, 14];
/** What it costs a tie to lead to its own column, the next one, and those beyond. */
const COSTS = [1.6, 0, 2.5, 5];
const CROWDED = 0.02;
const MOST_ROUNDS = 30;

/**
 * Return for each box its column.
 *
 * @param {Given} given
 * @param {Map<string, number>} boxOf The box of each end.
 */
export function columnsOf({ boxes, ties, columns: most = Infinity }, boxOf) {
  const wanted = boxes.some((box) => box.isMiddle) ? 2 : COLUMNS.filter((from) => boxes.length >= from).length;
  const last = Math.min(wanted, most - 1);
  const tied = boxes.map(() => /** @type {Map<number, number>} */ (new Map()));
  for (const { from, to, weight } of ties) {
    const [a, b] = [boxOf.get(from) ?? 0, boxOf.get(to) ?? 0];
    if (a === b) continue;
    tied[a].set(b, (tied[a].get(b) ?? 0) + weight);
    tied[b].set(a, (tied[b].get(a) ?? 0) + weight);
  }
  const strength = tied.map((others) => [...others.values()].reduce((sum, one) => sum + one, 0));
  const order = [...boxes.keys()].sort((one, other) => strength[other] - strength[one] || one - other);
  const columns = boxes.map(() => -1);
  const choices = [...Array(last + 1).keys()];
  const middle = Math.floor(last / 2);
  const rest = order.filter((at) => !boxes[at].isMiddle);
  for (const at of order) if (boxes[at].isMiddle) columns[at] = Math.min(1, last);
  const isFree = (/** @type {number} */ column) => last !== 2 || column !== 1 || rest.length === order.length;
  const total = strength.reduce((sum, one) => sum + one, 1);
  const cost = (/** @type {number} */ at, /** @type {number} */ column) => {
    let sum = 0;
    for (const [other, weight] of tied[at]) {
      if (columns[other] >= 0) sum += (weight * COSTS[Math.min(Math.abs(columns[other] - column), 3)]) / total;
    }
    const beside = boxes.filter((_, other) => other !== at && columns[other] === column);
    return (
      sum + (CROWDED * (heightOf(boxes[at]) * beside.reduce((high, box) => high + heightOf(box), 0))) / boxes.length
    );
  };
  const best = (/** @type {number} */ at) =>
    choices.filter(isFree).reduce((one, other) => (cost(at, other) < cost(at, one) - 1e-9 ? other : one));
  for (const at of rest) columns[at] = rest.length === order.length && at === order[0] ? middle : best(at);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = columns.join();
    for (const at of rest) columns[at] = best(at);
    if (columns.join() === before) break;
  }
  const used = [...new Set(columns)].sort((one, other) => one - other);
  return columns.map((column) => used.indexOf(column));
}

/** @param {Box} box */
const heightOf = (box) => 1 + box.members.length;
