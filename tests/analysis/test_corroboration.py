"""On which sources ties stand, by hand on a corpus of four articles.

| article | publisher | claims |
|---|---|---|
| `first` | Herald (B) | A criticizes B; A threatens C, by Spokesman (D) |
| `second` | Herald (B) | A criticizes B |
| `third` | Gazette (no letter) | A threatens C, by Spokesman (D); C criticizes A |
| `again`, a reprint of `third` | Courier (A) | C criticizes A |
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kg.analysis import shown as shown_of
from kg.project import Project, open_project
from tests.support.command import run_here
from tests.support.invented import write_files

CODED = {
    "first": ("Herald", "", [("aland", "criticizes", "bland", ""), ("aland", "threatens", "cland", "spokesman")]),
    "second": ("Herald", "", [("aland", "criticizes", "bland", "")]),
    "third": ("Gazette", "", [("aland", "threatens", "cland", "spokesman"), ("cland", "criticizes", "aland", "")]),
    "again": ("Courier", "copy_of: third\n", [("cland", "criticizes", "aland", "")]),
}
LETTERS = {"herald": "B", "courier": "A", "spokesman": "D"}


def _corpus(folder: Path, letters: dict[str, str], publisher: str = "") -> Path:
    types = {"herald": "Media", "courier": "Media", "spokesman": "Person"}
    entities = [
        {"id": id, "type": types.get(id, "Country"), "label": id.capitalize()}
        | ({"reliability": letters[id]} if id in letters else {})
        for id in ("aland", "bland", "cland", *types)
    ]
    files: dict[str, Any] = {
        "corpus.yaml": {"title": "Sources", "base": "https://example.org/t/", "coder": "anna"},
        "data/entities.yaml": {"entities": entities},
    }
    for id, (publisher_of, more, claims) in CODED.items():
        head = f"---\npublisher: {publisher or publisher_of}\npublished: 2010-01-01\n{more}---\n"
        files[f"data/articles/{id}.md"] = f"{head}# News\n\nIt was in it.\n"
        statements = [
            {"id": f"s{at}", "subject": one, "relation": relation, "object": other, "quote": "was in it"}
            | ({"according_to": source} if source else {})
            for at, (one, relation, other, source) in enumerate(claims)
        ]
        files[f"data/annotations/anna/{id}.yaml"] = {"article": id, "coder": "anna", "statements": statements}
    return write_files(folder / "corpus", files)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _corpus(tmp_path_factory.mktemp("sources"), LETTERS)


@pytest.fixture(scope="module")
def project(folder: Path) -> Project:
    return open_project(folder, strict=True)


def test_a_publisher_of_two_articles_and_a_source_of_two_are_one_each_and_a_reprint_is_none(project: Project) -> None:
    ties = project.corroboration(according_to="everyone").ties
    assert ties.select("actor", "target", "articles", "sources", "named", "reliability").rows() == [
        ("Cland", "Aland", 1, 1, ["Gazette"], "not judged"),
        ("Aland", "Bland", 2, 1, ["Herald"], "B"),
        ("Aland", "Cland", 2, 1, ["Spokesman"], "D"),
    ]


def test_what_remains_is_told_from_the_worst_letter_on_and_what_is_not_judged_goes_alone(project: Project) -> None:
    found = project.corroboration(according_to="everyone")
    assert found.remaining.select("without", "pairs").rows() == [
        ("D and below", 2),
        ("B and below", 1),
        ("not judged", 2),
    ]
    assert found.remaining["statements"].to_list() == [
        ["anna/first#s1", "anna/third#s0"],
        ["anna/first#s0", "anna/first#s1", "anna/second#s0", "anna/third#s0"],
        ["anna/third#s1"],
    ]
    assert found.summary == "3 of 3 pairs stand on one source alone"


def test_pairs_that_become_too_weak_without_a_source_do_not_remain(project: Project) -> None:
    found = project.corroboration(according_to="everyone", min_weight=2)
    assert found.ties["target"].to_list() == ["Bland", "Cland"]
    assert found.remaining["pairs"].to_list() == [1, 0]


def test_without_any_letter_a_sentence_says_what_to_write(tmp_path: Path) -> None:
    found = open_project(_corpus(tmp_path, {"herald": "F"})).corroboration()
    assert found.remaining.is_empty()
    assert set(found.ties["reliability"]) == {"not judged"}
    assert "has a reliability from A to E" in shown_of(found).notes[0]


def test_a_report_says_on_how_many_sources_ties_stand(folder: Path) -> None:
    done = run_here(folder, "report", "--according-to", "everyone", "-o", "../report.md")
    assert done.status == 0, done.err
    section = (folder.parent / "report.md").read_text("utf-8").partition("Sources behind ties")[2]
    assert "3 of 3 pairs stand on one source alone." in section
    assert "Without D and below, 2 of 3 ties remain." in section
    analysed = run_here(folder, "analyse", "corroboration", "--according-to", "everyone").out
    assert "Without D and below, 2 of 3 ties remain." in analysed


def test_where_all_ties_stand_on_one_source_it_is_said_once(folder: Path, tmp_path: Path) -> None:
    shown = run_here(folder, "network", "--by-source", "--article", "first", "--article", "second").out
    assert "Aland and Bland: by Herald alone, in 2 articles." in shown
    several = open_project(_corpus(tmp_path, LETTERS, publisher="Herald")).corroboration()
    assert [line.text for line in shown_of(several).lines][:2] == [
        "2 of 2 pairs stand on one source alone.",
        "Without B and below, 0 of 2 ties remain.",
    ]
    assert "Each of them by Herald alone." in [line.text for line in shown_of(several).lines]


@pytest.mark.parametrize("count", ["acts", "statements", "articles"])
def test_ties_are_shown_whatever_is_counted(folder: Path, count: str) -> None:
    done = run_here(folder, "network", "--by-source", "--count", count, "--according-to", "everyone")
    assert done.status == 0, done.err
    assert "Aland and Cland: by Spokesman alone, in 2 articles." in done.out


def test_the_command_shows_ties_with_their_words(folder: Path) -> None:
    shown = run_here(folder, "network", "--according-to", "everyone", "--by-source", "--evidence")
    assert "Without D and below, 2 of 3 ties remain." in shown.out
    assert "was in it" in shown.out
    both = run_here(folder, "network", "--by-source", "--scores")
    assert (both.status, both.out) == (1, "")
    assert "show different things" in both.err
