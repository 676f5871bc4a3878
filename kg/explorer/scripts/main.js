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
    h("aside", { id: "panel", tabindex: 0, "aria-label": t("words") }),
    h("footer", { id: "time" }),
    h("p", { id: "announced", class: "unseen", "aria-live": "polite" }),
  );
  document.addEventListener("keydown", shortcuts);
}

function languages() {
  if (FACTS.languages.length < 2) return null;
  const options = [["", t("names_in")], ...FACTS.languages.map((code) => [code, code])];
  return choice("language", options, STATE.language || "", (code) => loadWords().then(() => change({ language: code || null })), t("names_in"));
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

function captionText(view) {
  const numbers = support(view);
  const parts = [
    `${upper(t(`level_${STATE.level}`))}, ${viewpointLabel(STATE.according_to)}`,
    STATE.compared_with && `${t("against")} ${viewpointLabel(STATE.compared_with)}`,
    (STATE.since !== null || STATE.until !== null) && `${STATE.since === null ? "…" : dayText(STATE.since)} – ${STATE.until === null ? "…" : dayText(STATE.until)} (${t(STATE.inside)})`,
  ];
  const rests = t("rests_on", { acts: count(numbers.acts, "act") + (numbers.unrealActs ? ` (${t("and_unreal", { n: numbers.unrealActs })})` : ""), statements: count(numbers.statements.length, "statement"), articles: count(numbers.articles.size, "article"), sources: count(numbers.sources.size, "source") });
  return `${parts.filter(Boolean).join("; ")}. ${rests}`;
}

function drawCaption() {
  const numbers = support(VIEW);
  const notes = [
    VIEW.selfLoops > 0 && t("note_self", { n: VIEW.selfLoops }),
    VIEW.weak > 0 && t("note_weak", { n: VIEW.weak }),
    VIEW.weakest > 0 && t("weakest", { n: VIEW.weakest }),
    VIEW.isGrown && t("grown", { n: VIEW.left }),
    VIEW.arrows.size > MANY && t("note_zoom"),
  ].filter(Boolean);
  const undated = numbers.statements.filter((at) => VIEW.chosen.undated.has(at));
  show(
    document.getElementById("caption"),
    captionText(VIEW), " ",
    number(t("open_words"), numbers.statements, t("rests")),
    notes.length ? ` ${notes.join(" ")}` : null,
    undated.length ? [" ", number(count(undated.length, "undated_here"), undated, t("undated"))] : null,
  );
}

/** Show what follows from the state. */
async function refresh(changes) {
  const what = changes || STATE;
  document.documentElement.dataset.theme = STATE.theme;
  await loadLevel(STATE.level);
  if (STATE.compared_with || STATE.language) await loadWords();
  const onlyOpen = changes && Object.keys(changes).length > 0 && Object.keys(changes).every((name) => ["open", "pair", "article", "tab", "theme"].includes(name));
  if (!onlyOpen || !VIEW) {
    const before = VIEW;
    VIEW = look(STATE);
    VIEW.refit = before && ("ego" in what || "steps" in what || "level" in what || "all" in what || "grown" in what);
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
    drawCaption();
  }
  document.body.classList.toggle("wide", STATE.tab !== "graph" && !STATE.open);
  await drawTab();
  await drawPanel();
}

async function drawTab() {
  const sheet = document.getElementById("sheet");
  if (STATE.tab === "graph") {
    const isEmpty = !VIEW.arrows.size && !VIEW.isGrown;
    document.getElementById("empty").textContent = isEmpty ? emptyWords() : "";
    document.getElementById("physics").hidden = VIEW.nodes.size >= FREE_UP_TO;
    drawGraph(VIEW);
    return;
  }
  if (STATE.tab === "dyad") await loadWords();
  await { table: drawTable, matrix: drawMatrix, dyad: drawDyad, exchange: drawExchange, article: drawArticle, viewpoints: drawViewpoints }[STATE.tab](sheet);
}

/** Put the drawing in place of the canvas, which is as large as the screen and not as the paper. */
function drawForPrint() {
  const drawn = STATE.tab === "graph" && NETWORK ? svgText() : "";
  const image = document.getElementById("printed");
  image.alt = captionText(VIEW);
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
  edges: () => pairRows(VIEW).map(({ pair, weight }) => {
    const numbers = tallyOf(pair);
    return {
      actor: VIEW.level.nodes[pair.a].actor,
      target: VIEW.level.nodes[pair.b].actor,
      weight,
      acts: numbers.acts,
      quad_classes: [...numbers.byQuadClass, numbers.noQuadClass],
      articles: numbers.articles.size,
      sources: numbers.sources.size,
      statements: keysOf(numbers.statements),
    };
  }),
  parts: () => (VIEW.parts ? VIEW.parts.claims.map((claims) => claims.map((claim) => claim.sides.map((side) => keysOf(side.statements)))) : null),
  svg: svgText,
  csv: csvText,
  gexf: gexfText,
  network: () => NETWORK,
};

start();
