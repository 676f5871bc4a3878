// A part that scrolls where it has much to show: only then Tab stops at it, since Tab leads from field to field.

import { Component, createRef, html } from "./html.js";

/** @import { ComponentChildren } from "preact" */

export class Scrolling extends Component {
  element = createRef();

  componentDidMount() {
    this.measure();
  }

  componentDidUpdate() {
    this.measure();
  }

  measure() {
    const element = this.element.current;
    if (element.scrollHeight > element.clientHeight) element.tabIndex = 0;
    else if (element !== document.activeElement) element.removeAttribute("tabindex");
  }

  /** @param {{ children?: ComponentChildren, [attribute: string]: unknown }} properties */
  render({ children, ...attributes }) {
    return html`<div ref=${this.element} ...${attributes}>${children}</div>`;
  }
}
