// Time: a histogram of what matches, a window on it that can play, and what has no date.

let SPAN = null; // the first and the last day of all
let PLAYING = null;

function span() {
  if (SPAN) return SPAN;
  const s = FACTS.statements;
  const days = [...s.first, ...s.last].filter((day) => day !== null);
  SPAN = days.length ? [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))] : null;
  return SPAN;
}

/** Return the statements of any time, as if there were no window. */
function atAnyTime() {
  const isLimited = STATE.since !== null || STATE.until !== null || !STATE.undated;
  const anyTime = { ...STATE, since: null, until: null, undated: true };
  const chosen = isLimited ? chooseStatements(anyTime, viewpointsOf(STATE)) : SELECTION.chosen;
  return { chosen, statements: insiders(chosen.inside) };
}

function drawTime() {
  const place = document.getElementById("time");
  const range = span();
  const { chosen, statements } = atAnyTime();
  const undated = statements.filter((at) => chosen.first[at] === null && chosen.last[at] === null);
  const list = undated.length
    ? h("p", { class: "undated" }, number(count(undated.length, "undated"), undated, t("undated_many")))
    : null;
  if (!range || range[0] === range[1]) return show(place, h("p", { class: "quiet" }, t("no_period")), list);
  const [first, last] = range;
  const from = STATE.since === null ? first : Math.max(first, STATE.since);
  const to = STATE.until === null ? last : Math.min(last, STATE.until);
  const day = (name, value, label) =>
    h("input", { type: "date", value: dayText(value), min: dayText(first), max: dayText(last), "aria-label": label, onchange: (event) => {
      const at = toDay(event.target.value);
      if (at !== null) moveWindow(name, at);
    } });
  if (!place.querySelector(".slider")) show(place, h("div", { class: "time-head" }), sliders(first, last));
  show(
    place.querySelector(".time-head"),
    h("strong", {}, t("time")),
    day("since", from, t("since")), "–", day("until", to, t("until")),
    h("button", { type: "button", onclick: play, "aria-pressed": PLAYING ? "true" : "false" }, PLAYING ? t("stop") : t("play")),
    STATE.since !== null || STATE.until !== null ? h("button", { type: "button", onclick: () => change({ since: null, until: null }) }, t("whole_period")) : null,
    tick(t("only_certain_dates"), STATE.inside === "certainly", (isOn) => change({ inside: isOn ? "certainly" : "possibly" })),
    tick(t("include_undated"), STATE.undated, (undatedToo) => change({ undated: undatedToo })),
    list,
  );
  const [bars, ...ends] = place.querySelector(".slider").children;
  bars.replaceWith(histogram(chosen, statements, first, last, from, to));
  [from, to].forEach((value, k) => {
    ends[k].value = value;
    ends[k].setAttribute("aria-valuetext", dayText(value));
  });
  return undefined;
}

/** Make the ends of the window; they stay when all else is drawn anew, for the mouse may be dragging them. */
function sliders(first, last) {
  const slider = (name, label) =>
    h("input", { type: "range", min: first, max: last, step: 1, "aria-label": label, oninput: (event) => moveWindow(name, Number(event.target.value)) });
  return h("div", { class: "slider" }, svg("svg", {}), slider("since", t("since")), slider("until", t("until")));
}

/** Draw how many acts or statements lie where; what has no exact day is spread over its days, and hatched. */
function histogram(chosen, statements, first, last, from, to) {
  const bins = 120;
  const width = (last - first + 1) / bins;
  const sure = new Array(bins).fill(0);
  const unsure = new Array(bins).fill(0);
  const bin = (day) => Math.min(bins - 1, Math.max(0, Math.floor((day - first) / width)));
  const seen = new Set();
  for (const at of statements) {
    const act = FACTS.statements.act[at];
    if (act >= 0 && seen.has(act)) continue;
    if (act >= 0) seen.add(act);
    const [early, late] = [chosen.first[at], chosen.last[at]];
    if (early === null && late === null) continue;
    const [one, other] = [bin(early === null ? first : early), bin(late === null ? last : late)];
    const isSure = early !== null && late === early && !chosen.approximate[at];
    for (let k = one; k <= other; k++) (isSure ? sure : unsure)[k] += 1 / (other - one + 1);
  }
  const most = Math.max(...sure.map((value, k) => value + unsure[k]), 1);
  const inside = (k) => (k + 1) * width + first >= from && k * width + first <= to;
  const bars = sure.flatMap((value, k) => {
    const tall = (value / most) * 34;
    const more = (unsure[k] / most) * 34;
    const x = (k / bins) * 1000;
    const off = inside(k) ? "" : " off";
    return [
      value > 0 && svg("rect", { class: `bar${off}`, x, y: 36 - tall, width: 1000 / bins - 1, height: Math.max(tall, 1.5) }),
      unsure[k] > 0 && svg("rect", { class: `bar unsure${off}`, x, y: 36 - tall - more, width: 1000 / bins - 1, height: Math.max(more, 1.5) }),
    ];
  });
  const years = yearMarks(first, last).map(([day, label]) =>
    svg("text", { x: ((day - first) / (last - first + 1)) * 1000, y: 46, class: "tick-label" }, label));
  return svg("svg", { class: "histogram", viewBox: "0 0 1000 48", preserveAspectRatio: "none", role: "img", "aria-label": t("histogram") }, bars, years);
}

function yearMarks(first, last) {
  const from = new Date(first * 86400000).getUTCFullYear();
  const to = new Date(last * 86400000).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from) / 10));
  const marks = [];
  for (let year = from + 1; year <= to; year += step) marks.push([Date.UTC(year, 0, 1) / 86400000, String(year)]);
  return marks;
}

let waiting = false;
function moveWindow(name, day) {
  const [first, last] = span();
  const changes = { [name]: name === "since" ? (day <= first ? null : day) : day >= last ? null : day };
  Object.assign(STATE, changes);
  const from = STATE.since === null ? first : STATE.since;
  const to = STATE.until === null ? last : STATE.until;
  if (from > to) STATE[name === "since" ? "until" : "since"] = day;
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    change({});
  });
}

/** Move the window over the whole time, from the first act to the last. */
function play() {
  if (PLAYING) {
    clearInterval(PLAYING);
    PLAYING = null;
    return drawTime();
  }
  const [first, last] = span();
  const wide = STATE.since !== null && STATE.until !== null ? STATE.until - STATE.since : Math.ceil((last - first) / 8);
  let from = STATE.since === null || STATE.until === null || STATE.until >= last ? first : STATE.since;
  const step = Math.max(1, Math.round((last - first) / 60));
  const turn = () => {
    if (from > last) {
      clearInterval(PLAYING);
      PLAYING = null;
      return change({ since: null, until: null });
    }
    const to = from + wide;
    change({ since: from, until: to });
    from += step;
    return undefined;
  };
  PLAYING = setInterval(turn, 350);
  turn();
  return undefined;
}
