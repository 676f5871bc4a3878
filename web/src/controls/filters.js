// The filters: each value with how many statements have it.

import { append, h } from "../elements/dom.js";
import { choice, fieldset, group, tick } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { sample, signSample } from "../graph/samples.js";
import { ink } from "../graph/theme.js";
import { countBy, countEach } from "../selection/counts.js";
import { ACT, ACTUAL } from "../selection/statements.js";
import { signOfQuadClass } from "../selection/tally.js";
import { GRADES } from "../state/choices.js";
import { change, facts, selection, state } from "../store/store.js";
import { aloneText } from "../words/names.js";
import { isolated, listed, t } from "../words/text.js";

/** @import { Article, Column } from "../data/types.d.ts" */
/** @import { Child } from "../elements/types.d.ts" */
/** @typedef {"kinds" | "quad_classes" | "relations" | "modes" | "certainties" | "polarities"} NumberList */
/** @typedef {"coders" | "articles" | "types"} NameList */

const CERTAIN = 0;
const AFFIRMED = 0;

/** Return ticks of what is seen in the graph. */
export function showBox() {
  const { statements: s, names, labels } = facts;
  return group(
    t("filters_and_counts"),
    fieldset(t("quad_classes"), quadClassTicks()),
    fieldset(
      t("modes"),
      ticks("modes", labels.modes, numbersOf("modes", s.mode, names.modes), (k) => dashed(k === ACTUAL, "not actual")),
    ),
    fieldset(
      t("certainties"),
      ticks("certainties", labels.certainties, numbersOf("certainties", s.certainty, names.certainties), (k) =>
        dashed(k === CERTAIN, "hedged"),
      ),
    ),
    fieldset(
      t("polarities"),
      ticks("polarities", labels.polarities, numbersOf("polarities", s.polarity, names.polarities), (k) =>
        dashed(k === AFFIRMED, "denied"),
      ),
    ),
  );
}

/**
 * Make the box of the other filters. They are made when it is opened: there may be one for each of many articles.
 *
 * @param {boolean} isOpen
 */
export function filterBox(isOpen) {
  const box = h(
    "details",
    { class: "group", open: isOpen },
    h("summary", {}, t("more_filters")),
    isOpen && otherFilters(),
  );
  box.addEventListener("toggle", () => box.open && box.children.length === 1 && append(box, otherFilters()));
  return box;
}

/** @param {NumberList} filter @param {Column} column @param {string[]} names */
const numbersOf = (filter, column, names) => countBy(facts, state, filter, (at) => column[at], names.length);

/** Return a sample of a line, dashed unless it is plain. @param {boolean} isPlain @param {string} hold */
function dashed(isPlain, hold) {
  const { names, encodings } = facts;
  return sample(ink().line, { dashes: isPlain ? [] : encodings.holds[names.holds.indexOf(hold)].dashes });
}

/** Return ticks of quad classes, and of none as the last; a state has -1 for none. */
function quadClassTicks() {
  const { statements: s, names, labels } = facts;
  const none = names.quad_classes.length;
  const drawn = (/** @type {number} */ k) =>
    k < none ? signSample(names.signs.indexOf(signOfQuadClass(facts, k))) : signSample(names.signs.indexOf("neither"));
  const numbers = countBy(
    facts,
    state,
    "quad_classes",
    (at) => (s.quad_class[at] < 0 ? none : s.quad_class[at]),
    none + 1,
  );
  const all = [...names.quad_classes.keys(), -1];
  const chosen = state.quad_classes ?? all;
  return [...labels.quad_classes, t("no_quad_class")].map((label, k) => {
    const set = (/** @type {boolean} */ isOn) => change({ quad_classes: changed(all, chosen, [all[k]], isOn, all) });
    return numbers[k] > 0 && tick(`${label} (${numbers[k]})`, chosen.includes(all[k]), set, drawn(k));
  });
}

/**
 * Return a list in which some are on or off; null where that is what an unset list means.
 *
 * @template T
 * @param {T[]} all
 * @param {T[]} chosen
 * @param {T[]} some
 * @param {boolean} isOn
 * @param {T[]} byDefault
 */
function changed(all, chosen, some, isOn, byDefault) {
  const now = all.filter((one) => (some.includes(one) ? isOn : chosen.includes(one)));
  return String(now) === String(byDefault) ? null : now;
}

/**
 * Return ticks for a list of numbers; of kinds, acts alone are counted where it is not set.
 *
 * @param {NumberList} name
 * @param {string[]} labels
 * @param {number[]} numbers How many statements have each.
 * @param {(k: number) => Child} [drawn]
 */
function ticks(name, labels, numbers, drawn = () => null) {
  const all = [...labels.keys()];
  const byDefault = name === "kinds" && state.count === "acts" ? [ACT] : all;
  const list = state[name];
  const chosen = list ?? byDefault;
  return labels.map((label, k) => {
    const set = (/** @type {boolean} */ isOn) => change({ [name]: changed(all, chosen, [k], isOn, byDefault) });
    return (numbers[k] > 0 || list !== null) && tick(`${label} (${numbers[k]})`, chosen.includes(k), set, drawn(k));
  });
}

/** @param {NameList} name @param {[string, string][]} options Names and labels. */
function nameTicks(name, options) {
  const all = options.map(([key]) => key);
  const chosen = state[name] ?? all;
  return options.map(([key, label]) => {
    const set = (/** @type {boolean} */ isOn) => change({ [name]: changed(all, chosen, [key], isOn, all) });
    return tick(label, chosen.includes(key), set);
  });
}

function otherFilters() {
  const { statements: s, names, labels, relations, families, familyOf, articles, coders } = facts;
  const byRelation = countBy(facts, state, "relations", (at) => s.relation[at], relations.length);
  const byKind = countBy(facts, state, "kinds", (at) => relations[s.relation[at]].kind, names.kinds.length);
  const types = new Set(selection.level.nodes.filter((_, at) => selection.level.isTied[at]).map((node) => node.type));
  return [
    fieldset(t("kinds"), ticks("kinds", labels.kinds, byKind)),
    fieldset(
      t("relations"),
      families.map((family, k) =>
        familyTicks(
          family,
          [...relations.keys()].filter((at) => familyOf[at] === k),
          byRelation,
        ),
      ),
    ),
    fieldset(
      t("types"),
      nameTicks(
        "types",
        [...types].sort().map((type) => [type, type]),
      ),
    ),
    articles.length > 1 &&
      fieldset(
        t("articles"),
        nameTicks(
          "articles",
          articles.map((one) => [one.id, one.title]),
        ),
      ),
    ofArticles("sections", ({ section }) => (section === null ? [] : [section])),
    ofArticles("tags", ({ tags }) => tags),
    s.reliability.some((grade) => grade >= 0) && fieldset(t("reliability"), reliabilityChoice()),
    coders.length > 1 && fieldset(t("coders"), coderChoice()),
    fieldset(
      t("further"),
      tick(t("with_issues"), state.issues, (issues) => change({ issues })),
      tick(t("with_inferred"), state.inferred, (inferred) => change({ inferred })),
      tick(t("with_headlines"), state.headlines, (headlines) => change({ headlines })),
      tick(t("with_self_loops"), state.self, (self) => change({ self })),
    ),
  ];
}

/**
 * Return ticks of what articles have, or have not; where nothing is ticked, all of them count.
 *
 * @param {"sections" | "tags"} name
 * @param {(article: Article) => string[]} valuesOf
 */
function ofArticles(name, valuesOf) {
  const values = [...new Set(facts.articles.flatMap(valuesOf))].sort();
  if (!values.length) return null;
  const numbers = countEach(facts, state, name, values);
  const chosen = state[name] ?? [];
  return fieldset(
    t(name),
    values.map((value, k) => {
      const set = (/** @type {boolean} */ isOn) => change({ [name]: changed(values, chosen, [value], isOn, []) });
      return tick(`${isolated(value)} (${numbers[k]})`, chosen.includes(value), set);
    }),
  );
}

/** @param {string} family @param {number[]} members @param {number[]} byRelation */
function familyTicks(family, members, byRelation) {
  const every = [...facts.relations.keys()];
  const chosen = state.relations ?? every;
  const used = members.filter((at) => byRelation[at]);
  const total = used.reduce((sum, at) => sum + byRelation[at], 0);
  if (!total) return null;
  const set = (/** @type {number[]} */ some, /** @type {boolean} */ isOn) =>
    change({ relations: changed(every, chosen, some, isOn, every) });
  return h(
    "details",
    { class: "family" },
    h("summary", {}, `${aloneText(family)} (${total})`, used.some((at) => !chosen.includes(at)) && " •"),
    h(
      "p",
      { class: "quiet" },
      link(t("all"), () => set(members, true)),
      " ",
      link(t("none"), () => set(members, false)),
    ),
    used.map((at) =>
      tick(`${aloneText(facts.relations[at].verbs[0])} (${byRelation[at]})`, chosen.includes(at), (isOn) =>
        set([at], isOn),
      ),
    ),
  );
}

function reliabilityChoice() {
  /** @type {[string, string][]} */
  const letters = [
    ["A", t("reliability_a")],
    ["B", t("reliability_b")],
    ["C", t("reliability_c")],
    ["D", t("reliability_d")],
  ];
  return choice(t("reliability"), [["", t("any_reliability")], ...letters], state.reliability ?? "", (letter) =>
    change({ reliability: GRADES.find((one) => one === letter) ?? null }),
  );
}

/** Make the choice of a coder: several are chosen at once only where the page opens with them. */
function coderChoice() {
  const chosen = state.coders ?? [];
  /** @type {[string, string][]} */
  const several = chosen.length > 1 ? [[chosen.join(" "), listed(chosen)]] : [];
  /** @type {[string, string][]} */
  const single = facts.coders.map((one) => [one, one]);
  return choice(t("coders"), [["", t("one_coder")], ...single, ...several], chosen.join(" "), (one) =>
    change({ coders: one ? one.split(" ") : null }),
  );
}
