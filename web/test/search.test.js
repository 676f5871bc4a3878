// Searching: texts are found whatever their accents, capitals and script; the best match comes first.

import assert from "node:assert/strict";
import test from "node:test";
import { prepareLevel, prepareWords } from "../src/data/prepare.js";
import { fold, placesOf } from "../src/search/fold.js";
import { makeIndex } from "../src/search/index.js";
import { snippetOf } from "../src/search/passages.js";
import { Search } from "../src/search/search.js";
import { rolesOf } from "../src/selection/roles.js";
import { selectionOf } from "../src/selection/select.js";
import { openingState } from "../src/state/address.js";
import { article, givenLevel, made, relation } from "./support/made.js";

/** @import { Entity, StatementWords } from "../src/data/types.d.ts" */

const [AN, BE, DRILL] = [0, 1, 2];
const BODY = `# Neighbours

An Bo criticizes Bela. The welfare
state is costly. Ćevap, ČEVAP! 白俄罗斯举行军事演习。乌克兰批评白俄罗斯。 انتقدت أوكرانيا المناورات. Киёв молчит. ยูเครนวิจารณ์เบลารุส`;

/** @type {Entity[]} */
const ENTITIES = [
  { id: "an", label: "An Bo", type: "Person", actor: true, labels: { be: "Аляксандр" }, aliases: ["the chief"] },
  { id: "bela", label: "Bela", type: "Country", actor: true, labels: { fr: "Béla" } },
  { id: "drill", label: "West-2017", type: "Exercise" },
];

/** @param {number} s @param {number} o @param {string} words @returns {StatementWords} */
const says = (s, o, words) => {
  const from = BODY.indexOf(words);
  return { s, o, quote: [0, BODY.length, from, from + words.length] };
};

/** @param {{ bodies?: (string | null)[] }} [more] */
async function search({ bodies = [BODY] } = {}) {
  const facts = made({
    relations: [
      { ...relation("criticizes"), wider: [0] },
      { ...relation("blames"), wider: [1, 0] },
      { ...relation("belongs to"), wider: [2] },
    ],
    articles: [article("news", { title: "Neighbours", author: "Zoë Quill" })],
    rows: [{ relation: 0 }, { relation: 1, aside: 1 }, { relation: 1, mode: 3 }, { relation: 2 }],
    ties: [{ statement: 0 }, { statement: 1 }, { statement: 2 }, { statement: 3, issue: 1 }],
    questions: [
      { name: "forecasts", title: "What is forecast?", where: [{ mode: [3] }] },
      { name: "denied", title: "What is denied?", where: [{ polarity: [1] }] },
      { name: "bargains", title: "Which offers ask for something?", where: [], tab: "bargains" },
    ],
  });
  const words = {
    entities: ENTITIES,
    fields: [],
    roles: [],
    statements: [
      says(AN, BE, "An Bo criticizes Bela"),
      says(AN, BE, "criticizes Bela"),
      says(BE, AN, "The welfare\nstate"),
      says(AN, DRILL, "Киёв"),
    ],
    bodies,
  };
  if (bodies[0] === null) for (const one of words.statements) one.quote = ["only these words"];
  const ends = /** @type {[string, string][]} */ ([
    ["an", "bela"],
    ["an", "bela"],
    ["bela", "an"],
    ["an", "drill"],
  ]);
  const level = prepareLevel("entity", givenLevel(["an", "bela", "drill"], ends));
  const findings = [
    {
      article: "news",
      title: "Neighbours",
      about: "",
      more: [],
      lack: "",
      findings: [
        {
          kind: "criticism",
          title: "Criticism",
          sentence: /** @type {[string][]} */ ([["An Bo criticizes Bela once."]]),
          counts: /** @type {[number, string, string[]][]} */ ([[1, "act", ["s0"]]]),
          remarks: [],
          articles: [],
          quote: { text: "criticizes", statement: "s0", article: "" },
          figure: {},
        },
      ],
    },
  ];
  const index = await makeIndex({ facts, words: prepareWords(words), findings, level }, () => null);
  return new Search(index, openingState({}), "who whom what does is the");
}

/** @param {string} text @param {string} kind */
const found = async (text, kind) => (await search()).groups(text).find((group) => group.kind === kind);

/** @param {{ snippet?: import("../src/search/types.d.ts").Snippet }} [hit] */
const markedIn = (hit) => hit?.snippet?.marks.map(([from, to]) => hit.snippet?.text.slice(from, to));

test("capitals, accents, dashes, lengthening and what is not seen make no difference", () => {
  assert.equal(fold("ŁÓDŹ  Straße"), "lodz strasse");
  assert.equal(fold("West‑2017"), fold("west–2017"));
  assert.equal(fold("Ки\u0306ёв"), "киев");
  assert.equal(fold("كـــتاب"), fold("کتاب"));
  assert.equal(fold("می\u200cخواهد"), fold("میخواهد"));
});

test("vowel signs of Thai and Indic scripts are kept, for they tell words apart", () => {
  assert.notEqual(fold("กา"), fold("กี"));
  assert.notEqual(fold("कि"), fold("की"));
});

test("words are marked where they stand, whatever they look like there", () => {
  assert.deepEqual(
    placesOf("Zu  Łódź, łódź", ["lodz"]).map((at) => "Zu  Łódź, łódź".slice(...at)),
    ["Łódź", "łódź"],
  );
  assert.deepEqual(placesOf("Straße", ["strasse"]), [[0, 6]]);
  assert.deepEqual(placesOf("e\u0301t", ["e"]), [[0, 2]]);
});

test("a long sentence is shortened around the words", () => {
  const { text, marks } = snippetOf(`${"before ".repeat(60)}amnesty ${"after ".repeat(60)}`, ["amnesty"]);
  assert.ok(text.length < 330 && text.startsWith("… ") && text.endsWith(" …"));
  assert.deepEqual(
    marks.map(([from, to]) => text.slice(from, to)),
    ["amnesty"],
  );
});

test("an entity is found by any of its names, with how many statements name it", async () => {
  for (const name of ["an bo", "АЛЯКСАНДР", "chief"]) {
    const hit = (await found(name, "actor"))?.hits[0];
    assert.equal(hit?.label, "An Bo");
    assert.equal(hit?.count, 3); // one of four is of another coder
  }
  assert.equal((await found("chief", "actor"))?.hits[0].alias, "the chief");
  assert.equal((await found("west-2017", "issue"))?.hits[0].label, "West-2017");
});

test("a relation counts its narrower ones, and no coding that does not count", async () => {
  const hits = (await found("criticizes", "relation"))?.hits;
  assert.deepEqual(
    hits?.map(({ label, statements }) => [label, statements]),
    [["criticizes", [0, 2]]],
  );
});

test("a phrase asks who does something to somebody, or to whom somebody does it", async () => {
  const phrases = async (/** @type {string} */ text) =>
    (await found(text, "phrase"))?.hits.map(({ phrase, statements }) => [phrase?.actor, phrase?.target, statements]);
  assert.deepEqual(await phrases("who criticizes Béla?"), [[null, "bela", [0]]]);
  assert.deepEqual(await phrases("whom does An Bo criticize"), [["an", null, [0]]]);
  assert.deepEqual(await phrases("bela criticizes an bo"), [["bela", "an", [2]]]);
  assert.deepEqual(await phrases("critici"), [
    [null, "an", [2]],
    [null, "bela", [0]],
  ]);
  assert.deepEqual(await phrases("what belongs to west"), [[null, "drill", [3]]]);
  assert.equal(await phrases("bela blames bela"), undefined);
});

test("a question is offered with what answers it, or with its tab, and not where nothing does", async () => {
  assert.deepEqual((await found("forecast", "question"))?.hits[0].statements, [2]);
  assert.equal(await found("denied", "question"), undefined);
  const hit = (await found("bargains", "question"))?.hits[0];
  assert.deepEqual([hit?.tab, hit?.count], ["bargains", null]);
});

test("articles are found by title, author and publisher, findings by their sentence", async () => {
  for (const text of ["neighb", "quill", "gazette"]) assert.equal((await found(text, "article"))?.hits[0].at, 0);
  assert.deepEqual((await found("criticizes bela once", "finding"))?.hits[0].statements, [0]);
});

test("quoted words lead to their statements, and are marked in their sentence", async () => {
  const group = await found("welfare state", "quote");
  assert.deepEqual(group?.hits[0].statements, [2]);
  assert.equal(group?.hits[0].snippet?.text, "The welfare state is costly.");
  assert.deepEqual(markedIn(group?.hits[0]), ["welfare state"]);
  assert.equal(await found("welfare state", "words"), undefined);
  assert.deepEqual((await found("criticizes", "quote"))?.hits[0].statements, [0, 1]);
});

test("other words of articles are found in any script", async () => {
  for (const [text, marked] of [
    ["costly", "costly"],
    ["cevap", "Ćevap"],
    ["批评", "批评"],
    ["أوكرانيا", "أوكرانيا"],
    ["вичит", ""],
    ["วิจารณ์", "วิจารณ์"],
  ]) {
    const hits = [...((await found(text, "words"))?.hits ?? []), ...((await found(text, "quote"))?.hits ?? [])];
    assert.equal(markedIn(hits[0])?.[0] ?? "", marked);
  }
});

test("all words must stand in one sentence, those that stand together come first", async () => {
  assert.equal((await found("costly state", "words"))?.total, 1);
  assert.equal(await found("costly bela", "words"), undefined);
});

test("a page of quotes alone is searched in its quotes", async () => {
  const groups = (await search({ bodies: [null] })).groups("these words");
  assert.deepEqual(
    groups.map(({ kind, total }) => [kind, total]),
    [["quote", 1]],
  );
  assert.deepEqual(groups[0].hits[0].statements, [0, 1, 2, 3]);
});

test("whole names come before phrases, and these before words", async () => {
  const kinds = async (/** @type {string} */ text) => (await search()).groups(text).map(({ kind }) => kind);
  assert.deepEqual((await kinds("bela"))[0], "actor");
  assert.deepEqual((await kinds("criticizes bela"))[0], "phrase");
  assert.deepEqual(await kinds("   "), []);
});

test("where nothing is found, the nearest name is offered", async () => {
  const one = await search();
  assert.deepEqual(one.groups("Aliaksandrrr"), []);
  assert.equal(one.nearest("wset-2017"), "West-2017");
  assert.equal(one.nearest("critisises"), "criticizes");
  assert.equal(one.nearest("zzzzzzzzzz"), null);
});

test("an actor that the filters leave out still opens to the statements that name it", async () => {
  const { index } = await search();
  const state = openingState({ relations: [2] });
  const selection = selectionOf(index.facts, index.level, state);
  // s1 is of another coder, whose coding does not count
  assert.deepEqual(rolesOf({ ...selection, level: { ...index.level, subject: [], object: [] } }, index.words, 1, 1), [
    ["left_out_of", [0, 2]],
  ]);
});
