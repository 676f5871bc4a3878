/** What the modules of keys hand each other. */

import type { Index } from "../choices/index.js";
import type { Effect, Key, Known, Row, State } from "../types.d.ts";

/** Where a key is read: what is on the screen, all that is known, and what was asked for so far. */
export interface At {
  state: State;
  known: Known;
  index: Index;
  effects: Effect[];
  /** A key that is read next: a command that was chosen from the list. */
  again?: Key;
}

/** What a key does in a place. */
export interface Binding {
  /** Names of keys; `1–9` stands for the digits, `a…z` for the letters. */
  keys: string[];
  /** The text that names it. */
  name: string;
  /** Whether Shift is held with it; where this is not said, it does not matter. */
  isShift?: boolean;
  /** Whether it is one of the keys here, for what is written. */
  isHere?: (at: At) => boolean;
  /** Whether it has that meaning now. */
  when?: (at: At, key: Key) => boolean;
  does: (at: At, key: Key) => At;
  /** Whether the key bar leaves it out; the help has it. */
  isRare?: boolean;
}

/** A place, with all that keys do there; what is not named writes in the line, where there is one. */
export interface PlaceOfKeys {
  /** The text that names it. */
  name: string;
  /** Whether letters write in the line. */
  writes: (state: State) => boolean;
  bindings: (state: State) => Binding[];
  /** What is in the list. */
  rows?: (at: At) => Row[];
}
