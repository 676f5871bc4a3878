// One statement in words, with its quote in its sentences, and as a citation.

/** Return a statement as one line of text, as kg/corpus/phrase.py does. */
function claimText(at, depth = 0) {
  const statement = WORDS.statements[at];
  const relation = FACTS.relations[FACTS.statements.relation[at]].label;
  const roles = new Map();
  for (const [role, filler] of depth ? [] : statement.roles || []) {
    roles.set(role, [...(roles.get(role) || []), fillerText(filler, depth)]);
  }
  const more = [...roles].sort((one, other) => one[0] - other[0]);
  const words = more.map(([role, fillers]) => `, ${WORDS.roles[role].label} ${fillers.join(` ${t("and")} `)}`).join("");
  const marks = marksOf(at);
  return `${fillerText(statement.s, depth)} – ${relation} – ${fillerText(statement.o, depth)}${words}${marks.length ? ` [${marks.join("; ")}]` : ""}`;
}

function fillerText(filler, depth = 0) {
  if (typeof filler === "string") return filler;
  if (filler >= 0) return entityLabel(WORDS.entities[filler]);
  const at = -1 - filler;
  return depth >= 2 ? `[#${FACTS.statements.key[at].split("#")[1]}]` : `[${claimText(at, depth + 1)}]`;
}

/** Return what keeps a claim from being the author's own, plain and actual. */
function marksOf(at) {
  const s = FACTS.statements;
  const { names, labels } = FACTS;
  const sources = (WORDS.statements[at].sources || []).map((id) => entityLabel(WORDS.entities[id]));
  const stance = s.stance[at] >= 0 ? names.stances[s.stance[at]] : "";
  return [
    sources.length && `${t("according_to")} ${sources.join(" > ")}`,
    stance === "doubts" && t("author_doubts"),
    stance === "rejects" && t("author_rejects"),
    s.mode[at] !== ACTUAL && labels.modes[s.mode[at]],
    s.certainty[at] !== 0 && labels.certainties[s.certainty[at]],
    s.polarity[at] !== 0 && labels.polarities[s.polarity[at]],
    WORDS.statements[at].ended && t("ended"),
  ].filter(Boolean);
}

/** Return an entity or a statement as something to open. */
function fillerLink(filler) {
  if (typeof filler === "string") return h("span", {}, filler);
  if (filler < 0) return link(`[${claimText(-1 - filler, 1)}]`, () => openStatement(-1 - filler), { class: "link nested" });
  const entity = WORDS.entities[filler];
  return link(entityLabel(entity), () => openActor(entity.id));
}

function claimLine(at) {
  const statement = WORDS.statements[at];
  const relation = FACTS.relations[FACTS.statements.relation[at]];
  return h(
    "p",
    { class: "claim" },
    fillerLink(statement.s),
    " ",
    h("span", { class: `verb ${FACTS.names.signs[relation.sign]}` }, relation.label),
    " ",
    fillerLink(statement.o),
    (statement.roles || []).map(([role, filler]) => [", ", h("span", { class: "role" }, WORDS.roles[role].label), " ", fillerLink(filler)]),
    marksOf(at).map((mark) => [" ", h("span", { class: "mark" }, mark)]),
  );
}

/** Return the sentences around a quote, the quoted words marked. */
function passage(at) {
  const { quote } = WORDS.statements[at];
  const body = WORDS.bodies[FACTS.statements.article[at]];
  if (body === null) return quote.map((words, k) => [k ? " […] " : "", h("mark", {}, words)]);
  const [from, to, ...spans] = quote;
  const parts = [];
  let end = from;
  for (let k = 0; k < spans.length; k += 2) {
    if (spans[k] > end) parts.push(shortened(body.slice(end, spans[k])));
    if (spans[k + 1] > end) parts.push(h("mark", {}, body.slice(Math.max(end, spans[k]), spans[k + 1]).replace(/^# /, "")));
    end = Math.max(end, spans[k + 1]);
  }
  parts.push(shortened(body.slice(end, to)));
  return parts;
}

function shortened(text) {
  const words = text.replace(/^# /, "").split(/\s+/);
  if (words.length <= 44) return text.replace(/^# /, "");
  return [...words.slice(0, 20), "[…]", ...words.slice(-20)].join(" ");
}

/** Return the quoted words on one line. */
function quoteText(at) {
  const { quote } = WORDS.statements[at];
  const body = WORDS.bodies[FACTS.statements.article[at]];
  if (body === null) return quote.join(" […] ");
  const spans = quote.slice(2);
  const parts = [];
  for (let k = 0; k < spans.length; k += 2) parts.push(body.slice(spans[k], spans[k + 1]).split(/\s+/).join(" "));
  return parts.join(" […] ");
}

function publishedText(article) {
  if (article.published && article.published !== "unknown") return article.published;
  return article.inferred ? `${t("no_date")}, ${t("probably")} ${article.inferred}` : t("no_date");
}

/** Return author, title, publisher and date of an article. */
function sourceText(article) {
  const author = article.author ? `${article.author}, ` : "";
  return `${author}“${article.title}”, ${article.publisher}, ${publishedText(article)}`;
}

function footnote(at) {
  const article = FACTS.articles[FACTS.statements.article[at]];
  const address = article.url ? `, ${article.url}` : "";
  const read = article.retrieved ? ` (${t("accessed")} ${article.retrieved})` : "";
  return `${sourceText(article)}${address}${read}: “${quoteText(at)}” [${claimText(at)}; ${FACTS.statements.key[at]}]`;
}

const inBraces = (text) => `{${String(text).replace(/[{}\\]/g, "").replace(/([#$%&_])/g, "\\$1")}}`;
const bare = (address) => `{${encodeURI(decoded(address)).replace(/[{}\\]/g, "")}}`;

function bibtex(at) {
  const article = FACTS.articles[FACTS.statements.article[at]];
  const year = /^\d{4}/.exec(article.published || "") || /^\d{4}/.exec(article.inferred || "");
  const fields = {
    title: article.title,
    author: article.author || article.publisher,
    journal: article.publisher,
    year: year && year[0],
    date: article.published && article.published !== "unknown" ? article.published : null,
    url: article.url,
    urldate: article.retrieved,
    note: `“${quoteText(at)}” [${FACTS.statements.key[at]}]`,
  };
  const lines = Object.entries(fields).filter(([, value]) => value);
  return `@online{${article.id},\n${lines.map(([name, value]) => `  ${name} = ${name === "url" ? bare(value) : inBraces(value)}`).join(",\n")}\n}`;
}

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    const area = h("textarea", { class: "unseen", "aria-hidden": "true" }, text);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  announce(t("copied"));
  button.classList.add("done");
  setTimeout(() => button.classList.remove("done"), 1200);
}

function fact(name, value, isInferred) {
  if (value === null || value === undefined || value === "") return null;
  return [h("dt", {}, name), h("dd", {}, value, isInferred ? h("span", { class: "mark" }, t("inferred")) : null)];
}

/** Return a date in words, such as "summer 2008"; what is not known here stays as it is written (EDTF). */
function dateWords(text) {
  if (text.includes("/")) {
    const [from, to] = text.split("/");
    if (from === "" || from === "..") return t("date_until", { to: dateWords(to) });
    if (to === "" || to === "..") return t("date_since", { from: dateWords(from) });
    return t("date_throughout", { from: dateWords(from), to: dateWords(to) });
  }
  const some = /^\[(.+)\.\.(.+)\]$/.exec(text);
  if (some) return t("date_within", { from: dateWords(some[1]), to: dateWords(some[2]) });
  const plainDate = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)$/.exec(text);
  if (!plainDate) return text;
  const [, year, month, day, doubt] = plainDate;
  const stated = year === "XXXX" ? t("no_year") : year;
  const season = { 21: "spring", 22: "summer", 23: "autumn", 24: "winter" }[month];
  const name = () => new Date(Date.UTC(2000, Number(month) - 1, 1)).toLocaleDateString(LANGUAGE, { month: "long", timeZone: "UTC" });
  const words = [day && String(Number(day)), month && (season ? t(season) : name()), stated].filter(Boolean).join(" ");
  return doubt ? t("date_perhaps", { date: words }) : words;
}

function whenText(statement) {
  const parts = [];
  if (statement.when) parts.push(dateWords(statement.when));
  if (statement.inferred_when) parts.push(`${dateWords(statement.inferred_when)} (${t("inferred")})`);
  return parts.length ? parts.join("; ") : t("date_unknown");
}

/** Return a statement whole: claim, quote, source, what is said of it, and what can be done with it. */
function statementCard(at) {
  const s = FACTS.statements;
  const statement = WORDS.statements[at];
  const article = FACTS.articles[s.article[at]];
  const relation = FACTS.relations[s.relation[at]];
  const { labels } = FACTS;
  const author = article.author || article.publisher;
  const accordingTo = statement.sources
    ? t("viewpoint_quoted", { name: statement.sources.map((id) => entityLabel(WORDS.entities[id])).join(" > "), by: author })
    : `${t("the_author")} (${author})`;
  const isInferred = (field) => (statement.inferred || []).includes(field);
  const quadClass = s.quad_class[at] < 0 ? "" : `, ${labels.quad_classes[s.quad_class[at]]}`;
  return h(
    "article",
    { class: "statement", "aria-label": claimText(at) },
    claimLine(at),
    h("blockquote", {}, passage(at)),
    statement.translation ? h("p", { class: "translation" }, statement.translation) : null,
    h(
      "p",
      { class: "source" },
      link(`“${article.title}”`, () => openArticle(s.article[at], at)),
      `, ${article.author ? article.author + ", " : ""}${article.publisher}, ${publishedText(article)} `,
      article.url ? outside(article.url, `${t("original")} ↗`) : null,
    ),
    h(
      "details",
      {},
      h("summary", {}, t("details")),
      h(
        "dl",
        {},
        fact(t("according_to"), accordingTo, isInferred("according_to")),
        fact(t("certainty"), `${labels.certainties[s.certainty[at]]}, ${labels.polarities[s.polarity[at]]}`),
        statement.sources ? fact(t("author_stance"), labels.stances[s.stance[at]]) : null,
        fact(t("mode"), labels.modes[s.mode[at]]),
        fact(t("date"), whenText(statement)),
        fact(t("kind"), `${labels.kinds[relation.kind]}${quadClass}`),
        fact(t("inferred_fields"), (statement.inferred || []).join(", ")),
        statement.or ? fact(t("alternative_to"), statement.or.map((one) => link(claimText(one, 1), () => openStatement(one)))) : null,
        WORDS.fields.map(({ name, label }) => (name === "translation" ? null : fact(label, statement[name]))),
        fact(t("coder"), FACTS.coders[s.coder[at]]),
        fact(t("statement"), h("code", {}, s.key[at])),
      ),
    ),
    h(
      "p",
      { class: "actions" },
      h("button", { type: "button", onclick: (event) => copy(footnote(at), event.currentTarget) }, t("copy_footnote")),
      h("button", { type: "button", onclick: (event) => copy(bibtex(at), event.currentTarget) }, t("copy_bibtex")),
      h("button", { type: "button", onclick: (event) => copy(linkTo({ open: `statement:${s.key[at]}` }), event.currentTarget) }, t("copy_link")),
    ),
  );
}

function linkTo(changes) {
  const kept = { ...STATE };
  Object.assign(STATE, changes);
  const text = written();
  Object.assign(STATE, kept);
  return `${location.href.split("#")[0]}#${text}`;
}
