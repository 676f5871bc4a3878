// Why there is nothing to show, and the way to something.

import { chooseToRead, insiders } from "../selection/statements.js";
import { endPlay, played } from "../store/play.js";
import { change, facts, state } from "../store/store.js";
import { emptyText } from "../words/captions.js";
import { count, t } from "../words/text.js";
import { link } from "./link.js";

/** Return why there is nothing to show, with what would show something. */
export function emptyNote() {
  if (played()) return [t("nothing_at_date"), " ", link(t("whole_period"), endPlay)];
  const [text, changes] = emptyText();
  const claims = insiders(chooseToRead(facts, state));
  const read = () => change({ tab: "article", article: facts.articles[facts.statements.article[claims[0]]].id });
  return [
    text,
    changes && [" ", link(t("show_these"), () => change(changes))],
    claims.length > 0 && [" ", link(t("read_claims", { claims: count(claims.length, "statement") }), read)],
  ];
}
