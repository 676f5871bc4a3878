// The timeline of a dyad: what two do to each other, each mark an act or a statement, in the order of time.

import { h, show } from "../elements/dom.js";
import { choice } from "../elements/forms.js";
import { countsLine } from "../panel/acts.js";
import { dyadActs, dyadShown } from "../selection/dyad.js";
import { pairKey } from "../selection/pairs.js";
import { mostTied } from "../selection/reach.js";
import { tallyOf } from "../selection/tally.js";
import { change, loadWords, selection, state } from "../store/store.js";
import { emptyText } from "../words/captions.js";
import { actorLabel } from "../words/names.js";
import { t } from "../words/text.js";
import { sheet } from "./sheet.js";
import { timeline } from "./timeline.js";

const MOST_CHOICES = 400;

/** Draw the timeline, and what each does to the other. @param {HTMLElement} place */
export async function drawDyad(place) {
  await loadWords();
  const { level, pairs } = selection;
  if (!pairs.size) {
    show(place, sheet(h("p", {}, emptyText())));
    return;
  }
  const [a, b] = dyadShown(selection, state.pair);
  const [one, other] = [a, b].map((at) => level.nodes[at].actor);
  const first = actorChoice(t("first_actor"), one, (id) => change({ pair: [id, other] }));
  const second = actorChoice(t("second_actor"), other, (id) => change({ pair: [one, id] }));
  const n = level.nodes.length;
  const sides = [pairs.get(pairKey(a, b, n)), pairs.get(pairKey(b, a, n))];
  const acts = sides.map((pair) => (pair ? dyadActs(selection, pair) : []));
  const titles = [
    [a, b],
    [b, a],
  ].map((ends) => ends.map((at) => actorLabel(level, at)).join(" → "));
  show(
    place,
    sheet(
      h("p", { class: "line" }, first, " ↔ ", second),
      acts.flat().length ? timeline(acts, titles) : h("p", {}, t("no_tie_between")),
      h("p", { class: "quiet" }, t("dyad_help")),
      sides.map(
        (pair, k) => pair && h("section", {}, h("h3", {}, titles[k]), countsLine(tallyOf(selection, pair), "")),
      ),
    ),
  );
}

/** @param {string} label @param {string} id @param {(id: string) => unknown} choose */
function actorChoice(label, id, choose) {
  const { level, nodes } = selection;
  const most = mostTied(nodes).slice(0, MOST_CHOICES);
  return choice(
    label,
    most.map((at) => [level.nodes[at].actor, actorLabel(level, at)]),
    id,
    choose,
  );
}
