// Bundles the front end into kg/web, which the package ships; with --check it says whether what lies there is up to date.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

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

let isStale = false;
for (const { path, text } of outputFiles) {
  if (process.argv.includes("--check")) isStale ||= text !== (await readFile(path, "utf8").catch(() => ""));
  else await writeFile(path, text);
}
if (isStale) {
  console.error("kg/web is not what web/src makes: run `make web`");
  process.exitCode = 1;
}
