// The data of a page that a server gives, one part after the other as they are asked for, each of one state of the files.

import { unpack } from "../data/unpack.js";

/** @import { Asking, Given } from "../data/types.d.ts" */

/** Return which state the files are in. @returns {Promise<string>} */
export async function versionNow() {
  const answer = await asked("/api/explorer");
  return (await answer.json()).version;
}

/** Return the data of a state of the files. @param {string} version @returns {Given} */
export function served(version) {
  const part = async (/** @type {string} */ name) => {
    const answer = await asked(`/api/explorer/${encodeURIComponent(version)}/${name}`);
    return unpack(await answer.arrayBuffer());
  };
  return {
    facts: () => part("facts"),
    words: () => part("words"),
    arguments: () => part("arguments"),
    analyses: () => part("analyses"),
    courses: () => part("courses"),
    findings: () => part("findings"),
    level: (name) => part(`level-${name}`),
    library: async () => ({ src: "/assets/vis-network.js" }),
    asking,
    annotating: { all: "/", at: (article, key) => `/?${new URLSearchParams({ article, statement: key })}` },
  };
}

/** @type {Asking} */
const asking = {
  questions: async () => (await asked("/api/questions")).json(),
  answer: async (name, given, exactly) => {
    const answer = await fetch(`/api/questions/${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ given, exactly }),
    });
    const body = await answer.json();
    return answer.ok ? body : body.message;
  },
};

/** @param {string} path */
async function asked(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer;
}
