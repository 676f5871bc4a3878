// Pictures of what is shown, with title, caption, source and legend, as a drawing, as an image and on paper.

import { giveFile } from "../elements/copy.js";
import { announce, h, part } from "../elements/dom.js";
import { drawnNetwork } from "../graph/canvas.js";
import { namedParts } from "../graph/named.js";
import { ink } from "../graph/theme.js";
import { support, tally } from "../selection/tally.js";
import { unitsShown } from "../store/play.js";
import { change, drawnSelection, facts, selection, state } from "../store/store.js";
import { argumentShown } from "../views/arguments.js";
import { basisText, readerText, selectionText, sourceLine, tiesText } from "../words/captions.js";
import { t, upper } from "../words/text.js";
import { legendSvg, textSvg } from "./caption.js";
import { fileName } from "./names.js";
import { networkPicture } from "./network.js";
import { drawingOf, markupOf, painted } from "./painted.js";
import { standing } from "./standing.js";

/** @import { Theme } from "../data/types.d.ts" */
/** @import { Picture } from "./painted.js" */

const MARGIN = 16;
const LEAST_WIDTH = 480;
/** What of a tab is a picture. @type {{ [tab: string]: string }} */
const PICTURES = { arguments: ".argument", timeline: ".timeline-box svg", matrix: "table.matrix" };
const LEGENDS = ".looks, .matrix-legend";

/** Return the parts of what is shown that are pictures. @returns {Picture[]} */
function pictures() {
  if (state.tab === "graph")
    return [state.picture === "named" ? namedPicture() : networkPicture()].filter((one) => one !== null);
  const found = PICTURES[state.tab] ? part("sheet").querySelectorAll(PICTURES[state.tab]) : [];
  return [...found].map(painted);
}

/** Return the named picture; nothing where nothing is drawn. @returns {Picture | null} */
function namedPicture() {
  const drawn = namedParts();
  if (!drawn?.parts.ties.length) return null;
  const { width, height } = drawn.picture;
  const copy = standing(drawn.root, ".around, .now");
  for (const [name, size] of Object.entries({ width, height })) copy.setAttribute(name, String(size));
  return { markup: markupOf(copy), width, height };
}

/** Return whether what is shown can be saved as a picture. */
export function hasPicture() {
  if (state.tab !== "graph") return Boolean(PICTURES[state.tab] && part("sheet").querySelector(PICTURES[state.tab]));
  return state.picture === "named"
    ? Boolean(namedParts()?.parts.ties.length)
    : Boolean(drawnNetwork()?.body.nodeIndices.length);
}

/** Return the size and the drawing of what is shown, with what it is and what it is based on; nothing without a picture. */
export function drawing() {
  const found = pictures();
  if (!found.length) return null;
  const { text, quiet, ground } = ink();
  const legends = state.tab === "graph" ? [] : [...part("sheet").querySelectorAll(LEGENDS)].map(painted);
  const inner = Math.max(LEAST_WIDTH, ...[...found, ...legends].map((one) => one.width));
  /** @type {string[]} */
  const parts = [];
  let y = MARGIN;
  const add = (/** @type {{ markup: string, height: number }} */ { markup, height }, space = 8) => {
    parts.push(`<g transform="translate(${MARGIN} ${y.toFixed(1)})">${markup}</g>`);
    y += height + space;
  };
  const { title, what, numbers, based } = described();
  add(textSvg(title, inner, 18, 600), 2);
  add(textSvg(`${t(`tab_${state.tab}`)}. ${what}`, inner, 13, 400, quiet), 12);
  for (const one of found) add(one, 12);
  if (state.tab === "graph") add(legendSvg(inner));
  for (const one of legends) add(one);
  add(textSvg([based, sourceLine(numbers)].filter(Boolean).join(" "), inner, 12, 400, quiet), MARGIN);
  const [width, height] = [Math.ceil(inner + 2 * MARGIN), Math.ceil(y)];
  const paper = `<rect width="${width}" height="${height}" fill="${ground}"/><g fill="${text}">${parts.join("")}</g>`;
  return { width, height, svg: drawingOf(paper, width, height) };
}

/** Return what a picture is called, what it shows, and what that is based on. */
function described() {
  const argument = state.tab === "arguments" ? argumentShown() : null;
  if (argument) {
    const numbers = tally(facts, argument.statements, selection.chosen.main);
    const { title } = facts.articles[argument.article];
    return { title, what: `${upper(readerText())}.`, numbers, based: basisText(numbers) };
  }
  const shown = { title: facts.title, what: selectionText() };
  if (state.tab === "timeline") {
    const statements = unitsShown(selection).flatMap((unit) => unit.statements);
    const numbers = tally(facts, statements, selection.chosen.main);
    return { ...shown, numbers, based: basisText(numbers) };
  }
  const drawn = drawnSelection();
  return { ...shown, numbers: support(drawn), based: tiesText(drawn) };
}

/** Return the drawing alone; nothing where there is none. */
export const svgText = () => drawing()?.svg ?? "";

/** Return a drawing as an address. @param {string} svg */
export const addressOf = (svg) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Do something with the drawing on light or on dark ground. @param {Theme} wanted @param {() => unknown} work */
async function onGround(wanted, work) {
  const { theme } = state;
  await change({ theme: wanted });
  try {
    await work();
  } finally {
    await change({ theme });
  }
}

/** Save the drawing, text as text. @param {Theme} ground */
export const saveSvg = (ground) => onGround(ground, () => giveFile(fileName("svg"), "image/svg+xml", svgText()));

/** Save the drawing as an image of a width in pixels. @param {Theme} ground @param {number} pixels */
export const savePng = (ground, pixels) =>
  onGround(ground, async () => {
    const blob = await imageOf(pixels);
    if (blob) giveFile(fileName("png"), "image/png", blob);
    else announce(t("save_too_large"));
  });

/** Return the drawing as an image; none where it is too large for the browser. @param {number} pixels @returns {Promise<Blob | null>} */
export async function imageOf(pixels) {
  const drawn = drawing();
  if (!drawn) return null;
  const image = new Image();
  image.src = addressOf(drawn.svg);
  await image.decode();
  const paper = h("canvas", { width: pixels, height: Math.round((drawn.height / drawn.width) * pixels) });
  const pen = paper.getContext("2d");
  pen?.drawImage(image, 0, 0, paper.width, paper.height);
  return new Promise((give) => paper.toBlob(give));
}

/** Print the drawing alone, on light ground; browsers also save that as PDF. */
export async function printPicture() {
  let svg = "";
  await onGround("light", () => {
    svg = svgText();
  });
  const image = h("img", { class: "paper", src: addressOf(svg), alt: selectionText() });
  await image.decode();
  document.querySelector("body > .paper")?.remove();
  document.body.append(image);
  document.body.classList.add("picture-alone");
  const clear = () => {
    image.remove();
    document.body.classList.remove("picture-alone");
  };
  addEventListener("afterprint", clear, { once: true });
  print();
}
