/** What is laid out: boxes with members, and lines between them. Sizes are in pixels. */

export interface Member {
  id: string;
  lines: string[];
  width: number;
}

export interface Box {
  id: string;
  /** A frame has members; any other box is one actor, or a frame that is folded. */
  isFrame: boolean;
  /** What stands in its head, or in it. */
  lines: string[];
  width: number;
  members: Member[];
  /** Whether it stands alone in the middle. */
  isMiddle?: boolean;
}

/** What is written on a line, in lines of text. */
export interface Words {
  lines: string[];
  width: number;
  /** Whether they do not say all. */
  isCut?: boolean;
  /** Whether they are a number, for which other words stand below the picture. */
  isNumber?: boolean;
}

export interface Tie {
  from: string;
  to: string;
  weight: number;
  /** Ways to write what it says, the best first; none where it has no words in the picture. */
  words: Words[];
  /** How much room it takes between its neighbours, words and all. */
  room: number;
  /** Whether there is a sign in its middle. */
  isMarked: boolean;
}

export interface Given {
  boxes: Box[];
  ties: Tie[];
  /** By how much distances are to be smaller. */
  scale: number;
  /** In how many columns boxes stand at most. */
  columns?: number;
}

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Point = [x: number, y: number];

export interface PlacedMember extends Member {
  y: number;
  height: number;
  /** How many lines end at its left and at its right. */
  atLeft: number;
  atRight: number;
}

export interface PlacedBox extends Rect {
  box: Box;
  members: PlacedMember[];
}

export interface PlacedTie {
  tie: Tie;
  /** The path, as pieces: a start, then Bezier curves of three points each. */
  path: Point[];
  /** Points along it, close to each other. */
  points: Point[];
  words: (Words & Rect) | null;
}

export interface Picture {
  width: number;
  height: number;
  boxes: PlacedBox[];
  ties: PlacedTie[];
}

/** Which end of a tie this is, at what item, and on which side of it. */
export interface Port {
  tie: number;
  isStart: boolean;
  item: Item;
  side: "left" | "right";
  /** From the middle of its item. */
  offset: number;
}

/** What takes a place in a column: a member, ends of lines at a box, or lines that pass. */
export interface Item {
  column: number;
  group: Group;
  member: Member | null;
  /** The ends of lines there. */
  ports: Port[];
  height: number;
  y: number;
}

/** Items that stay together: those of a box, or lines that pass. */
export interface Group {
  box: Box | null;
  column: number;
  items: Item[];
}
