// How the page looks: light or dark, and in which language names are.

import { choice } from "../elements/forms.js";
import { button } from "../elements/link.js";
import { theme } from "../graph/theme.js";
import { change, facts, loadWords, state } from "../store/store.js";
import { t, upper } from "../words/text.js";

/** Return the choices. */
export const displayBox = () => [languageChoice(), themeButton()];

function languageChoice() {
  if (facts.languages.length < 2) return null;
  /** @type {[string, string][]} */
  const options = facts.languages.map((code) => [code, languageName(code)]);
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

/** @param {string} code */
function languageName(code) {
  try {
    return upper(new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code);
  } catch {
    return code;
  }
}

const themeButton = () => {
  const other = theme() === "dark" ? "light" : "dark";
  return button(t(other), () => change({ theme: other }), { id: "theme" });
};
