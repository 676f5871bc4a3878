// How one value comes into the line that is open: by its digit, by letters, by words of the sentence, or as text.

import { namesOf } from "../../web/src/annotate/choices/index.js";
import { cheapest, found, plain, taken, wordsIn } from "./hand.mjs";

/** Return the hand after a value was put into the open line, or null. @param {import("./hand.mjs").Hand} hand @param {object} value @param {object} world */
export function put(hand, value, world, isInferred = false) {
  const at = hand.state.place;
  if (at === "few") return few(hand, value);
  if (value.is === "relation") return relation(hand, value, world);
  if (value.is === "entity") return entity(hand, value, world);
  if (value.is === "statement") return statement(hand, value, world);
  if (value.is === "later") return hand.press(">");
  if (value.is === "nobody") return hand.press("0");
  return text(hand, value.text, isInferred);
}

function few(hand, { text }) {
  const letters = [...new Set(wordsIn(text)[0])].map((letter) => hand.press(letter));
  return cheapest(letters.filter((way) => standsAs(way, hand.state.field, text)));
}

function standsAs(hand, field, text) {
  return slotOf(hand, field)?.values.some((value) => value.text === text);
}

/** Return what stands in a field. */
export function slotOf(hand, field) {
  return hand.state.draft?.slots.find((slot) => slot.field === field);
}

function relation(hand, { id }, { relations }) {
  const { label, inverse, cues } = relations[id];
  return found(hand, (row) => row.value.is === "relation" && row.value.id === id, [label, ...cues, ...(inverse ? [inverse] : [])]);
}

function entity(hand, { id }, world) {
  const here = world.entityFor(id);
  if (here) {
    const entity = hand.known.entities.find((one) => one.id === here);
    const names = entity ? namesOf(entity) : [];
    return found(hand, (row) => row.value.is === "entity" && row.value.id === here, names);
  }
  return made(hand, id, world);
}

function statement(hand, { key }, world) {
  return cheapest(world.keysFor(key).map((here) => written(hand, here)));
}

/** A statement that is saved: in the list, by its digit beside the text, or by # and its words. */
function written(hand, key) {
  const matches = (row) => row.value.is === "statement" && row.value.key === key;
  const own = hand.known.article.statements.find((one) => one.key === key);
  if (!own) return null;
  const spoken = [own.words.subject, own.words.relation, own.words.object].filter(Boolean);
  return cheapest([
    taken(hand, matches),
    hinted(hand.press(" "), (hint) => hint.statement === key),
    found(hand.press("#"), matches, [own.id, ...spoken]),
  ]);
}

/** Return the hand after the letters of a hint. */
export function hinted(hand, matches) {
  const hint = hand.state.hints.find(matches);
  return hint ? hand.press(...hint.letters) : null;
}

function text(hand, words, isInferred) {
  const isWanted = (one) => one.value.text === words && (one.basis === undefined || isInferred);
  const best = isInferred && taken(hand, (one) => isWanted(one) && one.basis !== undefined);
  return best || cheapest([taken(hand, isWanted), typed(hand, words), picked(hand, words)]);
}

function typed(hand, words) {
  const whole = byText(hand.press(...words), words);
  return cheapest([whole ?? hand.press(...words, "Enter"), ...inShort(words).map((line) => byText(hand.press(...line), words))]);
}

/** Return the hand after the row was taken that says what is wanted, where there is one. */
function byText(hand, words) {
  const row = hand.state.rows.find((one) => one.value.text === words && one.value.is !== "new" && one.basis === undefined);
  return row ? taken(hand, (one) => one === row) : null;
}

/** Return how a time may be typed in short: a day without its month and year, a month without its year, no brackets. */
function inShort(time) {
  const [, from, between = "", to = ""] = /^\[?(\d{4}-[\d-]*|)(?:(\.\.|\/)(\d{4}-[\d-]*|))?\]?$/.exec(time) ?? [];
  if (from === undefined) return [];
  return shorter(from).flatMap((start) => shorter(to).map((end) => `${start}${between}${end}`));
}

/** @param {string} day A day or a month, or nothing. */
function shorter(day) {
  const [, month, ofMonth] = /^\d{4}-(\d\d)(?:-(\d\d))?$/.exec(day) ?? [];
  const numbers = [month, ofMonth].map(Number);
  if (!month) return [day];
  return ofMonth ? [day, `${numbers[0]}-${numbers[1]}`, `${numbers[1]}`] : [day, `${numbers[0]}-`];
}

/** Words of the sentence, where the field takes words. */
function picked(hand, words) {
  const open = hand.press(" ");
  if (open.state.place !== "words") return null;
  const span = wordsAt(hand, words);
  if (!span) return null;
  const after = chosen(open, span);
  return after?.state.place === "new entity" ? after.press("w") : after;
}

/** Return the hand after the first and last words of a passage were chosen by letters. */
export function chosen(hand, [from, to]) {
  const first = hinted(hand, (hint) => hint.span?.[0] === from);
  if (!first) return null;
  const last = first.state.hints.find((hint) => hint.span?.[1] === to);
  const isOne = first.state.hints.some((hint) => hint.span?.[0] === from && hint.span[1] === to);
  if (isOne) return first.press("Enter");
  return last ? first.press(...last.letters) : null;
}

/** Return where words stand in the sentence, as they are. */
export function wordsAt(hand, words) {
  const { article } = hand.known;
  const [from, to] = article.sentences[hand.state.sentence].span;
  const at = article.text.slice(from, to).indexOf(words);
  return at < 0 ? null : [from + at, from + at + words.length];
}

/** A new entity: its name in the sentence if it is there, else typed. */
function made(hand, id, world) {
  const target = world.entities[id];
  const open = hand.press(" ");
  const spans = open.state.place === "words" ? passagesOf(open, target.names) : [];
  const ways = spans.slice(0, 2).map((span) => asEntity(chosen(open, span)));
  if (!spans.length) ways.push(...target.names.map((name) => newFromText(hand, name)));
  return cheapest(ways.map((way) => way && mended(way, target, world)));
}

/** Words that were taken as they stand are made an entity afterwards. */
function asEntity(hand) {
  if (!hand || hand.state.place === "new entity") return hand;
  const after = hand.press("+");
  return after.state.place === "new entity" ? after : null;
}

function newFromText(hand, name) {
  const after = hand.press(...name);
  return taken(after, (row) => row.value.is === "new");
}

/** Mend what is proposed wrongly of a new entity, and make it. */
function mended(hand, target, world) {
  let now = hand;
  if (now.state.place !== "new entity" || !now.state.entity) return null;
  if (now.state.entity.type !== target.type) {
    now = found(now.press("t"), (row) => row.value.text === target.type, [world.types[target.type].label])?.decided() ?? null;
    if (!now) return null;
  }
  if (now.state.entity.isLocal !== target.local) now = now.press("l");
  return now.press("Enter");
}

/** Return passages of the sentence that name an entity: by all words of a name, else by most words of one. */
function passagesOf(hand, names) {
  const { text } = hand.known.article;
  const words = hand.state.hints.filter((hint) => hint.span).map(({ span }) => ({ span, plain: plain(text.slice(...span)) }));
  const found = [];
  for (const name of names) {
    const wanted = wordsIn(name);
    for (const [at] of words.entries()) {
      const same = wanted.filter((word, k) => words[at + k] && isForm(word, words[at + k].plain)).length;
      if (same === wanted.length) found.push({ span: [words[at].span[0], words[at + wanted.length - 1].span[1]], share: 1 + same / 100 });
    }
    const told = wanted.filter((word) => word.length > 3);
    const here = words.filter((word) => told.some((each) => isForm(each, word.plain)));
    const share = told.length ? new Set(here.map((word) => word.plain)).size / told.length : 0;
    if (share >= 0.5) found.push({ span: [here[0].span[0], here.at(-1).span[1]], share: Math.min(share, 1) - 0.01 });
  }
  return found.sort((one, other) => other.share - one.share).map(({ span }) => span);
}

function isForm(one, other) {
  const least = Math.max(3, Math.min(one.length, other.length) - 2);
  return one === other || (Math.abs(one.length - other.length) < 4 && one.length >= least && other.length >= least && one.slice(0, least) === other.slice(0, least));
}
