import type { Connection } from "../connection/http.js";
import type { Article, Known, Problem, Span, State } from "../types.d.ts";

/** An article in the list of all. */
export interface Listed {
  id: string;
  title: string;
  lang: string;
  published: string | null;
  sentences: number;
  coded: number;
  nothing: number;
  statements: number;
  problems: number;
}

/** The corpus as a whole. */
export interface Corpus {
  title: string;
  coder: string;
  languages: string[];
  /** Texts of the interface. */
  texts: { [key: string]: string };
  articles: Listed[];
  version: number;
  /** The folder; said where it is no corpus yet. */
  folder: string;
  /** Whether the folder is no corpus yet. */
  isEmpty: boolean;
}

/** How what was written stands. */
export interface Saved {
  is: "nothing" | "saving" | "saved" | "refused" | "offline";
  /** The time of day. */
  at: string;
  /** What is to be said of it. */
  words: string;
}

/** What the server says of a draft. */
export interface Preview {
  problems: Problem[];
  tie: string | null;
  plain: { is: boolean; why: string[] };
}

/** What stands in place of article and statement. */
export type Screen = "articles" | "progress" | "problems" | "new" | "quotes" | "merge" | "entities" | null;

/** All that is drawn. */
export interface Shown {
  phase: "loading" | "begin" | "reading" | "failed";
  /** What a phase has to say. */
  words: string;
  corpus: Corpus | null;
  known: Known | null;
  state: State | null;
  screen: Screen;
  saved: Saved;
  preview: Preview | null;
  /** Both versions of a statement that was changed elsewhere. */
  conflict: unknown;
  /** Said once, politely. */
  spoken: string;
  /** Whether single letters are commands. */
  hasLetters: boolean;
}

export type { Article, Connection, Known, Problem, Span, State };
