// What keys of keyboards of many countries mean: the letter that is printed, else the place of the key.

import assert from "node:assert/strict";
import test from "node:test";
import { keyOf, textOf } from "../src/annotate/keys/layout.js";

/** @param {string} key What the key prints. @param {string} code Where it stands on a US keyboard. @param {object} [more] */
const pressed = (key, code, more) => keyOf({ key, code, ...more });

/** @param {string} key @param {string} code @param {object} [more] */
const nameOf = (key, code, more) => pressed(key, code, more)?.name;

test("a command letter is the one that the layout prints", () => {
  assert.equal(nameOf("q", "KeyQ"), "q", "US");
  assert.equal(nameOf("q", "KeyA"), "q", "AZERTY");
  assert.equal(nameOf("a", "KeyQ"), "a", "AZERTY");
  assert.equal(nameOf("z", "KeyY"), "z", "QWERTZ");
  assert.equal(nameOf("m", "Semicolon"), "m", "AZERTY");
  assert.equal(nameOf("l", "KeyL"), "l", "Polish");
});

test("where the layout prints none of a to z, the place of the key counts", () => {
  assert.equal(nameOf("т", "KeyN"), "n", "Russian");
  assert.equal(nameOf("й", "KeyQ"), "q", "Russian");
  assert.equal(nameOf("і", "KeyS"), "s", "Ukrainian");
  assert.equal(nameOf("ν", "KeyN"), "n", "Greek");
  assert.equal(nameOf("מ", "KeyN"), "n", "Hebrew");
});

test("letters that stand where US keyboards have signs are no commands, and write themselves", () => {
  for (const [key, code] of [
    ["б", "Comma"],
    ["э", "Quote"],
    ["є", "Quote"],
    ["ü", "BracketLeft"],
    ["ł", "Semicolon"],
    ["é", "Digit2"],
  ]) {
    const found = pressed(key, code);
    assert.ok(found && !/^[a-z]$/.test(found.name), key);
    assert.equal(found && textOf(found), key);
  }
});

test("what a key writes is what is printed on it, whatever command it is", () => {
  const key = pressed("т", "KeyN");
  assert.equal(key && textOf(key), "т");
  const capital = pressed("W", "KeyW", { shiftKey: true });
  assert.equal(capital?.name, "w");
  assert.equal(capital && textOf(capital), "W");
});

test("a digit is the one that is printed, else the number row without Shift", () => {
  assert.equal(nameOf("1", "Digit1"), "1", "US");
  assert.equal(nameOf("&", "Digit1"), "1", "AZERTY");
  assert.equal(nameOf("1", "Digit1", { shiftKey: true }), "1", "AZERTY with Shift");
  assert.equal(nameOf("à", "Digit0"), "0", "AZERTY");
  assert.equal(nameOf("7", "Numpad7"), "7");
  assert.equal(nameOf("٣", "Digit3"), "3", "Arabic");
  assert.equal(nameOf("!", "Digit1", { shiftKey: true }), "!", "US with Shift");
});

test("an input method in composition and dead keys are never commands", () => {
  assert.equal(pressed("n", "KeyN", { isComposing: true }), null);
  assert.equal(pressed("n", "KeyN", { keyCode: 229 }), null);
  assert.equal(pressed("Process", "KeyN"), null);
  assert.equal(pressed("Dead", "BracketLeft"), null);
});

test("what AltGr prints is text and never a command letter", () => {
  const third = { getModifierState: (/** @type {string} */ name) => name === "AltGraph", ctrlKey: true, altKey: true };
  const polish = pressed("ł", "KeyL", third);
  assert.equal(polish?.name, "ł");
  assert.equal(polish && textOf(polish), "ł");
  assert.equal(nameOf("#", "Digit3", third), "#", "AZERTY");
  assert.equal(pressed("ą", "KeyA", { altKey: true }), null, "Option on a Mac: the browser writes it");
});

test("shortcuts of the browser are left to it, but undoing", () => {
  assert.equal(pressed("n", "KeyN", { ctrlKey: true }), null);
  assert.equal(pressed("c", "KeyC", { metaKey: true }), null);
  assert.equal(nameOf("z", "KeyZ", { ctrlKey: true }), "Undo");
  assert.equal(nameOf("z", "KeyY", { ctrlKey: true }), "Undo", "QWERTZ");
  assert.equal(nameOf("я", "KeyZ", { metaKey: true }), "Undo", "Russian");
});

test("keys with names keep them, keys that write nothing are none", () => {
  for (const name of ["Enter", "Escape", "Backspace", "Tab", "ArrowDown", "Delete"])
    assert.equal(nameOf(name, name), name);
  for (const name of ["Shift", "CapsLock", "F5", "Home"]) assert.equal(pressed(name, name), null);
  assert.equal(nameOf(" ", "Space"), " ");
});

test("a sign of a third level is itself where the system does not report that level", () => {
  assert.equal(nameOf("#", "Digit3"), "#", "AZERTY on some systems");
  assert.equal(nameOf("'", "Digit4"), "4", "AZERTY");
});
