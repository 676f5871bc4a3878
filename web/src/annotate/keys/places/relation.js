// Choosing the relation; its use, and what it is not for, stand below the marked one.

import { change, toMenu } from "../moves.js";
import { arrows, asLast, clear, digits, empty, enter, help, isEmpty, letters, more, ways } from "./line.js";

/** @import { PlaceOfKeys } from "../types.d.ts" */

/** @type {PlaceOfKeys} */
export const relation = {
  name: "Relation",
  writes: () => true,
  bindings: () => [
    digits,
    letters,
    ...arrows,
    enter,
    more,
    asLast,
    {
      keys: ["+"],
      name: "none fits",
      when: isEmpty,
      does: (at) =>
        change(at, { place: "new relation", part: "label", relation: { label: "", parent: "", definition: "" } }),
    },
    { keys: [" "], name: "more", when: isEmpty, does: toMenu },
    clear,
    empty,
    ...ways,
    help,
  ],
};
