// The shortest paths from an actor to another.

import { h, show } from "../elements/dom.js";
import { choice } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { actorNamed } from "../elements/named.js";
import { pairKey } from "../selection/pairs.js";
import { shortestPaths } from "../selection/paths.js";
import { openPair } from "../store/open.js";
import { selection } from "../store/store.js";
import { actorLabel } from "../words/names.js";
import { arrowed, t } from "../words/text.js";

const MOST_CHOICES = 400;

/** Return a choice of actors, and the paths to the one that is chosen. @param {number} from */
export function pathsForm(from) {
  const { level } = selection;
  const others = selection.nodes
    .inOrder()
    .filter((at) => at !== from)
    .slice(0, MOST_CHOICES);
  const place = h("div", { class: "paths" });
  /** @type {[string, string][]} */
  const options = others.map((at) => [level.nodes[at].actor, actorLabel(level, at)]);
  const find = (/** @type {string} */ id) => show(place, id && pathsList(from, level.numbers.get(id) ?? -1));
  return h("div", { class: "paths-form" }, choice(t("paths_to"), [["", t("paths_to")], ...options], "", find), place);
}

/** @param {number} from @param {number} to */
function pathsList(from, to) {
  const paths = shortestPaths(selection.nodes, from, to);
  if (!paths.length) return h("p", { class: "quiet" }, t("no_path"));
  return h(
    "ol",
    {},
    paths.map((path) =>
      h(
        "li",
        {},
        path.map((at, k) => [k > 0 && step(path[k - 1], at), actorNamed(selection.level, at)]),
      ),
    ),
  );
}

/** Return a step of a path: its ties in each direction. @param {number} from @param {number} to */
const step = (from, to) => [tieLink(from, to, "→"), tieLink(to, from, "←")];

/** @param {number} a @param {number} b @param {string} arrow */
function tieLink(a, b, arrow) {
  const { level, pairs } = selection;
  const pair = pairs.get(pairKey(a, b, level.nodes.length));
  const label = `${arrowed([actorLabel(level, a), actorLabel(level, b)])}: ${t("show_quotes")}`;
  return pair && link(` ${arrow}${pair.weight} `, () => openPair(a, b), { "aria-label": label });
}
