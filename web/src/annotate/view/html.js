// Preact with htm: what is drawn is written as markup and set as elements and text.

import htm from "htm";
import { h, render } from "preact";

export const html = htm.bind(h);
export { render };
