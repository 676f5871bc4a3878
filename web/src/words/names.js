// Names of actors, in the language chosen.

import { drawnPairs } from "../selection/reach.js";
import { entityById, facts, selection, state } from "../store/store.js";
import { t } from "./text.js";

/** @import { Entity, Level } from "../data/types.d.ts" */
/** @import { Selection } from "../selection/types.d.ts" */

/** Return the name of an entity. @param {Entity} entity */
export const entityLabel = (entity) => (state.language && entity.labels?.[state.language]) || entity.label;

/** Return the language of the name that an entity has where none is chosen. @param {string} id */
export const ownLanguage = (id) => facts.label_languages[id] ?? facts.languages[0];

/** Return the language of the name of an entity that is shown. @param {string} id */
export function languageOf(id) {
  const { language } = state;
  return language && entityById(id)?.labels?.[language] ? language : ownLanguage(id);
}

/** Return the language of the name of an actor of a level; a part of a country has words of ours in it. @param {Level} level @param {number} at */
export function actorLanguage({ nodes }, at) {
  const { actor, country, sector } = nodes[at];
  return actor === `${country}: ${sector}` ? null : languageOf(actor);
}

/** Return the language of names that stand together, if it is one. @param {(string | null)[]} languages */
export const oneLanguage = (languages) => (new Set(languages).size === 1 ? languages[0] : null);

/** Return what a relation is called where no object follows. @param {string} verb */
export const aloneText = (verb) => t("relation_alone", { relation: verb });

/** Return the name of an actor of a level. @param {Level} level @param {number} at */
export function actorLabel(level, at) {
  const node = level.nodes[at];
  const entity = state.language ? entityById(node.actor) : null;
  return entity ? entityLabel(entity) : node.label;
}

/** Return the name of an actor of the level shown by its id. @param {string} id */
export function nameOf(id) {
  const at = selection.level.numbers.get(id);
  return at === undefined ? id : actorLabel(selection.level, at);
}

/** Return the pairs that are drawn with the names of both. @param {Selection} drawn */
export function namedPairs(drawn) {
  const { level } = drawn;
  return drawnPairs(drawn).map((pair) => ({
    pair,
    actor: actorLabel(level, pair.a),
    target: actorLabel(level, pair.b),
  }));
}
