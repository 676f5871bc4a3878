// Which statements match.

import assert from "node:assert/strict";
import test from "node:test";
import { countBy, countEach } from "../src/selection/counts.js";
import { chooseClaims, chooseStatements, insiders } from "../src/selection/statements.js";
import { viewpointTest } from "../src/selection/viewpoints.js";
import {
  AFFIRMED,
  article,
  DENIED,
  FORECAST,
  MATERIAL_CONFLICT,
  made,
  relation,
  STATE_OF_THINGS,
  state,
  VERBAL_COOPERATION,
} from "./support/made.js";

/** @import { State } from "../src/state/types.d.ts" */
/** @typedef {Parameters<typeof made>[0]} Parts */
/** @typedef {import("./support/made.js").Row} StatementRow */

/** @param {Parts} parts @param {Partial<State>} [changes] */
const chosen = (parts, changes) => chooseStatements(made(parts), state(changes), state(changes).according_to);

/** @param {Parts} parts @param {Partial<State>} [changes] */
const matching = (parts, changes) => insiders(chosen(parts, changes).inside);

test("viewpoints: authors and signers hold their own claims, sources what is reported of them, everyone all", () => {
  const facts = made({
    signers: ["Gazette", "Doe", "Herald"],
    sources: [{ id: "nato", label: "NATO", by: ["Gazette"] }],
    rows: [
      { publisher: 0, author: 1 },
      { publisher: 0, author: 1, own: 0, source: 0 },
      { publisher: 2 },
      // a quoted source whose claim the author endorses
      { publisher: 2, own: 1, source: 0 },
    ],
  });
  const held = (/** @type {string[]} */ ...viewpoint) => [0, 1, 2, 3].filter(viewpointTest(facts, viewpoint));
  assert.deepEqual(held("authors"), [0, 2, 3]);
  assert.deepEqual(held("by:Gazette"), [0]);
  assert.deepEqual(held("by:Doe"), [0]);
  assert.deepEqual(held("by:Herald"), [2, 3]);
  assert.deepEqual(held("of:nato"), [1, 3]);
  assert.deepEqual(held("by:Gazette", "of:nato"), [0, 1, 3]);
  assert.deepEqual(held("everyone"), [0, 1, 2, 3]);
  assert.deepEqual(held("by:Nobody", "of:nobody"), []);
});

test("lists that are set leave out all else", () => {
  const rows = [{}, { mode: FORECAST }, { polarity: DENIED }, { certainty: 2 }, { quad_class: MATERIAL_CONFLICT }];
  assert.deepEqual(matching({ rows }), [0, 1, 2, 3, 4]);
  assert.deepEqual(matching({ rows }, { modes: [FORECAST] }), [1]);
  assert.deepEqual(matching({ rows }, { polarities: [AFFIRMED] }), [0, 1, 3, 4]);
  assert.deepEqual(matching({ rows }, { certainties: [1, 2] }), [3]);
  assert.deepEqual(matching({ rows }, { quad_classes: [-1] }), [0, 1, 2, 3]);
  assert.deepEqual(matching({ rows }, { quad_classes: [] }), []);
});

test("counting acts means deeds, unless kinds are chosen", () => {
  const relations = [
    relation("offers"),
    relation("states", { deed: false }),
    relation("is tense", { kind: STATE_OF_THINGS, deed: false }),
  ];
  const rows = [{ relation: 0 }, { relation: 1 }, { relation: 2 }];
  assert.deepEqual(matching({ relations, rows }, { count: "acts" }), [0]);
  assert.deepEqual(matching({ relations, rows }, { count: "acts", kinds: [0, STATE_OF_THINGS] }), [0, 2]);
  assert.deepEqual(matching({ relations, rows }, { kinds: [0] }), [0, 1]);
});

test("headlines, inferred actors and alternatives", () => {
  const rows = [{}, { headline: 1 }, { inferred: 1 }, { alternative: 1 }];
  assert.deepEqual(matching({ rows }), [0, 1, 2]);
  assert.deepEqual(matching({ rows }, { headlines: false, inferred: false }), [0]);
});

test("claims through sources worse than a letter are left out, and those that nobody judged stay", () => {
  const rows = [{}, { reliability: 0 }, { reliability: 2 }, { reliability: 4 }];
  assert.deepEqual(matching({ rows }), [0, 1, 2, 3]);
  assert.deepEqual(matching({ rows }, { reliability: "A" }), [0, 1]);
  assert.deepEqual(matching({ rows }, { reliability: "C" }), [0, 1, 2]);
  assert.deepEqual(matching({ rows }, { reliability: "D" }), [0, 1, 2]);
});

test("one coding of a text counts, the chosen one or that which counts by default", () => {
  const parts = { coders: ["ann", "bob"], rows: [{ coder: 0 }, { coder: 1, aside: 1 }] };
  assert.deepEqual(matching(parts), [0]);
  assert.deepEqual(matching(parts, { coders: ["bob"] }), [1]);
});

test("of a text and its reprint one counts, and the reprint where the text is not chosen", () => {
  const parts = {
    articles: [article("text", { text: 1 }), article("reprint", { text: 1, copy: true })],
    signers: ["Gazette", "Courier"],
    sources: [{ id: "nato", label: "NATO", by: ["Gazette"] }],
    rows: [
      { article: 0, own: 0, source: 0 },
      { article: 1, publisher: 1, aside: 2 },
    ],
  };
  assert.deepEqual(matching(parts), []); // the original says it of NATO, and the reprint does not count
  assert.deepEqual(matching(parts, { according_to: ["everyone"] }), [0]);
  assert.deepEqual(matching(parts, { articles: ["reprint"] }), [1]);
  assert.deepEqual(matching(parts, { according_to: ["by:Courier"] }), [1]);
  assert.deepEqual(matching(parts, { according_to: ["by:Courier", "of:nato"] }), [1]);
  assert.deepEqual(matching(parts, { articles: ["text", "reprint"] }), []);
});

test("what was retracted counts only where it is chosen, and its reprint in its stead", () => {
  const parts = {
    articles: [article("text", { text: 0, status: "retracted" }), article("reprint", { text: 0, copy: true })],
    rows: [
      { article: 0, aside: 3 },
      { article: 1, publisher: 1 },
    ],
    signers: ["Gazette", "Courier"],
  };
  assert.deepEqual(matching(parts), [1]);
  assert.deepEqual(matching(parts, { according_to: ["by:Gazette"] }), []);
  assert.deepEqual(matching(parts, { articles: ["text"] }), [0]);
  assert.deepEqual(matching(parts, { articles: ["text", "reprint"] }), [1]);
});

test("of the versions of a text the newest that is chosen counts", () => {
  const parts = {
    articles: [article("draft", { text: 0, newer: [1] }), article("final", { text: 1 })],
    coders: ["ann", "bob"],
    rows: [
      { article: 0, aside: 4 },
      { article: 1, coder: 1 },
    ],
  };
  assert.deepEqual(matching(parts), [1]);
  assert.deepEqual(matching(parts, { articles: ["draft", "final"] }), [1]);
  assert.deepEqual(matching(parts, { articles: ["draft"] }), [0]);
  assert.deepEqual(matching(parts, { coders: ["ann"] }), [0]);
});

test("what sums up others gives way to them", () => {
  /** @type {Parts} */
  const parts = {
    rows: [{}, { mode: FORECAST }, {}],
    statements: {
      sums: [
        [0, [1]],
        [2, []],
      ],
    },
  };
  assert.deepEqual(matching(parts), [1, 2]);
  assert.deepEqual(matching(parts, { modes: [0] }), [0, 2]);
});

test("the mention of the lowest rank is the main one, and mentions have the date of their act", () => {
  const found = chosen({
    rows: [
      { act: 7, rank: 2 },
      { act: 7, rank: 1, first: 10, last: 12, approximate: 1 },
      { act: 7, rank: 3, first: 11, last: 11 },
      { act: 8, rank: 0 },
    ],
  });
  assert.deepEqual([...found.main], [1, 1, 1, 3]);
  assert.deepEqual(found.first, [11, 11, 11, null]); // the certain date, not "about 10 to 12"
  assert.deepEqual(found.last, [11, 11, 11, null]);
  assert.deepEqual(found.approximate, [0, 0, 0, 0]);
});

test("the date of an act is what all its mentions leave, and that of the first where they contradict each other", () => {
  const dateOf = (/** @type {Partial<StatementRow>[]} */ ...rows) => {
    const { first, last, approximate } = chosen({ rows: rows.map((row, rank) => ({ act: 7, rank, ...row })) });
    return rows.map((_, at) => [first[at], last[at], approximate[at]]);
  };
  const year = { first: 0, last: 365 };
  assert.deepEqual(dateOf(year, { first: 10, last: 10 }), [
    [10, 10, 0],
    [10, 10, 0],
  ]);
  assert.deepEqual(dateOf(year, { first: 730, last: 800 }, {}), [
    [0, 365, 1],
    [0, 365, 1],
    [0, 365, 1],
  ]);
  const open = [{ first: 0, last: null }, { first: null, last: 365, approximate: 1 }, {}];
  assert.deepEqual(dateOf(...open), [
    [0, null, 0],
    [0, null, 0],
    [0, null, 0],
  ]);
  assert.deepEqual(dateOf(year, { first: 730, last: 730, mode: FORECAST }, { mode: FORECAST }), [
    [0, 365, 0],
    [730, 730, 0],
    [0, 365, 0],
  ]);
});

test("a mention that does not match is not the main one and gives no day", () => {
  const rows = [
    { act: 7, rank: 1 },
    { act: 7, rank: 0, first: 10, last: 10, mode: FORECAST },
  ];
  const found = chosen({ rows }, { modes: [0] });
  assert.equal(found.main[0], 0);
  assert.equal(found.first[0], null);
});

test("a period has what may lie in it, or only what surely does", () => {
  const rows = [
    { first: 10, last: 10 },
    { first: 5, last: 15 },
    { first: 10, last: 10, approximate: 1 },
    { first: 21, last: 30 },
    { first: null, last: 9 },
    { first: 9, last: null },
  ];
  const period = { since: 10, until: 20 };
  // until 9 is too early; from 9 on may be any later day
  assert.deepEqual(matching({ rows }, period), [0, 1, 2, 5]);
  assert.deepEqual(matching({ rows }, { ...period, inside: "certainly" }), [0]);
});

test("what has no date has that of its article, if undated statements are asked for", () => {
  const parts = {
    articles: [article("early", { first: 1, last: 1 }), article("late", { first: 15, last: 15 })],
    rows: [{ article: 0 }, { article: 1 }],
  };
  const found = chosen(parts, { since: 10 });
  assert.deepEqual(insiders(found.inside), [1]);
  assert.deepEqual([...found.undated], [1]);
  assert.deepEqual(matching(parts, { since: 10, undated: false }), []);
  assert.deepEqual(matching(parts, { since: 10, inside: "certainly" }), []);
});

test("the quad class of a mention is that of its act's main mention", () => {
  const rows = [
    { act: 1, rank: 0, quad_class: VERBAL_COOPERATION },
    { act: 1, rank: 1, quad_class: MATERIAL_CONFLICT },
  ];
  assert.deepEqual(matching({ rows }, { quad_classes: [VERBAL_COOPERATION] }), [0, 1]);
  assert.deepEqual(matching({ rows }, { quad_classes: [MATERIAL_CONFLICT] }), []);
});

test("claims stand each for themselves: with their own days, and beside what they sum up, but no alternative", () => {
  /** @type {Parts} */
  const parts = {
    rows: [{ act: 1 }, { act: 1, first: 30, last: 30 }, { disjunct: 1 }, { alternative: 1 }],
    statements: { sums: [[0, [1]]] },
  };
  const facts = made(parts);
  assert.deepEqual(insiders(chooseClaims(facts, state(), ["everyone"])), [0, 1, 3]);
  assert.deepEqual(insiders(chooseClaims(facts, state({ since: 20, undated: false }), ["everyone"])), [1]);
});

test("counts of a filter go over what matches but for this filter", () => {
  const facts = made({ rows: [{}, { mode: FORECAST }, { mode: FORECAST, own: 0 }, { mode: FORECAST, aside: 1 }] });
  const modes = (/** @type {number} */ at) => facts.statements.mode[at];
  assert.deepEqual(countBy(facts, state({ modes: [0] }), "modes", modes, 5), [1, 0, 0, 1, 0]);
  const all = state({ modes: [0], according_to: ["everyone"] });
  assert.deepEqual(countBy(facts, all, "modes", modes, 5), [1, 0, 0, 2, 0]);
  assert.deepEqual(countBy(facts, all, "certainties", modes, 5), [1, 0, 0, 0, 0]);
});

test("articles are chosen by section and tag, and one that was retracted only by name", () => {
  const parts = {
    articles: [
      article("calm", { section: "World", tags: ["sea", "war"] }),
      article("final", { section: "Opinion", tags: ["trade"] }),
      article("plain"),
      article("storm", { section: "World", tags: ["war"], status: "retracted" }),
    ].map((one, text) => ({ ...one, text })),
    rows: [{ article: 0 }, { article: 1 }, { article: 2 }, { article: 3 }],
  };
  assert.deepEqual(matching(parts, { sections: ["World"] }), [0]);
  assert.deepEqual(matching(parts, { sections: ["World", "Opinion"] }), [0, 1]);
  assert.deepEqual(matching(parts, { tags: ["sea", "trade"] }), [0, 1]);
  assert.deepEqual(matching(parts, { sections: ["Opinion"], tags: ["war"] }), []);
  assert.deepEqual(matching(parts, { tags: ["war"], articles: ["storm"] }), [3]);
  const numbers = countEach(made(parts), state({ tags: ["trade"] }), "tags", ["sea", "trade", "war"]);
  assert.deepEqual(numbers, [1, 1, 1], "an article counts for each of its tags, whichever of them is chosen");
});
