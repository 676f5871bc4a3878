"""What is seen of articles of other kinds: whole names and dates in words, and signs that mean what is said."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from kg.project import open_project
from tests.places import ROOT
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.browser import Explorer

Open = Callable[..., "Explorer"]
_TEXTS = "(where) => [...document.querySelectorAll(where)].map((one) => one.textContent)"


@pytest.fixture(scope="module")
def page_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """The page of a test corpus."""
    pages: dict[str, str] = {}

    def page(name: str) -> str:
        if name not in pages:
            folder: Path = tmp_path_factory.mktemp(name) / name
            shutil.copytree(ROOT / "tests" / "corpora" / name, folder, ignore=shutil.ignore_patterns(".kg"))
            pages[name] = make_plain_page(open_project(folder).network()).html
        return pages[name]

    return page


def test_names_and_labels_are_whole_where_there_is_room(open_page: Open, page_of: Callable[[str], str]) -> None:
    seen = open_page(page_of("ceasefire"))
    seen.page.set_viewport_size({"width": 1440, "height": 900})
    seen.change(tab="findings")
    seen.until("document.querySelector('.large-figure .end-name tspan') !== null")
    assert "".join(seen.ask(_TEXTS, ".large-figure .end-name tspan")) == "TarviaAshkel LiberationFront"
    seen.change(tab="timeline")
    seen.until("document.querySelector('.mark-label') !== null")
    labels = seen.ask(_TEXTS, ".mark-label")
    assert any("Ashkel Liberation Front violates the ceasefire with" in label for label in labels)
    assert not [label for label in labels if label.endswith("…")]
    seen.change(tab="graph")
    seen.until("document.querySelector('.words') !== null")
    said = seen.ask("() => [...document.querySelectorAll('.words')].map((one) => one.textContent)")
    assert any("threatens" in one and "force against" in one for one in said)


def test_a_name_of_three_lines_is_whole_above_its_column(open_page: Open, page_of: Callable[[str], str]) -> None:
    seen = open_page(page_of("polish"))
    for width in (420, 1440):
        seen.page.set_viewport_size({"width": width, "height": 800})
        seen.change(tab="matrix")
        seen.until("document.querySelector('.matrix th.col .link') !== null")
        cut = seen.ask(
            "[...document.querySelectorAll('.matrix th.col .link')]"
            ".filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent)"
        )
        assert cut == [], width


def test_only_the_name_of_a_folded_frame_is_bold(open_page: Open, page_of: Callable[[str], str]) -> None:
    seen = open_page(page_of("polish"))
    seen.page.set_viewport_size({"width": 420, "height": 800})
    seen.change(tab="graph")
    seen.until("document.querySelector('.named .folded')")
    names = seen.ask(_TEXTS, ".named .folded tspan:not(.note)")
    assert "Morlandia" in names
    assert not [name for name in names if "actor" in name or "folded" in name]


def test_a_deed_has_no_quotation_marks_as_its_sign(open_page: Open, page_of: Callable[[str], str]) -> None:
    seen = open_page(page_of("polish"))
    seen.change(tab="findings")
    seen.until("document.querySelector('.small-figure') !== null")
    rows = seen.ask(
        "[...document.querySelectorAll('.small-figure')]"
        ".map((one) => [one.parentElement.textContent.trim(), one.textContent.includes('“')])"
    )
    assert {quoted for text, quoted in rows if "Done ·" in text} == {False}
    assert {quoted for text, quoted in rows if "Quoted ·" in text} == {True}


def test_dates_are_in_words_and_an_only_article_is_not_counted(open_page: Open, page_of: Callable[[str], str]) -> None:
    seen = open_page(page_of("ceasefire"))
    for tab in ("arguments", "article", "table"):
        seen.change(tab=tab)
        seen.until("document.getElementById('sheet').textContent.includes('Meridian Dispatch')")
        text = seen.text("#sheet")
        assert "Meridian Dispatch, 14 March 2031" in text.replace("\u2068", "").replace("\u2069", "")
        assert "2031-03-14" not in text
    seen.change(tab="arguments")
    assert "in this article" not in seen.text("#sheet")
