// Cards beside their words, none upon another: those of the current sentence stand exact, the others give way.

/**
 * Return where cards lie.
 *
 * @param {number[]} tops Where their words are, from the top of the column.
 * @param {number} anchor The number of the first card that stands exact.
 * @param {number} step From the top of a card to that of the next, where they touch.
 */
export function stacked(tops, anchor, step) {
  const at = tops.map((top) => Math.max(0, top));
  for (let k = anchor + 1; k < at.length; k++) at[k] = Math.max(at[k], at[k - 1] + step);
  for (let k = anchor - 1; k >= 0; k--) at[k] = Math.min(at[k], at[k + 1] - step);
  // above the first line there is no room: then all give way downwards
  if (at[0] < 0) at[0] = 0;
  for (let k = 1; k < at.length; k++) at[k] = Math.max(at[k], at[k - 1] + step);
  return at;
}
