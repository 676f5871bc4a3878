// The explorer in one file: it shows the data that stands in the page.

import { remember } from "./elements/address.js";
import { prefersDark } from "./graph/theme.js";
import { blocks } from "./page/blocks.js";
import { draw, showChange } from "./page/draw.js";
import { makeFrame } from "./page/frame.js";
import { drawForPrint } from "./page/print.js";
import { explorer } from "./page/public.js";
import { isSame } from "./state/address.js";
import { assign, begin, loadWords, missing, onChange, state, stateNamed } from "./store/store.js";
import { firstStep } from "./store/story.js";

async function start() {
  onChange(showChange);
  await begin(blocks, document.documentElement.lang || "en");
  if (location.hash.length > 1) assign(...(await stateNamed(location.hash)));
  else assign(firstStep());
  makeFrame();
  await draw();
  document.body.classList.add("ready");
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

Object.assign(window, { explorer });
start();
