// Why there is nothing to show, and the way to something.

import { endPlay, played } from "../store/play.js";
import { change } from "../store/store.js";
import { emptyText } from "../words/captions.js";
import { t } from "../words/text.js";
import { link } from "./link.js";

/** Return why there is nothing to show, with what would show something. */
export function emptyNote() {
  if (played()) return [t("nothing_at_date"), " ", link(t("whole_period"), endPlay)];
  const [text, changes] = emptyText();
  return [text, changes && [" ", link(t("show_these"), () => change(changes))]];
}
