// What is shown, kept in the address behind "#", so that a link leads back to it.

const STATE = {};

const LISTS = ["kinds", "quad_classes", "relations", "modes", "certainties", "polarities"];
const NAME_LISTS = ["coders", "articles", "types"];
const PLAIN = {
  tab: "graph",
  level: "entity",
  according_to: ["authors"],
  compared_with: null,
  since: null,
  until: null,
  inside: "possibly",
  undated: true,
  kinds: null,
  quad_classes: null,
  relations: null,
  modes: null,
  certainties: null,
  polarities: null,
  coders: null,
  articles: null,
  types: null,
  count: "statements",
  inferred: true,
  headlines: true,
  self: false,
  issues: false,
  min_weight: 1,
  all: false,
  ego: null,
  steps: 1,
  grown: null,
  open: null,
  pair: null,
  article: null,
  language: null,
  theme: "auto",
};

function opening() {
  return { ...PLAIN, ...FACTS.opening };
}

/** Write the state as text: what differs from how the page opens. */
function written() {
  const first = opening();
  const parts = [];
  for (const name of Object.keys(PLAIN)) {
    const value = STATE[name];
    if (JSON.stringify(value) === JSON.stringify(first[name])) continue;
    parts.push(`${name}=${encodeURIComponent(JSON.stringify(value))}`);
  }
  return parts.join("&");
}

/** Read a state from text; what cannot be read is left as the page opens. */
function read(text) {
  const state = opening();
  for (const part of text.replace(/^#/, "").split("&")) {
    const at = part.indexOf("=");
    const name = part.slice(0, at);
    if (at < 1 || !Object.hasOwn(PLAIN, name)) continue;
    try {
      const value = JSON.parse(decodeURIComponent(part.slice(at + 1)));
      if (fits(name, value)) state[name] = value;
    } catch (error) {
      continue;
    }
  }
  return state;
}

function fits(name, value) {
  if (value === null) return PLAIN[name] === null;
  if (LISTS.includes(name)) return Array.isArray(value) && value.every(Number.isInteger);
  if (NAME_LISTS.includes(name) || ["according_to", "compared_with", "grown", "pair"].includes(name)) {
    return Array.isArray(value) && value.every((one) => typeof one === "string");
  }
  if (name === "steps") return [1, 2, 3].includes(value);
  if (["since", "until", "min_weight"].includes(name)) return Number.isInteger(value);
  if (name === "level") return LEVEL_NAMES.includes(value);
  if (name === "tab") return TABS.includes(value);
  if (name === "theme") return ["auto", "light", "dark"].includes(value);
  if (name === "count") return ["acts", "statements", "articles"].includes(value);
  if (typeof PLAIN[name] === "boolean") return typeof value === "boolean";
  return typeof value === "string";
}

let writing = 0;
function remember() {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const text = written();
    if (("#" + text) !== location.hash && !(text === "" && location.hash === "")) {
      try {
        history.replaceState(null, "", "#" + text);
      } catch (error) {
        // A page within a frame of a notebook has no address of its own.
      }
    }
  }, 150);
}

/** Change the state and show what follows from it. */
async function change(changes) {
  const last = focused();
  Object.assign(STATE, changes);
  remember();
  await refresh(changes);
  focusAgain(last, "open" in changes);
}
