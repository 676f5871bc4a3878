// What a state from outside names and the page does not have.

import assert from "node:assert/strict";
import test from "node:test";
import { withoutUnknown } from "../src/selection/known.js";
import { assign, knownState, opening, stateNamed } from "../src/store/store.js";
import { beginWith, givenLevel, level, made, state } from "./support/made.js";

/** @import { State } from "../src/state/types.d.ts" */

const facts = made({ sources: [{ id: "nato", label: "NATO", by: ["Gazette"] }], languages: ["en", "be"] });
const one = level(["a", "b"], [["a", "b"]]);
const countries = level(["x", "y"], [["x", "y"]]);
const plain = state({ modes: [0], language: "en" });
/** @param {Partial<State>} named */
const known = (named) => withoutUnknown({ ...plain, ...named }, plain, facts, one, countries, new Set(["spirals"]));

test("what the page has stays as it is", () => {
  const named = {
    according_to: ["by:Gazette", "of:nato"],
    compared_with: ["everyone"],
    kinds: [0, 5],
    quad_classes: [-1, 3],
    modes: null,
    coders: [],
    articles: ["news"],
    facets: ["type:none", "actor:a", "source:of:nato", "article:news", "certainty:certain"],
    ego: "b",
    claimant: "nato",
    language: null,
    types: [one.nodes[0].type],
    grown: ["a", "b"],
    frames: ["x"],
    pair: ["b", "a"],
    analysis: "spirals",
  };
  assert.deepEqual(known(named), { ...plain, ...named });
});

for (const [what, named] of /** @type {[string, Partial<State>][]} */ ([
  ["a viewpoint", { according_to: ["of:nobody"], compared_with: ["constructor", "of:"] }],
  ["a viewpoint compared with itself", { compared_with: ["authors", "authors"] }],
  ["a number", { kinds: [6], quad_classes: [4, -2], relations: [1], modes: [5], certainties: [-1], polarities: [2] }],
  ["a coder, an article", { coders: ["x"], articles: ["x", "constructor"] }],
  ["a section, a tag", { sections: ["Sport"], tags: ["x", "constructor"] }],
  ["a facet, or a value of one", { facets: ["type:", "constructor:x", "actor:nobody", "article:", "mode:x", "a"] }],
  ["a type, an analysis", { types: ["Planet"], analysis: "astrology" }],
  ["a frame that is no country", { frames: ["a"] }],
  ["a pair of which one is unknown", { pair: ["a", "nobody"] }],
  ["a pair of one", { pair: ["a"] }],
  ["actors that were added", { grown: ["nobody", "constructor"] }],
  ["an actor, a source, a language", { ego: "nobody", claimant: "nobody", language: "xx" }],
])) {
  test(`${what} that the page does not have is left as it opens`, () => assert.deepEqual(known(named), plain));
}

test("of several, those that there are stay, each once", () => {
  const { according_to, modes, facets } = known({
    according_to: ["of:nobody", "of:nato", "of:nato"],
    modes: [9, 1],
    facets: ["constructor:x", "mode:actual"],
  });
  assert.deepEqual([according_to, modes, facets], [["of:nato"], [1], ["mode:actual"]]);
});

test("what statements are to be about is asked of what is read", async () => {
  const entities = [{ id: "minsk", label: "Minsk", type: "city" }];
  await beginWith({}, { entities }, givenLevel([], []));
  assign(opening);
  assert.equal((await knownState({ ...opening, about: "minsk" })).about, "minsk");
  assert.equal((await knownState({ ...opening, about: "nobody" })).about, null);
});

test("what an address names and the page does not have is told as it stands there", async () => {
  await beginWith({}, {}, givenLevel(["a", "b"], [["a", "b"]]));
  const [shown, missing] = await stateNamed('#ego="a"&grown=["a","nobody"]&planet="x"&sort="-depth"&analysis="stars"');
  assert.deepEqual([shown.ego, shown.grown, shown.sort, shown.analysis], ["a", ["a"], null, null]);
  assert.deepEqual(missing, ['grown=["a","nobody"]', 'planet="x"', 'sort="-depth"', 'analysis="stars"']);
});

test("of an address that the page can follow, nothing is told", async () => {
  await beginWith({}, {}, givenLevel(["a", "b"], [["a", "b"]]));
  const text = '#pair=["b","a"]&columns=["label:helps"]&sort="-acts"&facets=["actor:a"]&theme="dark"';
  assert.deepEqual((await stateNamed(text))[1], []);
});
