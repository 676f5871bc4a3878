// What there is of statements in the whole corpus, whatever is chosen but the coder: as kg/asking answers questions.

import { UNLIMITED } from "../state/address.js";
import { chooseStatements, insiders, marksOfCodings } from "./statements.js";
import { chooseTies } from "./ties.js";

/** @import { Facts, Level, Question, Words } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */
/** @typedef {{ relation: number, actor: string | null, target: string | null }} Phrase Who does what to whom. */

/** Finds and counts statements of all codings that count, by what they name. */
export class Everywhere {
  /** @type {Map<number, number[]>} */
  #rows = new Map();
  /** @type {State} */
  #state;

  /** @param {Facts} facts @param {Words} words @param {Level} level @param {State} state */
  constructor(facts, words, level, state) {
    this.facts = facts;
    this.words = words;
    this.level = level;
    this.#state = { ...state, ...UNLIMITED };
    this.counted = insiders(marksOfCodings(facts, this.#state, ["everyone"]));
    this.entities = new Int32Array(words.entities.length);
    this.articles = new Int32Array(facts.articles.length);
    this.relations = new Int32Array(facts.relations.length);
    for (const at of this.counted) {
      for (const entity of namedIn(words, at)) this.entities[entity]++;
      for (const relation of facts.relations[facts.statements.relation[at]].wider) this.relations[relation]++;
      this.articles[facts.statements.article[at]]++;
    }
  }

  /** Return the statements of a relation with the narrower ones. @param {number} relation */
  ofRelation(relation) {
    const { relations, statements } = this.facts;
    return this.counted.filter((at) => relations[statements.relation[at]].wider.includes(relation));
  }

  /** Return the statements that answer a question: those that fit one of its descriptions. @param {Question} question */
  ofQuestion({ where }) {
    const columns = this.facts.statements;
    return this.counted.filter((at) =>
      where.some((fits) =>
        Object.entries(fits).every(([name, values]) =>
          values.includes(Number(columns[/** @type {keyof typeof columns} */ (name)][at])),
        ),
      ),
    );
  }

  /** Return the statements whose ties say that someone does something to somebody, each once. @param {Phrase} phrase */
  ofPhrase({ relation, actor, target }) {
    const { facts, level } = this;
    const [a, b] = [actor, target].map((id) => (id === null ? -1 : level.numbers.get(id)));
    if (a === undefined || b === undefined) return [];
    const rows = this.rows(relation).filter(
      (row) => (a < 0 || level.actor[row] === a) && (b < 0 || level.target[row] === b),
    );
    return [...new Set(rows.map((row) => facts.ties.statement[row]))];
  }

  /** Return the ids of those to whom a relation leads, those first to whom it does in most statements. @param {number} relation */
  targetsOf(relation) {
    const { facts, level } = this;
    /** @type {Map<number, Set<number>>} */
    const targets = new Map();
    for (const row of this.rows(relation)) {
      const at = level.target[row];
      targets.set(at, (targets.get(at) ?? new Set()).add(facts.ties.statement[row]));
    }
    const inOrder = [...targets].sort(([one, mine], [other, yours]) => yours.size - mine.size || one - other);
    return inOrder.map(([at]) => level.nodes[at].actor);
  }

  /** Return the rows of ties of a relation with the narrower ones. @param {number} relation */
  rows(relation) {
    const known = this.#rows.get(relation);
    if (known) return known;
    const { facts, level } = this;
    const relations = facts.relations.flatMap(({ wider }, at) => (wider.includes(relation) ? [at] : []));
    const state = { ...this.#state, relations };
    const ties = chooseTies(facts, level, chooseStatements(facts, state, ["everyone"]), state);
    const rows = [...ties.between, ...ties.issues];
    this.#rows.set(relation, rows);
    return rows;
  }
}

/** Return the entities that a statement names, and of lists their members. @param {Words} words @param {number} at */
export function namedIn({ statements, entities }, at) {
  const { s, o, roles = [], sources = [] } = statements.get(at);
  const named = new Set([s, o, ...roles.map(([, filler]) => filler), ...sources].filter(isEntity));
  for (const entity of named) for (const member of entities[entity]?.members ?? []) named.add(member);
  return named;
}

/** @param {number | string | undefined} filler @returns {filler is number} */
const isEntity = (filler) => typeof filler === "number" && filler >= 0;
