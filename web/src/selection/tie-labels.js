// What ties say: as kg/selection/tie_labels.py.

/** @import { Facts, Level, TieLabelParts } from "../data/types.d.ts" */
/** @typedef {{ text: string, parts: TieLabelParts, number: number, rank: number }} TieLabel */

/** Return what a tie says, whole. @param {TieLabelParts} parts */
const labelText = ([claimed, , inferred, held, before, object, after]) =>
  [claimed, inferred, held, before, object, after, closing(inferred)].join("");

/** Return what closes the words of a tie that the coder concludes. @param {string} inferred */
const closing = (inferred) => (inferred ? "]" : "");

/** Return what a tie says behind one actor or several. @param {TieLabelParts} parts @param {boolean} isSeveral */
function behind(parts, isSeveral) {
  const [claimed, marked, inferred, held, , object, after, several] = parts;
  return isSeveral && several
    ? /** @type {TieLabelParts} */ ([claimed, marked, inferred, held, several, object, after, several])
    : parts;
}

/**
 * Return what rows of ties say: each act once, by its first mention and with all whose claim it is; what is said of
 * several acts first.
 *
 * @param {Facts} facts
 * @param {Level} level
 * @param {number[]} rows
 * @param {boolean} [areSeveral] Whether those of whom they are told are several; without it, each row says it of its actor.
 * @returns {TieLabel[]}
 */
export function labelsOf(facts, level, rows, areSeveral) {
  const { act, rank } = facts.statements;
  const { statement, label } = facts.ties;
  /** @type {Map<number | string, Omit<TieLabel, "number">[]>} */
  const byUnit = new Map();
  for (const row of rows) {
    const at = statement[row];
    const unit = act[at] >= 0 ? `act ${act[at]}` : at;
    const parts = behind(facts.tie_labels[label[row]], areSeveral ?? level.nodes[level.actor[row]].several);
    const one = { text: labelText(parts), parts, rank: rank[at] };
    const mentions = byUnit.get(unit);
    if (mentions) mentions.push(one);
    else byUnit.set(unit, [one]);
  }
  /** @type {Map<string, TieLabel>} */
  const labels = new Map();
  for (const mentions of byUnit.values()) {
    const one = ofAllSources(mentions);
    const known = labels.get(one.text) ?? { ...one, number: 0 };
    labels.set(one.text, { ...known, number: known.number + 1, rank: Math.min(known.rank, one.rank) });
  }
  return [...labels.values()].sort((one, other) => other.number - one.number || one.rank - other.rank);
}

/**
 * Return what the first mention of an act says, with all whose claim it is; none where one of them is the author's own.
 *
 * @param {Omit<TieLabel, "number">[]} mentions
 */
function ofAllSources(mentions) {
  const inOrder = mentions.sort((one, other) => one.rank - other.rank || (one.text < other.text ? -1 : 1));
  const claimed = [...new Set(inOrder.map(({ parts }) => parts[0]))];
  const [first] = inOrder;
  if (claimed.length === 1) return first;
  const [, marked, ...words] = first.parts;
  const own = claimed.includes("");
  const names = claimed.map((one) => one.replace(/: $/, ""));
  const sources = own ? "" : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}: `;
  const parts = /** @type {TieLabelParts} */ ([sources, own ? "" : marked, ...words]);
  return { ...first, parts, text: labelText(parts) };
}

/** Return a label with how many acts it is said of. @param {TieLabel} label */
export const labelWithNumber = ({ text, number }) => (number > 1 ? `${text} ×${number}` : text);

/** Return what rows of ties say, in one text. @param {Facts} facts @param {Level} level @param {number[]} rows */
export const labelsText = (facts, level, rows) => labelsOf(facts, level, rows).map(labelWithNumber).join("; ");

/**
 * Return a label for a picture: without names of sources, an object too long for it cut at a word.
 *
 * @param {TieLabelParts} parts
 * @param {number} most How many letters it has room for.
 */
export function fittedLabel([, marked, inferred, held, before, object, after], most) {
  const start = marked + inferred + held + before;
  const end = after + closing(inferred);
  return start + cutAtWord(object, Math.max(most - start.length - end.length, 8)) + end;
}

/**
 * Return what rows of ties say in a picture, at about so many letters; of several labels the most frequent, and how
 * many more there are.
 *
 * @param {Facts} facts
 * @param {Level} level
 * @param {number[]} rows
 * @param {number} most
 */
export function fittedLabels(facts, level, rows, most) {
  const labels = labelsOf(facts, level, rows);
  if (!labels.length) return "";
  const more = labels.length > 1 ? ` +${labels.length - 1}` : "";
  return fittedLabel(labels[0].parts, most - more.length) + more;
}

/**
 * Return a text of at most so many letters, cut at a word where one is whole.
 *
 * @param {string} text
 * @param {number} most
 */
export function cutAtWord(text, most) {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const atWord = /\s/.test(text[most - 1]) ? kept : kept.slice(0, Math.max(kept.lastIndexOf(" "), 0));
  return `${(atWord || kept).trimEnd()}…`;
}
