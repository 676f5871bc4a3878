// What stands for what: entities and statements of the committed corpus, and those of the copy that is written.

/** Fields that join statements, so that they can be said from either. */
const JOINING = new Set(["sums_up", "alternative_to"]);

/** @param {object} known @param {object[]} targets @param {object} entities @param {{ [id: string]: string }} before Ids of those made in articles before */
export function makeWorld(known, targets, entities, before) {
  const keys = new Map();
  const there = known.entities.filter(({ id }) => entities[id] && !Object.values(before).includes(id));
  const ids = new Map([...there.map(({ id }) => [id, id]), ...Object.entries(before)]);
  const places = new Map(targets.map(({ key }, at) => [key, at]));
  const acts = new Map();
  const said = plannedAhead(targets, places);
  return {
    known,
    entities,
    relations: known.vocabulary.relations,
    types: known.vocabulary.types,
    ids: () => Object.fromEntries(ids),
    entityFor: (id) => ids.get(id),
    keyFor: (key) => keys.get(key),
    /** Statements that may stand for one: itself, or those that mentioned the same act. */
    keysFor: (key) => (acts.get(key) ?? [key]).flatMap((one) => keys.get(one) ?? []),
    keyOf: (id) => targets.find((one) => one.key.endsWith(`#${id}`))?.key,
    /** What is to be said of a target at once. */
    goal(target) {
      const { slots, backwards } = said.get(target.key);
      const sayable = slots.flatMap((slot) => {
        if (slot.field !== "act") return [{ ...slot, values: slot.values.map((value) => inWritten(value, this)) }];
        const act = slot.values[0].text;
        return acts.has(act) ? [{ ...slot, values: [{ is: "statement", key: act }] }] : [];
      });
      return { ...target, slots: sayable, backwards };
    },
    /** What earlier targets say of one, where it can be said only once that is saved. */
    edits: (key) => said.get(key).edits,
    /** @param {object} target @param {string} key @param {object[]} slots As they were sent to be saved @param {object} after What is known then */
    learn(target, key, slots, after) {
      keys.set(target.key, key);
      const act = target.slots.find(({ field }) => field === "act")?.values[0].text;
      if (act) acts.set(act, [...(acts.get(act) ?? []), target.key]);
      for (const slot of target.slots) {
        const own = slots.find((one) => one.field === slot.field && one.isInferred === slot.isInferred);
        for (const [k, value] of slot.values.entries()) {
          const id = value.is === "entity" && own?.values[k] && idOf(own.values[k], after);
          if (id) ids.set(value.id, id);
        }
      }
    },
  };
}

/** Return the id of an entity that was chosen or made. */
function idOf(value, { entities }) {
  if (value.is === "entity") return value.id;
  return value.is === "new" ? entities.findLast(({ label, type }) => label === value.entity.label && type === value.entity.type)?.id : null;
}

/** Times that name statements name them as they are called here. */
function inWritten(value, world) {
  if (value.is !== "text") return value;
  const text = value.text.replace(/#?\b(s\d+)\b/g, (all, id) => world.keyFor(world.keyOf(id))?.split("#")[1] ?? all);
  return { ...value, text };
}

/** Of each target, what it says at once, what it says from the other end, and what is added to others once it is there. */
function plannedAhead(targets, places) {
  const said = new Map(targets.map(({ key }) => [key, { slots: [], backwards: [], edits: [] }]));
  for (const [at, target] of targets.entries()) {
    const own = said.get(target.key);
    const ahead = target.slots.flatMap(({ field, values }) =>
      values.filter((value) => value.is === "statement" && places.get(value.key) > at).map((value) => ({ field, offset: places.get(value.key) - at })),
    );
    const waiting = ahead.filter(({ field }) => !JOINING.has(field)).map(({ offset }) => offset);
    const isInTurn = new Set(waiting).size === waiting.length && waiting.every((offset) => offset <= waiting.length);
    for (const slot of target.slots) {
      const later = slot.values.filter((value) => value.is === "statement" && places.get(value.key) > at);
      const now = slot.values.filter((value) => !later.includes(value));
      if (JOINING.has(slot.field)) for (const { key } of later) said.get(key).backwards.push({ field: slot.field, statement: target.key });
      else if (isInTurn) now.push(...later.map(({ key }) => ({ is: "later", offset: places.get(key) - at })));
      else if (later.length) {
        const last = later.reduce((one, other) => (places.get(one.key) > places.get(other.key) ? one : other));
        said.get(last.key).edits.push({ target, slots: [slot] });
        continue;
      }
      if (now.length) own.slots.push({ ...slot, values: now });
    }
    const offsetOf = ({ values }) => values.find((value) => value.is === "later")?.offset ?? Infinity;
    own.slots.sort((one, other) => (offsetOf(one) === Infinity && offsetOf(other) === Infinity ? 0 : offsetOf(other) - offsetOf(one)));
  }
  return said;
}
