// Texts as they are searched: without capitals, accents, and signs that look alike; any script.

/** Signs that no decomposition leads back to what people type. @type {{ [sign: string]: string }} */
const ALIKE = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
  ي: "ی",
  ى: "ی",
  ك: "ک",
  ة: "ه",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  ʹ: "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
};
/** Marks that are put on letters of any script, points of Hebrew, lengthening, and what is not seen. */
const LEFT_OUT = /(?![\u3099\u309a])\p{Script=Inherited}|[\u0591-\u05c7\u0640]|\p{Cf}/gu;
const NOT_PLAIN = /\P{ASCII}/gu;

/** @type {Map<string, string>} */
const known = new Map();

/** Return a sign as it is searched, which may be several, or nothing. @param {string} sign */
function foldSign(sign) {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const bare = sign.normalize("NFKD").replace(LEFT_OUT, "").toLowerCase().replace(LEFT_OUT, "");
  const folded = [...bare]
    .map((one) => ALIKE[one] ?? (/\p{Pd}/u.test(one) ? "-" : /\s/u.test(one) ? " " : one))
    .join("");
  known.set(sign, folded);
  return folded;
}

/** Return a text as it is searched. @param {string} text */
export function fold(text) {
  return text.replace(NOT_PLAIN, foldSign).toLowerCase().replace(/\s+/g, " ").trim();
}

/** Return the words of a text, folded. @param {string} text */
export const wordsOf = (text) => fold(text).split(" ").filter(Boolean);

/**
 * Return a text as it is searched, with the place of the sign that each of its own was made of, and last the end.
 *
 * @param {string} text
 */
export function foldWithPlaces(text) {
  /** @type {number[]} */
  const places = [];
  let plain = "";
  let place = 0;
  for (const sign of text) {
    const folded = foldSign(sign);
    if (folded !== " " || (plain !== "" && !plain.endsWith(" "))) {
      plain += folded;
      for (let k = 0; k < folded.length; k++) places.push(place);
    }
    place += sign.length;
  }
  return { plain, places: [...places, place] };
}

/**
 * Return where words stand in a text, as bounds in order, none within another.
 *
 * @param {string} text
 * @param {string[]} wanted Folded; each is marked wherever it stands.
 * @returns {[number, number][]}
 */
export function placesOf(text, wanted) {
  const { plain, places } = foldWithPlaces(text);
  /** @type {[number, number][]} */
  const found = [];
  for (const word of wanted)
    for (let k = plain.indexOf(word); word && k >= 0; k = plain.indexOf(word, k + word.length))
      found.push([places[k], endOf(text, places, k + word.length - 1)]);
  found.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  return found.filter(([from], k) => found.slice(0, k).every(([, to]) => to <= from));
}

/**
 * Return where the sign ends of which a folded one was made, with the marks that stand on it.
 *
 * @param {string} text
 * @param {number[]} places
 * @param {number} k
 */
function endOf(text, places, k) {
  let next = k + 1;
  while (places[next] === places[k] && next < places.length - 1) next++;
  return places[k] + text.slice(places[k], places[next]).trimEnd().length;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Return whether a word begins at a place. @param {string} plain @param {number} at */
export function beginsWord(plain, at) {
  const before = at === 0 ? " " : plain[at - 1];
  return before === " " || before === "\n" || !LETTER.test(before);
}
