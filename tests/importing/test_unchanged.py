"""Files that say what they said the last time are passed over, and only where all that they say is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.importing import plan
from tests.support.command import run_here

ROWS = (
    "title,publisher,text\nHarbour closed,Gazette,The harbour was closed.\nTalks begin,Gazette,Talks began on Monday.\n"
)
MAPPING = """\
format: table
rows: {row: articles}
articles: {title: {from: title}, publisher: {from: publisher}, text: {from: text}}
"""


@pytest.fixture
def own(own: Path, tmp_path: Path) -> Path:
    """A corpus into which a table of two articles was imported."""
    (tmp_path / "texts.csv").write_text(ROWS)
    (tmp_path / "map.yaml").write_text(MAPPING)
    done = run_here(tmp_path / "own", "import", "../texts.csv", "--map", "../map.yaml", "--yes")
    assert "2 new articles" in done.out
    return own


def test_nothing_is_worked_out_again(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(plan, "_Planner")
    assert "Nothing has changed since it was imported." in run_here(own, "import", "../texts.csv", "--yes").out


def test_an_article_that_was_removed_comes_in_again(own: Path) -> None:
    article = own / "data/articles/talks-begin.md"
    content = article.read_bytes()
    article.unlink()
    assert "1 new article" in run_here(own, "import", "../texts.csv", "--yes").out
    assert article.read_bytes() == content


def test_what_could_not_be_placed_is_looked_at_each_time(own: Path) -> None:
    path = own.parent / "texts.csv"
    path.write_text(f"{ROWS},Gazette,A text without a title.\n")
    for _ in range(2):
        done = run_here(own, "import", "../texts.csv", "--yes")
        assert "1 record not placed" in done.out
