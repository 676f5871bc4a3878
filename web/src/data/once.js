// What follows from something, worked out once.

/**
 * Return a function that works something out once for each that it is given.
 *
 * @template {WeakKey} Of
 * @template {{}} Found
 * @param {(of: Of) => Found} find
 * @returns {(of: Of) => Found}
 */
export function once(find) {
  /** @type {WeakMap<Of, Found>} */
  const known = new WeakMap();
  return (of) => {
    const found = known.get(of) ?? find(of);
    known.set(of, found);
    return found;
  };
}
