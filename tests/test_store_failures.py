"""What happens to a store around which things fail: full disks, damaged files, two builders, loops of links."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kg.corpus.layout import Layout
from kg.corpus.reading import read_corpus
from kg.errors import KgError
from kg.project import Project, build_project, open_project
from kg.store.folders import Stores
from kg.store.opening import READINGS, open_store
from kg.store.writing import GRAPH, TABLE

ENTITIES = """entities:
  - {id: norland, type: Country, label: Norland}
  - {id: sudland, type: Country, label: Sudland}
  - {id: talks, type: Issue, label: talks}
  - {id: fishing, type: Issue, label: fishing}
"""
SENTENCES = [f"In sentence {number} one of them spoke." for number in range(5)]
ARTICLES = 24
COUNT = "SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a kg:Statement }"
BUILD = (sys.executable, "-m", "kg.cli", "build", "--on-disk")


def write(root: Path, number: int, issue: str = "talks") -> None:
    """Write the annotation of an article; what it says hangs on the issue."""
    blocks = [
        f"  - {{id: s{at}, subject: Norland, relation: criticizes, object: Sudland, about: {issue}, quote: {words}}}\n"
        for at, words in enumerate(SENTENCES)
    ]
    path = root / "data" / "annotations" / "anna" / f"a{number}.yaml"
    path.write_text(f"article: a{number}\ncoder: anna\nstatements:\n" + "".join(blocks))


def make(root: Path) -> Path:
    (root / "data" / "articles").mkdir(parents=True)
    (root / "data" / "annotations" / "anna").mkdir(parents=True)
    (root / "corpus.yaml").write_text("title: Harbours\nbase: https://example.org/harbours/\n")
    (root / "data" / "entities.yaml").write_text(ENTITIES)
    for number in range(ARTICLES):
        head = "---\npublisher: Gazette\npublished: 2017-10-02\n---\n"
        text = f"{head}# About harbour {number}\n\n{' '.join(SENTENCES)}\n"
        (root / "data" / "articles" / f"a{number}.md").write_text(text)
        write(root, number)
    return root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make(tmp_path / "corpus")


def stored(root: Path) -> str:
    """Return what the published store says, as any other process would find it."""
    layout = Layout(root)
    found = open_store(layout, Stores(layout.made))
    assert found is not None
    project = Project(found.corpus, found)
    assert project.statements.height == len(found.corpus.statement_keys())
    return project.export("nquads")


def read_whole(root: Path) -> str:
    return Project(read_corpus(Layout(root))).export("nquads")


def run(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    found = subprocess.run(
        [sys.executable, "-m", "kg.cli", *command], cwd=root, capture_output=True, text=True, timeout=120, check=False
    )
    assert "Traceback" not in found.stderr
    return found


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a few megabytes."""
    if sys.platform != "linux" or os.geteuid():
        pytest.skip("only root on Linux can mount a small disk")
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(folder)], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path, *, leaving: int) -> Path:
    filler = disk / "filler"
    free = shutil.disk_usage(disk).free
    with suppress(OSError):
        filler.write_bytes(bytes(max(0, free - leaving)))
    return filler


def test_a_full_disk_leaves_the_old_store_and_costs_nothing(small_disk: Path) -> None:
    root = make(small_disk / "corpus")
    assert run(root, "build", "--on-disk").returncode == 0
    before = stored(root)
    write(root, 5, "fishing")
    filler = fill(small_disk, leaving=30_000)
    full = run(root, "build", "--on-disk")
    assert full.returncode
    assert "free some space" in full.stderr
    assert stored(root) == before
    filler.unlink()
    assert run(root, "build", "--on-disk").returncode == 0
    assert stored(root) == read_whole(root)


def test_a_disk_too_full_for_any_store_is_told_and_questions_are_answered(small_disk: Path) -> None:
    root = make(small_disk / "corpus")
    fill(small_disk, leaving=100_000)
    full = run(root, "build", "--on-disk")
    assert full.returncode
    assert "free some space" in full.stderr
    assert not (root / ".kg" / "current").exists()
    project = open_project(root, in_memory=False)
    assert project.query(COUNT).item() == ARTICLES * len(SENTENCES)  # type: ignore[union-attr]


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def blank(path: Path) -> None:
    content = path.read_bytes()
    third = len(content) // 3
    path.write_bytes(content[:third] + bytes(third) + content[2 * third :])


PARTS = (TABLE, READINGS, f"{GRAPH}/CURRENT", f"{GRAPH}/MANIFEST-*", f"{GRAPH}/*.sst")


@pytest.mark.parametrize("damage", [cut, blank, Path.unlink], ids=["cut off", "blanked", "removed"])
@pytest.mark.parametrize("part", PARTS)
def test_a_damaged_store_answers_rightly_or_says_so_and_is_mended(
    root: Path, part: str, damage: Callable[[Path], None]
) -> None:
    folder = Path(build_project(root)[0].stored.held.folder)  # type: ignore[union-attr]
    for path in folder.glob(part):
        path.chmod(0o644)
        damage(path)
    with suppress(KgError):
        project = open_project(root, in_memory=False)
        assert project.query(COUNT).item() == ARTICLES * len(SENTENCES)  # type: ignore[union-attr]
        assert project.statements.height == ARTICLES * len(SENTENCES)
        assert project.evidence("a3#s1")[0].quote == SENTENCES[1]
    build_project(root, anew=True)
    assert stored(root) == read_whole(root)


def test_a_store_of_another_form_is_built_again_and_a_sentence_says_so(root: Path) -> None:
    folder = build_project(root)[0].stored.held.folder  # type: ignore[union-attr]
    (folder / READINGS).chmod(0o644)
    with closing(sqlite3.connect(folder / READINGS)) as connection, connection:
        connection.execute("UPDATE meta SET value = '0' WHERE key = 'format'")
    built = run(root, "build", "--on-disk")
    assert built.returncode == 0
    assert "has form 0" in built.stderr
    assert "it was built again" in built.stderr
    assert stored(root) == read_whole(root)


def test_two_builds_at_once_give_one_store(root: Path) -> None:
    build_project(root)
    write(root, 7, "fishing")
    both = [subprocess.Popen(BUILD, cwd=root, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = [process.communicate(timeout=120)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert "Traceback" not in "".join(said)
    assert stored(root) == read_whole(root)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
@pytest.mark.parametrize("place", ["data/articles/loop.md", "data/annotations/loop", "data/annotations/anna/loop.yaml"])
def test_a_loop_of_links_among_the_files_is_a_problem_with_its_place(root: Path, place: str) -> None:
    (root / place).symlink_to(root / place)
    built = run(root, "build", "--on-disk")
    assert built.returncode == 0
    checked = run(root, "check")
    if place.endswith((".md", ".yaml")):
        assert f"{place}:1:1" in checked.stdout
    assert stored(root) == read_whole(root)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_loop_of_links_in_place_of_the_store_is_told(root: Path) -> None:
    (root / ".kg").symlink_to(root / ".kg")
    built = run(root, "build", "--on-disk")
    assert built.returncode
    assert ".kg cannot be" in built.stderr
