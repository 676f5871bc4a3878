// What the named picture is made of: boxes of actors in the frames of their countries and bodies, and ties between them.

import { balanced, wrap } from "../layout/wrap.js";
import { framesOf } from "../selection/frames.js";
import { tiesBetween } from "../selection/named-ties.js";
import { cutAtWord, fittedLabel, labelsOf } from "../selection/tie-labels.js";
import { actorLabel, actorLanguage } from "../words/names.js";
import { count, t } from "../words/text.js";
import { markOf } from "./named-looks.js";

/** @import { ActorNode, Level } from "../data/types.d.ts" */
/** @import { Box, Given, Member, Tie } from "../layout/types.d.ts" */
/** @import { Measure } from "../layout/wrap.js" */
/** @import { NamedTie } from "../selection/named-ties.js" */
/** @import { Selection } from "../selection/types.d.ts" */

/** Measures text, as it is and in bold. @typedef {{ plain: Measure, bold: Measure }} Letters */
/** What stands at an end of ties: an actor, or a folded frame with how many actors. @typedef {{ at: number, frame: number, name: string, lang: string | null, folded: number, node: ActorNode | null, isStrong: boolean }} End */
/** A tie that is drawn; one that says what is asked in return belongs to that with the offer, on which its conditions stand. @typedef {NamedTie & { isReturn: boolean, text: string, terms: string, number: string }} DrawnTie */
/** @typedef {{ given: Given, ties: DrawnTie[], ends: Map<string, End>, heads: Map<string, { name: string, note: string, frame: string, at: number, isFolded: boolean, lines: number }> }} Parts */

/** How wide names and words may be, and in how many lines names, in a wide picture, in narrower ones. */
const WIDE = { name: 168, words: 184, lines: 4 };
const NARROW = { name: 124, words: 124, lines: 5 };
const NARROWEST = { name: 96, words: 96, lines: 7 };
const [GLYPH, PADDING, HEAD_ROOM] = [26, 30, 22];
/**
 * How large a picture is: which frames the reader has unfolded, or how many are open where he has not chosen, and in how
 * many columns it stands at most.
 *
 * @typedef {{ scale: number, unfolded: string[] | null, columns?: number, open?: number }} How
 */
/** From which scale on arrows have words. */
const NAMED_FROM = 0.7;
/** How many members a large frame has, and how many of these are open where the reader has not chosen. */
const LARGE = 3;
const MOST_LARGE = 4;
/** Room of a line without words, and of what words take beside their letters. */
const [THIN, BESIDE, LETTERS] = [13, 10, 16];
const LETTERS_OF_LABEL = 90;
const MOST_LINES = 6;
/** At how many letters words are cut where there is no room for all of them. */
const SHORTER = [48, 28];
/** What stands beside an arrow that has no room for words. */
const NUMBER = { lines: [""], width: 18, isCut: true, isNumber: true };

/**
 * Return the parts of the named picture.
 *
 * @param {Selection} named
 * @param {Level} countries
 * @param {Letters} letters
 * @param {How} how
 * @returns {Parts}
 */
export function partsOf(named, countries, letters, { scale, unfolded, columns, open }) {
  const { level, state } = named;
  const most = sizesAt(scale);
  const shown = [...shownActors(named)].sort((one, other) => one - other);
  const frames = framesOf(level, countries);
  const ego = state.ego === null ? -1 : (level.numbers.get(state.ego) ?? -1);
  /** @type {Map<number, number[]>} */
  const groups = new Map();
  for (const at of shown) {
    if (at === ego) continue;
    const frame = frames.get(at) ?? -1 - at;
    groups.set(frame, [...(groups.get(frame) ?? []), at]);
  }
  const isItself = (/** @type {number} */ at, /** @type {number} */ frame) =>
    level.nodes[at].actor === countries.nodes[frame]?.actor;
  const others = (/** @type {number} */ frame) => (groups.get(frame) ?? []).filter((at) => !isItself(at, frame));
  const folded = foldedOf(named, countries, groups, others, { unfolded, open });
  /** @type {Map<number, string>} */
  const endOf = new Map();
  /** @type {Parts["ends"]} */
  const ends = new Map();
  /** @type {Parts["heads"]} */
  const heads = new Map();
  /** @type {Box[]} */
  const boxes = [];
  const strong = strongest(named, shown);
  const add = (
    /** @type {string} */ id,
    /** @type {number} */ at,
    /** @type {number} */ frame,
    /** @type {Level} */ of,
    /** @type {number} */ size,
  ) => {
    const own = of === level ? at : frame;
    const [name, lang] = [actorLabel(of, own), actorLanguage(of, own)];
    const node = at < 0 ? null : level.nodes[at];
    ends.set(id, { at, frame, name, lang, folded: size, node, isStrong: strong.has(at) });
    return name;
  };
  const alone = (/** @type {number} */ at, /** @type {boolean} */ isMiddle) => {
    const name = add(`a${at}`, at, -1, level, 0);
    const lines = wrap(name, most.name, most.lines, letters.bold);
    endOf.set(at, `a${at}`);
    boxes.push({
      id: `a${at}`,
      isFrame: false,
      lines,
      width: widest(lines, letters.bold) + GLYPH + PADDING,
      members: [],
      isMiddle,
    });
  };
  if (ego >= 0 && shown.includes(ego)) alone(ego, true);
  for (const [frame, all] of groups) {
    const inside = others(frame);
    if (!inside.length || frame < 0) {
      for (const at of all) alone(at, false);
      continue;
    }
    const note = count(inside.length, "actor_drawn");
    const itself = all.find((at) => isItself(at, frame)) ?? level.numbers.get(countries.nodes[frame].actor) ?? -1;
    const id = `f${frame}`;
    const isFolded = folded.has(frame);
    const name = add(id, itself, frame, countries, isFolded ? inside.length : 0);
    const own = isFolded ? wrap(name, most.name, most.lines, letters.bold) : [];
    heads.set(id, { name, note, frame: countries.nodes[frame].actor, at: itself, isFolded, lines: own.length });
    for (const at of all) endOf.set(at, isFolded || isItself(at, frame) ? id : `a${at}`);
    if (isFolded) {
      const lines = [...own, ...wrap(t("folded", { n: note }), most.name, 2, letters.plain)];
      boxes.push({ id, isFrame: false, lines, width: widest(lines, letters.bold) + PADDING, members: [] });
      continue;
    }
    const members = inside.map((at) => {
      const member = add(`a${at}`, at, frame, level, 0);
      return memberOf(member, at, strong.has(at), most, letters);
    });
    const head = balanced(name, most.name, most.lines, letters.bold).lines;
    const width = widest(head, letters.bold) + GLYPH + letters.plain(note) + PADDING + HEAD_ROOM;
    boxes.push({ id, isFrame: true, lines: head, width, members });
  }
  const found = tiesBetween(named, (at) => endOf.get(at) ?? "");
  const ties = found.flatMap((tie) => {
    const { folded: isFolded, frame } = /** @type {End} */ (ends.get(tie.from));
    return drawnTies(named, tie, isFolded ? countries.nodes[frame].several : undefined);
  });
  return {
    given: { boxes, ties: tiesWithWords(ties, letters, scale), scale: Math.min(scale, 1), columns },
    ties,
    ends,
    heads,
  };
}

/** @param {number} scale */
const sizesAt = (scale) => (scale < NAMED_FROM ? NARROWEST : scale < 1 ? NARROW : WIDE);

/** @param {Selection} named */
function shownActors({ arrows, level }) {
  const { actor, target } = level.arrows;
  return new Set([...arrows.keys()].flatMap((at) => [actor[at], target[at]]));
}

/**
 * Return which frames are folded: those that the reader has not unfolded; where he has not chosen, and there are many
 * large ones, all but the strongest of these.
 *
 * @param {Selection} named
 * @param {Level} countries
 * @param {Map<number, number[]>} groups
 * @param {(frame: number) => number[]} others
 * @param {Pick<How, "unfolded" | "open">} how
 */
function foldedOf({ nodes }, countries, groups, others, { unfolded, open }) {
  const framed = [...groups.keys()].filter((frame) => frame >= 0 && others(frame).length > 0);
  if (unfolded) return new Set(framed.filter((frame) => !unfolded.includes(countries.nodes[frame].actor)));
  const weight = (/** @type {number} */ frame) =>
    (groups.get(frame) ?? []).reduce((sum, at) => sum + nodes.weightOf(at), 0);
  const large = framed
    .filter((frame) => open !== undefined || others(frame).length >= LARGE)
    .sort((one, other) => weight(other) - weight(one) || one - other);
  return new Set(large.slice(open ?? MOST_LARGE));
}

/** Return the few actors with most acts. @param {Selection} named @param {number[]} shown */
function strongest({ nodes }, shown) {
  const weights = shown.map((at) => ({ at, weight: nodes.weightOf(at) }));
  weights.sort((one, other) => other.weight - one.weight || one.at - other.at);
  return new Set(
    weights
      .slice(0, 3)
      .filter(({ weight }) => weight > 1)
      .map(({ at }) => at),
  );
}

/** @param {string} name @param {number} at @param {boolean} isStrong @param {{ name: number, lines: number }} most @param {Letters} letters @returns {Member} */
function memberOf(name, at, isStrong, most, letters) {
  const measure = isStrong ? letters.bold : letters.plain;
  const { lines, width } = balanced(name, most.name, most.lines + 1, measure);
  return { id: `a${at}`, lines, width: width + 2 * GLYPH + 12 };
}

/** @param {string[]} lines @param {Measure} measure */
const widest = (lines, measure) => Math.ceil(Math.max(...lines.map(measure)));

/** Return a tie, and behind an offer what it asks in return. @param {Selection} named @param {NamedTie} tie @param {boolean} [areSeveral] @returns {DrawnTie[]} */
function drawnTies({ facts, level, state }, tie, areSeveral) {
  const labels = labelsOf(facts, level, tie.rows, areSeveral);
  const unit = /** @type {const} */ ({ acts: "act", statements: "statement", articles: "article" })[state.count];
  const number = tie.acts > 1 ? count(tie.acts, "act") : tie.weight > 1 ? count(tie.weight, unit) : "";
  const all = [...new Set(labels.map(({ parts }) => fittedLabel(parts, LETTERS_OF_LABEL)))];
  const plain = all.filter((one) => !one.startsWith("[") || !all.includes(one.slice(1, -1)));
  const said = plain.slice(0, 2);
  const more = plain.length > 2 ? ` +${plain.length - 2}` : "";
  const conditions = tie.conditions.join(", ");
  const ofWhich = plain.length > 1 ? t("of_the_offer", { what: conditions }) : conditions;
  const terms = conditions ? ` (${ofWhich})` : "";
  const drawn = { ...tie, isReturn: false, text: said.join(", ") + more, terms, number };
  if (!tie.prices.length) return [drawn];
  const text = t("asked_in_return", { what: tie.prices.join(", ") });
  const neither = facts.names.signs.indexOf("neither");
  const back = { from: tie.to, to: tie.from, sign: neither, text, terms: "", number: "" };
  return [drawn, { ...drawn, ...back, hold: facts.names.holds.indexOf("not actual"), isReturn: true }];
}

/** Return words cut at so many letters, with the marks that the rest would close. @param {string} text @param {number} letters */
function shortened(text, letters) {
  const cut = cutAtWord(text, letters);
  const isOpen = (/** @type {string} */ begin, /** @type {string} */ end) =>
    cut.lastIndexOf(begin) > cut.lastIndexOf(end);
  return cut + (isOpen("“", "”") ? "”" : "") + (isOpen("[", "]") ? "]" : "");
}

/** Return what stands on a tie: what it says, and its number, which stays with the word before. @param {string} text @param {string} number */
export const wholeText = (text, number) => (number ? `${text}\u00a0·\u00a0${number.replaceAll(" ", "\u00a0")}` : text);

/** Return what measures words of which the number is bold. @param {string} number @param {Letters} letters @returns {Measure} */
export function withNumber(number, { plain, bold }) {
  const last = number.replaceAll(" ", "\u00a0");
  const more = bold(last) - plain(last);
  return (text) => plain(text) + (last && text.endsWith(last) ? more : 0);
}

/** Give words to the ties that have room for them at a scale. @param {DrawnTie[]} ties @param {Letters} letters @param {number} scale @returns {Tie[]} */
function tiesWithWords(ties, letters, scale) {
  const hasActs = ties.some((tie) => tie.acts > 0);
  const widest = sizesAt(scale).words;
  const areNamed = scale >= NAMED_FROM;
  return ties.map((tie) => {
    const { from, to, text, terms, number } = tie;
    const isStrong = !hasActs || tie.acts > 0 || scale >= 1.5;
    const weight = (tie.acts > 0 ? 3 : 0.5) * (1 + Math.log2(1 + tie.weight));
    const isMarked = Boolean(markOf(tie));
    const thin = { from, to, weight, isMarked, words: [], room: THIN };
    if (!isStrong || !text) return thin;
    if (!areNamed) return { ...thin, words: [{ ...NUMBER, isCut: false }], room: LETTERS + BESIDE / 2 };
    const whole = wholeText(text + terms, number);
    const measure = withNumber(number, letters);
    const ways = [1, 1.25, 1.6, 0.7].map((more) => balanced(whole, widest * more, MOST_LINES, measure));
    const uncut = ways.filter(({ lines }) => lines.join(" ") === whole);
    const shorter = SHORTER.filter((letters) => text.length > letters).map((letters) => shortened(text, letters));
    const short = (terms ? [text, ...shorter] : shorter).map((one) => ({
      ...balanced(wholeText(one, number), widest, MOST_LINES, measure),
      isCut: true,
    }));
    const words = [...(uncut.length ? uncut : [ways[2]]), ...short, NUMBER];
    return { ...thin, words, room: words[0].lines.length * LETTERS + BESIDE };
  });
}
