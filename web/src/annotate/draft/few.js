// Letters that stand for words of few: one letter of each, and none for two.

/**
 * Return the letter of each word: its first unless another begins with it, too, else its first that is free.
 *
 * @param {string[]} words
 * @returns {string[]}
 */
export function lettersOf(words) {
  const firsts = words.map((word) => word[0]?.toLowerCase());
  /** @type {string[]} */
  const letters = [];
  for (const [at, word] of words.entries()) {
    const others = firsts.filter((_, k) => k !== at);
    const own = [...word.toLowerCase()].filter((letter) => /[a-z]/.test(letter));
    letters.push(own.find((letter) => !others.includes(letter) && !letters.includes(letter)) ?? "");
  }
  return letters;
}
