"""Names, titles and words of any script and direction in the page: each in its language and its own direction."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from kg.explorer.page import make_explorer
from tests.support.scripts import TOLD, Told, in_many_scripts

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.support.browser import Explorer

RIGHT_TO_LEFT = ("fa", "ar", "he")
EACH = pytest.mark.parametrize("told", TOLD, ids=lambda told: told.lang)
LOOK = """(selector) => {
  const one = document.querySelector(selector);
  return [one.textContent, one.closest("[lang]").lang, getComputedStyle(one).direction];
}"""


@pytest.fixture(scope="module")
def scripts_open(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Explorer]:
    from tests.support.browser import opened

    html = make_explorer(in_many_scripts().network(count="statements", according_to="everyone")).html
    with opened(browser, html, tmp_path_factory.mktemp("scripts") / "page.html") as found:
        yield found


@pytest.fixture
def page(scripts_open: Explorer) -> Iterator[Explorer]:
    """The page as it opens; nothing may have gone wrong in it at the end."""
    scripts_open.change()
    yield scripts_open
    assert scripts_open.faults() == []


def direction(told: Told) -> str:
    return "rtl" if told.lang in RIGHT_TO_LEFT else "ltr"


@EACH
def test_an_article_is_read_in_its_language_and_direction(page: Explorer, told: Told) -> None:
    page.change(tab="article", article=told.lang, open=f"statement:ada/{told.lang}#s1")
    way = direction(told)
    assert page.ask(LOOK, "#sheet h2.words") == [told.title, told.lang, way]
    paragraphs = page.page.locator("#sheet p.words")
    copy = "(one) => { const copy = one.cloneNode(true); copy.querySelectorAll('button').forEach((it) => it.remove());"
    assert paragraphs.nth(0).evaluate(copy + " return copy.textContent; }") == told.sentence
    # a paragraph that begins with words of ours runs as they do
    ways = [paragraphs.nth(at).evaluate("(one) => getComputedStyle(one).direction") for at in (0, 1)]
    assert ways == [way, "ltr"]
    assert page.ask(LOOK, "#panel blockquote") == [told.sentence, told.lang, way]


@EACH
def test_names_have_their_own_language_and_turn_nothing_around_them(page: Explorer, told: Told) -> None:
    page.change(tab="article", article=told.lang, open=f"statement:ada/{told.lang}#s1")
    assert page.ask(LOOK, "#panel .claim .link") == [told.who, told.lang, direction(told)]
    assert page.ask("getComputedStyle(document.querySelector('#panel .claim')).direction") == "ltr"
    order = page.ask(
        """() => ["#panel .claim .link", "#panel .claim .verb", "#panel .claim .verb ~ .link"]
          .map((one) => document.querySelector(one).getBoundingClientRect())
          .map(({ left, top }) => Math.round(top) * 10000 + left)"""
    )
    assert order == sorted(order)
    assert page.ask("getComputedStyle(document.querySelector('#panel .source')).direction") == "ltr"


def test_every_tab_shows_names_whole(page: Explorer) -> None:
    for tab in ("table", "matrix", "findings"):
        page.change(tab=tab)
        page.until("document.querySelector('#sheet').textContent.length > 200")
        shown = page.ask("document.querySelector('#sheet').textContent")
        assert [told.who for told in TOLD if told.who not in shown] == []
        assert "□" not in shown


def test_half_spaces_are_kept_wherever_words_are_shown(page: Explorer) -> None:
    page.change(tab="article", article="fa", open="statement:ada/fa#s1")
    assert "می\u200cکند" in page.ask("document.querySelector('#panel mark').textContent")
    assert "می\u200cشود" in page.ask("document.querySelector('#panel .source').textContent")


def test_a_finding_is_a_sentence_of_ours_whatever_its_names(page: Explorer) -> None:
    page.change(tab="findings")
    sentence = page.page.locator("#sheet .sentence .link", has_text="ایران").first
    assert sentence.evaluate("(one) => getComputedStyle(one).direction") == "ltr"


IN_VIEWS = {
    "graph": "#named tspan[lang], #named text[lang]",
    "matrix": "#sheet .matrix th bdi",
    "table": "#sheet .listed tbody bdi[lang]",
    "timeline": "#sheet .lane-name[lang]",
    "compare": "#sheet .compare [lang]",
    "findings": "#sheet .sentence bdi[lang]",
}
SAID = """(selector) => [...document.querySelectorAll(selector)]
  .map((one) => [one.textContent.replace(/[\\u200e\\u2068\\u2069]/g, ""), one.getAttribute("lang")])"""


@pytest.mark.parametrize("tab", IN_VIEWS)
def test_names_are_in_their_language_in_every_view(page: Explorer, tab: str) -> None:
    page.change(tab=tab, lanes="actor", modes=None)
    page.until(f"document.querySelector({IN_VIEWS[tab]!r})")
    told = {name: one.lang for one in TOLD for name in (one.who, one.whom)}
    said = [(text, lang) for text, lang in page.ask(SAID, IN_VIEWS[tab]) if text in told]
    assert said
    assert [(text, lang) for text, lang in said if lang != told[text]] == []
    if tab not in ("compare", "findings"):
        assert {lang for _, lang in said} == {one.lang for one in TOLD}


def test_a_name_of_two_scripts_runs_as_it_begins_in_the_graph(page: Explorer) -> None:
    page.change(tab="graph")
    page.until("document.querySelector('#named tspan')")
    begins, ends = page.ask(
        """() => {
          const line = document.querySelector("#named tspan");
          line.textContent = "مصر (NATO)";
          return [0, 4].map((at) => line.getStartPositionOfChar(at).x);
        }"""
    )
    assert begins > ends


@EACH
def test_what_is_searched_is_found_in_its_language(page: Explorer, told: Told) -> None:
    page.page.fill("#search", told.who)
    found = page.page.locator("#results [role=option] [lang]", has_text=told.who)
    found.first.wait_for()
    assert found.first.get_attribute("lang") == told.lang
    page.page.keyboard.press("Escape")
