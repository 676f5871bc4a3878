// Where two texts differ, word by word: for a person to see at once what is another.

/** @typedef {{ same: string } | { was: string, is: string }} Piece Words that both have, or that one has instead of others. */

/** How many words are compared at most; of longer texts all is one difference. */
const MOST = 400;

/**
 * Return the words of two texts in order: those that both have, and those that differ.
 *
 * @param {string} was
 * @param {string} is
 * @returns {Piece[]}
 */
export function differing(was, is) {
  const [old, now] = [was, is].map((text) => text.split(/\s+/).filter(Boolean));
  if (old.length > MOST || now.length > MOST) return was === is ? [{ same: was }] : [{ was, is }];
  const common = lengths(old, now);
  /** @type {Piece[]} */
  const pieces = [];
  let [i, j] = [0, 0];
  /** @type {{ same: string[], was: string[], is: string[] }} */
  let open = { same: [], was: [], is: [] };
  const flush = () => {
    if (open.same.length) pieces.push({ same: open.same.join(" ") });
    if (open.was.length || open.is.length) pieces.push({ was: open.was.join(" "), is: open.is.join(" ") });
    open = { same: [], was: [], is: [] };
  };
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      if (open.was.length || open.is.length) flush();
      open.same.push(old[i]);
      i++;
      j++;
      continue;
    }
    if (open.same.length) flush();
    if (j >= now.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) open.was.push(old[i++]);
    else open.is.push(now[j++]);
  }
  flush();
  return pieces;
}

/** Return what differs in two texts, as one text, so that two differences can be told to be the same. @param {string} was @param {string} is */
export const difference = (was, is) => JSON.stringify(differing(was, is).filter((piece) => "was" in piece));

/** Return how many words two texts have in common from each word on. @param {string[]} old @param {string[]} now */
function lengths(old, now) {
  const table = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i][j] = old[i] === now[j] ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
  return table;
}
