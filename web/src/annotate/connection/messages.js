// The way to a kernel: the messages of a widget, which ask the same as requests do.

/** @import { Answer, Connection } from "./http.js" */

/**
 * What is used of anywidget's model.
 *
 * @typedef {{
 *   get: (name: string) => any,
 *   send: (content: unknown, callbacks?: unknown, buffers?: ArrayBuffer[]) => void,
 *   on: (event: string, hear: (content: any) => void) => void,
 *   off: (event: string, hear: (content: any) => void) => void,
 * }} Model
 */

/** How often it is asked what was changed, and how long an answer may take before the kernel counts as not there, in ms. */
const [EVERY, PATIENCE] = [1000, 5000];

/** Return the connection of a view of a widget, and what ends it. @param {Model} model @returns {Connection & { close: () => void }} */
export function messages(model) {
  /** @type {Map<string, (answer: any) => void>} */
  const waiting = new Map();
  const own = Math.random().toString(36).slice(2);
  /** @type {ReturnType<typeof setInterval> | undefined} */
  let asking;
  let sent = 0;
  const hear = (/** @type {any} */ { id, ...answer }) => {
    waiting.get(id)?.(answer);
    waiting.delete(id);
  };
  model.on("msg:custom", hear);

  /** @param {object} message @param {ArrayBuffer[]} [buffers] @returns {Promise<any>} */
  const said = (message, buffers = []) =>
    new Promise((answered) => {
      const id = `${own}-${++sent}`;
      waiting.set(id, answered);
      model.send({ id, ...message }, undefined, buffers);
    });
  /** @param {object} message @param {ArrayBuffer[]} [buffers] @returns {Promise<Answer>} */
  const ask = async (message, buffers) => {
    const { status, body } = await said(message, buffers);
    return { status, body: JSON.parse(body) };
  };

  return {
    ask: (method, path, body) => ask({ method, path, body: body === undefined ? "" : JSON.stringify(body) }),
    send: async (path, file, asked) =>
      ask({ method: "POST", path: `${path}?${new URLSearchParams(asked)}`, body: "" }, [await file.arrayBuffer()]),
    listen: (tell, isThere) => {
      let isWaiting = false;
      const look = async () => {
        if (isWaiting || document.visibilityState === "hidden") return;
        isWaiting = true;
        const late = setTimeout(() => isThere(false), PATIENCE);
        const { news } = await said({ news: true });
        clearTimeout(late);
        isWaiting = false;
        isThere(true);
        if (news) tell(news);
      };
      asking = setInterval(look, EVERY);
      return () => clearInterval(asking);
    },
    close: () => {
      clearInterval(asking);
      model.off("msg:custom", hear);
    },
  };
}
