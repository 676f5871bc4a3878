"""What `kg export` writes of statements comes back by `kg import`: into the same corpus, and into others."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kg.corpus.scaffold import make_corpus
from kg.formats.readers import reader_of
from kg.formats.tables.statements import columns_of, statement_rows, values_in, write_statements
from kg.formats.tables.workbook_written import workbook
from kg.model import Article
from kg.project import Project, open_project
from tests.places import GOOD
from tests.support.command import run_here

CLAIMED = (
    "subject_label",
    "relation",
    "object_label",
    "in_exchange_for",
    "to",
    "according_to",
    "inferred",
    "act",
)


def rows_of(project: Project) -> dict[str, dict[str, str]]:
    """Return all statements of a corpus as rows of a table, by key."""
    columns = columns_of(project.backend.vocabulary)
    rows = statement_rows(project.backend, sorted(project.corpus.statement_keys()))
    return {str(row["statement"]): {name: str(row[name] or "") for name in columns} for row in rows}


def written(project: Project, path: Path) -> Path:
    """Write all statements of a corpus as a table."""
    keys = sorted(project.corpus.statement_keys())
    if path.suffix == ".csv":
        path.write_text(write_statements(project.backend, keys), encoding="utf-8", newline="")
    else:
        path.write_bytes(
            workbook(columns_of(project.backend.vocabulary), map(list, map(dict.values, rows_of(project).values())))
        )
    assert reader_of([path]).name == "statements"
    return path


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A corpus that can be changed."""
    shutil.copytree(GOOD, tmp_path / "good", ignore=shutil.ignore_patterns(".kg"))
    return tmp_path / "good"


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_statements_come_back_to_their_articles(good: Path, suffix: str) -> None:
    before = rows_of(open_project(good))
    table = written(open_project(good), good.parent / f"statements{suffix}")
    shutil.rmtree(good / "data/annotations")
    (good / "data/annotations").mkdir()
    done = run_here(good, "import", table, "--yes")
    assert (done.status, done.err) == (0, "")
    assert "0 new articles, 0 new entities and 17 new statements" in done.out
    assert rows_of(open_project(good)) == before


def test_what_nobody_changed_stays_and_what_was_changed_changes(good: Path) -> None:
    table = written(open_project(good), good.parent / "statements.csv")
    files = {path: path.read_bytes() for path in (good / "data/annotations").rglob("*.yaml")}
    assert "0 new statements and 17 as before" in run_here(good, "import", table, "--yes").out
    assert {path: path.read_bytes() for path in files} == files
    text = table.read_text(encoding="utf-8")
    changed = text.replace(",Norland,blockades,South Haven,", ",Norland,supports,South Haven,")
    assert changed != text
    table.write_text(changed, encoding="utf-8")
    out = run_here(good, "import", table, "--yes").out  # of two blockades one has a flag
    assert "0 new statements, 1 changed statement and 15 as before" in out
    assert "'supports' has no role 'flag'" in out
    now = rows_of(open_project(good))
    assert [row["subject_label"] for row in now.values() if row["relation"] == "supports"] == ["Norland"]


def test_an_empty_corpus_gets_statements_entities_and_excerpts(first: Project, tmp_path: Path) -> None:
    table = written(first, tmp_path / "statements.csv")
    make_corpus(tmp_path / "own", "Own", "anna", empty=True)
    done = run_here(tmp_path / "own", "import", table, "--yes")
    assert (done.status, done.err) == (0, "")
    own = open_project(tmp_path / "own")
    found, wanted = (sorted(map(_claimed, rows_of(one).values())) for one in (own, first))
    assert found == wanted
    assert {one.title: _days(one) for one in own.corpus.articles.values()} == {
        one.title: _days(one) for one in first.corpus.articles.values()
    }


def _days(article: Article) -> list[str]:
    """Return when an article was published, and when somebody concluded that it was."""
    return [one.text if one else "" for one in (article.published, article.inferred_published)]


def _claimed(row: dict[str, str]) -> list[list[str]]:
    """Return what a row claims; where articles are others, statements have other keys, and stretches another order."""
    cells = [sorted(values_in(row[name])) if "#" not in row[name] else [] for name in CLAIMED]
    return [sorted(row["quote"].split(" […] ")), *cells]
