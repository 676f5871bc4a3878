// Small data made for tests: only what a test is about is said, all else is plain.

import { prepareFacts, prepareLevel } from "../../src/data/prepare.js";
import { openingState } from "../../src/state/address.js";
import { begin, loadWords } from "../../src/store/store.js";

/** @import { Article, Facts, Given, GivenFacts, GivenLevel, GivenWords, Level, Names, Relation, StatementColumns, TieColumns, TieLabelParts } from "../../src/data/types.d.ts" */
/** @import { State } from "../../src/state/types.d.ts" */

/**
 * One statement.
 *
 * @typedef {{ [Name in Exclude<keyof StatementColumns, "denials" | "sums" | "wordless">]?: StatementColumns[Name][number] }} Row
 */
/** One tie. @typedef {{ statement: number, label?: string, issue?: number, together?: number }} Tie */

export const [COOPERATION, CONFLICT, NEITHER] = [0, 1, 2];
export const [VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT, MATERIAL_CONFLICT] = [0, 1, 2, 3];
export const [ACTUAL, ATTEMPTED, INTENDED, FORECAST] = [0, 1, 2, 3];
export const [AFFIRMED, DENIED] = [0, 1];
export const [ENDORSES, NEUTRAL, DOUBTS, REJECTS] = [0, 1, 2, 3];
export const STATE_OF_THINGS = 3;

/** @type {Names} */
const NAMES = {
  modes: ["actual", "attempted", "intended", "forecast", "hypothetical"],
  certainties: ["certain", "probable", "possible", "unknown"],
  polarities: ["affirmed", "denied"],
  stances: ["endorses", "neutral", "doubts", "rejects"],
  kinds: ["act", "stance", "trend", "state", "assessment", "cause"],
  quad_classes: ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"],
  signs: ["cooperation", "conflict", "neither", "together"],
  holds: ["denied", "not actual", "hedged", "plain"],
  marks: ["doubted", "reported", "own"],
};

/** @type {Row} */
const PLAIN = {
  relation: 0,
  mode: 0,
  certainty: 0,
  polarity: 0,
  stance: -1,
  article: 0,
  coder: 0,
  aside: 0,
  publisher: 0,
  author: -1,
  act: -1,
  source: -1,
  own: 1,
  first: null,
  last: null,
  approximate: 0,
  headline: 0,
  inferred: 0,
  alternative: 0,
  disjunct: 0,
  hold: 3,
  mark: 2,
  quad_class: -1,
  reliability: -1,
};

/** Return a relation. @param {string} id @param {Partial<Relation>} [more] @returns {Relation} */
export const relation = (id, more = {}) => ({
  id,
  label: id,
  several: id,
  alone: /** @type {[string, string]} */ (["acts", "act"]),
  at_whom: null,
  verbs: [id, id],
  family: id,
  kind: 0,
  deed: true,
  offers: false,
  wider: [0],
  manner: 0,
  sign: COOPERATION,
  goldstein: null,
  ...more,
});

let texts = 100;

/** Return an article, of a text of its own. @param {string} id @param {Partial<Article>} [more] @returns {Article} */
export const article = (id, more = {}) => ({
  id,
  title: id,
  publisher: "Gazette",
  author: null,
  url: null,
  text: texts++,
  copy: false,
  status: null,
  newer: [],
  section: null,
  tags: [],
  published: null,
  inferred: null,
  first: null,
  last: null,
  language: null,
  retrieved: null,
  licence: null,
  ...more,
});

/** Return the parts of a label of nothing but words. @param {string} words @returns {TieLabelParts} */
export const label = (words) => ["", "", "", "", words, "", "", ""];

/**
 * Return the columns of statements, whose keys are s0, s1 and so on.
 *
 * @param {Row[]} rows
 * @param {Partial<StatementColumns>} more
 * @returns {StatementColumns}
 */
function columns(rows, more) {
  const whole = rows.map((row, at) => ({ ...PLAIN, rank: at, claim: at, ...row }));
  const names = /** @type {(keyof Row)[]} */ ([...Object.keys(PLAIN), "rank", "claim"]);
  const filled = Object.fromEntries(names.map((name) => [name, whole.map((row) => row[name])]));
  return /** @type {StatementColumns} */ ({
    ...filled,
    denials: [],
    wordless: [],
    sums: [],
    ...more,
  });
}

/** @param {Tie[]} rows @param {Partial<TieColumns>} more @param {TieLabelParts[]} labels @returns {TieColumns} */
function tieColumns(rows, more, labels) {
  return {
    statement: rows.map((row) => row.statement),
    label: rows.map((row) =>
      Math.max(
        0,
        labels.findIndex((parts) => parts[4] === row.label),
      ),
    ),
    issue: rows.map((row) => row.issue ?? 0),
    together: rows.map((row) => row.together ?? 0),
    manners: [],
    times: [],
    needs: [],
    yields: [],
    ...more,
  };
}

/**
 * Return facts as a page is given them.
 *
 * @param {{ rows?: Row[], statements?: Partial<StatementColumns>, ties?: Tie[], dependencies?: Partial<TieColumns> }
 *   & Partial<Omit<GivenFacts, "statements" | "ties">>} [parts]
 * @returns {GivenFacts}
 */
export function given({ rows = [], statements = {}, ties = [], dependencies = {}, ...more } = {}) {
  const labels = more.tie_labels ?? [label("says something to")];
  return {
    title: "Made for a test",
    languages: ["en"],
    label_languages: {},
    names: NAMES,
    relations: [relation("offers")],
    articles: [article("news")],
    coders: ["editors"],
    signers: ["Gazette"],
    sources: [],
    keys: { heads: [""], tails: rows.map((_, at) => `s${at}`), head: rows.map(() => 0), tail: [...rows.keys()] },
    orders: [],
    offers: { mentions: [], labels: {} },
    courses: [],
    without_words: 0,
    missing: { unread: 0, with_errors: 0 },
    questions: [],
    opening: {},
    fitting: "country",
    encodings: { signs: [], holds: [], marks: [] },
    text: {},
    ...more,
    statements: columns(rows, statements),
    tie_labels: labels,
    ties: tieColumns(ties, dependencies, labels),
  };
}

/** Return facts. @param {Parameters<typeof given>[0]} [parts] @returns {Facts} */
export const made = (parts) => prepareFacts(given(parts));

/**
 * Return a level: for each tie its ends, and an arrow of its own.
 *
 * @param {string[]} actors
 * @param {[string, string][]} ends
 * @returns {GivenLevel}
 */
export function givenLevel(actors, ends) {
  const [actor, target] = [0, 1].map((side) => ends.map((pair) => actors.indexOf(pair[side])));
  const sorted = [...ends.keys()].sort((one, other) => actor[one] - actor[other] || target[one] - target[other]);
  const isSame = (/** @type {number} */ one, /** @type {number} */ other) =>
    actor[one] === actor[other] && target[one] === target[other];
  const same = (/** @type {number} */ value) => ends.map(() => value);
  return {
    nodes: actors.map((id, at) => ({
      id: at,
      actor: id,
      label: id.toUpperCase(),
      type: "country",
      sector: null,
      country: null,
      several: false,
      tint: -1,
      x: 0,
      y: 0,
      size: 10,
      shape: "square",
    })),
    merged: false,
    countries: {},
    actor,
    target,
    arrow: ends.map((_, row) => sorted.filter((other) => other < row && isSame(other, row)).length),
    subject: [],
    object: [],
    arrows: {
      actor: sorted.map((row) => actor[row]),
      target: sorted.map((row) => target[row]),
      relation: same(0),
      sign: same(COOPERATION),
      hold: same(3),
      mark: same(2),
    },
  };
}

/** @param {string[]} actors @param {[string, string][]} ends @returns {Level} */
export const level = (actors, ends) => prepareLevel("entity", givenLevel(actors, ends));

/** Return a state in which nothing is left out but what a test says. @param {Partial<State>} [changes] */
export const state = (changes = {}) => openingState({ count: "statements", ...changes });

/**
 * Begin with the data of a page, and its words.
 *
 * @param {Parameters<typeof given>[0]} facts
 * @param {Partial<GivenWords>} [words]
 * @param {GivenLevel} [one] Its only level.
 */
export async function beginWith(facts, words = {}, one = givenLevel([], [])) {
  await begin(source(facts, words, one), "en");
  await loadWords();
}

/**
 * Return the data of a page.
 *
 * @param {Parameters<typeof given>[0]} facts
 * @param {Partial<GivenWords>} [words]
 * @param {GivenLevel} [one] Its only level.
 * @returns {Given}
 */
export function source(facts, words = {}, one = givenLevel([], [])) {
  const all = { entities: [], fields: [], roles: [], statements: [], bodies: [], ...words };
  const nothing = { topics: [], cards: [], arrows: [], places: [] };
  return {
    facts: async () => given(facts),
    words: async () => all,
    analyses: async () => [],
    arguments: async () => nothing,
    findings: async () => ({ lack: "", level: "", cards: [] }),
    library: async () => ({ text: "" }),
    level: async () => one,
  };
}
