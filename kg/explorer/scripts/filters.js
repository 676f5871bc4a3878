// The side: search, viewpoint, level, and what is shown; the legend says how it encodings.

function drawSide() {
  const place = document.getElementById("side");
  const open = unfolded(place);
  const { scrollTop } = place;
  const isOpen = place.querySelector("details.group[open]") !== null;
  show(place, searchBox(), viewpointBox(), levelBox(), showBox(), filterBox(isOpen));
  unfoldAgain(place, open);
  if (scrollTop) place.scrollTop = scrollTop;
}

function group(title, ...content) {
  return h("section", { class: "group" }, h("h2", {}, title), content);
}

function choice(name, options, value, onchange, label) {
  return h(
    "select",
    { "aria-label": label || name, title: (options.find(([key]) => key === value) || [])[1], onchange: (event) => onchange(event.target.value) },
    options.map(([key, text]) => h("option", { value: key, selected: key === value }, upper(text))),
  );
}

const upper = (text) => text.charAt(0).toLocaleUpperCase(LANGUAGE) + text.slice(1);

function tick(label, isOn, onchange, more) {
  return h(
    "label",
    { class: "tick" },
    h("input", { type: "checkbox", checked: isOn, onchange: (event) => onchange(event.target.checked) }),
    more || null,
    h("span", {}, label),
  );
}

// Search.

function searchBox() {
  const list = h("ul", { id: "results", class: "results", "aria-label": t("search_results") });
  const box = h("input", {
    type: "search",
    id: "search",
    placeholder: t("search"),
    "aria-label": t("search"),
    autocomplete: "off",
    value: SEARCHED,
    oninput: () => find(box.value, list),
    onkeydown: (event) => {
      if (event.key === "Enter" && list.firstChild) list.querySelector(".link").click();
      if (event.key === "ArrowDown" && list.firstChild) list.querySelector(".link").focus();
      if (event.key === "Escape") {
        box.value = "";
        find("", list);
      }
    },
  });
  list.addEventListener("keydown", (event) => {
    const item = document.activeElement.closest("li");
    const next = { ArrowDown: item && item.nextSibling, ArrowUp: item && item.previousSibling }[event.key];
    if (next) next.querySelector(".link").focus();
    if (next || event.key === "ArrowDown") event.preventDefault();
    if (event.key === "ArrowUp" && !next) box.focus();
  });
  if (SELECTION.isGrown || SEARCHED) find(SEARCHED, list);
  return h("section", { class: "group" }, box, list);
}

const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/** Return all names of an actor as they are searched. */
function searchNames(node) {
  if (!node.search) {
    const entity = entityById(node.actor);
    const more = entity ? [...Object.values(entity.labels || {}), ...(entity.aliases || [])] : [];
    node.search = [node.label, ...more].map(plain);
  }
  return node.search;
}

let SEARCHED = "";
async function find(text, list) {
  SEARCHED = text;
  await loadWords();
  const wanted = plain(text.trim());
  const { level } = SELECTION;
  const hits = [];
  for (const [at, node] of level.nodes.entries()) {
    const known = SELECTION.nodes.get(at);
    if (!known) continue;
    const names = searchNames(node);
    const rank = names.some((name) => name.startsWith(wanted)) ? 0 : names.some((name) => name.includes(wanted)) ? 1 : 2;
    if (rank < 2) hits.push([rank, -known.weight, at]);
  }
  if (!wanted && !SELECTION.isGrown) hits.length = 0;
  hits.sort((one, other) => one[0] - other[0] || one[1] - other[1] || one[2] - other[2]);
  show(
    list,
    hits.slice(0, 12).map(([, weight, at]) =>
      h("li", {}, link(actorLabel(level, at), () => reveal(at)), h("span", { class: "quiet" }, ` ${-weight}`))),
    wanted && !hits.length ? h("li", { class: "quiet" }, t("no_actor_matches", { name: text.trim() })) : null,
  );
}

/** Show an actor in the graph and open it. */
function reveal(at) {
  const id = SELECTION.level.nodes[at].actor;
  const grown = SELECTION.isGrown ? [...new Set([...(STATE.grown || []), id])] : STATE.grown;
  openActor(id);
  change({ grown }).then(() => {
    if (NETWORK && NETWORK.body.nodes[at] && STATE.tab === "graph") NETWORK.focus(at, { scale: 1, animation: false });
  });
}

// Level and counting.

function levelBox() {
  return group(
    t("level"),
    choice("level", LEVEL_NAMES.map((name) => [name, t(`level_${name}`)]), STATE.level, changeLevel, t("level")),
    h("label", { class: "line" }, `${t("count_by")} `, choice("count", ["statements", "acts", "articles"].map((name) => [name, t(`by_${name}`)]), STATE.count, (by) => change({ count: by }), t("count_by"))),
    h("label", { class: "line" }, `${t("min_weight")} `, h("input", { type: "number", min: 1, max: 999, value: STATE.min_weight, "aria-label": t("min_weight"), onchange: (event) => change({ min_weight: Math.max(1, Math.floor(Number(event.target.value)) || 1) }) })),
    STATE.ego !== null && h("p", { class: "ego" }, t("neighbours_of", { name: nameOf(STATE.ego) }), " ",
      choice("steps", [1, 2, 3].map((n) => [String(n), count(n, "step")]), String(STATE.steps), (n) => change({ steps: Number(n) }), t("distance")), " ",
      link(t("show_all"), () => change({ ego: null }))),
    SELECTION.isGrown && h("p", { class: "quiet" }, t("not_drawn_yet"), " ", link(t("draw_all"), () => change({ all: true }))),
    SELECTION.weakest > 0 && h("p", { class: "quiet" }, t("weakest", { n: SELECTION.weakest }), " ", link(t("draw_all"), () => change({ all: true }))),
  );
}

/** Go to a level; what is open stays open as what it belongs to there. */
async function changeLevel(name) {
  await loadLevel(name);
  change({ level: name, ego: null, ...openAtLevel(LEVELS[name]) });
}

function openAtLevel(level) {
  const open = opened();
  if (!open || !["pair", "actor"].includes(open.kind)) return {};
  const [a, b] = open.names.map((id) => SELECTION.level.numbers.get(id));
  const row = SELECTION.level.actor.findIndex((at, k) => at === a && (b === undefined || SELECTION.level.target[k] === b));
  const back = row < 0 && open.kind === "actor" ? SELECTION.level.target.indexOf(a) : -1;
  if (row < 0 && back < 0) return { open: null };
  const ids = (row < 0 ? [level.target[back]] : [level.actor[row], level.target[row]]).map((at) => level.nodes[at].actor);
  if (open.kind === "actor") return { open: `actor:${ids[0]}` };
  return ids[0] === ids[1] ? { open: `actor:${ids[0]}` } : { open: `pair:${ids.map(encodeURIComponent).join(">")}`, pair: ids };
}

const nameOf = (id) => {
  const at = SELECTION.level.numbers.get(id);
  return at === undefined ? id : actorLabel(SELECTION.level, at);
};

// What is shown: the legend with ticks.

/** Return a drawing of how an arrow encodings. */
function sample(colour, dashes, head, middle) {
  const line = svg("line", { x1: 2, y1: 7, x2: head === "bar" ? 37 : 34, y2: 7, stroke: colour, "stroke-width": 2, "stroke-dasharray": dashes.join(" ") || null });
  return svg("svg", { class: "sample", width: 42, height: 14, viewBox: "0 0 42 14", "aria-hidden": "true" }, line, headShape(head, colour, 40, 7, 0), middleShape(middle, colour, 19, 7));
}

/** Return the head of an arrow as a form whose tip lies at a point. */
function headShape(head, colour, x, y, angle, scale = 1) {
  const turn = `translate(${x} ${y}) rotate(${(angle * 180) / Math.PI}) scale(${scale})`;
  if (!head) return null;
  if (head === "bar") return svg("line", { transform: turn, x1: -2, y1: -5, x2: -2, y2: 5, stroke: colour, "stroke-width": 3 });
  if (head === "vee") return svg("path", { transform: turn, d: "M-8 -4.5 L0 0 L-8 4.5", fill: "none", stroke: colour, "stroke-width": 2 });
  return svg("path", { transform: turn, d: "M-9 -4.5 L0 0 L-9 4.5 Z", fill: colour });
}

function middleShape(middle, colour, x, y) {
  if (middle === "circle") return svg("circle", { cx: x, cy: y, r: 3.5, fill: colour });
  if (middle === "diamond") return svg("path", { transform: `translate(${x} ${y})`, d: "M-4.5 0 L0 -4.5 L4.5 0 L0 4.5 Z", fill: colour });
  return null;
}

function legend() {
  const { encodings } = FACTS;
  const grey = INK[theme()].line;
  const rows = [
    ...(SELECTION.parts ? partSamples() : encodings.signs.map((encoding, k) => [sample(signColour(k), [], encoding.head, ""), encoding.words])),
    ...encodings.holds.filter((encoding) => encoding.dashes.length).map((encoding) => [sample(grey, encoding.dashes, "arrow", ""), encoding.words]),
    ...encodings.marks.filter((encoding) => encoding.middle).map((encoding) => [sample(grey, [], "arrow", encoding.middle), encoding.words]),
  ];
  const forms = [["square", "form_country"], ["triangle", "form_person"], ["dot", "form_actor"], ["diamond", "form_issue"]];
  return h(
    "section",
    { class: "legend" },
    h("h2", {}, t("legend")),
    h("ul", {}, rows.map(([drawn, words]) => h("li", {}, drawn, h("span", {}, words)))),
    h("ul", {}, forms.map(([form, key]) => h("li", {}, formSample(form), h("span", {}, t(key))))),
    tintList(),
    h("p", { class: "quiet" }, t("width_meaning", { what: t({ acts: "act_many", statements: "statement_many", articles: "article_many" }[STATE.count]) })),
  );
}

function formSample(form, fill = INK[theme()].node) {
  const paths = { square: "M3 2 H13 V12 H3 Z", triangle: "M8 1.5 L14 12.5 H2 Z", diamond: "M8 1 L14 7 L8 13 L2 7 Z" };
  const shape = form === "dot" ? svg("circle", { cx: 8, cy: 7, r: 5.5 }) : svg("path", { d: paths[form] });
  shape.setAttribute("fill", fill);
  shape.setAttribute("stroke", INK[theme()].line);
  return svg("svg", { class: "sample", width: 42, height: 14, viewBox: "-13 0 42 14", "aria-hidden": "true" }, shape);
}

function tintList() {
  const countries = new Map();
  for (const node of SELECTION.level.nodes) if (node.tint >= 0 && node.country) countries.set(node.tint, node.country);
  if (!countries.size) return null;
  const items = [...countries].sort((one, other) => one[0] - other[0]);
  const label = (id) => (SELECTION.level.numbers.has(id) ? nameOf(id) : entityById(id) ? entityLabel(entityById(id)) : id);
  return h("ul", {}, items.map(([tint, id]) => h("li", {}, formSample("dot", TINTS[theme()][tint]), h("span", {}, t("belongs_to", { name: label(id) })))));
}

/** Return ticks for a list of numbers that sets no limit where it is null; of kinds, acts alone are counted then. */
function ticks(name, labels, counted, drawn) {
  const all = labels.map((_, k) => k);
  const byDefault = name === "kinds" && STATE.count === "acts" ? [ACT] : all;
  const chosen = STATE[name] === null ? byDefault : STATE[name];
  return labels.map((label, k) =>
    counted[k] || STATE[name] !== null
      ? tick(`${label} (${counted[k] || 0})`, chosen.includes(k), (isOn) => {
          const now = all.filter((one) => (one === k ? isOn : chosen.includes(one)));
          change({ [name]: String(now) === String(byDefault) ? null : now });
        }, drawn && drawn[k])
      : null,
  );
}

/** Count statements by a fact, whatever is chosen but the coder. */
function counted(fact, n) {
  const numbers = new Array(n).fill(0);
  for (const at of insiders(codingsOf({ ...STATE, articles: null }, () => true))) {
    const value = fact(at);
    if (value >= 0) numbers[value]++;
  }
  return numbers;
}

function showBox() {
  const s = FACTS.statements;
  const { names } = FACTS;
  const classes = [...FACTS.labels.quad_classes, t("no_quad_class")];
  const classOf = (at) => {
    const one = s.quad_class[at];
    return one < 0 ? names.quad_classes.length : one;
  };
  const grey = INK[theme()].line;
  const signOf = classes.map((_, k) => (k < names.quad_classes.length ? names.signs.indexOf(signOfQuadClass(k)) : -1));
  const numbers = counted(classOf, classes.length);
  const drawnClasses = signOf.map((sign) => { const k = sign < 0 ? 2 : sign; return sample(signColour(k), [], FACTS.encodings.signs[k].head, ""); });
  const chosenClasses = STATE.quad_classes === null ? null : STATE.quad_classes.map((quadClass) => (quadClass < 0 ? names.quad_classes.length : quadClass));
  const classTicks = classes.map((label, k) => {
    if (!numbers[k]) return null;
    const now = chosenClasses === null ? classes.map((_, one) => one) : chosenClasses;
    return tick(`${label} (${numbers[k]})`, now.includes(k), (isOn) => {
      const next = classes.map((_, one) => one).filter((one) => (one === k ? isOn : now.includes(one)));
      change({ quad_classes: next.length === classes.length ? null : next.map((one) => (one === names.quad_classes.length ? -1 : one)) });
    }, drawnClasses[k]);
  });
  return group(
    t("filters_and_counts"),
    h("fieldset", {}, h("legend", {}, t("quad_classes")), classTicks),
    h("fieldset", {}, h("legend", {}, t("modes")), ticks("modes", FACTS.labels.modes, counted((at) => s.mode[at], names.modes.length),
      names.modes.map((_, k) => sample(grey, k === ACTUAL ? [] : FACTS.encodings.holds[names.holds.indexOf("not actual")].dashes, "arrow", "")))),
    h("fieldset", {}, h("legend", {}, t("certainties")), ticks("certainties", FACTS.labels.certainties, counted((at) => s.certainty[at], names.certainties.length),
      names.certainties.map((_, k) => sample(grey, k === 0 ? [] : FACTS.encodings.holds[names.holds.indexOf("hedged")].dashes, "arrow", "")))),
    h("fieldset", {}, h("legend", {}, t("polarities")), ticks("polarities", FACTS.labels.polarities, counted((at) => s.polarity[at], names.polarities.length),
      names.polarities.map((_, k) => sample(grey, k === 0 ? [] : FACTS.encodings.holds[names.holds.indexOf("denied")].dashes, "arrow", "")))),
  );
}

// The other filters.

/** Make the box of the other filters. They are made when it is opened: there may be one for each of many articles. */
function filterBox(isOpen) {
  const box = h("details", { class: "group", open: isOpen }, h("summary", {}, t("more_filters")), isOpen && otherFilters());
  box.addEventListener("toggle", () => box.open && box.children.length === 1 && append(box, otherFilters()));
  return box;
}

function otherFilters() {
  const s = FACTS.statements;
  const { names } = FACTS;
  const families = counted((at) => FACTS.familyOf[s.relation[at]], FACTS.families.length);
  const byRelation = counted((at) => s.relation[at], FACTS.relations.length);
  return [
    h("fieldset", {}, h("legend", {}, t("kinds")), ticks("kinds", FACTS.labels.kinds, counted((at) => FACTS.relations[s.relation[at]].kind, names.kinds.length))),
    h("fieldset", {}, h("legend", {}, t("relations")), FACTS.families.map((family, k) => (families[k] ? familyTicks(family, k, byRelation) : null))),
    h("fieldset", {}, h("legend", {}, t("types")), typeTicks()),
    FACTS.articles.length > 1 && h("fieldset", {}, h("legend", {}, t("articles")), nameTicks("articles", FACTS.articles.map((one) => [one.id, one.title]))),
    FACTS.coders.length > 1 && h("fieldset", {}, h("legend", {}, t("coders")), coderChoice()),
    h(
      "fieldset",
      {},
      h("legend", {}, t("further")),
      tick(t("with_issues"), STATE.issues, (issues) => change({ issues })),
      tick(t("with_inferred"), STATE.inferred, (inferred) => change({ inferred })),
      tick(t("with_headlines"), STATE.headlines, (headlines) => change({ headlines })),
      tick(t("with_self_loops"), STATE.self, (self) => change({ self })),
    ),
  ];
}

function familyTicks(family, k, byRelation) {
  const members = FACTS.relations.map((_, at) => at).filter((at) => FACTS.familyOf[at] === k);
  const used = members.filter((at) => byRelation[at]);
  const every = FACTS.relations.map((_, at) => at);
  const chosen = STATE.relations === null ? every : STATE.relations;
  const set = (changed, isOn) => {
    const now = every.filter((at) => (changed.includes(at) ? isOn : chosen.includes(at)));
    change({ relations: now.length === every.length ? null : now });
  };
  const total = used.reduce((sum, at) => sum + byRelation[at], 0);
  return h(
    "details",
    { class: "family" },
    h("summary", {}, `${family} (${total})`, used.some((at) => !chosen.includes(at)) ? " •" : ""),
    h("p", { class: "quiet" }, link(t("all"), () => set(members, true)), " ", link(t("none"), () => set(members, false))),
    used.map((at) => tick(`${FACTS.relations[at].label} (${byRelation[at]})`, chosen.includes(at), (isOn) => set([at], isOn))),
  );
}

function typeTicks() {
  const types = [...new Set(SELECTION.level.nodes.filter((_, at) => SELECTION.level.isTied[at]).map((node) => node.type))].sort();
  return nameTicks("types", types.map((type) => [type, type]));
}

/** Make the choice of a coder: several are chosen at once only where the page opens with them. */
function coderChoice() {
  const several = STATE.coders && STATE.coders.length > 1 ? [[STATE.coders.join(" "), listed(STATE.coders)]] : [];
  const options = [["", t("one_coder")], ...FACTS.coders.map((one) => [one, one]), ...several];
  return choice("coders", options, STATE.coders ? STATE.coders.join(" ") : "", (one) => change({ coders: one ? one.split(" ") : null }), t("coders"));
}

function nameTicks(name, pairs) {
  const all = pairs.map(([key]) => key);
  const chosen = STATE[name] === null ? all : STATE[name];
  return pairs.map(([key, label]) =>
    tick(label, chosen.includes(key), (isOn) => {
      const now = all.filter((one) => (one === key ? isOn : chosen.includes(one)));
      change({ [name]: now.length === all.length ? null : now });
    }));
}
