// In what places of statements an actor stands.

/** @import { Words } from "../data/types.d.ts" */
/** @import { Selection } from "./types.d.ts" */

/**
 * Return the statements that match in which an actor is subject or object, or fills a role, and all of which it is the
 * source; none of a place where it does not stand.
 *
 * @param {Selection} selection
 * @param {Words} words
 * @param {number | undefined} at Its number at the level.
 * @param {number | undefined} entity Its number among entities.
 */
export function rolesOf({ level, chosen }, words, at, entity) {
  /** @type {{ [place: string]: number[] }} */
  const places = { as_subject: [], as_object: [], as_source: [], as_other: [] };
  for (const [k, statement] of words.statements.entries()) {
    if (entity !== undefined && statement.sources?.includes(entity)) places.as_source.push(k);
    if (!chosen.inside[k]) continue;
    if (at !== undefined ? level.subject[k] === at : statement.s === entity) places.as_subject.push(k);
    else if (at !== undefined ? level.object[k] === at : statement.o === entity) places.as_object.push(k);
    else if (statement.roles?.some(([, filler]) => filler === entity)) places.as_other.push(k);
  }
  return Object.entries(places).filter(([, statements]) => statements.length);
}
