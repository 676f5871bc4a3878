// The grammar of keys: every expected value is one of the page that describes it, or follows from it by hand.

import assert from "node:assert/strict";
import test from "node:test";
import { quoteOf } from "../src/annotate/draft/saving.js";
import { saved, stepped } from "../src/annotate/keys/begin.js";
import { Hands, INSTANCE, NATO, ofEntity, slot, stated, valuesOf } from "./support/hands.js";

const QUOTE = "made statements about 100,000 Russian servicemen";
/** Two statements of the sentence that tells of the drill; the second is the one that was saved last. */
const s32 = stated("s32", "the Russo-Belarusian military drill West-2017", [slot("subject", [ofEntity("belarus")])], {
  basis: "the days announced for the exercise",
});
const s33 = stated("s33", QUOTE, [slot("subject", [ofEntity("russia")]), slot("to", [ofEntity("nato")])]);

/** Hands on the sentence of the drill, after s33 was saved. */
function afterSaving() {
  const hands = new Hands(INSTANCE, [s32, s33]);
  hands.state = saved(hands.state, [s33.key], hands.known, hands.index);
  return hands;
}

/** @param {Hands} hands @param {string} field */
const inSlot = (hands, field) => valuesOf(hands.draft.slots, field);

/** Choose other words for the quote, unless they are proposed. @param {Hands} hands @param {string} words */
function quote(hands, words) {
  const [proposed] = quoteOf(hands.draft, hands.known).map((span) => hands.known.article.text.slice(...span));
  if (proposed !== words) hands.press("q").pressRow(words);
}

test("Ukraine integrates with NATO: at most seven keys", () => {
  const hands = new Hands(NATO).press("n 1 1 2");
  quote(hands, "Ukraine’s integration with NATO");
  hands.press("⏎");
  assert.ok(hands.count <= 7);
  const { slots } = hands.saving;
  assert.deepEqual(
    slots.map(({ field }) => field),
    ["subject", "relation", "object"],
  );
  assert.deepEqual(valuesOf(slots, "subject"), [{ is: "entity", id: "ukraine" }]);
  assert.deepEqual(valuesOf(slots, "relation"), [{ is: "relation", id: "integrates_with" }]);
  assert.deepEqual(valuesOf(slots, "object"), [{ is: "entity", id: "nato" }]);
  assert.deepEqual(hands.quoted, ["Ukraine’s integration with NATO"]);
  assert.equal(hands.state.place, "reading");
});

test("Russian servicemen participate in West-2017, 100,000 of them, as others say and the author doubts: at most 13 keys", () => {
  const hands = new Hands(INSTANCE).press("n 2 1 3 u ⏎ a 1 h d");
  const words = "100,000 Russian servicemen allegedly taking part in the Russo-Belarusian military drill West-2017";
  quote(hands, words);
  hands.press("n");
  assert.ok(hands.count <= 13);
  const { slots } = hands.saving;
  const said = Object.fromEntries(slots.map(({ field }) => [field, valuesOf(slots, field)]));
  assert.deepEqual(said, {
    subject: [ofEntity("russian-servicemen")],
    relation: [{ is: "relation", id: "participates_in" }],
    object: [ofEntity("west-2017")],
    quantity: [{ is: "text", text: "100000" }],
    according_to: [ofEntity("ukrainian-military-leadership")],
    author_stance: [{ is: "text", text: "doubts" }],
  });
  assert.deepEqual(hands.quoted, [words]);
  assert.equal(hands.state.place, "choosing", "the next statement has begun");
});

test("the Ukrainian military leadership criticizes Belarus about the last statement, two ends inferred: 13 keys", () => {
  const hands = afterSaving().press("n 1 c").pressRow("criticizes").pressRow("Belarus").press("b 9 i s o ⏎ 1 ⏎");
  assert.equal(hands.count, 13);
  const { slots, basis } = hands.saving;
  assert.deepEqual(
    slots.map(({ field, isInferred }) => [field, isInferred]),
    [
      ["subject", true],
      ["relation", false],
      ["object", true],
      ["about", false],
    ],
  );
  assert.deepEqual(valuesOf(slots, "about"), [{ is: "statement", key: s33.key }]);
  assert.equal(basis, "as for");
});

test("a wrong digit is mended by Backspace and the right one", () => {
  const hands = new Hands(NATO).press("n 2 ⌫");
  assert.equal(hands.state.place, "choosing");
  assert.equal(hands.state.field, "subject");
  assert.deepEqual(hands.press("1 1 2").draft.slots.length, 3);
  assert.deepEqual(inSlot(hands, "subject"), [{ is: "entity", id: "ukraine" }]);
});

test("Backspace on an empty line brings back what had been typed for the last value, selected", () => {
  const hands = new Hands(NATO).press("n b r 1 ⌫");
  assert.equal(hands.state.line, "br");
  assert.ok(hands.state.isSelected);
  assert.equal(hands.press("r").state.line, "r");
});

test("the digits of entities that the sentence names are the same in every slot", () => {
  const hands = new Hands(INSTANCE).press("n");
  const digits = () => hands.state.rows.slice(0, 3).map(({ value, digit }) => ["id" in value && value.id, digit]);
  const first = digits();
  assert.deepEqual(
    first.map(([, digit]) => digit),
    [1, 2, 3],
  );
  hands.press("2 1");
  assert.deepEqual(digits(), first);
  hands.press("3 b");
  assert.deepEqual(digits(), first);
});

test("9 is the statement that was saved last, wherever a statement may stand", () => {
  for (const keys of ["n", "n 1 1", "n 1 1 2 b"]) {
    const hands = afterSaving().press(keys);
    const { field } = hands.state;
    hands.press("9");
    assert.deepEqual(inSlot(hands, field ?? ""), [{ is: "statement", key: s33.key }]);
  }
});

test("a digit chooses on an empty line or after a letter, else it is text", () => {
  const line = (/** @type {string} */ keys) => new Hands(INSTANCE).press(`n ${keys}`).state.line;
  assert.equal(line("w e s t - 2 0 1 7"), "west-2017");
  assert.equal(line("\\ b 5 2"), "\\b52");
  const hands = new Hands(INSTANCE).press("n w e s t 1");
  assert.deepEqual(inSlot(hands, "subject"), [{ is: "entity", id: "west-2017" }]);
  assert.equal(new Hands(INSTANCE).press("n b r e 7").state.line, "bre7", "the list has no seventh row");
});

test("what a backslash makes text is looked for without it", () => {
  const hands = new Hands(INSTANCE).press("n \\ 5 2");
  assert.deepEqual(
    hands.state.rows.map(({ label }) => label),
    ["Brigade 52", "52"],
  );
});

test("a comma adds a value to the field that was filled last, jointly or each", () => {
  const hands = new Hands(INSTANCE).press("n 1 , 2");
  assert.equal(hands.state.place, "jointly");
  const names = ["Ukrainian military leadership", "Russian servicemen"];
  assert.deepEqual(
    hands.state.rows.map(({ digit, label }) => [digit, label]),
    [
      [1, names.join(" and ")],
      [2, names.join(" / ")],
    ],
  );
  hands.press("1");
  assert.equal(hands.state.place, "relation");
  assert.equal(inSlot(hands, "subject")?.length, 2);
  assert.equal(hands.draft.slots[0].each, false);
  assert.equal(new Hands(INSTANCE).press("n 1 , 2 2").draft.slots[0].each, true);
  assert.equal(inSlot(new Hands(INSTANCE).press("n 1 , 2 , 3 1"), "subject")?.length, 3);
});

test("a comma in Statement adds to the role that was filled last, and asks nothing", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 2 t 1 , 3");
  assert.equal(hands.state.place, "statement");
  assert.deepEqual(inSlot(hands, "to")?.length, 2);
});

test("a comma within text is text", () => {
  assert.equal(new Hands(INSTANCE).press("n b , ?").state.line, "b,?");
  assert.equal(new Hands(INSTANCE).press("n 1 1 2 u 1 0 0 , 0").state.line, "100,0");
});

test("0 on an empty line says that nobody is named", () => {
  assert.deepEqual(inSlot(new Hands(INSTANCE).press("n 0"), "subject"), [{ is: "nobody" }]);
  assert.equal(new Hands(INSTANCE).press("n b 0").state.line, "b0");
});

test("0 leaves out an object that need not be there, and one that must not be is not asked for", () => {
  const optional = new Hands(INSTANCE).press("n 1 d e m 1 0");
  assert.equal(optional.state.place, "statement");
  assert.deepEqual(
    optional.press("⏎").saving.slots.map(({ field }) => field),
    ["subject", "relation"],
  );
  assert.equal(new Hands(INSTANCE).press("n 1 r e s i 1").state.place, "statement");
});

test("> leaves a slot open, which the next statement fills", () => {
  const hands = afterSaving().press("n 1 1 > ⏎");
  assert.deepEqual(valuesOf(hands.saving.slots, "object"), [{ is: "later" }]);
  assert.equal(hands.saving.fills, null);
  hands.state = saved(hands.state, [s33.key], hands.known, hands.index);
  hands.press("n 1 1 2 ⏎");
  assert.deepEqual(hands.saving.fills, { statement: s33.key, field: "object" });
  hands.state = saved(hands.state, [s32.key], hands.known, hands.index);
  assert.equal(hands.press("n 1 1 2 ⏎").saving.fills, null, "it is filled once");
});

test("Space puts letters on words, and two of them with Enter make a new entity in four keys", () => {
  const hands = new Hands(INSTANCE).press("n ␣").pressWord("Russo-Belarusian").pressWord("drill");
  assert.equal(hands.state.place, "new entity");
  assert.equal(hands.state.entity?.label, "Russo-Belarusian military drill");
  hands.press("⏎");
  assert.equal(hands.state.place, "relation");
  const [value] = hands.draft.slots[0].values;
  assert.equal(value.is === "new" && value.entity.label, "Russo-Belarusian military drill");
  assert.equal(hands.count, 1 + 4);
});

test("words that name an entity choose it", () => {
  const hands = new Hands(INSTANCE).press("n ␣").pressWord("West-2017").press("⏎");
  assert.deepEqual(inSlot(hands, "subject"), [{ is: "entity", id: "west-2017" }]);
});

test("digits on statements in the margin choose them after Space", () => {
  const hands = afterSaving().press("n ␣ 1");
  assert.deepEqual(inSlot(hands, "subject"), [{ is: "statement", key: s33.key }]);
});

test("in Text digits, letters and spaces are text", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 2 u a b o u t ␣ 1 0 0");
  assert.equal(hands.state.line, "about 100");
  // rule 32: words of a number stand beside it
  assert.deepEqual(inSlot(hands.press("⏎"), "quantity"), [
    { is: "text", text: "100" },
    { is: "text", text: "about" },
  ]);
});

test("one of few is taken by its underlined letter", () => {
  const word = (/** @type {string} */ keys, /** @type {string} */ field) =>
    inSlot(new Hands(INSTANCE).press(`n 1 1 2 ${keys}`), field);
  for (const [keys, field, text] of [
    ["c r", "certainty", "probable"],
    ["c o", "certainty", "possible"],
    ["c u", "certainty", "unknown"],
    ["m a", "mode", "attempted"],
    ["m i", "mode", "intended"],
    ["m f", "mode", "forecast"],
    ["m h", "mode", "hypothetical"],
    ["h e", "author_stance", "endorses"],
    ["h d", "author_stance", "doubts"],
    ["h r", "author_stance", "rejects"],
  ])
    assert.deepEqual(word(keys, field), [{ is: "text", text }], keys);
  assert.equal(word("c r c ⏎", "certainty"), undefined, "Enter takes the default");
});

test("d and e switch", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 2 d e");
  assert.deepEqual(inSlot(hands, "polarity"), [{ is: "text", text: "denied" }]);
  assert.deepEqual(inSlot(hands, "ended"), [{ is: "text", text: "true" }]);
  assert.equal(inSlot(hands.press("d"), "polarity"), undefined);
});

test("inferred comes after choosing: any number of fields, then one basis by its digit", () => {
  const hands = afterSaving().press("n 1 1 2 i s o ⏎");
  assert.equal(hands.state.place, "basis");
  hands.press("1 ⏎");
  assert.deepEqual(
    hands.saving.slots.filter(({ isInferred }) => isInferred).map(({ field }) => field),
    ["subject", "object"],
  );
  assert.equal(hands.saving.basis, "as for");
});

test("the basis is never taken by a bare Enter, and what is inferred is not saved without one", () => {
  const hands = afterSaving().press("n 1 1 2 i s ⏎ ⏎");
  assert.equal(hands.state.place, "basis");
  hands.press("Esc ⏎");
  assert.equal(hands.state.place, "basis", "saving asks for it");
  assert.deepEqual(
    hands.effects.filter(({ does }) => does === "save"),
    [],
  );
  hands.press("a s ␣ t h e r e ⏎ ⏎");
  assert.equal(hands.saving.basis, "as there");
});

test("a field that is empty opens from Inferred, and what it gets goes under inferred", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 2 i a 1");
  assert.equal(hands.state.place, "inferred");
  assert.equal(hands.draft.slots.at(-1)?.isInferred, true);
  assert.equal(hands.press("a").draft.slots.at(-1)?.isInferred, false, "its letter takes the mark off again");
});

test("Escape never discards: the text, then to Statement, then aside, and n takes it up again", () => {
  const hands = new Hands(INSTANCE).press("n 2 1 w e s Esc");
  assert.equal(hands.state.line, "");
  assert.equal(hands.state.place, "choosing");
  assert.equal(hands.press("Esc").state.place, "statement");
  const { draft } = hands;
  assert.equal(hands.press("Esc").state.place, "reading");
  assert.deepEqual(hands.state.aside, [draft]);
  hands.press("n");
  assert.deepEqual(hands.draft.slots, draft.slots);
  assert.equal(hands.state.place, "statement");
});

test("n at another sentence begins another statement, and what was set aside stays to be taken up where it is", () => {
  const hands = new Hands(INSTANCE).press("n 2 Esc Esc");
  const [aside] = hands.state.aside;
  hands.press("k n");
  assert.deepEqual(hands.draft.slots, []);
  assert.equal(hands.draft.sentence, aside.sentence - 1);
  assert.equal(hands.effects.at(-1)?.does, "say");
  hands.press("Esc Del");
  assert.deepEqual(hands.state.aside, [aside]);
  hands.press("j n");
  assert.deepEqual(hands.draft, aside);
});

test("Delete discards what was set aside, and z brings it back", () => {
  const hands = new Hands(INSTANCE).press("n 2 Esc Esc Del");
  assert.deepEqual(hands.state.aside, []);
  hands.press("z");
  assert.equal(hands.state.aside.length, 1);
  assert.ok(!hands.effects.some(({ does }) => does === "undo"));
});

test("what was discarded comes back in its turn: after the steps that were written since are taken back", () => {
  const hands = new Hands(INSTANCE).press("n 2 Esc Esc Del n 1 Esc Esc Del");
  const drafts = hands.state.dropped.map(({ draft }) => draft);
  assert.equal(drafts.length, 2);
  hands.state = stepped(stepped(hands.state, 1), 1);
  hands.press("z");
  hands.state = stepped(hands.state, -1);
  hands.press("z");
  hands.state = stepped(hands.state, -1);
  assert.deepEqual(
    hands.effects.map(({ does }) => does).filter((does) => does === "undo"),
    ["undo", "undo"],
  );
  hands.press("z z");
  assert.deepEqual(hands.state.aside, [drafts[1], drafts[0]]);
  hands.press("z");
  assert.deepEqual(hands.effects.at(-1), { does: "undo" });
});

test("z undoes in Reading, and is a letter in a line", () => {
  assert.deepEqual(new Hands(INSTANCE).press("z").effects, [{ does: "undo" }]);
  assert.equal(new Hands(INSTANCE).press("n z").state.line, "z");
  assert.deepEqual(new Hands(INSTANCE).press("n 1 1 2 z").effects, []);
});

test("Tab only moves along subject, relation, object and Statement, and takes nothing", () => {
  const hands = new Hands(INSTANCE).press("n");
  const stops = ["⇥", "⇥", "⇥", "⇤", "⇤", "⇤"].map((key) => {
    const { state } = hands.press(key);
    return state.field ?? state.place;
  });
  assert.deepEqual(stops, ["relation", "object", "statement", "object", "relation", "subject"]);
  assert.deepEqual(hands.draft.slots, []);
});

test("Enter keeps what stands in a filled field, and arrows mark another", () => {
  const hands = new Hands(NATO).press("n 1 1 2 s ⏎");
  assert.equal(hands.state.place, "statement");
  assert.deepEqual(inSlot(hands, "subject"), [{ is: "entity", id: "ukraine" }]);
  assert.deepEqual(inSlot(hands.press("s ↓ ↓ ⏎"), "subject"), [{ is: "entity", id: "nato" }]);
});

test("whoever wants an extra earlier presses Escape first, and is asked for the rest", () => {
  const hands = new Hands(INSTANCE).press("n 2 Esc a 1");
  assert.equal(hands.state.place, "relation");
  assert.deepEqual(
    hands.draft.slots.map(({ field }) => field),
    ["subject", "according_to"],
  );
});

test("Enter asks for what is missing", () => {
  const hands = new Hands(INSTANCE).press("n 2 Esc ⏎");
  assert.equal(hands.state.place, "relation");
  assert.deepEqual(hands.effects, []);
});

test("n saves and begins the next statement of the sentence", () => {
  const hands = new Hands(NATO).press("n 1 1 2 n");
  assert.equal(hands.saving.slots.length, 3);
  assert.equal(hands.state.place, "choosing");
  assert.deepEqual(hands.draft.slots, []);
});

test("0 in Reading records that there is nothing here, but not where there are statements", () => {
  const hands = new Hands(NATO).press("0");
  assert.deepEqual(hands.effects, [{ does: "nothing here", sentence: hands.state.sentence, is: true }]);
  assert.deepEqual(
    afterSaving()
      .press("0")
      .effects.map(({ does }) => does),
    ["say"],
  );
});
