// Bundles the front end into kg/web, which the package ships, with what a state may hold and how things look, for Python; with --check it says whether what lies there is up to date.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { FIELDS } from "./src/state/address.js";
import { TABS } from "./src/state/choices.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const made = fileURLToPath(new URL("../kg/web/", import.meta.url));

/** Leaves out how markup within scripts is indented, which no page shows. @type {import("esbuild").Plugin} */
const unindented = {
  name: "unindented",
  setup: ({ onLoad }) =>
    onLoad({ filter: /annotate[\\/]view[\\/].*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, "utf8")).replace(/\n\s+/g, "\n"),
    })),
};

/** Lets scripts that are loaded later take what they have in common with the page from there. @type {import("esbuild").Plugin} */
const shared = {
  name: "shared",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /[\\/]shared\.js$/ }, ({ path }) => ({ path, namespace: "shared" }));
    onLoad({ filter: /./, namespace: "shared" }, () => ({ contents: "module.exports = window.annotatorShared" }));
  },
};

/** @type {import("esbuild").BuildOptions & { write: false }} */
const options = {
  absWorkingDir: here,
  outdir: made,
  bundle: true,
  target: "es2022",
  charset: "ascii",
  minify: true,
  lineLimit: 120,
  legalComments: "none",
  plugins: [unindented],
  write: false,
};
const PAGES = [
  "src/explorer.js",
  "src/explorer.css",
  "src/explore.js",
  "src/annotator.js",
  "src/annotator.css",
  "src/sent.js",
  "src/sent.css",
];
const built = await Promise.all([
  build({ ...options, entryPoints: PAGES, format: "iife" }),
  build({ ...options, entryPoints: ["src/screens.js"], format: "iife", plugins: [unindented, shared] }),
  build({ ...options, entryPoints: ["src/widget.js"], format: "esm" }),
]);
const outputFiles = built.flatMap((one) => one.outputFiles);

/** Return the values of `tokens.css` by name: a colour on light and on dark ground, or a text. @param {string} css */
function tokensOf(css) {
  const found = [...css.matchAll(/^ {2}--([\w-]+): (.+);$/gm)];
  return Object.fromEntries(
    found.map(([, name, value]) => [name, value.match(/^light-dark\((#\w{6}), (#\w{6})\)$/)?.slice(1) ?? value]),
  );
}

const css = await readFile(`${here}src/elements/tokens.css`, "utf8");
const tokens = { path: `${made}tokens.json`, text: `${JSON.stringify(tokensOf(css), null, 1)}\n` };
const { asked, ...others } = FIELDS;
const fieldsOfStories = { ...others, tab: { ...FIELDS.tab, choices: TABS } };
const fields = { path: `${made}state.json`, text: `${JSON.stringify(fieldsOfStories, null, 1)}\n` };

// esbuild leaves the signs of regular expressions as they are
const ascii = (/** @type {string} */ text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const files = outputFiles.map(({ path, text }) => ({ path, text: path.endsWith(".js") ? ascii(text) : text }));

let isStale = false;
for (const { path, text } of [...files, fields, tokens]) {
  if (process.argv.includes("--check")) isStale ||= text !== (await readFile(path, "utf8").catch(() => ""));
  else await writeFile(path, text);
}
if (isStale) {
  console.error("kg/web is not what web/src makes: run `make web`");
  process.exitCode = 1;
}
