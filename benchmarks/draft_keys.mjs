// How many keys save a right draft with the words that the coder quoted: pressed in the grammar of the page.

import { readFileSync } from "node:fs";
import { makeIndex } from "../web/src/annotate/choices/index.js";
import { begin, proposing } from "../web/src/annotate/keys/begin.js";
import { press } from "../web/src/annotate/keys/press.js";

const say = (key) => key;
const counts = [];
for (const { known: given, drafts, stated } of JSON.parse(readFileSync(0, "utf8"))) {
  const known = { ...given, say };
  const index = makeIndex(known);
  for (const found of drafts) {
    for (const [number, proposal] of found.proposals.entries()) {
      const right = stated.find(({ triple }) => isRight(proposal, triple) && isIn(proposal, stated, triple));
      if (right) counts.push(fewest(known, index, found, number, right.quote));
    }
  }
}
console.log(JSON.stringify(counts));

function valueIn({ fields }, name) {
  const field = fields.find((one) => one.field === name && one.isFilled);
  return field?.values[0].id ?? null;
}

function isRight(proposal, triple) {
  return ["subject", "relation", "object"].every((name, k) => valueIn(proposal, name) === triple[k]);
}

/** Whether the words of the relation are within the quote of the statement. */
function isIn(proposal, all, triple) {
  const cue = proposal.fields.find(({ field }) => field === "relation").from[0];
  return all.some((one) => String(one.triple) === String(triple) && one.quote[0] <= cue[0] && cue[1] <= one.quote[1]);
}

/** Return the fewest keys by which a draft is saved with a quote. */
function fewest(known, index, found, number, quote) {
  let at = { state: { ...begin(known, found.sentence, index), sentence: found.sentence }, effects: [] };
  at.state = proposing(at.state, found);
  const hit = (state, name) => press(state, { name, isShift: false }, known, index);
  for (let k = 0; k < number; k++) at = hit(at.state, "p");
  const before = 1 + number;
  const saved = (outcome) => outcome.effects.find(({ does }) => does === "save")?.saving.quote;
  if (String(saved(hit(at.state, "Enter"))) === String(quote)) return { way: "as proposed", keys: before + 1 };
  const open = hit(at.state, "q").state;
  for (const row of open.rows) {
    if (row.digit === null) continue;
    const chosen = hit(open, String(row.digit));
    if (String(saved(hit(chosen.state, "Enter"))) === String(quote)) return { way: "another likely one", keys: before + 3 };
  }
  const first = open.hints.find(({ span }) => span?.[0] === quote[0])?.letters ?? "??";
  const last = open.hints.find(({ span }) => span?.[1] === quote[1])?.letters ?? "??";
  return { way: "letters", keys: before + 1 + first.length + last.length + 1 };
}
