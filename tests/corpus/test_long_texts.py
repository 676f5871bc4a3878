"""Texts that are too long for the graph are a problem with its place, and what is only large or deep costs little."""

from __future__ import annotations

from pathlib import Path

import pytest
from faults import KINDS
from measuring import clocked

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.text_file import LONGEST
from kg.corpus.yaml_file import YamlFile
from kg.errors import Problem

_SECONDS = 20
"""What never ends would take hours, and what is read in one go less than one."""


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    """A corpus of one statement."""
    return KINDS[0].make(tmp_path, 1, sound=True)


def found(root: Path) -> list[tuple[str, int, str]]:
    """Return file, line and kind of the errors of a corpus, which are read in a moment."""
    problems, took = clocked(lambda: read_corpus(CorpusPaths(root)).problems)
    assert took["cpu_seconds"] < _SECONDS
    return [(one.path, one.line, one.code) for one in problems if one.is_error]


def change(root: Path, name: str, old: str, new: str) -> None:
    text = (root / name).read_text(encoding="utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "before", "line"),
    [
        ("data/annotations/me/news.yaml", "subject: mayor", 4),
        ("data/entities.yaml", "label: union", 3),
        ("schema/own.yaml", "label: band", 2),
        ("corpus.yaml", "title: Faults", 1),
        ("data/articles/news.md", "publisher: Gazette", 2),
    ],
)
def test_a_text_of_a_field_may_have_a_million_characters(sound: Path, name: str, before: str, line: int) -> None:
    field = before.partition(":")[0]
    change(sound, name, before, f"{field}: {'a' * (LONGEST + 1)}")
    assert (name, line, "long-text") in found(sound)


def test_a_note_of_a_million_characters_is_right(sound: Path) -> None:
    change(sound, "data/annotations/me/news.yaml", "subject: mayor", f"note: {'a' * LONGEST}, subject: mayor")
    assert found(sound) == []


def test_an_article_may_be_longer(sound: Path) -> None:
    article = sound / "data/articles/news.md"
    article.write_text(article.read_text(encoding="utf-8") + "word after word\n" * 200_000, encoding="utf-8")
    assert found(sound) == []


def test_a_headline_may_not(sound: Path) -> None:
    change(sound, "data/articles/news.md", "# News", f"# {'News ' * (LONGEST // 5 + 1)}")
    assert ("data/articles/news.md", 5, "long-text") in found(sound)


def test_nor_may_the_segments_of_a_quote_together(sound: Path) -> None:
    parts = [letter * (LONGEST * 2 // 3) for letter in "ab"]
    article = sound / "data/articles/news.md"
    article.write_text(article.read_text(encoding="utf-8") + " ".join(parts) + "\n", encoding="utf-8")
    change(sound, "data/annotations/me/news.yaml", "quote: offered talks to the union", f"quote: [{', '.join(parts)}]")
    assert found(sound) == [("data/annotations/me/news.yaml", 4, "long-text")]


def problems(text: str) -> list[Problem]:
    file, took = clocked(lambda: YamlFile("a.yaml", text))
    assert took["cpu_seconds"] < _SECONDS
    return file.problems


BOMBS = {
    "names within names": "a0: &a0 [x]\n"
    + "".join(f"a{at}: &a{at} [{', '.join([f'*a{at - 1}'] * 9)}]\n" for at in range(1, 12)),
    "brackets": "a: " + "[" * 10_000 + "]" * 10_000,
    "open brackets": "a: " + "[" * 10_000,
    "blocks": "".join(f"{' ' * depth}a:\n" for depth in range(2_000)),
    "lists": "- " * 10_000 + "a",
    "questions": "? " * 10_000 + "a",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_what_would_grow_without_end_is_a_problem_at_once(bomb: str) -> None:
    assert problems(BOMBS[bomb])


def test_a_number_of_a_million_digits_is_no_score(sound: Path) -> None:
    score = "9" * 10**6
    term = f"hails: {{broader: praises, goldstein: {score}, label: hails, definition: d, example: e}}"
    change(sound, "schema/own.yaml", "types:", f"relations:\n  {term}\ntypes:")
    assert found(sound) == [("schema/own.yaml", 2, "bad-value")]
