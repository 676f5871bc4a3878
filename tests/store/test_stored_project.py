"""Whatever is asked of a corpus is answered alike, whether it was read into memory or is kept in a store."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from kg.cli.main import main
from kg.graph.questions import read_questions
from kg.project import Project, open_project
from kg.store.memory import Memory
from kg.store.opening import Stored
from tests.places import FIRST, GOOD

COMMANDS = (
    ("check",),
    ("ask",),
    ("ask", "offers", "--evidence"),
    ("ask", "offers", "--by", "Lukashenko", "--format", "csv"),
    ("ask", "doubted"),
    ("query", "SELECT ?s ?o WHERE { ?s kg:criticizes ?o } ORDER BY ?s ?o"),
    ("query", "CONSTRUCT { ?s kg:criticizes ?o } WHERE { ?s kg:criticizes ?o }"),
    ("explain", "prisoners-for-dialogue#s09"),
    ("explain", "confrontation-spiral#s33"),
    ("explain", "nothing#s1"),
    ("export", "--format", "trig"),
    ("export", "--format", "jsonld"),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the first corpus."""
    root = tmp_path_factory.mktemp("stored") / "corpus"
    shutil.copytree(FIRST / "data", root / "data")
    shutil.copy(FIRST / "corpus.yaml", root)
    return root


@pytest.fixture(scope="module")
def stored(folder: Path) -> Project:
    """The first corpus, kept in a store."""
    project = open_project(folder, in_memory=False)
    assert isinstance(project.backend, Stored)
    return project


def test_a_small_corpus_is_read_into_memory_and_leaves_nothing_behind(first: Project) -> None:
    assert isinstance(first.backend, Memory)
    assert not (GOOD / ".kg").exists()


@pytest.mark.parametrize("name", read_questions()[0])
def test_every_question_is_answered_alike(first: Project, stored: Project, name: str) -> None:
    needed = [one.name for one in first.question(name).parameters if one.needed]
    given: dict[str, Any] = dict(zip(needed, ("Belarus", "West"), strict=False))
    answer, expected = stored.ask(name, **given), first.ask(name, **given)
    assert answer.columns == expected.columns
    assert sorted(answer.rows(), key=repr) == sorted(expected.rows(), key=repr)


def test_table_graph_and_words_are_alike(first: Project, stored: Project) -> None:
    assert stored.statements.equals(first.statements)
    assert stored.export("nquads") == first.export("nquads")
    assert stored.evidence("Ukraine", "Belarus") == first.evidence("Ukraine", "Belarus")
    assert stored.evidence(stored.statements) == first.evidence(first.statements)
    assert [str(stored.explain(key)) for key in stored.statements["statement"]] == [
        str(first.explain(key)) for key in first.statements["statement"]
    ]


def test_rdflib_sees_the_store_and_cannot_change_it(first: Project, stored: Project) -> None:
    query = "SELECT DISTINCT ?act WHERE { ?act a kg:Act } ORDER BY ?act"
    assert list(stored.rdflib.query(query)) == list(first.rdflib.query(query))
    with pytest.raises(Exception, match="only read"):
        stored.rdflib.update("DELETE WHERE { ?s ?p ?o }")


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_every_command_prints_the_same(
    folder: Path,
    stored: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
) -> None:
    def run() -> tuple[object, str, str]:
        monkeypatch.setattr(sys, "argv", ["kg", *arguments])
        with pytest.raises(SystemExit) as caught:
            main()
        printed = capsys.readouterr()
        return caught.value.code, printed.out, printed.err

    monkeypatch.chdir(folder)
    in_memory = run()
    monkeypatch.setattr("kg.store.sources._SMALL", 0)
    opened: list[bool] = []
    original = Project.__init__

    def noted(self: Project, *given: object) -> None:
        opened.append(isinstance(given[0], Stored))
        original(self, *given)  # type: ignore[arg-type]

    monkeypatch.setattr(Project, "__init__", noted)
    assert run() == in_memory
    assert opened == [True]
