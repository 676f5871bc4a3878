// What fields do, said once: they limit, are filters, or only show.

import assert from "node:assert/strict";
import test from "node:test";
import { FIELDS, fieldsThat, UNLIMITED } from "../src/state/address.js";

test("no field that limits or filters also changes nothing of what matches", () => {
  const shows = new Set(fieldsThat("shows"));
  for (const name of [...fieldsThat("limits"), ...fieldsThat("filters")]) assert.ok(!shows.has(name), name);
});

test("every kind of statement is a filter that limits", () => {
  const both = new Set(fieldsThat("filters").filter((name) => fieldsThat("limits").includes(name)));
  const lists = Object.keys(FIELDS).filter((name) => FIELDS[name].type === "integers");
  assert.deepEqual(lists.sort(), ["certainties", "kinds", "modes", "polarities", "quad_classes", "relations"]);
  for (const name of lists) assert.ok(both.has(/** @type {keyof typeof UNLIMITED} */ (name)), name);
});

test("without limits, all claims of all count, ties with issues and with oneself too", () => {
  const { according_to, compared_with, kinds, since, self, issues, count, min_weight } = UNLIMITED;
  assert.deepEqual(
    [according_to, compared_with, kinds, since, self, issues, count, min_weight],
    [["everyone"], null, null, null, true, true, "statements", 1],
  );
  assert.equal("level" in UNLIMITED || "coders" in UNLIMITED, false);
});
