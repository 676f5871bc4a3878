"""The command that mends problems: what is sure is made, what is not is left, and every other byte stays."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.places import GOOD
from tests.support.command import run_here

ANNOTATION = "data/annotations/boris/harbour-offer.yaml"
HEAD = "article: harbour-offer\ncoder: boris\nstatements:\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the good corpus, to be changed."""
    shutil.copytree(GOOD, tmp_path / "corpus")
    (tmp_path / "corpus" / ANNOTATION).parent.mkdir()
    return tmp_path / "corpus"


def statement(id: str, rest: str) -> str:
    return (
        f"  - id: {id}  # as it is\n    subject: Norland\n    relation: criticizes\n    object: Sudland\n    {rest}\n"
    )


def fixed(own: Path, rest: str) -> str:
    """Return the lines of a statement behind its object after ``kg fix --yes``."""
    (own / ANNOTATION).write_text(HEAD + statement("s01", rest), encoding="utf-8")
    assert run_here(own, "fix", "--yes").status == 0
    text = (own / ANNOTATION).read_text(encoding="utf-8")
    start = HEAD + statement("s01", "").rstrip(" \n") + "\n    "
    assert text.startswith(start)
    return text[len(start) : -1]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "quote: Sudland's defence ministry rejected the offer",
            "quote: Sudland’s defence ministry rejected the offer",
        ),
        (
            "quote: 'They will go home … provided that the blockade ends'",
            "quote: [They will go home, provided that the blockade ends]",
        ),
        (
            'quote: {exact: "Sudland\'s defence ministry rejected the offer"}',
            'quote: {exact: "Sudland’s defence ministry rejected the offer"}',
        ),
        (
            "quote: Norland will probably close South Haven\n    when: [2017-09..2017-10]  # said so",
            'quote: Norland will probably close South Haven\n    when: "[2017-09..2017-10]"  # said so',
        ),
        (
            "quote: Norland will probably close South Haven\n    when: 2.3.2017  # said so",
            "quote: Norland will probably close South Haven\n    when: 2017-03-02  # said so",
        ),
        (
            "quote: Norland will probably close South Haven\n    when: 03/02/2017",
            "quote: Norland will probably close South Haven\n    when: 03/02/2017",
        ),
        ("quote: Norland will probably shut South Haven", "quote: Norland will probably shut South Haven"),
        (
            "quote: Norland will probably close South Haven\n    note: as source #2 says",
            "quote: Norland will probably close South Haven\n    note: as source #2 says",
        ),
    ],
)
def test_what_is_sure_is_mended_and_nothing_else_changes(own: Path, before: str, after: str) -> None:
    assert fixed(own, before) == after
    assert run_here(own, "check").status == int(before == after)


def test_a_cut_quote_is_mended_where_the_article_has_the_whole(own: Path) -> None:
    article = own / "data/articles/harbour-offer.md"
    article.write_text(article.read_text(encoding="utf-8") + "\nNorland did release #1 fishermen.\n", encoding="utf-8")
    assert fixed(own, "quote: Norland did release #1 fishermen") == 'quote: "Norland did release #1 fishermen"'
    assert run_here(own, "check").status == 0


def test_a_change_is_shown_first_and_can_be_taken_back(own: Path) -> None:
    text = HEAD + statement("s01", "quote: Sudland's defence ministry rejected the offer")
    text += statement("s02", "quote: Norland will probably shut South Haven")
    (own / ANNOTATION).write_text(text, encoding="utf-8")
    shown = run_here(own, "fix", "--dry-run")
    assert "-    quote: Sudland's defence" in shown.out
    assert "+    quote: Sudland’s defence" in shown.out
    assert shown.err == "1 more problem has a remedy that is not sure; decide about each with: kg fix\n"
    assert (own / ANNOTATION).read_text(encoding="utf-8") == text
    asked = run_here(own, "fix")
    assert asked.status == 1
    assert asked.err == "kg: nobody can be asked here; add --yes to make what is sure, or --dry-run to see it\n"
    assert run_here(own, "fix", "--yes").out == "Mended 1 problem in 1 file. To take it back: kg undo\n"
    assert run_here(own, "undo", "--yes").status == 0
    assert (own / ANNOTATION).read_text(encoding="utf-8") == text


def test_entities_that_nobody_speaks_of_go_only_when_asked_for(own: Path) -> None:
    entities = own / "data/entities.yaml"
    before = entities.read_text(encoding="utf-8")
    more = "  - {id: estland, type: Country, label: Estland}\n  - {id: ostland, type: Country, label: Ostland}\n"
    entities.write_text(before + more, encoding="utf-8")
    said = "There is nothing that kg can mend; see what is left with: kg check\n"
    assert run_here(own, "fix", "--yes").out == said
    assert run_here(own, "fix", "--yes", "--unused").out == "Mended 2 problems in 1 file. To take it back: kg undo\n"
    assert entities.read_text(encoding="utf-8") == before
