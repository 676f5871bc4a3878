// Stripes that a style sheet lays on a box, as a drawing has them.

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */

const STRIPES = /^repeating-linear-gradient\((.*)\)$/;
/** Commas between the parts of a gradient, not those within a colour. */
const COMMAS = /,\s*(?![^(]*\))/;
/** Which way a gradient leads where it is said in words, in degrees from above. @type {{ [way: string]: number }} */
const WAYS = { "to top": 0, "to right": 90, "to bottom": 180, "to left": 270 };

/**
 * Return stripes as a fill and what defines it; nothing where there are none.
 *
 * @param {string} image What is computed of a background.
 * @param {Box} box
 */
export function stripesOf(image, { x, y, width, height }) {
  const [way, ...stops] = STRIPES.exec(image)?.[1].split(COMMAS) ?? [];
  if (!stops.length) return null;
  const turn = ((WAYS[way] ?? Number.parseFloat(way)) * Math.PI) / 180;
  const [dx, dy] = [Math.sin(turn), -Math.cos(turn)];
  const half = (Math.abs(width * dx) + Math.abs(height * dy)) / 2;
  const [fromX, fromY] = [x + width / 2 - half * dx, y + height / 2 - half * dy];
  let reached = 0;
  const placed = stops.map((stop) => {
    const at = stop.lastIndexOf(" ");
    reached = Math.max(reached, Number.parseFloat(stop.slice(at)));
    return { colour: plain(stop.slice(0, at)), at: reached };
  });
  const ends = [fromX, fromY, fromX + reached * dx, fromY + reached * dy].map((one) =>
    (Math.round(100 * one) / 100 + 0).toFixed(2),
  );
  const id = `stripes${[image, ...ends].join("_").replace(/[^\w.-]+/g, "_")}`;
  const [x1, y1, x2, y2] = ends;
  const marks = placed.map(({ colour, at }) => `<stop offset="${(at / reached).toFixed(4)}" stop-color="${colour}"/>`);
  const place = `gradientUnits="userSpaceOnUse" spreadMethod="repeat" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
  return { fill: `url(#${id})`, defined: `<linearGradient id="${id}" ${place}>${marks.join("")}</linearGradient>` };
}

/** Return a colour as programs other than browsers read it. @param {string} colour */
function plain(colour) {
  const parts = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour)?.slice(1);
  return parts ? `rgb(${parts.map((part) => Math.round(255 * Number(part))).join(", ")})` : colour;
}
