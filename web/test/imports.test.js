// The way of the modules: imports point back along it, so there is no circle among folders, and the linter lets none be
// among the modules of a folder.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const SRC = fileURLToPath(new URL("../src", import.meta.url));
const WAY = [
  "data",
  "state",
  "selection",
  "search",
  "layout",
  "store",
  "words",
  "elements",
  "reading",
  "graph",
  "panel",
  "views",
  "controls",
  "save",
];
WAY.push("page", "explorer.js", "explore.js", "annotate", "annotator.js", "screens.js", "widget.js", "sent", "sent.js");
/** The way within the annotator. */
const WAY_OF_ANNOTATOR = ["text", "choices", "draft", "keys", "connection", "view"];
const PAGES = ["explorer.js", "explore.js", "annotator.js", "screens.js", "widget.js", "sent.js"];
const MOST_LINES = 300;

/** Return the files below a folder. @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((one) => {
    const path = join(folder, one.name);
    return one.isDirectory() ? filesIn(path) : [path];
  });

const modules = filesIn(SRC).filter((path) => path.endsWith(".js"));
const text = (/** @type {string} */ path) => readFileSync(path, "utf8");
const room = (/** @type {string} */ path) => relative(SRC, path).split(/[\\/]/)[0];
const imported = (/** @type {string} */ path) =>
  [...text(path).matchAll(/^(?:import|export) (?:[^;"]*?from )?"(\.[^"]+)";|@import [^"]*"(\.[^"]+)"/gms)].map(
    (found) => join(dirname(path), found[1] ?? found[2]),
  );
/** Return what a module imports that runs. @param {string} path */
const run = (path) =>
  [...text(path).matchAll(/^(?:import|export) (?:[^;"]*?from )?"(\.[^"]+)";/gms)].map((one) =>
    join(dirname(path), one[1]),
  );

test("every folder is on the way", () => {
  assert.deepEqual(
    [...new Set(modules.map(room))].filter((name) => !WAY.includes(name)),
    [],
  );
});

test("imports point back along the way", () => {
  const forward = modules.flatMap((path) =>
    imported(path)
      .filter((other) => WAY.indexOf(room(other)) > WAY.indexOf(room(path)))
      .map((other) => `${relative(SRC, path)} imports ${relative(SRC, other)}`),
  );
  assert.deepEqual(forward, []);
  assert.ok(modules.flatMap(imported).length > 300, "imports are found");
});

test("imports of the annotator point back along its own way", () => {
  const inside = modules.filter((path) => room(path) === "annotate");
  const own = (/** @type {string} */ path) => relative(SRC, path).split(/[\\/]/)[1];
  assert.deepEqual(
    inside.filter((path) => !WAY_OF_ANNOTATOR.includes(own(path))),
    [],
  );
  const forward = inside.flatMap((path) =>
    imported(path)
      .filter((other) => room(other) === "annotate" && other.endsWith(".js"))
      .filter((other) => WAY_OF_ANNOTATOR.indexOf(own(other)) > WAY_OF_ANNOTATOR.indexOf(own(path)))
      .map((other) => `${relative(SRC, path)} imports ${relative(SRC, other)}`),
  );
  assert.deepEqual(forward, []);
});

test("what shows an annotated text is given all that it shows", () => {
  const others = modules.filter((path) => room(path) === "reading").flatMap(imported);
  assert.deepEqual([...new Set(others.map(room))].sort(), ["elements", "reading"]);
});

test("screens that are loaded later bring nothing that the page has already", () => {
  const view = join(SRC, "annotate", "view");
  const reached = new Set([join(SRC, "screens.js")]);
  for (const path of reached) for (const other of run(path)) if (other !== join(view, "shared.js")) reached.add(other);
  const own = [...reached].filter((path) => dirname(path) !== join(view, "screens"));
  assert.deepEqual(own.map((path) => relative(SRC, path)).sort(), [
    join("annotate", "text", "differing.js"),
    "screens.js",
  ]);
});

test("the pages use every module", () => {
  const reached = new Set(PAGES.map((name) => join(SRC, name)));
  for (const path of reached) for (const other of imported(path)) if (other.endsWith(".js")) reached.add(other);
  assert.deepEqual(
    modules.filter((path) => !reached.has(path)),
    [],
  );
});

test("only the store has what changes and others see", () => {
  const shared = modules.filter((path) => /^export (let|var) /m.test(text(path)));
  assert.deepEqual(
    shared.map((path) => relative(SRC, path)),
    [join("store", "store.js")],
  );
});

test("no module is long, and none makes programs of text", () => {
  assert.deepEqual(
    modules.filter((path) => text(path).split("\n").length > MOST_LINES),
    [],
  );
  assert.deepEqual(
    modules.filter((path) => /\beval\(|new Function|innerHTML = |insertAdjacentHTML/.test(text(path))),
    [],
  );
});
