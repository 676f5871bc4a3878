"""Claims of sources of a letter or a better one, by hand.

| publisher or source | letter |
|---|---|
| Herald, publisher of ``first`` and ``second`` | B |
| Courier, publisher of ``third`` under an alias | D |
| Spokesman, quoted | E |
| Doe, author of ``second`` | F |
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kg.errors import KgError
from kg.project import Project, open_project
from tests.support.command import run_here
from tests.support.invented import write_files

_LETTERS = {"herald": "B", "courier": "D", "spokesman": "E", "doe": "F"}
_TYPES = {"herald": "Media", "courier": "Media", "spokesman": "Person", "doe": "Person"}
_CLAIMS: dict[str, tuple[str, list[tuple[str, ...]]]] = {
    "first": ("publisher: Herald", [("aland", "bland"), ("aland", "cland", "spokesman")]),
    "second": ("publisher: Herald\nauthor: Doe", [("aland", "cland")]),
    "third": ("publisher: The Courier", [("bland", "cland")]),
    "fourth": ("publisher: Gazette", [("cland", "bland")]),
}


def _corpus(folder: Path, letters: dict[str, str]) -> Path:
    entities = [
        {"id": id, "type": _TYPES.get(id, "Country"), "label": id.capitalize()}
        | ({"aliases": ["The Courier"]} if id == "courier" else {})
        | ({"reliability": letters[id]} if id in letters else {})
        for id in ("aland", "bland", "cland", *_TYPES)
    ]
    files: dict[str, Any] = {
        "corpus.yaml": {"title": "Letters", "base": "https://example.org/t/", "coder": "anna"},
        "data/entities.yaml": {"entities": entities},
    }
    for id, (head, claims) in _CLAIMS.items():
        files[f"data/articles/{id}.md"] = f"---\n{head}\npublished: 2010-01-01\n---\n# News\n\nIt was in it: {id}.\n"
        statements = [
            {"id": f"s{at}", "subject": one, "relation": "criticizes", "object": other, "quote": "was in it"}
            | ({"according_to": source[0]} if source else {})
            for at, (one, other, *source) in enumerate(claims)
        ]
        files[f"data/annotations/anna/{id}.yaml"] = {"article": id, "coder": "anna", "statements": statements}
    return write_files(folder / "corpus", files)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _corpus(tmp_path_factory.mktemp("letters"), _LETTERS)


@pytest.fixture(scope="module")
def project(folder: Path) -> Project:
    return open_project(folder, strict=True)


def _pairs(project: Project, letter: str | None, viewpoint: str = "everyone") -> list[tuple[str, str, int]]:
    edges = project.network(reliability=letter, according_to=viewpoint).edges  # type: ignore[arg-type]
    return sorted(edges.select("actor", "target", "weight").rows())


def test_what_comes_through_somebody_worse_is_left_out_and_what_nobody_judged_stays(project: Project) -> None:
    stays = ("cland", "bland", 1)
    assert _pairs(project, None) == [("aland", "bland", 1), ("aland", "cland", 2), ("bland", "cland", 1), stays]
    assert _pairs(project, "D") == [("aland", "bland", 1), ("aland", "cland", 1), ("bland", "cland", 1), stays]
    assert _pairs(project, "C") == _pairs(project, "B") == [("aland", "bland", 1), ("aland", "cland", 1), stays]
    assert _pairs(project, "A") == [stays]


def test_it_is_told_in_words_and_agrees_with_what_corroboration_says_remains(project: Project) -> None:
    network = project.network(reliability="B", according_to="everyone")
    assert "sources of reliability B or better, or not judged" in str(network.selection)
    remaining = dict(project.corroboration(according_to="everyone").remaining.select("without", "pairs").rows())
    assert remaining == {"E": 4, "D and below": 3, "B and below": 1, "not judged": 3}
    assert network.edges.height == remaining["D and below"]


def test_commands_take_it_and_say_which_letters_there_are(folder: Path) -> None:
    command = ["network", "--according-to", "everyone"]
    found = run_here(folder, *command, "--reliability", "A")
    assert found.status == 0, found.err
    assert "Cland" in found.out
    assert "Aland" not in found.out
    refused = run_here(folder, *command, "--reliability", "F")
    assert refused.status != 0
    assert "choose one of: A, B, C, D" in refused.err


def test_where_nobody_is_judged_nothing_is_filtered_in_silence(tmp_path: Path) -> None:
    project = open_project(_corpus(tmp_path, {"doe": "F"}))
    with pytest.raises(KgError, match="no entity has a reliability from A to E"):
        project.network(reliability="C")
