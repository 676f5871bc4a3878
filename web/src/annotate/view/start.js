// Starts the annotator in an element.

import { html, render } from "./html.js";
import { Page } from "./page.js";
import { Session } from "./session.js";

/** @import { Connection } from "../connection/http.js" */

/**
 * Show the annotator.
 *
 * @param {Element} root
 * @param {Connection} connection
 * @param {{ article?: string | null, statement?: string | null }} [at] What to open.
 */
export function start(root, connection, { article = null, statement = null } = {}) {
  const session = new Session(connection, (shown) => render(html`<${Page} shown=${shown} session=${session} />`, root));
  session.opening.start(article, statement);
  return session;
}
