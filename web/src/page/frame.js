// The frame of the page: its head, tabs, and the places that all else is drawn in.

import { h, part, show } from "../elements/dom.js";
import { choice } from "../elements/forms.js";
import { button } from "../elements/link.js";
import { fitGraph, setPhysics } from "../graph/canvas.js";
import { theme } from "../graph/theme.js";
import { saveMenu } from "../save/menu.js";
import { TABS } from "../state/address.js";
import { change, facts, loadWords, state } from "../store/store.js";
import { t, upper } from "../words/text.js";

/** @import { Tab } from "../state/types.d.ts" */

/** Make the frame. */
export function makeFrame() {
  const physics = h("input", { type: "checkbox", onchange: (event) => setPhysics(event.target.checked) });
  show(
    part("app"),
    h(
      "header",
      {},
      h("h1", {}, facts.title),
      h("div", { class: "tools" }, languageChoice(), themeButton(), saveMenu()),
    ),
    h(
      "nav",
      { id: "views", "aria-label": t("views") },
      h("div", { id: "tabs", role: "tablist", "aria-label": t("views"), onkeydown: moveTab }, TABS.map(tabButton)),
    ),
    h("nav", { id: "side", "aria-label": t("filters") }),
    h(
      "main",
      {},
      h(
        "div",
        { id: "main", role: "tabpanel" },
        h(
          "div",
          { id: "stage" },
          h("div", { id: "canvas", role: "application", "aria-label": t("graph_of") }),
          h("img", { id: "printed", alt: "" }),
          h("p", { id: "empty", class: "empty" }),
          h(
            "div",
            { class: "over" },
            button(t("fit"), fitGraph),
            h("label", { class: "tick", id: "physics" }, physics, h("span", {}, t("physics"))),
          ),
          h("p", { id: "hint", class: "hint" }),
        ),
        h("div", { id: "sheet" }),
        h("p", { id: "caption" }),
      ),
    ),
    h("aside", { id: "panel", tabindex: 0, "aria-label": t("quotes") }),
    h("footer", { id: "time" }),
    h("p", { id: "announced", class: "unseen", "aria-live": "polite" }),
  );
  document.addEventListener("keydown", shortcuts);
}

/** Show in the frame which theme and which tab are chosen. */
export function drawFrame() {
  const { tab, open } = state;
  document.documentElement.dataset.theme = state.theme;
  document.body.classList.toggle("wide", tab !== "graph" && !open);
  part("theme").textContent = t(theme() === "dark" ? "light" : "dark");
  for (const name of TABS) {
    const button = part(`tab-${name}`);
    button.setAttribute("aria-selected", String(name === tab));
    button.tabIndex = name === tab ? 0 : -1;
  }
  part("main").setAttribute("aria-labelledby", `tab-${tab}`);
  part("stage").hidden = tab !== "graph";
  part("sheet").hidden = tab === "graph";
}

/** Call languages by their own names, which takes a browser a while to find. */
export function nameLanguages() {
  const options = /** @type {NodeListOf<HTMLOptionElement>} */ (
    document.querySelectorAll(".tools option[value]:not([value=''])")
  );
  for (const option of options) option.textContent = upper(languageName(option.value));
}

/** @param {string} code */
function languageName(code) {
  try {
    return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

function languageChoice() {
  if (facts.languages.length < 2) return null;
  /** @type {[string, string][]} */
  const options = facts.languages.map((code) => [code, code]);
  return choice(
    t("language_of_names"),
    [["", t("language_of_names")], ...options],
    state.language ?? "",
    async (code) => {
      await loadWords();
      await change({ language: code || null });
    },
  );
}

const themeButton = () => button("", () => change({ theme: theme() === "dark" ? "light" : "dark" }), { id: "theme" });

/** @param {Tab} name */
const tabButton = (name) =>
  button(t(`tab_${name}`), () => change({ tab: name }), { role: "tab", id: `tab-${name}`, "aria-controls": "main" });

/** @param {KeyboardEvent} event */
async function moveTab({ key }) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (!step) return;
  const next = TABS[(TABS.indexOf(state.tab) + step + TABS.length) % TABS.length];
  await change({ tab: next });
  part(`tab-${next}`).focus();
}

/** @param {KeyboardEvent} event */
function shortcuts(event) {
  if (event.target instanceof Element && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  if (event.key === "Escape" && state.open) change({ open: null });
  if (event.key !== "/") return;
  event.preventDefault();
  part("search").focus();
}
