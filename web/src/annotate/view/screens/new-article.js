// A new article: its text is pasted, a file is chosen or dropped, or a web address is given; and the beginning of a corpus.

import { classes, html, useEffect, useRef, useState } from "../shared.js";
import { Screen, submitted } from "./screen.js";

/** @import { Answer } from "../../connection/http.js" */
/** @import { ProposedArticle } from "../../types.d.ts" */
/** @import { Session } from "../session.js" */
/** @import { Shown } from "../types.d.ts" */

/** What may be said of a text that is pasted, or of a file. */
const FACTS = /** @type {const} */ (["title", "publisher", "published", "language"]);
/** @typedef {{ [fact in (typeof FACTS)[number]]?: string }} Facts What is known of a text. */

/** How long nothing is typed before it is asked what the text tells of itself, in ms, and how much of it tells that, in letters. */
const PAUSE = 300;
const HEAD = 20_000;

/** @param {{ shown: Shown, session: Session }} properties */
export function NewArticle({ shown, session }) {
  const { say, connection } = session;
  const [said, tell] = useState("");
  const [isBusy, busy] = useState(false);
  const [isOver, over] = useState(false);
  const [text, write] = useState("");
  const [told, tellOf] = useState(/** @type {{ facts: Facts, of: string }} */ ({ facts: {}, of: "" }));
  const [facts, know] = useState(/** @type {Facts} */ ({}));
  const [chosen, choose] = useState(/** @type {{ file: File, told: ProposedArticle } | null} */ (null));
  const [address, go] = useState("");
  const file = useRef(/** @type {HTMLInputElement | null} */ (null));
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const line = useRef(/** @type {HTMLInputElement | null} */ (null));
  const bring = async (/** @type {Promise<Answer>} */ asked) => {
    busy(true);
    tell("");
    const { status, body } = await asked;
    busy(false);
    if (status === 200) await session.opening.begin(body.id ?? body.article?.id);
    else tell(body?.message ?? say("saved_offline"));
  };
  useEffect(() => {
    if (chosen?.told.text === text) return tellOf({ facts: chosen.told, of: text });
    if (!text.trim()) return tellOf({ facts: {}, of: text });
    let isLate = false;
    const pause = setTimeout(async () => {
      const { status, body } = await connection.ask("POST", "/api/articles/proposed", { text: text.slice(0, HEAD) });
      if (status !== 200 || isLate) return;
      const facts = FACTS.map((name) => [name, body[name] || chosen?.told[name]]);
      tellOf({ facts: Object.fromEntries(facts), of: text });
    }, PAUSE);
    return () => {
      isLate = true;
      clearTimeout(pause);
    };
  }, [text]);
  useEffect(() => {
    if (chosen) area.current?.form?.querySelector("button")?.focus();
  }, [chosen]);
  // the title stays in the text, so that only one that is written says something else
  const own = { ...(told.of === text && told.facts), title: "", ...facts };
  const given = Object.fromEntries(FACTS.map((name) => [name, own[name] ?? ""]));
  const add = () => {
    if (isBusy || !text.trim()) return;
    bring(
      chosen?.told.text === text
        ? connection.send("/api/articles/from-file", chosen.file, { name: chosen.file.name, ...given })
        : connection.ask("POST", "/api/articles", { text, ...given }),
    );
  };
  /** Read a file, and show what it tells. @param {FileList | null | undefined} files */
  const send = async (files) => {
    const [one] = files ?? [];
    if (!one) return;
    busy(true);
    tell("");
    const { status, body } = await connection.send("/api/articles/proposed-from-file", one, { name: one.name });
    busy(false);
    if (status !== 200) return tell(body?.message ?? say("saved_offline"));
    choose({ file: one, told: body });
    write(body.text);
  };
  const deeds = [
    { keys: ["v"], shown: "v", name: "paste_text", does: () => area.current?.focus() },
    { keys: ["o"], shown: "o", name: "choose_file", does: () => file.current?.click() },
    { keys: ["w"], shown: "w", name: "web_address", does: () => line.current?.focus() },
  ];
  const hasArticles = (shown.corpus?.articles.length ?? 0) > 0;
  return html`<${Screen}
    say=${say}
    name="new_article"
    title=${say(hasArticles ? "new_article_title" : "first_article_title")}
    deeds=${deeds}
    hasLetters=${shown.hasLetters}
    close=${hasArticles ? () => session.show(shown.known ? null : "articles") : null}
  >
    <p class="note problem" role="alert" hidden=${!said}>${said}</p>
    <form
      class="paste"
      onSubmit=${submitted(add)}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        add();
      }}
    >
      <label for="text">${say("paste_label")}</label>
      <textarea id="text" autofocus ref=${area} rows="9" dir="auto" value=${text} onInput=${(/** @type {any} */ { currentTarget }) => write(currentTarget.value)}></textarea>
      <p class="quiet">${say("paste_help")}</p>
      <div class="facts">${FACTS.map(
        (name) => html`<label key=${name}>${say(`fact_${name}`)} <input
          name=${name}
          value=${facts[name] ?? told.facts[name] ?? ""}
          onInput=${(/** @type {any} */ { currentTarget }) => know({ ...facts, [name]: currentTarget.value })}
        /></label>`,
      )}</div>
      <p class="quiet">${say("facts_help")}</p>
      <button type="submit" disabled=${isBusy || !text.trim()}>${say("add_text")} <kbd>Ctrl ⏎</kbd></button>
    </form>
    <div
      class=${classes("drop", isOver && "over")}
      onDragOver=${(/** @type {DragEvent} */ event) => {
        event.preventDefault();
        over(true);
      }}
      onDragLeave=${() => over(false)}
      onDrop=${(/** @type {DragEvent} */ event) => {
        event.preventDefault();
        over(false);
        send(event.dataTransfer?.files);
      }}
    >
      <label for="file">${say("drop_label")}</label>
      <input id="file" type="file" ref=${file} disabled=${isBusy} onChange=${(/** @type {any} */ { currentTarget }) => send(currentTarget.files)} />
    </div>
    <form onSubmit=${submitted(() => address.trim() && bring(connection.ask("POST", "/api/articles/from-address", { address })))}>
      <label for="address">${say("address_label")}</label>
      <input id="address" type="url" ref=${line} value=${address} onInput=${(/** @type {any} */ { currentTarget }) => go(currentTarget.value)} />
      <button type="submit" disabled=${isBusy || !address.trim()}>${say("fetch_it")}</button>
      <p class="quiet">${say("address_help")}</p>
    </form>
  <//>`;
}

/** An empty folder: a corpus can be begun in it. @param {{ shown: Shown, session: Session }} properties */
export function Begin({ shown, session }) {
  const { say, connection } = session;
  const { corpus } = shown;
  const [title, name] = useState(corpus?.folder ?? "");
  const [coder, call] = useState(corpus?.coder ?? "");
  const [said, tell] = useState("");
  const begin = async () => {
    const { status, body } = await connection.ask("POST", "/api/corpus", {
      title: title.trim() || corpus?.folder,
      coder: coder.trim(),
    });
    if (status === 200) await session.opening.start();
    else tell(body?.message ?? say("saved_offline"));
  };
  return html`<${Screen}
    say=${say}
    name="begin"
    title=${say("no_corpus_title")}
    deeds=${[{ keys: ["Enter"], shown: "⏎", name: "begin_corpus", does: begin }]}
    hasLetters=${shown.hasLetters}
    close=${null}
  >
    <p>${say("no_corpus")}</p>
    <p class="note problem" role="alert" hidden=${!said}>${said}</p>
    <form class="begin" onSubmit=${submitted(begin)}>
      <label for="title">${say("corpus_title")}</label>
      <input id="title" autofocus placeholder=${corpus?.folder} value=${title} onInput=${(/** @type {any} */ { currentTarget }) => name(currentTarget.value)} />
      <label for="coder">${say("your_coder_id")}</label>
      <input id="coder" value=${coder} onInput=${(/** @type {any} */ { currentTarget }) => call(currentTarget.value)} />
      <button type="submit">${say("begin_corpus_in", { folder: corpus?.folder })}</button>
    </form>
    <p class="quiet">${say("begin_writes")}</p>
  <//>`;
}
