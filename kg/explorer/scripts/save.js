// Out of the page: pictures of what is seen, ties as a table, the network for other programs.

const fileName = (ending) => `${FACTS.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 60) || "network"}.${ending}`;

/** Escape text for XML, and leave out what XML cannot hold. */
function xml(text) {
  const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return String(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (sign) => signs[sign]);
}

const LINE = 17;

/** Return caption and legend as a drawing of a width, below any picture: its height and its markup. */
function captionSvg(left, top, width) {
  const ink = INK[theme()].text;
  const fitting = Math.floor(width / 7);
  const texts = [...brokenLines(FACTS.title, fitting).map((line) => [line, 600]), ...brokenLines(`${captionText(SELECTION)} ${sourceLine(SELECTION)}`.trim(), fitting).map((line) => [line, 400])];
  const lines = texts.map(([line, weight], k) =>
    `<text x="${left}" y="${top + (k + 1) * LINE}" font-size="12" font-weight="${weight}" fill="${ink}">${xml(line.trim())}</text>`);
  let [x, y] = [left, top + (lines.length + 1) * LINE + 4];
  const items = encodingsShown().map(([drawn, words]) => {
    const wide = 54 + words.length * 6.6;
    if (x + wide > left + width && x > left) [x, y] = [left, y + LINE];
    const item = `<g transform="translate(${x} ${y - 11})">${drawn.innerHTML}</g><text x="${x + 48}" y="${y}" font-size="12" fill="${ink}">${xml(words)}</text>`;
    x += wide;
    return item;
  });
  return { height: y - top + 12, markup: lines.join("") + items.join("") };
}

/** Return samples of the encodings of the arrows shown, with their words. */
function encodingsShown() {
  const { encodings } = FACTS;
  const { arrows } = SELECTION.level;
  const seen = { signs: new Set(), holds: new Set(), marks: new Set() };
  for (const at of SELECTION.arrows.keys()) {
    seen.signs.add(arrows.sign[at]);
    seen.holds.add(arrows.hold[at]);
    seen.marks.add(arrows.mark[at]);
  }
  const grey = INK[theme()].line;
  const samples = {
    signs: (encoding, k) => sample(signColour(k), [], encoding.head, ""),
    holds: (encoding) => encoding.dashes.length && sample(grey, encoding.dashes, "arrow", ""),
    marks: (encoding) => encoding.middle && sample(grey, [], "arrow", encoding.middle),
  };
  if (SELECTION.parts) delete samples.signs;
  const parts = SELECTION.parts ? partSamples() : [];
  return [...parts, ...Object.entries(samples).flatMap(([name, draw]) =>
    encodings[name].map((encoding, k) => [seen[name].has(k) && draw(encoding, k), encoding.words]).filter(([drawn]) => drawn))];
}

async function savePng() {
  const drawn = document.querySelector("#canvas canvas");
  const scale = drawn.width / drawn.clientWidth || 1;
  const width = drawn.clientWidth;
  const { height, markup } = captionSvg(12, 0, width - 24);
  const below = new Image();
  below.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(`<svg xmlns="${SVG}" width="${width}" height="${height}" font-family="system-ui, sans-serif">${markup}</svg>`)}`;
  await below.decode();
  const paper = document.createElement("canvas");
  paper.width = drawn.width;
  paper.height = drawn.height + height * scale;
  const pen = paper.getContext("2d");
  pen.fillStyle = INK[theme()].ground;
  pen.fillRect(0, 0, paper.width, paper.height);
  pen.drawImage(drawn, 0, 0);
  pen.drawImage(below, 0, drawn.height, width * scale, height * scale);
  paper.toBlob((blob) => save(fileName("png"), "image/png", blob));
}

function brokenLines(text, width) {
  const lines = [""];
  for (const word of text.split(" ")) {
    if (lines[lines.length - 1].length + word.length > width) lines.push("");
    lines[lines.length - 1] += `${word} `;
  }
  return lines;
}

/** Return the graph as it is seen, as a drawing. */
function svgText() {
  const { level } = SELECTION;
  const colours = INK[theme()];
  const { body } = NETWORK;
  const nodes = body.nodeIndices.map((at) => ({ at, x: body.nodes[at].x, y: body.nodes[at].y, node: level.nodes[at] }));
  if (!nodes.length) return "";
  const [left, right] = [Math.min(...nodes.map((one) => one.x)) - 90, Math.max(...nodes.map((one) => one.x)) + 90];
  const [top, bottom] = [Math.min(...nodes.map((one) => one.y)) - 60, Math.max(...nodes.map((one) => one.y)) + 70];
  const parts = [];
  for (const at of SELECTION.arrows.keys()) parts.push(arrowSvg(at, body));
  for (const one of nodes) parts.push(nodeSvg(one, colours));
  const below = captionSvg(left + 12, bottom, right - left - 24);
  const box = [left, top, right - left, bottom - top + below.height].map((number) => number.toFixed(1));
  return `<svg xmlns="${SVG}" viewBox="${box.join(" ")}" font-family="system-ui, sans-serif"><rect x="${box[0]}" y="${box[1]}" width="${box[2]}" height="${box[3]}" fill="${colours.ground}"/>${parts.join("")}${below.markup}</svg>\n`;
}

/** Return the point that an arrow bends towards, as vis-network has it. */
function bendPoint(one, other, smooth) {
  const [dx, dy] = [other.x - one.x, one.y - other.y];
  const length = Math.hypot(dx, dy);
  const bend = smooth && smooth.enabled ? smooth.roundness : 0;
  const turn = Math.atan2(dy, dx) + (0.5 * (smooth && smooth.type === "curvedCCW" ? -bend : bend) + 0.5) * Math.PI;
  const far = (0.5 * bend + 0.5) * length;
  return { x: one.x + far * Math.sin(turn), y: one.y + far * Math.cos(turn) };
}

/** Return the point at which an arrow from one point to an actor ends. */
function borderPoint(from, at, body) {
  const to = body.nodes[at];
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const away = SELECTION.level.nodes[at].size + 3;
  return { x: to.x - ((to.x - from.x) / length) * away, y: to.y - ((to.y - from.y) / length) * away };
}

function arrowSvg(at, body) {
  const { options } = body.edges[at];
  const { arrows } = SELECTION.level;
  const [one, other] = [body.nodes[arrows.actor[at]], body.nodes[arrows.target[at]]];
  const sign = FACTS.encodings.signs[arrowSign(SELECTION.level, at)];
  const mark = FACTS.encodings.marks[arrows.mark[at]];
  const colour = options.color.color;
  const isLoop = one === other;
  const via = isLoop ? { x: one.x + 34, y: one.y - 34 } : bendPoint(one, other, options.smooth);
  const start = isLoop ? { x: one.x, y: one.y - 16 } : borderPoint(via, arrows.actor[at], body);
  const end = isLoop ? { x: one.x + 16, y: one.y } : borderPoint(via, arrows.target[at], body);
  const angle = Math.atan2(end.y - via.y, end.x - via.x);
  const middle = { x: (start.x + 2 * via.x + end.x) / 4, y: (start.y + 2 * via.y + end.y) / 4 };
  const { dashes } = FACTS.encodings.holds[arrows.hold[at]];
  const dash = dashes.length ? ` stroke-dasharray="${dashes.join(" ")}"` : "";
  const short = ({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const path = `<path d="M${short(start)} Q${short(via)} ${short(end)}" fill="none" stroke="${colour}" stroke-width="${options.width.toFixed(1)}"${dash}/>`;
  const shapes = [headShape(sign.head, colour, end.x.toFixed(1), end.y.toFixed(1), angle), middleShape(mark.middle, colour, middle.x.toFixed(1), middle.y.toFixed(1))];
  return path + shapes.filter(Boolean).map((shape) => shape.outerHTML).join("") + labelSvg(options.label, start, end, middle);
}

/** Return the label of an arrow along it, never upside down. */
function labelSvg(label, start, end, middle) {
  if (!label) return "";
  let turn = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  if (turn > 90 || turn < -90) turn += 180;
  const place = `translate(${middle.x.toFixed(1)} ${middle.y.toFixed(1)}) rotate(${turn.toFixed(1)})`;
  const lines = label.split("\n");
  const spans = lines.map((line, k) => `<tspan x="0" y="${-4 - 12 * (lines.length - 1 - k)}">${xml(line)}</tspan>`);
  return `<text transform="${place}" font-size="11" ${textStyle()}>${spans.join("")}</text>`;
}

const textStyle = () => `text-anchor="middle" fill="${INK[theme()].text}" stroke="${INK[theme()].ground}" stroke-width="3" paint-order="stroke"`;

function nodeSvg({ at, x, y, node }, colours) {
  const fill = node.tint >= 0 ? TINTS[theme()][node.tint] : colours.node;
  const r = node.size;
  const shapes = {
    square: `<rect x="${x - r}" y="${y - r}" width="${2 * r}" height="${2 * r}" `,
    triangle: `<path d="M${x} ${y - r} L${x + r} ${y + r * 0.8} L${x - r} ${y + r * 0.8} Z" `,
    diamond: `<path d="M${x} ${y - r} L${x + r} ${y} L${x} ${y + r} L${x - r} ${y} Z" `,
    dot: `<circle cx="${x}" cy="${y}" r="${r}" `,
  };
  const lines = wrapped(actorLabel(SELECTION.level, at)).split("\n").map((line, k) => `<text x="${x}" y="${y + r + 14 + k * 14}" font-size="13" ${textStyle()}>${xml(line)}</text>`);
  return `${shapes[node.shape]}fill="${fill}" stroke="${colours.line}"/>${lines.join("")}`;
}

const cell = (value) => {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** Return the ties shown as a table. */
function csvText() {
  const { names } = FACTS;
  const head = ["actor", "actor_label", "target", "target_label", "weight", "acts", ...names.quad_classes.map((quadClass) => quadClass.replace(" ", "_")), "no_quad_class", "articles", "sources", "label", "statements"];
  const rows = pairRows(SELECTION).map(({ pair, actor, target, weight }) => {
    const numbers = tallyOf(pair);
    return [SELECTION.level.nodes[pair.a].actor, actor, SELECTION.level.nodes[pair.b].actor, target, weight, numbers.acts, ...numbers.byQuadClass, numbers.noQuadClass, numbers.articles.size, numbers.sources.size, labelsText(pair.rows), keysOf(numbers.statements).join(" ")];
  });
  return [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

/** Return the ties shown as GEXF 1.3. */
function gexfText() {
  const facts = ["type", "sector", "country"];
  const numbers = ["weight", "acts", "articles", "sources", "statements"];
  const used = new Set();
  const edges = pairRows(SELECTION).map(({ pair, weight }, k) => {
    used.add(pair.a).add(pair.b);
    const tallied = tallyOf(pair);
    const values = [weight, tallied.acts, tallied.articles.size, tallied.sources.size, keysOf(tallied.statements).join(" ")];
    return `<edge id="${k}" source="${xml(SELECTION.level.nodes[pair.a].actor)}" target="${xml(SELECTION.level.nodes[pair.b].actor)}" label="${xml(labelsText(pair.rows))}" weight="${weight}"><attvalues>${values.map((value, at) => `<attvalue for="${at}" value="${xml(value)}"/>`).join("")}</attvalues></edge>`;
  });
  const nodes = [...used].sort((one, other) => one - other).map((at) => {
    const node = SELECTION.level.nodes[at];
    const values = facts.map((name, k) => (node[name] ? `<attvalue for="${k}" value="${xml(node[name])}"/>` : "")).join("");
    return `<node id="${xml(node.actor)}" label="${xml(actorLabel(SELECTION.level, at))}"><attvalues>${values}</attvalues></node>`;
  });
  const list = (kind, names) => `<attributes class="${kind}">${names.map((name, k) => `<attribute id="${k}" title="${name}" type="${kind === "node" || name === "statements" ? "string" : "integer"}"/>`).join("")}</attributes>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">${list("node", facts)}${list("edge", numbers)}<nodes>${nodes.join("")}</nodes><edges>${edges.join("")}</edges></graph></gexf>\n`;
}

function saveBox() {
  const item = (label, action) => h("button", { type: "button", onclick: () => {
    action();
    document.getElementById("save").open = false;
  } }, label);
  return h(
    "details",
    { id: "save", class: "menu" },
    h("summary", {}, t("save")),
    h("div", {},
      item(t("save_png"), savePng),
      item(t("save_svg"), () => save(fileName("svg"), "image/svg+xml", svgText())),
      item(t("save_csv"), () => save(fileName("csv"), "text/csv", csvText())),
      item(t("save_gexf"), () => save(fileName("gexf"), "application/xml", gexfText())),
      item(t("print"), () => window.print())),
  );
}
