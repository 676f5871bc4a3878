// Keeps a page as the files are: whenever they change it takes newer data, and stays where the reader is.

import { part } from "../elements/dom.js";
import { focusAgain, focused } from "../elements/focus.js";
import { renew } from "../store/store.js";
import { draw } from "./draw.js";
import { served, versionNow } from "./served.js";

/** For how many milliseconds further changes are waited for, and an answer before the page says that there is none, or asks again. */
const [AT_ONCE, PATIENT] = [60, 2000];

/** Which state of the files is shown. */
let shown = "";
let isWaiting = false;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let missing;
/** @type {Promise<void>} */
let renewing = Promise.resolve();

/** Follow the files from the state that is shown. @param {string} version */
export function follow(version) {
  shown = version;
  const events = new EventSource("/api/changes");
  events.addEventListener("open", soon);
  events.addEventListener("message", soon);
  events.addEventListener("error", () => {
    clearTimeout(missing);
    missing = setTimeout(() => tell(true), PATIENT);
  });
  document.addEventListener("visibilitychange", soon);
}

/** Look soon whether the files have changed, if the page is seen. */
function soon() {
  if (isWaiting || document.visibilityState === "hidden") return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    renewing = renewing.then(look).then(
      () => tell(false),
      () => {
        tell(true);
        setTimeout(soon, PATIENT);
      },
    );
  }, AT_ONCE);
}

/** Take what is newer, and show it. */
async function look() {
  const version = await versionNow();
  if (version === shown) return;
  await renew(served(version));
  shown = version;
  const last = focused();
  await draw({});
  focusAgain(last);
}

/** Say whether the page is left without its server. @param {boolean} isAlone */
function tell(isAlone) {
  clearTimeout(missing);
  part("broken").hidden = !isAlone;
}
