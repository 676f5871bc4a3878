// The head: which article, how far it is read, and how what was written stands.

import { ExplorerLink } from "./explorer-link.js";
import { classes, html, Still } from "./html.js";
import { readingOf } from "./sentences.js";

/** @import { Article, Known } from "../types.d.ts" */
/** @import { Session } from "./session.js" */
/** @import { Corpus, Saved } from "./types.d.ts" */
/** @typedef {{ known: Known, corpus: Corpus, current: number, saved: Saved, session: Session, press: (what: "articles" | "problems") => void }} Properties */

export class Head extends Still {
  /** @param {Properties} properties */
  render({ known, corpus, current, saved, session, press }) {
    const { article, say } = known;
    const open = article.sentences.filter((_, number) => readingOf(article, number) === "open").length;
    const problems = article.statements.reduce((sum, stated) => sum + stated.problems.length, 0);
    const counts = say("head_counts", {
      read: article.sentences.length - open,
      all: article.sentences.length,
      statements: article.statements.length,
    });
    return html`<header>
      <h1>
        <button type="button" class="plain" onClick=${() => press("articles")} title=${say("all_articles")}>
          <bdi lang=${article.lang}>${article.title}</bdi>
        </button>
      </h1>
      <span class="about" title=${article.round && say("round_is_open", { round: article.round })}>${[
        article.published,
        say("coder", { name: corpus.coder }),
        article.round && say("round", { round: article.round }),
      ]
        .filter(Boolean)
        .join(" · ")}</span>
      <${Strip} article=${article} current=${current} say=${say} />
      <span class="counts">${counts}</span>
      ${problems > 0 && html`<button type="button" class="plain problems" onClick=${() => press("problems")}>${say(problems === 1 ? "problem_n" : "problems_n", { n: problems })}</button>`}
      <${ExplorerLink} session=${session}>${say("explorer")}<//>
      <${SavedWords} saved=${saved} say=${say} />
    </header>`;
  }
}

/** @param {{ saved: Saved, say: Known["say"] }} properties */
const SavedWords = ({ saved, say }) =>
  html`<span class=${`saved is-${saved.is}`} role="status">
    ${saved.is === "nothing" ? "" : saved.words || say(`saved_${saved.is}`, { at: saved.at })}
  </span>`;

/** How many cells the strip has at most; in longer articles each stands for several sentences. */
const MOST_CELLS = 40;

class Strip extends Still {
  /** @param {{ article: Article, current: number, say: Known["say"] }} properties */
  render({ article, current, say }) {
    const count = article.sentences.length;
    const each = Math.ceil(count / MOST_CELLS);
    const cells = Array.from({ length: Math.ceil(count / each) }, (_, cell) => {
      const numbers = Array.from({ length: Math.min(each, count - cell * each) }, (_, k) => cell * each + k);
      const ways = numbers.map((number) => readingOf(article, number));
      const way = ways.includes("open") ? "open" : ways.includes("coded") ? "coded" : "nothing";
      return classes(`is-${way}`, numbers.includes(current) && "now");
    });
    const name = say("strip", { n: current, all: count - 1 });
    return html`<span class="strip" role="img" aria-label=${name}>${cells.map((look) => html`<i class=${look} />`)}</span>`;
  }
}
