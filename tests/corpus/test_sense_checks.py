"""Warnings of what is hardly meant: few where people coded well. What each finds is in ``tests/corpora/bad``."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from tests.places import FIRST, GOOD, ROOT


@pytest.mark.parametrize("root", [ROOT, FIRST, GOOD], ids=["the corpus", "the first corpus", "the good corpus"])
def test_at_most_one_statement_of_twenty_is_suspected_where_all_was_coded_with_care(root: Path) -> None:
    corpus = read_corpus(CorpusPaths(root))
    assert len(corpus.problems) * 20 <= len(corpus.statement_keys())


def test_a_name_of_another_ending_in_another_language_is_seen(tmp_path: Path) -> None:
    """In the second article the subject is inflected, in the third it is called by an adjective that no alias has."""
    for folder in ("articles", "annotations/anna"):
        (tmp_path / "data" / folder).mkdir(parents=True)
    (tmp_path / "corpus.yaml").write_text("title: T\nbase: https://example.org/t/\ncoder: anna\n", encoding="utf-8")
    (tmp_path / "data" / "entities.yaml").write_text(
        "entities:\n"
        "  - {id: lithuania, type: Country, label: {en: Lithuania, pl: Litwa, be: Літва}}\n"
        "  - {id: poland, type: Country, label: {en: Poland, pl: Polska, be: Польшча}}\n",
        encoding="utf-8",
    )
    texts = {
        "one": ("en", "Lithuania supports Poland"),
        "two": ("be", "Літвой падтрыманая Польшчы прапанова"),
        "three": ("en", "Vilnius supports the Polish plan"),
    }
    for article, (language, words) in texts.items():
        head = f"---\npublisher: P\nlanguage: {language}\npublished: 2020\n---\n"
        (tmp_path / f"data/articles/{article}.md").write_text(f"{head}# Title\n\n{words}.\n", encoding="utf-8")
        block = f"  - {{id: s1, subject: lithuania, relation: supports, object: poland, quote: {words}}}\n"
        (tmp_path / f"data/annotations/anna/{article}.yaml").write_text(
            f"article: {article}\ncoder: anna\nstatements:\n{block}", encoding="utf-8"
        )
    (problem,) = read_corpus(CorpusPaths(tmp_path)).problems
    assert (problem.path, problem.code) == ("data/annotations/anna/three.yaml", "not-in-text")
    assert "'Lithuania' or 'Poland'" in problem.message
