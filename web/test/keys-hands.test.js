// What is pressed, pointed at and written, as the page hands it on; and what the key bar and the help say of keys.

import assert from "node:assert/strict";
import test from "node:test";
import { keyWriting } from "../src/annotate/keys/layout.js";
import { allKeys, keysOf } from "../src/annotate/keys/names.js";
import { takePointed, touchStatement, touchWord } from "../src/annotate/keys/pointing.js";
import { PLACES, press, write } from "../src/annotate/keys/press.js";
import { Hands, INSTANCE, ofEntity, slot, stated, valuesOf } from "./support/hands.js";

const s36 = stated("s36", "initially", [slot("subject", [ofEntity("russia")])]);

test("what is pointed at does what its key does", () => {
  const hands = new Hands(INSTANCE, [s36]).press("n");
  const byKey = press(hands.state, keyWriting("2"), hands.known, hands.index).state;
  const row = hands.state.rows.find(({ digit }) => digit === 2);
  assert.ok(row);
  assert.deepEqual(takePointed(hands.state, row, hands.known, hands.index).state, byKey);
  const { value } = row;
  const span = value.is === "entity" ? value.at : undefined;
  assert.ok(span);
  assert.deepEqual(touchWord(hands.state, [span[0], span[0] + 3], hands.known, hands.index).state, byKey);
  const stated = touchStatement(hands.state, s36.key, hands.known, hands.index).state;
  assert.deepEqual(valuesOf(stated.draft?.slots ?? [], "subject"), [{ is: "statement", key: s36.key }]);
});

test("what is written in the line by other means than keys filters alike", () => {
  const hands = new Hands(INSTANCE).press("n");
  const pasted = write(hands.state, "wes", hands.known, hands.index);
  assert.deepEqual(pasted, hands.press("w e s").state);
});

test("a key that writes or moves the focus is left to the browser, a command is not", () => {
  const isCommand = (/** @type {Hands} */ { state, known, index }, /** @type {string} */ name) =>
    press(state, { name, isShift: false }, known, index).isCommand;
  const choosing = new Hands(INSTANCE).press("n");
  assert.equal(isCommand(choosing, "w"), false);
  assert.equal(isCommand(choosing, "1"), true);
  assert.equal(isCommand(choosing, "Tab"), true);
  assert.equal(isCommand(new Hands(INSTANCE).press("n 1 1 3"), "Tab"), false);
  assert.equal(isCommand(new Hands(INSTANCE), "Tab"), false);
});

test("the help opens from every place where a sign is no text, and Escape closes it", () => {
  const hands = new Hands(INSTANCE).press("n ?");
  assert.ok(hands.state.isHelpOpen);
  const { state } = hands;
  assert.deepEqual(hands.press("1").state, state, "no other key means anything");
  assert.equal(hands.press("Esc").state.isHelpOpen, false);
  assert.equal(hands.state.place, "choosing");
});

test("the key bar shows keys of its place alone, each by its name, and the help has them all", () => {
  const hands = new Hands(INSTANCE);
  for (const place of /** @type {(keyof typeof PLACES)[]} */ (Object.keys(PLACES))) {
    const state = { ...hands.state, place };
    const own = allKeys(state).find((one) => one.place === place);
    assert.ok(own);
    for (const { shown, name } of keysOf(state, hands.known, hands.index)) {
      assert.ok(name);
      assert.ok(own.keys.some((key) => key.shown === shown && key.name === name));
    }
  }
});

test("no key means two things in one place at one time", () => {
  const hands = new Hands(INSTANCE);
  const clashes = Object.entries(PLACES).flatMap(([place, { bindings }]) => {
    const always = bindings(hands.state).filter(({ when, isHere }) => !when && !isHere);
    const names = always.flatMap(({ keys }) => keys);
    return names.filter((name, at) => names.indexOf(name) !== at).map((name) => `${place}: ${name}`);
  });
  assert.deepEqual(clashes, []);
});

test("each choice is spoken once, with the field that it fills", () => {
  assert.deepEqual(new Hands(INSTANCE).press("n 2 1").told, [
    "subject: Russian servicemen",
    "relation: participates in",
  ]);
  assert.deepEqual(new Hands(INSTANCE).press("n 1 1 2 d d c r").told.slice(3), [
    "denied: yes",
    "denied: no",
    "certainty: probable",
  ]);
});

test("a row of few and one of quotes are taken where they are pointed at", () => {
  const few = new Hands(INSTANCE).press("n 1 1 3 c");
  const taken = takePointed(few.state, few.state.rows[1], few.known, few.index).state;
  assert.deepEqual(valuesOf(taken.draft?.slots ?? [], "certainty"), [{ is: "text", text: "possible" }]);
  const quote = new Hands(INSTANCE).press("n 1 1 3 q");
  const [, row] = quote.state.rows;
  const { draft } = takePointed(quote.state, row, quote.known, quote.index).state;
  const words = draft?.quote?.map((span) => quote.known.article.text.slice(...span));
  assert.deepEqual(words, [row.label]);
});

test("a French digit key chooses on an empty line and writes its letter after others", () => {
  const key = { name: "2", text: "é", isShift: false };
  const empty = new Hands(INSTANCE).press("n");
  const chosen = press(empty.state, key, empty.known, empty.index).state;
  assert.deepEqual(valuesOf(chosen.draft?.slots ?? [], "subject"), [ofEntity("russian-servicemen")]);
  const begun = new Hands(INSTANCE).press("n r");
  assert.equal(press(begun.state, key, begun.known, begun.index).state.line, "ré");
});

test("Cyrillic letters filter where a line is open and are commands where none is", () => {
  const key = { name: "n", text: "т", isShift: false };
  const hands = new Hands(INSTANCE);
  const begun = press(hands.state, key, hands.known, hands.index).state;
  assert.equal(begun.place, "choosing");
  assert.equal(press(begun, key, hands.known, hands.index).state.line, "т");
});
