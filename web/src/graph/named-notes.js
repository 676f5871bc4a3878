// What arrows say that have no room for their words: a number beside each, and below the picture what it stands for.

import { letters } from "../elements/measure.js";
import { wrap } from "../layout/wrap.js";

/** @import { Picture } from "../layout/types.d.ts" */
/** @typedef {{ tie: number, number: string, lines: string[], y: number }} Note */

export const LETTERS = 16;
/** Room before notes, between them, and left of their words. */
const [BEFORE, BETWEEN] = [14, 5];
export const INDENT = 30;
const MOST_LINES = 9;

/**
 * Number what has a place for a number alone, from top to bottom, and return a picture that is so much higher that notes
 * have room in it, and the notes.
 *
 * @param {Picture} picture
 * @param {(tie: number) => string} sentence
 * @returns {{ picture: Picture, notes: Note[] }}
 */
export function withNotes(picture, sentence) {
  const numbered = picture.ties.flatMap(({ words }, tie) => (words?.isNumber ? [{ tie, words }] : []));
  if (!numbered.length) return { picture, notes: [] };
  numbered.sort((one, other) => one.words.y - other.words.y || one.words.x - other.words.x);
  let y = picture.height + BEFORE;
  const notes = numbered.map(({ tie, words }, k) => {
    const number = String(k + 1);
    words.lines = [number];
    const lines = wrap(sentence(tie), picture.width - INDENT - BEFORE, MOST_LINES, letters.plain);
    const note = { tie, number, lines, y };
    y += lines.length * LETTERS + BETWEEN;
    return note;
  });
  return { picture: { ...picture, height: y }, notes };
}
