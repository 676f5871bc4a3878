// What the articles say, in sentences: the findings of the selection that the page opens with.

import { h, show } from "../elements/dom.js";
import { link } from "../elements/link.js";
import { number } from "../elements/number.js";
import { openActor, openStatement } from "../store/open.js";
import { change, facts, loadFindings, loadWords } from "../store/store.js";
import { articleOf } from "../words/claims.js";
import { t } from "../words/text.js";
import { sheet } from "./sheet.js";

/** @import { Finding, FindingCard } from "../data/types.d.ts" */

/** Draw the findings. @param {HTMLElement} place */
export async function drawFindings(place) {
  const [{ lack, cards }] = await Promise.all([loadFindings(), loadWords()]);
  show(
    place,
    sheet(
      h("h2", {}, t("findings_title")),
      h("p", { class: "quiet" }, t("findings_help")),
      lack && h("p", {}, lack),
      h("div", { class: "findings" }, cards.map(cardBox)),
    ),
  );
}

/** @param {FindingCard} card */
function cardBox({ article, title, about, findings, lack }) {
  const tabs = /** @type {const} */ (["arguments", "article"]);
  return h(
    "section",
    { class: "bargain" },
    h("h3", {}, title),
    h("p", { class: "quiet" }, about),
    lack && h("p", {}, lack),
    findings.map(findingBox),
    article !== null &&
      h(
        "p",
        { class: "actions" },
        tabs.map((tab) => link(t(`tab_${tab}`), () => change({ tab, article }))),
      ),
  );
}

/** Return the numbers of statements by their keys. @param {string[]} keys */
const numbersOf = (keys) => keys.map((key) => facts.statements.key.indexOf(key)).filter((at) => at >= 0);

/** @param {Finding} finding */
function findingBox({ title, sentence, counts, remarks, quote }) {
  const [statement] = numbersOf([quote.statement]);
  const words = sentence.map(([text, kind, id]) =>
    kind === "entity" && id ? link(text, () => openActor(id)) : h("span", {}, text),
  );
  return h(
    "div",
    { class: "finding" },
    h(
      "p",
      { class: "quiet" },
      h("strong", {}, title),
      counts.map(([value, unit, statements]) => [" · ", number(value, numbersOf(statements), title), ` ${unit}`]),
    ),
    h("p", { class: "sentence" }, words),
    statement !== undefined &&
      h(
        "blockquote",
        { lang: articleOf(statement).language },
        link(`“${quote.text}”`, () => openStatement(statement)),
      ),
    remarks.length > 0 && h("p", { class: "quiet" }, remarks.join("; ")),
  );
}
