/** What the annotated text is given: all that it shows, and nothing of a page or a store around it. */

/** A stretch of a sentence about a statement. */
export interface Part {
  text: string;
  kind?: "name" | "verb" | "nested";
  /** The language of the text, where it is known. */
  lang?: string | null;
  /** Whether the coder concludes it. */
  inferred?: boolean;
}

/** One statement. */
export interface Claim {
  id: string;
  /** Where its words begin and end in the text; none where they are not found. */
  spans: [number, number][];
  /** Its words, where there is no text. */
  quote: string;
  sentence: Part[];
  sign: string;
  hold?: "not actual" | "hedged";
  denied: boolean;
  doubted: boolean;
  /** Who claims it, if not the author: the number of the claimant. */
  by: number | null;
  /** Whether the coder concludes who claims it. */
  isSourceInferred: boolean;
  /** How sure it is, and what else keeps it from being plainly so. */
  marks: string[];
  /** Whether filters leave it out. */
  isOut: boolean;
  actions: { label: string; press: () => unknown }[];
}

/** One who claims something in the text; the first is the author. */
export interface Claimant {
  id: string;
  name: string;
  lang?: string | null;
  count: number;
  isChosen: boolean;
}

/** What a reader does. */
export interface Callbacks {
  /** Show statements whole. */
  open: (ids: string[]) => unknown;
  /** Show only what one claims; all where it is null. */
  choose: (claimant: string | null) => unknown;
}

export interface Reading {
  title: string;
  lang: string | null;
  /** The text with its headline; null where only quotes are there. */
  text: string | null;
  claims: Claim[];
  claimants: Claimant[];
  /** Words of the interface. */
  say: (key: string, values?: { [name: string]: unknown }) => string;
}

/** A stretch of the text that the same statements quote. */
export interface Stretch {
  text: string;
  /** The statements, by number, and in which line below the words each is drawn. */
  on: { claim: number; lane: number }[];
  begins: number[];
  ends: number[];
}

/** Neighbouring stretches with claims of one quoted source. */
export interface Run {
  by: number;
  first: number;
  last: number;
}

/** A paragraph, or a heading of a level. */
export interface Block {
  level: number;
  stretches: Stretch[];
  /** The statements whose words begin here. */
  claims: number[];
  runs: Run[];
}
