// The one owner of what a page holds: the data that it was given, its state, and what matches it.
//
// Other modules read these names, which always have the present value; only the functions here change them.

import { prepareFacts, prepareLevel, prepareWords } from "../data/prepare.js";
import { bargainsOf } from "../selection/bargains.js";
import { withoutUnknown } from "../selection/known.js";
import { namedOf } from "../selection/named.js";
import { selectionOf } from "../selection/select.js";
import { leftOut, openingState, read } from "../state/address.js";
import { TABS } from "../state/choices.js";

/** @import { Analysis, Arguments, Courses, Facts, Given, Level, Words } from "../data/types.d.ts" */
/** @import { Selection } from "../selection/types.d.ts" */
/** @import { State } from "../state/types.d.ts" */

/** What is chosen and counted by. @type {Facts} */
export let facts;
/** What is read; it is loaded when first asked for. @type {Words | null} */
export let words = null;
/** The language of the interface. */
export let language = "en";
/** What is shown. @type {State} */
export let state;
/** How the page opens. @type {State} */
export let opening;
/** What the address, or the step of a story, names that the page does not have. @type {string[]} */
export let missing = [];
/** What matches. @type {Selection} */
export let selection;

/** @type {Given} */
let given;
/** @type {Promise<Words> | null} */
let wordsLoading = null;
/** @type {Promise<Arguments> | null} */
let argumentsLoading = null;
/** @type {Promise<Analysis[]> | null} */
let analysesLoading = null;
/** @type {Promise<Courses> | null} */
let coursesLoading = null;
/** @type {Map<string, Promise<Level>>} */
let levels = new Map();
/** @type {Map<string, number>} */
let entityNumbers = new Map();
/** @type {(changes: Partial<State>) => Promise<void>} */
let show = async () => {};

/** Begin with the data of a page. @param {Given} source @param {string} ofInterface The language of the interface. */
export async function begin(source, ofInterface) {
  given = source;
  language = ofInterface;
  facts = prepareFacts(await given.facts());
  opening = openingState(facts.opening);
  state = opening;
  missing = [];
  words = wordsLoading = argumentsLoading = analysesLoading = coursesLoading = null;
  levels = new Map();
}

/**
 * Take newer data. The state stays as it is, but for what is no longer there; all changes at one moment.
 *
 * @param {Given} source
 */
export async function renew(source) {
  const [newer, read] = await Promise.all([
    source.facts().then(prepareFacts),
    words && source.words().then(prepareWords),
  ]);
  /** @type {Map<string, Promise<Level>>} */
  const fresh = new Map();
  const fetched = (/** @type {string} */ name) => levelFrom(source, fresh, name);
  let level = await fetched(state.level);
  let countries = await fetched(state.frames === null ? state.level : newer.fitting);
  while (level.name !== state.level) [level, countries] = [await fetched(state.level), await fetched(newer.fitting)];
  const ids = state.relations?.map((at) => facts.relations[at].id);
  const relations = ids?.map((id) => newer.relations.findIndex((one) => one.id === id)).filter((at) => at >= 0);
  given = source;
  facts = newer;
  opening = openingState(facts.opening);
  words = read;
  wordsLoading = read && Promise.resolve(read);
  argumentsLoading = analysesLoading = coursesLoading = null;
  levels = fresh;
  if (read) entityNumbers = numbersOfEntities(read);
  const analyses = new Set(state.analysis === null ? [] : [state.analysis]);
  const next = { ...state, relations: relations?.length ? relations : opening.relations };
  state = withoutUnknown({ ...next, about: knownTopic(state.about) }, opening, facts, level, countries, analyses);
}

/** Load what is read. */
export async function loadWords() {
  wordsLoading ??= given
    .words()
    .then(prepareWords)
    .catch((error) => {
      wordsLoading = null;
      throw error;
    });
  const loaded = await wordsLoading;
  if (words !== loaded) entityNumbers = numbersOfEntities(loaded);
  words = loaded;
  return loaded;
}

/** @param {Words} of */
const numbersOfEntities = (of) => new Map(of.entities.map((entity, at) => [entity.id, at]));

/** Load what articles say in sentences. */
export const loadFindings = () => given.findings();

/** Load what the analyses find. */
export function loadAnalyses() {
  analysesLoading ??= given.analyses();
  return analysesLoading;
}

/** Load what became of bargains. */
export function loadCourses() {
  coursesLoading ??= given.courses?.() ?? Promise.resolve(facts.courses ?? []);
  return coursesLoading;
}

/** Load the library that draws the whole network. */
export const loadLibrary = () => given.library();

/** Load what articles argue. */
export function loadArguments() {
  argumentsLoading ??= given.arguments();
  return argumentsLoading;
}

/** Load a level. @param {string} name */
export const loadLevel = (name) => levelFrom(given, levels, name);

/** @param {Given} source @param {Map<string, Promise<Level>>} loaded @param {string} name */
function levelFrom(source, loaded, name) {
  const level = loaded.get(name) ?? source.level(name).then((one) => prepareLevel(name, one));
  loaded.set(name, level);
  return level;
}

/** Return who answers named questions, if somebody does. */
export const askingOf = () => given.asking ?? null;

/** Return where articles are annotated, if that can be done beside the page. */
export const annotatingAddress = () => given.annotating?.all ?? null;

/** Return where a statement is edited, if that can be done beside the page. @param {number} at */
export const editingAddress = (at) =>
  given.annotating?.at(facts.articles[facts.statements.article[at]].id, facts.keys.at(at)) ?? null;

/** Return the number of an entity among those that are read, if they are there. @param {string} id */
export const entityNumber = (id) => entityNumbers.get(id);

/** Return an entity, if what is read is there and has it. @param {string} id */
export function entityById(id) {
  const at = entityNumbers.get(id);
  return at === undefined || !words ? null : words.entities[at];
}

/** Say what is to be done after each change. @param {(changes: Partial<State>) => Promise<void>} work */
export function onChange(work) {
  show = work;
}

/** Set the state without showing it. @param {Partial<State>} changes @param {string[]} [unknown] What was asked for and is not there. */
export function assign(changes, unknown = missing) {
  state = { ...state, ...changes };
  missing = unknown;
}

/** Return a state that comes from outside without what the page does not have. @param {State} next */
export async function knownState(next) {
  if (next.about !== null) await loadWords();
  const tab = given.asking || TABS.includes(next.tab) ? next.tab : opening.tab;
  const analyses = new Set(next.analysis === null ? [] : (await loadAnalyses()).map(({ name }) => name));
  const level = await loadLevel(next.level);
  const countries = next.frames === null ? level : await loadLevel(facts.fitting);
  return withoutUnknown({ ...next, tab, about: knownTopic(next.about) }, opening, facts, level, countries, analyses);
}

/** @param {string | null} id */
const knownTopic = (id) => (id === null || entityNumbers.has(id) ? id : opening.about);

/**
 * Return the state that a text names, as far as the page has what it names.
 *
 * @param {string} text
 * @param {State} [asked] The same with the reader's own choices.
 * @returns {Promise<[State, string[]]>} The state, and what is not there.
 */
export async function stateNamed(text, asked = read(text, opening)) {
  const known = await knownState(asked);
  return [known, leftOut(text, opening, asked, known)];
}

/** Change the state and show what follows from it. @param {Partial<State>} changes @param {string[]} [unknown] What was asked for and is not there. */
export async function change(changes, unknown = []) {
  assign(changes, unknown);
  await show(changes);
}

/** Find anew what matches the state. */
export async function selectAgain() {
  let level = await loadLevel(state.level);
  while (level.name !== state.level) level = await loadLevel(state.level);
  selection = selectionOf(facts, level, state);
}

/** Return of what matches what the graph draws: with names only the strongest ties. */
export const inPicture = () => (state.picture === "named" ? namedOf(selection) : selection);

/** Return of what matches what is shown. */
export const drawnSelection = () => (state.tab === "graph" ? inPicture() : selection);

/** Return the bargains that match; what is read must be there. */
export const bargains = () => bargainsOf(facts, loadedWords(), state);

/** Return what is read, where it must be there. */
export function loadedWords() {
  if (!words) throw new Error("what is read was not loaded");
  return words;
}
