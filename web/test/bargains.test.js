// Which offers make one bargain.

import assert from "node:assert/strict";
import test from "node:test";
import { prepareWords } from "../src/data/prepare.js";
import { bargainsOf } from "../src/selection/bargains.js";
import { FORECAST, made, relation, state } from "./support/made.js";

/** @import { OfferMention, Words } from "../src/data/types.d.ts" */

const RELATIONS = [
  relation("offers", { offers: true, wider: [0] }),
  relation("offers release", { offers: true, wider: [1, 0] }),
  relation("offers aid", { offers: true, wider: [2, 0] }),
  relation("talks", { wider: [3] }),
];
const [OFFERS, RELEASE, AID] = [0, 1, 2];
/** @type {Words["roles"]} */
const ROLES = [
  { id: "in_exchange_for", label: "in exchange for", function: "price" },
  { id: "via", label: "via", function: null },
];
const [PRICE, VIA] = [0, 1];

/**
 * An offer: by which relation, of what, to whom, and with which role.
 *
 * @typedef {{ relation?: number, things?: string[], to?: string[], role?: number, act?: number, mode?: number, by?: string }} Said
 */

/**
 * Return bargains, each as the statements of its offers.
 *
 * @param {Said[]} said
 * @param {Parameters<typeof state>[0]} [changes]
 */
function bargains(said, changes) {
  const rows = said.map(({ relation = RELEASE, act, mode = 0 }, at) => ({ relation, act: act ?? at, mode }));
  const mentions = said.map(
    ({ things = ["prisoners"], to = ["west"], by = "belarus" }, at) =>
      /** @type {OfferMention} */ ([at, null, null, [by], to, to, things, [], [], []]),
  );
  const facts = made({ relations: RELATIONS, rows, offers: { mentions, labels: {} } });
  const statements = said.map(({ role = PRICE }) => ({
    s: 0,
    o: 0,
    quote: [],
    roles: /** @type {[number, number][]} */ ([[role, 0]]),
  }));
  const words = prepareWords({ entities: [], fields: [], roles: ROLES, statements, bodies: [] });
  return bargainsOf(facts, words, state(changes)).bargains.map((offers) => offers.map((offer) => offer.statements));
}

test("an offer with a price is a bargain, without one it is none", () => {
  assert.deepEqual(bargains([{}]), [[[0]]]);
  assert.deepEqual(bargains([{ role: VIA }]), []);
});

test("mentions of one act are one offer, and one of them may name the price", () => {
  assert.deepEqual(bargains([{ act: 5, role: VIA }, { act: 5 }]), [[[0, 1]]]);
});

test("offers of one thing by one side to one addressee are one bargain, the largest first", () => {
  assert.deepEqual(bargains([{ to: ["china"] }, {}, { role: VIA }, { things: ["aid"] }, { by: "russia" }]), [
    [[1], [2]],
    [[0]],
    [[3]],
    [[4]],
  ]);
});

test("an offer goes with a wider one of the same thing, but not with another kind", () => {
  assert.deepEqual(bargains([{ relation: RELEASE }, { relation: OFFERS }]), [[[0], [1]]]);
  assert.deepEqual(bargains([{ relation: RELEASE }, { relation: AID }]), [[[0]], [[1]]]);
});

test("an offer to nobody goes with that to somebody, if it is clear with which", () => {
  assert.deepEqual(bargains([{ to: [] }, { to: ["west"] }]), [[[0], [1]]]);
  assert.deepEqual(bargains([{ to: [] }, { to: ["west"] }, { to: ["china"] }]), [[[0]], [[1]], [[2]]]);
});

test("what is only forecast is no bargain, and filters of acts leave none out", () => {
  assert.deepEqual(bargains([{ mode: FORECAST }]), []);
  assert.deepEqual(bargains([{}], { relations: [3], quad_classes: [0], kinds: [3], count: "acts" }), [[[0]]]);
});
