// The screens that stand in place of the article: they are a script of their own, which is loaded once the article is open.

import * as shared from "./shared.js";

/** @import { Session } from "./session.js" */
/** @import { Shown } from "./types.d.ts" */
/** @typedef {{ [screen: string]: (properties: { shown: Shown, session: Session }) => unknown }} Screens */

const ADDRESS = "/assets/screens.js";
/** How often they were asked for: a browser may keep in mind that an address failed. */
let tries = 0;

Object.assign(window, { annotatorShared: shared });

/** Return the screens as far as they are there. @returns {Screens | undefined} */
export const screens = () => Reflect.get(window, "annotatorScreens");

/** Load the screens where they are not there; in a notebook they come with the page. @returns {Promise<boolean>} Whether they are there. */
export async function loadScreens() {
  tries += 1;
  if (!screens()) await import(tries === 1 ? ADDRESS : `${ADDRESS}?${tries}`).catch(() => {});
  return screens() !== undefined;
}
