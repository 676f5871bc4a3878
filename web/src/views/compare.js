// In what two viewpoints differ, claim by claim.

import { h, show } from "../elements/dom.js";
import { growing } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { partSample } from "../graph/samples.js";
import { PARTS } from "../selection/compare.js";
import { openStatement } from "../store/open.js";
import { loadWords, selection, state } from "../store/store.js";
import { periodWithBounds } from "../words/captions.js";
import { claimText } from "../words/claims.js";
import { hasPeriod } from "../words/dates.js";
import { t, upper } from "../words/text.js";
import { PART_SIGNS, partWords, viewpointLabel } from "../words/viewpoints.js";
import { sheet } from "./sheet.js";

/** @import { ComparedClaim } from "../selection/types.d.ts" */

/** Draw the comparison. @param {HTMLElement} place */
export async function drawCompare(place) {
  await loadWords();
  const { parts } = selection;
  if (!parts) {
    show(place, sheet(h("h2", {}, t("comparison")), h("p", {}, t("choose_compare_with"))));
    return;
  }
  const [first, second] = [upper(viewpointLabel(state.according_to)), viewpointLabel(state.compared_with ?? [])];
  show(
    place,
    sheet(
      h("h2", {}, t("comparison")),
      h(
        "p",
        { class: "quiet" },
        t("comparison_of", { first, second }),
        hasPeriod() && ` ${upper(periodWithBounds())}.`,
      ),
      PARTS.map((part, k) => {
        const claims = parts.claims[k];
        const head = h("h3", {}, partSample(k), ` ${PART_SIGNS[k]} ${upper(partWords(part))} (${claims.length})`);
        return h("section", {}, head, growing(claims.map(claimItem), 40));
      }),
    ),
  );
}

/** @param {ComparedClaim} claim */
function claimItem({ statements }) {
  return h(
    "li",
    {},
    statements.map((at) =>
      h(
        "p",
        { class: "claim-of" },
        link(claimText(at), () => openStatement(at)),
      ),
    ),
  );
}
