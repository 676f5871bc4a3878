// Every text of the annotator stands in the file of texts, so that it can be put into other words, or another language.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { PLACES } from "../src/annotate/keys/press.js";
import { Hands, INSTANCE } from "./support/hands.js";

const SRC = new URL("../src/annotate/", import.meta.url);
const FILE = new URL("../../kg/serve/texts.en.json", import.meta.url);
/** @type {{ [key: string]: string }} */
const texts = JSON.parse(readFileSync(FILE, "utf8"));

test("what keys and places are called stands in the file of texts", () => {
  const { state } = new Hands(INSTANCE);
  const names = Object.values(PLACES).flatMap(({ name, bindings }) => [
    name,
    ...[null, "label", "parent"].flatMap((part) => bindings({ ...state, part }).map((one) => one.name)),
  ]);
  assert.deepEqual([...new Set(names)].filter((name) => !(name in texts)).sort(), []);
});

test("what is said stands in the file of texts", () => {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  const said = files.flatMap((path) =>
    [...readFileSync(new URL(path, SRC), "utf8").matchAll(/\bsay\([^"`=?;]*?"([^"]+)"/g)].map(([, key]) => key),
  );
  assert.ok(said.length > 50, "texts are found");
  assert.deepEqual([...new Set(said)].filter((key) => !(key in texts)).sort(), []);
});
