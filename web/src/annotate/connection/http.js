// The way to the server: what is asked of it, and what it tells by itself.

/** @import { Changes } from "../types.d.ts" */

/**
 * @typedef {{ status: number, body: any }} Answer `status` is 0 where nobody answered.
 * @typedef {{
 *   ask: (method: string, path: string, body?: unknown) => Promise<Answer>,
 *   send: (path: string, file: Blob, asked: { [name: string]: string }) => Promise<Answer>,
 *   explorer?: (statement: string | null) => string,
 *   listen: (tell: (changes: Changes) => void, isThere: (is: boolean) => void) => () => void,
 * }} Connection
 */

/** How long an answer may take before the server counts as not there, in ms. */
const PATIENCE = 20_000;

/** Return the connection to the server from which the page came. @returns {Connection} */
export const connection = () => ({
  ask: (method, path, body) =>
    answered(path, {
      method,
      headers: body === undefined ? {} : { "Content-Type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    }),
  send: (path, file, asked) =>
    answered(`${path}?${new URLSearchParams(asked)}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: file,
    }),
  explorer: (statement) => {
    const open = encodeURIComponent(JSON.stringify(`statement:${statement}`));
    return statement === null ? "/explore" : `/explore#tab=%22graph%22&open=${open}`;
  },
  listen: (tell, isThere) => {
    const events = new EventSource("/api/changes");
    events.onmessage = ({ data }) => tell(JSON.parse(data));
    events.onopen = () => isThere(true);
    events.onerror = () => isThere(false);
    return () => events.close();
  },
});

/** @param {string} path @param {RequestInit} request @returns {Promise<Answer>} */
async function answered(path, request) {
  try {
    const response = await fetch(path, { ...request, signal: AbortSignal.timeout(PATIENCE) });
    const text = await response.text();
    return { status: response.status, body: read(text) };
  } catch {
    return { status: 0, body: null };
  }
}

/** @param {string} text */
function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
