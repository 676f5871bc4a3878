// Starts a page with its data, and lets the address, printing and the colours of the system act on it.

import { leaveAddress, remember } from "../elements/address.js";
import { prefersDark } from "../graph/theme.js";
import { isSame } from "../state/address.js";
import { assign, begin, loadWords, missing, onChange, state, stateNamed } from "../store/store.js";
import { firstStep } from "../store/story.js";
import { draw, showChange } from "./draw.js";
import { makeFrame } from "./frame.js";
import { drawForPrint } from "./print.js";

/** @import { Given } from "../data/types.d.ts" */

/** Start a page. @param {Given} given */
export async function start(given) {
  onChange(showChange);
  await begin(given, document.documentElement.lang || "en");
  if (location.hash.length > 1) assign(...(await stateNamed(location.hash)));
  else assign(firstStep());
  makeFrame();
  await draw();
  document.body.classList.add("ready");
  addEventListener("popstate", leaveAddress);
  addEventListener("hashchange", followAddress);
  addEventListener("beforeprint", drawForPrint);
  prefersDark().addEventListener("change", () => state.theme === "auto" && draw());
  (window.requestIdleCallback || setTimeout)(() => loadWords());
}

/** @param {HashChangeEvent} event */
async function followAddress({ newURL }) {
  const [next, unknown] = await stateNamed(new URL(newURL).hash);
  if (new URL(newURL).hash !== location.hash || (isSame(next, state) && String(unknown) === String(missing))) return;
  assign(next, unknown);
  remember({});
  draw();
}
