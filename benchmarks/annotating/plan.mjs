// The keys of somebody who knows what a statement is to say and sees the screen: the cheapest of a few ways to say it.

import { quoteOf } from "../../web/src/annotate/draft/saving.js";
import { cheapest, found, taken } from "./hand.mjs";
import { chosenQuote, isQuote } from "./quote.mjs";
import { put, slotOf } from "./values.mjs";

const ENDS = ["subject", "relation", "object"];

/**
 * A target, what is known of it here, and why it could not be reached.
 *
 * @typedef {{ hand?: import("./hand.mjs").Hand, why?: string, about?: unknown, at?: import("./hand.mjs").Hand }} Way
 */

/** Return the hand after a statement was entered, up to what saves it, or why it cannot be. @returns {Way} */
export function entered(hand, target, world, isBegun) {
  const begun = isBegun ? hand : hand.press("n");
  const whole = [fromNothing(begun, target, world)].concat(isBegun ? [] : copied(hand, target, world));
  const right = whole.filter((way) => way.hand);
  if (!right.length) return whole[0];
  return { hand: cheapest(right.map((way) => way.hand)) };
}

/** Begin with nothing: subject, relation, object, then the others. @returns {Way} */
function fromNothing(hand, target, world) {
  let now = hand;
  for (const field of ENDS) {
    const slot = target.slots.find((one) => one.field === field);
    if (now.state.field !== field) {
      if (!slot) continue;
      return fail(`${field} does not come in its turn`, now);
    }
    const next = slot ? filled(now, slot, world) : now.press("0");
    if (!next) return fail(`${field} cannot be filled`, now, slot);
    now = next;
  }
  if (now.state.place !== "statement") return fail("subject, relation and object make no statement", now);
  return extras(now, target, target, world);
}

/** The statement saved last, with what differs. @returns {Way[]} */
function copied(hand, target, world) {
  const copy = hand.press("d");
  if (!copy.state.draft) return [];
  let now = copy.decided();
  const wanted = new Map(target.slots.map((slot) => [nameOf(slot), slot]));
  for (const slot of now.state.draft.slots) {
    const goal = wanted.get(nameOf(slot));
    if (!goal) return [];
    wanted.delete(nameOf(slot));
    if (same(slot, goal, world)) continue;
    if (slot.field === "when" || goal.values.length > 1 || slot.isInferred !== goal.isInferred) return [];
    const open = opened(now, slot.field);
    now = open && put(open, goal.values[0], world)?.decided();
    if (!now || now.state.place !== "statement") return [];
  }
  return [extras(now, { ...target, slots: [...wanted.values()] }, target, world)];
}

const nameOf = ({ field, isInferred }) => (field === "when" && isInferred ? "when inferred" : field);

/** All but subject, relation and object: what is stated, what is concluded, what is said from the other end, the quote. @returns {Way} */
function extras(hand, left, target, world) {
  let now = hand;
  for (const slot of left.slots.filter(({ field, isInferred }) => !ENDS.includes(field) && !isInferred)) {
    const next = extra(now, slot, world);
    if (!next) return fail(`${slot.field} cannot be filled`, now, slot);
    now = next;
  }
  for (const { field, statement } of target.backwards ?? []) {
    const open = opened(now, field)?.press("^");
    now = (open && put(open, { is: "statement", key: statement }, world)?.decided()) ?? null;
    if (!now) return fail(`${field} cannot be said from the other end`, hand, statement);
  }
  const ways = [quoted(inferred(now, target, world), target), inferred(quoted({ hand: now }, target).hand ?? now, target, world)];
  const right = ways.filter(({ hand: one }) => one && !differing(one, target, world) && isQuote(one, target.spans));
  if (right.length) return { hand: cheapest(right.map((way) => way.hand)) };
  const [way] = ways;
  return way.hand ? fail("says something else", way.hand, differing(way.hand, target, world)) : way;
}

/** Choose the quote where the proposed one is not right. @param {Way} way @returns {Way} */
function quoted({ hand, ...failed }, target) {
  if (!hand) return failed;
  if (isQuote(hand, target.spans)) return { hand };
  const found = chosenQuote(hand.state.place === "statement" ? hand : hand.press("Escape"), target.spans);
  return found ? { hand: found.decided() } : fail("the quote cannot be chosen", hand, wordsOf(hand, target.spans));
}

const wordsOf = (hand, spans) => [spans, quoteOf(hand.state.draft, hand.known)].map((all) => all.map((span) => hand.known.article.text.slice(...span)));

function fail(why, hand, about) {
  return { why, at: hand, about };
}

function extra(hand, slot, world) {
  const open = opened(hand, slot.field);
  if (!open) return null;
  if (open.state.place === "statement") return slotOf(open, slot.field) ? open.decided() : null;
  return filled(open, slot, world);
}

/** Open a field: by its letter, or from the list of the others. */
function opened(hand, field) {
  const known = hand.known.vocabulary.fields.find(({ id }) => id === field);
  if (!known) return null;
  if (known.letter) return hand.press(known.letter);
  return found(hand.press(" "), (row) => row.value.text === field, [known.label]);
}

/** Fill the open line with the values of a slot. */
function filled(hand, slot, world) {
  const { field, values } = slot;
  let now = hand;
  for (const [at, value] of values.entries()) {
    if (at) now = now.press(",");
    const next = put(now, value, world, slot.isInferred);
    if (!next) return null;
    now = next.decided();
    if (at && at === values.length - 1 && now.state.place === "jointly") now = now.press("1");
  }
  return now.state.field === field && now.state.place !== "statement" ? null : now;
}

/** What is concluded: a time with the basis of an earlier statement, then the others under one basis, which is pasted. @returns {Way} */
function inferred(hand, target, world) {
  let now = hand;
  const missing = target.slots.filter((slot) => slot.isInferred && !now.state.draft.slots.some((one) => one.field === slot.field && one.isInferred && same(one, slot, world)));
  for (const slot of missing.filter(({ field, values }) => !ENDS.includes(field) && values[0].is === "text")) {
    const open = opened(now, slot.field);
    const next = open && taken(open, (row) => row.basis !== undefined && row.value.text === slot.values[0].text);
    if (!next) continue;
    now = next.decided();
    missing.splice(missing.indexOf(slot), 1);
  }
  if (!missing.length) return target.basis && !now.state.draft.basis ? fail("the basis is missing", now) : { hand: now };
  now = now.press("i");
  for (const slot of missing) {
    const open = opened(now, slot.field);
    let next = open && (open.state.place === "inferred" ? open : filled(open, slot, world));
    if (next?.state.place === "statement" && slot !== missing.at(-1)) next = next.press("i");
    if (!next || !["inferred", "statement"].includes(next.state.place)) return fail(`${slot.field} cannot be concluded`, open ?? now, slot);
    now = next;
  }
  if (now.state.draft.basis) return { hand: now };
  if (now.state.place === "statement") now = now.press("i");
  now = basisOf(now.press("Enter"), target.basis, world);
  return now.state.place === "statement" ? { hand: now } : fail("the basis cannot be given", now);
}

/** A basis is pasted or taken from an earlier statement, and no part of what is counted beside the keys around it. */
function basisOf(hand, basis, world) {
  const id = /^as for #?(s\d+)$/.exec(basis)?.[1];
  const key = id && world.keyFor(world.keyOf(id));
  const row = key && hand.state.rows.find((one) => one.label.includes(key.split("#")[1]));
  const byRow = row && taken(hand, (one) => one === row);
  return byRow ?? hand.paste(basis).press("Enter");
}

/** Return the slot that a draft lacks or that it has and should not, if there is one. */
function differing(hand, target, world) {
  const have = hand.state.draft.slots.filter(({ values }) => values.length);
  const lacking = target.slots.find((slot) => !have.some((one) => one.field === slot.field && same(one, slot, world)));
  return lacking ?? have.find((one) => !target.slots.some((slot) => one.field === slot.field && same(one, slot, world)));
}

/** Return whether a slot says what is wanted. */
function same(slot, goal, world) {
  if (slot.isInferred !== goal.isInferred || slot.values.length !== goal.values.length) return false;
  return goal.values.every((value, at) => isSame(slot.values[at], value, world));
}

function isSame(own, value, world) {
  switch (value.is) {
    case "entity":
      if (own.is === "new") return !world.entityFor(value.id) && own.entity.type === world.entities[value.id].type;
      return own.is === "entity" && own.id === world.entityFor(value.id);
    case "statement":
      return own.is === "statement" && world.keysFor(value.key).includes(own.key);
    case "relation":
      return own.id === value.id;
    case "later":
    case "nobody":
      return own.is === value.is;
    default:
      return own.text === value.text;
  }
}

/** Add to a statement that was saved what it says of one that was saved after it. @returns {Way} */
export function added(hand, stated, slots, world) {
  const marked = marks(hand, stated);
  if (!marked) return fail("the statement cannot be marked", hand, stated);
  let now = marked.press("e");
  for (const slot of slots) {
    const next = extra(now, slot, world);
    if (!next) return fail(`${slot.field} cannot be added`, now, slot);
    now = next;
  }
  return { hand: now.press("Enter") };
}

/** Mark a statement of the sentence. */
function marks(hand, key) {
  const all = [hand, ..."123456789"].map((way) => (typeof way === "string" ? hand.press(way) : way));
  return cheapest(all.filter((way) => way.state.statement === key));
}
