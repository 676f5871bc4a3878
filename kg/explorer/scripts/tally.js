// Counting: what ties a pair, and what it is based on.

let SELECTION = null; // what matches the state: statements, ties, pairs, arrows

/** Return whose claims a state shows; two viewpoints that are compared are shown together. */
const viewpointsOf = (state) => (state.compared_with ? [...state.according_to, ...state.compared_with] : state.according_to);

/** Return what matches a state, and what of it is drawn. */
function selectionOf(state) {
  const level = LEVELS[state.level];
  const chosen = chooseStatements(state, viewpointsOf(state));
  const ties = chooseTies(level, chosen, state);
  const rows = state.issues ? [...ties.between, ...ties.issues] : ties.between;
  const pairs = pairUp(level, rows, chosen, state.count);
  let weak = 0;
  if (state.min_weight > 1) {
    for (const [key, pair] of pairs) {
      if (pair.weight >= state.min_weight) continue;
      pairs.delete(key);
      weak++;
    }
  }
  const selection = { level, chosen, pairs, weak, selfLoops: ties.selfLoops, withIssues: ties.issues.length, state };
  selection.nodes = neighbours(pairs);
  selection.shown = withinReach(selection, state);
  selection.arrows = arrowsOf(level, selection, chosen);
  selection.parts = state.compared_with ? partsOf(state) : null;
  return selection;
}

const pairKey = (a, b, n) => a * n + b;

/** Return the pairs that rows of ties make, with how much they weigh. */
function pairUp(level, rows, chosen, by) {
  const n = level.nodes.length;
  const pairs = new Map();
  for (const row of rows) {
    const a = level.actor[row];
    const b = level.target[row];
    const key = pairKey(a, b, n);
    const pair = pairs.get(key);
    if (pair) pair.rows.push(row);
    else pairs.set(key, { a, b, key, rows: [row], weight: 0 });
  }
  for (const pair of pairs.values()) pair.weight = weightOf(pair.rows, chosen, by);
  return pairs;
}

function weightOf(rows, chosen, by) {
  const s = FACTS.statements;
  const statement = FACTS.ties.statement;
  const isAct = (at) => s.act[at] >= 0 && FACTS.relations[s.relation[chosen.main[at]]].deed;
  if (rows.length === 1) return by === "acts" && !isAct(statement[rows[0]]) ? 0 : 1;
  const seen = new Set();
  for (const row of rows) {
    const at = statement[row];
    if (by === "acts") {
      if (isAct(at)) seen.add(s.act[at]);
    } else seen.add(by === "articles" ? s.article[at] : at);
  }
  return seen.size;
}

/** Return whether a statement says that something happened. */
const isReal = (at) => FACTS.statements.mode[at] === ACTUAL && FACTS.statements.polarity[at] === 0;

/**
 * Return what statements amount to: acts by quad class, articles, sources. Each count has its statements. What is planned,
 * forecast or denied is no act; it is counted apart.
 */
function tally(statements, main) {
  const s = FACTS.statements;
  const acts = new Map();
  const unreal = [];
  const quadClasses = FACTS.names.quad_classes.map(() => []);
  const none = [];
  const others = [];
  const articles = new Set();
  const sources = new Set();
  let sum = 0;
  let scored = 0;
  for (const at of statements) {
    const relation = FACTS.relations[s.relation[main[at]]];
    articles.add(s.article[at]);
    sources.add(s.source[at] >= 0 ? -1 - s.source[at] : s.author[at] >= 0 ? s.author[at] : s.publisher[at]);
    if (s.act[at] < 0 || !relation.deed) {
      others.push(at);
      continue;
    }
    if (!isReal(at)) {
      unreal.push(at);
      continue;
    }
    const quadClass = s.quad_class[main[at]];
    const place = quadClass < 0 ? none : quadClasses[quadClass];
    place.push(at);
    if (acts.has(s.act[at])) continue;
    acts.set(s.act[at], quadClass);
    if (relation.goldstein === null) continue;
    sum += relation.goldstein;
    scored++;
  }
  const byQuadClass = FACTS.names.quad_classes.map((_, quadClass) => [...acts.values()].filter((one) => one === quadClass).length);
  const noQuadClass = [...acts.values()].filter((one) => one < 0).length;
  return { statements, acts: acts.size, unreal, unrealActs: new Set(unreal.map((at) => s.act[at]).filter((act) => !acts.has(act))).size, byQuadClass, noQuadClass, quadClasses, none, others, articles, sources, sum, scored };
}

/** Return the statements of rows of ties, each once, in the order of time, then of the text. */
function statementsOf(rows) {
  return inOrder(new Set(rows.map((row) => FACTS.ties.statement[row])));
}

function inOrder(statements) {
  const day = (at) => {
    const { first, last } = SELECTION && SELECTION.chosen ? SELECTION.chosen : FACTS.statements;
    return first[at] !== null ? first[at] : last[at] !== null ? last[at] : Infinity;
  };
  return [...statements].sort((one, other) => day(one) - day(other) || one - other);
}

/** Return what the ties that are drawn are based on, and how many actors are drawn. */
function support(selection) {
  if (!selection.support) {
    const seen = new Set();
    const actors = new Set(selection.isGrown ? selection.shown : []);
    for (const pair of selection.pairs.values()) {
      if (!isDrawn(selection, pair)) continue;
      actors.add(pair.a).add(pair.b);
      for (const row of pair.rows) seen.add(FACTS.ties.statement[row]);
    }
    selection.support = { ...tally([...seen], selection.chosen.main), actors: actors.size };
  }
  return selection.support;
}

/** Return what a pair amounts to. */
const tallyOf = (pair) => tally(statementsOf(pair.rows), SELECTION.chosen.main);

/** Return the keys of statements, sorted. */
const keysOf = (statements) => statements.map((at) => FACTS.statements.key[at]).sort();

/** Return lists of statements, those that match and are mentions of one act together, in the order of the first of each. */
function byAct(statements) {
  const acts = new Map();
  for (const at of statements) {
    const act = FACTS.statements.act[at];
    const key = act >= 0 && SELECTION.chosen.inside[at] ? `act ${act}` : `statement ${at}`;
    if (!acts.has(key)) acts.set(key, []);
    acts.get(key).push(at);
  }
  return [...acts.values()];
}

/** Return which of the mentions of one act represents it: the main mention, if it is among them. */
function mainOf(mentions) {
  const main = SELECTION.chosen.main[mentions[0]];
  return mentions.includes(main) ? main : mentions[0];
}

/** Return the statements that are marked as inside. */
const insiders = (inside) => Array.from(inside.keys()).filter((at) => inside[at]);

/** One who is tied: how strongly, and to whom. */
class Neighbour {
  constructor() {
    this.weight = 0;
    this.ends = [];
  }

  get others() {
    this.known = this.known || new Set(this.ends);
    return this.known;
  }
}

function neighbours(pairs) {
  const nodes = new Map();
  const add = (at, other, pair) => {
    let node = nodes.get(at);
    if (!node) nodes.set(at, (node = new Neighbour()));
    node.ends.push(other);
    node.weight += pair.weight;
  };
  for (const pair of pairs.values()) {
    add(pair.a, pair.b, pair);
    add(pair.b, pair.a, pair);
  }
  return nodes;
}

const MOST_DRAWN = 20000;
const WHOLE_UP_TO = 1000;
const FIRST_ACTORS = 30;

/** Return which nodes are drawn: all, those near one, or those that a large network begins with. */
function withinReach(selection, state) {
  const known = (id) => selection.level.numbers.get(id);
  if (state.ego !== null && selection.nodes.has(known(state.ego))) return near(selection.nodes, [known(state.ego)], state.steps);
  const all = new Set(selection.nodes.keys());
  if (state.all || all.size <= WHOLE_UP_TO) return strongest(selection, all, state);
  const most = [...selection.nodes].sort((one, other) => other[1].weight - one[1].weight || one[0] - other[0]);
  const first = new Set(most.slice(0, FIRST_ACTORS).map(([at]) => at));
  for (const id of state.grown || []) {
    if (!selection.nodes.has(known(id))) continue;
    first.add(known(id));
    for (const other of selection.nodes.get(known(id)).others) first.add(other);
  }
  selection.isGrown = true;
  return first;
}

/** Leave out the weakest ties where there are more than can be drawn. */
function strongest(selection, all, state) {
  selection.weakest = 0;
  if (state.all || selection.pairs.size <= MOST_DRAWN) return all;
  const weights = [...selection.pairs.values()].sort((one, other) => other.weight - one.weight || one.key - other.key);
  selection.weakest = weights.length - MOST_DRAWN;
  selection.kept = new Set(weights.slice(0, MOST_DRAWN).map((pair) => pair.key));
  return all;
}

function near(nodes, starts, steps) {
  const reached = new Set(starts);
  let edge = starts;
  for (let step = 0; step < steps; step++) {
    const next = [];
    for (const at of edge) {
      for (const other of nodes.get(at).others) {
        if (reached.has(other)) continue;
        reached.add(other);
        next.push(other);
      }
    }
    edge = next;
  }
  return reached;
}

/** Return whether a pair is among what is drawn. */
const isDrawn = (selection, pair) => selection.shown.has(pair.a) && selection.shown.has(pair.b) && (!selection.kept || selection.kept.has(pair.key));

/** Return for each arrow that is drawn the rows of its ties. */
function arrowsOf(level, selection, chosen) {
  const arrows = new Map();
  for (const pair of selection.pairs.values()) {
    if (!isDrawn(selection, pair)) continue;
    for (const row of pair.rows) {
      const arrow = arrowOf(level, row, chosen.main);
      const rows = arrows.get(arrow);
      if (rows) rows.push(row);
      else arrows.set(arrow, [row]);
    }
  }
  return arrows;
}

/** Return the arrow of a tie: that of the main mention of its act. */
function arrowOf(level, row, main) {
  const at = FACTS.ties.statement[row];
  if (main[at] === at) return level.arrow[row];
  const { arrows } = level;
  if (!level.byEncoding) {
    const encoding = (k) => [arrows.actor[k], arrows.target[k], arrows.relation[k], arrows.sign[k], arrows.hold[k], arrows.mark[k]].join(" ");
    level.byEncoding = new Map(arrows.actor.map((_, k) => [encoding(k), k]));
  }
  const s = FACTS.statements;
  const relation = s.relation[main[at]];
  const sign = FACTS.ties.together[row] ? FACTS.names.signs.indexOf("together") : FACTS.relations[relation].sign;
  for (const what of [relation, -1]) {
    const encoding = [level.actor[row], level.target[row], what, sign, s.hold[main[at]], s.mark[main[at]]].join(" ");
    if (level.byEncoding.has(encoding)) return level.byEncoding.get(encoding);
  }
  return level.arrow[row];
}
