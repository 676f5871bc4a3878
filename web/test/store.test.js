// The store: one owner of what changes, and what is open.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";
import {
  growFrom,
  listOpened,
  openActor,
  openAtLevel,
  opened,
  openPair,
  openStatements,
  wayToShow,
} from "../src/store/open.js";
import {
  assign,
  begin,
  change,
  loadLevel,
  onChange,
  renew,
  selectAgain,
  selection,
  state,
} from "../src/store/store.js";
import { beginWith, FORECAST, given, givenLevel, level, relation, source } from "./support/made.js";

/** @type {[string, string][]} */
const ENDS = [
  ["a>b", "c"],
  ["c", "a>b"],
];
/** @type {object[]} */
let shown = [];

beforeEach(async () => {
  await beginWith(
    {
      rows: [
        { first: 20, last: 20 },
        { first: 10, last: 10 },
      ],
      ties: [{ statement: 0 }, { statement: 1 }],
    },
    {},
    givenLevel(["a>b", "c"], ENDS),
  );
  shown = [];
  onChange(async (changes) => {
    shown.push(changes);
  });
  await selectAgain();
});

test("a change sets the state, then is shown; who kept the state before has it as it was", async () => {
  const before = state;
  await change({ min_weight: 2 });
  assert.equal(state.min_weight, 2);
  assert.equal(before.min_weight, 1);
  assert.deepEqual(shown, [{ min_weight: 2 }]);
});

test("a level is asked for once", async () => {
  let asked = 0;
  const source = {
    facts: async () => given(),
    words: async () => Promise.reject(new Error("not asked for")),
    analyses: async () => Promise.reject(new Error("not asked for")),
    arguments: async () => Promise.reject(new Error("not asked for")),
    findings: async () => Promise.reject(new Error("not asked for")),
    library: async () => ({ text: "" }),
    level: async () => {
      asked++;
      return givenLevel([], []);
    },
  };
  await begin(source, "en");
  await Promise.all([loadLevel("country"), loadLevel("country")]);
  await loadLevel("country");
  assert.equal(asked, 1);
});

test("what matches follows from the last level asked for", async () => {
  /** @type {(() => void)[]} */
  const waiting = [];
  await begin(
    {
      facts: async () => given(),
      words: async () => ({ entities: [], fields: [], roles: [], statements: [], bodies: [] }),
      analyses: async () => Promise.reject(new Error("not asked for")),
      arguments: async () => Promise.reject(new Error("not asked for")),
      findings: async () => Promise.reject(new Error("not asked for")),
      library: async () => ({ text: "" }),
      level: (name) => new Promise((give) => waiting.push(() => give(givenLevel([name], [])))),
    },
    "en",
  );
  const selecting = selectAgain();
  waiting.shift()?.();
  await change({ level: "country" });
  while (selection.level.name !== "country") {
    waiting.shift()?.();
    await new Promise((next) => setImmediate(next));
  }
  await selecting;
  assert.deepEqual(
    selection.level.nodes.map((node) => node.actor),
    ["country"],
  );
});

test("names of pairs may hold any sign", async () => {
  await openPair(0, 1);
  assert.deepEqual(opened(), { kind: "pair", names: ["a>b", "c"] });
  await change({ open: "pair:%E0>c" });
  assert.deepEqual(opened()?.names, ["%E0", "c"]);
});

test("an actor's id is taken as it is", async () => {
  await openActor("a%3Eb:c");
  assert.deepEqual(opened(), { kind: "actor", names: ["a%3Eb:c"] });
});

test("a list is in the order of time; its link names its first statements and how many there are", async () => {
  await openStatements([0, 1], "both");
  assert.equal(state.open, "list:2 s1 s0");
  assert.deepEqual(listOpened("2 s1 s0"), { name: "2 s1 s0", label: "both", statements: [1, 0] });
  // from a link, without what was opened here
  assert.deepEqual(listOpened("7 s0 gone"), { name: "7 s0 gone", label: "", statements: [0] });
});

test("what is open is, at another level, what its actors belong to there", async () => {
  const countries = level(
    ["x", "y"],
    [
      ["x", "y"],
      ["y", "x"],
    ],
  );
  const country = level(
    ["x"],
    [
      ["x", "x"],
      ["x", "x"],
    ],
  );
  assert.deepEqual(openAtLevel(countries), {});
  await openPair(0, 1);
  assert.deepEqual(openAtLevel(countries), { open: "pair:x>y" });
  assert.deepEqual(openAtLevel(country), { open: "actor:x" });
  await openActor("c");
  assert.deepEqual(openAtLevel(countries), { open: "actor:y" });
  await openActor("nobody");
  assert.deepEqual(openAtLevel(countries), { open: null });
});

test("the named picture grows from an actor, and again where it is asked again", async () => {
  await growFrom(0);
  await growFrom(0);
  assert.deepEqual(state.grown, ["a>b", "a>b"]);
  assert.equal(state.ego, null);
});

test("a small network shows the neighbours of an actor alone, and all of it again", async () => {
  assign({ picture: "whole" });
  await growFrom(0);
  assert.deepEqual([state.ego, state.steps], ["a>b", 1]);
  await growFrom(0);
  assert.equal(state.ego, null);
});

test("the way to show an actor changes only what hides it, and has it drawn", async () => {
  const star = [...Array(60).keys()].map((k) => /** @type {[string, string]} */ (["a", `b${k}`]));
  /** @type {[string, string][]} */
  const ends = [...star, ["x", "y"]];
  await beginWith(
    {
      rows: ends.map(([from], act) => ({ act, mode: from === "x" ? FORECAST : 0 })),
      ties: ends.map((_, statement) => ({ statement })),
    },
    {},
    givenLevel([...new Set(ends.flat())].sort(), ends),
  );
  assign({ modes: [0] });
  await selectAgain();
  assert.deepEqual(await wayToShow("y"), { modes: null, level: "entity", ego: null, grown: ["y"] });
  assert.equal(await wayToShow("z"), null);
});

test("newer data leave the state as it is, but for what is gone; statements and relations have their newer numbers", async () => {
  const named = (/** @type {string[]} */ tails) => ({
    rows: tails.map(() => ({})),
    keys: { heads: [""], tails, head: tails.map(() => 0), tail: [...tails.keys()] },
  });
  const [helps, harms] = [relation("helps"), relation("harms")];
  await beginWith({ ...named(["s2", "s4", "s6"]), relations: [helps, harms] }, {}, givenLevel(["a", "b"], []));
  await selectAgain();
  await change({ relations: [1], ego: "b", tab: "table" });
  await openStatements([0, 2], "some");

  await renew(source({ ...named(["s1", "s2", "s6"]), relations: [harms, helps] }, {}, givenLevel(["a"], [])));

  assert.deepEqual([state.tab, state.relations, state.ego], ["table", [0], null]);
  assert.deepEqual(listOpened(state.open?.slice("list:".length) ?? "").statements, [1, 2]);
});
