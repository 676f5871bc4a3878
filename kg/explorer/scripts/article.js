// The article, with the words of its statements marked; from the words to the statements and back.

async function drawArticle(place) {
  await loadWords();
  const ids = FACTS.articles.map((article) => article.id);
  const number_ = Math.max(0, ids.indexOf(STATE.article));
  const article = FACTS.articles[number_];
  if (!article) return show(place, h("div", { class: "sheet" }, h("p", {}, t("no_articles"))));
  const isOfCoder = coderTest(STATE);
  const statements = FACTS.statements.article.flatMap((one, at) => (one === number_ && isOfCoder(at) ? [at] : []));
  const body = WORDS.bodies[number_];
  const openKey = STATE.open && STATE.open.startsWith("statement:") ? STATE.open.slice(10) : null;
  show(
    place,
    h("div", { class: "sheet article" },
      h("p", { class: "line" }, choice("article", FACTS.articles.slice(0, 2000).map((one) => [one.id, one.title]), article.id, (id) => change({ article: id }), t("tab_article"))),
      h("h2", {}, article.title),
      h("p", { class: "source" }, `${article.author ? article.author + ", " : ""}${article.publisher}, ${publishedText(article)} `, article.url ? outside(article.url, `${t("original")} ↗`) : null),
      body === null ? quotesOnly(statements, openKey) : markedText(body, statements, openKey)),
  );
  const now = place.querySelector(".current");
  if (now) now.scrollIntoView({ block: "center" });
  return undefined;
}

function quotesOnly(statements, openKey) {
  return [h("p", { class: "quiet" }, t("quotes_only")), statements.map((at) => h("p", {}, quoteMark([at], quoteText(at), openKey)))];
}

function quoteMark(statements, text, openKey) {
  const keys = statements.map((at) => FACTS.statements.key[at]);
  const isOpen = keys.includes(openKey);
  const isMatch = statements.some((at) => SELECTION.chosen.inside[at]);
  const action = () => (statements.length === 1 ? openStatement(statements[0]) : openStatements(statements, t("quotes")));
  return link(text, action, { class: `link quoted${isOpen ? " current" : ""}${isMatch ? "" : " out"}`, title: count(statements.length, "statement") });
}

/** Return the text in paragraphs; every stretch that the same statements quote is one mark. */
function markedText(body, statements, openKey) {
  const cuts = new Set([0, body.length]);
  const spans = [];
  for (const at of statements) {
    const numbers = WORDS.statements[at].quote.slice(2);
    for (let k = 0; k < numbers.length; k += 2) {
      spans.push([numbers[k], numbers[k + 1], at]);
      cuts.add(numbers[k]);
      cuts.add(numbers[k + 1]);
    }
  }
  const start = body.startsWith("# ") ? (body.indexOf("\n") < 0 ? body.length : body.indexOf("\n")) : 0;
  const headline = spans.filter(([from]) => from < start);
  const edges = [...cuts].sort((one, other) => one - other);
  const paragraphs = [[]];
  for (let k = 0; k + 1 < edges.length; k++) {
    const [from, to] = [Math.max(edges[k], start), edges[k + 1]];
    if (to <= from) continue;
    const quoting = spans.filter(([one, other]) => one < to && other > from).map(([, , at]) => at);
    body.slice(from, to).split(/\n\s*\n/).forEach((text, part) => {
      if (part) paragraphs.push([]);
      if (!text.trim()) return paragraphs[paragraphs.length - 1].push(text ? " " : "");
      return paragraphs[paragraphs.length - 1].push(quoting.length ? quoteMark(quoting, text, openKey) : text);
    });
  }
  return [
    headline.length ? h("p", { class: "quiet" }, `${t("headline")}: `, quoteMark([...new Set(headline.map(([, , at]) => at))], t("headline_statements"), openKey)) : null,
    paragraphs.filter((parts) => parts.some((part) => part instanceof Node || String(part).trim())).map((parts) => h("p", {}, parts)),
  ];
}
