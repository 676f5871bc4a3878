// The timeline: all acts that match and the articles that tell them, over time or in their stated order.

import { h, show } from "../elements/dom.js";
import { emptyNote } from "../elements/empty.js";
import { choice, growing } from "../elements/forms.js";
import { button, link } from "../elements/link.js";
import { actorNamed } from "../elements/named.js";
import { playBar } from "../elements/play.js";
import { countsLine } from "../panel/acts.js";
import { stepsOf } from "../selection/steps.js";
import { tally } from "../selection/tally.js";
import { isDated, lanesOf, pairChosen } from "../selection/timeline.js";
import { named, openStatements, statementOpened } from "../store/open.js";
import { played, selectionPlayed, unitsShown } from "../store/play.js";
import { change, facts, loadWords, selection, state } from "../store/store.js";
import { actorLabel, actorLanguage, oneLanguage } from "../words/names.js";
import { arrowed, numeral, t } from "../words/text.js";
import { keepingPlace, sheet } from "./sheet.js";
import { articleItem, unitItem, unitLine } from "./timeline-items.js";
import { samplesOf } from "./timeline-mark.js";
import { timelinePicture } from "./timeline-picture.js";

/** @import { Lane, Unit } from "../selection/timeline.js" */
/** @import { Steps } from "../selection/steps.js" */
/** @import { Selection } from "../selection/types.d.ts" */
/** @import { DrawnLane, Item } from "./timeline-lane.js" */

const MOST_LANES = 12;
const LEAST_WIDTH = 300;

/** How many lanes are drawn, more when asked for. */
let most = MOST_LANES;
/** How wide the picture was drawn. */
let drawn = 0;
/** @type {ResizeObserver | null} */
let watching = null;

/** Draw the timeline. @param {HTMLElement} place */
export async function drawTimeline(place) {
  await loadWords();
  const whole = selectionPlayed();
  const units = unitsShown(whole);
  if (!units.length && !state.pair) {
    show(place, sheet(played() && h("div", { class: "line timeline-head" }, playBar()), h("p", {}, emptyNote())));
    return;
  }
  const now = whole === selection ? units : unitsShown(selection);
  const matching = now.flatMap(({ statements }) => statements);
  const pair = pairChosen(whole);
  const lanes = lanesOf(whole, units, state.lanes, pair);
  const { columns, numbers } = stepsOf(whole, units);
  const shown = lanes.slice(0, most);
  const box = h("div", { class: "timeline-box" });
  const left = units.filter((unit) => !isDated(unit) && !columns.has(unit));
  show(
    place,
    sheet(
      h("div", { class: "line timeline-head" }, pair ? pairHead(pair) : lanesChoice(), playBar()),
      units.length === 0 && h("p", {}, t("no_tie_between")),
      box,
      lanes.length > shown.length && moreLanes(lanes.length - shown.length, place),
      legend(units),
      drawnLine(
        units,
        { columns, numbers },
        left.length,
        lanes.reduce((n, lane) => n + lane.units.length, 0) > units.length,
      ),
      undatedList(left),
      withoutPair(units, pair),
      countsLine(tally(facts, matching, selection.chosen.main), t("tab_timeline")),
    ),
  );
  drawPicture(box, whole, shown, units, { columns, numbers });
  watch(place);
}

/** @param {HTMLElement} box @param {Selection} whole @param {Lane[]} lanes @param {Unit[]} units @param {Steps} steps */
function drawPicture(box, whole, lanes, units, steps) {
  drawn = box.clientWidth;
  const { paddingLeft, paddingRight } = getComputedStyle(box);
  const room = drawn - parseFloat(paddingLeft) - parseFloat(paddingRight);
  /** @type {Map<Item, number>} */
  const columns = new Map();
  const open = statementOpened();
  const laneOf = (/** @type {Lane} */ lane, /** @type {(unit: Unit) => boolean} */ isOf) => {
    const items = lane.units.filter(isOf).map((unit) => {
      const item = unitItem(whole, unit, lane, open);
      columns.set(item, steps.columns.get(unit) ?? 0);
      return item;
    });
    const lang = oneLanguage(lane.ends.map((at) => actorLanguage(whole.level, at)));
    return { title: laneTitle(whole, lane), lang, ...laneLink(whole, lane), items, number: items.length };
  };
  /** @type {DrawnLane[]} */
  const dated = lanes.map((lane) => laneOf(lane, isDated)).filter(({ items }) => items.length);
  const ordered = lanes
    .map((lane) => laneOf(lane, (unit) => steps.columns.has(unit)))
    .filter(({ items }) => items.length);
  const articles = [
    ...new Set(units.flatMap(({ statements }) => statements.map((at) => facts.statements.article[at]))),
  ];
  const items = articles.filter((at) => isDated(facts.articles[at])).map(articleItem);
  if (items.length)
    dated.push({ title: t("articles"), lang: null, open: null, isOpen: false, items, number: items.length });
  box.append(
    timelinePicture(
      {
        lanes: dated,
        ordered,
        columnOf: (item) => columns.get(item) ?? 0,
        steps: steps.numbers,
        now: played(),
        openAll: (some, words) =>
          openStatements(
            some.flatMap(({ statements }) => statements()),
            words,
          ),
      },
      Math.max(room, LEAST_WIDTH),
    ),
  );
}

/** Draw anew where the room has changed. @param {HTMLElement} place */
function watch(place) {
  watching ??= new ResizeObserver(() => {
    const box = place.querySelector(".timeline-box");
    if (state.tab === "timeline" && box && box.clientWidth && box.clientWidth !== drawn)
      keepingPlace(place, drawTimeline);
  });
  watching.observe(place);
}

/** @param {Selection} whole @param {Lane} lane */
const laneTitle = ({ level }, { ends }) => arrowed(ends.map((at) => actorLabel(level, at)));

/** An actor opens; a pair is shown alone. @param {Selection} whole @param {Lane} lane */
function laneLink({ level }, { ends }) {
  const ids = ends.map((at) => level.nodes[at].actor);
  const open = named(ids);
  const changes = ids.length > 1 ? { pair: ids, open } : { open };
  return { open: () => change(changes), isOpen: state.open === open };
}

const lanesChoice = () =>
  h(
    "label",
    { class: "line" },
    t("lanes_of"),
    choice(
      t("lanes_of"),
      [
        ["actor", t("lanes_actor")],
        ["pair", t("lanes_pair")],
      ],
      state.lanes,
      (lanes) => change({ lanes: /** @type {"actor" | "pair"} */ (lanes) }),
    ),
  );

/** @param {number[]} pair */
const pairHead = (pair) =>
  h(
    "span",
    { class: "line" },
    h(
      "strong",
      {},
      pair.map((at, k) => [k > 0 && " ↔ ", actorNamed(selection.level, at)]),
    ),
    button(t("all_pairs"), () => change({ pair: null })),
  );

/** @param {number} n @param {HTMLElement} place */
const moreLanes = (n, place) =>
  button(t("more", { n: numeral(n) }), () => {
    most += MOST_LANES;
    keepingPlace(place, drawTimeline);
  });

/** @param {Unit[]} units */
const legend = (units) =>
  h(
    "ul",
    { class: "looks" },
    samplesOf(units).map(([sample, words]) => h("li", {}, sample, h("span", {}, words))),
  );

/** @param {Unit[]} units @param {Steps} ordered @param {number} left @param {boolean} isRepeated */
function drawnLine(units, ordered, left, isRepeated) {
  const dated = units.filter(isDated).length;
  const parts = [
    dated > 0 && t("at_their_dates", { n: numeral(dated) }),
    ordered.columns.size > 0 && t("in_stated_order", { n: numeral(ordered.columns.size) }),
    left > 0 && t("without_date", { n: numeral(left) }),
  ].filter(Boolean);
  return h(
    "p",
    { class: "quiet" },
    t("timeline_drawn", { what: parts.join(", ") }),
    isRepeated && ` ${t("timeline_several")}`,
    ordered.numbers.includes(null) && ` ${t("ordered_chains")}`,
  );
}

/** @param {Unit[]} units */
function undatedList(units) {
  const at = statementOpened();
  const isOpen = (/** @type {Unit} */ { statements }) => statements.includes(at);
  if (!units.length) return null;
  return h(
    "details",
    { class: "undated", open: units.some(isOpen) },
    h("summary", {}, `${t("without_date", { n: numeral(units.length) })}: ${t("show")}`),
    growing(
      units.map((unit) =>
        h(
          "li",
          { "aria-current": isOpen(unit) && "location" },
          link(unitLine(selection, unit), () => openStatements(unit.statements, unitLine(selection, unit))),
        ),
      ),
      20,
    ),
  );
}

/** Say what stands in no lane of pairs. @param {Unit[]} units @param {number[] | null} pair */
function withoutPair(units, pair) {
  if (pair || state.lanes === "actor") return null;
  const apart = units.filter(({ ties }) => !ties.length);
  return apart.length > 0 && h("p", { class: "quiet" }, t("no_pair", { n: numeral(apart.length) }));
}
