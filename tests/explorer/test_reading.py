"""An article as annotated reading: the text as printed, who claims what in it, and what the filters leave of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from kg.model import Article, Attribution, Certainty, Mode, Polarity, Stance
from kg.project import Project
from tests.support.made import actor, claim, made
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]
SPIRAL, PRISONERS = "confrontation-spiral", "prisoners-for-dialogue"

BODY = """# Ada turns on Bor

Ada criticizes Bor, and hopes for talks. Cid says that Ada never threatens Bor.

Later they may meet. It is doubtful that Bor attacks Ada.
"""


def told() -> Project:
    """Return an article with a claim of each look, of the author and of a quoted source."""
    news = Article(id="news", title="Ada turns on Bor", body=BODY, publisher="Gazette", licence="CC BY 4.0")
    quoted = Attribution(sources=("cid",), polarity=Polarity.DENIED, author_stance=Stance.NEUTRAL)
    doubted = Attribution(sources=("cid",), author_stance=Stance.DOUBTS)
    statements = [
        claim("s1", "ada", "criticizes", "bor", "Ada turns on Bor", news, headline=True),
        claim("s2", "ada", "criticizes", "bor", "Ada criticizes Bor", news),
        claim("s3", "ada", "hopes_for", "bor", "Ada criticizes Bor, and hopes for talks", news),
        claim("s4", "ada", "threatens", "bor", "Ada never threatens Bor", news, attribution=quoted),
        claim("s5", "ada", "meets", "bor", "they may meet", news, mode=Mode.FORECAST),
        claim("s6", "bor", "attacks", "ada", "Bor attacks Ada", news, attribution=doubted),
        claim("s7", "ada", "meets", "bor", "Later", news, attribution=Attribution(certainty=Certainty.POSSIBLE)),
    ]
    return made([actor(id, id.title()) for id in ("ada", "bor", "cid")], [news], statements)


def many(n: int) -> Project:
    """Return as many articles of one claim each, the last ones first in time."""
    articles = [
        Article(id=f"news-{at:02}", title=f"News {at}", body=f"# News {at}\n\nIt is so.\n", publisher="Gazette")
        for at in range(n)
    ]
    statements = [claim("s1", "a", "criticizes", "b", "It is so", article) for article in articles]
    return made([actor("a"), actor("b")], articles, statements)


def page_of(project: Project, open_page: Open, **options: Any) -> Explorer:
    return reading_in(open_page(written(project, **options)))


def written(project: Project, **options: Any) -> str:
    return make_plain_page(project.network(count="statements"), is_placed=False, **options).html


def reading_in(explorer: Explorer) -> Explorer:
    explorer.change(tab="article")
    return explorer


def card(explorer: Explorer, words: str) -> Any:
    """Return the card that says something."""
    return explorer.page.locator("#sheet .note-card").filter(has_text=words)


def look(explorer: Explorer, words: str) -> set[str]:
    """Return the classes of the lowest line below the words of a passage."""
    found: str = explorer.ask(
        "(words) => [...document.querySelectorAll('#sheet .underline')]"
        ".find((one) => one.textContent === words).className",
        words,
    )
    return set(found.split()) - {"underline"}


@pytest.fixture(scope="module")
def told_page() -> str:
    return written(told())


@pytest.fixture
def reading(open_page: Open, told_page: str) -> Explorer:
    return reading_in(open_page(told_page))


def test_from_a_statement_to_its_article_and_back(explorer: Explorer) -> None:
    explorer.change(open="statement:editors/prisoners-for-dialogue#s05")
    explorer.page.locator("#panel .source .link").first.click()
    explorer.until("explorer.state().tab === 'article' && document.querySelector('#sheet .passage.current')")
    assert "in exchange for the resumption of relations" in explorer.text("#sheet .passage.current")
    assert explorer.text("#sheet h2").startswith("Lukashenko offers to release")
    explorer.page.locator("#sheet .passage", has_text="First of all, Lukashenko is prepared").first.click()
    explorer.until("/#s06/.test(explorer.state().open || '')")
    assert "offers talks" in explorer.text("#panel")


@pytest.mark.parametrize("article", [PRISONERS, SPIRAL])
def test_an_article_is_shown_whole_with_all_its_quotes_marked(explorer: Explorer, first: Project, article: str) -> None:
    explorer.change(tab="article", article=article)
    shown = " ".join(
        explorer.ask(
            """() => [...document.querySelectorAll("#sheet .words")].map((one) => {
              const copy = one.cloneNode(true);
              for (const mark of copy.querySelectorAll("button")) mark.remove();
              return copy.textContent;
            })"""
        )
    )
    assert shown.split() == first.corpus.articles[article].body.removeprefix("# ").split()
    marked = " ".join(explorer.page.locator("#sheet .passage").all_text_contents())
    for statement in first.corpus.annotations[f"editors/{article}"].statements:
        assert re.sub(r"\W", "", statement.quote.segments[0].exact) in re.sub(r"\W", "", marked)


@pytest.mark.parametrize("article", [PRISONERS, SPIRAL])
@pytest.mark.parametrize("according_to", ["authors", "everyone"])
def test_how_many_statements_filters_leave_out_is_what_python_says(
    explorer: Explorer, first: Project, article: str, according_to: str
) -> None:
    total = len(first.corpus.annotations[f"editors/{article}"].statements)
    sources = sum(bool(one.attribution.sources) for one in first.corpus.annotations[f"editors/{article}"].statements)
    left = sources if according_to == "authors" else 0
    explorer.change(tab="article", article=article, according_to=[according_to])
    out = f", {left} do not match (pale)." if left else "."
    assert f"{total} statements{out}" in explorer.text("#sheet .about")
    assert explorer.page.locator("#sheet .note-card").count() == total
    assert explorer.page.locator("#sheet .note-card.out").count() == left


def test_a_claim_within_another_says_how_it_is_held(explorer: Explorer) -> None:
    explorer.change(tab="article", article=SPIRAL)
    cards = explorer.page.locator("#sheet .note-card .sentence").all_inner_texts()
    # "The root cause of the crisis is the absence of a common political agenda"
    said = "“Belarus shares an agenda with Ukraine (not so)” causes crisis in Belarusian-Ukrainian relations"
    assert sum(said in " ".join(one.split()) for one in cards) == 1


def test_each_claim_looks_as_it_is_held(reading: Explorer) -> None:
    assert look(reading, "Ada criticizes Bor") == {"lane-1", "conflict"}
    assert look(reading, "they may meet") == {"lane-0", "cooperation", "held-not-actual"}
    assert look(reading, "Later") == {"lane-0", "cooperation", "held-hedged"}
    assert "denied" in look(reading, "Ada never threatens Bor")
    assert {"doubted", "held-hedged"} <= look(reading, "Bor attacks Ada")
    styles = reading.ask(
        """() => Object.fromEntries([...document.querySelectorAll("#sheet .words .underline")].map((one) =>
          [one.textContent, getComputedStyle(one).textDecorationStyle]))"""
    )
    assert [styles[words] for words in ("Ada never threatens Bor", "they may meet", "Later")] == [
        "solid",
        "dashed",
        "dotted",
    ]
    assert card(reading, "not so:").count() == card(reading, "the author doubts it").count() == 1
    assert card(reading, "forecast").count() == 1


def test_cards_say_who_claims(reading: Explorer) -> None:
    assert "Ada criticizes Bor" in " ".join(card(reading, "the author").first.inner_text().replace("⊣", "").split())
    assert card(reading, "Cid, quoted").count() == 2
    assert reading.page.locator("#sheet .speaker").all_inner_texts() == ["Cid", "Cid"]
    assert " ".join(reading.text("#sheet .claimants").split()) == "Who claims: Gazette (author) 5 Cid 2"


def test_what_the_headline_says_stands_beside_the_title(reading: Explorer) -> None:
    assert reading.text("#sheet h2 .passage") == "Ada turns on Bor"
    assert reading.page.locator("#sheet .row.level-1 .note-card").count() == 1
    assert "Gazette, no date printed · CC BY 4.0" in reading.text("#sheet .about")


def test_a_claimant_and_an_actor_can_be_chosen(reading: Explorer) -> None:
    reading.page.get_by_role("button", name="Cid 2").click()
    reading.shows("explorer.state().claimant === 'cid'")
    assert reading.page.locator("#sheet .note-card").count() == 2
    assert "2 of 7 statements shown, 2 do not match (pale)." in reading.text("#sheet .about")
    reading.page.get_by_role("button", name="Cid 2").click()
    reading.shows("explorer.state().claimant === null")
    reading.page.get_by_label("About").select_option("ada")
    reading.shows("explorer.state().about === 'ada'")
    assert "7 statements, 2 do not match (pale)." in reading.text("#sheet .about")


def test_cards_and_passages_point_at_each_other_and_open_their_statement(reading: Explorer) -> None:
    passage = reading.page.locator("#sheet .passage", has_text="they may meet")
    passage.hover()
    assert reading.page.locator("#sheet .note-card.now").count() == 1
    assert "meets" in reading.text("#sheet .note-card.now")
    card(reading, "forecast").locator(".link").focus()
    assert reading.text("#sheet .passage.now") == "they may meet"
    card(reading, "forecast").locator(".link").press("Enter")
    reading.shows("explorer.state().open === 'statement:ada/news#s5'")
    assert reading.text("#sheet .passage.current") == "they may meet"
    assert "meets" in reading.text("#panel .claim")


def test_a_passage_of_two_statements_opens_both(reading: Explorer) -> None:
    reading.page.locator("#sheet .passage", has_text="Ada criticizes Bor").first.click()
    reading.shows("(explorer.state().open || '').startsWith('list:2 ')")
    assert reading.page.locator("#panel article.statement").count() == 2


def test_a_card_leads_to_its_arrow_in_the_graph(reading: Explorer) -> None:
    first = reading.page.locator("#sheet .row:not(.level-1) .note-card", has_text="criticizes")
    first.get_by_role("button", name="Show in graph").click()
    reading.shows("explorer.state().tab === 'graph' && explorer.state().open === 'pair:ada>bor'")


CARDS = """() => {
  const cards = [...document.querySelectorAll("#sheet .note-card")].filter((one) => one.offsetHeight);
  const boxes = cards.map((one) => one.getBoundingClientRect());
  const meet = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  const words = [...document.querySelectorAll("#sheet .words")].map((one) => one.getBoundingClientRect());
  const sheet = document.querySelector("#sheet .sheet");
  return [
    cards.length,
    boxes.flatMap((a, k) => [...boxes.slice(k + 1), ...words].filter((b) => meet(a, b))).length,
    sheet.scrollWidth <= sheet.clientWidth,
    [...document.querySelectorAll("#sheet *")].filter((one) => parseFloat(getComputedStyle(one).fontSize) < 12).length,
  ];
}"""


@pytest.mark.parametrize("width", [1440, 1280])
@pytest.mark.parametrize("article", [PRISONERS, SPIRAL])
def test_cards_lie_beside_the_text_and_never_on_each_other(explorer: Explorer, width: int, article: str) -> None:
    before = explorer.page.viewport_size
    explorer.page.set_viewport_size({"width": width, "height": 900})
    explorer.change(tab="article", article=article)
    explorer.until("document.querySelector('#sheet .note-card').style.top")
    assert explorer.ask(CARDS) == [{PRISONERS: 38, SPIRAL: 54}[article], 0, True, 0]
    if before:
        explorer.page.set_viewport_size(before)


def test_on_a_phone_cards_are_numbers_that_open_below_their_paragraph(explorer: Explorer) -> None:
    before = explorer.page.viewport_size
    explorer.page.set_viewport_size({"width": 420, "height": 800})
    explorer.change(tab="article", article=SPIRAL)
    explorer.until("document.querySelector('#sheet .reading.narrow')")
    assert explorer.ask(CARDS) == [0, 0, True, 0]
    mark = explorer.page.get_by_role("button", name="Show notes 3–4")
    mark.click()
    assert mark.get_attribute("aria-expanded") == "true"
    assert explorer.ask(CARDS) == [2, 0, True, 0]
    mark.click()
    assert explorer.ask(CARDS) == [0, 0, True, 0]
    if before:
        explorer.page.set_viewport_size(before)


def test_articles_are_listed_in_the_order_of_time_and_found_by_their_words(open_page: Open) -> None:
    explorer = page_of(many(40), open_page)
    assert explorer.text("#sheet .articles summary") == "Article 1 of 40"
    assert explorer.page.get_by_role("button", name="Previous article").is_disabled()
    explorer.page.get_by_role("button", name="Next article").click()
    explorer.shows("explorer.state().article === 'news-01'")
    explorer.page.locator("#sheet .articles summary").click()
    explorer.until("document.querySelectorAll('#sheet .articles li').length === 30")
    explorer.page.get_by_label("Find an article").fill("news 37")
    assert explorer.page.locator("#sheet .articles li").all_inner_texts() == [
        "News 37\nGazette · no date printed · 1 statement"
    ]
    explorer.page.locator("#sheet .articles li button").click()
    explorer.shows("explorer.state().article === 'news-37'")
    assert explorer.text("#sheet h2") == "News 37"


def test_a_page_of_quotes_alone_shows_them_as_the_text(open_page: Open) -> None:
    explorer = page_of(told(), open_page, quotes_only=True)
    assert "This page contains only the quoted words of the article." in explorer.text("#sheet .about")
    assert explorer.text("#sheet h2") == "Ada turns on Bor"
    assert "they may meet" in explorer.page.locator("#sheet p.words").all_inner_texts()
    assert explorer.page.locator("#sheet .note-card").count() == 7
    assert "It is doubtful" not in explorer.text("#sheet")


def test_a_long_article_with_many_statements_is_drawn_whole(open_page: Open) -> None:
    paragraphs = [" ".join(f"word{at}x{k}" for k in range(200)) for at in range(500)]
    body = "# Long\n\n" + "\n\n".join(paragraphs) + "\n"
    news = Article(id="news", title="Long", body=body, publisher="Gazette")
    statements = [
        claim(f"s{at}", "a", "criticizes", "b", " ".join(f"word{at}x{k}" for k in range(20, 60)), news)
        for at in range(500)
    ]
    explorer = page_of(made([actor("a"), actor("b")], [news], statements), open_page)
    explorer.until("document.querySelectorAll('#sheet .note-card').length === 500")
    tops = explorer.ask(
        """() => [...document.querySelectorAll("#sheet .row")].slice(1).map((row) =>
          row.querySelector(".note-card").getBoundingClientRect().top
          - row.querySelector(".passage").getClientRects()[0].top)"""
    )
    assert len(tops) == 500
    assert max(map(abs, tops)) < 12
