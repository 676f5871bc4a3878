// Keys that reach beyond one line: other statements, and what is copied, changed and proposed.

import assert from "node:assert/strict";
import test from "node:test";
import { slotOf } from "../src/annotate/draft/draft.js";
import { proposing, refused, saved } from "../src/annotate/keys/begin.js";
import { isSwitch } from "../src/annotate/keys/moves.js";
import { allKeys } from "../src/annotate/keys/names.js";
import { openField } from "../src/annotate/keys/pointing.js";
import { Hands, INSTANCE, NATO, ofEntity, slot, stated, valuesOf } from "./support/hands.js";

/** @import { Proposals, Row } from "../src/annotate/types.d.ts" */

const criticizes = slot("relation", [{ is: "relation", id: "criticizes" }]);
const s36 = stated("s36", "initially", [
  slot("subject", [ofEntity("russia")]),
  criticizes,
  slot("object", [ofEntity("west-2017")]),
]);
const s01 = stated("s01", "Ministries entangle", [
  slot("subject", [ofEntity("russian-servicemen")]),
  criticizes,
  slot("object", [ofEntity("west-2017")]),
]);
const s02 = stated("s02", "Over the past year", [
  slot("subject", [ofEntity("belarus")]),
  slot("relation", [{ is: "relation", id: "presupposes" }]),
  slot("object", [ofEntity("west-2017")]),
]);

test("a field without a letter is Space and its digit, the relation's own roles first", () => {
  const hands = new Hands(INSTANCE).press("n 1 c a 1 3 ␣ 1");
  assert.equal(hands.state.place, "few");
  assert.equal(hands.state.field, "rank");
  assert.deepEqual(valuesOf(hands.press("p").draft.slots, "rank"), [{ is: "text", text: "primary" }]);
});

test("a field without a letter is Space and its name", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 3 ␣ n o t ⏎");
  assert.equal(hands.state.field, "note");
});

test("sums up and alternative to are said from either end", () => {
  const forwards = new Hands(INSTANCE, [s36]);
  forwards.state = saved(forwards.state, [s36.key], forwards.known, forwards.index);
  const backwards = new Hands(INSTANCE, [s36]);
  backwards.state = forwards.state;
  forwards.press("n 1 1 3 ␣ s u m ⏎ 9 ⏎");
  assert.deepEqual(valuesOf(forwards.saving.slots, "sums_up"), [{ is: "statement", key: s36.key }]);
  assert.deepEqual(forwards.saving.backwards, []);
  backwards.press("n 1 1 3 ␣ s u m ⏎ ^ 9 ⏎");
  assert.equal(valuesOf(backwards.saving.slots, "sums_up"), undefined);
  assert.deepEqual(backwards.saving.backwards, [{ field: "sums_up", statement: s36.key }]);
});

test("likely mentions of one act are those of near relations and the same ends, before all others", () => {
  const hands = new Hands(INSTANCE, [s02, s36, s01]).press("n 2 c r 1").pressRow("West-2017").press("␣ a c t ⏎");
  assert.deepEqual(
    hands.state.rows.map(({ label }) => label.slice(0, 4)),
    ["#s01", "#s36", "#s02"],
  );
  assert.equal(hands.state.rows[0].why, "Ministries entangle");
  assert.deepEqual(valuesOf(hands.press("1").draft.slots, "act"), [{ is: "statement", key: s01.key }]);
});

test("none of the relations fits: a new one under a parent that is chosen", () => {
  const hands = new Hands(INSTANCE).press("n 1 + m o c k s ⏎ c r 1 t o ␣ l a u g h ⏎");
  assert.deepEqual(valuesOf(hands.draft.slots, "relation"), [
    { is: "new relation", label: "mocks", parent: "criticizes", definition: "to laugh" },
  ]);
  assert.equal(hands.state.field, "object");
});

test("every command that is a sign has a second way by Space, which is no letter and no dead key anywhere", () => {
  const labels = (/** @type {Hands} */ hands) => hands.state.rows.map(({ why }) => why);
  const choosing = new Hands(INSTANCE, [s36]);
  choosing.state = saved(choosing.state, [s36.key], choosing.known, choosing.index);
  choosing.press("n 1 1 ␣ ␣");
  assert.deepEqual(
    labels(choosing),
    ["'", "#", ",", "0", ".", ">", "\\", "?"].filter((sign) => sign !== "'"),
  );
  const later = choosing.state.rows.find(({ why }) => why === ">");
  choosing.press(`${later?.digit}`);
  assert.deepEqual(valuesOf(choosing.draft.slots, "object"), [{ is: "later" }]);
  const relation = new Hands(INSTANCE).press("n 1 ␣");
  assert.ok(labels(relation).includes("+"));
  const statement = new Hands(INSTANCE).press("n 1 1 3 ␣ o n e ⏎");
  assert.equal(statement.state.isAdding, true, "one more value");
});

test("e changes the marked statement, with its quote as it was", () => {
  const hands = new Hands(INSTANCE, [s36]).press("e");
  assert.equal(hands.state.place, "statement");
  assert.deepEqual(hands.press("c r ⏎").saving.quote, s36.spans);
  assert.equal(hands.saving.id, "s36");
  assert.deepEqual(valuesOf(hands.saving.slots, "certainty"), [{ is: "text", text: "probable" }]);
});

test("d copies the last statement to the sentence that is read", () => {
  const hands = new Hands(NATO, [s36]);
  hands.state = saved(hands.state, [s36.key], hands.known, hands.index);
  hands.state = { ...hands.state, statement: null };
  const { sentence } = hands.state;
  hands.press("d o 2 ⏎");
  assert.equal(hands.saving.id, null);
  assert.deepEqual(valuesOf(hands.saving.slots, "subject"), [ofEntity("russia")]);
  assert.deepEqual(valuesOf(hands.saving.slots, "object"), [ofEntity("nato")]);
  const [[from]] = hands.saving.quote;
  const { span } = hands.known.article.sentences[sentence];
  assert.ok(from >= span[0] && from < span[1], "its quote is in that sentence");
});

test("Delete deletes the statement that is marked, and none by itself", () => {
  const hands = new Hands(INSTANCE, [s36]).press("Del");
  assert.deepEqual(
    hands.effects.map(({ does }) => does),
    ["say"],
  );
  assert.deepEqual(hands.press("1 Del").effects.at(-1), { does: "delete", statement: s36.key });
});

test("Delete after a new statement that was left empty deletes no other, also where one was marked by being saved", () => {
  const hands = new Hands(INSTANCE, [s36]);
  hands.state = saved(hands.state, [s36.key], hands.known, hands.index);
  hands.press("n Esc Del");
  assert.ok(!hands.effects.some(({ does }) => does === "delete"));
});

test("the statement that was saved is marked, so that it can be changed at once", () => {
  const hands = new Hands(INSTANCE, [s02, s36]);
  hands.state = saved(hands.state, [s36.key], hands.known, hands.index);
  assert.equal(hands.press("e").draft.id, "s36");
});

test("what could not be saved is open again, and what was begun since is aside", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 3 n 2");
  hands.state = refused(hands.state, hands.known, hands.index);
  assert.equal(hands.state.place, "statement");
  assert.equal(hands.draft.slots.length, 3);
  assert.deepEqual(valuesOf(hands.state.aside[0].slots, "subject"), [ofEntity("russian-servicemen")]);
});

test("j and k show other sentences while a statement is written, which stays at its own", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 3");
  const { sentence } = hands.state;
  hands.press("j j");
  assert.equal(hands.state.sentence, sentence + 2);
  assert.equal(hands.draft.sentence, sentence);
  assert.equal(hands.press("⏎").state.sentence, sentence);
});

test("a time may be stated and concluded in one statement", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 3 w 2 0 1 7 ⏎ i w 2 0 1 7 - 0 9 ⏎ ⏎ s o ⏎ ⏎");
  assert.deepEqual(
    hands.saving.slots.filter(({ field }) => field === "when").map(({ values, isInferred }) => [values, isInferred]),
    [
      [[{ is: "text", text: "2017" }], false],
      [[{ is: "text", text: "2017-09" }], true],
    ],
  );
});

test("a row that brings its basis puts its value under inferred", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 3 w");
  /** @type {Row} */
  const row = {
    value: { is: "text", text: "2017-09" },
    label: "",
    lang: null,
    why: "",
    digit: null,
    basis: "as for s02",
  };
  hands.state = { ...hands.state, rows: [row], marked: 0 };
  hands.press("⏎ ⏎");
  assert.equal(hands.saving.basis, "as for s02");
  assert.deepEqual(
    hands.saving.slots.filter(({ isInferred }) => isInferred).map(({ field }) => field),
    ["when"],
  );
});

test("Space on an empty line of Text puts letters on the words, which are taken as they stand", () => {
  const hands = new Hands(INSTANCE).press("n 1 1 3 g ␣").pressWord("allegedly").press("⏎");
  assert.deepEqual(valuesOf(hands.draft.slots, "degree"), [{ is: "text", text: "allegedly" }]);
});

test("plain words are taken where the field takes them, a name there makes an entity", () => {
  const plain = new Hands(INSTANCE).press("n 1 h a s 1 ␣").pressWord("military").pressWord("leadership");
  assert.deepEqual(valuesOf(plain.draft.slots, "object"), [{ is: "words", text: "military leadership" }]);
  const named = new Hands(INSTANCE).press("n 1 h a s 1 ␣").pressWord("Russo-Belarusian").press("⏎");
  assert.equal(named.state.place, "new entity");
  assert.deepEqual(valuesOf(named.press("w").draft.slots, "object"), [{ is: "words", text: "Russo-Belarusian" }]);
});

test("type, country, alias and local of a new entity are changed by their letters", () => {
  const hands = new Hands(INSTANCE).press("n ␣").pressWord("military").pressWord("drill");
  hands.press("t e x e ⏎ a D r i l l ⏎ l");
  assert.equal(hands.state.place, "new entity");
  const { type, aliases, isLocal } = hands.state.entity ?? {};
  assert.deepEqual({ type, aliases }, { type: "Exercise", aliases: ["Drill"] });
  assert.equal(
    isLocal,
    !new Hands(INSTANCE).press("n ␣").pressWord("military").pressWord("drill").state.entity?.isLocal,
  );
});

/** A draft that fills two of three fields. @param {number} sentence @returns {Proposals} */
const drafts = (sentence) => ({
  article: "confrontation-spiral",
  sentence,
  proposals: [
    {
      proposer: "rules",
      fields: [
        { field: "subject", values: [ofEntity("russia")], rule: "", from: [], right: 0.64, isFilled: true },
        { field: "relation", values: criticizes.values, rule: "", from: [], right: 0.81, isFilled: true },
        { field: "object", values: [ofEntity("nato")], rule: "", from: [], right: 0.69, isFilled: true },
        {
          field: "certainty",
          values: [{ is: "text", text: "probable" }],
          rule: "",
          from: [],
          right: 0.3,
          isFilled: false,
        },
      ],
      quote: [[10, 20]],
    },
    { proposer: "others", fields: [], quote: null },
  ],
  isWithheld: false,
  faults: [],
});

/** Hands that were shown drafts of their sentence. */
function withDrafts() {
  const hands = new Hands(INSTANCE).press("p");
  assert.deepEqual(hands.effects, [{ does: "propose", sentence: hands.state.sentence }]);
  hands.state = proposing(hands.state, drafts(hands.state.sentence));
  assert.equal(hands.state.place, "draft");
  return hands;
}

test("a draft is taken as it is by Enter, without what is only shown, and says whose it is", () => {
  const { saving, count } = withDrafts().press("⏎");
  assert.equal(count, 2);
  assert.equal(saving.proposedBy, "rules");
  assert.deepEqual(
    saving.slots.map(({ field }) => field),
    ["subject", "relation", "object"],
  );
  assert.deepEqual(saving.quote, [[10, 20]]);
});

test("a draft of which something is changed is the coder's own", () => {
  const { saving } = withDrafts().press("s 1 ⏎");
  assert.equal(saving.proposedBy, null);
  assert.deepEqual(valuesOf(saving.slots, "subject"), [ofEntity("ukrainian-military-leadership")]);
});

test("a draft is left by Escape, passed by p, and left out by Delete", () => {
  assert.equal(withDrafts().press("Esc").state.place, "reading");
  assert.equal(withDrafts().press("p").state.proposal, 1);
  const hands = withDrafts().press("Del");
  assert.deepEqual(
    hands.state.proposals.map(({ proposer }) => proposer),
    ["others"],
  );
  assert.equal(hands.press("Del").state.place, "reading");
});

test("a statement that was looked at and not changed is left by Escape, and not set aside", () => {
  assert.deepEqual(new Hands(INSTANCE, [s36]).press("e Esc").state.aside, []);
  assert.equal(new Hands(INSTANCE, [s36]).press("e d Esc").state.aside.length, 1);
});

test("what was deleted is neither marked nor the last, and no slot of it waits", () => {
  const hands = new Hands(INSTANCE, [s36, s01]);
  const before = { ...hands.state, last: s02.key, statement: s02.key, open: [{ statement: s02.key, field: "object" }] };
  const { last, statement, open } = saved(before, [], hands.known, hands.index);
  assert.deepEqual({ last, statement, open }, { last: s01.key, statement: null, open: [] });
});

test("statements of other articles and coders are found by # and their words", () => {
  const key = "editors/prisoners-for-dialogue#s05";
  const words = { subject: "Alexander Lukashenko", relation: "promises", object: "an amnesty", by: null };
  const elsewhere = [{ key, id: "s05", coder: "editors", article: "prisoners-for-dialogue", words, isDenied: false }];
  const hands = new Hands(INSTANCE, [s36], elsewhere).press("n # l u k a m n");
  assert.equal(hands.state.rows.length, 0, "words are told apart by spaces");
  hands.press("⌫ ⌫ ⌫ ␣ a m n");
  assert.equal(hands.state.rows[0].why, "prisoners-for-dialogue");
  assert.deepEqual(valuesOf(hands.press("1").draft.slots, "subject"), [{ is: "statement", key }]);
});

test("statements of other coders are copied, not changed or deleted", () => {
  const other = stated("s07", "initially", s36.slots, { coder: "anna", key: "anna/confrontation-spiral#s07" });
  const hands = new Hands(INSTANCE, [other]).press("1 e Del");
  assert.deepEqual(
    hands.effects.map(({ does }) => does),
    ["say", "say"],
  );
  assert.equal(hands.press("d").draft.id, null);
  const { sentence } = hands.state;
  assert.deepEqual(new Hands(INSTANCE, [other]).press("0").effects, [{ does: "nothing here", sentence, is: true }]);
});

test("as last time takes all that the last statement says there", () => {
  const both = stated("s40", "initially", [slot("subject", [ofEntity("russia"), ofEntity("belarus")])]);
  const hands = new Hands(INSTANCE, [both]);
  hands.state = saved(hands.state, [both.key], hands.known, hands.index);
  assert.deepEqual(valuesOf(hands.press("n .").draft.slots, "subject"), [ofEntity("russia"), ofEntity("belarus")]);
});

test("a time typed in short is read, one typed in full is taken as it stands", () => {
  const when = (/** @type {string} */ keys) =>
    valuesOf(new Hands(INSTANCE).press(`n 1 1 3 w ${keys} ⏎`).draft.slots, "when");
  assert.deepEqual(when("1 . . 2"), [{ is: "text", text: "[2017-10-01..2017-10-02]" }]);
  assert.deepEqual(when("2 0 1 7"), [{ is: "text", text: "2017" }]);
  assert.deepEqual(when("2 0 1 7 - 0 9 - 1 4 / 2 0 1 7 - 0 9 - 2 0"), [{ is: "text", text: "2017-09-14/2017-09-20" }]);
});

test("where a basis stands, Enter keeps it and saves what was marked as inferred", () => {
  const hands = afterInferring().press("i s ⏎");
  assert.equal(hands.saving.basis, "there");
  assert.equal(hands.state.place, "reading");
  const next = afterInferring().press("i s n");
  assert.equal(next.saving.slots.filter(({ isInferred }) => isInferred).length, 2);
  assert.equal(next.state.place, "choosing");
});

/** Hands that wrote a statement of which the object is inferred, with its basis. */
const afterInferring = () => new Hands(INSTANCE).press("n 1 1 3 i o ⏎ t h e r e ⏎");

test("a number may be somebody: who is named is found by letters, and by the words", () => {
  const typed = new Hands(INSTANCE).press("n 1 1 3 ␣ k i l l ⏎ b r i g ↓ ⏎");
  assert.deepEqual(valuesOf(typed.draft.slots, "killed"), [ofEntity("brigade-52")]);
  const named = new Hands(INSTANCE).press("n 1 1 3 ␣ k i l l ⏎ ␣").pressWord("West-2017").press("⏎");
  assert.deepEqual(valuesOf(named.draft.slots, "killed"), [ofEntity("west-2017")]);
  const text = new Hands(INSTANCE).press("n 1 1 3 ␣ k i l l ⏎ b r i g ⏎");
  assert.deepEqual(valuesOf(text.draft.slots, "killed"), [{ is: "text", text: "brig" }]);
});

test("a problem of any field opens it, and changes nothing: also one without a letter, and one that its letter would switch", () => {
  const hands = new Hands(INSTANCE, [s01]);
  const { known, index } = hands;
  const marked = { ...hands.state, statement: s01.key };
  const before = JSON.stringify(openField(marked, "subject", known, index).state.draft);
  for (const { id } of known.vocabulary.fields) {
    const { state } = openField(marked, id, known, index);
    assert.equal(state.field, id);
    assert.notEqual(state.place, "statement", id);
    assert.equal(JSON.stringify(state.draft), before, id);
  }
  assert.equal(openField(marked, "quote", known, index).state.place, "quote");
  assert.equal(openField(marked, "basis", known, index).state.place, "basis");
  assert.equal(openField(marked, "translation", known, index).state.place, "statement");
});

test("a flag that was opened is set by its letter and left out by Enter", () => {
  const hands = new Hands(INSTANCE, [s01]);
  const flag = hands.known.vocabulary.fields.find((one) => isSwitch(one))?.id ?? "";
  const opened = openField({ ...hands.state, statement: s01.key }, flag, hands.known, hands.index).state;
  const [row] = opened.rows;
  hands.state = opened;
  hands.press(row.label[0]);
  assert.deepEqual(valuesOf(hands.draft.slots, flag), [row.value]);
  hands.state = { ...opened, draft: hands.draft };
  assert.equal(slotOf(hands.press("⏎").draft, flag), null);
});

test("the help prints Shift where a key needs it", () => {
  const { keys } = allKeys(new Hands(INSTANCE).state).find(({ place }) => place === "statement") ?? { keys: [] };
  assert.equal(keys.find(({ name }) => name === "field before")?.shown, "⇧⇥");
  assert.ok(!keys.some(({ name, shown }) => name !== "field before" && shown.includes("⇥")));
});

const told = (
  /** @type {string} */ id,
  /** @type {Partial<import("../src/annotate/types.d.ts").Stated>} */ more = {},
) => stated(id, "initially", [], more);

test("a statement is named by its number, whose digits choose no row", () => {
  const statements = ["s01", "s02", "s10", "s12"].map((id) => told(id));
  for (const typed of ["# s 1 0", "# 1 0"]) {
    const hands = new Hands(INSTANCE, statements).press(`n 2 c 1 # ${typed.slice(2)}`);
    assert.equal(hands.state.line, typed.replaceAll(" ", ""));
    assert.match(hands.state.rows[0].label, /^#s10 /);
  }
  assert.match(new Hands(INSTANCE, statements).press("n # 1").state.rows[0].label, /^#s01 /, "the whole number first");
});

test("a denied statement of somebody is listed as such", () => {
  const words = { subject: "Aldor", relation: "supplies", object: "steel", by: "Belmark" };
  const hands = new Hands(INSTANCE, [told("s01", { isDenied: true, words })]).press("n #");
  assert.equal(hands.state.rows[0].label, "#s01 not Aldor – supplies – steel");
  assert.match(hands.state.rows[0].why, /according_to/);
});

test("Del empties the open field, and no other", () => {
  const hands = new Hands(INSTANCE).press("n 2 1 1 u 5 ⏎ w 2 0 1 7 ⏎ u Del");
  assert.equal(hands.state.place, "statement");
  assert.deepEqual(
    hands.draft.slots.map(({ field }) => field),
    ["subject", "relation", "object", "when"],
  );
  hands.press("s Del");
  assert.equal(hands.state.field, "subject", "what is needed is asked for anew");
  assert.deepEqual(hands.draft.slots.length, 3);
});

test("a time that is given anew is stated, without the basis of the one before", () => {
  const hands = new Hands(INSTANCE).press("n 2 1 1 i w 2 0 1 6 ⏎ ⏎ w h y ⏎");
  assert.equal(hands.draft.basis, "why");
  hands.press("w 2 0 1 7 ⏎");
  const when = hands.draft.slots.filter(({ field }) => field === "when");
  assert.deepEqual(when, [slot("when", [{ is: "text", text: "2017" }])]);
  assert.equal(hands.draft.basis, null);
});

test("an entity without a type is not made: its type is asked for", () => {
  const hands = new Hands(INSTANCE).press("n ␣").pressWord("military").pressWord("leadership").press("⏎");
  assert.deepEqual([hands.state.place, hands.state.part], ["new entity", "type"]);
});

test("where words already are an entity, Enter takes no relation unseen", () => {
  const hands = new Hands(INSTANCE).press("n ␣").pressWord("West-2017").press("⏎ ⏎");
  assert.equal(hands.state.place, "relation");
  assert.deepEqual(
    hands.draft.slots.map(({ field }) => field),
    ["subject"],
  );
  hands.press("⏎");
  assert.equal(hands.draft.slots[1].field, "relation", "the first is marked by then");
});

test("an entity that the relation cannot have says so", () => {
  const hands = new Hands(INSTANCE).press("n 2").pressRow("criticizes").press("b r e s t");
  assert.match(hands.state.rows[0].why, /does not fit/);
});
