"""An entity that denotes a statement: what is said of one is found under the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.project import Project, open_project
from tests.support.invented import write_files

FILES = {
    "corpus.yaml": "title: Outcry\nbase: https://example.org/outcry/\n",
    "data/entities.yaml": """
entities:
  - {id: norland, type: Country, label: Norland}
  - {id: sudland, type: Country, label: Sudland}
""",
    "data/articles/may.md": """---
publisher: Gazette
published: 2026-05-09
---
# In May

Norland accused Sudland. Sudland threatened Norland. This led Sudland to criticize Norland. The outcry led Norland to
blame Sudland. Given both, Norland praised Sudland.
""",
    "data/annotations/me/may.yaml": """
article: may
coder: me
local:
  - {id: outcry, type: Situation, label: the outcry, denotes: "#s1"}
  - {id: quarrel, type: Situation, label: both, denotes: ["#s1", "may#s2"]}
statements:
  - {id: s1, subject: Norland, relation: accuses, object: Sudland, quote: Norland accused Sudland}
  - {id: s2, subject: Sudland, relation: threatens, object: Norland, about: outcry, quote: Sudland threatened Norland}
  - {id: s3, subject: Sudland, relation: criticizes, object: Norland, quote: Sudland to criticize Norland}
  - {id: s4, subject: Norland, relation: criticizes, object: Sudland, quote: Norland to blame Sudland}
  - {id: s5, subject: Norland, relation: praises, object: Sudland, quote: Norland praised Sudland}
  - {id: s6, subject: "#s1", relation: causes, object: "#s3", quote: This led}
  - {id: s7, subject: outcry, relation: causes, object: "#s4", quote: The outcry led}
  - {id: s8, subject: quarrel, relation: causes, object: "#s5", quote: Given both}
""",
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    found = open_project(write_files(tmp_path_factory.mktemp("outcry"), FILES))
    assert [str(problem) for problem in found.problems] == []
    return found


def test_a_cause_that_denotes_a_statement_is_its_card(project: Project) -> None:
    """The outcry is the accusation; what both are together is one reason of its own."""
    rows = project.analysis.arguments().rows
    tails = dict(rows.select("head", "tail").iter_rows())
    assert tails == {"me/may#s3": "me/may#s1", "me/may#s4": "me/may#s1", "me/may#s5": "me/may/quarrel"}


def test_what_is_said_of_the_statement_is_found_under_the_entity(project: Project) -> None:
    about = project.ask("about", about="me/may/outcry")
    assert sorted(about["statement"]) == ["me/may#s2", "me/may#s6", "me/may#s7"]
    assert sorted(project.ask("causes", of="norland")["statement"]) == [f"me/may#s{at}" for at in (6, 7, 8)]


def test_an_explanation_says_what_it_is_called(project: Project) -> None:
    lines = [(line.field, line.value) for line in project.explain("me/may#s1").lines]
    assert ("called", "the outcry") in lines
    assert ("called", "both (with others)") in lines


def test_the_graph_says_it(project: Project) -> None:
    found = project.query("SELECT ?what ?claim { ?what kg:denotes ?claim } ORDER BY ?what ?claim")
    assert str(found).count("may/s1") + str(found).count("may#s1") == 2


def test_a_store_keeps_it(project: Project, tmp_path: Path) -> None:
    stored = open_project(write_files(tmp_path, FILES), in_memory=False)
    assert stored.corpus.entities["me/may/quarrel"].denotes == ("me/may#s1", "me/may#s2")
    assert stored.export("trig") == project.export("trig")
