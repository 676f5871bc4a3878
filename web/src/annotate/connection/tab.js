// Which tab of the browser this is: what is typed in one is kept apart from what is typed in another.

const NAME = "actorgraph annotator tab";
/** How long the page that stood in the tab before may take to be gone, in ms. */
const PATIENCE = 300;
/** What was kept so long ago is taken to be left by a tab that is closed, where the browser does not tell, in ms. */
const LONG_AGO = 600_000;

const TRIES = 3;

let id = "";

/** Return what this tab is called. */
export function tabId() {
  if (!id) id = remembered() ?? newId();
  return id;
}

/** Take a name that no other tab that is open has: a tab that was copied begins with the name of the first. */
export async function openTab() {
  for (let left = TRIES; navigator.locks && left && !(await held(tabId())); left--) id = newId();
  try {
    sessionStorage.setItem(NAME, tabId());
  } catch {
    // a browser may refuse to keep anything: then the tab has another name after a reload
  }
}

/** Return what tells whether a tab is closed that kept something at a time. @returns {Promise<(tab: string, at: number) => boolean>} */
export async function closedTabs() {
  if (!navigator.locks) return (_, at) => Date.now() - at > LONG_AGO;
  const { held: locks = [] } = await navigator.locks.query();
  const open = new Set(locks.map(({ name }) => name));
  return (tab) => !open.has(`${NAME} ${tab}`);
}

/** Hold a name as long as the page is open, and return whether nobody else does. @param {string} tab @returns {Promise<boolean>} */
const held = (tab) =>
  new Promise((tell) => {
    const forever = () => {
      tell(true);
      return new Promise(() => {});
    };
    navigator.locks
      .request(`${NAME} ${tab}`, { signal: AbortSignal.timeout(PATIENCE) }, forever)
      .catch(() => tell(false));
  });

function remembered() {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join("");
