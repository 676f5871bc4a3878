// Starts the annotator in an element.

import { html, render } from "./html.js";
import { Page } from "./page.js";
import { Session } from "./session.js";

/** @import { Article } from "../types.d.ts" */
/** @import { Connection } from "../connection/http.js" */

/**
 * Show the annotator.
 *
 * @param {Element} root
 * @param {Connection} connection
 * @param {{ article?: string | null, statement?: string | null, opened?: (article: Article) => void }} [at] What to open,
 *   and who hears of each article that is opened.
 */
export function start(root, connection, { article = null, statement = null, opened } = {}) {
  const session = new Session(connection, (shown) => render(html`<${Page} shown=${shown} session=${session} />`, root));
  session.opened = opened ?? session.opened;
  session.draw(session.shown);
  session.opening.start(article, statement);
  return session;
}
