// Places of what is written, after the text of the article was changed.

import assert from "node:assert/strict";
import test from "node:test";
import { newDraft } from "../src/annotate/draft/draft.js";
import { movedDraft } from "../src/annotate/draft/moved.js";
import { moverOf } from "../src/annotate/text/moved.js";

/** @import { Sentence, Span } from "../src/annotate/types.d.ts" */

const WAS = "Minsk is quiet today. Russia warned Poland of sanctions. Poland answered Russia in a note.";
/** @param {string} text @param {string} part @returns {Span} */
const place = (text, part) => [text.indexOf(part), text.indexOf(part) + part.length];
/** @param {string} text @returns {Sentence[]} */
const sentencesOf = (text) =>
  [...text.matchAll(/[^.]+\./g)].map(({ 0: words, index }) => {
    const from = index + words.length - words.trimStart().length;
    return { span: [from, index + words.length], isTitle: false, paragraph: 0, relations: [], nothing: null };
  });
/** @param {string} now @param {string} part */
const found = (now, part) => {
  const span = moverOf(WAS, now).span(place(WAS, part));
  return span && now.slice(...span);
};

test("what stands before and after a change is found, and what was changed is not", () => {
  const now = WAS.replace("warned Poland of", "threatened Poland with");
  for (const part of ["Minsk", "Russia", "sanctions", "Poland answered Russia"]) assert.equal(found(now, part), part);
  assert.equal(found(now, "warned Poland of"), null);
});

test("between two changes words are found by what stands beside them", () => {
  const now = `News. ${WAS.replace("in a note", "at once")}`;
  assert.deepEqual(moverOf(WAS, now).span(place(WAS, "Poland of sanctions")), place(now, "Poland of sanctions"));
  const second = WAS.lastIndexOf("Russia");
  assert.deepEqual(moverOf(WAS, now).span([second, second + 6]), [second + 6, second + 12]);
});

test("a word that became a part of another one is not found", () => {
  assert.equal(found(WAS.replace("Russia warned", "Russian envoys warned"), "Russia"), null);
});

test("a draft keeps its sentence, its words and its quote", () => {
  const now = `An extra sentence. ${WAS}`;
  const draft = { ...newDraft(1), quote: [place(WAS, "Russia warned Poland")] };
  const value = { is: /** @type {const} */ ("entity"), id: "russia", at: place(WAS, "Russia") };
  draft.slots = [{ field: "subject", values: [value], each: false, isInferred: false }];
  const was = { text: WAS, sentences: sentencesOf(WAS) };
  const moved = movedDraft(draft, was, { text: now, sentences: sentencesOf(now) });
  assert.deepEqual(moved.lost, []);
  assert.equal(moved.draft.sentence, 2);
  assert.deepEqual(moved.draft.quote, [place(now, "Russia warned Poland")]);
  assert.deepEqual(moved.draft.slots[0].values[0], { ...value, at: place(now, "Russia") });
});

test("a quote whose words are not there any more is told, and the proposed one stands", () => {
  const now = WAS.replace("warned Poland of", "threatened Poland with");
  const draft = { ...newDraft(1), quote: [place(WAS, "Russia warned Poland")] };
  const was = { text: WAS, sentences: sentencesOf(WAS) };
  const moved = movedDraft(draft, was, { text: now, sentences: sentencesOf(now) });
  assert.deepEqual(moved.lost, ["Russia warned Poland"]);
  assert.deepEqual([moved.draft.quote, moved.draft.sentence], [null, 1]);
});
