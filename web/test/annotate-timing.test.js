// How long a statement takes: counted with a clock that is set by hand.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Timing } from "../src/annotate/view/timing.js";

/** @param {Partial<import("../src/annotate/types.d.ts").State>} state @returns {any} */
const at = (state) => ({ place: "reading", draft: null, pending: null, ...state });
const draft = /** @type {any} */ ({ slots: [] });

test("a statement takes from the key that begins it to the one that saves it", () => {
  let now = 1000;
  const timing = new Timing(() => now);
  timing.see(at({}), at({ place: "choosing", draft }));
  now = 9000;
  timing.see(at({ draft }), at({ place: "statement", draft }));
  assert.deepEqual(timing.took(), { seconds: 8, drafted: false });
  assert.equal(timing.took(), undefined);
});

test("a draft that is shown begins it, and is told", () => {
  let now = 0;
  const timing = new Timing(() => now);
  timing.see(at({}), at({ place: "draft" }));
  now = 1500;
  assert.deepEqual(timing.took(), { seconds: 1.5, drafted: true });
});

test("the next statement begins when the one before is saved", () => {
  let now = 0;
  const timing = new Timing(() => now);
  timing.see(at({}), at({ draft }));
  now = 4000;
  timing.took();
  timing.see(at({ draft }), at({ place: "choosing", draft, pending: draft }));
  now = 7000;
  assert.deepEqual(timing.took(), { seconds: 3, drafted: false });
});

test("what is set aside or left is not counted", () => {
  let now = 0;
  const timing = new Timing(() => now);
  timing.see(at({}), at({ draft }));
  timing.see(at({ draft }), at({}));
  now = 60_000;
  timing.see(at({}), at({ place: "draft" }));
  timing.see(at({ place: "draft" }), at({}));
  assert.equal(timing.took(), undefined);
});
