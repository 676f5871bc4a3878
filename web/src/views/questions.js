// The named questions as forms: what is filled in is asked of the server, and the answer is a table that leads to the words.

import { h, show } from "../elements/dom.js";
import { tick } from "../elements/forms.js";
import { link } from "../elements/link.js";
import { askingOf, change, facts, loadWords, state } from "../store/store.js";
import { t, upper } from "../words/text.js";
import { answerParts } from "./answer.js";
import { fieldFor } from "./question-fields.js";
import { hasText } from "./table-columns.js";

/** @import { AskedQuestions, Asking, QuestionAnswer } from "../data/types.d.ts" */
/** @typedef {AskedQuestions["questions"][number]} Question */
/** @typedef {{ name: string, given: { [name: string]: string[] }, exactly: boolean }} Filled */

const EXACTLY = "exactly";

/** What is drawn, and of what. @type {unknown[]} */
let drawn = [];
/** What is looked for among the questions. */
let sought = "";
/** @type {{ of: unknown, questions: Promise<AskedQuestions> } | null} */
let known = null;
/** What was answered last. @type {{ of: unknown[], answer: Promise<QuestionAnswer | string> } | null} */
let answered = null;

/** Draw the questions, and the one that is asked. @param {HTMLElement} place */
export async function drawQuestions(place) {
  const asking = /** @type {Asking} */ (askingOf());
  const wanted = [facts, JSON.stringify(state.asked), state.language];
  if (place.querySelector(".questions") && wanted.every((one, k) => one === drawn[k])) return;
  if (known?.of !== facts) known = { of: facts, questions: asking.questions() };
  const [all] = await Promise.all([known.questions, loadWords()]);
  drawn = wanted;
  const filled = filledOf(state.asked);
  const question = all.questions.find(({ name }) => name === filled?.name);
  show(
    place,
    h(
      "div",
      { class: "sheet table-view questions" },
      questionList(all.questions, question),
      h(
        "div",
        { class: "table-main" },
        question && filled ? asked(question, filled, all, asking) : h("p", { class: "quiet" }, t("question_choose")),
      ),
    ),
  );
}

/** Return what is asked, as the state has it. @param {string[] | null} texts @returns {Filled | null} */
function filledOf(texts) {
  if (!texts?.length) return null;
  const [name, ...rest] = texts;
  /** @type {Filled["given"]} */
  const given = {};
  for (const one of rest.filter((text) => text.includes(":"))) {
    const at = one.indexOf(":");
    given[one.slice(0, at)] = [...(given[one.slice(0, at)] ?? []), one.slice(at + 1)];
  }
  return { name, given, exactly: rest.includes(EXACTLY) };
}

/** @param {Filled} filled */
const textsOf = ({ name, given, exactly }) => [
  name,
  ...Object.entries(given).flatMap(([one, values]) => values.map((value) => `${one}:${value}`)),
  ...(exactly ? [EXACTLY] : []),
];

/** @param {Question[]} questions @param {Question | undefined} chosen */
function questionList(questions, chosen) {
  const list = h("ul", { class: "plain-list" });
  const draw = () =>
    show(
      list,
      questions
        .filter(({ name, title }) => hasText(`${name} ${title}`, sought))
        .map((one) =>
          h(
            "li",
            {},
            link(one.title, () => change({ asked: [one.name], open: null }), {
              "aria-current": one === chosen && "true",
            }),
          ),
        ),
    );
  draw();
  const find = h("input", {
    type: "search",
    value: sought,
    placeholder: t("question_find"),
    "aria-label": t("question_find"),
    oninput: (event) => {
      sought = event.target.value;
      draw();
    },
  });
  return h("div", { class: "facets", role: "group", "aria-label": t("tab_questions") }, find, list);
}

/**
 * Return a question with its form, and its answer as soon as it is there.
 *
 * @param {Question} question
 * @param {Filled} filled
 * @param {AskedQuestions} all
 * @param {Asking} asking
 */
function asked(question, filled, all, asking) {
  const fields = question.takes.map((one) => fieldFor(one, filled.given[one.name] ?? [], all.types));
  let exactly = filled.exactly;
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const given = Object.fromEntries(fields.map(({ name, values }) => [name, values()]));
    change({ asked: textsOf({ name: question.name, given, exactly }) });
  };
  const takesActors = question.takes.some(({ kind }) => kind === "actor");
  const lacking = question.takes.filter(({ name, needed }) => needed && !filled.given[name]?.length);
  const place = h("div", { class: "answer", "aria-live": "polite" });
  if (lacking.length)
    show(
      place,
      h("p", { class: "quiet" }, t("question_needs", { what: lacking.map(({ about }) => about).join("; ") })),
    );
  else answer(place, filled, asking);
  return [
    h("h2", { class: "page-title" }, question.title),
    question.about && h("p", { class: "quiet" }, question.about),
    (fields.length > 0 || takesActors) &&
      h(
        "form",
        { class: "question-form", onsubmit: submit },
        fields.map(({ element }) => element),
        takesActors && tick(t("question_exactly"), exactly, (isOn) => (exactly = isOn)),
        h("button", { type: "submit" }, t("question_ask")),
      ),
    place,
  ];
}

/** Ask, and show the answer where it is still what is asked. @param {HTMLElement} place @param {Filled} filled @param {Asking} asking */
async function answer(place, filled, asking) {
  const of = [facts, JSON.stringify(filled)];
  if (!answered?.of.every((one, k) => one === of[k]))
    answered = { of, answer: asking.answer(filled.name, filled.given, filled.exactly) };
  show(place, h("p", { class: "quiet" }, t("question_waiting")));
  const found = await answered.answer.catch((error) => String(error.message));
  if (typeof found === "string")
    show(place, h("p", { class: "notice" }, upper(t("question_unanswered", { why: found }))));
  else show(place, answerParts(found));
}
