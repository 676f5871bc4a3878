// In the page: plans the next statement from what is shown, so that its keys can be pressed upon the keyboard.

import { Entry } from "./entry.mjs";

let entry;

/** @param {object} given */
const shown = ({ hand: _, ...planned }) => planned;

Object.defineProperty(window, "replay", {
  configurable: true,
  value: {
    begin: (targets, named, before) => {
      entry = new Entry(window.annotator.known(), targets, named, before);
    },
    ids: () => entry.world.ids(),
    told: (at) => entry.told(at),
    plan: (at) => shown(entry.plan(at, window.annotator.known(), window.annotator.state())),
    learn: (at) => {
      entry.learn(at, window.annotator.state().last, window.annotator.known());
      return entry.edits(at);
    },
    edit: (of, at) => shown(entry.edit(of, at, window.annotator.known(), window.annotator.state())),
    forget: () => {
      entry.isBegun = false;
    },
  },
});
