// The page as a whole: it is drawn from the state, and again wherever the state changes.

const TABS = ["graph", "table", "dyad", "matrix", "exchange", "viewpoints", "article"];

function frame() {
  const app = document.getElementById("app");
  const tab = (name) => h("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": "main", onclick: () => change({ tab: name }) }, t(`tab_${name}`));
  show(
    app,
    h("header", {},
      h("h1", {}, FACTS.title),
      h("div", { class: "tools" },
        languages(),
        h("button", { type: "button", id: "theme", onclick: () => change({ theme: theme() === "dark" ? "light" : "dark" }) }, ""),
        saveBox())),
    h("nav", { id: "views", "aria-label": t("views") },
      h("div", { id: "tabs", role: "tablist", "aria-label": t("views"), onkeydown: moveTab }, TABS.map(tab))),
    h("nav", { id: "side", "aria-label": t("filters") }),
    h("main", {}, h("div", { id: "main", role: "tabpanel" },
      h("div", { id: "stage" },
        h("div", { id: "canvas", role: "application", "aria-label": t("graph_of") }),
        h("img", { id: "printed", alt: "" }),
        h("p", { id: "empty", class: "empty" }),
        h("div", { class: "over" },
          h("button", { type: "button", onclick: fitGraph }, t("fit")),
          h("label", { class: "tick", id: "physics" }, h("input", { type: "checkbox", onchange: (event) => setPhysics(event.target.checked) }), h("span", {}, t("physics")))),
        h("p", { id: "hint", class: "hint" })),
      h("div", { id: "sheet" }),
      h("p", { id: "caption" }))),
    h("aside", { id: "panel", tabindex: 0, "aria-label": t("quotes") }),
    h("footer", { id: "time" }),
    h("p", { id: "announced", class: "unseen", "aria-live": "polite" }),
  );
  document.addEventListener("keydown", shortcuts);
}

function languages() {
  if (FACTS.languages.length < 2) return null;
  const options = [["", t("language_of_names")], ...FACTS.languages.map((code) => [code, code])];
  return choice("language", options, STATE.language || "", (code) => loadWords().then(() => change({ language: code || null })), t("language_of_names"));
}

function moveTab(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = TABS[(TABS.indexOf(STATE.tab) + step + TABS.length) % TABS.length];
  change({ tab: next }).then(() => document.getElementById(`tab-${next}`).focus());
}

function shortcuts(event) {
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName);
  if (event.key === "Escape" && STATE.open && !isTyping) change({ open: null });
  if (event.key === "/" && !isTyping) {
    event.preventDefault();
    document.getElementById("search").focus();
  }
}

const hasPeriod = () => STATE.since !== null || STATE.until !== null;

function periodText() {
  const [from, to] = [STATE.since, STATE.until].map((day) => (day === null ? null : dayText(day)));
  if (from === null) return t("date_until", { to });
  return to === null ? t("date_since", { from }) : t("date_throughout", { from, to });
}

function captionText(selection) {
  const numbers = support(selection);
  const basis = t("based_on", { acts: count(numbers.acts, "act") + (numbers.unrealActs ? ` (${t("plus_not_actual", { n: numbers.unrealActs })})` : ""), statements: count(numbers.statements.length, "statement"), articles: count(numbers.articles.size, "article"), sources: count(numbers.sources.size, "source"), coding: codingText(numbers) });
  const left = [
    numbers.actors < selection.nodes.size && t("drawn_of", { n: numeral(numbers.actors), of: numeral(selection.nodes.size) }),
    selection.weakest > 0 && t("weakest", { n: selection.weakest }),
    selection.weak > 0 && t("note_min_weight", { n: selection.weak }),
  ];
  return [selectionText(), ...left, basis].filter(Boolean).join(" ");
}

/** Return at which level, according to whom and of which time something is shown. */
function selectionText() {
  const parts = [
    upper(t(`level_${STATE.level}`)),
    `${t("according_to")} ${viewpointLabel(STATE.according_to)}`,
    STATE.compared_with && `${t("compared_with")} ${viewpointLabel(STATE.compared_with)}`,
    STATE.issues && t("with_ties_to_issues"),
    hasPeriod() && `${periodText()} (${t(`inside_${STATE.inside}`)})`,
  ];
  return `${parts.filter(Boolean).join(", ")}.`;
}

/** Return who published the articles behind what is drawn, and when: the same on every day. */
function sourceLine(selection) {
  const articles = [...support(selection).articles].map((at) => FACTS.articles[at]);
  const publishers = [...new Set(articles.map((one) => one.publisher))].filter(Boolean).sort();
  if (!publishers.length) return "";
  const known = (name) => articles.map((one) => one[name]).filter((day) => day !== null);
  const [first, last] = [Math.min(...known("first")), Math.max(...known("last"))].map((day) => (Number.isFinite(day) ? dayText(day) : null));
  const when = first === null || last === null ? t("undated_source") : first === last ? t("published_on", { day: first }) : t("published_from", { first, last });
  return t("source_line", { who: listed(publishers, 3), when });
}

/** Return whose coding counts, and which are left out, of texts that are coded several times; as kg/selection/support.py. */
function codingText({ statements, articles }) {
  const s = FACTS.statements;
  const counted = new Set(statements.map((at) => `${s.article[at]} ${s.coder[at]}`));
  const others = new Set();
  const shared = new Set();
  const reprints = new Set();
  for (let at = 0; at < numberOfStatements(); at++) {
    const article = s.article[at];
    if (articles.has(FACTS.articles[article].copy_of) && !articles.has(article)) reprints.add(article);
    if (!articles.has(article) || counted.has(`${article} ${s.coder[at]}`)) continue;
    others.add(s.coder[at]);
    shared.add(article);
  }
  const coders = new Set(statements.filter((at) => shared.has(s.article[at])).map((at) => FACTS.coders[s.coder[at]]));
  const left = [others.size && count(others.size, "other_coder"), reprints.size && count(reprints.size, "reprint")].filter(Boolean);
  if (!left.length) return "";
  const by = coders.size ? `${t("coded_by", { names: listed([...coders].sort(), 3) })}; ` : "";
  return ` (${by}${t("left_out", { what: listed(left) })})`;
}

/** Say below what is drawn, or listed, of ties what it is based on; other tabs say themselves what they show. */
function drawCaption() {
  const place = document.getElementById("caption");
  place.hidden = ["viewpoints", "article"].includes(STATE.tab);
  if (!["graph", "table", "matrix"].includes(STATE.tab)) return show(place, selectionText());
  const numbers = support(SELECTION);
  const notes = [
    SELECTION.selfLoops > 0 && t("note_self_loops", { n: SELECTION.selfLoops }),
    SELECTION.isGrown && t("not_drawn_yet"),
    SELECTION.arrows.size > MANY && t("note_zoom"),
  ].filter(Boolean);
  const undated = numbers.statements.filter((at) => SELECTION.chosen.undated.has(at));
  return show(
    place,
    captionText(SELECTION), " ",
    number(t("show_quotes"), numbers.statements, t("based_on_drawn")),
    notes.length ? ` · ${notes.join(" ")}` : null,
    undated.length ? [" · ", number(count(undated.length, "article_date_used"), undated, t("undated_many"))] : null,
  );
}

/** Show what follows from the state. */
async function refresh(changes) {
  const what = changes || STATE;
  document.documentElement.dataset.theme = STATE.theme;
  await loadLevel(STATE.level);
  if (STATE.compared_with || STATE.language) await loadWords();
  const onlyOpen = changes && Object.keys(changes).length > 0 && Object.keys(changes).every((name) => ["open", "pair", "article", "tab", "theme"].includes(name));
  if (!onlyOpen || !SELECTION) {
    const before = SELECTION;
    SELECTION = selectionOf(STATE);
    SELECTION.refit = before && ("ego" in what || "steps" in what || "level" in what || "all" in what || "grown" in what);
  }
  document.getElementById("theme").textContent = t(theme() === "dark" ? "light" : "dark");
  for (const name of TABS) {
    const tab = document.getElementById(`tab-${name}`);
    tab.setAttribute("aria-selected", String(name === STATE.tab));
    tab.tabIndex = name === STATE.tab ? 0 : -1;
  }
  document.getElementById("main").setAttribute("aria-labelledby", `tab-${STATE.tab}`);
  document.getElementById("stage").hidden = STATE.tab !== "graph";
  document.getElementById("sheet").hidden = STATE.tab === "graph";
  if (!onlyOpen || "theme" in what) {
    drawSide();
    drawTime();
  }
  drawCaption();
  document.body.classList.toggle("wide", STATE.tab !== "graph" && !STATE.open);
  await drawTab();
  await drawPanel();
}

async function drawTab() {
  const sheet = document.getElementById("sheet");
  if (STATE.tab === "graph") {
    const isEmpty = !SELECTION.arrows.size && !SELECTION.isGrown;
    document.getElementById("empty").textContent = isEmpty ? emptyText() : "";
    document.getElementById("physics").hidden = SELECTION.nodes.size >= FREE_UP_TO;
    drawGraph(SELECTION);
    return;
  }
  if (STATE.tab === "dyad") await loadWords();
  await { table: drawTable, matrix: drawMatrix, dyad: drawDyad, exchange: drawExchange, article: drawArticle, viewpoints: drawViewpoints }[STATE.tab](sheet);
}

/** Put the drawing in place of the canvas, which is as large as the screen and not as the paper. */
function drawForPrint() {
  const drawn = STATE.tab === "graph" && NETWORK ? svgText() : "";
  const image = document.getElementById("printed");
  image.alt = captionText(SELECTION);
  if (drawn) image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn)}`;
  else image.removeAttribute("src");
}

/** Call languages by their own names, which takes a browser a while to find. */
function nameLanguages() {
  for (const option of document.querySelectorAll(".tools option[value]:not([value=''])")) {
    try {
      option.textContent = upper(new Intl.DisplayNames([option.value], { type: "language" }).of(option.value));
    } catch (error) {
      continue;
    }
  }
}

async function start() {
  await loadFacts();
  Object.assign(STATE, read(location.hash));
  frame();
  await refresh();
  document.body.classList.add("ready");
  addEventListener("hashchange", () => {
    const next = read(location.hash);
    if (Object.keys(PLAIN).every((name) => JSON.stringify(next[name]) === JSON.stringify(STATE[name]))) return;
    Object.assign(STATE, next);
    refresh();
  });
  addEventListener("beforeprint", drawForPrint);
  PREFERS_DARK.addEventListener("change", () => STATE.theme === "auto" && refresh());
  (window.requestIdleCallback || setTimeout)(() => {
    nameLanguages();
    loadWords();
  });
}

/** What tests and notebooks may ask of the page. */
window.explorer = {
  change,
  state: () => ({ ...STATE }),
  edges: () => pairRows(SELECTION).map(({ pair, weight }) => {
    const numbers = tallyOf(pair);
    return {
      actor: SELECTION.level.nodes[pair.a].actor,
      target: SELECTION.level.nodes[pair.b].actor,
      label: labelsText(pair.rows),
      weight,
      acts: numbers.acts,
      quad_classes: [...numbers.byQuadClass, numbers.noQuadClass],
      articles: numbers.articles.size,
      sources: numbers.sources.size,
      statements: keysOf(numbers.statements),
    };
  }),
  parts: () => (SELECTION.parts ? SELECTION.parts.claims.map((claims) => claims.map((claim) => claim.sides.map(keysOf))) : null),
  bargains: () => bargainsOf(STATE).map((offers) => ({ acts: offers.length, statements: keysOf(offers.flatMap((offer) => offer.statements)) })),
  svg: svgText,
  csv: csvText,
  gexf: gexfText,
  network: () => NETWORK,
};

start();
