// Exchanges: who offers what to whom, in exchange for what, on which condition, and before which audience.

const EXCHANGE_ROLES = ["in_exchange_for", "provided", "unless"];
const MORE_ROLES = ["to", "audience", "intended_for", "in_order_to", "by_means_of"];

async function drawExchange(place) {
  await loadWords();
  const number_ = (names) => names.map((name) => WORDS.roles.findIndex((role) => role.id === name)).filter((at) => at >= 0);
  const terms = number_(EXCHANGE_ROLES);
  const others = number_(MORE_ROLES);
  const { inside, main } = SELECTION.chosen;
  const deeds = insiders(inside).filter((at) => FACTS.relations[FACTS.statements.relation[main[at]]].kind === ACT);
  const bargains = byAct(deeds).filter((mentions) => mentions.some((at) => (WORDS.statements[at].roles || []).some(([role]) => terms.includes(role))));
  const rows = bargains.map((mentions) => bargain(mentions, terms, others));
  show(
    place,
    h("div", { class: "sheet" },
      h("h2", {}, t("tab_exchange")),
      h("p", { class: "quiet" }, t("exchange_help")),
      rows.length ? rows : h("p", {}, t("no_exchange"))),
  );
}

/** Return one bargain: what all mentions of the act say together, each part with the mention that says it. */
function bargain(mentions, terms, others) {
  const main = mainOf(mentions);
  const gathered = new Map();
  const put = (key, filler, at) => {
    if (!gathered.has(key)) gathered.set(key, new Map());
    const name = fillerText(filler);
    const known = gathered.get(key).get(name) || { filler, by: [] };
    known.by.push(at);
    gathered.get(key).set(name, known);
  };
  for (const at of mentions) {
    put("gives", WORDS.statements[at].o, at);
    for (const [role, filler] of WORDS.statements[at].roles || []) put(role, filler, at);
  }
  const cell = (key) =>
    gathered.has(key) ? [...gathered.get(key).values()].map(({ filler, by }) => h("li", {}, fillerLink(filler), " ", number(String(by.length), by, fillerText(filler)))) : null;
  const part = (label, key) => (cell(key) ? h("div", {}, h("dt", {}, label), h("dd", {}, h("ul", {}, cell(key)))) : null);
  const relation = FACTS.relations[FACTS.statements.relation[main]];
  const marks = marksOf(main);
  return h(
    "section",
    { class: "bargain" },
    h("h3", {}, fillerLink(WORDS.statements[main].s), ` ${relation.label} `, marks.map((mark) => h("span", { class: "mark" }, mark))),
    h("dl", {}, part(t("gives"), "gives"), others.slice(0, 1).map((role) => part(WORDS.roles[role].label, role)), terms.map((role) => part(WORDS.roles[role].label, role)), others.slice(1).map((role) => part(WORDS.roles[role].label, role))),
    h("p", { class: "actions" }, h("span", { class: "quiet" }, whenText(WORDS.statements[main])), " ", link(count(mentions.length, "statement"), () => openStatements(mentions, relation.label))),
  );
}
