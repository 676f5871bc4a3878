// The quote, where the proposed one is not right: another one by its digit, or its first and last word by letters.

import { quoteOf } from "../../web/src/annotate/draft/saving.js";
import { cheapest } from "./hand.mjs";
import { hinted } from "./values.mjs";

/** Return whether a draft has a quote, apart from punctuation at its ends. */
export function isQuote(hand, spans) {
  const { text } = hand.known.article;
  const now = quoteOf(hand.state.draft, hand.known);
  return now.length === spans.length && now.every((span, at) => String(bare(text, span)) === String(bare(text, spans[at])));
}

/** Return a passage without what is neither letter nor number at its ends. @param {string} text @param {number[]} span */
export function bare(text, [from, to]) {
  const isSign = (at) => !/[\p{L}\p{N}]/u.test(text[at]);
  while (from < to && isSign(from)) from++;
  while (to > from && isSign(to - 1)) to--;
  return [from, to];
}

/** Return the hand after a quote was chosen, or null. */
export function chosenQuote(hand, spans) {
  const open = hand.press("q");
  const ways = open.state.rows.map(({ digit }) => open.press(String(digit)));
  ways.push(pieces(hand, spans));
  return cheapest(ways.filter((way) => way?.state.place === "statement" && isQuote(way, spans)));
}

/** Choose piece by piece. */
function pieces(hand, spans) {
  let now = hand;
  const { text } = hand.known.article;
  for (const [at, span] of spans.entries()) {
    const soFar = spans.slice(0, at + 1);
    if (!at && isQuote(now, soFar)) continue;
    const wanted = bare(text, span);
    const open = lettersOn(at ? now.press("q", "+") : now.press("q"), wanted);
    const first = hinted(open, (hint) => hint.span?.[0] === wanted[0]) ?? hinted(open, (hint) => hint.span?.[0] < wanted[0] && hint.span[1] > wanted[0]);
    const keptBegin = spans.length === 1 ? hinted(open.press("Enter"), isLast(wanted)) : null;
    const whole = first && hinted(first, isLast(wanted));
    now = cheapest([keptBegin, whole].filter((way) => way?.state.place === "statement" && isQuote(way, soFar)));
    if (!now) return null;
  }
  return now;
}

const isLast = (wanted) => (hint) => hint.span?.[1] === wanted[1] || (hint.span?.[0] < wanted[1] && hint.span[1] > wanted[1]);

/** Put the letters on the sentence in which a passage begins. */
function lettersOn(hand, [from]) {
  let now = hand;
  for (let tries = 0; tries < 3; tries++) {
    const [start, end] = now.known.article.sentences[now.state.sentence].span;
    if (from >= end) now = now.press("ArrowDown");
    else if (from < start) now = now.press("ArrowUp");
  }
  return now;
}
