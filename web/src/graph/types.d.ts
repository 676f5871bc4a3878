import type { Selection } from "../selection/types.d.ts";

/** The graph that is drawn, with what the library does not keep of it. */
export interface DrawnGraph {
  network: vis.Network;
  /** For which level, theme and language it was built. */
  key: string;
  /** What was drawn last. */
  selection: Selection;
  /** The arrows that are drawn. */
  arrows: number[];
  /** Whether the reader has chosen what to look at. */
  isMoved: boolean;
  /** Whether heads, dashes and borders are drawn. */
  isFine: boolean | null;
  /** The actor that is open, whose name is written first. */
  marked: number;
  /** The sizes of letters. */
  letters: string;
}
