// The rows of the list, at each place where something is chosen.

import assert from "node:assert/strict";
import test from "node:test";
import { areForms } from "../src/annotate/choices/forms.js";
import { makeIndex } from "../src/annotate/choices/index.js";
import { namedIn } from "../src/annotate/choices/named.js";
import { rowsOf } from "../src/annotate/choices/rows.js";
import { draft, entity, field, known, relation, stated, wording } from "./support/annotating.js";

/** @import { Situation } from "../src/annotate/types.d.ts" */

const ENTITIES = [
  entity("aldor", ["Aldor"]),
  entity("belmark", ["Belmark", "Republic of Belmark"]),
  entity("west", ["West-2017"], { type: "Exercise" }),
  entity("west13", ["West-2013"], { type: "Exercise", uses: 5 }),
  entity("rosa", ["Rosa Lind", "Lind"], { type: "Person", uses: 9 }),
];
const FIELDS = [
  field("subject", { takes: ["entity", "statement"], isRole: false }),
  field("object", { takes: ["entity", "statement"], isRole: false }),
  field("to", { types: ["Actor"] }),
];
const SENTENCES = ["In West-2017 Belmark’s army met that of Aldor.", "Nobody came."];
/** @param {Partial<import("../src/annotate/types.d.ts").Known>} [more] */
const index = (more) =>
  makeIndex({
    ...known(SENTENCES, { entities: ENTITIES, fields: FIELDS, statements: [stated("anna/a#s1")] }),
    ...more,
  });
/** @param {Partial<Situation>} more @returns {Situation} */
const at = (more) => ({
  place: "choosing",
  field: "subject",
  line: "",
  draft: draft(),
  sentence: 0,
  recent: [],
  last: null,
  ...more,
});
/** @param {import("../src/annotate/types.d.ts").Row[]} rows */
const told = (rows) => rows.map(({ label, digit }) => `${digit ?? "-"} ${label}`);

test("entities are found in a sentence in the order of its words", () => {
  assert.deepEqual(
    namedIn(index(), 0).map(({ id, span }) => [id, SENTENCES[0].slice(...span)]),
    [
      ["west", "West-2017"],
      ["belmark", "Belmark"],
      ["aldor", "Aldor"],
    ],
  );
  assert.deepEqual(namedIn(index(), 1), []);
});

test("digits of what the sentence names are the same in all slots, and 9 is the statement saved last", () => {
  const subject = rowsOf(index(), at({ recent: ["rosa", "aldor"], last: "anna/a#s1" }));
  assert.deepEqual(told(subject).slice(0, 4), ["1 West-2017", "2 Belmark", "3 Aldor", "4 Rosa Lind"]);
  assert.equal(subject.find((row) => row.digit === 9)?.value.is, "statement");
  const to = rowsOf(index(), at({ field: "to", last: "anna/a#s1" }));
  assert.deepEqual(told(to).slice(0, 3), told(subject).slice(0, 3));
  assert.ok(
    to.every((row) => row.value.is !== "statement"),
    "no statement may stand there",
  );
});

test("letters filter by beginnings, those first that are named here", () => {
  const line = (/** @type {string} */ line) => told(rowsOf(index(), at({ line })));
  assert.deepEqual(line("west"), ["1 West-2017", "2 West-2013", "3 west"], "what is typed can be made as well");
  assert.deepEqual(line("lin").slice(0, 1), ["1 Rosa Lind"]);
  assert.deepEqual(line("Wėst-2013"), ["1 West-2013"]);
});

test("what has no name is offered as a new entity", () => {
  const [row] = rowsOf(index(), at({ line: "Corland" }));
  assert.ok(row.value.is === "new");
  assert.equal(row.value.entity.label, "Corland");
});

test("types put what fits first and hide nothing", () => {
  const types = [relation("joins", "joins", { object: ["Exercise"] })];
  const made = makeIndex(known(SENTENCES, { entities: ENTITIES, fields: FIELDS, relations: types }));
  const held = draft();
  held.slots = [{ field: "relation", values: [{ is: "relation", id: "joins" }], each: false, isInferred: false }];
  const labels = rowsOf(made, at({ field: "object", draft: held, sentence: 1 })).map((row) => row.label);
  assert.deepEqual(labels, ["West-2013", "West-2017", "Rosa Lind", "Aldor", "Belmark"]);
});

test("a new entity is offered the types that fit where it stands, then those that most entities have", () => {
  const types = [relation("joins", "joins", { object: ["Exercise"] })];
  const made = makeIndex(known(SENTENCES, { entities: ENTITIES, fields: FIELDS, relations: types }));
  const held = draft();
  const ofType = () =>
    rowsOf(made, at({ place: "new entity", field: "type", madeFor: "object", draft: held })).map(({ label }) => label);
  assert.deepEqual(ofType(), ["country", "exercise", "person", "ministry", "thing"]); // 2, 2, 1 and no entities
  held.slots = [{ field: "relation", values: [{ is: "relation", id: "joins" }], each: false, isInferred: false }];
  assert.deepEqual(ofType(), ["exercise", "country", "person", "ministry", "thing"]);
});

test("relations of the finder come first, those that fit both ends before the others", () => {
  const relations = [
    relation("warns", "warns", { cues: ["sounded the alarm"] }),
    relation("joins", "joins", { object: ["Exercise"] }),
    relation("wants", "wants", { uses: 3 }),
  ];
  const given = known(SENTENCES, { entities: ENTITIES, fields: FIELDS, relations });
  given.article.sentences[0].relations = [{ relation: "joins", score: 2, why: "cue" }];
  const made = makeIndex(given);
  const place = /** @type {const} */ ("relation");
  assert.deepEqual(told(rowsOf(made, at({ place }))), ["1 joins", "2 wants", "3 warns"]);
  const held = draft();
  held.slots = [{ field: "object", values: [{ is: "entity", id: "aldor" }], each: false, isInferred: false }];
  assert.deepEqual(told(rowsOf(made, at({ place, draft: held }))), ["1 wants", "2 warns", "3 joins"]);
  assert.deepEqual(told(rowsOf(made, at({ place, line: "wa" }))), ["1 wants", "2 warns"]);
  assert.deepEqual(told(rowsOf(made, at({ place, line: "alarm" }))), ["1 warns"]);
});

test("forms of a word differ by endings of the language", () => {
  const polish = ["", "a", "ę", "i", "ie", "ii", "u"];
  assert.ok(areForms("estrawia", "estrawii", polish));
  assert.ok(areForms("karsk", "karsku", polish));
  assert.ok(!areForms("iran", "irak", polish));
  assert.ok(!areForms("halvia", "halt", ["", "s"]));
});

test("adjectives name countries, within a word of two as well", () => {
  const words = wording({
    countries: { Belmark: ["Belmarkian"] },
    types: [{ type: "Country", where: "form", words: ["country"] }],
  });
  const given = known(["The Belmarkian-Aldorian border."], { entities: ENTITIES, wording: { en: words } });
  assert.deepEqual(
    namedIn(makeIndex(given), 0).map(({ id }) => id),
    ["belmark", "aldor"],
  );
});

test("forms of a name, and slips of one letter, find it where nothing else does", () => {
  const line = (/** @type {string} */ line) => rowsOf(index(), at({ line }))[0].label;
  assert.equal(line("belmrak"), "Belmark", "two letters changed places");
  assert.equal(line("bemark"), "Belmark", "one is missing");
  assert.equal(line("belmaark"), "Belmark", "one is too many");
  assert.equal(line("bolmark"), "Belmark", "one is another");
  assert.equal(line("balmork"), "balmork", "two are others");
});

test("statements beside the sentence are offered where one may stand", () => {
  const near = known(SENTENCES, {
    entities: ENTITIES,
    fields: FIELDS,
    relations: [relation("denies", "denies", { object: ["Statement"] })],
    statements: [stated("anna/a#s1", { spans: [[0, 10]] }), stated("anna/a#s2", { spans: [[3, 10]] })],
  });
  const held = draft();
  held.slots = [{ field: "relation", values: [{ is: "relation", id: "denies" }], each: false, isInferred: false }];
  const rows = rowsOf(makeIndex(near), at({ field: "object", draft: held, last: "anna/a#s2" }));
  const digits = rows.flatMap(({ value, digit }) => (value.is === "statement" ? [[value.key, digit]] : []));
  assert.deepEqual(digits, [
    ["anna/a#s1", 4],
    ["anna/a#s2", 9],
  ]);
});

test("a name within another is offered after those that stand by themselves", () => {
  const nested = [...ENTITIES, entity("army", ["Belmark’s army"], { type: "Actor" })];
  const made = makeIndex(known(SENTENCES, { entities: nested, fields: FIELDS }));
  assert.deepEqual(
    namedIn(made, 0).map(({ id }) => id),
    ["west", "army", "aldor", "belmark"],
  );
});

test("what other statements are based on is offered once, as for the one that says it", () => {
  const say = (/** @type {string} */ key, /** @type {{ [name: string]: unknown } | undefined} */ values) =>
    `${key} #${values?.statement}`;
  const given = known(SENTENCES, {
    statements: [
      stated("anna/a#s1", { basis: "the year of the summit" }),
      stated("anna/a#s2", { basis: "as for #s1" }),
      stated("anna/a#s3", { basis: "the year of the summit" }),
    ],
  });
  const rows = rowsOf(makeIndex({ ...given, say }), at({ place: "basis", field: "basis" }));
  assert.deepEqual(
    rows.map(({ label, why, digit }) => [label, why, digit]),
    [
      ["as for #s3", "the year of the summit", 1],
      ["as for #s1", "", 2],
    ],
  );
});

test("what is made of entities and relations is made once, and a statement that is saved makes none of it anew", () => {
  const first = known(SENTENCES, { entities: ENTITIES, fields: FIELDS, relations: [relation("joins", "joins")] });
  const { byUse, relations, fields } = makeIndex(first);
  const saved = makeIndex({ ...first, article: { ...first.article, statements: [...first.article.statements] } });
  assert.ok(saved.byUse === byUse && saved.relations === relations && saved.fields === fields);
  const other = makeIndex({ ...first, entities: [...first.entities], vocabulary: { ...first.vocabulary } });
  assert.ok(other.byUse !== byUse && other.relations !== relations);
});

test("a relation whose name says more than its label tells the rest beside it", () => {
  const relations = [relation("supplies_arms", "supplies"), relation("leaves", "leaves")];
  const rows = rowsOf(makeIndex(known(SENTENCES, { relations })), at({ place: "relation", field: "relation" }));
  assert.deepEqual(rows.map(({ label, why }) => [label, why]).sort(), [
    ["leaves", ""],
    ["supplies", "arms"],
  ]);
});
