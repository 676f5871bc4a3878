/** What a page has in itself that is sent to a coder, and the work that is saved in it: kg/serve/sending.py writes the one, kg/serve/receiving.py reads the other. */

import type {
  Article,
  Begun,
  CorpusInfo,
  Entity,
  NewEntity,
  Ranked,
  Refusal,
  Slot,
  Span,
  Stated,
  Vocabulary,
} from "../annotate/types.d.ts";

/** What the page was given. */
export interface GivenWork {
  /** What the page is called: no other page has it. */
  page: string;
  /** What the ids of statements begin with that are made in it. */
  letters: string;
  /** The base of the corpus, by which it is known again. */
  base: string;
  corpus: CorpusInfo;
  /** By the language of articles. */
  vocabularies: { [language: string]: Vocabulary };
  entities: Entity[];
  articles: Article[];
  /** What the finder puts forward for each sentence, by articles. */
  rankings: { [article: string]: Ranked[][] };
}

/** A step that was made in the page, as it would have been asked of a server. */
export interface Entry {
  at: number;
  name: string;
  method: string;
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: each path has another body
  body: any;
  /** The name of the step that it takes back. */
  undoes?: string;
}

/** What the page holds after some steps. */
export interface Work {
  articles: { [id: string]: Article };
  /** Those that were made, by id, as they were asked for. */
  made: { [id: string]: NewEntity };
  entities: Entity[];
  /** How many statements and entities were made, those included that are gone. */
  number: number;
}

/** What comes of a step: what the page holds then, with what is told of it; or why it was not made. */
export type Outcome = { work: Work; keys: string[]; told: string[] } | { refusal: string; places?: string[] };

/** What a file of saved work says of a statement. */
export interface SavedStatement {
  id: string;
  slots: Slot[];
  basis: string | null;
  quote: Span[];
  /** The words at these places. */
  words: string[];
  /** What it said when the page was sent; null of one that was made in it. */
  begun: Begun | null;
}

/** What a file of saved work says of an article. */
export interface SavedArticle {
  print: string;
  statements: SavedStatement[];
  /** Ids of statements that are gone. */
  removed: string[];
  /** Sentences that were read and have nothing to code, with their words; and those that were read again. */
  nothing: { span: Span; words: string; is: boolean }[];
}

/** A file of saved work. */
export interface SavedWork {
  form: 1;
  page: string;
  base: string;
  coder: string;
  articles: { [id: string]: SavedArticle };
  /** What entities are called that statements name. */
  names: { [id: string]: string };
  /** By which the page goes on with it elsewhere. */
  steps: Entry[];
}

export type { Article, Entity, Refusal, Stated };
