import type { Facts, FindingCard, Level, Words } from "../data/types.d.ts";
import type { Phrase } from "../selection/everywhere.js";
import type { Tab } from "../state/types.d.ts";

/** What is searched, before it is indexed. */
export interface Searched {
  facts: Facts;
  words: Words;
  findings: FindingCard[];
  /** The level of single actors. */
  level: Level;
}

/** Texts one after the other as they are searched, each with what it belongs to. */
export interface Passages {
  /** All texts, folded, each ended by a line break. */
  plain: string;
  /** Where each text begins in it, and last where all end. */
  starts: Uint32Array;
  /** By passage: a statement, or an article. */
  owners: number[];
  /** By passage: its bounds in the article, or nothing where it is a text of its own. */
  bounds: ([from: number, to: number] | null)[];
  /** By passage: the text of its own, or nothing where it lies in an article. */
  texts: (string | null)[];
}

/** Something that has names: an entity, a relation, an article, a finding, a question. */
export interface Named {
  names: string[];
  /** The names, folded. */
  plain: string[];
  at: number;
}

export interface Index extends Omit<Searched, "findings"> {
  actors: Named[];
  issues: Named[];
  relations: Named[];
  questions: Named[];
  articles: Named[];
  findings: (Named & { statements: number[] })[];
  quotes: Passages;
  sentences: Passages;
  /** By statement: the sentence in which its quote begins, or -1. */
  sentenceOf: Int32Array;
}

export type Kind = "phrase" | "actor" | "issue" | "relation" | "question" | "article" | "finding" | "quote" | "words";

/** A stretch of text with the words that were looked for. */
export interface Snippet {
  text: string;
  marks: [from: number, to: number][];
}

/** Something found. */
export interface Hit {
  kind: Kind;
  /** How well it matches, 0 the best. */
  rank: number;
  /** How many statements it stands for; nothing where that is not counted. */
  count: number | null;
  /** What it is called; phrases are named where they are shown. */
  label: string;
  /** The number of an entity, a relation, an article, a finding, a question. */
  at?: number;
  /** Another name, by which it was found. */
  alias?: string;
  phrase?: Phrase;
  statements?: number[];
  snippet?: Snippet;
  tab?: Tab;
  /** The article in which words stand, and the whole sentence. */
  article?: number;
  sentence?: string;
}

export interface HitGroup {
  kind: Kind;
  /** How many there are, of which hits has the first. */
  total: number;
  hits: Hit[];
}
