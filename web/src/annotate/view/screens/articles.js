// All articles with how far each is read, and the progress of each coder; one opens by its row.

import { classes, html, useEffect, useState } from "../shared.js";
import { moves, Screen, seen, submitted } from "./screen.js";

/** @import { Session } from "../session.js" */
/** @import { Listed, Shown } from "../types.d.ts" */

/** @param {{ shown: Shown, session: Session }} properties */
export function Articles({ shown, session }) {
  const say = session.say;
  const [typed, type] = useState("");
  const words = typed.toLowerCase();
  const articles = (shown.corpus?.articles ?? []).filter(({ id, title }) =>
    `${id} ${title}`.toLowerCase().includes(words),
  );
  const current = shown.known?.article.id;
  const [marked, mark] = useState(
    Math.max(
      0,
      articles.findIndex(({ id }) => id === current),
    ),
  );
  const at = Math.min(marked, articles.length - 1);
  useEffect(() => {
    session.opening.count();
  }, []);
  useEffect(() => seen(document.querySelector("tr.marked")), [at]);
  const open = () => articles[at] && session.opening.open(articles[at].id);
  const adjudicate = async () => {
    if (articles[at]) await session.opening.open(articles[at].id);
    if (articles[at]) session.show("adjudicate");
  };
  const deeds = [
    { keys: ["Enter"], shown: "⏎", name: "open_article", does: open },
    ...moves(at, articles.length, mark),
    { keys: ["/"], shown: "/", name: "find_article", does: () => document.getElementById("find-article")?.focus() },
    { keys: ["a"], shown: "a", name: "adjudicate", does: adjudicate },
    { keys: ["v"], shown: "v", name: "new_article", does: () => session.show("new") },
    { keys: ["g"], shown: "g", name: "progress", does: () => session.show("progress") },
    ...(shown.known
      ? [{ keys: ["e"], shown: "e", name: "entities_screen", does: () => session.show("entities") }]
      : []),
    { keys: ["!"], shown: "!", name: "problems", does: () => session.show("problems") },
  ];
  return html`<${Screen}
    say=${say}
    name="articles"
    title=${shown.corpus?.title || say("articles")}
    deeds=${deeds}
    hasLetters=${shown.hasLetters}
    close=${shown.known ? () => session.show(null) : null}
  >
    <form onSubmit=${submitted(open)}>
      <label>${say("find_article")} <input id="find-article" type="search" autofocus value=${typed} onInput=${(/** @type {any} */ { currentTarget }) => type(currentTarget.value)} /></label>
      <span class="quiet">${say("leave_field")}</span>
    </form>
    <table>
      <thead>
        <tr>${["article", "day", "sentences", "coded", "nothing", "left", "statements", "problems"].map((name) => html`<th scope="col">${say(name)}</th>`)}</tr>
      </thead>
      <tbody>
        ${articles.map((article, k) => html`<${Line} key=${article.id} article=${article} isMarked=${k === at} open=${() => session.opening.open(article.id)} />`)}
      </tbody>
    </table>
    ${!articles.length && html`<p class="asks">${say("nothing_found")}</p>`}
  <//>`;
}

/** @param {{ article: Listed, isMarked: boolean, open: () => void }} properties */
function Line({ article, isMarked, open }) {
  const { title, lang, published, sentences, coded, nothing, statements, problems } = article;
  return html`<tr class=${classes(isMarked && "marked")} aria-current=${isMarked ? "true" : null}>
    <td><button type="button" class="plain link" onClick=${open}><bdi lang=${lang}>${title}</bdi></button></td>
    <td class="day">${published ?? "–"}</td>
    ${[sentences, coded, nothing, Math.max(0, sentences - coded - nothing), statements, problems].map((count) => html`<td class="number">${count}</td>`)}
  </tr>`;
}
