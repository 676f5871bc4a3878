// The shortest paths between two actors, over the ties that match, whichever way they point.

const MOST_PATHS = 6;

function pathsForm(id) {
  const others = [...SELECTION.nodes.keys()].filter((at) => SELECTION.level.nodes[at].actor !== id);
  others.sort((one, other) => SELECTION.nodes.get(other).weight - SELECTION.nodes.get(one).weight || one - other);
  const place = h("div", { class: "paths" });
  const options = [["", t("paths_to")], ...others.slice(0, 400).map((at) => [SELECTION.level.nodes[at].actor, actorLabel(SELECTION.level, at)])];
  return h("div", { class: "paths-form" }, choice("paths", options, "", (other) => show(place, other ? pathsList(id, other) : null), t("paths_to")), place);
}

function pathsList(one, other) {
  const paths = shortestPaths(SELECTION.level.numbers.get(one), SELECTION.level.numbers.get(other));
  if (!paths.length) return h("p", { class: "quiet" }, t("no_path"));
  const n = SELECTION.level.nodes.length;
  return h("ol", {}, paths.map((path) => h("li", {}, path.map((at, k) => {
    if (!k) return actorLabel(SELECTION.level, at);
    const before = path[k - 1];
    const there = SELECTION.pairs.get(pairKey(before, at, n));
    const back = SELECTION.pairs.get(pairKey(at, before, n));
    return [there && link(` →${there.weight} `, () => openPair(before, at), { "aria-label": `${actorLabel(SELECTION.level, before)} → ${actorLabel(SELECTION.level, at)}: ${t("show_quotes")}` }),
      back && link(` ←${back.weight} `, () => openPair(at, before), { "aria-label": `${actorLabel(SELECTION.level, at)} → ${actorLabel(SELECTION.level, before)}: ${t("show_quotes")}` }),
      actorLabel(SELECTION.level, at)];
  }))));
}

/** Return the shortest paths, at most six, each as the nodes it passes. */
function shortestPaths(start, goal) {
  const before = new Map([[start, []]]);
  let edge = [start];
  while (edge.length && !before.has(goal)) {
    const next = new Map();
    for (const at of edge) {
      for (const other of SELECTION.nodes.get(at) ? SELECTION.nodes.get(at).others : []) {
        if (before.has(other)) continue;
        next.set(other, [...(next.get(other) || []), at]);
      }
    }
    for (const [at, from] of next) before.set(at, from);
    edge = [...next.keys()];
  }
  const paths = [];
  const walk = (at, path) => {
    if (paths.length >= MOST_PATHS) return;
    if (at === start) paths.push([start, ...path]);
    else for (const from of before.get(at)) walk(from, [at, ...path]);
  };
  if (before.has(goal)) walk(goal, []);
  return paths;
}
