// The timeline of a dyad: what two do to each other, each mark an act or a statement, in the order of time.

function drawDyad(place) {
  const names = [...SELECTION.nodes.keys()].sort((one, other) => SELECTION.nodes.get(other).weight - SELECTION.nodes.get(one).weight || one - other);
  if (!names.length) return show(place, h("div", { class: "sheet" }, h("p", {}, emptyText())));
  const [a, b] = dyadShown();
  const actor = (value, at) =>
    choice("actor", names.slice(0, 400).map((one) => [SELECTION.level.nodes[one].actor, actorLabel(SELECTION.level, one)]), SELECTION.level.nodes[value].actor,
      (id) => change({ pair: at ? [SELECTION.level.nodes[a].actor, id] : [id, SELECTION.level.nodes[b].actor] }), at ? t("second_actor") : t("first_actor"));
  const n = SELECTION.level.nodes.length;
  const sides = [[a, b], [b, a]].map(([one, other]) => SELECTION.pairs.get(pairKey(one, other, n)));
  const marks = sides.map((pair) => (pair ? marksOf_(pair) : []));
  const all = marks.flat();
  return show(
    place,
    h("div", { class: "sheet" },
      h("p", { class: "line" }, actor(a, 0), " ↔ ", actor(b, 1)),
      all.length ? timeline(marks, [a, b]) : h("p", {}, t("no_tie_between")),
      h("p", { class: "quiet" }, t("dyad_help")),
      sides.map((pair, k) => pair && h("section", {}, h("h3", {}, `${actorLabel(SELECTION.level, [a, b][k])} → ${actorLabel(SELECTION.level, [b, a][k])}`), counts(tallyOf(pair), ""))),
    ),
  );
}

/** Return the two to show: those chosen, else those of the strongest tie. */
function dyadShown() {
  const known = (STATE.pair || []).map((id) => SELECTION.level.numbers.get(id));
  if (known.length === 2 && known.every((at) => at !== undefined)) return known;
  const strongestPair = [...SELECTION.pairs.values()].sort((one, other) => other.weight - one.weight || one.key - other.key)[0];
  return [strongestPair.a, strongestPair.b];
}

/** Return the acts and statements of a pair with their days. */
function marksOf_(pair) {
  const { chosen } = SELECTION;
  const rows = (statements) => {
    const some = new Set(statements);
    return pair.rows.filter((row) => some.has(FACTS.ties.statement[row]));
  };
  return byAct(statementsOf(pair.rows)).map((statements) => {
    const [at] = statements;
    const relation = FACTS.relations[FACTS.statements.relation[chosen.main[at]]];
    return { main: chosen.main[at], statements, first: chosen.first[at], last: chosen.last[at], relation, label: labelsOf(rows(statements))[0] };
  });
}

const markWords = (mark) => `${mark.label.text}: ${WORDS ? claimText(mark.main) : FACTS.statements.key[mark.main]}, ${markDays(mark)}`;

const markLabel = (mark) => fittedLabel(mark.label.parts, 36);

function markDays(mark) {
  const statement = WORDS.statements[mark.main];
  if (statement.when || statement.inferred_when) return whenText(statement);
  if (mark.first === null && mark.last === null) return t("date_unknown");
  if (mark.first === mark.last) return dayText(mark.first);
  return `${mark.first === null ? "…" : dayText(mark.first)} – ${mark.last === null ? "…" : dayText(mark.last)}`;
}

const DYAD_WIDTH = 960;
const UNDATED_WIDTH = 250;
const LANE = 26;

/** Draw acts over a common axis, the one side above and the other below; what has no date is apart, at the right. */
function timeline(marks, ends) {
  const isDated = (mark) => mark.first !== null || mark.last !== null;
  const dated = marks.map((side) => side.filter(isDated));
  const undated = marks.map((side) => side.filter((mark) => !isDated(mark)));
  const right = DYAD_WIDTH - (undated.flat().length ? UNDATED_WIDTH : 0);
  const days = dated.flat().flatMap((mark) => [mark.first, mark.last]).filter((day) => day !== null);
  const pad = days.length ? Math.max(15, Math.round((Math.max(...days) - Math.min(...days)) * 0.06)) : 0;
  const [from, to] = days.length ? [Math.min(...days) - pad, Math.max(...days) + pad] : [0, 1];
  const x = (day) => 20 + ((day - from) / (to - from)) * (right - 40);
  const lanes = dated.map((side) => laned(side, x));
  const tall = lanes.map((side, k) => Math.max(1, side.count, undated[k].length) * LANE);
  const axis = tall[0] + 34;
  const bottom = axis + tall[1] + 34;
  const y = (k, lane) => (k === 0 ? axis - 18 - lane * LANE : axis + 30 + lane * LANE);
  const drawn = lanes.flatMap((side, k) => side.marks.map(({ mark, lane }) => dyadMark(mark, x, y(k, lane), from, to)));
  const apart = undated.flatMap((side, k) => side.map((mark, lane) => dyadMark(mark, () => right + 22, y(k, lane), 0, 0)));
  const grid = days.length ? timeMarks(from, to).map(([day, label]) => [svg("line", { class: "grid", x1: x(day), x2: x(day), y1: 6, y2: bottom }), svg("text", { class: "tick-label", x: x(day) + 3, y: axis + 11 }, label)]) : [];
  const names = ends.map((at) => actorLabel(SELECTION.level, at));
  return svg(
    "svg",
    { class: "dyad", viewBox: `0 0 ${DYAD_WIDTH} ${bottom + 12}`, role: "group", "aria-label": t("tab_dyad") },
    grid,
    apart.length ? [svg("line", { class: "grid", x1: right, x2: right, y1: 6, y2: bottom }), svg("text", { class: "tick-label", x: right + 10, y: axis + 11 }, t("date_unknown"))] : null,
    svg("line", { class: "axis", x1: 10, x2: DYAD_WIDTH - 10, y1: axis, y2: axis }),
    svg("text", { class: "side-label", x: 12, y: 14 }, `${names[0]} → ${names[1]}`),
    svg("text", { class: "side-label", x: 12, y: bottom + 6 }, `${names[1]} → ${names[0]}`),
    drawn,
    apart,
  );
}

function timeMarks(from, to) {
  const years = yearMarks(from, to);
  if (years.length >= 2) return years;
  const marks = [];
  const date = new Date(from * 86400000);
  const step = to - from > 200 ? 2 : 1;
  for (let month = date.getUTCMonth() + 1; ; month += step) {
    const day = Date.UTC(date.getUTCFullYear(), month, 1) / 86400000;
    if (day > to) return marks;
    marks.push([day, dayText(day).slice(0, 7)]);
  }
}

/** Give marks that would lie upon each other lanes of their own. */
function laned(marks, x) {
  const ends = [];
  const placed = [...marks].sort((one, other) => (one.first ?? -Infinity) - (other.first ?? -Infinity)).map((mark) => {
    const left = x(mark.first === null ? mark.last : mark.first) - 10;
    let lane = ends.findIndex((end) => end < left);
    if (lane < 0) lane = ends.length;
    ends[lane] = Math.max(x(mark.last === null ? mark.first : mark.last), left + 20) + 12 + markLabel(mark).length * 6.2;
    return { mark, lane };
  });
  return { marks: placed, count: ends.length };
}

function dyadMark(mark, x, y, from, to) {
  const { sign } = mark.relation;
  const colour = signColour(sign);
  const left = x(mark.first === null ? from : mark.first);
  const right = x(mark.last === null ? to : mark.last);
  const isBar = right - left > 8;
  const middle = isBar ? left : (left + right) / 2;
  const fill = isReal(mark.main) ? colour : "none";
  const solid = { fill, stroke: colour, "stroke-width": 2 };
  const form = sign === 0 ? svg("circle", { cx: middle, cy: y, r: 6, ...solid }) : sign === 1 ? svg("rect", { x: middle - 6, y: y - 6, width: 12, height: 12, ...solid }) : svg("path", { transform: `translate(${middle} ${y})`, d: "M-7 0 L0 -7 L7 0 L0 7 Z", ...solid });
  const act = () => openStatements(mark.statements, mark.label.text);
  return svg(
    "g",
    { class: "dyad-mark", tabindex: 0, role: "button", "aria-label": markWords(mark), onclick: act, onkeydown: (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        act();
      }
    } },
    isBar ? svg("line", { x1: left, x2: right, y1: y, y2: y, stroke: colour, "stroke-width": 3, "stroke-dasharray": "3 3" }) : null,
    form,
    svg("text", { x: (isBar ? left : middle) + 10, y: isBar ? y - 8 : y + 4, class: "mark-label" }, markLabel(mark)),
    svg("title", {}, markWords(mark)),
  );
}
