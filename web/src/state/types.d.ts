export type Count = "acts" | "statements" | "articles";
export type Tab =
  | "findings"
  | "graph"
  | "arguments"
  | "compare"
  | "timeline"
  | "bargains"
  | "analyses"
  | "matrix"
  | "table"
  | "article"
  | "questions";

/** What a page shows. Lists of numbers and names set no limit where they are null; viewpoints are lists of holders. */
export interface State {
  tab: Tab;
  level: string;
  according_to: string[];
  compared_with: string[] | null;
  since: number | null;
  until: number | null;
  inside: string;
  undated: boolean;
  kinds: number[] | null;
  quad_classes: number[] | null;
  relations: number[] | null;
  modes: number[] | null;
  certainties: number[] | null;
  polarities: number[] | null;
  coders: string[] | null;
  articles: string[] | null;
  sections: string[] | null;
  tags: string[] | null;
  /** The worst letter that sources may have, of those that have one. */
  reliability: "A" | "B" | "C" | "D" | null;
  types: string[] | null;
  count: Count;
  inferred: boolean;
  headlines: boolean;
  self: boolean;
  issues: boolean;
  min_weight: number;
  all: boolean;
  ego: string | null;
  steps: number;
  grown: string[] | null;
  /** Whether the strongest ties are drawn with names, or the network as a whole. */
  picture: "named" | "whole";
  /** Which frames of the named picture are unfolded, where the reader has chosen. */
  frames: string[] | null;
  open: string | null;
  /** The two of whom a timeline is. */
  pair: string[] | null;
  /** What the lanes of a timeline are of. */
  lanes: "actor" | "pair";
  article: string | null;
  /** The actor or issue that the argument is drawn around, and of which statements are shown in an article. */
  about: string | null;
  /** Whose claims are shown in an article: `author`, or a source by id. */
  claimant: string | null;
  /** The analysis that is shown. */
  analysis: string | null;
  /** The groups of the matrix that are not folded. */
  unfolded: string[] | null;
  /** What the table lists. */
  rows: "ties" | "statements";
  /** What the table is narrowed to: each a facet, a colon, and one of its values. */
  facets: string[] | null;
  /** The filters of its columns: each a column, a colon, and a text, or the least number. */
  columns: string[] | null;
  /** The column that it is sorted by, after a minus where the largest comes first. */
  sort: string | null;
  /** How often more rows were asked for. */
  more: number;
  /** What is marked in the sheet: words that were searched for, and how the sentence begins in which they stand. */
  find: string[] | null;
  /** What findings are chosen by: each `words`, `actor`, `year` or `article`, a colon, and which. */
  findings: string[] | null;
  /** Which step of the story is shown, from 1. */
  step: number | null;
  /** The steps of a story that is being written: captions and views by turns. */
  draft: string[] | null;
  /** What is asked: the name of a question, then what is filled in: each a name, a colon, and a value, or `exactly`. */
  asked: string[] | null;
  language: string | null;
  /** The style of footnotes. */
  citation: "plain" | "chicago" | "apa";
  theme: "auto" | "light" | "dark";
}
