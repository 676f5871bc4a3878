// The explorer in one file: it shows the data that stands in the page.

import { remember } from "./elements/address.js";
import { prefersDark } from "./graph/theme.js";
import { blocks } from "./page/blocks.js";
import { draw, showChange } from "./page/draw.js";
import { makeFrame } from "./page/frame.js";
import { drawForPrint } from "./page/print.js";
import { explorer } from "./page/public.js";
import { isSame, read } from "./state/address.js";
import { assign, begin, knownState, loadWords, onChange, opening, state } from "./store/store.js";
import { firstStep } from "./store/story.js";

async function start() {
  onChange(showChange);
  await begin(blocks, document.documentElement.lang || "en");
  assign(location.hash.length > 1 ? await knownState(read(location.hash, opening)) : firstStep());
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
  const next = await knownState(read(new URL(newURL).hash, opening));
  if (new URL(newURL).hash !== location.hash || isSame(next, state)) return;
  assign(next);
  remember({});
  draw();
}

Object.assign(window, { explorer });
start();
