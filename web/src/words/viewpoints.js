// Viewpoints, and in what two of them differ, in words.

import { facts, state } from "../store/store.js";
import { ownLanguage } from "./names.js";
import { t } from "./text.js";

/** The signs of the parts of a comparison, in their order. */
export const PART_SIGNS = ["≠", "?", "①", "②", "≈", "="];

/** Return all whose viewpoint can be shown: name and words. @returns {[string, string][]} */
export function viewpointChoices() {
  /** @type {[string, string][]} */
  const signers = facts.signers.map((name) => [`by:${name}`, t("viewpoint_signer", { name })]);
  /** @type {[string, string][]} */
  const sources = facts.sources.map(({ id, label, by }) => [
    `of:${id}`,
    t("viewpoint_quoted", { name: label, by: by.join(", ") }),
  ]);
  return [["authors", t("viewpoint_authors")], ...signers, ...sources, ["everyone", t("viewpoint_everyone")]];
}

/** Return a viewpoint in words. @param {string[]} viewpoint */
export function viewpointLabel(viewpoint) {
  const labels = new Map(viewpointChoices());
  return viewpoint.map((name) => labels.get(name) || name).join(` ${t("and")} `);
}

/** Return the name of a viewpoint, without who quotes it. @param {string[]} viewpoint */
export function viewpointName(viewpoint) {
  const named = viewpoint.map(
    (name) => sourceOf(name)?.label ?? (name.startsWith("by:") ? name.slice(3) : t(`viewpoint_${name}`)),
  );
  return named.join(` ${t("and")} `);
}

/** Return the language of the name of a viewpoint, where it is that of one source. @param {string[]} viewpoint */
export function viewpointLanguage(viewpoint) {
  const source = viewpoint.length === 1 && sourceOf(viewpoint[0]);
  return source ? ownLanguage(source.id) : null;
}

/** Return those who quote a viewpoint of one source; none of an author's. @param {string[]} viewpoint */
export const quotedBy = (viewpoint) => (viewpoint.length === 1 && sourceOf(viewpoint[0])?.by) || [];

/** Return how far a viewpoint of one source can be relied on, where the corpus says so. @param {string[]} viewpoint */
export const ratingOf = (viewpoint) => viewpoint.length === 1 && sourceOf(viewpoint[0])?.reliability;

/** @param {string} name */
const sourceOf = (name) => facts.sources.find(({ id }) => name === `of:${id}`);

/** Return what a part of the comparison says. @param {string} part */
export const partWords = (part) =>
  t(`part_${part}`, { first: viewpointLabel(state.according_to), second: viewpointLabel(state.compared_with || []) });
