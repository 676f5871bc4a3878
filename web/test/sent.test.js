// A page that is sent: what steps make of the work that it holds, and what is saved of it.

import assert from "node:assert/strict";
import test from "node:test";
import { savedWork, stepsIn } from "../src/sent/saved-work.js";
import { after, lastOf, pairsOf, stepped } from "../src/sent/steps.js";
import { known } from "./support/annotating.js";

/** @import { Saving, Slot, Value } from "../src/annotate/types.d.ts" */
/** @import { Entry, GivenWork } from "../src/sent/types.d.ts" */

/** @returns {GivenWork} */
function given() {
  const { article, vocabulary } = known(["A town.", "Arland accuses Borland.", "Borland denies it."]);
  const corpus = { isEmpty: false, folder: "", title: "T", coder: "anna", languages: ["en"], texts: {}, articles: [] };
  return {
    page: "0123",
    letters: "xyz",
    base: "https://example.org/",
    corpus: { ...corpus, version: 0 },
    vocabularies: { en: vocabulary },
    entities: [],
    articles: [article],
    rankings: {},
  };
}

/** @param {string} field @param {Value[]} values @param {boolean} [each] @returns {Slot} */
const slot = (field, values, each = false) => ({ field, values, each, isInferred: false });
/** @param {string} text @returns {Value} */
const words = (text) => ({ is: "words", text });

let at = 0;
/** @param {Slot[]} slots @param {Partial<Saving>} [more] @returns {Entry} */
function saving(slots, more = {}) {
  at += 1;
  const body = { article: "a", id: null, slots, basis: null, quote: [[8, 30]], backwards: [], fills: null, ...more };
  return { at, name: `step-${at}`, method: "POST", path: "/api/articles/a/statements", body };
}
/** @param {string} path @param {object} body @param {string} [undoes] @returns {Entry} */
function step(path, body, undoes) {
  at += 1;
  return { at, name: `step-${at}`, method: path.includes("statements/") ? "DELETE" : "POST", path, body, undoes };
}
/** @param {Entry[]} entries */
const idsAfter = (entries) => after(given(), entries).articles.a.statements.map(({ id }) => id);

test("each of several subjects that act apart has a statement of its own, and others have one together", () => {
  const [one, other] = [words("one"), words("other")];
  assert.deepEqual(
    pairsOf([slot("subject", [one, other], true), slot("object", [one, other])]).map(([first]) => first.values),
    [[one], [other]],
  );
  assert.deepEqual(idsAfter([saving([slot("subject", [one, other], true)])]), ["xyz1", "xyz2"]);
  assert.deepEqual(idsAfter([saving([slot("subject", [one, other])])]), ["xyz1"]);
});

test("steps are taken back from the last one on, and a step that takes one back is none", () => {
  const [one, other] = [saving([slot("subject", [words("one")])]), saving([slot("subject", [words("other")])])];
  assert.equal(lastOf([one, other]), other);
  const back = step("/api/undo", { article: "a" }, other.name);
  assert.deepEqual(idsAfter([one, other, back]), ["xyz1"]);
  assert.equal(lastOf([one, other, back]), one);
  assert.equal(lastOf([one, other, back, step("/api/undo", {}, one.name)]), undefined);
});

test("a statement that was waited for fills the slot, and one that others name stays", () => {
  const first = saving([slot("subject", [words("Borland")]), slot("object", [{ is: "later" }])]);
  const second = saving([slot("subject", [words("Arland")])], { fills: { statement: "anna/a#xyz1", field: "object" } });
  const work = after(given(), [first, second]);
  assert.deepEqual(work.articles.a.statements[0].slots[1].values, [{ is: "statement", key: "anna/a#xyz2" }]);
  const removing = step("/api/statements/anna/a%23xyz2", {});
  assert.deepEqual(stepped(given(), work, removing), { refusal: "sent_still_named", places: ["xyz1"] });
  assert.deepEqual(idsAfter([first, second, step("/api/statements/anna/a%23xyz1", {})]), ["xyz2"]);
});

test("an entity that is asked for twice is made once, and is saved as it was asked for", () => {
  const entity = {
    label: "Ruritania",
    lang: "en",
    type: "Country",
    country: null,
    aliases: [],
    isLocal: false,
    members: [],
  };
  const value = { is: /** @type {const} */ ("new"), entity };
  const steps = [saving([slot("subject", [value])]), saving([slot("object", [value])])];
  const work = after(given(), steps);
  assert.deepEqual(
    work.entities.map(({ label }) => label),
    ["Ruritania"],
  );
  const { articles } = savedWork(given(), steps);
  assert.deepEqual(
    articles.a.statements.map(({ slots }) => slots[0].values),
    [[value], [value]],
  );
});

test("what is saved is what differs from what was given, with what is gone", () => {
  const steps = [saving([slot("subject", [words("one")])]), saving([slot("subject", [words("two")])])];
  const all = [
    ...steps,
    step("/api/statements/anna/a%23xyz1", {}),
    step("/api/articles/a/nothing", { sentence: 0, is: true }),
  ];
  const work = savedWork(given(), all);
  assert.deepEqual(
    work.articles.a.statements.map(({ id, words: said, begun }) => [id, said, begun]),
    [["xyz2", ["Arland accuses Borland"], null]],
  );
  assert.deepEqual(work.articles.a.removed, ["xyz1"]);
  assert.deepEqual(work.articles.a.nothing, [{ span: [0, 7], words: "A town.", is: true }]);
  assert.deepEqual(stepsIn(JSON.stringify(work), given()), JSON.parse(JSON.stringify(all)));
  assert.equal(stepsIn(JSON.stringify({ ...work, page: "other" }), given()), null);
  assert.equal(stepsIn("{", given()), null);
});

test("a new relation, and what a page without a corpus cannot do, is refused", () => {
  const relation = { is: /** @type {const} */ ("new relation"), label: "x", parent: "y", definition: "" };
  const work = after(given(), []);
  assert.deepEqual(stepped(given(), work, saving([slot("relation", [relation])])), { refusal: "sent_no_relation" });
  assert.deepEqual(stepped(given(), work, step("/api/merging", {})), { refusal: "sent_not_here" });
  assert.deepEqual(stepped(given(), work, saving([], { id: "s99" })), { refusal: "sent_gone" });
});
