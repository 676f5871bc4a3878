// What is open, and how to open something else.

import { numbersOf } from "../selection/findings.js";
import { namedOf } from "../selection/named.js";
import { selectionOf } from "../selection/select.js";
import { inOrder } from "../selection/tally.js";
import { UNLIMITED } from "../state/address.js";
import { change, facts, loadLevel, selection, state } from "./store.js";

/** @import { Facts, Level } from "../data/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */

const MOST_IN_LINK = 60;

/**
 * The statements opened last; a link to them names only the first.
 *
 * @type {{ name: string, statements: number[], label: string } | null}
 */
let list = null;
/** The facts that number them. @type {Facts} */
let numbering;

/** Return what is open: its kind and the names it goes by. */
export function opened() {
  if (!state.open) return null;
  const at = state.open.indexOf(":");
  const kind = state.open.slice(0, at);
  const rest = state.open.slice(at + 1);
  return { kind, names: kind === "pair" ? rest.split(">").map(decoded) : [rest] };
}

/** Return a text without its percent signs, or as it is where they mean nothing. @param {string} text */
export function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Return an actor, or what ties one to another, as what is open. @param {string[]} ids */
export const named = (ids) => (ids.length > 1 ? `pair:${ids.map(encodeURIComponent).join(">")}` : `actor:${ids[0]}`);

/** Open an actor. @param {string} id */
export const openActor = (id) => change({ open: named([id]) });

/** Open a statement. @param {number} at */
export const openStatement = (at) => change({ open: `statement:${facts.keys.at(at)}` });

/** Return what ties one actor to another as what is open. @param {number} a @param {number} b */
export const pairNamed = (a, b) => named([a, b].map((at) => selection.level.nodes[at].actor));

/** Open what ties one actor to another. @param {number} a @param {number} b */
export function openPair(a, b) {
  const ids = [a, b].map((at) => selection.level.nodes[at].actor);
  return change({ open: named(ids) });
}

/**
 * Open statements. A link to them names the first ones, and how many there are.
 *
 * @param {number[]} statements
 * @param {string} label
 * @param {Partial<State>} [more] What else changes.
 */
export function openStatements(statements, label, more = {}) {
  const sorted = inOrder(selection.chosen, statements);
  const keys = sorted.slice(0, MOST_IN_LINK).map((at) => facts.keys.at(at));
  list = { statements: sorted, label, name: [sorted.length, ...keys].join(" ") };
  numbering = facts;
  return change({ ...more, open: `list:${list.name}` });
}

/** Return the statements of a list that is open, and of how many its link names them. @param {string} name */
export function listOpened(name) {
  if (list?.name === name) return { ...list, statements: numberedNow(list.statements) };
  const keys = name.split(" ").slice(1);
  return { name, label: "", statements: numbersOf(facts, keys) };
}

/** Return statements of the list as the facts number them now, where those have become newer. @param {number[]} statements */
function numberedNow(statements) {
  if (numbering === facts) return statements;
  const keys = statements.map((at) => numbering.keys.at(at));
  return numbersOf(facts, keys);
}

/** Return the statements that are open, one or a list. @returns {Set<number>} */
export function openStatementNumbers() {
  const what = opened();
  if (what?.kind === "list") return new Set(listOpened(what.names[0]).statements);
  const at = statementOpened();
  return new Set(at < 0 ? [] : [at]);
}

/** Return the one statement that is open, or -1. */
export function statementOpened() {
  const what = opened();
  return what?.kind === "statement" ? facts.keys.numberOf(what.names[0]) : -1;
}

/** Show an article, and open a statement of it. @param {number} article @param {number} statement */
export function openArticle(article, statement) {
  return change({
    tab: "article",
    article: facts.articles[article].id,
    open: `statement:${facts.keys.at(statement)}`,
  });
}

/**
 * Show the neighbours of an actor: some more in a picture that is grown step by step, otherwise them alone.
 *
 * @param {number} at
 */
export function growFrom(at) {
  const id = selection.level.nodes[at].actor;
  if (state.picture === "named") return change({ grown: [...(state.grown ?? []), id] });
  if (selection.isGrown) return change({ grown: withOneMore(id) });
  return change({ ego: state.ego === id ? null : id, steps: 1 });
}

/** Return the actors from which a network has grown, and one more. @param {string} id */
export const withOneMore = (id) => [...new Set([...(state.grown || []), id])];

/**
 * Return the least change after which an actor or issue is drawn; nothing where no tie has it.
 *
 * @param {string} id
 * @returns {Promise<Partial<State> | null>}
 */
export async function wayToShow(id) {
  const level = await loadLevel("entity");
  const at = level.numbers.get(id);
  if (at === undefined) return null;
  const limits = { ...UNLIMITED, self: state.self, issues: state.issues };
  /** @type {Partial<State>[]} */
  const ways = [{}, { issues: true }, limits, { ...limits, issues: true }];
  const after = (/** @type {Partial<State>} */ way) =>
    selectionOf(facts, level, { ...state, ...way, level: "entity", ego: null });
  const way = ways.find((one) => after(one).nodes.has(at));
  if (!way) return null;
  const least = leastOf(way, (one) => after(one).nodes.has(at));
  const drawn = after(least);
  const isDrawn = (state.picture === "named" ? namedOf(drawn) : drawn).shown.has(at);
  return { ...least, level: "entity", ego: null, grown: isDrawn ? state.grown : withOneMore(id) };
}

/**
 * Return of changes those without which something does not come true, as one after the other is left out.
 *
 * @param {Partial<State>} changes
 * @param {(some: Partial<State>) => boolean} isTrue
 */
function leastOf(changes, isTrue) {
  let least = changes;
  for (const name of /** @type {(keyof State)[]} */ (Object.keys(changes))) {
    const { [name]: value, ...others } = least;
    if (JSON.stringify(value) === JSON.stringify(state[name]) || isTrue(others)) least = others;
  }
  return least;
}

/**
 * Return what is open at another level: what the actors that are open belong to there.
 *
 * @param {Level} level
 * @returns {Partial<State>}
 */
export function openAtLevel(level) {
  const open = opened();
  if (!open || !["pair", "actor"].includes(open.kind)) return {};
  const here = selection.level;
  const [a, b] = open.names.map((id) => here.numbers.get(id));
  const row = here.actor.findIndex((at, k) => at === a && (b === undefined || here.target[k] === b));
  const back = row < 0 && a !== undefined && open.kind === "actor" ? here.target.indexOf(a) : -1;
  if (row < 0 && back < 0) return { open: null };
  const ids = (row < 0 ? [level.target[back]] : [level.actor[row], level.target[row]]).map(
    (at) => level.nodes[at].actor,
  );
  if (open.kind === "actor" || ids[0] === ids[1]) return { open: `actor:${ids[0]}` };
  return { open: named(ids) };
}
