// Which statements match, and which ties they draw: as kg/selection/selection.py and kg/selection/ties.py choose.

const ACTUAL = 0;
const ACT = 0;

/** Return a test of which statements a viewpoint holds. */
function viewpointTest(viewpoint) {
  const s = FACTS.statements;
  if (viewpoint.includes("everyone")) return () => true;
  const reports = reporterTest(viewpoint);
  const sources = new Set(viewpoint.filter((name) => name.startsWith("of:")).map((name) => FACTS.sources.findIndex((source) => source.id === name.slice(3))));
  return (at) => (s.own[at] && reports(at)) || (s.source[at] >= 0 && sources.has(s.source[at]));
}

/** Return a test of which statements are in articles that one of a viewpoint signs. */
function reporterTest(viewpoint) {
  const s = FACTS.statements;
  if (viewpoint.includes("authors") || viewpoint.includes("everyone")) return () => true;
  const signers = new Set(viewpoint.filter((name) => name.startsWith("by:")).map((name) => FACTS.signers.indexOf(name.slice(3))));
  return (at) => [s.publisher[at], s.author[at]].some((signer) => signer >= 0 && signers.has(signer));
}

/** Return a test of which statements are of the coder whose coding counts: the chosen one, else one an article. */
function coderTest(state) {
  const s = FACTS.statements;
  const coders = state.coders && new Set(state.coders.map((id) => FACTS.coders.indexOf(id)));
  return (at) => (coders ? coders.has(s.coder[at]) : !s.aside[at]);
}

/** Mark the statements of what is chosen by coder, article and viewpoint; of a text and its reprints, those of one. */
function codingsOf(state, holds) {
  const s = FACTS.statements;
  const marked = new Uint8Array(numberOfStatements());
  const isOfCoder = coderTest(state);
  const articles = state.articles && new Set(state.articles.map((id) => FACTS.articles.findIndex((a) => a.id === id)));
  const there = new Set();
  for (let at = 0; at < marked.length; at++) {
    if (!isOfCoder(at) || (articles && !articles.has(s.article[at])) || !holds(at)) continue;
    marked[at] = 1;
    there.add(s.article[at]);
  }
  for (let at = 0; at < marked.length; at++) if (there.has(FACTS.articles[s.article[at]].copy_of)) marked[at] = 0;
  return marked;
}

const allowed = (list) => (list === null ? null : new Set(list));

/**
 * Return the statements that match: `inside` marks them, `main` has for each the main mention of its act,
 * `first` and `last` its days, `approximate` whether they are not sure, `undated` those that have the date of their article.
 * Claims are each for itself, and those that sum up others are claims like any other; of alternatives none is held.
 */
function chooseStatements(state, viewpoint, claims = false) {
  const s = FACTS.statements;
  const n = numberOfStatements();
  const inside = new Uint8Array(n);
  const main = Int32Array.from({ length: n }, (_, at) => at);
  const codings = codingsOf(state, viewpointTest(viewpoint));
  const kinds = allowed(state.kinds === null && state.count === "acts" ? [ACT] : state.kinds);
  const relations = allowed(state.relations);
  const modes = allowed(state.modes);
  const certainties = allowed(state.certainties);
  const polarities = allowed(state.polarities);
  for (let at = 0; at < n; at++) {
    if (!codings[at] || (claims ? s.disjunct : s.alternative)[at]) continue;
    const relation = FACTS.relations[s.relation[at]];
    if (kinds && !kinds.has(relation.kind)) continue;
    if (state.count === "acts" && relation.kind === ACT && !relation.deed) continue;
    if (relations && !relations.has(s.relation[at])) continue;
    if (modes && !modes.has(s.mode[at])) continue;
    if (certainties && !certainties.has(s.certainty[at])) continue;
    if (polarities && !polarities.has(s.polarity[at])) continue;
    if (!state.inferred && s.inferred[at]) continue;
    if (!state.headlines && s.headline[at]) continue;
    inside[at] = 1;
  }
  const first = s.first.slice();
  const last = s.last.slice();
  const approximate = s.approximate.slice();
  if (!claims) uniteMentions(inside, main, first, last, approximate);
  const undated = new Set();
  if (state.since !== null || state.until !== null || !state.undated) keepWindow(state, inside, first, last, approximate, undated);
  const classes = allowed(state.quad_classes);
  if (classes) {
    for (let at = 0; at < n; at++) if (inside[at] && !classes.has(s.quad_class[main[at]])) inside[at] = 0;
  }
  if (claims) return { inside };
  const before = inside.slice();
  for (const [at, named] of s.sums) if (inside[at] && named.some((one) => before[one])) inside[at] = 0;
  return { inside, main, first, last, approximate, undated };
}

function uniteMentions(inside, main, first, last, approximate) {
  const s = FACTS.statements;
  const mentions = new Map();
  for (let at = 0; at < inside.length; at++) {
    if (!inside[at] || s.act[at] < 0) continue;
    const known = mentions.get(s.act[at]);
    if (known) known.push(at);
    else mentions.set(s.act[at], [at]);
  }
  for (const ofAct of mentions.values()) {
    if (ofAct.length < 2) continue;
    ofAct.sort((one, other) => s.rank[one] - s.rank[other]);
    const from = ofAct.map((at) => s.first[at]).find((day) => day !== null);
    const to = ofAct.map((at) => s.last[at]).find((day) => day !== null);
    const dated = ofAct.find((at) => s.first[at] !== null || s.last[at] !== null);
    for (const at of ofAct) {
      main[at] = ofAct[0];
      if (s.first[at] !== null || s.last[at] !== null) continue;
      first[at] = from === undefined ? null : from;
      last[at] = to === undefined ? null : to;
      approximate[at] = dated === undefined ? 0 : s.approximate[dated];
    }
  }
}

function keepWindow(state, inside, first, last, approximate, undated) {
  const sure = state.inside === "certainly";
  for (let at = 0; at < inside.length; at++) {
    if (!inside[at]) continue;
    if (sure && approximate[at]) {
      inside[at] = 0;
      continue;
    }
    let [from, to] = [first[at], last[at]];
    if (from === null && to === null) {
      if (sure || !state.undated) {
        inside[at] = 0;
        continue;
      }
      const article = FACTS.articles[FACTS.statements.article[at]];
      [from, to] = [article.first, article.last];
      undated.add(at);
    }
    const [early, late] = sure ? [from, to] : [to, from];
    if (state.since !== null && (early === null ? sure : early < state.since)) inside[at] = 0;
    if (state.until !== null && (late === null ? sure : late > state.until)) inside[at] = 0;
    if (!inside[at]) undated.delete(at);
  }
}

const mannerOf = (at, chosen) => FACTS.relations[FACTS.statements.relation[chosen.main[at]]].manner;

/** Return the rows of ties that the statements that match draw; those with issues apart. */
function chooseTies(level, chosen, state) {
  const ties = FACTS.ties;
  const { inside } = chosen;
  const anyInside = (statements) => statements.some((at) => inside[at]);
  const out = new Set();
  for (const [row, manner] of ties.manners) if (mannerOf(ties.statement[row], chosen) !== manner) out.add(row);
  for (const [row, first, last] of ties.times) {
    const at = ties.statement[row];
    if (chosen.first[at] !== first || chosen.last[at] !== last) out.add(row);
  }
  for (const [row, givers] of ties.needs) if (!anyInside(givers)) out.add(row);
  for (const [row, givers] of ties.yields) if (anyInside(givers)) out.add(row);
  const between = [];
  const issues = [];
  let selfLoops = 0;
  const types = state.types && new Set(state.types);
  const fits = (at) => !types || types.has(level.nodes[at].type);
  for (let row = 0; row < ties.statement.length; row++) {
    if (!inside[ties.statement[row]] || out.has(row)) continue;
    const a = level.actor[row];
    const b = level.target[row];
    if (!fits(a) || !fits(b)) continue;
    if (a === b && !state.self) {
      if (!ties.issue[row]) selfLoops++;
      continue;
    }
    (ties.issue[row] ? issues : between).push(row);
  }
  return { between, issues, selfLoops };
}
