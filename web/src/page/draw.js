// All that is drawn from the state, and again wherever the state changes.

import { remember } from "../elements/address.js";
import { part, show } from "../elements/dom.js";
import { focusAgain, focused } from "../elements/focus.js";
import { number } from "../elements/number.js";
import { MANY } from "../graph/canvas.js";
import { drawStage } from "../graph/stage.js";
import { drawPanel } from "../panel/panel.js";
import { insiders } from "../selection/statements.js";
import { support } from "../selection/tally.js";
import { untiedOf } from "../selection/ties.js";
import { fieldsThat } from "../state/address.js";
import { pauseBeside } from "../store/play.js";
import { assign, drawnSelection, loadWords, selectAgain, selection, state } from "../store/store.js";
import { drawAnalyses } from "../views/analyses.js";
import { drawArguments } from "../views/arguments.js";
import { drawArticle } from "../views/article.js";
import { drawBargains } from "../views/bargains.js";
import { drawCompare } from "../views/compare.js";
import { drawFindings } from "../views/findings.js";
import { markFound } from "../views/found.js";
import { drawMatrix } from "../views/matrix.js";
import { arriveAt, keepingPlace } from "../views/sheet.js";
import { drawTable } from "../views/table.js";
import { drawTimeline } from "../views/timeline.js";
import { captionText, OF_ALL, selectionText } from "../words/captions.js";
import { count, counted, numeral, t } from "../words/text.js";
import { drawFrame, drawHead } from "./frame.js";
import { drawStory } from "./story.js";

/** @import { State, Tab } from "../state/types.d.ts" */

/** What changes nothing of what matches. @type {string[]} */
const SHOWING = fieldsThat("shows");
/** How many milliseconds a first frame is waited for. */
const SOON = 100;
/** What changes where to look. */
const ELSEWHERE = ["picture", "ego", "steps", "level", "all", "grown"];

/** @type {{ [tab: string]: (place: HTMLElement) => unknown }} */
const SHEETS = {
  findings: drawFindings,
  arguments: drawArguments,
  table: drawTable,
  analyses: drawAnalyses,
  matrix: drawMatrix,
  timeline: drawTimeline,
  bargains: drawBargains,
  article: drawArticle,
  compare: drawCompare,
};

/** Let a page draw a tab that others have not. @param {Tab} tab @param {(place: HTMLElement) => unknown} drawTab */
export function addSheet(tab, drawTab) {
  SHEETS[tab] = drawTab;
}

/** Where the focus was before something opened. @type {import("../elements/focus.js").Focus | null} */
let before = null;

/** Show what follows from a change, and remember it in the address. @param {Partial<State>} changes */
export async function showChange(changes) {
  const last = focused();
  const isOpening = "open" in changes && Boolean(state.open);
  const isClosing = "open" in changes && !state.open;
  if (isOpening && last && last.part !== "panel") before = last;
  if (("article" in changes || "tab" in changes) && !("find" in changes)) assign({ find: null });
  const isLed =
    "tab" in changes && !part("tabs").contains(document.activeElement) && document.activeElement !== document.body;
  remember(changes);
  await draw(changes);
  if ((isLed || isOpening) && state.tab !== "graph") arriveAt(part("sheet"), isLed);
  if (!isOpening) focusAgain(isClosing ? (before ?? last) : last);
  if (isClosing) before = null;
}

/** What is still to be drawn once what is being drawn is done. @type {{ changes?: Partial<State>, done: Promise<void> } | null} */
let next = null;
/** @type {Promise<void>} */
let drawing = Promise.resolve();

/**
 * Draw what follows from a change of the state, or all; one after the other, so that the last stays.
 *
 * @param {Partial<State>} [changes]
 */
export function draw(changes) {
  if (next) {
    next.changes = next.changes && changes && { ...next.changes, ...changes };
    return next.done;
  }
  const mine = { changes, done: drawing };
  next = mine;
  mine.done = drawing.then(() => {
    next = null;
    return drawNow(mine.changes);
  });
  drawing = mine.done.catch(() => {});
  return mine.done;
}

/** @param {Partial<State>} [changes] */
async function drawNow(changes) {
  const names = Object.keys(changes ?? state);
  const isSelected = Boolean(changes && selection && names.length) && names.every((name) => SHOWING.includes(name));
  const isFirst = !selection;
  const isEarly = isFirst && state.tab === "findings";
  if (isEarly) await drawEarly();
  if (state.compared_with || state.language) await loadWords();
  if (!isSelected) await selectAgain();
  if (names.includes("tab")) pauseBeside(state.tab);
  const isElsewhere = !isSelected && !isFirst && names.some((name) => ELSEWHERE.includes(name));
  drawFrame();
  drawStory();
  if (!isSelected || names.includes("theme") || names.includes("tab")) drawHead();
  drawCaption();
  if (!isEarly) await drawTab(isElsewhere);
  for (const id of ["tools", "stage"]) part(id).inert = false;
  await drawPanel();
}

/** Show what articles say before it is counted what matches: in a large page that takes a while. */
async function drawEarly() {
  drawFrame();
  await drawTab(false);
  await new Promise((painted) => {
    requestAnimationFrame(() => setTimeout(painted));
    // a page in the background paints no frame
    setTimeout(painted, SOON);
  });
}

/** @param {boolean} isElsewhere */
async function drawTab(isElsewhere) {
  if (state.tab !== "graph") {
    await keepingPlace(part("sheet"), SHEETS[state.tab]);
    markFound(part("sheet"));
    return;
  }
  await drawStage(isElsewhere);
}

/** Say below what is drawn, or listed, of ties what it is based on; other tabs say themselves what they show. */
function drawCaption() {
  const place = part("caption");
  place.hidden = OF_ALL.has(state.tab) || state.tab === "matrix" || state.tab === "table";
  if (state.tab !== "graph") {
    show(place, selectionText());
    return;
  }
  const drawn = drawnSelection();
  const { statements } = support(drawn);
  const notes = [
    selection.selfLoops > 0 && t("note_self_loops", { n: selection.selfLoops }),
    drawn.isGrown && t("not_drawn_yet"),
    drawn === selection && selection.arrows.size > MANY && t("note_zoom"),
  ].filter(Boolean);
  const matching = insiders(selection.chosen.inside).length;
  const untied = untiedOf(selection);
  const why = counted(untied.length, state.issues ? "untied_to_issues" : "untied", {
    n: numeral(untied.length),
    of: count(matching, "statement"),
  });
  const undated = statements.filter((at) => selection.chosen.undated.has(at));
  show(
    place,
    captionText(drawn),
    " ",
    number(t("show_quotes"), statements, t("based_on_drawn")),
    notes.length > 0 && ` · ${notes.join(" ")}`,
    untied.length > 0 && [" · ", number(why, untied, t("not_drawn"))],
    undated.length > 0 && [" · ", number(count(undated.length, "article_date_used"), undated, t("undated_many"))],
  );
}
