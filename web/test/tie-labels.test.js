// What ties say.

import assert from "node:assert/strict";
import test from "node:test";
import { fittedLabel, fittedLabels, labelsOf, labelsText } from "../src/selection/tie-labels.js";
import { label, level, made } from "./support/made.js";

/** @import { TieLabelParts } from "../src/data/types.d.ts" */

const LABELS = ["threatens", "offers talks to", "may visit"].map(label);

/** Six ties of one actor with another. */
const ADA = level(["ada", "bor"], Array(6).fill(["ada", "bor"]));

/** @param {[words: string, act: number, rank: number][]} said */
const facts = (said) =>
  made({
    tie_labels: LABELS,
    rows: said.map(([, act, rank]) => ({ act, rank })),
    ties: said.map(([words], statement) => ({ statement, label: words })),
  });

test("each act is said once, by the words of its first mention", () => {
  const told = facts([
    ["may visit", 1, 5],
    ["threatens", 1, 2],
    ["offers talks to", -1, 9],
  ]);
  assert.equal(labelsText(told, ADA, [0, 1, 2]), "threatens; offers talks to");
  assert.equal(labelsText(told, ADA, [0]), "may visit");
});

test("what one country does by its authorities is said of one", () => {
  const several = /** @type {TieLabelParts} */ (["", "", "", "", "reacts to", "", "", "react to"]);
  const told = made({
    tie_labels: [several],
    rows: [{ act: 1, rank: 1 }],
    ties: [{ statement: 0, label: "reacts to" }],
  });
  const nodes = ADA.nodes.map((node) => ({ ...node, several: true }));
  const [said, folded] = [undefined, false].map((areSeveral) => labelsOf(told, { ...ADA, nodes }, [0], areSeveral));
  assert.deepEqual([said[0].text, folded[0].text], ["react to", "reacts to"]);
});

test("an act that several sources claim names them all, and none where the author claims it too", () => {
  const claimed = /** @type {TieLabelParts[]} */ ([
    ["Ada (quoted by Gazette): ", "(quoted) ", "", "", "threatens", "", "", ""],
    ["Bor (quoted by Gazette): ", "(quoted) ", "", "", "attacks", "", "", ""],
    label("rejects"),
  ]);
  /** @param {string[]} words */
  const told = (words) =>
    made({
      tie_labels: claimed,
      rows: words.map((_, rank) => ({ act: 1, rank })),
      ties: words.map((one, statement) => ({ statement, label: one })),
    });
  const both = "Ada (quoted by Gazette) and Bor (quoted by Gazette): threatens";
  assert.equal(labelsText(told(["threatens", "attacks"]), ADA, [1, 0]), both);
  assert.equal(labelsText(told(["threatens", "threatens"]), ADA, [0, 1]), "Ada (quoted by Gazette): threatens");
  assert.equal(labelsText(told(["threatens", "rejects"]), ADA, [0, 1]), "threatens");
});

test("what is said of several acts stands first, with how many", () => {
  const told = facts([
    ["threatens", 1, 1],
    ["offers talks to", 2, 2],
    ["offers talks to", 3, 3],
    ["may visit", -1, 4],
    ["may visit", -1, 5],
    ["may visit", -1, 6],
  ]);
  assert.equal(labelsText(told, ADA, [0, 1, 2, 3, 4, 5]), "may visit ×3; offers talks to ×2; threatens");
});

test("what is said equally often is in the order of the text", () => {
  const told = facts([
    ["threatens", -1, 8],
    ["offers talks to", -1, 3],
  ]);
  assert.deepEqual(
    labelsOf(told, ADA, [0, 1]).map(({ text, rank }) => [text, rank]),
    [
      ["offers talks to", 3],
      ["threatens", 8],
    ],
  );
});

test("what is said of several acts stands where it is first said", () => {
  const told = facts([
    ["may visit", -1, 9],
    ["threatens", -1, 5],
    ["threatens", -1, 6],
    ["may visit", -1, 1],
  ]);
  assert.equal(labelsText(told, ADA, [0, 1, 2, 3]), "may visit ×2; threatens ×2");
});

test("of nothing, nothing is said", () => assert.equal(labelsText(facts([]), ADA, []), ""));

/** @type {TieLabelParts} */
const WHOLE = [
  "NATO (doubted by Gazette): ",
  "(doubted) ",
  "[",
  "denied: ",
  "demands ",
  "release of political prisoners",
  " from",
  "",
];

test("whole, a label has its source in full; in a picture in a word", () => {
  const told = made({ tie_labels: [WHOLE], rows: [{}], ties: [{ statement: 0 }] });
  assert.equal(
    labelsText(told, ADA, [0]),
    "NATO (doubted by Gazette): [denied: demands release of political prisoners from]",
  );
  assert.equal(fittedLabel(WHOLE, 200), "(doubted) [denied: demands release of political prisoners from]");
});

test("an object too long is cut at a word, but keeps eight letters", () => {
  /** @type {TieLabelParts} */
  const plain = ["", "", "", "", "demands ", "release of political prisoners", " from", ""];
  // 8 + 5 letters around it leave 17 of 30: "release of " and the sign of what is left out
  assert.equal(fittedLabel(plain, 30), "demands release of… from");
  assert.equal(fittedLabel(plain, 43), "demands release of political prisoners from");
  assert.equal(fittedLabel(plain, 42), "demands release of political… from");
  assert.equal(fittedLabel(plain, 1), "demands release… from");
  assert.equal(fittedLabel(["", "", "", "", "", "Donaudampfschifffahrt", "", ""], 10), "Donaudamp…");
});

test("on an arrow of several labels is the first, and how many more there are", () => {
  const told = facts([
    ["threatens", -1, 1],
    ["may visit", -1, 2],
    ["may visit", -1, 3],
  ]);
  assert.equal(fittedLabels(told, ADA, [0, 1, 2], 40), "may visit +1");
  assert.equal(fittedLabels(told, ADA, [0], 40), "threatens");
  assert.equal(fittedLabels(told, ADA, [], 40), "");
});

test("behind an actor whose name stands for several, the verb is that of several", () => {
  /** @type {TieLabelParts} */
  const parts = ["", "", "[", "denied: ", "offers ", "talks", " to", "offer "];
  const told = made({ tie_labels: [parts], rows: [{}], ties: [{ statement: 0 }] });
  const authorities = { ...ADA, nodes: ADA.nodes.map((node) => ({ ...node, several: node.actor === "ada" })) };
  assert.equal(labelsText(told, ADA, [0]), "[denied: offers talks to]");
  assert.equal(labelsText(told, authorities, [0]), "[denied: offer talks to]");
  assert.equal(fittedLabels(told, authorities, [0], 99), "[denied: offer talks to]");
});
