// The timeline of a dyad: what two do to each other, each mark an act or a statement, in the order of time.

function drawDyad(place) {
  const names = [...VIEW.nodes.keys()].sort((one, other) => VIEW.nodes.get(other).weight - VIEW.nodes.get(one).weight || one - other);
  if (!names.length) return show(place, h("div", { class: "sheet" }, h("p", {}, emptyWords())));
  const [a, b] = dyadInView();
  const party = (value, at) =>
    choice("party", names.slice(0, 400).map((one) => [VIEW.level.nodes[one].party, partyLabel(VIEW.level, one)]), VIEW.level.nodes[value].party,
      (id) => change({ pair: at ? [VIEW.level.nodes[a].party, id] : [id, VIEW.level.nodes[b].party] }), at ? t("the_other") : t("the_one"));
  const n = VIEW.level.nodes.length;
  const sides = [[a, b], [b, a]].map(([one, other]) => VIEW.pairs.get(pairKey(one, other, n)));
  const marks = sides.map((pair) => (pair ? marksOf_(pair) : []));
  const all = marks.flat();
  const undated = all.filter((mark) => mark.first === null && mark.last === null);
  return show(
    place,
    h("div", { class: "sheet" },
      h("p", { class: "line" }, party(a, 0), " ↔ ", party(b, 1)),
      all.length ? timeline(marks, [a, b]) : h("p", {}, t("nothing_between")),
      undated.length ? h("p", {}, `${t("undated")}: `, undated.map((mark) => [markButton(mark), " "])) : null,
      h("p", { class: "quiet" }, t("dyad_reads")),
      sides.map((pair, k) => pair && h("section", {}, h("h3", {}, `${partyLabel(VIEW.level, [a, b][k])} → ${partyLabel(VIEW.level, [b, a][k])}`), counts(tally(statementsOf(pair.rows), VIEW.chosen.main), ""))),
    ),
  );
}

/** Return the two to show: those chosen, else those of the strongest tie. */
function dyadInView() {
  const known = (STATE.pair || []).map((id) => VIEW.level.numbers.get(id));
  if (known.length === 2 && known.every((at) => at !== undefined)) return known;
  const strongestPair = [...VIEW.pairs.values()].sort((one, other) => other.weight - one.weight || one.key - other.key)[0];
  return [strongestPair.a, strongestPair.b];
}

/** Return the acts and statements of a pair with their days. */
function marksOf_(pair) {
  const { chosen } = VIEW;
  const seen = new Map();
  for (const at of statementsOf(pair.rows)) {
    const act = FACTS.statements.act[at];
    const key = act >= 0 ? `a${act}` : `s${at}`;
    if (seen.has(key)) {
      seen.get(key).statements.push(at);
      continue;
    }
    const relation = FACTS.relations[FACTS.statements.relation[chosen.main[at]]];
    seen.set(key, { main: chosen.main[at], statements: [at], first: chosen.first[at], last: chosen.last[at], relation });
  }
  return [...seen.values()];
}

const markWords = (mark) => `${mark.relation.label}: ${WORDS ? claimText(mark.main) : FACTS.statements.key[mark.main]}, ${markDays(mark)}`;

function markDays(mark) {
  if (mark.first === null && mark.last === null) return t("undated_one");
  if (mark.first === mark.last) return dayText(mark.first);
  return `${mark.first === null ? "…" : dayText(mark.first)} – ${mark.last === null ? "…" : dayText(mark.last)}`;
}

function markButton(mark) {
  return link(`${mark.relation.label}`, () => openStatements(mark.statements, mark.relation.label), { title: markWords(mark) });
}

function timeline(marks, ends) {
  const dated = marks.flat().filter((mark) => mark.first !== null || mark.last !== null);
  const days = dated.flatMap((mark) => [mark.first, mark.last]).filter((day) => day !== null);
  if (!days.length) return null;
  let [from, to] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max(15, Math.round((to - from) * 0.06));
  [from, to] = [from - pad, to + pad];
  const width = 960;
  const x = (day) => 20 + ((day - from) / (to - from)) * (width - 40);
  const rowHeight = 26;
  const lanes = marks.map((side) => laned(side.filter((mark) => dated.includes(mark)), x));
  const tall = lanes.map((side) => Math.max(1, side.count) * rowHeight);
  const axis = tall[0] + 34;
  const drawn = lanes.flatMap((side, k) =>
    side.marks.map(({ mark, lane }) => {
      const y = k === 0 ? axis - 18 - lane * rowHeight : axis + 30 + lane * rowHeight;
      return dyadMark(mark, x, y, from, to);
    }));
  const marksOfYears = timeMarks(from, to).map(([day, label]) => [svg("line", { class: "grid", x1: x(day), x2: x(day), y1: 6, y2: axis + tall[1] + 34 }), svg("text", { class: "tick-label", x: x(day) + 3, y: axis + 11 }, label)]);
  return svg(
    "svg",
    { class: "dyad", viewBox: `0 0 ${width} ${axis + tall[1] + 44}`, role: "group", "aria-label": t("tab_dyad") },
    marksOfYears,
    svg("line", { class: "axis", x1: 10, x2: width - 10, y1: axis, y2: axis }),
    svg("text", { class: "side-label", x: 12, y: 14 }, `${partyLabel(VIEW.level, ends[0])} → ${partyLabel(VIEW.level, ends[1])}`),
    svg("text", { class: "side-label", x: 12, y: axis + tall[1] + 40 }, `${partyLabel(VIEW.level, ends[1])} → ${partyLabel(VIEW.level, ends[0])}`),
    drawn,
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
    ends[lane] = Math.max(x(mark.last === null ? mark.first : mark.last), left + 20) + 12 + mark.relation.label.length * 6.2;
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
  const form = sign === 0 ? svg("circle", { cx: middle, cy: y, r: 6, fill: colour }) : sign === 1 ? svg("rect", { x: middle - 6, y: y - 6, width: 12, height: 12, fill: colour }) : svg("path", { transform: `translate(${middle} ${y})`, d: "M-7 0 L0 -7 L7 0 L0 7 Z", fill: "none", stroke: colour, "stroke-width": 2 });
  const act = () => openStatements(mark.statements, mark.relation.label);
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
    svg("text", { x: (isBar ? left : middle) + 10, y: isBar ? y - 8 : y + 4, class: "mark-label" }, mark.relation.label),
    svg("title", {}, markWords(mark)),
  );
}
