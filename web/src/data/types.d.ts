/** What a page is given, as kg/explorer/data/facts.py, texts.py and graph_data.py write it. Days are counted from 1970. */

import type { Tab } from "../state/types.d.ts";
import type { Keys } from "./keys.js";
import type { Lines } from "./lines.js";

export type Day = number;

/** Whole numbers, one for each of something. */
export type Column = Int8Array | Int16Array | Int32Array | number[];

/** The keys of statements in two parts, each by its number. */
export interface GivenKeys {
  heads: string[];
  tails: string[];
  head: Column;
  tail: Column;
}

/** One entry for each statement, numbered in the order of keys; a number refers to the list of that name, -1 to none. */
export interface StatementColumns {
  relation: Column;
  mode: Column;
  certainty: Column;
  polarity: Column;
  stance: Column;
  article: Column;
  coder: Column;
  /** Whether another coding counts in its place: 0 if it counts, 1 another coder's, 2 that of another printing. */
  aside: Column;
  publisher: Column;
  author: Column;
  act: Column;
  source: Column;
  /** Whether it is the author's own claim. */
  own: Column;
  first: (Day | null)[];
  last: (Day | null)[];
  approximate: Column;
  headline: Column;
  inferred: Column;
  alternative: Column;
  disjunct: Column;
  hold: Column;
  mark: Column;
  quad_class: Column;
  /** The worst letter of its publisher, author and sources, from 0 for A; -1 where nobody has one. */
  reliability: Column;
  /** Place in the order in which mentions represent their act. */
  rank: Column;
  claim: Column;
  /** The statements that have no words. */
  wordless: number[];
  /** Each the statement that denies, the statement that is denied, and by whom. */
  denials: [number, number, string][];
  /** Each a statement that sums up, and those that it sums up. */
  sums: [number, number[]][];
}

/** The words between the two ends of a tie, as `TieLabel` of kg/selection/tie_labels.py. */
export type TieLabelParts = [
  claimed: string,
  marked: string,
  inferred: string,
  held: string,
  before: string,
  object: string,
  after: string,
  several: string,
];

/** One entry for each tie; the lists name rows and what they depend on, as `dependencies` of kg/explorer/data/ties.py. */
export interface TieColumns {
  statement: Column;
  label: Column;
  issue: Column;
  together: Column;
  manners: [number, number][];
  times: [number, Day | null, Day | null][];
  needs: [number, number[]][];
  yields: [number, number[]][];
}

export interface Relation {
  id: string;
  label: string;
  /** Its label as it stands behind several. */
  several: string;
  /** How it reads without object before those it is directed at, behind one and behind several. */
  /** How it reads where its object is missing, of one and of several. */
  alone: [string, string];
  at_whom: [string, string] | null;
  /** How it reads as the verb of a sentence, behind one and behind several. */
  verbs: [string, string];
  family: string;
  kind: number;
  deed: boolean;
  offers: boolean;
  wider: number[];
  manner: number;
  sign: number;
  goldstein: number | null;
}

export interface Article {
  id: string;
  title: string;
  publisher: string;
  author: string | null;
  url: string | null;
  /** The number of its text, which its reprints share. */
  text: number;
  /** Whether it is a reprint. */
  copy: boolean;
  /** Whether it was corrected or retracted; null where it stands as it was published. */
  status: "corrected" | "retracted" | null;
  /** The numbers of the articles that replace it. */
  newer: number[];
  section: string | null;
  tags: string[];
  published: string | null;
  inferred: string | null;
  first: Day | null;
  last: Day | null;
  language: string | null;
  retrieved: string | null;
  licence: string | null;
}

export interface Source {
  id: string;
  label: string;
  by: string[];
  /** How far it can be relied on, in words. */
  reliability?: string;
}

/**
 * A mention of an offer: number, first and last day, sides, sides addressed, addressees, things, and claims offered; in
 * words what it asks for in return, and its conditions.
 */
export type OfferMention = [
  at: number,
  first: Day | null,
  last: Day | null,
  sides: string[],
  toSides: string[],
  targets: string[],
  things: string[],
  about: string[],
  prices: string[],
  conditions: string[],
];

/**
 * What was done about a bargain: its kind, when, its statements, and why it is not sure that it is an answer; of an
 * answer also how it is known that it came after an offer, and the statements that say so.
 */
export type Move = [kind: string, when: string, statements: number[], doubt: string, order: string, witness: number[]];

/** What became of a bargain, by the mentions of its offers, as kg/explorer/data/courses.py has it. */
export interface Course {
  offers: number[];
  /** Empty where no answer is told. */
  outcome: string;
  again: boolean;
  moves: Move[];
}

/** What became of bargains in some states of the page. */
export type Courses = { state: Record<string, unknown>; bargains: Course[] }[];

/** A named question that the page answers: by statements that fit one of its descriptions, or by a tab. */
export interface Question {
  name: string;
  title: string;
  /** Each says of some columns of statements which values they have. */
  where: { [column: string]: number[] }[];
  tab?: Tab;
}

/** A view of the page, as in its address, with what is said of it. */
export interface StoryStep {
  caption: string;
  view: string;
}

export interface Story {
  title: string;
  steps: StoryStep[];
}

/** The names that numbers stand for. */
export interface Names {
  modes: string[];
  certainties: string[];
  polarities: string[];
  stances: string[];
  kinds: string[];
  quad_classes: string[];
  signs: string[];
  holds: string[];
  marks: string[];
}

export type Theme = "light" | "dark";
export interface DrawnSign {
  words: string;
  /** A colour of `elements/tokens.css`. */
  colour: string;
  head: string;
  /** The form of the mark of a single act. */
  form: "circle" | "square" | "diamond";
}
export interface DrawnHold {
  words: string;
  dashes: number[];
  /** The form in the middle of an arrow in the library, and the sign there in the named picture. */
  middle: string;
  sign: string;
}
export interface DrawnMark {
  words: string;
  middle: string;
  sign: string;
}
export interface Encodings {
  signs: DrawnSign[];
  holds: DrawnHold[];
  marks: DrawnMark[];
}

/** What a page decides by, as it is given. */
export interface GivenFacts {
  /** The level that fits the corpus. */
  fitting: string;
  title: string;
  /** Where the page will lie, for links to it; none where that is not said. */
  address?: string | null;
  languages: string[];
  /** The languages of names of entities that are not in the first of the corpus, by id. */
  label_languages: Record<string, string>;
  names: Names;
  relations: Relation[];
  articles: Article[];
  coders: string[];
  signers: string[];
  sources: Source[];
  keys: GivenKeys;
  statements: StatementColumns;
  /** Who states an order, of which the first, and which the second. */
  orders: [number, number, number][];
  tie_labels: TieLabelParts[];
  ties: TieColumns;
  offers: { mentions: OfferMention[]; labels: Record<string, string> };
  /** How many statements there are whose words found no room in the page. */
  without_words: number;
  /** How many files of the corpus cannot be read, and how many of its statements have errors. */
  missing: { unread: number; with_errors: number };
  /** Where they are not asked for apart. */
  courses?: Courses;
  questions: Question[];
  /** What the page leads through, if it has a story. */
  story?: Story;
  opening: Record<string, unknown>;
  encodings: Encodings;
  text: Record<string, string>;
}

/** What a page decides by: also the families of relations, and all names in the language of the interface. */
export interface Facts extends Omit<GivenFacts, "keys"> {
  keys: Keys;
  families: string[];
  familyOf: number[];
  /** Articles by id. */
  articleById: Map<string, Article>;
  /** The statements whose coding counts, each text once. */
  counting: number[];
  /** The mentions of each act that has several, in the order in which they represent it. */
  repeated: number[][];
  labels: Names;
}

export interface Entity {
  id: string;
  label: string;
  type: string;
  labels?: Record<string, string>;
  aliases?: string[];
  /** By scheme. */
  identifiers?: Record<string, string>;
  /** Facts by name. */
  attributes?: Record<string, string>;
  /** How far it can be relied on as a source, in words. */
  reliability?: string;
  note?: string;
  /** Whether its name takes the verb of several. */
  several?: boolean;
  /** Whether it can act. */
  actor?: boolean;
  /** Whether it belongs to one annotation file only. */
  local?: boolean;
  /** Of a list, the entities in it, by number. */
  members?: number[];
  /** The statements that it is another name for: of several, jointly. */
  denotes?: number[];
}

/** An entity by its number, a statement by -1 minus its number, all else in words. */
export type Filler = number | string;

export interface StatementWords {
  s: Filler;
  /** None where the statement has no object. */
  o?: Filler;
  /** The bounds of its sentences and of the quoted words in the article, or the words alone; none where they found no room in the page. */
  quote?: number[] | string[];
  /** Why it has no words, where it was imported without them. */
  missing?: string;
  /** Where a statement without words comes from. */
  record?: string;
  roles?: [number, Filler][];
  inferred?: string[];
  sources?: number[];
  or?: number[];
  when?: string;
  inferred_when?: string;
  translation?: string;
  ended?: boolean;
  /** How far it holds. */
  degree?: string;
  [field: string]: unknown;
}

/** Values that are asked for one by one. */
export interface Row<T> {
  length: number;
  get(at: number): T;
  entries(): IterableIterator<[number, T]>;
}

/** What is read: names, statements with their quotes, articles (none in a page of quotes alone). */
export interface GivenWords {
  entities: Entity[];
  fields: { name: string; label: string }[];
  roles: { id: string; label: string; function: string | null }[];
  statements: Lines<StatementWords> | StatementWords[];
  bodies: Lines<string | null> | (string | null)[];
}

/** The same, statements and articles asked for one by one. */
export interface Words extends Omit<GivenWords, "statements" | "bodies"> {
  statements: Row<StatementWords>;
  bodies: Row<string | null>;
}

export interface ActorNode {
  id: number;
  actor: string;
  label: string;
  type: string;
  sector: string | null;
  country: string | null;
  /** Whether its name takes the verb of several. */
  several: boolean;
  tint: number;
  x: number;
  y: number;
  size: number;
  shape: "square" | "triangle" | "dot" | "diamond";
}

export interface GivenLevel {
  nodes: ActorNode[];
  /** Whether relations of one sign share an arrow everywhere. */
  merged: boolean;
  /** Names of the countries that have a colour, by id. */
  countries: Record<string, string>;
  actor: Column;
  target: Column;
  /** For each tie the number of its arrow among those of its pair; arrows are sorted by their ends. */
  arrow: Column;
  subject: Column;
  object: Column;
  arrows: { actor: Column; target: Column; relation: Column; sign: Column; hold: Column; mark: Column };
}

/** The ties at one level: actors with their places, for each tie its ends and its arrow, and what arrows say. */
export interface Level extends GivenLevel {
  name: string;
  numbers: Map<string, number>;
  isTied: Uint8Array;
  /** For each tie the number of its arrow. */
  arrow: Int32Array;
  /** For each tie the number of its pair, in the order of pairs. */
  pair: Int32Array;
  /** How many pairs there are. */
  pairs: number;
}

/** How a card or an arrow of an argument is held, if not plainly; a border or a line shows it. */
export interface Look {
  hold?: "not actual" | "hedged";
  denied?: boolean;
  doubted?: boolean;
  marks?: string[];
}

export interface Card extends Look {
  /** Of an entity. */
  id?: string;
  text: string;
  inferred?: boolean;
  sign?: "cooperation" | "conflict";
  statements?: number[];
  /** The topics that it speaks of, by number. */
  about?: number[];
}

/** That one statement leads from a card to another. */
export interface ArgumentArrow extends Look {
  tail: number;
  head: number;
  words: string;
  by: string;
  rank?: number;
  statement: number;
}

/** Where cards lie in the map of an article (layer, place across), and where arrows pass layers. */
export interface ArgumentPlaces {
  cards: [card: number, layer: number, across: number][];
  bends: [tail: number, head: number, across: number[]][];
}

/** The arguments of all articles, as kg/explorer/data/arguments.py has them; places are by article. */
export interface Arguments {
  topics: [id: string, label: string][];
  cards: Card[];
  arrows: ArgumentArrow[];
  places: ArgumentPlaces[];
}

/** What an article says, in a sentence; parts of it name an entity or a relation. */
export interface Finding {
  kind: string;
  title: string;
  sentence: [text: string, kind?: string, id?: string | null][];
  /** Numbers with what they count, and the keys of the statements behind them. */
  counts: [number: number, unit: string, statements: string[]][];
  remarks: string[];
  articles: string[];
  /** Of a statement without words the text says so; they are missing then. */
  quote: { text: string; statement: string; article: string; missing?: true };
  figure: FindingFigure;
}

/** What the figure of a finding is drawn from; each kind has its own. */
export interface FindingFigure {
  /** The two between whom it is, by name, and by id at the level of countries. */
  ends?: string[];
  pair?: string[];
  there?: string;
  back?: string[];
  condition?: string[];
  /** When, what, and of which kind. */
  course?: [string, string, string][];
  /** By which of the two, what, and whether the author doubts it. */
  acts?: [number, string, boolean][];
  restraints?: [string, string][];
  /** The weights of reasons, 0 where none is said; whether the first is a denied claim. */
  reasons?: number[];
  denied?: boolean;
  /** Whether what reasons are given for has happened. */
  effects?: boolean[];
  sources?: string[];
  signs?: string[];
}

export interface FindingCard {
  article: string | null;
  title: string;
  about: string;
  findings: Finding[];
  /** Of which kinds there are more, and how many. */
  more: [string, number][];
  lack: string;
}

/** A line: stretches, each its words, and how they stand out where they do; style `keys` are numbers of statements. */
export type Line = (string | [text: string, style: string])[];

/** A part of a section, as kg/render/data.py has it; the texts of cells are as every table has them. */
export type SectionPart =
  | { kind: "heading"; text: string; level: number }
  | { kind: "text"; line: Line; style: string }
  | { kind: "items"; items: Line[]; numbered: boolean }
  | { kind: "facts"; rows: [name: Line, value: Line][] }
  | { kind: "table"; columns: string[]; numeric: boolean[]; rows: string[][]; cited: Line[] }
  | { kind: "picture"; svg: string; alternative: string; caption: string };

/** What an analysis finds in the selection that the page opens with, as kg/explorer/data/analyses.py has it. */
export interface Analysis {
  name: string;
  command: string;
  selection: string;
  options: [name: string, value: string][];
  parts: SectionPart[];
  /** Why there is nothing. */
  lack: string;
}

/** Something that can be filled into a question. */
export interface Takes {
  name: string;
  kind: "actor" | "entity" | "relation" | "type" | "article" | "statement" | "coder" | "text" | "date";
  about: string;
  needed: boolean;
  /** What it is where nothing is filled in. */
  default: string;
}

/** The named questions, and the types of entities that some of them take. */
export interface AskedQuestions {
  questions: { name: string; title: string; about: string; takes: Takes[]; isOnActs: boolean }[];
  types: { id: string; label: string }[];
}

/** An answer: whom it means, its rows and those that stand apart, what else there is, and the command that asks the same. */
export interface QuestionAnswer {
  whom: string[];
  tables: {
    heading: string;
    columns: string[];
    numeric: boolean[];
    rows: { cells: string[]; statements: string[] }[];
    told: string;
  }[];
  beside: string[];
  command: string;
}

/** Asks the server. */
export interface Asking {
  questions(): Promise<AskedQuestions>;
  /** Return the answer, or why there is none. */
  answer(name: string, given: { [name: string]: string[] }, exactly: boolean): Promise<QuestionAnswer | string>;
}

/** Where a page gets its data from. */
export interface Given {
  analyses(): Promise<Analysis[]>;
  /** What became of bargains, where the facts do not have it. */
  courses?: () => Promise<Courses>;
  arguments(): Promise<Arguments>;
  findings(): Promise<{ lack: string; level: string; cards: FindingCard[] }>;
  facts(): Promise<GivenFacts>;
  words(): Promise<GivenWords>;
  level(name: string): Promise<GivenLevel>;
  /** A script of vis-network: its text, or where it lies. */
  library(): Promise<{ text: string } | { src: string }>;
  /** The named questions and their answers; a page in one file has only what it can answer by itself. */
  asking?: Asking;
  /** Where articles are annotated, and where a statement is edited; a page in one file has no such place. */
  annotating?: { all: string; at: (article: string, key: string) => string };
}
