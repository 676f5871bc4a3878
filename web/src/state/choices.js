// What fields of a state can be chosen from.

/** @import { State, Tab } from "./types.d.ts" */

/** The tabs in their order. @type {Tab[]} */
export const TABS = [
  "findings",
  "graph",
  "arguments",
  "compare",
  "timeline",
  "bargains",
  "analyses",
  "matrix",
  "table",
  "article",
];
/** The tabs of a page that a server shows, which no file and no story has. @type {Tab[]} */
export const SERVED_TABS = [...TABS, "questions"];
export const LEVELS = ["entity", "organisation", "sector", "country"];
/** The letters of reliability that can be the worst of those that stay, the best first. */
export const GRADES = /** @type {const} */ (["A", "B", "C", "D"]);
export const ROWS = /** @type {State["rows"][]} */ (["ties", "statements"]);
export const CITATIONS = ["plain", "chicago", "apa"];
export const COUNTS = ["acts", "statements", "articles"];
/** What the table can be narrowed by. */
export const FACETS = /** @type {const} */ ([
  "actor",
  "target",
  "relation",
  "type",
  "source",
  "mode",
  "certainty",
  "article",
]);
/** The columns of the table: of ties, and of statements. */
export const COLUMNS = /** @type {const} */ ([
  ...["actor", "label", "target", "quote", "weight", "acts", "quad_classes", "statements", "articles", "sources"],
  ...["when", "relation", "held", "article"],
]);
