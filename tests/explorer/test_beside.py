"""Data that finds no room in the page: beside it in a publication, or left out of one file, which says so."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest

from kg.explorer import blocks, page
from kg.explorer.page import Explorer
from kg.model import Article
from tests.support.blocks import block
from tests.support.browser import opened
from tests.support.made import actor, claim, made
from tests.support.plain_page import make_plain_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

    from kg.project import Project


@pytest.fixture(scope="module")
def project() -> Project:
    """A corpus whose words do not shrink much; one pair has ten claims, all others have one each."""
    sign = random.Random(7)
    words = [f"{sign.getrandbits(900):x}" for _ in range(400)]
    article = article_of(words)
    pairs = [("a", "b")] * 10 + [(f"c{k}", f"d{k}") for k in range(390)]
    actors = [actor(id, id.upper()) for id in sorted({id for pair in pairs for id in pair})]
    claims = [
        claim(f"s{k}", one, "criticizes", other, word, article)
        for k, ((one, other), word) in enumerate(zip(pairs, words, strict=True))
    ]
    return made(actors, [article], claims)


@pytest.fixture(scope="module", autouse=True)
def room(project: Project) -> Iterator[int]:
    """Room for all data of the page but half of its words, while the pages of this module are made."""
    sizes = sizes_of(make_plain_page(project.network(), is_placed=False).html)
    room = sum(sizes.values()) - sizes["words"] // 2
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page, "MOST_BYTES", room)
        patch.setattr(blocks, "_PART_BYTES", 30_000)
        yield room


@pytest.fixture(scope="module")
def alone(project: Project, room: int) -> Explorer:
    """The page in one file."""
    return make_plain_page(project.network(), is_placed=False)


@pytest.fixture(scope="module")
def parted(project: Project, room: int) -> Explorer:
    """The page with data beside it."""
    return make_plain_page(project.network(), is_placed=False, beside=True)


def sizes_of(html: str) -> dict[str, int]:
    """Return how large the blocks of a page are."""
    return {id: len(text) for id, text in re.findall(r'<script type="[^"]+" id="([\w-]+)">(.*?)</script>', html, re.S)}


def article_of(words: list[str]) -> Article:
    """Return an article of sentences of one word."""
    return Article(id="news", title="News", body="# News\n\n" + "".join(f"{word}.\n" for word in words), publisher="P")


def test_one_file_keeps_the_words_of_the_strongest_ties_and_says_of_how_many(
    project: Project, alone: Explorer, room: int
) -> None:
    statements = block(alone.html, "words")["statements"]
    without = [one for one in statements if "quote" not in one]
    assert 0 < len(without) == alone.without_words == block(alone.html, "facts")["without_words"]
    assert room / 2 < sum(sizes_of(alone.html).values()) <= room
    named = {key: number for number, key in enumerate(sorted(project.backend.scan().collect()["statement"]))}
    strongest = project.network().edges.filter(actor="a")["statements"].explode()
    assert len(strongest) == 10
    assert all("quote" in statements[named[key]] for key in strongest)


def test_a_page_with_data_beside_it_shows_all_words(
    project: Project, parted: Explorer, browser: Browser, tmp_path: Path, room: int
) -> None:
    assert parted.without_words == 0
    assert len(parted.beside) > 2
    assert sum(sizes_of(parted.html).values()) <= room
    with opened(browser, parted.html, tmp_path / "page.html", beside=parted.beside) as explorer:
        explorer.change(open="statement:ada/news#s399")
        explorer.until("document.querySelector('#panel blockquote mark')")
        (statement,) = project.evidence("s399")
        assert explorer.page.locator("#panel blockquote mark").first.inner_text() == statement.quote
        assert not explorer.page.locator("#broken").is_visible()
        assert not explorer.faults()


def test_what_is_not_beside_the_page_is_said(
    project: Project, alone: Explorer, browser: Browser, tmp_path: Path
) -> None:
    key = next(
        one["statement"]
        for one, read in zip(
            project.backend.scan().sort("statement").collect().iter_rows(named=True),
            block(alone.html, "words")["statements"],
            strict=True,
        )
        if "quote" not in read
    )
    with opened(browser, alone.html, tmp_path / "page.html") as explorer:
        explorer.change(open=f"statement:{key}", tab="findings")
        explorer.until("document.querySelector('#panel .no-words')")
        assert "are not in this file" in explorer.text("#panel .no-words")
        explorer.until("document.querySelectorAll('#sheet .quiet').length > 1")
        assert f"{400 - alone.without_words} of 400 statements" in explorer.text("#sheet")
        assert not explorer.faults()


def test_a_part_that_is_missing_is_said(parted: Explorer, browser: Browser, tmp_path: Path) -> None:
    without = {path: content for path, content in parted.beside.items() if "words" not in path}
    assert len(without) < len(parted.beside)
    with opened(browser, parted.html, tmp_path / "page.html", beside=without) as explorer:
        explorer.ask("explorer.change({ tab: 'table' }).catch(() => {})")
        explorer.until("!document.querySelector('#broken').hidden")
        assert "missing or not whole" in explorer.text("#broken")


def test_no_page_takes_a_part_of_another_one(project: Project, parted: Explorer) -> None:
    other = make_plain_page(project.network(), is_placed=False, beside=True, quotes_only=True).beside
    assert not {path for path in parted.beside if "words" in path} & set(other)
    assert make_plain_page(project.network(), is_placed=False, beside=True).beside == parted.beside
