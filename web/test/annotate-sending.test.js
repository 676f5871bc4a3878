// A server that does not answer holds no key: what is written is kept, told, and sent once.

import assert from "node:assert/strict";
import { mock, test } from "node:test";

/** Named so that its types, which are those of a browser, are not looked for here. */
const SENDING = "../src/annotate/view/sending.js";
const { Sending } = await import(SENDING);

/** @typedef {{ path: string, name: string, answer: (status: number) => Promise<void> }} Asked */

/** A session whose server answers when it is told to. */
function sessionOf() {
  /** @type {Asked[]} */
  const asked = [];
  /** @type {boolean[]} */
  const wentOn = [];
  /** @type {any} */
  const session = {
    shown: { known: { article: { id: "another" } }, state: { dropped: [] }, saved: null },
    change: (/** @type {object} */ changes) => Object.assign(session.shown, changes),
    goOn: (/** @type {boolean} */ isGood) => wentOn.push(isGood),
    say: (/** @type {string} */ key, /** @type {{ n: number }} */ { n }) => `${key} ${n}`,
  };
  session.connection = {
    ask: (/** @type {string} */ _, /** @type {string} */ path, /** @type {{ name: string }} */ { name }) =>
      new Promise((tell) => {
        const answer = async (/** @type {number} */ status) => {
          tell({ status, body: {} });
          await settled();
        };
        asked.push({ path, name, answer });
      }),
  };
  return { sending: new Sending(session), session, asked, wentOn };
}

/** @param {string} path */
const toWrite = (path) => ({ article: "a", method: "POST", path, body: {}, statement: null, draft: null });

/** Wait until all that was to be done at once is done. */
const settled = () => new Promise((go) => setImmediate(go));

test("a server that hangs holds keys for two seconds, is told then, and gets each step once when it answers", async (t) => {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  t.after(() => mock.timers.reset());
  const { sending, session, asked, wentOn } = sessionOf();
  sending.write(toWrite("/one"));
  mock.timers.tick(1899);
  assert.deepEqual([sending.isBusy, wentOn], [true, []]);
  mock.timers.tick(1);
  assert.deepEqual([sending.isBusy, wentOn, session.shown.saved.is], [false, [true], "saving"]);
  sending.write(toWrite("/two"));
  assert.equal(sending.isBusy, false);
  mock.timers.tick(100);
  assert.deepEqual(session.shown.saved, { is: "offline", at: "", words: "saved_silent 2" });
  assert.deepEqual(
    asked.map(({ path }) => path),
    ["/one"],
  );
  await asked[0].answer(200);
  await asked[1].answer(200);
  assert.deepEqual(
    asked.map(({ path }) => path),
    ["/one", "/two"],
  );
  assert.equal(session.shown.saved.is, "saved");
  assert.equal(sending.isAway, false);
});

test("what was not answered at all is sent again under its name, and a server that is gone is told at once", async (t) => {
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  t.after(() => mock.timers.reset());
  const { sending, session, asked } = sessionOf();
  sending.write(toWrite("/one"));
  await asked[0].answer(0);
  assert.equal(session.shown.saved.words, "saved_waiting 1");
  mock.timers.tick(2000);
  mock.timers.tick(20_000);
  assert.equal(session.shown.saved.words, "saved_silent 1");
  await asked[1].answer(0);
  mock.timers.tick(2000);
  await asked[2].answer(200);
  assert.equal(new Set(asked.map(({ name }) => name)).size, 1);
  assert.equal(session.shown.saved.is, "saved");
});

test("a statement that was deleted is told, with the key that brings it back", async () => {
  const { sending, session, asked } = sessionOf();
  const words = { subject: "Arland", relation: "criticizes", object: "Borland", by: null };
  session.shown.known = { article: { id: "a", statements: [{ key: "c/a#s1", words, isDenied: false, marks: [] }] } };
  session.say = (/** @type {string} */ key, /** @type {object} */ values) => `${key} ${Object.values(values ?? {})}`;
  session.opening = { ranked: () => ({ id: "a", statements: [] }) };
  session.hold = () => {};
  sending.write({ ...toWrite("/one"), method: "DELETE", statement: "c/a#s1" });
  await asked[0].answer(200);
  assert.equal(session.shown.said, "deleted Arland – criticizes – Borland");
});

test("a server that answers in time holds keys until it does", async () => {
  const { sending, session, asked, wentOn } = sessionOf();
  sending.write(toWrite("/one"));
  assert.deepEqual([sending.isBusy, sending.isAway], [true, false]);
  await asked[0].answer(200);
  assert.deepEqual([sending.isBusy, wentOn, session.shown.saved.is], [false, [true], "saved"]);
});
