// The data of the page, unpacked when first asked for.

let FACTS = null; // what is chosen and counted by
let WORDS = null; // what is read
let LANGUAGE = document.documentElement.lang || "en";
const LEVELS = {};
const LEVEL_NAMES = ["entity", "organisation", "sector", "country"];

/** Return a block of data of the page. */
async function unpack(id) {
  const element = document.getElementById(id);
  if (element.type === "application/json") return JSON.parse(element.textContent);
  const text = atob(element.textContent);
  const packed = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) packed[at] = text.charCodeAt(at);
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  writer.write(packed);
  writer.close();
  return JSON.parse(await new Response(readable).text());
}

async function loadFacts() {
  FACTS = await unpack("facts");
  const relations = FACTS.relations;
  FACTS.families = [...new Set(relations.map((relation) => relation.family))];
  FACTS.labels = {};
  for (const [kind, names] of Object.entries(FACTS.names)) FACTS.labels[kind] = names.map((name) => FACTS.text[`${kind}: ${name}`] || name);
  for (const [kind, encodings] of Object.entries(FACTS.encodings)) {
    encodings.forEach((encoding, k) => (encoding.words = FACTS.text[`encoding of ${kind}: ${FACTS.names[kind][k]}`] || encoding.words));
  }
  FACTS.familyOf = relations.map((relation) => FACTS.families.indexOf(relation.family));
}

let wordsLoading = null;
function loadWords() {
  wordsLoading = wordsLoading || unpack("words").then((words) => (WORDS = words));
  return wordsLoading;
}

async function loadLevel(name) {
  if (LEVELS[name]) return LEVELS[name];
  const level = await unpack("level-" + name);
  level.name = name;
  level.numbers = new Map(level.nodes.map((node, at) => [node.actor, at]));
  level.arrows.actor = level.edges.map((edge) => edge.from);
  level.arrows.target = level.edges.map((edge) => edge.to);
  level.isTied = new Uint8Array(level.nodes.length);
  for (const ends of [level.actor, level.target]) for (const at of ends) level.isTied[at] = 1;
  LEVELS[name] = level;
  return level;
}

const numberOfStatements = () => FACTS.statements.key.length;

/** Return the name of an actor in the language chosen. */
function actorLabel(level, at) {
  const node = level.nodes[at];
  if (WORDS && STATE.language) {
    const entity = entityById(node.actor);
    if (entity) return entityLabel(entity);
  }
  return node.label;
}

let entityNumbers = null;
function entityById(id) {
  if (!WORDS) return null;
  entityNumbers = entityNumbers || new Map(WORDS.entities.map((entity, at) => [entity.id, at]));
  return WORDS.entities[entityNumbers.get(id)] || null;
}

function entityLabel(entity) {
  return (STATE.language && entity.labels && entity.labels[STATE.language]) || entity.label;
}

/** Return a day, counted from 1970, as text. */
function dayText(day) {
  return new Date(day * 86400000).toISOString().slice(0, 10);
}

function toDay(text) {
  const time = Date.parse(text + "T00:00:00Z");
  return Number.isNaN(time) ? null : Math.round(time / 86400000);
}
