"""Roles of one's own that are read as a price or a condition make bargains in questions, analyses and findings."""

from __future__ import annotations

from pathlib import Path

from kg.analysis.bargains import BARGAINS
from kg.analysis.bargains.compute import bargains
from kg.project import open_project
from kg.selection.selection import Selection
from tests.support.invented import write_files

FILES = {
    "corpus.yaml": "title: Grain\nbase: https://example.org/grain/\n",
    "schema/own.yaml": """
roles:
  price:
    label: at the price of
    definition: What is to be paid.
    example: "Ada – offers – grain – at the price of – 40"
    takes: [number]
    function: price
    everywhere: true
  as_soon_as:
    label: as soon as
    definition: What must have come first.
    example: "Ada – offers – grain – as soon as – peace"
    takes: [text]
    function: condition
    everywhere: true
""",
    "data/entities.yaml": """
entities:
  - {id: ada, type: Country, label: Ada}
  - {id: bor, type: Country, label: Bor}
  - {id: grain, type: Resource, label: grain}
""",
    "data/articles/news.md": "---\npublisher: Gazette\npublished: 2026\n---\n# News\n\nAda offered grain to Bor.\n",
    "data/annotations/me/news.yaml": """
article: news
coder: me
statements:
  - {id: s1, subject: Ada, relation: offers, object: grain, to: Bor, price: 40, as_soon_as: the war ends,
     quote: Ada offered grain to Bor}
""",
}


def test_they_are_terms_of_a_bargain_under_their_own_labels(tmp_path: Path) -> None:
    project = open_project(write_files(tmp_path, FILES))
    assert project.problems == ()
    for question in ("bargains", "offers"):
        columns = project.ask(question).select("in_exchange_for", "provided", "statement")
        assert columns.rows() == [("40", "the war ends", "me/news#s1")]
    conditions = project.ask("conditions").select("link", "condition")
    assert conditions.rows() == [("as soon as", "the war ends")]
    line = BARGAINS.show(bargains(project.backend, Selection())).lines[0].text
    assert line == "Ada offers grain to Bor at the price of 40, as soon as the war ends."
    assert "Ada offers grain to Bor at the price of 40" in str(project.findings().all[0])
