// Worlds: whose claims are shown, and in what two of them differ (as kg/selection/compare.py tells).

const PARTS = ["only_first", "only_second", "opposed", "other_certainty"];
const PART_SIGNS = ["①", "②", "≠", "≈"];
const ORDER_OF_PARTS = [2, 3, 0, 1];
const PART_COLOURS = {
  light: ["#6d3fb0", "#00776b", "#b3261e", "#8a6100", "#9aa5b1"],
  dark: ["#b79af0", "#4cc3b4", "#ff8a80", "#e0b050", "#52606d"],
};

/** Return all whose world can be shown: name and words. */
function worldChoices() {
  const signers = FACTS.signers.map((name) => [`by:${name}`, t("world_by", { name })]);
  const sources = FACTS.sources.map((source) => [`of:${source.id}`, t("world_of", { name: source.label, by: source.by.join(", ") })]);
  return [["authors", t("world_authors")], ...signers, ...sources, ["everyone", t("world_everyone")]];
}

function worldLabel(world) {
  const labels = new Map(worldChoices());
  return world.map((name) => labels.get(name) || name).join(` ${t("and")} `);
}

function worldBox() {
  const choices = worldChoices();
  const one = STATE.world.length === 1 ? STATE.world[0] : "union";
  const options = [...choices, ["union", t("world_union")]];
  const several = STATE.world.length > 1 || UNION;
  return group(
    t("world"),
    choice("world", options, several ? "union" : one, (name) => {
      UNION = name === "union";
      change({ world: UNION ? STATE.world : [name] });
    }, t("world")),
    several && h("div", { class: "union" }, choices.filter(([name]) => name !== "everyone").map(([name, label]) =>
      tick(label, STATE.world.includes(name), (isOn) => {
        const world = choices.map(([key]) => key).filter((key) => (key === name ? isOn : STATE.world.includes(key)) && key !== "everyone");
        change({ world: world.length ? world : ["authors"] });
      }))),
    h("label", { class: "line" }, `${t("against")} `,
      choice("against", [["", t("nobody")], ...choices], STATE.against ? STATE.against[0] : "", (name) => change(name ? { against: [name], polarities: null } : { against: null, tab: STATE.tab === "worlds" ? "graph" : STATE.tab }), t("against"))),
    STATE.against && VIEW.parts && h("ul", { class: "parts" }, ORDER_OF_PARTS.map((k) => h("li", {},
      sample(PART_COLOURS[theme()][k], [], "arrow", ""), h("span", {}, `${PART_SIGNS[k]} ${partWords(PARTS[k])}: `, number(VIEW.parts.claims[k].length, VIEW.parts.claims[k].flatMap((claim) => claim.statements), partWords(PARTS[k])))))),
    STATE.against && h("p", {}, link(t("see_difference"), () => change({ tab: "worlds" }))),
  );
}
let UNION = false;

function partWords(part) {
  return t(`part_${part}`, { first: worldLabel(STATE.world), second: worldLabel(STATE.against || []) });
}

/** Return the claims of each of the four parts, and for each statement the part that its claim belongs to. */
function partsOf(state, level) {
  const s = FACTS.statements;
  const held = { ...state, count: "statements" };
  const sides = [state.world, state.against].map((world) => chooseStatements(held, world, false).inside);
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
  const told = (side, filler) => (level[side][at] >= 0 ? level[side][at] : `#${filler}`);
  const words = WORDS ? WORDS.statements[at] : { s: at, o: at };
  return [told("subject", words.s), FACTS.statements.relation[at], told("object", words.o)].join(" ");
}

function partOfClaim({ sides: [first, second] }) {
  if (!second.statements.length) return 0;
  if (!first.statements.length) return 1;
  if (![...first.polarities].some((one) => second.polarities.has(one))) return 2;
  const same = first.certainties.size === second.certainties.size && [...first.certainties].every((one) => second.certainties.has(one));
  return same ? -1 : 3;
}

function partColour(view, rows) {
  const part = partOfArrow(view, rows);
  return PART_COLOURS[theme()][part < 0 ? 4 : part];
}

/** Return the part of an arrow: opposed if any of its claims is, otherwise the one they share, or -1. */
function partOfArrow(view, rows) {
  const parts = new Set(rows.map((row) => view.parts.partOf.get(FACTS.ties.statement[row])));
  if (parts.has(2)) return 2;
  const [only] = parts;
  return parts.size === 1 && only !== undefined ? only : -1;
}

/** Return the sign that stands behind the label of an arrow for the part it belongs to. */
function partSign(view, rows) {
  if (!view.parts) return "";
  const part = partOfArrow(view, rows);
  return part < 0 ? "" : ` ${PART_SIGNS[part]}`;
}

/** Return samples of the parts with what they say, for the legend. */
function partSamples() {
  const drawn = ORDER_OF_PARTS.map((k) => [sample(PART_COLOURS[theme()][k], [], "arrow", ""), `${PART_SIGNS[k]} ${partWords(PARTS[k])}`]);
  return [...drawn, [sample(PART_COLOURS[theme()][4], [], "arrow", ""), t("part_same")]];
}

async function drawWorlds(place) {
  await loadWords();
  if (!VIEW.parts) {
    return show(place, h("div", { class: "sheet" }, h("h2", {}, t("difference")), h("p", {}, t("choose_against"))));
  }
  return show(
    place,
    h(
      "div",
      { class: "sheet" },
      h("h2", {}, t("difference")),
      h("p", { class: "quiet" }, t("difference_of", { first: worldLabel(STATE.world), second: worldLabel(STATE.against) })),
      ORDER_OF_PARTS.map((k) => h(
        "section",
        {},
        h("h3", {}, sample(PART_COLOURS[theme()][k], [], "arrow", ""), ` ${PART_SIGNS[k]} ${upper(partWords(PARTS[k]))} (${VIEW.parts.claims[k].length})`),
        growing(VIEW.parts.claims[k].map((claim) => h("li", {}, claim.sides.map((side) => side.statements.map((at) =>
          h("p", { class: "claim-of" }, link(claimText(at), () => openStatement(at))))))), 40),
      )),
    ),
  );
}
