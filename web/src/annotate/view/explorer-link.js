// The way to the explorer, which lies in a window of its own.

import { EXPLORER } from "../../elements/windows.js";
import { html } from "./html.js";

/** @import { Session } from "./session.js" */

/** A link to the explorer, at a statement if one is named; nothing where there is none. @param {{ session: Session, statement?: string, children: unknown }} properties */
export const ExplorerLink = ({ session, statement, children }) =>
  session.connection.explorer &&
  html`<a class="explorer-link" href=${session.connection.explorer(statement ?? null)} target=${EXPLORER}>${children}</a>`;
