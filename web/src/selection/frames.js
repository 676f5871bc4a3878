// What actors belong to as one looks from afar: the country or body that stands for each at the level of countries.

/** @import { Level } from "../data/types.d.ts" */

/** @type {WeakMap<Level, Map<number, number>>} */
const known = new WeakMap();

/**
 * Return for each actor of a level what stands for it at the level of countries, most of the time.
 *
 * @param {Level} level
 * @param {Level} countries
 * @returns {Map<number, number>}
 */
export function framesOf(level, countries) {
  const made = known.get(level) ?? counted(level, countries);
  known.set(level, made);
  return made;
}

/** @param {Level} level @param {Level} countries */
function counted(level, countries) {
  /** @type {Map<number, Map<number, number>>} */
  const counts = new Map();
  for (const end of /** @type {const} */ (["actor", "target"])) {
    for (const [row, at] of level[end].entries()) {
      const frame = countries[end][row];
      const own = counts.get(at);
      if (own) own.set(frame, (own.get(frame) ?? 0) + 1);
      else counts.set(at, new Map([[frame, 1]]));
    }
  }
  return new Map([...counts].map(([at, own]) => [at, mostFrequent(own)]));
}

/** @param {Map<number, number>} counts */
function mostFrequent(counts) {
  let [best, most] = [-1, 0];
  for (const [frame, number] of counts)
    if (number > most || (number === most && frame < best)) [best, most] = [frame, number];
  return best;
}
