// The keys of playing: from act to act, or by itself.

import { endPlay, isPlaying, pause, play, played, step } from "../store/play.js";
import { daysWords } from "../words/dates.js";
import { numeral, t } from "../words/text.js";
import { h } from "./dom.js";
import { button } from "./link.js";

/** Return the keys, and at which act it is. */
export function playBar() {
  const now = played();
  const isOn = isPlaying();
  const where =
    now &&
    t("play_at", { n: numeral(now.at + 1), of: numeral(now.stops.length), when: daysWords(...now.stops[now.at]) });
  return h(
    "div",
    { class: "play", role: "group", "aria-label": t("play_acts") },
    button(`◀ ${t("act_before")}`, () => step(-1), { disabled: !now || now.at === 0 }),
    button(t(isOn ? "pause" : "play"), isOn ? pause : play, { "aria-pressed": String(isOn) }),
    button(`${t("act_next")} ▶`, () => step(1), { disabled: now !== null && now.at + 1 === now.stops.length }),
    now && button(t("whole_period"), endPlay),
    h("span", { class: "quiet", "aria-live": "polite" }, where),
  );
}
