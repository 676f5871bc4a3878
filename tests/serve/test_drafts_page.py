"""Drafts in the annotator: taken as they are, changed, left."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser
from serving import served

from kg.proposing import proposals
from tests.places import FIRST
from tests.support.served import Annotator, annotator

ARTICLE = "confrontation-spiral"
WHOLE = "Meanwhile, Ukraine is hoping for"
"""A sentence of which a draft has subject, relation and object."""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(FIRST, tmp_path_factory.mktemp("drafts") / "first"))


@pytest.fixture(scope="module")
def the_page(browser: Browser, corpus: Path) -> Iterator[Annotator]:
    with served(corpus, "somebody") as address, annotator(browser, address) as one:
        yield one
        assert one.faults() == []


@pytest.fixture
def page(the_page: Annotator) -> Annotator:
    the_page.open(f"?article={ARTICLE}")
    return the_page


def _go_to(page: Annotator, beginning: str) -> None:
    words = page.ask(
        "annotator.known().article.sentences.map(({ span }) => annotator.known().article.text.slice(...span))"
    )
    number = next(at for at, one in enumerate(words) if one.startswith(beginning))
    page.press("j " * (number - page.state()["sentence"]))


def _ask(page: Annotator) -> None:
    page.press("p")
    page.until("annotator.state().place === 'draft' || annotator.shown().spoken !== ''")


def _written(corpus: Path) -> list[dict[str, Any]]:
    file = corpus / "data" / "annotations" / "somebody" / f"{ARTICLE}.yaml"
    return list(yaml.safe_load(file.read_text("utf-8"))["statements"])


def test_two_keys_take_a_whole_draft_and_it_is_kept_whose_it_was(page: Annotator, corpus: Path) -> None:
    _go_to(page, WHOLE)
    _ask(page)
    page.press("Enter")
    page.until("annotator.state().last !== null")
    (written,) = [one for one in _written(corpus) if one["relation"] == "hopes_for"]
    assert (written["subject"], written["object"]) == ("Ukraine", "political support")
    assert written["quote"].startswith("Ukraine is hoping for political support")
    assert written["proposed_by"] == "rules"


def test_what_is_changed_in_a_draft_is_the_coders_own(page: Annotator, corpus: Path) -> None:
    _go_to(page, "In addition, Ukraine")
    _ask(page)
    page.press("m i Enter")
    page.until("annotator.state().last !== null")
    (written,) = [one for one in _written(corpus) if one["relation"] == "integrates_with"]
    assert written["mode"] == "intended"
    assert "proposed_by" not in written


def test_a_draft_shows_its_letters_on_the_words_and_says_why(page: Annotator) -> None:
    _go_to(page, "The NATO leadership regards")
    _ask(page)
    shown = page.page.locator(".row.drafted").all_inner_texts()
    subject = next(one for one in shown if "subject" in one)
    assert "NATO leadership" in subject
    assert "named just before the words of the relation · right in " in subject
    assert page.barriers() == []
    page.press("Escape")
    assert (page.state()["place"], page.state()["draft"]) == ("reading", None)


def test_not_this_one_leads_to_the_next_and_after_the_last_back_to_reading(page: Annotator) -> None:
    _go_to(page, "The NATO leadership regards")
    _ask(page)
    count = len(page.state()["proposals"])
    assert count > 1
    page.press("p")
    assert page.state()["proposal"] == 1
    page.press("Delete")
    assert len(page.state()["proposals"]) == count - 1
    page.press("Delete " * (count - 1))
    assert page.state()["place"] == "reading"


def test_a_sentence_that_never_gets_a_draft_says_so(page: Annotator, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proposals, "ONE_IN", 1)
    _go_to(page, "The NATO leadership regards")
    _ask(page)
    assert page.ask("annotator.shown().spoken") == "This sentence is one of those that never get a draft."
    assert page.state()["place"] == "reading"
