// The shortest ways between two actors, over the ties in view whichever way they point.

const MOST_WAYS = 6;

function waysForm(id) {
  const others = [...VIEW.nodes.keys()].filter((at) => VIEW.level.nodes[at].actor !== id);
  others.sort((one, other) => VIEW.nodes.get(other).weight - VIEW.nodes.get(one).weight || one - other);
  const place = h("div", { class: "ways" });
  const options = [["", t("ways_to")], ...others.slice(0, 400).map((at) => [VIEW.level.nodes[at].actor, actorLabel(VIEW.level, at)])];
  return h("div", { class: "ways-form" }, choice("ways", options, "", (other) => show(place, other ? waysList(id, other) : null), t("ways_to")), place);
}

function waysList(one, other) {
  const ways = shortestWays(VIEW.level.numbers.get(one), VIEW.level.numbers.get(other));
  if (!ways.length) return h("p", { class: "quiet" }, t("no_way"));
  const n = VIEW.level.nodes.length;
  return h("ol", {}, ways.map((way) => h("li", {}, way.map((at, k) => {
    if (!k) return actorLabel(VIEW.level, at);
    const before = way[k - 1];
    const there = VIEW.pairs.get(pairKey(before, at, n));
    const back = VIEW.pairs.get(pairKey(at, before, n));
    return [there && link(` →${there.weight} `, () => openPair(before, at), { "aria-label": `${actorLabel(VIEW.level, before)} → ${actorLabel(VIEW.level, at)}: ${t("open_words")}` }),
      back && link(` ←${back.weight} `, () => openPair(at, before), { "aria-label": `${actorLabel(VIEW.level, at)} → ${actorLabel(VIEW.level, before)}: ${t("open_words")}` }),
      actorLabel(VIEW.level, at)];
  }))));
}

/** Return the shortest ways, at most six, each as the nodes it passes. */
function shortestWays(start, goal) {
  const before = new Map([[start, []]]);
  let edge = [start];
  while (edge.length && !before.has(goal)) {
    const next = new Map();
    for (const at of edge) {
      for (const other of VIEW.nodes.get(at) ? VIEW.nodes.get(at).others : []) {
        if (before.has(other)) continue;
        next.set(other, [...(next.get(other) || []), at]);
      }
    }
    for (const [at, from] of next) before.set(at, from);
    edge = [...next.keys()];
  }
  const ways = [];
  const walk = (at, way) => {
    if (ways.length >= MOST_WAYS) return;
    if (at === start) ways.push([start, ...way]);
    else for (const from of before.get(at)) walk(from, [at, ...way]);
  };
  if (before.has(goal)) walk(goal, []);
  return ways;
}
