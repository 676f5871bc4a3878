"""Quotes that an edit of their article broke: shown beside the nearest words, and moved there in one step."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from serving import served

from kg.serve.app import make_app
from kg.serve.session import Session
from tests.places import FIRST
from tests.support.asking import Asker
from tests.support.served import annotator

HOST = "127.0.0.1:8317"
ARTICLE = "data/articles/confrontation-spiral.md"
CODED = "data/annotations/editors/confrontation-spiral.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = Path(shutil.copytree(FIRST, tmp_path / "first"))
    text = (folder / ARTICLE).read_text("utf-8")
    assert text.count("high inertia and peculiarities") == text.count("Moreover, only a small part") == 1
    text = text.replace("high inertia and peculiarities", "great inertia and peculiarities")
    (folder / ARTICLE).write_text(text.replace("This is not only about Russia.", "Nothing more is known."), "utf-8")
    return folder


@pytest.fixture
def asker(folder: Path) -> Asker:
    return Asker(make_app(Session(folder), [HOST]), HOST)


def test_a_broken_quote_stands_beside_the_nearest_words(asker: Asker) -> None:
    found = {one["was"]: one for one in asker.get("/api/quotes").json}
    near = found["Due to their high inertia and peculiarities"]
    assert near["near"] == "Due to their great inertia and peculiarities"
    assert near["after"].startswith(", this downward trend would be")
    assert (near["article"], near["path"], near["isSure"]) == ("confrontation-spiral", CODED, False)
    assert near["statement"] in ("editors/confrontation-spiral#s03", "editors/confrontation-spiral#s04")


def test_where_nothing_is_near_enough_nothing_is_guessed(asker: Asker) -> None:
    gone = next(one for one in asker.get("/api/quotes").json if one["was"].startswith("This is not only about"))
    assert gone["near"] is None
    refused = asker.post("/api/quotes", {"ids": [gone["id"]]})
    assert (refused.status, "nothing was changed" in refused.json["message"]) == (409, True)


def test_all_that_have_near_words_are_mended_in_one_step(asker: Asker, folder: Path) -> None:
    before = (folder / CODED).read_text("utf-8")
    ids = [one["id"] for one in asker.get("/api/quotes").json if one["near"]]
    assert len(ids) > 1
    answer = asker.post("/api/quotes", {"ids": ids}).json
    assert answer["mended"] == len(ids)
    assert [one["near"] for one in answer["left"]] == [None] * len(answer["left"])
    after = (folder / CODED).read_text("utf-8")
    assert after == before.replace("their high inertia", "their great inertia")


def test_a_list_that_is_not_as_it_was_is_refused_whole(asker: Asker, folder: Path) -> None:
    ids = [one["id"] for one in asker.get("/api/quotes").json if one["near"]]
    before = (
        (folder / CODED)
        .read_text("utf-8")
        .replace("article: confrontation-spiral\n", "# mine\narticle: confrontation-spiral\n")
    )
    (folder / CODED).write_text(before, "utf-8")
    refused = asker.post("/api/quotes", {"ids": ids})
    assert refused.status == 409
    assert (folder / CODED).read_text("utf-8") == before


def test_in_the_browser_enter_takes_the_nearest_and_a_all_that_are_alike(browser: Browser, folder: Path) -> None:
    with served(folder) as address, annotator(browser, address) as page:
        page.open("?article=confrontation-spiral")
        page.press("!")
        page.until("annotator.shown().screen === 'problems'")
        page.press("q")
        page.until("document.querySelectorAll('.screen tbody tr').length > 2")
        rows = page.page.locator(".screen tbody tr")
        before = rows.count()
        assert page.barriers() == []
        first = rows.nth(0)
        assert (first.locator("del").inner_text(), first.locator("ins").inner_text()) == ("high", "great")
        page.press("Enter")
        page.until(f"document.querySelectorAll('.screen tbody tr').length === {before - 1}")
        page.press("a")
        page.until("document.querySelectorAll('.screen ins').length === 0")
        assert "their high inertia" not in (folder / CODED).read_text("utf-8")
        assert page.page.locator(".screen").inner_text().count("Nothing is near enough.") >= 1
        page.press("Escape")
        assert page.state()["place"] == "reading"
        assert page.faults() == []
