import type { Column, Facts, Level } from "../data/types.d.ts";
import type { State } from "../state/types.d.ts";
import type { Neighbours, Pairs } from "./pairs.js";

/** The statements that match. */
export interface Chosen {
  /** Marks them. */
  inside: Uint8Array;
  /** For each statement the main mention of its act. */
  main: Int32Array;
  first: (number | null)[];
  last: (number | null)[];
  /** Whether its days are not sure. */
  approximate: Column;
  /** Those that have the date of their article. */
  undated: Set<number>;
}

/** What ties one actor to another: rows of ties, and how much they weigh. */
export interface Pair {
  a: number;
  b: number;
  key: number;
  rows: number[];
  weight: number;
}

/** What statements amount to, each count with its statements. */
export interface Tally {
  statements: number[];
  /** How many acts. */
  acts: number;
  byQuadClass: number[];
  quadClasses: number[][];
  noQuadClass: number;
  none: number[];
  /** How many acts are not said to have happened. */
  unrealActs: number;
  unreal: number[];
  articles: Set<number>;
  sources: Set<number>;
  /** The sum of scores of `scored` acts. */
  sum: number;
  scored: number;
}

/** How somebody stands to a claim, by one statement. */
export interface Position {
  claim: number;
  first: number | null;
  last: number | null;
  approximate: number;
  /** The statement that says so. */
  at: number;
  /** The id of a quoted source, none for the author. */
  who: string | null;
  how: "affirms" | "denies" | "doubts" | "rejects";
  /** Whether it holds that the claim is true. */
  affirms: boolean;
  certainty: number | null;
  /** Whether the claim is its own, or endorsed by it. */
  held: boolean;
}

/** Somebody whose claims there are: how many, how many an author contradicts or shares. */
export interface Standing {
  /** As in a viewpoint: `by:NAME` or `of:ID`. */
  name: string;
  isSigner: boolean;
  claims: number;
  disputed: number;
  shared: number;
}

/** All of them, authors first, then by name; and for each two (the first times their number, and the second) how many
 * claims they dispute. */
export interface Standings {
  holders: Standing[];
  disputes: Map<number, number>;
}

/** A claim on which two viewpoints are compared: how each side stands, the statements of each side, and all. */
export interface ComparedClaim {
  positions: Position[][];
  sides: number[][];
  statements: number[];
}

export interface Comparison {
  /** The claims of each part. */
  claims: ComparedClaim[][];
  /** For each statement the part that its claim belongs to. */
  partOf: Map<number, number>;
}

/** A row and a column of the matrix: one actor, a folded group, or all that are not shown one by one. */
export interface MatrixEntry {
  kind: "actor" | "group" | "rest";
  id: string;
  /** The unfolded group that it belongs to. */
  group: string | null;
  nodes: number[];
}

/** What those of one entry do to those of another: rows of ties, how many there are, and of which sign. */
export interface MatrixCell {
  row: number;
  column: number;
  rows: number[];
  number: number;
  signs: [cooperation: number, conflict: number, rest: number];
  /** Whether it has what both do together, without direction. */
  together: boolean;
}

export interface Matrix {
  entries: MatrixEntry[];
  /** The groups that can be folded, and those that are not. */
  folding: string[];
  unfolded: string[];
  /** The entries that have cells, in their order. */
  rows: number[];
  columns: number[];
  /** In the order of rows, then of columns. */
  cells: MatrixCell[];
}

/** Which actors and pairs are drawn of those that match. */
export interface Reach {
  shown: Set<number>;
  /** Whether a large network is grown step by step. */
  isGrown: boolean;
  /** How many pairs are too weak to be drawn. */
  weakest: number;
  /** The pairs that are drawn where not all of them can be. */
  kept: Set<number> | null;
}

/** What matches a state: statements, ties, pairs, arrows. */
export interface Selection extends Reach {
  facts: Facts;
  level: Level;
  state: State;
  chosen: Chosen;
  pairs: Pairs;
  nodes: Neighbours;
  /** For each arrow that is drawn the rows of its ties. */
  arrows: Map<number, number[]>;
  parts: Comparison | null;
  /** How many pairs are below the minimum weight. */
  weak: number;
  selfLoops: number;
  withIssues: number;
}
