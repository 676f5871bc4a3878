// In what places of statements an actor stands.

import { namedIn } from "./everywhere.js";
import { marksOfCodings } from "./statements.js";

/** @import { Words } from "../data/types.d.ts" */
/** @import { Selection } from "./types.d.ts" */

/**
 * Return the statements that match in which an actor is subject or object, or fills a role, and all of which it is the
 * source, and last the others that name it, which the filters leave out; none of a place where it does not stand.
 *
 * @param {Selection} selection
 * @param {Words} words
 * @param {number | undefined} at Its number at the level.
 * @param {number | undefined} entity Its number among entities.
 */
export function rolesOf({ facts, state, level, chosen }, words, at, entity) {
  const counted = marksOfCodings(facts, { ...state, articles: null, sections: null, tags: null }, ["everyone"]);
  /** @type {{ [place: string]: number[] }} */
  const places = { as_subject: [], as_object: [], as_source: [], as_other: [], left_out_of: [] };
  for (const [k, statement] of words.statements.entries()) {
    if (entity !== undefined && statement.sources?.includes(entity)) places.as_source.push(k);
    if (!chosen.inside[k]) {
      const isNamed = entity !== undefined && counted[k] && namedIn(words, k).has(entity);
      if (isNamed && !statement.sources?.includes(entity)) places.left_out_of.push(k);
      continue;
    }
    if (at !== undefined ? level.subject[k] === at : statement.s === entity) places.as_subject.push(k);
    else if (at !== undefined ? level.object[k] === at : statement.o === entity) places.as_object.push(k);
    else if (statement.roles?.some(([, filler]) => filler === entity)) places.as_other.push(k);
  }
  return Object.entries(places).filter(([, statements]) => statements.length);
}
