// Bundles the front end into kg/web, which the package ships, with what a state may hold, for Python; with --check it says whether what lies there is up to date.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { FIELDS } from "./src/state/address.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const made = fileURLToPath(new URL("../kg/web/", import.meta.url));

const { outputFiles } = await build({
  absWorkingDir: here,
  entryPoints: ["src/explorer.js", "src/explorer.css"],
  outdir: made,
  bundle: true,
  format: "iife",
  target: "es2022",
  charset: "ascii",
  minify: true,
  lineLimit: 120,
  legalComments: "none",
  write: false,
});

const fields = { path: `${made}state.json`, text: `${JSON.stringify(FIELDS, null, 1)}\n` };

// esbuild leaves the signs of regular expressions as they are
const ascii = (/** @type {string} */ text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const files = outputFiles.map(({ path, text }) => ({ path, text: path.endsWith(".js") ? ascii(text) : text }));

let isStale = false;
for (const { path, text } of [...files, fields]) {
  if (process.argv.includes("--check")) isStale ||= text !== (await readFile(path, "utf8").catch(() => ""));
  else await writeFile(path, text);
}
if (isStale) {
  console.error("kg/web is not what web/src makes: run `make web`");
  process.exitCode = 1;
}
