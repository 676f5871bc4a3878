// What the finder puts forward is asked for the sentence that is read first, and once for the same words.

import assert from "node:assert/strict";
import { test } from "node:test";

import { nextOf, Ranking } from "../src/annotate/view/ranking.js";

const idle = async () => {};

/** An article of sentences. @param {string[]} words */
function articleOf(words) {
  let at = 0;
  const sentences = words.map((one) => {
    const span = [at, at + one.length];
    at += one.length + 1;
    return { span, relations: [] };
  });
  return { id: "long", text: words.join(" "), sentences };
}

/** A session that answers with the words of the sentence as its relation. @param {string[]} words @param {number} sentence */
function sessionOf(words, sentence) {
  /** @type {string[]} */
  const asked = [];
  /** @type {any} */
  const session = { shown: { known: { article: articleOf(words) }, state: { sentence } }, asked };
  session.connection = {
    ask: async (/** @type {string} */ _, /** @type {string} */ path) => {
      const query = new URLSearchParams(path.split("?")[1]);
      const [first, most] = [Number(query.get("first")), Number(query.get("most"))];
      const { text, sentences } = session.shown.known.article;
      const some = sentences.slice(first, first + most);
      asked.push(...some.map((/** @type {any} */ { span }) => text.slice(...span)));
      return {
        status: 200,
        body: some.map((/** @type {any} */ { span }) => [{ relation: text.slice(...span), score: 1, why: "" }]),
      };
    },
  };
  return session;
}

const WORDS = Array.from({ length: 100 }, (_, k) => `sentence ${k}.`);

/** @param {any} session */
const relationsOf = ({ shown }) =>
  shown.known.article.sentences.map((/** @type {any} */ one) => one.relations[0]?.relation);

test("the sentence that is read comes first, then those after it, then those before", () => {
  const known = new Set([5, 6]);
  const isKnown = (/** @type {number} */ k) => known.has(k);
  assert.equal(nextOf(9, 3, isKnown), 2); // with the one before it
  known.add(2).add(3).add(4);
  assert.equal(nextOf(9, 3, isKnown), 7);
  known.add(7).add(8);
  assert.equal(nextOf(9, 3, isKnown), 0);
  known.add(0).add(1);
  assert.equal(nextOf(9, 3, isKnown), null);
});

test("every sentence has its own relations in the end, and each is asked for about once", async () => {
  const session = sessionOf(WORDS, 50);
  await new Ranking(session, idle).search();
  assert.deepEqual(session.asked.slice(0, 2), [WORDS[49], WORDS[50]]);
  assert.deepEqual(relationsOf(session), WORDS);
  assert.ok(session.asked.length < WORDS.length + 12, `${session.asked.length}`);
});

test("who goes on to a sentence far away has its relations with the next answer", async () => {
  const session = sessionOf(WORDS, 0);
  const { ask } = session.connection;
  let answers = 0;
  session.connection.ask = async (/** @type {[string, string]} */ ...given) => {
    answers += 1;
    if (answers === 2) session.shown.state = { sentence: 90 };
    if (answers === 4) assert.equal(relationsOf(session)[90], WORDS[90]);
    return ask(...given);
  };
  await new Ranking(session, idle).search();
  assert.ok(answers > 3);
});

test("after an edit elsewhere only the sentence whose words are others is asked for, wherever the others stand now", async () => {
  const session = sessionOf(WORDS, 0);
  const ranking = new Ranking(session, idle);
  await ranking.search();
  session.asked.length = 0;
  const edited = ["A new one.", ...WORDS];
  session.shown.known = { article: ranking.fill(/** @type {any} */ (articleOf(edited))) };
  assert.deepEqual(relationsOf(session).slice(1), WORDS);
  await ranking.search();
  assert.deepEqual(relationsOf(session), edited);
  assert.ok(session.asked.length <= 12, `${session.asked.length}`);
});

test("nothing is asked again and again of a server that is away", async () => {
  const session = sessionOf(WORDS, 0);
  let answers = 0;
  session.connection.ask = async () => {
    answers += 1;
    return { status: 0, body: null };
  };
  await new Ranking(session, idle).search();
  assert.equal(answers, 1);
});
