// From a key that is pressed to what the grammar takes: the letter that the layout prints, else the key's place.

/** @import { Key } from "../types.d.ts" */

/**
 * What is read of an event of the keyboard.
 *
 * @typedef {object} Pressed
 * @property {string} key
 * @property {string} code
 * @property {boolean} [shiftKey]
 * @property {boolean} [ctrlKey]
 * @property {boolean} [altKey]
 * @property {boolean} [metaKey]
 * @property {boolean} [isComposing]
 * @property {number} [keyCode]
 * @property {(name: string) => boolean} [getModifierState]
 */

/** What an input method gives for a key that it takes. */
const COMPOSING = 229;
const NAMED = new Set("Enter Escape Backspace Delete Tab ArrowDown ArrowUp ArrowLeft ArrowRight F1".split(" "));

/**
 * Return what a pressed key is for the grammar, or nothing where it is none of its own: a key of an input method, a dead
 * key, a shortcut of the browser.
 *
 * @param {Pressed} event
 * @returns {Key | null}
 */
export function keyOf(event) {
  const { key, code, shiftKey: isShift = false } = event;
  if (event.isComposing || event.keyCode === COMPOSING || key === "Dead" || key === "Process") return null;
  const isThirdLevel = event.getModifierState?.("AltGraph") ?? false;
  if ((event.ctrlKey || event.metaKey) && !isThirdLevel) {
    const isUndo = !event.altKey && !isShift && nameOfLetter(key, code) === "z";
    return isUndo ? { name: "Undo", isShift } : null;
  }
  if (NAMED.has(key)) return { name: key, isShift };
  if ([...key].length !== 1) return null;
  // What a third level prints is a sign or a letter of its own, never that of the key
  if (isThirdLevel || event.altKey) return isThirdLevel ? { name: key, isShift } : null;
  const name = nameOfDigit(key, code, isShift) ?? nameOfLetter(key, code) ?? key;
  return name === key ? { name, isShift } : { name, text: key, isShift };
}

/** Return the key that writes a sign, as tests and buttons press it. @param {string} sign @returns {Key} */
export function keyWriting(sign) {
  const name = /^[A-Z]$/.test(sign) ? sign.toLowerCase() : sign;
  return name === sign ? { name, isShift: false } : { name, text: sign, isShift: true };
}

/** Return what a key writes in a line, or nothing. @param {Key} key */
export const textOf = ({ name, text = name }) => ([...text].length === 1 ? text : null);

/** @param {string} key @param {string} code */
function nameOfLetter(key, code) {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  const place = /^Key([A-Z])$/.exec(code)?.[1].toLowerCase();
  return place && /\p{L}/u.test(key) ? place : null;
}

/** Signs that no layout prints on its digits without a third level, which some systems do not report. */
const THIRD_LEVEL = new Set("#@[]{}|\\~`€");

/** @param {string} key @param {string} code @param {boolean} isShift */
function nameOfDigit(key, code, isShift) {
  if (/^[0-9]$/.test(key)) return key;
  const place = /^Digit([0-9])$/.exec(code)?.[1];
  return place && !isShift && !THIRD_LEVEL.has(key) ? place : null;
}
