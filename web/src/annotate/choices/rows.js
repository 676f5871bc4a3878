// The rows of the list, for each place where something is chosen.

import { entityRows, partRows } from "./entity-rows.js";
import { basisRows, fewRows, otherFieldRows, textRows } from "./plain-rows.js";
import { relationRows } from "./relation-rows.js";

/** @import { Row, Situation } from "../types.d.ts" */
/** @import { Index } from "./index.js" */

/**
 * Return the rows of the list.
 *
 * @param {Index} index
 * @param {Situation} situation
 * @returns {Row[]}
 */
export function rowsOf(index, situation) {
  switch (situation.place) {
    case "choosing":
      return entityRows(index, situation);
    case "relation":
    case "new relation":
      return relationRows(index, situation);
    case "text":
      return textRows(index, situation);
    case "basis":
      return basisRows(index, situation);
    case "few":
      return fewRows(index, situation);
    case "other fields":
      return otherFieldRows(index, situation);
    case "new entity":
      return partRows(index, situation);
    default:
      return [];
  }
}
