// What the pointer is on, in words.

import { isTogether } from "../selection/arrows.js";
import { statementsOf } from "../selection/tally.js";
import { labelsText } from "../selection/tie-labels.js";
import { facts, selection } from "../store/store.js";
import { actorLabel } from "../words/names.js";
import { arrowed, count, t } from "../words/text.js";

/** Return what an arrow says. @param {number} at */
export function arrowWords(at) {
  const { level } = selection;
  const { actor, target, sign } = level.arrows;
  const rows = selection.arrows.get(at) || [];
  const verb = labelsText(facts, level, rows) || facts.labels.signs[sign[at]];
  const statements = count(statementsOf(selection, rows).length, "statement");
  const names = [actor[at], target[at]].map((end) => actorLabel(level, end));
  const inferred = verb.includes("[") ? ` · [ ]: ${t("key_inferred")}` : "";
  return `${arrowed(names, ` – ${verb} ${isTogether(facts, level, at) ? "–" : "→"} `)} · ${statements}${inferred}`;
}

/** Return what an actor is. @param {number} at */
export function actorWords(at) {
  const { size } = selection.nodes.othersOf(at);
  const others = size > 0 ? ` · ${count(size, "neighbour")}` : "";
  return `${actorLabel(selection.level, at)} · ${selection.level.nodes[at].type}${others}`;
}
