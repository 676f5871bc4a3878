// Preact with htm: what is drawn is written as markup and set as elements and text.

import htm from "htm";
import { Component, createRef, h, render } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

export const html = htm.bind(h);
export { Component, createRef, render, useEffect, useLayoutEffect, useRef, useState };

/** Return the names of classes that hold. @param {...(string | false | null | undefined)} names */
export const classes = (...names) => names.filter(Boolean).join(" ");

/** A component that is drawn anew only when one of its properties is another, or its state. @abstract */
export class Still extends Component {
  /** @param {{ [name: string]: unknown }} next @param {unknown} state */
  shouldComponentUpdate(next, state) {
    if (state !== this.state) return true;
    const now = /** @type {{ [name: string]: unknown }} */ (this.props);
    for (const name in next) if (name !== "children" && next[name] !== now[name]) return true;
    return false;
  }

  /** @param {any} _properties @param {any} [_state] @returns {import("preact").ComponentChild} */
  render(_properties, _state) {
    return null;
  }
}
