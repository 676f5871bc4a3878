// Where the cards in the margin lie: each beside its passage, or below the one before it.

/**
 * A paragraph as it is without any room added: where it begins, and for each of its cards how far below that its passage
 * lies and how high the card is.
 *
 * @typedef {{ top: number, cards: { offset: number, height: number }[] }} Measured
 */

/** How far a card may lie below its passage before the paragraph moves down to meet it. */
export const FARTHEST = 160;

/**
 * Return for each paragraph how much room is added above it and where its cards lie, measured from where it begins; and
 * where the last card ends.
 *
 * @param {Measured[]} blocks In their order.
 * @param {number} gap Between cards.
 */
export function placesOf(blocks, gap) {
  let [shift, free] = [0, 0];
  const places = blocks.map(({ top, cards }) => {
    const room = cards.length ? Math.max(0, free - (top + shift + cards[0].offset) - FARTHEST) : 0;
    shift += room;
    const tops = cards.map(({ offset, height }) => {
      const place = Math.max(top + shift + offset, free);
      free = place + height + gap;
      return place - top - shift;
    });
    return { room, tops };
  });
  return { places, end: free };
}

/**
 * Return numbers as in a list, neighbours as a range: `3–5, 8`.
 *
 * @param {number[]} numbers Sorted.
 */
export function ranges(numbers) {
  /** @type {[number, number][]} */
  const found = [];
  for (const number of numbers) {
    const last = found[found.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
