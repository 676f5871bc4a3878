"""What an export says is left out where nothing is chosen, and how all of it is chosen."""

from __future__ import annotations

from pathlib import Path

from kg.corpus.scaffold import make_corpus
from tests.support.command import run_here

STATEMENTS = """article: t
coder: anna
statements:
  - {id: s1, subject: ada, relation: criticizes, object: bo, quote: One}
  - {id: s2, subject: ada, relation: criticizes, object: bo, mode: intended, quote: Two}
  - {id: s3, subject: ada, relation: criticizes, object: bo, polarity: denied, quote: Three}
  - {id: s4, subject: ada, relation: visits, object: bo, alternative_to: "#s1", quote: Four}
"""


def test_an_export_tells_what_is_left_out_and_what_adds_it(tmp_path: Path) -> None:
    make_corpus(tmp_path / "c", "C", "anna", empty=True)
    article = "---\npublisher: G\npublished: 2020-01-02\n---\n# T\n\nOne. Two. Three. Four.\n"
    (tmp_path / "c/data/articles/t.md").write_text(article, encoding="utf-8")
    entities = "entities:\n  - {id: ada, type: Person, label: Ada}\n  - {id: bo, type: Person, label: Bo}\n"
    (tmp_path / "c/data/entities.yaml").write_text(entities, encoding="utf-8")
    (tmp_path / "c/data/annotations/anna/t.yaml").write_text(STATEMENTS, encoding="utf-8")
    told = run_here(tmp_path / "c", "export", "--format", "csv", "--count", "statements").err
    left = "left out are denied and intended ones and alternatives to others"
    assert f"kg: 1 of 4 statements; {left}; add --mode any --polarity any\n" in told
    chosen = ("--count", "statements", "--mode", "any", "--polarity", "any")
    done = run_here(tmp_path / "c", "export", "--format", "csv", *chosen)
    assert "kg: 3 of 4 statements; left out are alternatives to others\n" in done.err
    assert [one in done.out for one in ("One", "Two", "Three", "Four")] == [True, True, True, False]
    assert "kg:" not in run_here(tmp_path / "c", "export", "--format", "nquads").err
