// Time: a histogram of what matches, a window on it, and what has no date.

import { dayText, toDay, yearMarks } from "../data/days.js";
import { h, part, show, svg } from "../elements/dom.js";
import { tick } from "../elements/forms.js";
import { button } from "../elements/link.js";
import { number } from "../elements/number.js";
import { playBar } from "../elements/play.js";
import { atAnyTime, histogramOf, spanOf } from "../selection/time.js";
import { played } from "../store/play.js";
import { assign, change, facts, selection, state } from "../store/store.js";
import { hasPeriod } from "../words/dates.js";
import { count, t } from "../words/text.js";

/** @import { Chosen } from "../selection/types.d.ts" */
/** @typedef {"since" | "until"} End */
/** @typedef {[number, number]} Span The first and the last day. */

const BINS = 120;

let isMoving = false;

/** Draw the time. */
export function drawTime() {
  const place = part("time");
  const span = spanOf(facts);
  const { chosen, statements } = atAnyTime(selection);
  const undated = statements.filter((at) => chosen.first[at] === null && chosen.last[at] === null);
  const list =
    undated.length > 0 &&
    h("p", { class: "undated" }, number(count(undated.length, "undated"), undated, t("undated_many")));
  if (!span || span[0] === span[1]) {
    show(place, h("p", { class: "quiet" }, t("no_period")), list);
    return;
  }
  const window = windowOf(span);
  const parts = place.querySelector(".slider") ? place.children : [h("div", { class: "time-head" }), slider(span)];
  const [head, ends] = parts;
  if (!head.isConnected) show(place, head, ends);
  show(head, headOf(span, window), list);
  const [bars, ...inputs] = ends.children;
  bars.replaceWith(histogram(chosen, statements, span, window));
  for (const [k, input] of /** @type {HTMLInputElement[]} */ (inputs.slice(0, 2)).entries()) {
    input.value = String(window[k]);
    input.setAttribute("aria-valuetext", dayText(window[k]));
  }
}

/** Return the window that is shown of a span. @param {Span} span @returns {Span} */
function windowOf([first, last]) {
  return [Math.max(first, state.since ?? first), Math.min(last, state.until ?? last)];
}

/** @param {Span} span @param {Span} window */
function headOf(span, [from, to]) {
  return [
    h("h2", {}, t("period")),
    dayInput("since", from, span),
    "–",
    dayInput("until", to, span),
    hasPeriod() && !played() && button(t("whole_period"), () => change({ since: null, until: null })),
    playBar(),
    tick(t("only_certain_dates"), state.inside === "certainly", (isOn) =>
      change({ inside: isOn ? "certainly" : "possibly" }),
    ),
    tick(t("include_undated"), state.undated, (undated) => change({ undated })),
  ];
}

/** @param {End} end @param {number} value @param {Span} span */
function dayInput(end, value, [first, last]) {
  const move = (/** @type {string} */ text) => {
    const day = toDay(text);
    if (day !== null) moveWindow(end, day, [first, last]);
  };
  return h("input", {
    type: "date",
    value: dayText(value),
    min: dayText(first),
    max: dayText(last),
    "aria-label": t(end),
    onchange: (event) => move(event.target.value),
  });
}

/**
 * Make the ends of the window; they stay when all else is drawn anew, for the mouse may be dragging them.
 *
 * @param {Span} span
 */
function slider([min, max]) {
  const input = (/** @type {End} */ end) =>
    h("input", {
      type: "range",
      min,
      max,
      step: 1,
      "aria-label": t(end),
      oninput: (event) => moveWindow(end, Number(event.target.value), [min, max]),
    });
  return h("div", { class: "slider" }, svg("svg"), input("since"), input("until"), years([min, max]));
}

/** Write years below the bars, as many as there is room for. @param {Span} span */
function years([first, last]) {
  return h(
    "div",
    { class: "years", "aria-hidden": "true" },
    yearMarks(first, last).map(([day, label]) => {
      const mark = h("span", {}, label);
      mark.style.left = `${((day - first) / (last - first + 1)) * 100}%`;
      return mark;
    }),
  );
}

/**
 * Draw how many acts or statements lie where; what has no exact day is pale.
 *
 * @param {Chosen} chosen
 * @param {number[]} statements
 * @param {Span} span
 * @param {Span} window
 */
function histogram(chosen, statements, span, [from, to]) {
  const [first] = span;
  const { sure, unsure, width } = histogramOf(facts, chosen, statements, span, BINS);
  const most = Math.max(...sure.map((value, k) => value + unsure[k]), 1);
  const bar = (
    /** @type {number} */ k,
    /** @type {string} */ name,
    /** @type {number} */ value,
    /** @type {number} */ below,
  ) => {
    const [height, y] = [(value / most) * 34, 36 - ((value + below) / most) * 34];
    const isOff = (k + 1) * width + first < from || k * width + first > to;
    return (
      value > 0 &&
      svg("rect", {
        class: name + (isOff ? " off" : ""),
        x: (k / BINS) * 1000,
        y,
        width: 1000 / BINS - 1,
        height: Math.max(height, 1.5),
      })
    );
  };
  const bars = sure.map((value, k) => [bar(k, "bar", value, 0), bar(k, "bar unsure", unsure[k], value)]);
  return svg(
    "svg",
    {
      class: "histogram",
      viewBox: "0 0 1000 40",
      preserveAspectRatio: "none",
      role: "img",
      "aria-label": t("histogram"),
    },
    bars,
  );
}

/**
 * Move an end of the window, and with it the other where they would cross.
 *
 * @param {End} end
 * @param {number} day
 * @param {Span} span
 */
function moveWindow(end, day, [first, last]) {
  const isWhole = end === "since" ? day <= first : day >= last;
  assign({ [end]: isWhole ? null : day });
  if ((state.since ?? first) > (state.until ?? last)) assign({ [end === "since" ? "until" : "since"]: day });
  if (isMoving) return;
  isMoving = true;
  requestAnimationFrame(() => {
    isMoving = false;
    change({});
  });
}
