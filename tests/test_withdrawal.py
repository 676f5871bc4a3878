"""What falls when an article is withdrawn, by hand on the six articles of ``tests/selection/test_retracted``.

Here ``storm`` and ``echo`` stand: of the raid both ``storm`` and ``calm`` tell, that Bland criticizes Cland ``storm``
alone, and what ``echo`` tells ``echo-again`` reprints.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.errors import KgError, NameNotFound
from kg.project import Project, open_project
from tests.places import FIRST
from tests.selection.test_retracted import HEADS, write
from tests.support.command import run_here

STANDING = {**HEADS, "storm": {"section": "World"}, "echo": {}}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "corpus", STANDING)


@pytest.fixture
def project(folder: Path) -> Project:
    return open_project(folder)


def test_what_it_alone_carries_falls_and_what_others_tell_stays(project: Project) -> None:
    falls = project.withdrawal("storm")
    assert falls.ties.rows() == [
        ("bland", "cland", 1, 0, ["me/storm#s1"]),
        ("aland", "bland", 1, 1, ["me/storm#s0"]),
    ]
    assert not falls.actors.height, "Bland and Cland are tied to others"
    assert not falls.instead
    assert (falls.network.edges.height, falls.network_then.edges.height) == (5, 4)
    assert falls.numbers.startswith("1 of 5 pairs falls, and ")


def test_a_reprint_counts_in_its_stead(project: Project) -> None:
    falls = project.withdrawal("echo")
    assert falls.instead == ("echo-again",)
    assert falls.ties.rows() == [("bland", "aland", 1, 1, ["me/echo#s0"])]
    assert "echo-again, which reprints it, counts in its stead." in [line.text for line in falls.section.lines]


def test_actors_that_it_alone_ties_fall(tmp_path: Path) -> None:
    project = open_project(write(tmp_path / "corpus", {"storm": {}, "calm": {}}))
    assert project.withdrawal("calm").actors["label"].to_list() == []
    alone = open_project(write(tmp_path / "alone", {"storm": {}}))
    assert alone.withdrawal("storm").actors["id"].to_list() == ["aland", "bland", "cland"]


@pytest.fixture(scope="module", params=["storm", "calm", "final", "echo", "confrontation-spiral"])
def withdrawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A corpus, and an article of it."""
    folder = tmp_path_factory.mktemp("withdrawn") / "corpus"
    if request.param in STANDING:
        return write(folder, STANDING), request.param
    return Path(shutil.copytree(FIRST, folder)), request.param


def _findings(project: Project) -> dict[str, str]:
    return {str(one): ", ".join(map(str, one.counts)) for one in project.findings(most=10_000).all}


def test_what_was_foretold_is_so_once_it_is_withdrawn(withdrawn: tuple[Path, str]) -> None:
    folder, article = withdrawn
    project = open_project(folder)
    foretold, foreseen = project.withdrawal(article), _findings(project)
    for one, then in foretold.changed_findings:
        if then == "falls":
            del foreseen[str(one)]
        else:
            foreseen[str(one)] = ", ".join(map(str, one.counts)) if then == "is new" else then
    file = folder / f"data/articles/{article}.md"
    before = file.read_bytes()
    done = run_here(folder, "withdraw", article, "--yes")
    assert done.status == 0, done.err
    now = open_project(folder)
    assert now.backend.scan().collect().equals(foretold.network_then.backend.scan().collect())
    assert now.network().edges.equals(foretold.network_then.edges)
    assert _findings(now) == foreseen
    lines, old = file.read_bytes().splitlines(), before.splitlines()
    assert b"status: retracted" in lines
    assert [one for one in lines if b"status:" not in one] == [one for one in old if b"status:" not in one]
    assert run_here(folder, "undo", "--yes").status == 0
    assert file.read_bytes() == before


def test_a_dry_run_shows_what_falls_and_writes_nothing(folder: Path) -> None:
    before = {path: path.read_bytes() for path in (folder / "data").rglob("*.md")}
    shown = run_here(folder, "withdraw", "storm", "--dry-run", "--evidence")
    assert "Ties that fall or weigh less" in shown.out
    assert "+status: retracted" in shown.out
    assert {path: path.read_bytes() for path in (folder / "data").rglob("*.md")} == before


def test_what_is_not_there_or_was_retracted_is_refused(tmp_path: Path) -> None:
    project = open_project(write(tmp_path / "corpus"))
    with pytest.raises(NameNotFound, match="no article is called 'strom'; did you mean 'storm'"):
        project.withdrawal("strom")
    with pytest.raises(KgError, match="'storm' was retracted before"):
        project.withdrawal("storm")
