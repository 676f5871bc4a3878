// Viewpoints: whose claims are shown, and in what two of them differ (as in kg/selection/compare.py).

const PARTS = ["opposed", "doubted", "other_certainty", "only_first", "only_second"];
const PART_SIGNS = ["≠", "?", "≈", "①", "②"];
const PART_COLOURS = {
  light: ["#b3261e", "#a8327a", "#8a6100", "#6d3fb0", "#00776b", "#9aa5b1"],
  dark: ["#ff8a80", "#f48fb1", "#e0b050", "#b79af0", "#4cc3b4", "#52606d"],
};

/** Return all whose viewpoint can be shown: name and words. */
function viewpointChoices() {
  const signers = FACTS.signers.map((name) => [`by:${name}`, t("viewpoint_signer", { name })]);
  const sources = FACTS.sources.map((source) => [`of:${source.id}`, t("viewpoint_quoted", { name: source.label, by: source.by.join(", ") })]);
  return [["authors", t("viewpoint_authors")], ...signers, ...sources, ["everyone", t("viewpoint_everyone")]];
}

function viewpointLabel(viewpoint) {
  const labels = new Map(viewpointChoices());
  return viewpoint.map((name) => labels.get(name) || name).join(` ${t("and")} `);
}

function viewpointBox() {
  const choices = viewpointChoices();
  const one = STATE.according_to.length === 1 ? STATE.according_to[0] : "union";
  const options = [...choices, ["union", t("viewpoint_several")]];
  const several = STATE.according_to.length > 1 || UNION;
  return group(
    upper(t("according_to")),
    choice("according_to", options, several ? "union" : one, (name) => {
      UNION = name === "union";
      change({ according_to: UNION ? STATE.according_to : [name] });
    }, upper(t("according_to"))),
    several && h("div", { class: "union" }, choices.filter(([name]) => name !== "everyone").map(([name, label]) =>
      tick(label, STATE.according_to.includes(name), (isOn) => {
        const viewpoint = choices.map(([key]) => key).filter((key) => (key === name ? isOn : STATE.according_to.includes(key)) && key !== "everyone");
        change({ according_to: viewpoint.length ? viewpoint : ["authors"] });
      }))),
    h("label", { class: "line" }, `${t("compare_with")} `,
      choice("compared_with", [["", t("compare_with_none")], ...choices], STATE.compared_with ? STATE.compared_with[0] : "", (name) => change(name ? { compared_with: [name], polarities: null, modes: null } : { compared_with: null, tab: STATE.tab === "viewpoints" ? "graph" : STATE.tab }), t("compare_with"))),
    STATE.compared_with && SELECTION.parts && h("ul", { class: "parts" }, PARTS.map((part, k) => h("li", {},
      sample(PART_COLOURS[theme()][k], [], "arrow", ""), h("span", {}, `${PART_SIGNS[k]} ${partWords(part)}: `, number(SELECTION.parts.claims[k].length, SELECTION.parts.claims[k].flatMap((claim) => claim.statements), partWords(part)))))),
    STATE.compared_with && h("p", {}, link(t("compare_claims"), () => change({ tab: "viewpoints" }))),
  );
}
let UNION = false;

function partWords(part) {
  return t(`part_${part}`, { first: viewpointLabel(STATE.according_to), second: viewpointLabel(STATE.compared_with || []) });
}

/** Return the claims of each of the five parts, and for each statement the part that its claim belongs to. */
function partsOf(state) {
  const parts = PARTS.map(() => []);
  const partOf = new Map();
  const viewpoints = [state.according_to, state.compared_with];
  if (new Set(viewpoints.map((names) => [...names].sort().join("\n"))).size < 2) return { claims: parts, partOf };
  const { inside } = chooseStatements({ ...state, count: "statements" }, ["everyone"], true);
  const claims = new Map();
  for (const [side, viewpoint] of viewpoints.entries()) {
    for (const position of positionsOf(viewpoint, inside)) {
      if (!claims.has(position.claim)) claims.set(position.claim, [[], []]);
      claims.get(position.claim)[side].push(position);
    }
  }
  for (const positions of claims.values()) {
    for (const [part, sides] of partsOfClaim(positions)) {
      const statements = sides.map((side) => [...new Set(side.map((position) => position.at))]);
      const claim = { sides: statements, statements: [...new Set(statements.flat())] };
      if (part >= 0) parts[part].push(claim);
      for (const at of claim.statements) if (part >= 0 ? !(partOf.get(at) < part && partOf.get(at) >= 0) : !partOf.has(at)) partOf.set(at, part);
    }
  }
  return { claims: parts, partOf };
}

/** Return how a viewpoint stands to claims, as kg/selection/positions.py does. */
function positionsOf(viewpoint, inside) {
  const s = FACTS.statements;
  const [holds, reports] = [viewpointTest(viewpoint), reporterTest(viewpoint)];
  const positions = [];
  const add = (of, at, more) => positions.push({ claim: s.claim[of], first: s.first[of], last: s.last[of], approximate: s.approximate[of], at, certainty: null, held: false, judged: false, ...more });
  for (const at of insiders(inside)) {
    const affirmed = s.polarity[at] === 0;
    const stance = FACTS.names.stances[s.stance[at]];
    if (holds(at)) add(at, at, { affirms: affirmed, certainty: s.certainty[at], held: true });
    if (["doubts", "rejects"].includes(stance) && reports(at)) add(at, at, { affirms: !affirmed, judged: affirmed || stance === "doubts" });
  }
  for (const [at, claim, who] of s.denials) {
    if (!inside[at] || s.disjunct[claim] || !["everyone", `of:${who}`].some((name) => viewpoint.includes(name))) continue;
    add(claim, at, { affirms: s.polarity[claim] !== 0, certainty: s.certainty[at] });
  }
  return positions;
}

/** Return the part that a claim belongs to, or -1 where both agree, with the positions of both sides; two where they do not meet. */
function partsOfClaim([first, second]) {
  const [before, after] = [(one, other) => !one.approximate && !other.approximate && one.last !== null && other.first !== null && one.last < other.first, (one, other) => before(other, one)];
  let [opposed, doubted, shared] = [false, false, false];
  for (const one of first) {
    for (const other of second) {
      if (before(one, other) || after(one, other)) continue;
      if (one.affirms === other.affirms) shared ||= one.held && other.held;
      else if (one.judged || other.judged) doubted = true;
      else opposed = true;
    }
    if (opposed) break;
  }
  if (opposed || doubted) return [[opposed ? 0 : 1, [first, second]]];
  const held = [first, second].map((side) => side.filter((position) => position.held));
  if (!shared) return [[3, [held[0], []]], [4, [[], held[1]]]].filter(([, sides]) => sides.flat().length);
  const [one, other] = held.map((side) => [...new Set(side.map((position) => position.certainty))].sort().join(" "));
  return [[one === other ? -1 : 2, held]];
}

function partColour(selection, rows) {
  const part = partOfArrow(selection, rows);
  return PART_COLOURS[theme()][part < 0 ? PARTS.length : part];
}

/** Return the part of an arrow: opposed or doubted if any of its claims is, otherwise the one they share, or -1. */
function partOfArrow(selection, rows) {
  const parts = new Set(rows.map((row) => selection.parts.partOf.get(FACTS.ties.statement[row])));
  for (const disputed of [0, 1]) if (parts.has(disputed)) return disputed;
  const [only] = parts;
  return parts.size === 1 && only !== undefined ? only : -1;
}

/** Return the sign after the label of an arrow for the part it belongs to. */
function partSign(selection, rows) {
  if (!selection.parts) return "";
  const part = partOfArrow(selection, rows);
  return part < 0 ? "" : ` ${PART_SIGNS[part]}`;
}

/** Return samples of the parts with what they say, for the legend. */
function partSamples() {
  const drawn = PARTS.map((part, k) => [sample(PART_COLOURS[theme()][k], [], "arrow", ""), `${PART_SIGNS[k]} ${partWords(part)}`]);
  return [...drawn, [sample(PART_COLOURS[theme()][PARTS.length], [], "arrow", ""), t("part_same")]];
}

async function drawViewpoints(place) {
  await loadWords();
  if (!SELECTION.parts) {
    return show(place, h("div", { class: "sheet" }, h("h2", {}, t("comparison")), h("p", {}, t("choose_compare_with"))));
  }
  return show(
    place,
    h(
      "div",
      { class: "sheet" },
      h("h2", {}, t("comparison")),
      h("p", { class: "quiet" }, t("comparison_of", { first: upper(viewpointLabel(STATE.according_to)), second: viewpointLabel(STATE.compared_with) }), hasPeriod() && ` ${upper(periodText())} (${t(`inside_${STATE.inside}`)}).`),
      PARTS.map((part, k) => h(
        "section",
        {},
        h("h3", {}, sample(PART_COLOURS[theme()][k], [], "arrow", ""), ` ${PART_SIGNS[k]} ${upper(partWords(part))} (${SELECTION.parts.claims[k].length})`),
        growing(SELECTION.parts.claims[k].map((claim) => h("li", {}, claim.statements.map((at) =>
          h("p", { class: "claim-of" }, link(claimText(at), () => openStatement(at)))))), 40),
      )),
    ),
  );
}
