// The small figures of findings: a sign of their kind, with as many parts as there are.

import { svg } from "../elements/dom.js";

/** @import { Finding, FindingFigure } from "../data/types.d.ts" */

const [WIDE, TALL] = [84, 52];
const MOST_BARS = 4;

/** @type {{ [kind: string]: (figure: FindingFigure, finding: Finding) => (SVGElement | false)[] }} */
const DRAWN = {
  bargain: () => [
    disc(9, 26),
    line("cooperation", 20, 18, 58, 18),
    head("cooperation", 66, 18),
    line("quiet dashed", 26, 34, 64, 34),
    open("quiet", 18, 34, -1),
    disc(75, 26),
  ],
  spiral: () => [11, 25, 39].flatMap((y, k) => against(y + 2, k % 2 === 1)),
  contested: (_, { title }) => [...card("hatched"), title === "Denied" ? barred(72, 11) : doubt(72, 11)],
  done: () => deed(),
  "also done": () => deed(),
  said: () => bubble(),
  quoted: () => [...bubble(), text(34, 34, "“ ”")],
  "main cause": ({ denied }) => [
    denied ? barred(16, 26, 12) : disc(16, 26, 11),
    line("quiet thick", 32, 26, 56, 26),
    open("quiet", 59, 26, 1),
    svg("rect", { class: "solid", x: 62, y: 15, width: 20, height: 22, rx: 4 }),
  ],
  reasons: ({ reasons = [], effects = [] }) =>
    reasons.some((rank) => rank > 0) ? ranked(reasons) : alike(reasons.length, effects),
  precedent: () => [
    line("quiet", 4, 34, 80, 34),
    svg("rect", { class: "solid", x: 12, y: 27, width: 14, height: 14 }),
    svg("path", { class: "line quiet", d: "M19 21 C30 9 52 9 62 21" }),
    open("quiet", 63, 22, 1, 55),
    svg("rect", { class: "hollow dashed", x: 56, y: 27, width: 14, height: 14 }),
  ],
  forecast: () => [
    line("ink", 2, 16, 26, 16),
    svg("path", { class: "line ink dashed", d: "M26 16 C44 16 46 40 76 41" }),
    open("ink", 80, 41, 1),
  ],
  plan: () => [
    disc(12, 26),
    line("ink dashed", 24, 26, 52, 26),
    open("ink", 56, 26, 1),
    svg("rect", { class: "hollow dashed", x: 60, y: 16, width: 21, height: 20, rx: 3 }),
  ],
  pair: ({ signs = [] }) =>
    signs.length === 2
      ? [
          disc(9, 26),
          line("cooperation", 20, 18, 56, 18),
          head("cooperation", 64, 18),
          ...barLine(20, 34, 62),
          disc(75, 26),
        ]
      : [
          disc(9, 26),
          ...(signs[0] === "conflict"
            ? barLine(20, 26, 62)
            : [line("cooperation", 20, 26, 56, 26), head("cooperation", 64, 26)]),
          disc(75, 26),
        ],
  position: () => [
    disc(12, 26),
    line("ink", 26, 26, 44, 26),
    svg("rect", { class: "hollow", x: 46, y: 14, width: 36, height: 24, rx: 6 }),
    text(64, 31, "±"),
  ],
  denied: () => [
    svg("rect", { class: "solid", x: 4, y: 10, width: 5, height: 32 }),
    ...card("", 9, 10, 66, 32),
    barred(72, 11),
  ],
};

/** Return the small figure of a finding. @param {Finding} finding */
export const smallFigure = (finding) =>
  svg(
    "svg",
    { class: "small-figure", width: WIDE, height: TALL, viewBox: `0 0 ${WIDE} ${TALL}`, "aria-hidden": "true" },
    (Object.hasOwn(DRAWN, finding.kind) ? DRAWN[finding.kind] : DRAWN.quoted)(finding.figure, finding),
  );

/** @param {number} x @param {number} y @param {number} [r] */
const disc = (x, y, r = 8) => svg("circle", { class: "solid", cx: x, cy: y, r });
/** @param {string} look @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 */
const line = (look, x1, y1, x2, y2) => svg("line", { class: `line ${look}`, x1, y1, x2, y2 });
/** @param {string} look @param {number} x @param {number} y */
export const head = (look, x, y) =>
  svg("path", { class: `head ${look}`, d: `M${x - 10} ${y - 5.5} L${x} ${y} L${x - 10} ${y + 5.5} Z` });
/** An open head. @param {string} look @param {number} x @param {number} y @param {number} way @param {number} [turn] */
export const open = (look, x, y, way, turn = 0) =>
  svg("path", {
    class: `line ${look}`,
    d: "M-8 -6 L0 0 L-8 6",
    transform: `translate(${x} ${y}) rotate(${turn}) scale(${way} 1)`,
  });
/** @param {number} x @param {number} y @param {string} words */
const text = (x, y, words) => svg("text", { class: "middle", x, y }, words);
/** A line that ends at a bar. @param {number} x1 @param {number} y @param {number} x2 */
const barLine = (x1, y, x2) => [
  line("conflict", x1, y, x2, y),
  svg("line", { class: "line conflict thick", x1: x2, x2, y1: y - 8, y2: y + 8 }),
];
/** Somebody does something: the solid form of what a plan intends. */
const deed = () => [
  disc(12, 26),
  line("ink", 24, 26, 52, 26),
  open("ink", 56, 26, 1),
  svg("rect", { class: "solid", x: 60, y: 16, width: 21, height: 20, rx: 3 }),
];
/** @param {number} y @param {boolean} isBack */
const against = (y, isBack) => [
  line("conflict", 8, y, 76, y),
  svg("line", { class: "line conflict thick", x1: isBack ? 8 : 76, x2: isBack ? 8 : 76, y1: y - 6, y2: y + 6 }),
];

/** @param {string} look @param {number} [x] @param {number} [y] @param {number} [width] @param {number} [height] */
const card = (look, x = 2, y = 8, width = 70, height = 36) => [
  svg("rect", { class: `hollow ${look && "dotted"}`, x, y, width, height, rx: 6 }),
  ...[0.35, 0.65].map((part, k) =>
    line("quiet", x + 10, y + part * height, x + width - (k ? 24 : 12), y + part * height),
  ),
];

/** @param {number} x @param {number} y */
export const doubt = (x, y) =>
  svg("g", {}, disc(x, y, 9), svg("text", { class: "middle on-solid", x, y: y + 4.5 }, "?"));

/** @param {number} x @param {number} y @param {number} [r] */
const barred = (x, y, r = 9) =>
  svg(
    "g",
    {},
    svg("circle", { class: "hollow", cx: x, cy: y, r }),
    svg("path", { class: "line ink", d: `M${x - r * 0.7} ${y + r * 0.7} L${x + r * 0.7} ${y - r * 0.7}` }),
  );

const bubble = () => [
  svg("path", {
    class: "hollow",
    d: "M10 8 H66 a6 6 0 0 1 6 6 V32 a6 6 0 0 1 -6 6 H30 L20 47 V38 H10 a6 6 0 0 1 -6 -6 V14 a6 6 0 0 1 6 -6 Z",
  }),
];

/** Reasons by their weight. @param {number[]} reasons */
const ranked = (reasons) => [
  ...reasons.slice(0, MOST_BARS).map((rank, k) =>
    svg("rect", {
      class: "bar",
      x: 2,
      y: 2 + k * 13,
      width: Math.max(58 - 12 * Math.max(rank - 1, 0), 12),
      height: 9,
      rx: 2,
    }),
  ),
  line("ink", 62, 26, 71, 26),
  open("ink", 73, 26, 1),
  disc(79, 26, 5),
];

/** Reasons that each lead to all that they are given for. @param {number} n @param {boolean[]} effects */
function alike(n, effects) {
  const rows = Math.min(Math.max(n, 1), MOST_BARS);
  const ends = effects.slice(0, 3);
  const from = [...Array(rows).keys()].map((k) => 26 + (k - (rows - 1) / 2) * 13);
  const to = ends.map((_, k) => 26 + (k - (ends.length - 1) / 2) * 19);
  return [
    ...from.flatMap((y) =>
      to.map((end) => svg("path", { class: "line quiet thin", d: `M17 ${y} C36 ${y} 34 ${end} 54 ${end}` })),
    ),
    ...from.map((y) => svg("rect", { class: "bar", x: 1, y: y - 4.5, width: 16, height: 9, rx: 2 })),
    ...ends.map((isActual, k) =>
      svg("rect", { class: `hollow ${isActual ? "" : "dashed"}`, x: 55, y: to[k] - 8, width: 27, height: 16, rx: 3 }),
    ),
  ];
}
