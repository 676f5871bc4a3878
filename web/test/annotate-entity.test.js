// New entities from the words that name them: label, type, country, surname, whether they are unnamed.

import assert from "node:assert/strict";
import test from "node:test";
import { entityFrom } from "../src/annotate/choices/entity-from.js";
import { makeIndex } from "../src/annotate/choices/index.js";
import { entity, known, wording } from "./support/annotating.js";

const ENTITIES = [
  entity("aldor", ["Aldor"]),
  entity("tarvia", ["Tarvia"]),
  entity("poland", ["Poland"]),
  entity("estrawia", ["Estrawia"], { lang: "pl" }),
];
const EN = wording({
  articles: ["the"],
  determiners: ["the", "an", "some"],
  prepositions: ["of", "in"],
  possessives: ["'s"],
  unnamed: ["some", "both"],
  titles: ["president", "foreign minister"],
  countries: { Poland: ["Polish", "polsk*"] },
  types: [
    { type: "Ministry", where: "head", words: ["ministry"] },
    { type: "Exercise", where: "head", words: ["drill*", "ministry of drills"] },
    { type: "Person", where: "form", words: ["names"] },
    { type: "Person", where: "after", words: ["said"] },
    { type: "Country", where: "form", words: ["country"] },
    { type: "Gone", where: "form", words: ["name"] },
    { type: "Thing", where: "form", words: ["name"] },
    { type: "Ministry", where: "called", words: ["union", "trade union"] },
    { type: "Exercise", where: "form", words: ["plural"] },
  ],
});
/** @param {string} text @param {string} words @param {string} [lang] */
function from(text, words, lang = "en") {
  const given = known([text], { entities: ENTITIES, wording: { [lang]: EN }, article: { lang } });
  const at = text.indexOf(words);
  return entityFrom(makeIndex(given), [at, at + words.length]);
}

test("the label is the words as they stand, without an article and the ending of whose it is", () => {
  assert.equal(from("Then the Aldor ministry’s men came.", "the Aldor ministry").label, "Aldor ministry");
  assert.equal(from("A big drill's end.", "big drill's").label, "big drill");
});

test("the head of the name tells the type, and more words tell more", () => {
  assert.equal(from("the ministry of war", "ministry of war").type, "Ministry");
  assert.equal(from("the drills of the ministry", "drills of the ministry").type, "Exercise");
  assert.equal(from("the ministry of drills", "ministry of drills").type, "Exercise");
});

test("where no word tells it, the words around it or its form do, if the vocabulary has the type", () => {
  assert.equal(from("Yesterday Lind said so.", "Lind").type, "Person");
  assert.equal(from("Yesterday Lind slept.", "Lind").type, "Thing");
});

test("the word right before a name says what is so called", () => {
  assert.equal(from("Then the trade union Harbour Hands left.", "Harbour Hands").type, "Ministry");
  assert.equal(from("Then the Union Harbour Hands left.", "Harbour Hands").type, "Person", "a name itself");
});

test("how many there are tells no type, and the head tells whether there are several", () => {
  assert.equal(from("Some of ministry men left.", "Some of ministry").type, "Ministry");
  assert.equal(from("a request of guests came", "request of guests").type, "");
  assert.equal(from("the guests of honour came", "guests of honour").type, "Exercise");
});

test("a title tells a person, whose surname is an alias", () => {
  const named = from("President Rosa Lind said so.", "President Rosa Lind");
  assert.deepEqual([named.label, named.type, named.aliases], ["Rosa Lind", "Person", ["Lind"]]);
  const minister = from("Foreign Minister Lind left.", "Foreign Minister Lind");
  assert.deepEqual([minister.label, minister.type, minister.aliases], ["Foreign Minister Lind", "Person", ["Lind"]]);
  assert.deepEqual(from("the president Poland", "president Poland").aliases, [], "a country is no surname");
});

test("the country follows from names, whose it is, and adjectives", () => {
  assert.equal(from("Aldor's ministry", "Aldor's ministry").country, "aldor");
  assert.equal(from("the Tarvian ministry", "Tarvian ministry").country, "tarvia");
  assert.equal(from("the Polish ministry", "Polish ministry").country, "poland");
  assert.equal(from("estrawskie ministry", "estrawskie ministry", "pl").country, "estrawia");
  assert.equal(from("polskie ministry", "polskie ministry", "pl").country, "poland");
  assert.equal(from("the ministry", "ministry").country, null);
});

test("a first word loses the capital that it has only because a sentence begins", () => {
  assert.equal(from("Some big drills began.", "Some big drills").label, "some big drills");
  assert.equal(from("An old ministry of Aldor.", "An old ministry of Aldor").label, "an old ministry of Aldor");
  assert.equal(from("Some Rivers rose.", "Some Rivers").label, "Some Rivers", "capitals throughout are a name's");
  assert.equal(from("Big drills began.", "Big drills").label, "Big drills");
});

test("those who are not named are local, with members where these are", () => {
  assert.equal(from("some drills", "some drills").isLocal, true);
  assert.equal(from("the drills", "drills").isLocal, false);
  assert.deepEqual(from("both Aldor and Tarvia came", "both Aldor and Tarvia").members, ["aldor", "tarvia"]);
});
