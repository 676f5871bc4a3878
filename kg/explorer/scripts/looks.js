// How actors and arrows look: colours, shapes, what an arrow says, how wide it is and how far it bends.
//
// Arrows of one encoding share it: each with its own takes the library twice the time to set up.

const HEAD = 0.55;
const HEAD_LENGTH = 15 * HEAD; // at scale 1, in the library's own measure
const PREFERS_DARK = matchMedia("(prefers-color-scheme: dark)");
const TINTS = {
  light: ["#9cc3e6", "#f2c14e", "#8fd0b0", "#e6a5b8", "#c3b1e1", "#d9b38c"],
  dark: ["#5f9bd1", "#cfa13a", "#5fae8b", "#c57b93", "#9a84c7", "#b58a5e"],
};
const INK = {
  light: { text: "#1f2933", ground: "#ffffff", node: "#cbd2d9", line: "#52606d" },
  dark: { text: "#e4e7eb", ground: "#12171d", node: "#52606d", line: "#9aa5b1" },
};

function theme() {
  if (STATE.theme !== "auto") return STATE.theme;
  return PREFERS_DARK.matches ? "dark" : "light";
}

const signColour = (sign) => FACTS.encodings.signs[sign][theme()];

function nodeColour(tint) {
  const colours = INK[theme()];
  const fill = tint >= 0 ? TINTS[theme()][tint] : colours.node;
  const both = { background: fill, border: colours.line };
  return { ...both, highlight: { background: fill, border: colours.text }, hover: { background: fill, border: colours.text } };
}

/** Break a name into lines, and cut what is longer than three. */
function wrapped(label, width = 20, most = 3) {
  const lines = [""];
  for (const word of label.slice(0, 200).split(/\s+/)) {
    const rest = word.length > width ? word.slice(0, width - 1) + "…" : word;
    const last = lines[lines.length - 1];
    if (!last) lines[lines.length - 1] = rest;
    else if (last.length + 1 + rest.length <= width) lines[lines.length - 1] = `${last} ${rest}`;
    else lines.push(rest);
  }
  return lines.length > most ? lines.slice(0, most).join("\n") + "…" : lines.join("\n");
}

/** Keep what is made for a key, which is asked for again and again. */
function kept(make) {
  const known = new Map();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key);
  };
}

const inkOf = kept((colour) => ({ color: colour, highlight: colour, hover: colour, inherit: false, opacity: 1 }));

/** Return the ends and the line of an arrow: the head says its sign, the middle whose claim it is, dashes certainty and mode. */
const formOf = kept((key) => {
  const [sign, hold, mark] = key.split(" ");
  const { head } = FACTS.encodings.signs[sign];
  const { middle } = FACTS.encodings.marks[mark];
  const { dashes } = FACTS.encodings.holds[hold];
  const ends = {
    to: { enabled: Boolean(head), type: head || "arrow", scaleFactor: HEAD },
    middle: { enabled: Boolean(middle), type: middle || "arrow", scaleFactor: middle ? 0.45 : 1 },
    from: NO_END,
  };
  return { ends, dashes: dashes.length ? dashes : false };
});

const NO_END = { enabled: false, type: "arrow", scaleFactor: 1 };
const NO_ENDS = { to: NO_END, middle: NO_END, from: NO_END };

const arrowSign = (level, at) => level.arrows.sign[at];
const isTogether = (level, at) => FACTS.names.signs[arrowSign(level, at)] === "together";

/**
 * Return what rows of ties say, as kg/selection/tie_labels.py does: each act once, by its first mention; what is said of
 * several acts first.
 */
function labelsOf(rows) {
  const { act, rank } = FACTS.statements;
  const { statement, label } = FACTS.ties;
  const told = new Map();
  for (const row of rows) {
    const at = statement[row];
    const unit = act[at] >= 0 ? `act ${act[at]}` : at;
    const one = { text: labelText(FACTS.tie_labels[label[row]]), parts: FACTS.tie_labels[label[row]], rank: rank[at] };
    const known = told.get(unit);
    if (!known || one.rank < known.rank || (one.rank === known.rank && one.text < known.text)) told.set(unit, one);
  }
  const labels = new Map();
  for (const { text, parts, rank: place } of told.values()) {
    const known = labels.get(text) || { text, parts, number: 0, rank: place };
    labels.set(text, { ...known, number: known.number + 1, rank: Math.min(known.rank, place) });
  }
  return [...labels.values()].sort((one, other) => other.number - one.number || one.rank - other.rank);
}

const labelText = ([claimed, , inferred, ...words]) => [claimed, inferred, ...words].join("");

/** Return what rows of ties say, in one text. */
const labelsText = (rows) => labelsOf(rows).map(({ text, number }) => (number > 1 ? `${text} ×${number}` : text)).join("; ");

/** Return a label for a picture: without names of sources, what is inferred in brackets, an object too long for it cut at a word. */
function fittedLabel([, marked, inferred, held, before, object, after], most) {
  const start = marked + (inferred && "[") + held + before;
  const end = after + (inferred && "]");
  return start + cutAtWord(object, Math.max(most - start.length - end.length, 8)) + end;
}

/** Return a text of at most so many letters, cut at a word where one is whole. */
function cutAtWord(text, most) {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  const atWord = /\s/.test(text[most - 1]) ? kept : kept.slice(0, Math.max(kept.lastIndexOf(" "), 0));
  return `${(atWord || kept).trimEnd()}…`;
}

/** Return what an arrow says in a picture, at about so many letters; of several labels the most frequent, and how many more there are. */
function arrowLabel(selection, at, most) {
  const labels = labelsOf(selection.arrows.get(at) || []);
  if (!labels.length) return "";
  const more = labels.length > 1 ? ` +${labels.length - 1}` : "";
  return fittedLabel(labels[0].parts, most - more.length) + more;
}

/** Return which arrows have others between the same two. */
function parallels(level) {
  const { arrows } = level;
  const n = level.nodes.length;
  const pairs = new Map();
  const keys = arrows.actor.map((a, at) => pairKey(Math.min(a, arrows.target[at]), Math.max(a, arrows.target[at]), n));
  for (const key of keys) pairs.set(key, (pairs.get(key) || 0) + 1);
  return keys.map((key) => pairs.get(key) > 1);
}

/** Return how wide an arrow is; where there are many they are thin. */
function widthOf(weight, many) {
  return many ? Math.min(0.7 + 0.5 * Math.log2(weight), 4) : Math.min(1.2 + 1.3 * Math.log2(weight), 9);
}

/** Return the arrows that are drawn between the same two, in each direction. */
function arrowsBetween(selection) {
  const { arrows, nodes } = selection.level;
  const groups = new Map();
  for (const at of selection.arrows.keys()) {
    const [a, b] = [arrows.actor[at], arrows.target[at]];
    const key = pairKey(Math.min(a, b), Math.max(a, b), nodes.length);
    if (!groups.has(key)) groups.set(key, [[], []]);
    groups.get(key)[a < b ? 0 : 1].push(at);
  }
  return [...groups.values()];
}

/** Bend arrows between the same two apart; a single one is straight. */
function bendsOf(selection) {
  const bends = new Map();
  for (const sides of arrowsBetween(selection)) {
    const total = sides[0].length + sides[1].length;
    const both = sides[0].length > 0 && sides[1].length > 0;
    const step = Math.min(0.22, 1.5 / total);
    for (const side of sides) {
      side.forEach((at, k) => {
        const spread = both ? (k + 0.6) * step : (k - (side.length - 1) / 2) * step;
        bends.set(at, { enabled: true, type: spread < 0 ? "curvedCCW" : "curvedCW", roundness: Math.abs(spread) });
      });
    }
  }
  return bends;
}
