// What a view shows, painted as a drawing that stands by itself: boxes, lines and text as text.

import { SVG } from "../elements/dom.js";
import { pageFont } from "../elements/measure.js";
import { sound, xml } from "./names.js";
import { standing } from "./standing.js";
import { stripesOf } from "./stripes.js";

/** @typedef {{ markup: string, width: number, height: number }} Picture */

const MARGIN = 8;

const pen = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));

/**
 * Return what an element shows, whole, also what is scrolled out of sight.
 *
 * @param {Element} root
 * @returns {Picture}
 */
export function painted(root) {
  const scrolled = scrolledAround(root);
  for (const [element] of scrolled) element.scrollTo(0, 0);
  const whole = root instanceof SVGSVGElement ? ofDrawing(root) : ofElement(root);
  for (const [element, left, top] of scrolled) element.scrollTo(left, top);
  return whole;
}

/** @param {Element} root @returns {[Element, number, number][]} */
function scrolledAround(root) {
  const around = [];
  for (let element = root.parentElement; element; element = element.parentElement) around.push(element);
  return around
    .filter((element) => element.scrollLeft || element.scrollTop)
    .map((element) => [element, element.scrollLeft, element.scrollTop]);
}

/** Return a drawing with all that is in it, however it is moved or enlarged. @param {SVGSVGElement} root */
function ofDrawing(root) {
  const box = root.getBBox();
  const [width, height] = [Math.ceil(box.width) + 2 * MARGIN, Math.ceil(box.height) + 2 * MARGIN];
  const copy = standing(root);
  copy.setAttribute("viewBox", `${box.x - MARGIN} ${box.y - MARGIN} ${width} ${height}`);
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return { markup: markupOf(copy), width, height };
}

/** @param {Element} root */
function ofElement(root) {
  const { left, top } = root.getBoundingClientRect();
  /** @type {string[]} */
  const parts = [];
  let [width, height] = [0, 0];
  const add = (/** @type {string} */ markup, /** @type {DOMRect} */ place) => {
    if (!markup) return;
    parts.push(markup);
    width = Math.max(width, place.right - left);
    height = Math.max(height, place.bottom - top);
  };
  const visit = (/** @type {Element} */ element) => {
    const style = getComputedStyle(element);
    if (style.display === "none" || style.visibility === "hidden" || style.opacity === "0") return;
    const place = element.getBoundingClientRect();
    if (place.right < left) return; // for screen readers alone
    const [x, y] = [place.left - left, place.top - top];
    if (element instanceof SVGSVGElement) {
      const copy = standing(element);
      for (const [name, value] of Object.entries({
        x,
        y,
        width: place.width,
        height: place.height,
        overflow: "visible",
      }))
        copy.setAttribute(name, String(value));
      add(markupOf(copy), place);
      return;
    }
    add(boxOf(style, x, y, place.width, place.height), place);
    for (const child of element.childNodes) {
      if (child instanceof Element) visit(child);
      else if (child instanceof Text) for (const line of linesOf(child, style, left, top)) add(line.markup, line.place);
    }
  };
  visit(root);
  return { markup: parts.join(""), width: Math.ceil(width), height: Math.ceil(height) };
}

/** Return an element as markup. @param {Element} element */
export const markupOf = (element) => sound(new XMLSerializer().serializeToString(element));

/** @param {CSSStyleDeclaration} style @param {number} x @param {number} y @param {number} width @param {number} height */
function boxOf(style, x, y, width, height) {
  const stripes = width > 0 && height > 0 ? stripesOf(style.backgroundImage, { x, y, width, height }) : null;
  const striped = stripes
    ? `${stripes.defined}<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${stripes.fill}"/>`
    : "";
  return sidesOf(style, x, y, width, height, !stripes) + striped + outlineOf(style, x, y, width, height);
}

/** @param {CSSStyleDeclaration} style @param {number} x @param {number} y @param {number} width @param {number} height */
function outlineOf(style, x, y, width, height) {
  const wide = Number.parseFloat(style.outlineWidth);
  if (style.outlineStyle !== "solid" || !wide || !isSeen(style.outlineColor)) return "";
  const away = Number.parseFloat(style.outlineOffset) + wide / 2;
  return `<rect x="${x - away}" y="${y - away}" width="${width + 2 * away}" height="${height + 2 * away}" fill="none" stroke="${style.outlineColor}" stroke-width="${wide}"/>`;
}

/**
 * Return the ground of a box and its borders.
 *
 * @param {CSSStyleDeclaration} style
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @param {boolean} isShaded Whether a gradient is as its first colour.
 */
function sidesOf(style, x, y, width, height, isShaded) {
  const [shade] = style.backgroundImage.match(/(?:rgba?|color)\([^)]*\)/) ?? [];
  const fill = [style.backgroundColor, isShaded ? shade : ""].find((one) => one && isSeen(one)) ?? "none";
  const sides = /** @type {const} */ (["Top", "Right", "Bottom", "Left"]).map((side) => ({
    wide: style[`border${side}Style`] === "none" ? 0 : Number.parseFloat(style[`border${side}Width`]),
    colour: style[`border${side}Color`],
  }));
  const isAround = sides.every(({ wide, colour }) => wide === sides[0].wide && colour === sides[0].colour);
  const { wide, colour } = sides[0];
  const round = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  const dash = { dashed: `${3 * wide} ${2 * wide}`, dotted: `0 ${2 * wide}` }[style.borderTopStyle];
  const form = dash ? ` stroke-dasharray="${dash}" stroke-linecap="round"` : "";
  const stroke = wide && isSeen(colour) ? ` stroke="${colour}" stroke-width="${wide}"${form}` : "";
  const inset = isAround && stroke ? wide / 2 : 0;
  const sizes = `x="${x + inset}" y="${y + inset}" width="${Math.max(0, width - 2 * inset)}" height="${Math.max(0, height - 2 * inset)}"`;
  const rect =
    fill === "none" && !(isAround && stroke)
      ? ""
      : `<rect ${sizes} rx="${round}" fill="${fill}"${isAround ? stroke : ""}/>`;
  if (isAround) return rect;
  if (sides[0].wide && sides.slice(1, 3).every((one) => one.wide === wide && one.colour === colour))
    return `<rect ${sizes} rx="${round}" fill="${fill}"/>${barredOf({ x, y, width, height, round, wide }, sides[3], stroke)}`;
  const edges = sides.map(({ wide: thick, colour: ink }, k) => {
    if (!thick || !isSeen(ink)) return "";
    const bar = [
      [x, y, width, thick],
      [x + width - thick, y, thick, height],
      [x, y + height - thick, width, thick],
      [x, y, thick, height],
    ][k];
    return `<rect x="${bar[0]}" y="${bar[1]}" width="${bar[2]}" height="${bar[3]}" fill="${ink}"/>`;
  });
  return rect + edges.join("");
}

/**
 * Return borders alike above, right and below, round and as dashed as shown, and another on the left, as round as they are.
 *
 * @param {{ x: number, y: number, width: number, height: number, round: number, wide: number }} box
 * @param {{ wide: number, colour: string }} bar The border on the left.
 * @param {string} stroke How the others are drawn.
 */
function barredOf({ x, y, width, height, round, wide }, bar, stroke) {
  const [top, right, bottom, inner] = [y + wide / 2, x + width - wide / 2, y + height - wide / 2, round - wide / 2];
  const arc = (
    /** @type {string} */ radii,
    /** @type {number} */ turn,
    /** @type {number} */ toX,
    /** @type {number} */ toY,
  ) => `A${radii} 0 0 ${turn} ${toX} ${toY}`;
  const around = `M${x + round} ${top}H${right - inner}${arc(`${inner} ${inner}`, 1, right, top + inner)}V${bottom - inner}${arc(`${inner} ${inner}`, 1, right - inner, bottom)}H${x + round}`;
  const hollow = `${Math.max(0, round - bar.wide)} ${Math.max(0, round - wide)}`;
  const left = `M${x + round} ${y}${arc(`${round} ${round}`, 0, x, y + round)}V${y + height - round}${arc(`${round} ${round}`, 0, x + round, y + height)}V${y + height - wide}${arc(hollow, 1, x + bar.wide, y + height - round)}V${y + round}${arc(hollow, 1, x + round, y + wide)}Z`;
  return `<path d="${around}" fill="none"${stroke}/><path d="${left}" fill="${bar.colour}"/>`;
}

/** Return whether a colour is not transparent. @param {string} colour */
const isSeen = (colour) => colour !== "transparent" && !/^rgba\(.*, 0\)$/.test(colour);

/**
 * Return a text in the lines in which it is shown.
 *
 * @param {Text} text
 * @param {CSSStyleDeclaration} style
 * @param {number} left
 * @param {number} top
 */
function linesOf(text, style, left, top) {
  const isUpright = style.writingMode.startsWith("horizontal");
  const isReversed = style.direction === "rtl";
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const rise = pen.measureText("x").fontBoundingBoxAscent;
  const font = `font-family="${xml(style.fontFamily)}" font-size="${style.fontSize}" font-weight="${style.fontWeight}" font-style="${style.fontStyle}" fill="${style.color}" direction="${style.direction}"`;
  return linesShown(text, isUpright).map(({ words, place }) => {
    const at = isUpright
      ? `x="${(isReversed ? place.right : place.left) - left}" y="${place.top - top + rise}"`
      : `transform="translate(${place.left - left + rise} ${place.bottom - top}) rotate(-90)"`;
    const shown = style.textTransform === "uppercase" ? words.toLocaleUpperCase() : words;
    return { markup: `<text ${at} ${font}>${xml(shown.trim())}</text>`, place };
  });
}

/** Return the lines of a text with their places; it may break behind any sign. @param {Text} text @param {boolean} isUpright */
function linesShown(text, isUpright) {
  /** @type {{ words: string, place: DOMRect }[]} */
  const lines = [];
  const range = document.createRange();
  for (const { segment, index } of new Intl.Segmenter().segment(text.data)) {
    range.setStart(text, index);
    range.setEnd(text, index + segment.length);
    const place = range.getBoundingClientRect();
    const last = lines[lines.length - 1];
    if (!place.width && !place.height) continue;
    const isSame = last && Math.abs(isUpright ? last.place.top - place.top : last.place.left - place.left) < 2;
    if (!isSame) lines.push({ words: segment, place });
    else [last.words, last.place] = [last.words + segment, around(last.place, place)];
  }
  return lines.filter(({ words }) => words.trim());
}

/** @param {DOMRect} one @param {DOMRect} other */
function around(one, other) {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top);
}

/** Return markup as a drawing of a size. @param {string} markup @param {number} width @param {number} height */
export const drawingOf = (markup, width, height) =>
  `<svg xmlns="${SVG}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${xml(pageFont())}">${markup}</svg>\n`;
