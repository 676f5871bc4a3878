"""Links in a corpus: those that lead out of it are a problem and not followed, all others are as what they lead to."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.project import open_project
from kg.store.sources import list_sources

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")

SECRET = "what nobody may read"


def replaced(place: Path, away: Path) -> None:
    """Move a file or a folder away, and leave a link in its place."""
    place.rename(away)
    place.symlink_to(away)


PLACES = {
    "corpus.yaml": "corpus.yaml",
    "data": "data",
    "data/entities.yaml": "data/entities.yaml",
    "data/articles": "data/articles",
    "data/articles/harbour-offer.md": "data/articles/harbour-offer.md",
    "data/annotations": "data/annotations",
    "data/annotations/anna": "data/annotations/anna",
    "data/annotations/anna/harbour-offer.yaml": "data/annotations/anna/harbour-offer.yaml",
    "schema": "schema",
    "schema/harbours.yaml": "schema/harbours.yaml",
}


@pytest.mark.parametrize("place", PLACES)
def test_a_link_out_of_the_corpus_is_a_problem_and_not_followed(
    corpus_folder: Path, tmp_path: Path, place: str, read: Callable[[Path], Corpus]
) -> None:
    away = tmp_path / "away"
    replaced(corpus_folder / place, away)
    found = [one for one in read(corpus_folder).problems if one.code == "link-outside"]
    assert place in {one.path for one in found}
    assert all("leads out of the corpus" in one.message and one.hint for one in found)


def test_nothing_of_a_file_outside_gets_into_a_corpus(corpus_folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "private"
    outside.mkdir()
    head = "---\npublisher: Me\npublished: 2026-03-02\n---\n# Mine\n\n"
    (outside / "diary.md").write_text(f"{head}{SECRET}\n", encoding="utf-8")
    (outside / "who.rq").write_text(f"# {SECRET}\nSELECT * {{ ?s ?p ?o }}\n", encoding="utf-8")
    (corpus_folder / "questions").mkdir(exist_ok=True)
    (corpus_folder / "data/articles/diary.md").symlink_to(outside / "diary.md")
    (corpus_folder / "data/articles/2026").symlink_to(outside)
    (corpus_folder / "questions/who.rq").symlink_to(outside / "who.rq")
    project = open_project(corpus_folder, in_memory=True)
    assert {one.path for one in project.problems if one.code == "link-outside"} == {
        "data/articles/diary.md",
        "data/articles/2026",
        "questions/who.rq",
    }
    assert not any(SECRET in article.body for article in project.corpus.articles.values())
    assert "who" not in dict(project.questions)
    assert not any("diary" in path for path in list_sources(project.corpus.paths).articles)


def test_a_link_within_the_corpus_is_followed(corpus_folder: Path) -> None:
    (corpus_folder / "texts").mkdir()
    replaced(corpus_folder / "data/articles/harbour-offer.md", corpus_folder / "texts/harbour-offer.md")
    project = open_project(corpus_folder, in_memory=True)
    assert not [one for one in project.problems if one.is_error]
    assert "harbour-offer" in project.corpus.articles


def test_a_corpus_may_itself_be_reached_by_a_link(corpus_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(corpus_folder)
    paths = CorpusPaths(tmp_path / "link")
    assert paths.find_unread().links == []
    assert len(paths.article_files()) == len(CorpusPaths(corpus_folder).article_files()) > 0
    assert not [one for one in open_project(tmp_path / "link", in_memory=True).problems if one.is_error]
