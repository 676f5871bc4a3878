"""The paths: where a corpus begins, and which of its files are read."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths, find_corpus
from kg.corpus.shipped import shipped_schema
from kg.errors import CorpusNotFound


@pytest.mark.parametrize(
    "start",
    [
        "",
        "corpus.yaml",
        "data",
        "data/articles",
        "data/articles/harbour-offer.md",
        "data/annotations/anna/harbour-offer.yaml",
    ],
)
def test_a_corpus_is_found_from_any_of_its_folders_and_files(good: Path, start: str) -> None:
    assert find_corpus(good / start).root == good


def test_a_path_that_is_not_there_is_said_to_be_missing(good: Path) -> None:
    with pytest.raises(CorpusNotFound, match="there is no"):
        find_corpus(good / "data" / "artcles")


def test_two_dots_lead_upwards(good: Path) -> None:
    assert find_corpus(good / "data" / "articles" / ".." / "..").root == good


def test_a_corpus_is_found_from_the_current_folder(good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(good / "data" / "annotations")
    assert find_corpus(Path()).root == good


def test_of_two_corpora_one_within_the_other_the_nearer_is_found(good: Path, corpus_folder: Path) -> None:
    inner = Path(shutil.copytree(good, corpus_folder / "data" / "inner"))
    assert find_corpus(inner / "data").root == inner
    assert find_corpus(corpus_folder / "data").root == corpus_folder


def test_outside_every_corpus_it_is_said_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(CorpusNotFound, match=r"no corpus\.yaml in '.*' or above it; make a corpus with: kg init"):
        find_corpus(tmp_path)


def test_a_folder_called_corpus_yaml_is_no_corpus(tmp_path: Path) -> None:
    (tmp_path / "corpus.yaml").mkdir()
    with pytest.raises(CorpusNotFound):
        find_corpus(tmp_path)


def test_files_are_read_in_the_order_of_their_names(good: Path) -> None:
    paths = CorpusPaths(good)
    assert [path.name for path in paths.article_files()] == ["harbour-offer.md", "storm-drill.md"]
    assert [paths.name(path) for path in paths.annotation_files()] == [
        "data/annotations/anna/harbour-offer.yaml",
        "data/annotations/anna/storm-drill.yaml",
    ]


def test_hidden_files_and_those_an_editor_leaves_are_no_files_of_the_corpus(corpus_folder: Path) -> None:
    paths = CorpusPaths(corpus_folder)
    before = paths.article_files(), paths.annotation_files()
    for name in (".draft.md", "~draft.md", ".draft.txt"):
        (paths.articles / name).write_text("x", encoding="utf-8")
    (paths.annotations / "anna" / ".harbour-offer.yaml").write_text("x", encoding="utf-8")
    assert (paths.article_files(), paths.annotation_files()) == before
    assert paths.find_unread() == ([], [], {}, [])


def test_texts_in_a_place_where_they_are_not_read_are_strays_and_pictures_are_not(corpus_folder: Path) -> None:
    paths = CorpusPaths(corpus_folder)
    for name in ("notes.txt", "map.png", "2017/third.txt", "fourth.MD"):
        (paths.articles / name).parent.mkdir(exist_ok=True)
        (paths.articles / name).write_text("x", encoding="utf-8")
    assert {paths.name(path) for path in paths.find_unread().strays} == {
        "data/articles/notes.txt",
        "data/articles/2017/third.txt",
        "data/articles/fourth.MD",
    }


def test_a_path_is_named_relative_to_the_corpus(good: Path) -> None:
    assert CorpusPaths(good).name(good / "data" / "entities.yaml") == "data/entities.yaml"
    assert CorpusPaths(good).name(Path("/elsewhere/file.yaml")) == "/elsewhere/file.yaml"


def test_the_shipped_vocabulary_is_where_the_package_is() -> None:
    assert (shipped_schema() / "types.yaml").is_file()


@pytest.mark.parametrize(
    "folder",
    ["schema", "questions", "data/articles", "data/annotations", "data/annotations/anna", "data/articles/maps"],
)
def test_a_folder_that_cannot_be_read_is_a_problem(
    corpus_folder: Path, folder: str, read: Callable[[Path], Corpus], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = corpus_folder / folder
    closed.mkdir(exist_ok=True)
    scandir: Callable[..., Any] = os.scandir

    def refuse(path: str | Path = ".") -> Any:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = [problem for problem in read(corpus_folder).problems if problem.code == "unreadable-file"]
    assert [(problem.path, problem.line, problem.column) for problem in found] == [(folder, 1, 1)]
    assert "this folder cannot be read: Permission denied" in found[0].message


def test_a_folder_that_is_not_there_is_no_problem(corpus_folder: Path) -> None:
    shutil.rmtree(corpus_folder / "schema")
    assert CorpusPaths(corpus_folder).find_unread() == ([], [], {}, [])


def test_a_data_folder_that_cannot_be_entered_is_a_problem_and_no_crash(
    corpus_folder: Path, read: Callable[[Path], Corpus], monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = str(corpus_folder / "data")

    def refusing(call: Callable[..., Any]) -> Callable[..., Any]:
        def refuse(path: Any = ".", *args: Any, **more: Any) -> Any:
            if str(path).startswith(closed):
                raise PermissionError(13, "Permission denied", str(path))
            return call(path, *args, **more)

        return refuse

    for name in ("scandir", "stat", "lstat"):
        monkeypatch.setattr(os, name, refusing(getattr(os, name)))
    found = read(corpus_folder).problems
    assert [(problem.path, problem.code) for problem in found] == [
        ("data/annotations", "unreadable-file"),
        ("data/articles", "unreadable-file"),
        ("data/entities.yaml", "unreadable-file"),
    ]
