// Steps back and forward in what the graph draws.

import assert from "node:assert/strict";
import test from "node:test";
import { canUndo, redo, rememberStep, undo } from "../src/graph/steps.js";
import { openAtLevel } from "../src/store/open.js";
import { begin, change, loadLevel, onChange, selectAgain, state } from "../src/store/store.js";
import { given, givenLevel } from "./support/made.js";

test("what is open goes to the level of the step, and is closed where it does not exist there", async () => {
  const levels = /** @type {{ [name: string]: ReturnType<typeof givenLevel> }} */ ({
    entity: givenLevel(["minister", "mayor"], [["minister", "mayor"]]),
    country: givenLevel(["x", "y", "z"], [["x", "y"]]),
  });
  const none = async () => Promise.reject(new Error("not asked for"));
  const source = { words: none, analyses: none, arguments: none, findings: none, library: none };
  const facts = given({ rows: [{}], ties: [{ statement: 0 }] });
  await begin({ ...source, facts: async () => facts, level: async (name) => levels[name] }, "en");
  onChange(async () => {
    await selectAgain();
    rememberStep();
  });
  await change({ open: "actor:mayor" });
  await change({ level: "country", ...openAtLevel(await loadLevel("country")) });
  assert.equal(state.open, "actor:y");
  await undo();
  assert.deepEqual([state.level, state.open, canUndo()], ["entity", "actor:mayor", false]);
  await redo();
  assert.deepEqual([state.level, state.open], ["country", "actor:y"]);
  await change({ open: "actor:z" });
  await undo();
  assert.deepEqual([state.level, state.open], ["entity", null]);
});
