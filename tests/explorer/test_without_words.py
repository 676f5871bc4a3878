"""Statements without words in the page: it says so, with the record, in no quotation marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kg.explorer.page import make_explorer
from kg.project import open_project
from tests.places import IMPORTED
from tests.support.made import on_a_grid

if TYPE_CHECKING:
    from tests.support.browser import Explorer

NONE = "no words: the table has no sentence for <it> (triples.csv, row 3)"


def test_the_page_says_that_there_are_no_words_and_quotes_nothing(open_page: Callable[..., Explorer]) -> None:
    project = open_project(IMPORTED)
    page = open_page(make_explorer(project.network(), places=on_a_grid(project)).html)
    page.change(open="statement:ada/ice-week#row-3")
    page.until(f"document.querySelector('article.statement .no-words')?.textContent === {NONE!r}")
    assert page.ask("() => document.querySelector('article.statement blockquote')") is None
    page.change(open=None, tab="table")
    page.until("document.querySelector('td .no-words')")
    quoted = page.ask("() => [...document.querySelectorAll('q')].map((one) => one.textContent)")
    assert quoted == ["Norland criticizes Sudland"]
    page.change(tab="article", article="ice-week")
    page.until("document.querySelectorAll('.reading .unplaced .note-card').length === 2")
    text = page.text(".reading")
    assert "The text of this article is not at hand." in text
    assert NONE in text
