"""Lists of statements and of many members, in words."""

from __future__ import annotations

import pytest

from kg.project import Project, open_project
from tests.support.invented import write_files

MANY = range(12)
STATEMENTS = [
    *(
        {
            "id": f"s{at:02}",
            "subject": "norland",
            "relation": "criticizes",
            "object": f"p{at:02}",
            "quote": f"case {at}.",
        }
        for at in MANY
    ),
    {"id": "two", "subject": ["#s02", "#s03"], "relation": "causes", "object": "#s04", "quote": "two of them"},
    {"id": "nested", "subject": ["#s06", "#two"], "relation": "causes", "object": "#s07", "quote": "two of them"},
    {"id": "deeper", "subject": ["#nested", "#s06"], "relation": "causes", "object": "#s08", "quote": "two of them"},
    {"id": "all", "subject": [f"#s{at:02}" for at in MANY], "relation": "causes", "object": "#two", "quote": "all"},
    {
        "id": "met",
        "subject": [f"p{at:02}" for at in MANY],
        "relation": "negotiates",
        "object": "norland",
        "quote": "met",
    },
]
PEOPLE = [{"id": f"p{at:02}", "type": "Person", "label": f"P{at}"} for at in MANY]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    text = " ".join(["Norland.", *(f"P{at}, case {at}." for at in MANY), "It was two of them, all met."])
    files = {
        "corpus.yaml": {"title": "Many", "base": "https://example.org/many/"},
        "data/entities.yaml": {"entities": [{"id": "norland", "type": "Country", "label": "Norland"}, *PEOPLE]},
        "data/articles/may.md": f"---\npublisher: Gazette\npublished: 2026-05-09\n---\n# In May\n\n{text}\n",
        "data/annotations/me/may.yaml": {"article": "may", "coder": "me", "statements": STATEMENTS},
    }
    return open_project(write_files(tmp_path_factory.mktemp("many"), files))


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("two", "that Norland criticizes P2 and criticizes P3"),
        (
            "nested",
            "that Norland criticizes P6 and that “Norland criticizes P2 and criticizes P3” causes “Norland "
            "criticizes P4”",
        ),
        (
            "deeper",
            "that “Norland criticizes P6 and #s02 and #s03 causes #s04” causes “Norland criticizes P7” and that "
            "Norland criticizes P6",
        ),
        ("all", "that Norland criticizes P0, criticizes P1 and criticizes P2 and 9 more"),
        ("met", "P0, P1, P2 and 9 more"),
    ],
)
def test_a_list_in_words(project: Project, statement: str, words: str) -> None:
    """A list within a list stands in quotation marks, deeper claims by id; of very many the first three are said."""
    assert project.explain(statement).claim.partition(" – ")[0] == words
