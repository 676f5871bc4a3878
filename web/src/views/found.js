// The words that were searched for, marked in the sheet.

import { fold, foldWithPlaces } from "../search/fold.js";
import { state } from "../store/store.js";

const NAME = "found";

/** Mark what was searched for, where it stands in a sheet, and bring it into view. @param {HTMLElement} sheet */
export function markFound(sheet) {
  if (typeof Highlight !== "undefined") CSS.highlights.delete(NAME);
  if (!state.find) return;
  const [words = "", sentence = ""] = state.find.map(fold);
  const nodes = textsIn(sheet);
  const { plain, places } = foldWithPlaces(nodes.map(({ data }) => data).join(""));
  const start = Math.max(0, plain.indexOf(sentence));
  const wanted = plain.indexOf(words, start) >= 0 ? [words] : words.split(" ");
  const ranges = (words ? wanted : [sentence]).flatMap((one) => {
    const at = plain.indexOf(one, start);
    return at < 0 ? [] : rangeOf(nodes, places[at], places[at + one.length]);
  });
  if (!ranges.length) return;
  if (typeof Highlight !== "undefined") CSS.highlights.set(NAME, new Highlight(...ranges));
  ranges[0].startContainer.parentElement?.scrollIntoView({ block: "center" });
}

/** @param {HTMLElement} sheet */
function textsIn(sheet) {
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const nodes = [];
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    if (!node.parentElement?.closest("select, .number-mark")) nodes.push(node);
  }
  return nodes;
}

/** Return the range between two places of texts put together. @param {Text[]} nodes @param {number} from @param {number} to */
function rangeOf(nodes, from, to) {
  const range = document.createRange();
  let start = 0;
  for (const node of nodes) {
    const end = start + node.data.length;
    if (start <= from && from < end) range.setStart(node, from - start);
    if (start < to && to <= end) {
      range.setEnd(node, to - start);
      return [range];
    }
    start = end;
  }
  return [];
}
