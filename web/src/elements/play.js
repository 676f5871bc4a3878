// The keys of playing: from date to date, or by itself.

import { endPlay, isPlaying, pause, play, played, route, step, stopBeside } from "../store/play.js";
import { daysWords } from "../words/dates.js";
import { count, numeral, t } from "../words/text.js";
import { h } from "./dom.js";
import { button } from "./link.js";

/** Return the keys, and at which date it is. */
export function playBar() {
  const now = played();
  const isOn = isPlaying();
  const { stops, undated } = now ? route() : { stops: [], undated: 0 };
  return h(
    "div",
    { class: "play", role: "group", "aria-label": t("play_acts") },
    button(`◀ ${t("date_before")}`, () => step(-1), { disabled: !now || !stopBeside(stops, -1) }),
    button(t(isOn ? "pause" : "play"), isOn ? pause : play, { "aria-pressed": String(isOn) }),
    button(`${t("date_next")} ▶`, () => step(1), { disabled: now && !stopBeside(stops, 1) }),
    now && button(t("whole_period"), endPlay),
    h(
      "span",
      { class: "quiet", "aria-live": "polite" },
      now && placeText(now, stops),
      undated > 0 && ` ${t("play_undated", { acts: count(undated, "act") })}`,
    ),
  );
}

/** @param {NonNullable<ReturnType<typeof played>>} now @param {ReturnType<typeof route>["stops"]} stops */
function placeText({ first, last }, stops) {
  const at = stops.findIndex((stop) => stop.first === first && stop.last === last);
  const when = daysWords(first, last);
  if (at < 0) return `${t("nothing_at_date")} (${when})`;
  const [n, of] = [at + 1, stops.length].map(numeral);
  return t("play_at", { n, of, acts: count(stops[at].acts, "act"), when });
}
