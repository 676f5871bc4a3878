"""Articles and annotations in folders of any depth: everything is as if they lay side by side."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.changing.changeable import Removed, Renamed
from kg.changing.removing import make_removal
from kg.changing.renaming import rename
from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.writer import undo, write
from kg.errors import ChangeRefused
from kg.explorer.page import make_explorer
from kg.project import build_project, open_project
from kg.store.sources import find_changes, list_sources
from tests.support.command import run_here

MOVES = {
    "articles/harbour-offer.md": "articles/2017/10/harbour-offer.md",
    "articles/storm-drill.md": "articles/wiadomości z portu/storm-drill.md",
    "annotations/anna/harbour-offer.yaml": "annotations/anna/first round/a/b/harbour-offer.yaml",
    "annotations/anna/storm-drill.yaml": "annotations/anna/2017/storm-drill.yaml",
}


def move(root: Path, moves: dict[str, str] = MOVES) -> None:
    for old, new in moves.items():
        (root / "data" / new).parent.mkdir(parents=True, exist_ok=True)
        (root / "data" / old).rename(root / "data" / new)


@pytest.fixture
def deep(corpus_folder: Path) -> Path:
    """The good corpus, with its files in sub-folders."""
    move(corpus_folder)
    return corpus_folder


def flat_names(text: str) -> str:
    for old, new in MOVES.items():
        text = text.replace(f"data/{new}", f"data/{old}")
    return text


def test_what_is_read_is_the_same_in_sub_folders(good: Path, deep: Path, read: Callable[[Path], Corpus]) -> None:
    flat, nested = read(good), read(deep)
    assert nested.problems == flat.problems == ()
    assert nested.articles == flat.articles
    assert [*nested.annotations.items()] == [*flat.annotations.items()]


@pytest.mark.parametrize(
    "command",
    [
        ("check",),
        ("check", "--format", "json"),
        ("export", "--format", "nquads"),
        ("export", "--format", "csv", "--count", "statements", "--according-to", "everyone"),
        ("ask", "offers", "--evidence"),
        ("explain", "anna/harbour-offer#s06"),
        ("findings",),
        ("network", "--format", "graphml"),
        ("fix", "--dry-run"),
        ("status",),
    ],
    ids=" ".join,
)
def test_every_output_is_the_same_in_sub_folders(corpus_folder: Path, command: tuple[str, ...]) -> None:
    flat = run_here(corpus_folder, *command)
    move(corpus_folder)
    nested = run_here(corpus_folder, *command)
    assert (nested.status, flat_names(nested.out), nested.err) == (flat.status, flat.out, flat.err)
    assert flat.out


def test_the_page_is_the_same_in_sub_folders(good: Path, deep: Path) -> None:
    flat, nested = (make_explorer(open_project(root).network()).html for root in (good, deep))
    assert nested == flat


def test_problems_of_files_in_sub_folders_are_those_of_files_side_by_side(
    corpus_folder: Path, read: Callable[[Path], Corpus]
) -> None:
    article = corpus_folder / "data/articles/storm-drill.md"
    article.write_text(article.read_text(encoding="utf-8").replace("published:", "publishd:"), encoding="utf-8")
    annotation = corpus_folder / "data/annotations/anna/harbour-offer.yaml"
    text = annotation.read_text(encoding="utf-8").replace("coder: anna", "coder: ana").replace("Norland", "Norlandd")
    annotation.write_text(text, encoding="utf-8")
    flat = sorted(map(str, read(corpus_folder).problems))
    move(corpus_folder)
    nested = sorted(flat_names(str(one)) for one in read(corpus_folder).problems)
    hint = "or move the file to data/annotations/ana/first round/a/b/harbour-offer.yaml"
    assert [one.replace("ana/first round/a/b/", "ana/") for one in nested] == flat
    assert any(one.endswith(hint) for one in nested)


def test_a_store_is_the_same_in_sub_folders_and_follows_a_file_that_is_moved(corpus_folder: Path) -> None:
    before = open_project(corpus_folder, in_memory=True)
    expected, rows = before.export("nquads"), before.scan().collect()
    build_project(corpus_folder)
    for old, new in MOVES.items():
        move(corpus_folder, {old: new})
        project, built = build_project(corpus_folder)
        assert built.read
        assert project.export("nquads") == expected
        assert project.scan().collect().equals(rows)
        assert project.problems == ()
        assert not build_project(corpus_folder)[1].read


def test_the_stamps_of_files_in_sub_folders_tell_a_change(deep: Path) -> None:
    paths = CorpusPaths(deep)
    read = {name: (stamp, "") for name, stamp in list_sources(paths).all().items()}
    assert {f"data/{new}" for new in MOVES.values()} < read.keys()
    file = deep / "data" / MOVES["annotations/anna/storm-drill.yaml"]
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert paths.name(file) in find_changes(list_sources(paths), read, deep).changed


def test_a_rename_leaves_files_in_their_sub_folders(deep: Path, read: Callable[[Path], Corpus]) -> None:
    before = {path: path.read_bytes() for path in deep.rglob("data/*/**/*.*")}
    paths = CorpusPaths(deep)
    write(paths, rename(read(deep), Renamed.ARTICLE, "harbour-offer", "offer"), "kg rename")
    assert (deep / "data/articles/2017/10/offer.md").is_file()
    assert (deep / "data/annotations/anna/first round/a/b/offer.yaml").is_file()
    write(paths, rename(read(deep), Renamed.CODER, "anna", "ewa"), "kg rename")
    assert (deep / "data/annotations/ewa/first round/a/b/offer.yaml").is_file()
    assert not (deep / "data/annotations/anna").exists(), "no empty folders are left"
    assert read(deep).problems == ()
    undo(paths)
    undo(paths)
    assert {path: path.read_bytes() for path in deep.rglob("data/*/**/*.*")} == before
    assert not (deep / "data/annotations/ewa").exists()


def test_what_is_removed_is_found_in_sub_folders(deep: Path, read: Callable[[Path], Corpus]) -> None:
    paths = CorpusPaths(deep)
    write(paths, make_removal(read(deep), Removed.ARTICLE, "storm-drill").changes, "kg remove")
    assert not (deep / "data/articles/wiadomości z portu").exists()
    assert [path.name for path in paths.article_files()] == ["harbour-offer.md"]
    assert [path.name for path in paths.annotation_files()] == ["harbour-offer.yaml"]
    assert not [one for one in read(deep).problems if one.is_error]
    undo(paths)
    assert read(deep).problems == ()


def test_two_files_of_one_article_are_one_problem_and_none_of_them_is_read(
    corpus_folder: Path, read: Callable[[Path], Corpus]
) -> None:
    articles = corpus_folder / "data/articles"
    (articles / "2017").mkdir()
    shutil.copy(articles / "storm-drill.md", articles / "2017/storm-drill.md")
    corpus = read(corpus_folder)
    problems = [one for one in corpus.problems if one.code == "duplicate-file"]
    both = ["data/articles/2017/storm-drill.md", "data/articles/storm-drill.md"]
    assert [one.path for one in problems] == both, "each file is marked"
    assert {(one.message, one.hint) for one in problems} == {
        (
            f"'storm-drill' would be the id of 2 articles: {both[0]} and {both[1]}",
            "give one of the files another name, or remove it; until then none of them is read",
        )
    }
    following = [one for one in corpus.problems if one.code == "unknown-article"]
    assert [one.message for one in following] == ["the article 'storm-drill' has problems of its own"]
    assert "storm-drill" not in corpus.articles
    fixed = run_here(corpus_folder, "fix", "--dry-run")
    assert (fixed.status, fixed.out) == (0, "There is nothing that kg can mend; see what is left with: kg check\n")
    with pytest.raises(ChangeRefused, match="would be the id of 2 articles"):
        rename(corpus, Renamed.ARTICLE, "storm-drill", "drill")
    with pytest.raises(ChangeRefused, match="there is an article 'storm-drill' already"):
        rename(corpus, Renamed.ARTICLE, "harbour-offer", "storm-drill")


def test_two_files_of_one_coder_and_article_are_one_problem_and_none_of_them_is_read(
    corpus_folder: Path, read: Callable[[Path], Corpus]
) -> None:
    anna = corpus_folder / "data/annotations/anna"
    (anna / "2017").mkdir()
    shutil.copy(anna / "storm-drill.yaml", anna / "2017/storm-drill.yaml")
    corpus = read(corpus_folder)
    both = ["data/annotations/anna/2017/storm-drill.yaml", "data/annotations/anna/storm-drill.yaml"]
    assert {one.message for one in corpus.problems if one.code == "duplicate-file"} == {
        f"'anna' has 2 files of annotations of 'storm-drill': {both[0]} and {both[1]}"
    }
    assert "anna/storm-drill" not in corpus.annotations
    assert "unused-entity" not in {one.code for one in corpus.problems}, "the files may speak of it"


def test_one_name_in_two_unicode_forms_is_one_id(corpus_folder: Path, read: Callable[[Path], Corpus]) -> None:
    text = (corpus_folder / "data/articles/storm-drill.md").read_text(encoding="utf-8")
    for name in ("caf\u00e9.md", "old/cafe\u0301.md"):
        path = corpus_folder / "data/articles" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert "duplicate-file" in {one.code for one in read(corpus_folder).problems}


def test_a_store_notices_files_that_become_doubled_and_single_again(corpus_folder: Path) -> None:
    before = build_project(corpus_folder)[0]
    expected = before.export("nquads")
    copy = corpus_folder / "data/articles/copy/storm-drill.md"
    copy.parent.mkdir()
    shutil.copy(corpus_folder / "data/articles/storm-drill.md", copy)
    doubled = build_project(corpus_folder)[0]
    assert doubled.problems == open_project(corpus_folder, in_memory=True).problems
    assert "duplicate-file" in {one.code for one in doubled.problems}
    copy.unlink()
    again = build_project(corpus_folder)[0]
    assert again.problems == ()
    assert again.export("nquads") == expected


def test_hidden_folders_are_not_read_and_are_no_strays(deep: Path) -> None:
    paths = CorpusPaths(deep)
    before = paths.article_files(), paths.annotation_files()
    for folder in ("articles/.obsidian", "articles/2017/.trash/old", "annotations/anna/.git", "annotations/.idea"):
        (deep / "data" / folder).mkdir(parents=True)
        for name in ("a.md", "b.yaml"):
            (deep / "data" / folder / name).write_text("x", encoding="utf-8")
    assert (paths.article_files(), paths.annotation_files()) == before
    assert paths.find_unread() == ([], [], {}, [])


def test_an_annotation_beside_the_folders_of_coders_is_a_stray(deep: Path) -> None:
    (deep / "data/annotations/harbour-offer.yaml").write_text("x", encoding="utf-8")
    assert [path.name for path in CorpusPaths(deep).find_unread().strays] == ["harbour-offer.yaml"]


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_a_folder_that_links_to_one_around_it_is_not_entered_again(deep: Path) -> None:
    paths = CorpusPaths(deep)
    before = paths.article_files()
    (deep / "data/articles/2017/around").symlink_to("..", target_is_directory=True)
    assert paths.article_files() == before


def test_an_output_is_not_written_over_what_is_read_from_a_sub_folder(deep: Path) -> None:
    link = deep / "elsewhere"
    (deep / "data/articles/2018").symlink_to(link, target_is_directory=True)
    link.mkdir()
    assert CorpusPaths(deep).input_of(link / "list.csv") == "data/articles/2018"
