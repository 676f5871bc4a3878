// Viewpoints: whose claims are shown, and in what two of them differ (as in kg/selection/compare.py).

const PARTS = ["only_first", "only_second", "opposed", "other_certainty"];
const PART_SIGNS = ["①", "②", "≠", "≈"];
const ORDER_OF_PARTS = [2, 3, 0, 1];
const PART_COLOURS = {
  light: ["#6d3fb0", "#00776b", "#b3261e", "#8a6100", "#9aa5b1"],
  dark: ["#b79af0", "#4cc3b4", "#ff8a80", "#e0b050", "#52606d"],
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
      choice("compared_with", [["", t("compare_with_none")], ...choices], STATE.compared_with ? STATE.compared_with[0] : "", (name) => change(name ? { compared_with: [name], polarities: null } : { compared_with: null, tab: STATE.tab === "viewpoints" ? "graph" : STATE.tab }), t("compare_with"))),
    STATE.compared_with && SELECTION.parts && h("ul", { class: "parts" }, ORDER_OF_PARTS.map((k) => h("li", {},
      sample(PART_COLOURS[theme()][k], [], "arrow", ""), h("span", {}, `${PART_SIGNS[k]} ${partWords(PARTS[k])}: `, number(SELECTION.parts.claims[k].length, SELECTION.parts.claims[k].flatMap((claim) => claim.statements), partWords(PARTS[k])))))),
    STATE.compared_with && h("p", {}, link(t("compare_claims"), () => change({ tab: "viewpoints" }))),
  );
}
let UNION = false;

function partWords(part) {
  return t(`part_${part}`, { first: viewpointLabel(STATE.according_to), second: viewpointLabel(STATE.compared_with || []) });
}

/** Return the claims of each of the four parts, and for each statement the part that its claim belongs to. */
function partsOf(state, level) {
  const s = FACTS.statements;
  const byStatements = { ...state, count: "statements" };
  const sides = [state.according_to, state.compared_with].map((viewpoint) => chooseStatements(byStatements, viewpoint, false).inside);
  const claims = new Map();
  for (const [side, inside] of sides.entries()) {
    for (let at = 0; at < inside.length; at++) {
      if (!inside[at]) continue;
      const key = claimKey(at, level);
      if (!claims.has(key)) claims.set(key, { key, statements: [], sides: [blank(), blank()] });
      const claim = claims.get(key);
      claim.statements.push(at);
      claim.sides[side].statements.push(at);
      claim.sides[side].polarities.add(s.polarity[at]);
      claim.sides[side].certainties.add(s.certainty[at]);
    }
  }
  const parts = PARTS.map(() => []);
  const partOf = new Map();
  for (const claim of claims.values()) {
    const part = partOfClaim(claim);
    claim.part = part;
    claim.statements = [...new Set(claim.statements)];
    const isOfItself = level.subject[claim.statements[0]] === level.object[claim.statements[0]] && level.subject[claim.statements[0]] >= 0;
    if (part >= 0 && (state.self || !isOfItself)) parts[part].push(claim);
    for (const at of claim.statements) partOf.set(at, part);
  }
  return { claims: parts, partOf };
}

const blank = () => ({ statements: [], polarities: new Set(), certainties: new Set() });

function claimKey(at, level) {
  const end = (side, filler) => (level[side][at] >= 0 ? level[side][at] : `#${filler}`);
  const words = WORDS ? WORDS.statements[at] : { s: at, o: at };
  return [end("subject", words.s), FACTS.statements.relation[at], end("object", words.o)].join(" ");
}

function partOfClaim({ sides: [first, second] }) {
  if (!second.statements.length) return 0;
  if (!first.statements.length) return 1;
  if (![...first.polarities].some((one) => second.polarities.has(one))) return 2;
  const same = first.certainties.size === second.certainties.size && [...first.certainties].every((one) => second.certainties.has(one));
  return same ? -1 : 3;
}

function partColour(selection, rows) {
  const part = partOfArrow(selection, rows);
  return PART_COLOURS[theme()][part < 0 ? 4 : part];
}

/** Return the part of an arrow: opposed if any of its claims is, otherwise the one they share, or -1. */
function partOfArrow(selection, rows) {
  const parts = new Set(rows.map((row) => selection.parts.partOf.get(FACTS.ties.statement[row])));
  if (parts.has(2)) return 2;
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
  const drawn = ORDER_OF_PARTS.map((k) => [sample(PART_COLOURS[theme()][k], [], "arrow", ""), `${PART_SIGNS[k]} ${partWords(PARTS[k])}`]);
  return [...drawn, [sample(PART_COLOURS[theme()][4], [], "arrow", ""), t("part_same")]];
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
      h("p", { class: "quiet" }, t("comparison_of", { first: upper(viewpointLabel(STATE.according_to)), second: viewpointLabel(STATE.compared_with) })),
      ORDER_OF_PARTS.map((k) => h(
        "section",
        {},
        h("h3", {}, sample(PART_COLOURS[theme()][k], [], "arrow", ""), ` ${PART_SIGNS[k]} ${upper(partWords(PARTS[k]))} (${SELECTION.parts.claims[k].length})`),
        growing(SELECTION.parts.claims[k].map((claim) => h("li", {}, claim.sides.map((side) => side.statements.map((at) =>
          h("p", { class: "claim-of" }, link(claimText(at), () => openStatement(at))))))), 40),
      )),
    ),
  );
}
