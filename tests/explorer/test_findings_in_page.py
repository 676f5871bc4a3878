"""The page has what the articles say as data, the same as Python."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from corpora import write_corpus

from kg.explorer.data.page_data import MOST_FINDINGS
from kg.explorer.page import Explorer
from kg.findings import find_findings
from kg.model import Article
from kg.project import Project, open_project
from kg.selection.selection import Level
from tests.support.blocks import block
from tests.support.invented import invent
from tests.support.made import actor, claim, made
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.support.browser import Explorer as Browsed


def _findings(page: Explorer) -> Any:
    return block(page.html, "findings")


def test_they_are_those_of_python_whatever_the_picture_counts(first: Project, drawn: Explorer) -> None:
    data = first.findings().as_data()
    assert _findings(drawn) == data
    assert [card["article"] for card in data["cards"]] == ["prisoners-for-dialogue", "confrontation-spiral"]


@pytest.mark.parametrize("options", [{"according_to": "Gazette"}, {"since": "2003"}, {"articles": ["news-0"]}])
def test_they_are_those_of_the_selection(options: dict[str, Any], tmp_path: Path) -> None:
    project = open_project(invent(tmp_path, 4))
    page = make_plain_page(project.network(**options), is_placed=False)
    assert _findings(page) == project.findings(**options).as_data()


def test_texts_of_others_are_never_markup() -> None:
    nasty = "</script><script>alert(1)</script>"
    article = Article(id="a", title=nasty, body=f"# {nasty}\n\nIt is so.\n", publisher=nasty)
    project = made(
        [actor("ada", nasty), actor("bor")], [article], [claim("s1", "ada", "criticizes", "bor", "It is so", article)]
    )
    page = make_plain_page(project.network())
    assert "<script>alert" not in page.html
    (card,) = project.findings().as_data()["cards"]
    assert card["findings"][0]["sentence"][0] == [nasty, "entity", "ada"]
    assert _findings(page) == project.findings().as_data()


@pytest.fixture(scope="module")
def many_articles(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = tmp_path_factory.mktemp("many") / "corpus"
    write_corpus(folder, 9)
    return open_project(folder)


@pytest.fixture(scope="module")
def page_of_many(many_articles: Project) -> Explorer:
    return make_plain_page(many_articles.network(), is_placed=False)


def test_of_many_articles_the_page_has_more_to_choose_among_and_begins_as_python_does(
    many_articles: Project, page_of_many: Explorer
) -> None:
    project = many_articles
    (card,) = _findings(page_of_many)["cards"]
    assert 18 < len(card["findings"]) <= MOST_FINDINGS
    selection = replace(project.network().selection, level=Level.COUNTRY)
    assert card == find_findings(project.backend, selection, of_many=MOST_FINDINGS).as_data()["cards"][0]
    # what the terminal shows is among it, with the same numbers
    told = [(one["sentence"], one["counts"]) for one in card["findings"]]
    assert all((one["sentence"], one["counts"]) in told for one in project.findings().as_data()["cards"][0]["findings"])


OVERLAPPING = """(() => {
  const texts = [...document.querySelectorAll("#sheet .finding-card :is(text, p, blockquote, h3)")];
  const boxes = texts.map((one) => [one.getBoundingClientRect(), one]).filter(([box]) => box.width);
  const meet = (a, b) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
  const sheet = document.querySelector("#sheet > .sheet");
  return {
    overlapping: boxes.flatMap(([one, text], k) => boxes.slice(k + 1)
      .filter(([other]) => meet(one, other))
      .map(([, other]) => [text.textContent, other.textContent])),
    small: texts.filter((one) => parseFloat(getComputedStyle(one).fontSize) < 12).length,
    cut: boxes.filter(([one]) => one.left < 0 || one.right > innerWidth).map(([, text]) => text.textContent),
    wider: sheet.scrollWidth > sheet.clientWidth,
  };
})()"""


@pytest.mark.parametrize("width", [1440, 1000, 390])
def test_no_words_overlap_are_small_or_cut(explorer: Browsed, width: int) -> None:
    explorer.page.set_viewport_size({"width": width, "height": 900})
    explorer.change(tab="findings")
    explorer.until("document.querySelectorAll('#sheet .large-figure').length === 2")
    for _ in range(2):
        explorer.ask("new Promise((drawn) => requestAnimationFrame(drawn))")
    assert explorer.ask(OVERLAPPING) == {"overlapping": [], "small": 0, "cut": [], "wider": False}


def test_a_bargain_has_what_goes_there_and_back_and_what_became_of_it(explorer: Browsed) -> None:
    explorer.page.set_viewport_size({"width": 1440, "height": 900})
    explorer.change(tab="findings")
    explorer.until("document.querySelectorAll('#sheet .large-figure').length === 2")
    said = explorer.page.locator("#sheet .large-figure").first.locator("text").all_text_contents()
    for words in ("the West", "summer 2008", "[3 June 2011]", "[17 June 2011]", "no answer is reported"):
        assert any(words in one for one in said), words


def test_what_two_do_to_each_other_is_in_its_order_with_what_is_doubted(explorer: Browsed) -> None:
    explorer.change(tab="findings")
    explorer.until("document.querySelectorAll('#sheet .large-figure').length === 2")
    figure = explorer.page.locator("#sheet .large-figure").last
    assert figure.locator(".row-number").all_text_contents() == ["1", "2", "3", "4", "5"]
    # the 100,000 servicemen and the build-up are what the author doubts
    assert figure.locator(".on-solid").count() == 2


@pytest.mark.parametrize(
    ("start", "state"),
    [
        ("Alexander Lukashenko offers release", {"tab": "bargains"}),
        ("According to the author, Ministry", {"tab": "timeline", "pair": ["ukraine", "belarus"]}),
        ("Root cause of crisis", {"tab": "arguments", "article": "confrontation-spiral"}),
        (
            "According to Ukrainian military leadership, Russian",
            {"tab": "compare", "compared_with": ["of:ukrainian-military-leadership"]},
        ),
        ("Military-political relations", {"tab": "article", "article": "confrontation-spiral"}),
    ],
)
def test_a_finding_leads_to_its_view(explorer: Browsed, start: str, state: dict[str, Any]) -> None:
    explorer.change(tab="findings")
    explorer.page.locator("#sheet .sentence .link", has_text=start).press("Enter")
    explorer.until(f"explorer.state().tab === '{state['tab']}'")
    assert {name: explorer.state()[name] for name in state} == state


@pytest.mark.parametrize("width", [1440, 1000, 390])
@pytest.mark.parametrize(
    "start",
    [
        "Root cause of crisis",
        "Alexander Lukashenko offers release",
        "Military-political",
        "According to the author, Ministry",
        "According to Ukrainian military leadership, Russian",
    ],
)
def test_what_a_finding_names_is_seen_and_marked_in_its_view_and_has_the_focus(
    explorer: Browsed, start: str, width: int
) -> None:
    explorer.page.set_viewport_size({"width": width, "height": 800})
    explorer.change(tab="findings", open=None)
    explorer.page.locator("#sheet .sentence .link", has_text=start).press("Enter")
    explorer.until("document.activeElement.getAttribute('aria-current') === 'location'")
    uncovered = """(() => {
      const { left, right, top } = document.activeElement.getClientRects()[0];
      return document.activeElement.contains(document.elementFromPoint((left + right) / 2, top + 8));
    })()"""
    assert explorer.ask(uncovered)
    explorer.page.set_viewport_size({"width": 1440, "height": 900})


def test_the_whole_of_a_finding_is_a_link_but_for_its_numbers_and_its_quote(explorer: Browsed) -> None:
    explorer.change(tab="findings")
    explorer.page.locator("#sheet .finding.row .number").first.click()
    explorer.until("explorer.state().open && explorer.state().tab === 'findings'")
    explorer.change(tab="findings")
    explorer.page.locator("#sheet .finding.row").first.click(position={"x": 40, "y": 20})
    explorer.until("explorer.state().tab === 'compare'")


def test_all_statements_of_an_article_open_from_its_card(explorer: Browsed) -> None:
    explorer.change(tab="findings")
    explorer.page.get_by_role("button", name="All 38 statements").click()
    explorer.until("explorer.state().open && explorer.state().open.startsWith('list:38 ')")


def test_of_many_articles_ten_findings_are_shown_and_words_and_choices_leave_fewer(
    browser: Browser, page_of_many: Explorer, tmp_path: Path
) -> None:
    from tests.support.browser import opened

    with opened(browser, page_of_many.html, tmp_path / "page.html") as explorer:
        explorer.change(tab="findings")
        rows = explorer.page.locator("#sheet .finding.row")
        assert rows.count() == 10
        explorer.page.get_by_role("button", name=re.compile("^Show .* more")).click()
        explorer.until("document.querySelectorAll('#sheet .finding.row').length > 10")
        explorer.page.get_by_label("Words of findings").fill("criticizes")
        explorer.until(
            "[...document.querySelectorAll('#sheet .finding.row')].every((one) => /criticiz/i.test(one.textContent))"
        )
        explorer.page.get_by_label("Words of findings").press("Enter")
        explorer.until("(explorer.state().findings || []).includes('words:criticizes')")
        chosen = explorer.page.get_by_label("all articles").locator("option").nth(1)
        explorer.page.get_by_label("all articles").select_option(chosen.get_attribute("value"))
        explorer.until("(explorer.state().findings || []).length === 2")
        assert explorer.faults() == []


def test_more_findings_are_where_the_page_shows_them(explorer: Browsed) -> None:
    explorer.page.set_viewport_size({"width": 1440, "height": 900})
    explorer.change(tab="findings")
    more = explorer.page.locator("#sheet .card-foot", has_text="more finding").last
    assert "kg " not in more.inner_text()
    total, *parts = re.findall(r"\d+", more.inner_text())
    assert int(total) == sum(map(int, parts))
    assert more.get_by_role("button").count() + more.get_by_role("link").count() == len(parts)
    more.get_by_text("in Table (not so)").click()
    explorer.until("explorer.state().tab === 'table'")
    # what the annotation of the article has with "polarity: denied", s08 the first
    rows = explorer.page.locator("#sheet tbody tr").all_inner_texts()
    assert len(rows) == 4
    assert sum("shares an agenda with" in row for row in rows) == 1
