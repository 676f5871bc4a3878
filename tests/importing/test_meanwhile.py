"""What somebody else does while an import is made: another import, or writing the file that is imported."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kg.changing.checked import new_errors
from kg.corpus.changes import Changes
from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from kg.errors import Problem
from kg.importing import plan
from tests.support.command import run_here

HEADER = "source,who,what,whom,sentence,url\n"
ONE = "Gazette,Arland,criticizes,Borland,Arland criticizes Borland.,https://example.org/1\n"
OTHER = "Gazette,Borland,threatens,Cestria,Borland threatens Cestria.,https://example.org/2\n"


@pytest.fixture
def own(own: Path, tmp_path: Path) -> Path:
    """A corpus without articles, beside which two tables lie."""
    for name, row in (("one", ONE), ("other", OTHER)):
        (tmp_path / f"{name}.csv").write_text(HEADER + row)
    return own


def said(own: Path) -> list[str]:
    """Return what the statements of a corpus say, which has no errors."""
    corpus = read_corpus(find_corpus(own))
    assert not [one for one in corpus.problems if one.is_error]
    return sorted(str(one.quote.exact) for one in corpus.statements())


def before_checking(monkeypatch: pytest.MonkeyPatch, work: Callable[[], object]) -> None:
    """Let something be done while an import is made: after the file was read, and before the corpus is checked."""

    def checked(changes: Changes) -> list[Problem]:
        work()
        return new_errors(changes)

    monkeypatch.setattr(plan, "new_errors", checked)


def test_an_import_during_another_one_makes_that_one_begin_anew(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-m", "kg", "import", "../other.csv", "--yes"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with monkeypatch.context() as patched:
        before_checking(patched, lambda: subprocess.run(command, cwd=own, check=True, env=environment))
        done = run_here(own, "import", "../one.csv", "--yes")
    assert done.status == 1
    told = done.err.splitlines()[0]
    assert told.endswith(" was changed by somebody else meanwhile, so nothing was changed; try again")
    assert said(own) == ["Borland threatens Cestria"]
    assert run_here(own, "import", "../one.csv", "--yes").err == ""
    assert said(own) == ["Arland criticizes Borland", "Borland threatens Cestria"]


def test_a_file_that_is_written_while_it_is_imported_is_told(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = own.parent / "one.csv"
    with monkeypatch.context() as patched:
        before_checking(patched, lambda: table.write_text(HEADER + ONE + OTHER))
        done = run_here(own, "import", "../one.csv", "--yes")
    assert done.status == 1
    assert "../one.csv was written while it was read, so nothing was changed" in done.err
    assert said(own) == []
    assert not (own / "data/imports").exists()
    run_here(own, "import", "../one.csv", "--yes")
    assert said(own) == ["Arland criticizes Borland", "Borland threatens Cestria"]
