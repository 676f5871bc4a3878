// The panel: what is open, with the words behind it.

/** Return what is open: its kind and the names it goes by. */
function opened() {
  if (!STATE.open) return null;
  const at = STATE.open.indexOf(":");
  const kind = STATE.open.slice(0, at);
  const rest = STATE.open.slice(at + 1);
  if (kind === "pair") return { kind, names: rest.split(">").map(decoded) };
  return { kind, names: [rest] };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    return text;
  }
}

const openActor = (id) => open({ open: `actor:${id}` });
const openStatement = (at) => open({ open: `statement:${FACTS.statements.key[at]}` });

function openPair(a, b) {
  const ids = [a, b].map((at) => encodeURIComponent(SELECTION.level.nodes[at].actor));
  return open({ open: `pair:${ids.join(">")}`, pair: [a, b].map((at) => SELECTION.level.nodes[at].actor) });
}

const MOST_IN_LINK = 60;
let LIST = null;

/** Open statements. A link to them names the first ones, and how many there are. */
function openStatements(statements, label) {
  LIST = { statements: inOrder(statements), label };
  const keys = LIST.statements.slice(0, MOST_IN_LINK).map((at) => FACTS.statements.key[at]);
  LIST.name = [LIST.statements.length, ...keys].join(" ");
  return open({ open: `list:${LIST.name}` });
}

function openArticle(article, statement) {
  return change({ tab: "article", article: FACTS.articles[article].id, open: statement === undefined ? STATE.open : `statement:${FACTS.statements.key[statement]}` });
}

function open(changes) {
  document.body.classList.add("reading");
  return change(changes);
}

let LAST_OPEN = null;
async function drawPanel() {
  const place = document.getElementById("panel");
  const what = opened();
  if (!what) {
    document.body.classList.remove("reading");
    LAST_OPEN = null;
    return show(place, h("p", { class: "quiet" }, t("click_something")), legend());
  }
  await loadWords();
  document.body.classList.add("reading");
  const makers = { pair: pairPanel, actor: actorPanel, statement: statementPanel, list: listPanel };
  const made = Object.hasOwn(makers, what.kind) ? makers[what.kind](what.names) : null;
  show(
    place,
    h(
      "div",
      { class: "panel-head" },
      h("button", { type: "button", class: "close", "aria-label": t("close"), onclick: () => change({ open: null }) }, "×"),
      h("button", { type: "button", onclick: (event) => copy(linkTo({}), event.currentTarget) }, t("copy_link")),
    ),
    made || h("p", { class: "quiet" }, t("not_in_page")),
  );
  if (LAST_OPEN !== STATE.open) {
    place.scrollTop = 0;
    if (matchMedia("(max-width: 900px)").matches) place.scrollIntoView();
    const head = place.querySelector("h2");
    if (head && document.body.classList.contains("ready")) {
      head.tabIndex = -1;
      head.focus({ preventScroll: true });
    }
    announce(made ? head.textContent : t("not_in_page"));
  }
  LAST_OPEN = STATE.open;
  return undefined;
}

/** Return the statements of acts among those counted. */
const ofActs = (numbers) => [...numbers.quadClasses.flat(), ...numbers.none];

/** Return counts with their statements, as a line. */
function counts(numbers, label) {
  const { labels, names } = FACTS;
  const one = (value, statements, words, sign) => h("span", { class: sign && `quad-class ${sign}` }, number(value, statements, label), ` ${words}`);
  const many = (value, key) => t(value === 1 ? key : `${key}_many`);
  const parts = [
    one(numbers.acts, ofActs(numbers), many(numbers.acts, "act")),
    ...names.quad_classes.map((_, k) => numbers.byQuadClass[k] > 0 && one(numbers.byQuadClass[k], numbers.quadClasses[k], labels.quad_classes[k], signOfQuadClass(k))),
    numbers.noQuadClass > 0 && one(numbers.noQuadClass, numbers.none, t("no_quad_class")),
    numbers.unrealActs > 0 && one(numbers.unrealActs, numbers.unreal, many(numbers.unrealActs, "not_actual_act")),
    one(numbers.statements.length, numbers.statements, many(numbers.statements.length, "statement")),
    one(numbers.articles.size, numbers.statements, many(numbers.articles.size, "article")),
    one(numbers.sources.size, numbers.statements, many(numbers.sources.size, "source")),
  ];
  if (!numbers.scored) return h("p", { class: "counts" }, parts);
  const words = t("score_text", { sum: signed(numbers.sum), mean: signed(numbers.sum / numbers.scored), n: numbers.scored });
  return [
    h("p", { class: "counts" }, parts),
    h("details", {}, h("summary", {}, t("score")), h("p", {}, words, " ", number(t("show_quotes"), ofActs(numbers), label))),
  ];
}

const signOfQuadClass = (quadClass) => FACTS.names.quad_classes[quadClass].split(" ")[1];

const signed = (value) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(1)}`;

function pairPanel(ids) {
  const [a, b] = ids.map((id) => SELECTION.level.numbers.get(id));
  if (a === undefined || b === undefined) return null;
  const n = SELECTION.level.nodes.length;
  const pair = SELECTION.pairs.get(pairKey(a, b, n));
  const back = SELECTION.pairs.get(pairKey(b, a, n));
  const ends = [a, b].map((at) => actorLabel(SELECTION.level, at));
  const title = `${ends[0]} → ${ends[1]}`;
  const numbers = pair && tallyOf(pair);
  return h(
    "section",
    {},
    h("h2", {}, link(ends[0], () => openActor(ids[0])), " → ", link(ends[1], () => openActor(ids[1]))),
    pair && h("ul", { class: "says" }, labelsOf(pair.rows).map(({ text, number: n }) => h("li", {}, n > 1 ? `${text} ×${n}` : text))),
    numbers ? counts(numbers, title) : h("p", { class: "quiet" }, t("no_tie_in_direction")),
    h(
      "p",
      { class: "actions" },
      back && link(t("opposite_direction", { n: back.weight }), () => openPair(b, a)),
      link(t("over_time"), () => change({ tab: "dyad", pair: ids })),
    ),
    numbers && actsList(numbers.statements),
  );
}

/** Return statements in the order of time, mentions folded under their act. */
function actsList(statements) {
  const cards = byAct(statements).map((mentions) => {
    const main = mainOf(mentions);
    const others = mentions.filter((at) => at !== main);
    return h(
      "li",
      {},
      statementCard(main),
      others.length
        ? h("details", { class: "mentions" }, h("summary", {}, count(others.length, "mention")), others.map((at) => statementCard(at)))
        : null,
    );
  });
  return growing(cards, 30);
}

/** Return a list that shows its first entries, and more when asked. */
function growing(items, step) {
  const list = h("ol", { class: "acts" }, items.slice(0, step));
  if (items.length <= step) return list;
  let shown = step;
  const more = h("button", { type: "button", onclick: () => {
    append(list, items.slice(shown, shown + step));
    shown += step;
    if (shown >= items.length) more.remove();
    else more.textContent = t("more", { n: items.length - shown });
  } }, t("more", { n: items.length - step }));
  return [list, more];
}

/** Return who an actor is, and its claims as subject, as object, as source. */
function actorPanel([id]) {
  const at = SELECTION.level.numbers.get(id);
  const entity = entityById(id);
  if (at === undefined && !entity) return null;
  const node = at === undefined ? null : SELECTION.level.nodes[at];
  const label = entity ? entityLabel(entity) : node.label;
  const parts = rolesOf(id, at);
  const known = at !== undefined && SELECTION.nodes.get(at);
  return h(
    "section",
    {},
    h("h2", {}, label),
    h("p", { class: "quiet" }, [entity ? entity.type : node.type, node && node.sector && node.sector.replace("_", " ")].filter(Boolean).join(", ")),
    entity && entity.labels && Object.keys(entity.labels).length > 1
      ? h("p", { class: "quiet" }, Object.entries(entity.labels).filter(([, text]) => text !== label).map(([lang, text], k) => [k ? " · " : "", h("span", { lang }, text)]))
      : null,
    entity && entity.note ? h("p", { class: "note" }, entity.note) : null,
    entity && entity.wikidata ? h("p", {}, outside(`https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}`, `Wikidata ${entity.wikidata} ↗`)) : null,
    h(
      "p",
      { class: "actions" },
      known && h("button", { type: "button", onclick: () => change({ ego: STATE.ego === id ? null : id, tab: "graph" }) }, t(STATE.ego === id ? "show_all" : "neighbours_only")),
      known && SELECTION.isGrown && h("button", { type: "button", onclick: () => growFrom(at) }, t("show_neighbours")),
      known && pathsForm(id),
    ),
    known ? [h("h3", {}, t("ties")), othersList(at)] : null,
    parts.map(([key, statements]) => h("details", { class: "as" }, h("summary", {}, `${t(key)} (${statements.length})`), actsList(inOrder(statements)))),
  );
}

function othersList(at) {
  const pairs = [...SELECTION.pairs.values()].filter((pair) => pair.a === at || pair.b === at);
  pairs.sort((one, other) => other.weight - one.weight || one.key - other.key);
  const items = pairs.map((pair) => {
    const words = `${actorLabel(SELECTION.level, pair.a)} → ${actorLabel(SELECTION.level, pair.b)}`;
    return h("li", {}, link(words, () => openPair(pair.a, pair.b)), h("span", { class: "quiet" }, ` ${pair.weight}`));
  });
  return growing(items, 15);
}

/** Return the statements that match in which an actor is subject or object, or fills a role, and all of which it is the source. */
function rolesOf(id, at) {
  const byRole = { as_subject: [], as_object: [], as_source: [], as_other: [] };
  const { inside } = SELECTION.chosen;
  const { level } = SELECTION;
  const number = entityNumbers && entityNumbers.get(id);
  for (let k = 0; k < inside.length; k++) {
    const statement = WORDS.statements[k];
    if ((statement.sources || []).includes(number)) byRole.as_source.push(k);
    if (!inside[k]) continue;
    if (at !== undefined ? level.subject[k] === at : statement.s === number) byRole.as_subject.push(k);
    else if (at !== undefined ? level.object[k] === at : statement.o === number) byRole.as_object.push(k);
    else if ((statement.roles || []).some(([, filler]) => filler === number)) byRole.as_other.push(k);
  }
  return Object.entries(byRole).filter(([, statements]) => statements.length);
}

function statementPanel([key]) {
  const at = FACTS.statements.key.indexOf(key);
  if (at < 0) return null;
  const s = FACTS.statements;
  const mentions = s.act[at] < 0 ? [] : s.act.flatMap((act, k) => (act === s.act[at] && k !== at ? [k] : []));
  return h(
    "section",
    {},
    h("h2", {}, upper(t("statement"))),
    SELECTION.chosen.inside[at] ? null : h("p", { class: "quiet" }, t("statement_does_not_match")),
    statementCard(at),
    mentions.length ? [h("h3", {}, t("other_mentions")), mentions.map((k) => statementCard(k))] : null,
  );
}

function listPanel([text]) {
  const [total, ...keys] = text.split(" ");
  const isKnown = LIST && LIST.name === text;
  const statements = isKnown ? LIST.statements : keys.map((key) => FACTS.statements.key.indexOf(key)).filter((at) => at >= 0);
  if (!statements.length) return null;
  const isCut = Number(total) > statements.length;
  return h(
    "section",
    {},
    h("h2", {}, upper((isKnown && LIST.label) || t("quotes"))),
    h("p", { class: "quiet" }, count(statements.length, "statement"), isCut && `. ${t("link_cut", { kept: statements.length, n: total })}`),
    actsList(statements),
  );
}
