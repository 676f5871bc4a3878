// Moving through the named picture by arrow keys: to what lies nearest in that direction.

const DIRECTIONS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
/** How much farther what lies aside is than what lies ahead. */
const ASIDE = 2.5;

/**
 * Give the focus to what lies next in the direction of a key; say whether there was a key to follow.
 *
 * @param {SVGSVGElement} root
 * @param {Element | null} from
 * @param {string} key
 */
export function moveFocus(root, from, key) {
  const direction = DIRECTIONS[/** @type {keyof typeof DIRECTIONS} */ (key)];
  if (!direction || !from) return false;
  const start = middleOf(from);
  const all = /** @type {SVGElement[]} */ ([...root.querySelectorAll("[data-key]")]);
  let [best, nearest] = [/** @type {SVGElement | null} */ (null), Infinity];
  for (const one of all) {
    if (one === from) continue;
    const [x, y] = middleOf(one).map((at, k) => at - start[k]);
    const ahead = x * direction[0] + y * direction[1];
    const aside = Math.abs(x * direction[1]) + Math.abs(y * direction[0]);
    const far = ahead + ASIDE * aside;
    if (ahead > 1 && far < nearest) [best, nearest] = [one, far];
  }
  if (!best) return true;
  from.setAttribute("tabindex", "-1");
  best.setAttribute("tabindex", "0");
  best.focus();
  return true;
}

/** @param {Element} element */
function middleOf(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}
