// A corpus that keys are pressed upon without a server: what is saved stands in it at once, as kg would write it.

/** Return what is known after a statement was saved, with its key. @param {object} known @param {object} saving */
export function saved(known, saving) {
  const { article } = known;
  const made = [];
  const key = saving.id ? `${article.coder}/${article.id}#${saving.id}` : keyFor(article);
  const slots = saving.slots.map((slot) => ({ ...slot, values: slot.values.map((value) => settled(known, value, made)) }));
  const stated = statedOf(key, article, { ...saving, slots });
  let statements = article.statements.filter((one) => one.key !== key).concat(stated);
  for (const { field, statement } of saving.backwards) statements = filled(statements, statement, field, key);
  if (saving.fills) statements = filled(statements, saving.fills.statement, saving.fills.field, key, true);
  const entities = used([...known.entities, ...made], slots);
  return { key, known: { ...known, entities, article: { ...article, statements } } };
}

function keyFor(article) {
  return `${article.coder}/${article.id}#s${String(article.statements.length + 1).padStart(2, "0")}`;
}

function settled(known, value, made) {
  if (value.is !== "new") return value;
  const { entity } = value;
  const id = `new-${known.entities.length + made.length}`;
  const names = [entity.label, ...entity.aliases];
  const local = entity.isLocal ? `${known.article.coder}/${known.article.id}` : null;
  made.push({ id, type: entity.type, label: entity.label, lang: entity.lang, names, country: entity.country, local, uses: 0, members: entity.members });
  return { is: "entity", id, at: value.at };
}

function used(entities, slots) {
  const ids = new Set(slots.flatMap((slot) => slot.values.flatMap((value) => (value.is === "entity" ? [value.id] : []))));
  return entities.map((one) => (ids.has(one.id) ? { ...one, uses: one.uses + 1 } : one));
}

function statedOf(key, article, saving) {
  const of = (field) => saving.slots.find((slot) => slot.field === field)?.values.map(inWords).join(" and ") ?? "";
  return {
    key,
    id: key.split("#")[1],
    coder: article.coder,
    article: article.id,
    slots: saving.slots,
    basis: saving.basis,
    spans: saving.quote,
    isHeadline: false,
    words: { subject: of("subject"), relation: of("relation"), object: of("object"), by: of("according_to") || null },
    sign: "neither",
    marks: [],
    isDenied: false,
    problems: [],
  };
}

function inWords(value) {
  return value.id ?? value.text ?? value.key ?? "";
}

/** Return statements of which one has another in a field, in place of the one to come where it waits for it. */
function filled(statements, key, field, by, waits = false) {
  const value = { is: "statement", key: by };
  return statements.map((one) => {
    if (one.key !== key) return one;
    const slot = one.slots.find((each) => each.field === field);
    if (!slot) return { ...one, slots: [...one.slots, { field, values: [value], each: false, isInferred: false }] };
    let isOpen = waits;
    const values = slot.values.map((each) => (isOpen && each.is === "later" ? ((isOpen = false), value) : each));
    const now = { ...slot, values: waits ? values : [...values, value] };
    return { ...one, slots: one.slots.map((each) => (each === slot ? now : each)) };
  });
}
