// Sentences: dates, numbers, claims, citations.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test, { beforeEach } from "node:test";
import { support } from "../src/selection/tally.js";
import { assign, facts, selectAgain, selection } from "../src/store/store.js";
import { captionText, emptyText, sourceLine } from "../src/words/captions.js";
import { bibtex, footnote } from "../src/words/citations.js";
import { claimText, quotedSpans, quoteText } from "../src/words/claims.js";
import { dateWords, periodText, whenText } from "../src/words/dates.js";
import { actorLabel, actorLanguage, languageOf, nameOf, oneLanguage } from "../src/words/names.js";
import { arrowed, count, inQuotes, listed, numeral, signed, t, upper } from "../src/words/text.js";
import { viewpointLabel, viewpointLanguage } from "../src/words/viewpoints.js";
import { article, beginWith, DENIED, DOUBTS, FORECAST, givenLevel, relation } from "./support/made.js";

/** @import { Article } from "../src/data/types.d.ts" */

/** The texts of the interface, which the page is given. @type {Record<string, string>} */
const TEXT = JSON.parse(readFileSync(new URL("../../kg/explorer/texts.en.json", import.meta.url), "utf8"));
/** Cases to which Python is held as well. */
const CITATIONS = JSON.parse(readFileSync(new URL("../../tests/formats/citations.json", import.meta.url), "utf8"));
const BODY = "# Talks\n\nBelarus offers\ntalks to the West. The West may refuse.\n";
const at = (/** @type {string} */ words) =>
  /** @type {const} */ ([BODY.indexOf(words), BODY.indexOf(words) + words.length]);

beforeEach(() =>
  beginWith(
    {
      text: TEXT,
      languages: ["en", "be"],
      label_languages: { nato: "uk" },
      relations: [relation("offers"), relation("refuses")],
      articles: [
        article("talks", {
          title: "Talks",
          author: "A. Doe",
          published: "2011-06-17",
          url: "https://example.org/a b",
          first: 15142,
          last: 15142,
        }),
      ],
      rows: [
        { relation: 0, quad_class: 0, act: 0 },
        { relation: 1, mode: FORECAST, polarity: DENIED, certainty: 1, stance: DOUBTS, source: 0, own: 0 },
        { relation: 1 },
      ],
      sources: [{ id: "nato", label: "NATO", by: ["A. Doe"] }],
      signers: ["Gazette"],
      ties: [{ statement: 0 }],
    },
    {
      entities: [
        { id: "belarus", label: "Belarus", type: "country", labels: { be: "Беларусь" } },
        { id: "west", label: "the West", type: "group" },
        { id: "nato", label: "NATO", type: "organisation" },
      ],
      roles: [
        { id: "via", label: "via", function: null },
        { id: "to", label: "to", function: null },
      ],
      statements: [
        {
          s: 0,
          o: "talks",
          roles: [
            [1, 1],
            [0, "the 50% & more {press}"],
            [1, 2],
          ],
          quote: [9, BODY.length - 1, ...at("Belarus offers\ntalks"), ...at("the West")],
        },
        { s: 1, o: -1, sources: [2], quote: [0, 5, ...at("may refuse")] },
        { s: 0, o: -2, quote: [0, 5, ...at("may refuse")] },
      ],
      bodies: [BODY],
    },
    givenLevel(["belarus", "west"], [["belarus", "west"]]),
  ),
);

for (const [written, words] of [
  ["2011-06-17", "17 June 2011"],
  ["2011-06", "June 2011"],
  ["2011", "2011"],
  ["2008-22", "summer 2008"],
  ["2015-24", "winter 2015"],
  ["XXXX-06-17", "17 June (year not stated)"],
  ["2011-06-17?", "perhaps 17 June 2011"],
  ["2016/2017", "2016 to 2017"],
  ["2016/..", "since 2016"],
  ["/2017-05", "until May 2017"],
  ["[2016..2017]", "on a day between 2016 and 2017"],
  ["Y-170000", "Y-170000"],
]) {
  test(`${written} reads ${words}`, () => assert.equal(dateWords(written), words));
}

test("a date that is stated and one that is inferred are both told", () => {
  const words = { s: 0, o: 0, quote: [] };
  assert.equal(whenText({ ...words, when: "2016" }, [16801, 17166]), "2016");
  assert.equal(
    whenText({ ...words, when: "XXXX-06", inferred_when: "2011-06" }, [15126, 15155]),
    "June (year not stated); [June 2011]",
  );
  assert.equal(whenText(words, [null, null]), TEXT.date_unknown);
});

test("a time that other statements tell is told with its days, if they are known", () => {
  const words = { s: 0, o: 0, quote: [], when: "within 30 days after ada/news#s02" };
  assert.equal(whenText(words, [0, 30]), "within 30 days after ada/news#s02 (1 January 1970 to 31 January 1970)");
  assert.equal(whenText(words, [null, null]), words.when);
});

test("the period that is chosen", () => {
  assign({ since: 0 });
  assert.equal(periodText(), "since 1970-01-01");
  assign({ until: 30 });
  assert.equal(periodText(), "1970-01-01 to 1970-01-31");
  assign({ since: null });
  assert.equal(periodText(), "until 1970-01-31");
});

test("texts have their places filled, and each only once", () => {
  assert.equal(
    t("more_ties", { n: "{n} $& 7" }),
    TEXT.more_ties.replace("{n}", () => "{n} $& 7"),
  );
  assert.equal(t("a key that is not there"), "a key that is not there");
});

test("numbers and lists in sentences", () => {
  assert.deepEqual(
    [1, 2, 1234].map((n) => count(n, "act")),
    ["1 act", "2 acts", "1,234 acts"],
  );
  assert.equal(numeral(999), "999");
  assert.deepEqual(
    [["a"], ["a", "b"], ["a", "b", "c"], []].map((names) => listed(names)),
    ["a", "a and b", "a, b and c", ""],
  );
  assert.equal(listed(["a", "b", "c", "d"], 2), `a, b ${TEXT.and_more.replace("{n}", "2")}`);
  assert.deepEqual([7, -3.25, 0].map(signed), ["+7.0", "−3.3", "0.0"]);
  assert.equal(upper("élan vital"), "Élan vital");
});

test("a claim in words: roles in their order, each once, and what keeps it from being plain", () => {
  assert.equal(claimText(0), "Belarus – offers – talks, via the 50% & more {press}, to the West and NATO");
  const marks = [`${TEXT.according_to} NATO`, TEXT.author_doubts, "forecast", "probable", TEXT.look_denied];
  // a claim within another is told without its roles
  assert.equal(claimText(1), `the West – refuses – “Belarus offers talks” (${marks.join("; ")})`);
});

test("claims within claims within claims are told by their ids", () => {
  assert.match(claimText(2), /^Belarus – refuses – “the West refuses ‘Belarus offers talks’ \(.*\)”$/);
});

test("quoted words are on one line, with what lies between them left out", () => {
  assert.deepEqual(quotedSpans(0), [[...at("Belarus offers\ntalks")], [...at("the West")]]);
  assert.equal(quoteText(0), "Belarus offers talks […] the West");
});

test("names are in the language chosen, where they have one", async () => {
  await selectAgain();
  assert.equal(nameOf("belarus"), "BELARUS");
  assert.equal(nameOf("nobody"), "nobody");
  assign({ language: "be" });
  assert.deepEqual(
    [0, 1].map((number) => actorLabel(selection.level, number)),
    ["Беларусь", "the West"],
  );
});

test("the language of a name is that of the name shown", async () => {
  await selectAgain();
  assert.deepEqual(["belarus", "west", "nato"].map(languageOf), ["en", "en", "uk"]);
  assign({ language: "be" });
  assert.deepEqual(["belarus", "west", "nato"].map(languageOf), ["be", "en", "uk"]);
  assert.equal(viewpointLanguage(["of:nato"]), "uk");
  assert.equal(viewpointLanguage(["authors"]), null);
  assert.deepEqual([oneLanguage(["be", "be"]), oneLanguage(["be", "en"])], ["be", null]);
  const [whole, part] = [
    { actor: "belarus", country: "belarus", sector: "state" },
    { actor: "belarus: state", country: "belarus", sector: "state" },
  ];
  const level = { ...selection.level, nodes: [whole, part].map((one) => ({ ...selection.level.nodes[0], ...one })) };
  assert.deepEqual([actorLanguage(level, 0), actorLanguage(level, 1)], ["be", null]);
});

test("a viewpoint in words", () => {
  assert.equal(viewpointLabel(["authors"]), TEXT.viewpoint_authors);
  assert.equal(viewpointLabel(["by:Gazette", "of:nato"]), "Gazette and NATO (quoted by A. Doe)");
  assert.equal(viewpointLabel(["of:nobody"]), "of:nobody");
});

test("a footnote has source and quote, in the style that is chosen", () => {
  const quote = "“Belarus offers talks […] the West”";
  assert.equal(footnote(0), `A. Doe, “Talks”, Gazette, 17 June 2011, https://example.org/a b: ${quote}`);
  assign({ citation: "chicago" });
  assert.equal(footnote(0), `A. Doe, “Talks,” Gazette, June 17, 2011, https://example.org/a b: ${quote}`);
  assign({ citation: "apa" });
  assert.equal(footnote(0), `Doe, A. (2011, June 17). Talks. Gazette. https://example.org/a b: ${quote}`);
  assign({ citation: "plain" });
});

test("BibTeX has nothing that it would read as its own", () => {
  assert.deepEqual(bibtex(0).split("\n"), [
    "@online{talks,",
    "  author = {A. Doe},",
    "  title = {Talks},",
    "  organization = {{Gazette}},",
    "  date = {2011-06-17},",
    "  url = {https://example.org/a%20b},",
    "  note = {``Belarus offers talks [\\dots{}] the West''}",
    "}",
  ]);
});

test("articles are cited as terminal and Python cite them", () => {
  const before = { ...facts.articles[0] };
  for (const { article: given, plain, chicago, apa, bibtex: entry } of CITATIONS.cases) {
    Object.assign(facts.articles[0], given);
    for (const [citation, wanted] of Object.entries({ plain, chicago, apa })) {
      assign({ citation: /** @type {"plain" | "chicago" | "apa"} */ (citation) });
      assert.equal(footnote(0), wanted);
    }
    assert.deepEqual(bibtex(0).split("\n"), entry);
  }
  Object.assign(facts.articles[0], before);
  assign({ citation: "plain" });
});

test("a citation says that an article was retracted or corrected since", () => {
  const before = { ...facts.articles[0] };
  Object.assign(facts.articles[0], { status: "retracted" });
  assert.match(footnote(0), /^A\. Doe, “Talks”, Gazette, 17 June 2011; retracted, https/);
  assign({ citation: "chicago" });
  assert.match(footnote(0), /^A\. Doe, “Talks,” Gazette, June 17, 2011, retracted, https/);
  assign({ citation: "apa" });
  assert.match(footnote(0), /^Doe, A\. \(2011, June 17\)\. Talks \[Retracted\]\. Gazette\. https/);
  assert.match(bibtex(0), /\n {2}addendum = \{retracted\},\n {2}note = /);
  Object.assign(facts.articles[0], { status: "corrected" });
  assert.match(footnote(0), / Talks \[Corrected\]\. /);
  Object.assign(facts.articles[0], before);
  assign({ citation: "plain" });
});

test("who wrote an article is a person, several, or a group that is one name", () => {
  const cited = (/** @type {Partial<Article>} */ more) => {
    Object.assign(
      facts.articles[0],
      { published: "2017-10-02", retrieved: "2026-11-01", url: "https://example.org/a" },
      more,
    );
    assign({ citation: "apa" });
    return { tex: /author = \{(.*)\},/.exec(bibtex(0))?.[1], apa: footnote(0).split(" (")[0] };
  };
  const before = { ...facts.articles[0] };
  assert.deepEqual(cited({ author: null, publisher: "Belarus in Focus" }), { tex: undefined, apa: "Talks." });
  assert.equal(
    footnote(0).split(": “")[0].replace("Talks", "T"),
    "T. (2017, October 2). Belarus in Focus. Retrieved November 1, 2026, from https://example.org/a",
  );
  assert.match(
    bibtex(0),
    /\n {2}date = \{2017-10-02\},\n {2}url = \{https:\/\/example.org\/a\},\n {2}urldate = \{2026-11-01\},/,
  );
  assert.match(bibtex(0), /\n {2}organization = \{\{Belarus in Focus\}\},/);
  assert.deepEqual(cited({ author: "Institute for War and Peace" }), {
    tex: "{Institute for War and Peace}",
    apa: "Institute for War and Peace.",
  });
  assert.deepEqual(cited({ author: "Jane Doe and Jan van der Berg" }), {
    tex: "Jane Doe and Jan van der Berg",
    apa: "Doe, J., & van der Berg, J.",
  });
  assert.deepEqual(cited({ author: "R&D Desk 5" }), { tex: "{R\\&D Desk 5}", apa: "R&D Desk 5." });
  assign({ citation: "chicago" });
  assert.match(footnote(0), /, October 2, 2017, accessed November 1, 2026, https:\/\/example.org\/a: “/);
  cited({ title: "Is it “over”?", published: null, inferred: "2011-06" });
  assign({ citation: "chicago" });
  assert.match(footnote(0), /^R&D Desk 5, “Is it ‘over’\?” Belarus in Focus, \[June 2011\?\], /);
  Object.assign(facts.articles[0], before);
  assign({ citation: "plain" });
});

test("a caption says what is shown and what it is based on", async () => {
  await selectAgain();
  assert.equal(
    captionText(selection),
    "Single actors, according to the authors. Based on 1 act, 1 statement, 1 article and 1 source.",
  );
  assert.equal(sourceLine(support(selection)), "Source: Gazette, published on 17 June 2011.");
});

test("why there is nothing", async () => {
  assign({ min_weight: 2 });
  await selectAgain();
  assert.deepEqual(emptyText(), ["No tie has a weight of 2 or more.", { min_weight: 1 }]);
  assert.match(captionText(selection), /Ties below the minimum weight: 1\./);
  assign({ min_weight: 1, since: 30000 });
  await selectAgain();
  const [text, changes] = emptyText();
  assert.equal(text, "No tie matches in this period: since 2052-02-20.");
  assert.deepEqual(changes, { since: null, until: null });
});

test("a name that runs from right to left is kept apart within a sentence, and others stay as they are", async () => {
  await beginWith({ text: { viewpoint_quoted: "{name} (quoted by {by})" } });
  assert.equal(t("viewpoint_quoted", { name: "ایران", by: "Gazette" }), "\u2068ایران\u2069 (quoted by Gazette)");
  assert.equal(t("viewpoint_quoted", { name: "日本", by: "Газета" }), "日本 (quoted by Газета)");
  assert.equal(arrowed(["مصر", "NATO"]), "\u200e\u2068مصر\u2069 → NATO");
  assert.equal(arrowed(["日本", "NATO"]), "日本 → NATO");
  assert.equal(t("viewpoint_quoted", { name: "\u202eA", by: "\u2067B" }), "A (quoted by B)");
});

test("quotation marks of a text are single within those around it", () => {
  assert.equal(
    inQuotes("bargain for “prisoners in exchange for relations”"),
    "“bargain for ‘prisoners in exchange for relations’”",
  );
  assert.equal(inQuotes("„Nie zniesiemy sankcji” – powiedział"), "“‚Nie zniesiemy sankcji’ – powiedział”");
});
