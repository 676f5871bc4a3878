"""A plain statement is said at some time, before or after acts, and is no deed towards anybody."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg
from kg.project import Project
from tests.support.news import news, told

COUNTRIES = {"norland": ("Country", "Norland"), "sudland": ("Country", "Sudland")}
TEXT = "# News\n\nA accused B. C denied. D warned. E spoke.\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Sudland comments after the accusation; Norland accuses again after the comment; nothing has a date."""
    several = [
        told("A accused B", "norland", "accuses", "sudland"),
        told("C denied", "sudland", "comments_on", "norland", after="#s0"),
        told("D warned", "norland", "accuses", "sudland", after="#s1"),
    ]
    return kg.open(news(tmp_path / "corpus", COUNTRIES, {"news": TEXT}, {"news": several}))


def _lines(project: Project, key: str, before: str | None = None) -> dict[str, str]:
    return {line.field: line.words for line in project.explain(key, before).lines}


def test_a_stated_order_of_a_plain_statement_holds(project: Project) -> None:
    assert _lines(project, "s1", "s0")["order"] == "s0 came before s1, by what the text says: s1: after s0"
    assert _lines(project, "s0", "s1")["order"] == "s1 came after s0, by what the text says: s1: after s0"


def test_acts_before_and_after_a_plain_statement_are_in_order(project: Project) -> None:
    words = "s2 came after s0, by what the text says: s1: after s0; s2: after s1"
    assert _lines(project, "s0", "s2")["order"] == words


def test_an_explanation_says_that_a_plain_statement_is_not_counted(project: Project) -> None:
    said, done = _lines(project, "s1"), _lines(project, "s0")
    assert said["tie"].endswith("; not counted: a plain statement is no deed towards anybody")
    assert "Goldstein" not in said["relation"]
    assert "counted" not in done["tie"]
    assert "Goldstein" in done["relation"]
