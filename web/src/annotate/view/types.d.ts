import type { ArticleInfo, CorpusInfo, Draft, Known, Problem, Refusal, State } from "../types.d.ts";

/** How what was written stands. */
export interface Saved {
  is: "nothing" | "saving" | "saved" | "refused" | "offline";
  /** The time of day. */
  at: string;
  /** What is to be said of it. */
  words: string;
  /** What was refused: its reasons hold until it is changed. */
  draft?: Draft | null;
}

/** What the server says of a draft. */
export interface Preview {
  problems: Problem[];
  tie: string;
  plain: { is: boolean; why: string };
}

/** What stands in place of article and statement. */
export type Screen =
  | "articles"
  | "progress"
  | "problems"
  | "new"
  | "quotes"
  | "merge"
  | "entities"
  | "adjudicate"
  | null;

/** All that is drawn. */
export interface Shown {
  phase: "loading" | "begin" | "reading" | "failed";
  /** What a phase has to say. */
  words: string;
  corpus: CorpusInfo | null;
  known: Known | null;
  state: State | null;
  screen: Screen;
  saved: Saved;
  preview: Preview | null;
  /** Why the last statement was not saved: its problems, or both versions where it was changed elsewhere. */
  refusal: Refusal | null;
  /** To be read until the next key. */
  said: string;
  /** Said once, politely. */
  spoken: string;
  /** Whether what the finder puts forward is there, too, which takes longer than the article. */
  isWhole: boolean;
  /** Whether single letters are commands. */
  hasLetters: boolean;
}

export type { ArticleInfo as Listed, CorpusInfo as Corpus, Problem };
