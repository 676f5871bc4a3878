// What tests and notebooks may ask of the page.

import { searching } from "../controls/search.js";
import { drawnNetwork, namesWritten } from "../graph/canvas.js";
import { svgText } from "../save/pictures.js";
import { csvText, gexfText, statementsText } from "../save/tables.js";
import { argumentOf } from "../selection/arguments.js";
import { drawnPairs } from "../selection/reach.js";
import { comparing } from "../selection/sources.js";
import { keysOf } from "../selection/statements.js";
import { statedOrders } from "../selection/steps.js";
import { tallyOf } from "../selection/tally.js";
import { labelsText } from "../selection/tie-labels.js";
import { unitsShown } from "../store/play.js";
import { bargains, change, facts, loadArguments, loadWords, opening, selection, state } from "../store/store.js";

export const explorer = {
  change,
  state: () => state,
  /** Load what is read. */
  loaded: async () => void (await loadWords()),
  /** Return the ties that are drawn. */
  edges: () =>
    drawnPairs(selection).map((pair) => {
      const numbers = tallyOf(selection, pair);
      return {
        actor: selection.level.nodes[pair.a].actor,
        target: selection.level.nodes[pair.b].actor,
        label: labelsText(facts, selection.level, pair.rows),
        weight: pair.weight,
        acts: numbers.acts,
        quad_classes: [...numbers.byQuadClass, numbers.noQuadClass],
        articles: numbers.articles.size,
        sources: numbers.sources.size,
        statements: keysOf(facts, numbers.statements),
      };
    }),
  /** Return the claims of each part of a comparison: of both sides the statements, and how they stand. */
  parts: () =>
    selection.parts?.claims.map((claims) =>
      claims.map(({ sides, positions }) => [
        ...sides.map((side) => keysOf(facts, side)),
        ...positions.map((side) => [...new Set(side.map(({ how }) => how))].sort()),
      ]),
    ),
  /** Return the two viewpoints that the page compares: those chosen, or those that differ most. */
  compared: () => {
    const { according_to, compared_with } = comparing(facts, state, opening).state;
    return [according_to, compared_with];
  },
  /** Return the arrows of the argument that match, in all articles. */
  arguments: async () => {
    const { cards, ...given } = await loadArguments();
    return argumentOf(facts, { cards, ...given }, state).map(({ tail, head, words, statements }) => ({
      tail: cards[tail].text,
      head: cards[head].text,
      words,
      statements: keysOf(facts, statements),
    }));
  },
  /** Return the acts that a timeline shows, and which of them are stated to come after which. */
  timeline: () => {
    const { act } = facts.statements;
    const units = unitsShown(selection);
    const keys = new Map(units.map(({ main, statements }) => [act[main], keysOf(facts, statements)]));
    return {
      units: units.map(({ statements, isReal, first, last }) => ({
        statements: keysOf(facts, statements),
        isReal,
        first,
        last,
      })),
      orders: statedOrders(selection).flatMap(([one, other]) => {
        const ends = [keys.get(one), keys.get(other)];
        return ends[0] && ends[1] ? [ends] : [];
      }),
    };
  },
  bargains: () =>
    bargains().bargains.map((offers) => ({
      acts: offers.length,
      statements: keysOf(
        facts,
        offers.flatMap((offer) => offer.statements),
      ),
    })),
  /** Return what is found for a text of one kind. */
  search: async (/** @type {string} */ text, /** @type {import("../search/types.d.ts").Kind} */ kind) => {
    const group = (await searching()).groups(text, kind).find((one) => one.kind === kind);
    return (group?.hits ?? []).map(({ label, count, phrase, statements, snippet }) => ({
      label,
      count,
      phrase: phrase ? { ...phrase, relation: facts.relations[phrase.relation].id } : null,
      statements: statements ? keysOf(facts, statements) : null,
      text: snippet?.text ?? null,
    }));
  },
  svg: svgText,
  csv: csvText,
  statements: statementsText,
  gexf: gexfText,
  network: drawnNetwork,
  /** Return the names on the canvas of the whole network, and where they are in it. */
  names: () => {
    const view = drawnNetwork()?.body.view;
    return namesWritten().map(({ lines, size, x, y, width, height }) => {
      const { x: right = 0, y: down = 0 } = view?.translation ?? {};
      const [left, top] = [x + right, y + down];
      return { text: lines.join(" "), size, left, top, right: left + width, bottom: top + height };
    });
  },
};
