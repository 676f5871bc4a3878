// How much of a script the annotator begins with.

import assert from "node:assert/strict";
import { statSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";

const LIMIT = 150_000;

test("the annotator begins with at most 150 kB of script, and its screens are loaded later", () => {
  const size = (/** @type {string} */ name) =>
    statSync(fileURLToPath(new URL(`../../kg/web/${name}`, import.meta.url))).size;
  assert.ok(size("annotator.js") <= LIMIT, `annotator.js has ${size("annotator.js")} bytes; ${LIMIT} are allowed`);
  assert.ok(size("screens.js") > 0);
});
