// Bargains: who offers what to whom, in exchange for what and on which condition (as in kg/analysis/bargains).

const TERMS = ["price", "condition"];
const FURTHER_TERMS = ["aim", "audience", "meant for"];

/** Return the groups of offers that match, of one thing by one side to one addressee, which name a price or a condition. */
function bargainsOf(state) {
  const offers = offersOf(state);
  const names = (offer) => offer.statements.some((at) => (WORDS.statements[at].roles || []).some(([role]) => TERMS.includes(WORDS.roles[role].function)));
  return grouped(offers).map((group) => group.map((k) => offers[k])).filter((group) => group.some(names))
    .sort((one, other) => other.length - one.length || one[0].statements[0] - other[0].statements[0]);
}

/** Return the acts of offering that match, each with what its mentions say together. */
function offersOf(state) {
  const s = FACTS.statements;
  const wide = { ...state, count: "statements", kinds: null, quad_classes: null, relations: null, modes: null, polarities: null };
  const { inside, main, first, last } = chooseStatements(wide, viewpointsOf(state));
  const offers = new Map();
  for (const [at, from, to, sides, toSides, targets, things, about] of FACTS.offers.mentions) {
    const relation = s.relation[main[at]];
    if (!inside[at] || from !== first[at] || to !== last[at] || s.act[at] < 0 || !isReal(at) || !FACTS.relations[relation].deed || !FACTS.relations[relation].offers) continue;
    if (!offers.has(s.act[at])) offers.set(s.act[at], { relation, statements: [], sides: new Set(), toSides: new Set(), targets: new Map(), things: new Map(), about: new Set() });
    const offer = offers.get(s.act[at]);
    offer.statements.push(at);
    for (const [known, ids] of [[offer.sides, sides], [offer.toSides, toSides], [offer.about, about]]) for (const id of ids) known.add(id);
    for (const [known, ids] of [[offer.targets, targets], [offer.things, things]]) for (const id of ids) known.set(id, [...(known.get(id) || []), at]);
  }
  return [...offers.values()];
}

/** Return which offers make one bargain. Those that name no addressee go with those that name one, where these name no more than one. */
function grouped(offers) {
  const parent = offers.map((_, k) => k);
  const root = (k) => (parent[k] === k ? k : (parent[k] = root(parent[k])));
  const join = (one, other) => (parent[Math.max(root(one), root(other))] = Math.min(root(one), root(other)));
  const alike = alikeOf(offers);
  const isTo = (k) => offers[k].toSides.size > 0;
  for (const [one, other] of alike) {
    const meet = [...offers[one].toSides].some((side) => offers[other].toSides.has(side));
    if (meet || (!isTo(one) && !isTo(other))) join(one, other);
  }
  const partners = new Map();
  for (const [one, other] of alike) {
    if (isTo(one) === isTo(other)) continue;
    const [nameless, named] = (isTo(one) ? [other, one] : [one, other]).map(root);
    partners.set(nameless, (partners.get(nameless) || new Set()).add(named));
  }
  for (const [nameless, named] of partners) if (named.size === 1) join(nameless, [...named][0]);
  const groups = new Map();
  for (const k of offers.keys()) groups.set(root(k), [...(groups.get(root(k)) || []), k]);
  return [...groups.values()];
}

/** Return pairs of offers of one thing by one side. */
function alikeOf(offers) {
  const shelves = new Map();
  for (const [k, { sides, things, about }] of offers.entries()) {
    const topics = things.size ? [...things.keys()] : about.size ? [...about] : [""];
    for (const side of sides) for (const topic of topics) {
      const shelf = JSON.stringify([side, topic]);
      shelves.set(shelf, [...(shelves.get(shelf) || []), k]);
    }
  }
  const isA = (one, other) => FACTS.relations[offers[one].relation].wider.includes(offers[other].relation);
  return [...shelves.values()].flatMap((shelf) =>
    shelf.flatMap((one, k) => shelf.slice(k + 1).map((other) => [one, other]))).filter(([one, other]) => isA(one, other) || isA(other, one));
}

async function drawExchange(place) {
  await loadWords();
  const rows = bargainsOf(STATE).map(bargainCard);
  show(
    place,
    h("div", { class: "sheet" },
      h("h2", {}, t("tab_exchange")),
      h("p", { class: "quiet" }, t("exchange_help")),
      rows.length ? rows : h("p", {}, t("no_exchange"))),
  );
}

/** Return one bargain: what all mentions of its offers say together, each part with the mentions that say it. */
function bargainCard(offers) {
  const statements = inOrder(offers.flatMap((offer) => offer.statements));
  const part = (label, rows) => rows.length > 0 && h("div", {}, h("dt", {}, label), h("dd", {}, h("ul", {}, rows.map(([filler, name, by]) => h("li", {}, filler, " ", number(String(by.length), by, name))))));
  const ofEntities = (key) => {
    const told = new Map();
    for (const offer of offers) for (const [id, by] of offer[key]) told.set(id, [...(told.get(id) || []), ...by]);
    return [...told].map(([id, by]) => [link(FACTS.offers.labels[id], () => openActor(id)), FACTS.offers.labels[id], by]);
  };
  const ofRole = (role) => {
    const told = new Map();
    for (const at of statements) for (const [own, filler] of WORDS.statements[at].roles || []) {
      if (own !== role) continue;
      const name = fillerText(filler);
      told.set(name, [fillerLink(filler), name, [...(told.get(name) ? told.get(name)[2] : []), at]]);
    }
    return [...told.values()];
  };
  const roles = (functions) => WORDS.roles.map((role, k) => functions.includes(role.function) && part(role.label, ofRole(k)));
  const relation = offers.map((offer) => FACTS.relations[offer.relation]).reduce((one, other) => (other.wider.length > one.wider.length ? other : one));
  const who = [...new Map(statements.map((at) => [fillerText(WORDS.statements[at].s), WORDS.statements[at].s])).values()];
  const days = [...new Set(offers.map((offer) => whenText(WORDS.statements[offer.statements[0]])))].filter(Boolean);
  return h(
    "section",
    { class: "bargain" },
    h("h3", {}, who.map((filler, k) => [k ? ", " : "", fillerLink(filler)]), ` ${relation.label}`),
    h("dl", {}, part(t("offered_thing"), ofEntities("things")), part(t("offered_to"), ofEntities("targets")), roles(TERMS), roles(FURTHER_TERMS)),
    h("p", { class: "actions" }, h("span", { class: "quiet" }, days.join(", ")), " ", count(offers.length, "act"), ", ", link(count(statements.length, "statement"), () => openStatements(statements, relation.label))),
  );
}
